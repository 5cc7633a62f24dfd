// Paints laid-out pages with pdfmake's renderer; adds link targets, bookmarks, lines to write on and the watermark.
// Page furniture is marked as artifact, so readers and text extraction can tell it from the agreement.
import { BOX, COLOUR, mm } from './measures.ts'
import { type Inline, type Page, type Pdf, Renderer, type TextLine } from './pdfmake.ts'

/** Below the text edge of the line, in points. */
const RULE_DROP = 2
const WATERMARK = { text: 'ENTWURF', size: 108, spacing: 0.06, angle: -52 }

export class Painting extends Renderer {
  readonly #draft: boolean
  constructor(pdf: Pdf, draft: boolean) {
    super(pdf)
    this.#draft = draft
  }

  override renderPages(pages: readonly Page[]): void {
    for (const page of pages) {
      this.pdfDocument.addPage({ size: [page.pageSize.width, page.pageSize.height] })
      if (this.#draft) this.#artifact(() => this.#watermark())
      for (const item of page.items) {
        if (item.artifact) this.#artifact(() => this.#paint(item))
        else this.#paint(item)
      }
    }
  }

  #paint(entry: Page['items'][number]): void {
    if (entry.type === 'line') this.renderLine(entry.item, entry.item.x, entry.item.y)
    else if (entry.type === 'vector') this.renderVector(entry.item)
    else this.renderImage(entry.item)
  }
  #artifact(paint: () => void): void {
    this.pdfDocument.addContent('/Artifact BMC')
    paint()
    this.pdfDocument.addContent('EMC')
  }

  override renderLine(line: TextLine, x: number, y: number): void {
    for (const id of line.ids ?? []) this.pdfDocument.addNamedDestination(id, 'XYZ', x, y, null)
    if (line.bookmark !== undefined) this.pdfDocument.outline.addItem(line.bookmark, { top: y, left: this.pdfDocument.page.width - x })
    super.renderLine(line, x, y)
    for (const inline of line.inlines) {
      if (inline.ruled !== undefined) this.#ruled(inline, x, y + line.getAscenderHeight())
      if (inline.boxed !== undefined) this.#box(inline, x, y + line.getAscenderHeight())
    }
  }
  #ruled(inline: Inline, x: number, baseline: number): void {
    const y = baseline + RULE_DROP
    this.pdfDocument.undash().lineWidth(0.5)
    this.pdfDocument
      .moveTo(x + inline.x, y)
      .lineTo(x + inline.x + inline.width, y)
      .stroke(COLOUR.text)
  }

  #box(inline: Inline, x: number, baseline: number): void {
    const [left, top, right, bottom] = [x + inline.x, baseline - BOX.side + 1, x + inline.x + BOX.side, baseline + 1]
    const corners = this.pdfDocument.undash().lineWidth(0.75).moveTo(left, top).lineTo(right, top).lineTo(right, bottom)
    corners.lineTo(left, bottom).lineTo(left, top).stroke(COLOUR.text)
  }

  /** Outlines, not text: nothing to select, to copy or to find. Centred on the text block. */
  #watermark(): void {
    const pdf = this.pdfDocument
    const run = pdf.provideFont('Sans', true, false).layoutRun(WATERMARK.text)
    const unit = WATERMARK.size / 1000
    const step = (advance: number): number => advance * unit + WATERMARK.size * WATERMARK.spacing
    const width = run.glyphs.reduce((sum, glyph) => sum + step(glyph.advanceWidth), 0)
    pdf
      .save()
      .translate(pdf.page.width / 2, pdf.page.height / 2)
      .rotate(WATERMARK.angle)
      .translate(-width / 2, mm(13))
    for (const glyph of run.glyphs) {
      pdf.save().scale(unit, -unit).path(glyph.path.toSVG()).fill(COLOUR.watermark).restore()
      pdf.translate(step(glyph.advanceWidth), 0)
    }
    pdf.restore()
  }
}
