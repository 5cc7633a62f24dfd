// Fills pages: pdfmake's layout engine with our rules for what stays together.
// Rules: headings and lead-ins keep at least two lines of what follows; a paragraph leaves or takes two lines; three lines are never split;
// signature rows stay with the two last lines of the text; a block higher than a page is broken, because pdfmake would drop it.

import { FragmentWriter } from './fragment-writer.ts'
import { Heights, lineOf } from './heights.ts'
import { Measuring } from './measure.ts'
import { SHORT_NAME_GAP } from './measures.ts'
import {
  DocPreprocessor,
  DocumentContext,
  type Inline,
  LayoutBuilder,
  type Page,
  type Pdf,
  type PdfNode,
  type Repeated,
  type TextLine,
} from './pdfmake.ts'
import { heightOf, isSettled, KEPT_LINES, levelRow, neededHeight, WHOLE } from './together.ts'

const EPSILON = 0.01

export interface PageSetup {
  readonly defaultStyle: object
  readonly layouts: Record<string, unknown>
  readonly header: Repeated
  /** `furniture`: what a NewPage asked for, or null for the running foot of the agreement. */
  readonly footer: (furniture: PdfNode['newPage']) => Repeated
}

export class Layout extends LayoutBuilder {
  readonly #heights = new Heights((inlines, width) => this.#broken(inlines, width))
  /** Depth of tables and columns around the current node; pages are filled by our rules only at depth 0. */
  #depth = 0
  /** Height that must follow the current leaf on its page. */
  #tail = 0
  #setup: PageSetup | null = null

  /** Pages of a document; `nodes` are the page nodes in order. */
  pagesOf(nodes: unknown[], pdf: Pdf, setup: PageSetup): readonly Page[] {
    this.#setup = setup
    this.registerTableLayouts(setup.layouts)
    this.docPreprocessor = new DocPreprocessor()
    this.docMeasure = new Measuring(pdf, {}, setup.defaultStyle, null, this.tableLayouts)
    this.linearNodeList = []
    const content = this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument({ stack: nodes, flow: true }))
    this.writer = new FragmentWriter(new DocumentContext())
    this.writer.addPage({ ...this.pageSize }, null, this.pageMargins, { footer: setup.footer(undefined) })
    this.processNode(content)
    this.#artifacts(() => this.addHeadersAndFooters(setup.header, undefined))
    return this.writer.context().pages
  }

  /** Whatever is added meanwhile is page furniture, not text of the agreement. */
  #artifacts(add: () => void): void {
    const before = this.writer.context().pages.map((page) => page.items.length)
    add()
    for (const [i, page] of this.writer.context().pages.entries()) for (const item of page.items.slice(before[i])) item.artifact = true
  }

  #broken(inlines: readonly Inline[], width: number): TextLine[] {
    const context = this.writer.context()
    const before = context.availableWidth
    const lines: TextLine[] = []
    context.availableWidth = width
    const rest = { _inlines: inlines.map((inline) => ({ ...inline })) }
    for (let line = this.buildNextLine(rest); line !== null; line = this.buildNextLine(rest)) lines.push(line)
    context.availableWidth = before
    return lines
  }

  // ---- what stays together
  get #pageHeight(): number {
    const { pageSize, pageMargins } = this.writer.context().getCurrentPage()
    return pageSize.height - pageMargins.top - pageMargins.bottom
  }
  get #atTop(): boolean {
    const context = this.writer.context()
    return context.y <= context.pageMargins.top + EPSILON
  }

  /** Height of node `i` with all that must stand on its page. */
  #needed(nodes: readonly PdfNode[], i: number): number {
    return neededHeight(this.#heights, nodes, i, { width: this.writer.context().availableWidth, height: this.#pageHeight })
  }

  override processVerticalContainer(node: PdfNode): void {
    if (!node.flow) return super.processVerticalContainer(node)
    const nodes = node.stack ?? []
    for (const child of nodes) if (child.columns) levelRow(this.#heights, child)
    for (const [i, child] of nodes.entries()) {
      if (child.newPage) this.#newPage(child.newPage)
      else this.#place(nodes, i, child)
    }
  }
  #place(nodes: readonly PdfNode[], i: number, node: PdfNode): void {
    if (!isSettled(nodes, i) && this.#needed(nodes, i) > this.writer.context().availableHeight + EPSILON && !this.#atTop) this.writer.moveToNextPage()
    if (this.#atTop && node._margin && this.writer.context().pages.length > 1) node._margin[1] = 0
    this.#tail = node.keep ? this.#needed(nodes, i + 1) : 0
    this.processNode(node)
  }
  #newPage(page: NonNullable<PdfNode['newPage']>): void {
    if (page.furniture === null) return this.#atTop ? undefined : this.writer.moveToNextPage()
    const { width, height } = this.pageSize
    const size = page.landscape ? { width: height, height: width } : { width, height }
    this.writer.addPage(size, null, this.pageMargins, { footer: this.#setup?.footer(page) })
  }

  // ---- tables, columns, blocks
  override processNode(node: PdfNode, aligned?: boolean): void {
    if (node.unbreakable && this.#heights.of(node, this.writer.context().availableWidth) > this.#pageHeight) node.unbreakable = false
    super.processNode(node, aligned)
  }
  override processColumns(node: PdfNode): void {
    this.#depth++
    super.processColumns(node)
    this.#depth--
  }
  override processTable(node: PdfNode): void {
    this.#heights.fitColumns(node, this.writer.context().availableWidth)
    const { table } = node
    if (table?.headerRows !== undefined) {
      const rows = table.body.map((_, r) => this.#heights.row(node, r))
      const fits = Math.max(0, ...rows.slice(1)) + (rows[0] ?? 0) + KEPT_LINES <= this.#pageHeight
      table.dontBreakRows = fits
      table.headerRows = fits ? table.headerRows : 0
    }
    this.#depth++
    super.processTable(node)
    this.#depth--
  }

  // ---- text
  override processLeaf(node: PdfNode): void {
    const lines = this.#heights.lines(node, this.writer.context().availableWidth)
    const [first] = lines
    if (first === undefined) return
    if (node.ids) first.ids = node.ids
    if (node.bookmark !== undefined) first.bookmark = node.bookmark
    for (let from = 0; from < lines.length; ) {
      const count = this.#depth > 0 || this.writer.transactionLevel > 0 ? lines.length - from : this.#fitting(lines, from)
      if (count === 0) this.writer.moveToNextPage()
      else this.#addLines(node, lines, from, from + count)
      from += count
      if (count > 0 && from < lines.length) this.writer.moveToNextPage()
    }
  }

  /** How many of the lines from `from` on go to this page; 0: none, take a new page. */
  #fitting(lines: readonly TextLine[], from: number): number {
    const room = this.writer.context().availableHeight + EPSILON
    const rest = lines.slice(from)
    let fit = 0
    for (let height = 0; fit < rest.length; fit++) {
      height += rest[fit]?.getHeight() ?? 0
      if (height > room) break
    }
    const all = fit === rest.length && heightOf(rest) + this.#tail <= room
    if (all || (fit === rest.length && rest.length <= WHOLE)) return rest.length
    if (rest.length <= WHOLE && from === 0 && !this.#atTop) return 0
    const count = Math.min(fit, rest.length - KEPT_LINES)
    if (count >= (from === 0 ? KEPT_LINES : 1)) return count
    return this.#atTop ? Math.max(1, fit) : 0
  }

  #addLines(node: PdfNode, lines: readonly TextLine[], from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const line = lines[i]
      if (line === undefined) continue
      if (i === 0) this.#labels(node, line)
      if (i < lines.length - 1 || !node._right) node.positions.push(this.writer.addLine(line))
      else this.#lastLine(node, line)
    }
  }
  #labels(node: PdfNode, line: TextLine): void {
    if (node._labels === undefined || node._labels.length === 0) return
    if (line.getHeight() > this.writer.context().availableHeight) this.writer.moveToNextPage()
    for (const { at, inlines } of node._labels) {
      const label = lineOf(inlines)
      label.x = at
      label.y = line.getAscenderHeight() - label.getAscenderHeight()
      this.writer.addLine(label, true)
    }
  }
  /** The last line and what stands at the right edge, on the same line if there is room. */
  #lastLine(node: PdfNode, line: TextLine): void {
    const context = this.writer.context()
    const width = context.availableWidth
    const shared = this.#heights.sharesLastLine(node, width)
    node.positions.push(this.writer.addLine(line, shared))
    if (node._middle && shared) this.#middle(node._middle, line, width)
    for (const [i, inlines] of (node._right ?? []).entries()) {
      const stand = shared && i === 0
      for (const right of stand ? [lineOf(inlines)] : this.#broken(inlines, width)) {
        right.x = width - right.getWidth()
        this.writer.addLine(right, stand)
      }
      if (stand) context.moveDown(line.getHeight())
    }
  }
  #middle(inlines: readonly Inline[], line: TextLine, width: number): void {
    const middle = lineOf(inlines)
    middle.x = Math.max((width - middle.getWidth()) / 2, line.getWidth() + SHORT_NAME_GAP)
    this.writer.addLine(middle, true)
  }
}
