// A sheet → the bytes of a PDF file: pdfmake's engine lays out, the painter paints, the archive file is written.
import { ArchiveDocument } from './file/archive-document.ts'
import { checkDoor } from './door-check.ts'
import { FONTS } from './font-source.ts'
import { footerOf, headerOf } from './furniture.ts'
import { Layout } from './layout.ts'
import { leaf } from './leaves.ts'
import { PAGE } from './measures.ts'
import type { Attachment } from './options.ts'
import { Ledger } from './paint/check.ts'
import { paintDocument } from './paint/paint-document.ts'
import type { Sheet } from './page-nodes.ts'
import type { Page } from './pdfmake.ts'
import { LAYOUTS } from './table-layouts.ts'

/** Midnight UTC of the date of the agreement. */
const dateOf = (sheet: Sheet): Date => new Date(`${sheet.date}T00:00:00Z`)
const attached = (source: Attachment | null) => source && { ...source, type: 'application/yaml' as const, description: 'Angaben, aus denen diese Vereinbarung erzeugt wurde' }

const documentOf = (sheet: Sheet, source: Attachment | null): ArchiveDocument =>
  new ArchiveDocument({ info: { title: sheet.title, lang: 'de', date: dateOf(sheet) }, fonts: FONTS, images: sheet.images, attachment: attached(source) })

/** The pages of a sheet, measured with the fonts of `document`. */
function pagesOf(sheet: Sheet, document: ArchiveDocument, ledger: Ledger): readonly Page[] {
  checkDoor()
  const margins = { left: sheet.margin, top: sheet.margin, right: sheet.marginRight, bottom: sheet.margin }
  const layout = new Layout({ width: PAGE.width, height: PAGE.height }, margins, null)
  return layout.pagesOf(sheet.content, document, {
    ledger,
    layouts: LAYOUTS,
    text: { justify: sheet.justify, hyphenate: !sheet.draft },
    lineNumber: sheet.lineNumbers ? (text) => leaf([{ text }], sheet.small, 0, 0) : null,
    header: headerOf(sheet),
    footer: (page) => footerOf(page?.furniture ?? sheet.furniture, sheet),
  })
}

export function print(sheet: Sheet, source: Attachment | null): Uint8Array {
  const document = documentOf(sheet, source)
  const ledger = new Ledger()
  return paintDocument(document, { pages: pagesOf(sheet, document, ledger), root: sheet.structure, ledger, draft: sheet.draft })
}

/** Of each justified line, its word spaces against those of the font (1: as drawn): how evenly a document is set. */
export function wordSpaces(sheet: Sheet): readonly number[] {
  const items = pagesOf(sheet, documentOf(sheet, null), new Ledger()).flatMap((page) => page.items)
  return items.flatMap((one) => {
    const [first] = one.type === 'line' && one.item.spaceExtra !== undefined ? one.item.inlines : []
    if (one.type !== 'line' || first === undefined) return []
    return [1 + (one.item.spaceExtra ?? 0) / ((first.font.face.spaceWidth * first.fontSize) / 1000)]
  })
}
