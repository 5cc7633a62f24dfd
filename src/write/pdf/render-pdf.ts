// A finished agreement → a PDF file. Same document, same bytes.
import type { Document } from '../../document/nodes.ts'
import { sheetOf } from './map.ts'
import type { PdfOptions } from './options.ts'

/** Loads the layout engine on first use. */
export async function renderPdf(document: Document, { images, fields = 'signature', source = null }: PdfOptions): Promise<Uint8Array> {
  const { print } = await import('./printer.ts')
  return print(sheetOf(document, images, fields), contentOf(document), source)
}

/** What the id of the file is made from; places would bring in where the YAML lay. */
function contentOf(document: Document): string {
  return JSON.stringify(document, (key, value) => (key === 'place' ? undefined : value))
}
