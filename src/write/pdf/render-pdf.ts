// A finished agreement → a PDF file. Same document, same bytes.
import type { Document } from '../../document/nodes.ts'
import { sheetOf } from './map.ts'

export interface PdfOptions {
  /** Bytes of the logos by the `file` of each Logo. */
  readonly images: ReadonlyMap<string, Uint8Array>
}

/** Loads the layout engine on first use. */
export async function renderPdf(document: Document, options: PdfOptions): Promise<Uint8Array> {
  const { print } = await import('./printer.ts')
  return print(sheetOf(document, options.images), contentOf(document))
}

/** What the id of the file is made from; places would bring in where the YAML lay. */
function contentOf(document: Document): string {
  return JSON.stringify(document, (key, value) => (key === 'place' ? undefined : value))
}
