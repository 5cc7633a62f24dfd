// A zip file as its entries, by the list at its end.
// Invariant: never throws; no entry is unpacked beyond the size it states, and stated sizes are summed before anything is unpacked, so that a file takes as long as its limits allow and no longer.
import { inflateRawSync } from 'node:zlib'

export interface ZipLimits {
  /** Bytes of the file, of an entry and of all entries unpacked, and the number of entries. */
  readonly file: number
  readonly part: number
  readonly all: number
  readonly parts: number
}
export type ZipFault = 'damaged' | 'too-large'
interface Entry {
  readonly name: string
  readonly packed: Uint8Array
  readonly isDeflated: boolean
  readonly size: number
}

export function unzip(bytes: Uint8Array, limits: ZipLimits): ReadonlyMap<string, Uint8Array> | ZipFault {
  if (bytes.length > limits.file) return 'too-large'
  try {
    const entries = entriesOf(bytes, limits.parts)
    if (typeof entries === 'string') return entries
    const all = entries.reduce((sum, { size }) => sum + size, 0)
    if (all > limits.all || entries.some(({ size }) => size > limits.part)) return 'too-large'
    const parts = new Map(entries.map((entry) => [entry.name, unpacked(entry)]))
    return parts.size === entries.length ? parts : 'damaged'
  } catch {
    return 'damaged'
  }
}

const [END, LISTED, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]
const ENCRYPTED = 1
const UTF8 = 0x800

/** Reads beyond the file throw. Entries that lie over each other take more room than the file has. */
function entriesOf(bytes: Uint8Array, most: number): readonly Entry[] | ZipFault {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(data)
  const count = data.getUint16(end + 10, true)
  if (count > most) return 'too-large'
  const entries: Entry[] = []
  for (let at = data.getUint32(end + 16, true); entries.length < count; at += 46 + [28, 30, 32].reduce((sum, field) => sum + data.getUint16(at + field, true), 0)) {
    const entry = entryAt(at, data, bytes)
    if (!entry) return 'damaged'
    entries.push(entry)
  }
  return entries.reduce((sum, { packed }) => sum + packed.length, 0) > bytes.length ? 'damaged' : entries
}

/** A comment of up to 65,535 bytes may stand behind it. */
function endOf(data: DataView): number {
  const last = data.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (data.getUint32(at, true) === END) return at
  throw new RangeError('no end of the list')
}

function entryAt(at: number, data: DataView, bytes: Uint8Array): Entry | undefined {
  const [flags, method] = [data.getUint16(at + 8, true), data.getUint16(at + 10, true)]
  const [packed, size] = [data.getUint32(at + 20, true), data.getUint32(at + 24, true)]
  const local = data.getUint32(at + 42, true)
  if (data.getUint32(at, true) !== LISTED || data.getUint32(local, true) !== LOCAL || (flags & ENCRYPTED) !== 0 || (method !== 0 && method !== 8)) return undefined
  const start = local + 30 + data.getUint16(local + 26, true) + data.getUint16(local + 28, true)
  if (start + packed > bytes.length) return undefined
  const name = bytes.subarray(at + 46, at + 46 + data.getUint16(at + 28, true))
  return { name: new TextDecoder((flags & UTF8) === 0 ? 'latin1' : 'utf-8').decode(name), packed: bytes.subarray(start, start + packed), isDeflated: method === 8, size }
}

/** Throws where the entry holds more or less than it states. */
function unpacked({ name, packed, isDeflated, size }: Entry): Uint8Array {
  const bytes = isDeflated ? new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })) : packed.slice()
  if (bytes.length !== size) throw new RangeError(`${name} holds ${bytes.length} bytes instead of ${size}`)
  return bytes
}
