// A finished agreement → a PDF file. Same document, same bytes; what was painted has the words of the tree, else there is no file.
import type { Document } from '../../document/nodes.ts'
import { prove } from '../../document/proof.ts'
import { sheetOf } from './map.ts'
import type { PdfOptions } from './options.ts'
import { printedOf } from './printed.ts'

/** Loads the layout engine on first use. */
export async function renderPdf(document: Document, { images, fields = 'signature', source = null }: PdfOptions): Promise<Uint8Array> {
  const { print } = await import('./printer.ts')
  const sheet = sheetOf(document, images, fields)
  const bytes = print(sheet, source)
  prove(document, printedOf(sheet.structure))
  return bytes
}
