// A finished agreement → a PDF file. Same document, same bytes.
import type { Document } from '../../document/nodes.ts'
import { sheetOf } from './map.ts'
import type { PdfOptions } from './options.ts'

/** Loads the layout engine on first use. */
export async function renderPdf(document: Document, { images, fields = 'signature', source = null }: PdfOptions): Promise<Uint8Array> {
  const { print } = await import('./printer.ts')
  return print(sheetOf(document, images, fields), source)
}
