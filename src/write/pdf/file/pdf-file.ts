// The file as a whole: numbered objects, small ones packed into compressed object streams, and the table that finds them (PDF 1.7, 7.5.7 and 7.5.8).
// Invariants: objects stand in the order in which they were asked for; nothing is written before the file is closed, so late data are never lost.
import { deflateSync } from 'node:zlib'
import { type Dictionary, type FileObject, type ObjectMaker, Written, written } from './objects.ts'

/** Four bytes above 127 tell transfer programs that this is not text. */
const HEADER = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')
const PER_STREAM = 400
const ROW = 6
/** Deflated, fewer bytes would be more. */
const TINY = 32
/** Three times as fast as the usual level, for a tenth more of the file. */
const deflate = (bytes: Uint8Array): Buffer => deflateSync(bytes, { level: 1 })

/** Where an object stands: at an offset of the file, or as the n-th of an object stream. */
type Position = { readonly offset: number } | { readonly holder: number; readonly index: number }

/** What the end of the file names. */
export interface Trailer {
  readonly root: FileObject
  readonly info: FileObject
  /** Of all that stands before the end. */
  readonly idOf: (chunks: readonly Uint8Array[]) => Uint8Array
}

export class PdfFile implements ObjectMaker {
  readonly #objects: Written[] = []
  readonly #chunks: Uint8Array[] = [HEADER]
  readonly #positions: Position[] = []
  #offset = HEADER.length

  ref(data: Dictionary): Written {
    const object = new Written(this.#objects.length + 1, data)
    this.#objects.push(object)
    return object
  }
  /** A stream, deflated here unless it is tiny. */
  stream(data: Dictionary, content: Uint8Array | string): Written {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
    const object = this.ref(bytes.length < TINY ? data : { ...data, Filter: 'FlateDecode' })
    object.write(bytes.length < TINY ? bytes : deflate(bytes))
    return object
  }

  /** The bytes of the file; nothing may be added afterwards. */
  close(trailer: Trailer): Uint8Array {
    const plain = this.#objects.filter((object) => !object.isStream)
    for (const object of this.#objects) if (object.isStream) this.#writeStream(object)
    for (let from = 0; from < plain.length; from += PER_STREAM) this.#pack(plain.slice(from, from + PER_STREAM))
    this.#writeTable(trailer)
    return Buffer.concat(this.#chunks)
  }

  #put(chunk: Uint8Array | string): void {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk
    this.#chunks.push(bytes)
    this.#offset += bytes.length
  }
  #writeStream(object: Written): void {
    const bytes = object.stream ?? new Uint8Array()
    this.#positions[object.number] = { offset: this.#offset }
    this.#put(`${object.number} 0 obj\n${written({ ...object.data, Length: bytes.length })}\nstream\n`)
    this.#put(bytes)
    this.#put('\nendstream\nendobj\n')
  }
  #pack(objects: readonly Written[]): void {
    const bodies = objects.map((object) => object.body)
    const holder = this.ref({})
    let [index, at] = ['', 0]
    for (const [i, object] of objects.entries()) {
      index += `${object.number} ${at} `
      at += (bodies[i]?.length ?? 0) + 1
      this.#positions[object.number] = { holder: holder.number, index: i }
    }
    holder.data = { Type: 'ObjStm', N: objects.length, First: index.length, Filter: 'FlateDecode' }
    holder.write(deflate(Buffer.from(`${index}${bodies.join('\n')}\n`, 'latin1')))
    this.#writeStream(holder)
  }
  #writeTable({ root, info, idOf }: Trailer): void {
    const id = idOf(this.#chunks)
    const table = this.ref({})
    const start = this.#offset
    this.#positions[table.number] = { offset: start }
    const more = { Type: 'XRef', Size: this.#objects.length + 1, Root: root, Info: info, ID: [id, id] }
    table.data = { ...more, W: [1, 3, 2], Filter: 'FlateDecode', DecodeParms: { Columns: ROW, Predictor: 12 } }
    table.write(deflate(this.#rows()))
    this.#writeStream(table)
    this.#put(`startxref\n${start}\n%%EOF\n`)
  }
  /** Rows of the table, each as its difference to the one above. */
  #rows(): Buffer {
    const count = this.#objects.length + 1
    const plain = Buffer.alloc(count * ROW)
    plain.writeUInt16BE(0xffff, 4)
    for (let i = 1; i < count; i++) writeRow(plain, i * ROW, this.#positions[i])
    const rows = Buffer.alloc(count * (ROW + 1), 2)
    plain.copy(rows, 1, 0, ROW)
    for (let from = ROW, to = ROW + 2; from < plain.length; to++) for (const end = from + ROW; from < end; from++) rows[to++] = (plain[from] as number) - (plain[from - ROW] as number)
    return rows
  }
}

function writeRow(rows: Buffer, at: number, position: Position | undefined): void {
  if (position === undefined) throw new Error('An object of the PDF file was not written')
  if ('offset' in position) {
    rows.writeUInt8(1, at)
    rows.writeUIntBE(position.offset, at + 1, 3)
  } else {
    rows.writeUInt8(2, at)
    rows.writeUIntBE(position.holder, at + 1, 3)
    rows.writeUInt16BE(position.index, at + 4)
  }
}
