// A sheet → the bytes of a PDF file: pdfmake lays out and paints, this module fixes everything that could differ from run to run.
import { createHash } from 'node:crypto'
import { makeExact } from './exact-text.ts'
import { fontFamilies } from './fonts.ts'
import { footerOf, headerOf } from './furniture.ts'
import { Layout } from './layout.ts'
import { PAGE } from './measures.ts'
import type { Sheet } from './page-nodes.ts'
import { Painting } from './painter.ts'
import { type EmbeddedFont, PDFDocument } from './pdfmake.ts'
import { LAYOUTS } from './table-layouts.ts'

const MARGINS = { left: PAGE.margin, top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin }
const escaped = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    : value

class AgreementPdf extends PDFDocument {
  readonly #exact = new Set<EmbeddedFont>()
  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const font = super.provideFont(family, bold, italics)
    if (this.#exact.has(font)) return font
    this.#exact.add(font)
    return makeExact(font)
  }
  /** pdfkit writes the description of the file as XML without escaping it. */
  override _addInfo(): void {
    const plain = this.info
    this.info = Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, escaped(value)]))
    super._addInfo()
    this.info = plain
  }
}

/** Midnight UTC of the date of the agreement. */
const dateOf = (sheet: Sheet): Date => new Date(`${sheet.date}T00:00:00Z`)

function documentOf(sheet: Sheet, id: string): AgreementPdf {
  const date = dateOf(sheet)
  const info = { Title: sheet.title, Creator: 'koopgen', Producer: 'koopgen', CreationDate: date, ModDate: date }
  const images = Object.fromEntries([...sheet.images].map(([name, bytes]) => [name, Buffer.from(bytes)]))
  const options = { pdfVersion: '1.7', lang: 'de', displayTitle: true, compress: true, autoFirstPage: false, font: null, info }
  const pdf = new AgreementPdf(fontFamilies(), images, {}, {}, options, null)
  pdf._id = createHash('sha256').update(id).digest().subarray(0, 16)
  return pdf
}

function collect(pdf: AgreementPdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
    pdf.end()
  })
}

/** A PNG with transparency is decoded in the background: one picture after the other, so that their objects come in one order. */
async function embedPictures(pdf: AgreementPdf, names: Iterable<string>): Promise<void> {
  for (const name of names) {
    const picture = pdf.provideImage(name)
    while (picture.image !== undefined && picture.image !== null) await new Promise(setImmediate)
  }
}

/** `id`: text from which the identifier of the file is made; the same document gives the same one. */
export async function print(sheet: Sheet, id: string): Promise<Uint8Array> {
  const pdf = documentOf(sheet, id)
  await embedPictures(pdf, sheet.images.keys())
  const layout = new Layout({ width: PAGE.width, height: PAGE.height }, MARGINS, null)
  const pages = layout.pagesOf(sheet.content, pdf, {
    defaultStyle: { ...sheet.body, color: '#000000' },
    layouts: LAYOUTS,
    header: headerOf(sheet),
    footer: (page) => footerOf(page?.furniture ?? sheet.furniture, sheet.small),
  })
  new Painting(pdf, sheet.draft).renderPages(pages)
  return collect(pdf)
}
