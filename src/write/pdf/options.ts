// What can be asked of a PDF beyond its document; light, because the command line reads it.

/** Which fields the form of a PDF has. */
export const FIELDS = ['none', 'signature', 'all'] as const
export type Fields = (typeof FIELDS)[number]

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
