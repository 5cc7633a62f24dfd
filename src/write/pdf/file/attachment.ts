// A file inside the file: the text of the agreement as it was written, for whoever wants to work on with it.
import { createHash } from 'node:crypto'
import { type Dictionary, type FileObject, text } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'

export interface Attachment {
  /** File name; may hold any characters. */
  readonly name: string
  readonly type: 'application/yaml'
  readonly bytes: Uint8Array
  /** What it is, in the language of the document. */
  readonly description: string
}

/** `names`: the name tree of attached files. */
export function attach(file: PdfFile, attachment: Attachment, date: Date): { specification: FileObject; names: Dictionary } {
  const { name, type, bytes, description } = attachment
  // The format asks for MD5; nothing relies on it.
  const checkSum = createHash('md5').update(bytes).digest()
  const content = file.stream({ Type: 'EmbeddedFile', Subtype: type, Params: { Size: bytes.length, CreationDate: date, ModDate: date, CheckSum: checkSum } }, bytes)
  const specification = file.ref({
    Type: 'Filespec',
    F: text(name),
    UF: text(name),
    Desc: text(description),
    AFRelationship: 'Source',
    EF: { F: content, UF: content },
  })
  return { specification, names: { Names: [text(name), specification] } }
}
