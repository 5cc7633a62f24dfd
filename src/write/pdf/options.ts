// What can be asked of a PDF beyond its document.
import type { Fields } from '../../formats.ts'

/** A file that travels inside another. */
export interface Attachment {
  readonly name: string
  readonly bytes: Uint8Array
}
export interface PdfOptions {
  /** Bytes of the logos by the `file` of each Logo. */
  readonly images: ReadonlyMap<string, Uint8Array>
  /** Without: signature. */
  readonly fields?: Fields
  /** The agreement as it was read; with it the file is PDF/A-3a. */
  readonly source?: Attachment | null
}
