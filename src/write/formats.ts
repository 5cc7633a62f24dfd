// The output formats, by name: table of writers, each loaded when it is first needed.
import type { Document } from '../document/nodes.ts'
import type { Format } from '../formats.ts'
import type { HouseStyle } from '../reread/house-style/data.ts'
import type { PdfOptions } from './pdf/options.ts'

export type { Attachment } from './pdf/options.ts'

/** `images`: by the file name in the YAML. */
export interface WriteOptions extends PdfOptions {
  /** Look, header and footer of the organisation's own Word file; only DOCX takes it. */
  readonly house?: HouseStyle | undefined
}
type Writer = (document: Document, options: WriteOptions) => Promise<Uint8Array>

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const WRITERS: Readonly<Record<Format, Writer>> = {
  docx: async (document, options) => (await import('./docx/render-docx.ts')).renderDocx(document, options),
  pdf: async (document, options) => (await import('./pdf/render-pdf.ts')).renderPdf(document, options),
  txt: async (document) => encode((await import('./txt/render-txt.ts')).renderTxt(document)),
  md: async (document) => encode((await import('./md/render-md.ts')).renderMd(document)),
  json: async (document) => encode((await import('./json/render-json.ts')).renderJson(document)),
}

/** Bytes of an agreement in a format; same document, images and house style, same bytes. */
export function write(document: Document, format: Format, options: WriteOptions): Promise<Uint8Array> {
  return WRITERS[format](document, options)
}
