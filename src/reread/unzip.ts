// A zip file as its entries. What the file says of itself is not believed: no entry unpacks beyond the size it declares, none shares bytes with another,
// and a wrong checksum makes the file a damaged one. Invariant: work and memory stay within the limits and the length of the file.
import { crc32, inflateRawSync } from 'node:zlib'

/** Bytes of each entry and of all, unpacked, and their number. */
export interface ZipLimits {
  readonly part: number
  readonly all: number
  readonly parts: number
}
interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly size: number
  /** Where the entry begins, and its data. */
  readonly at: number
  readonly from: number
  readonly to: number
}
const [END, CENTRAL, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]
const [STORED, DEFLATED] = [0, 8]
const ENCRYPTED = 1

/** Throws at a file that is none, or damaged, or beyond the limits. */
export function unzip(bytes: Uint8Array, limits: ZipLimits): ReadonlyMap<string, Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries = entriesOf(file, limits)
  const sizes = entries.map(({ size }) => size)
  need(sizes.every((size) => size <= limits.part) && sizes.reduce((sum, size) => sum + size, 0) <= limits.all)
  needApart(entries)
  const parts = new Map(entries.map((entry) => [entry.name, unpacked(entry, file)]))
  need(parts.size === entries.length)
  return parts
}

function need(holds: boolean): asserts holds {
  if (!holds) throw new Error('Not a zip file that can be used')
}

/** From the directory at the end of the file. */
function entriesOf(file: Buffer, limits: ZipLimits): readonly Entry[] {
  const end = endOf(file)
  const count = file.readUInt16LE(end + 10)
  need(count <= limits.parts)
  const entries: Entry[] = []
  for (let i = 0, at = file.readUInt32LE(end + 16); i < count; i++) {
    need(file.readUInt32LE(at) === CENTRAL && (file.readUInt16LE(at + 8) & ENCRYPTED) === 0)
    const [name, extra, comment] = [28, 30, 32].map((place) => file.readUInt16LE(at + place)) as [number, number, number]
    const next = at + 46 + name + extra + comment
    need(next <= end)
    entries.push(entryOf(file, at, file.toString('utf8', at + 46, at + 46 + name)))
    at = next
  }
  return entries
}

/** The end record, with a comment of up to 65,535 bytes behind it. */
function endOf(file: Buffer): number {
  const first = Math.max(0, file.length - 22 - 0xffff)
  for (let at = file.length - 22; at >= first; at--) if (file.readUInt32LE(at) === END) return at
  throw new Error('No end of a zip file')
}

function entryOf(file: Buffer, central: number, name: string): Entry {
  const [crc, packed, size] = [16, 20, 24].map((place) => file.readUInt32LE(central + place)) as [number, number, number]
  const at = file.readUInt32LE(central + 42)
  need(file.readUInt32LE(at) === LOCAL)
  const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  need(from + packed <= file.length)
  return { name, method: file.readUInt16LE(central + 10), crc, size, at, from, to: from + packed }
}

/** Entries that share bytes would unpack the same megabytes again and again. */
function needApart(entries: readonly Entry[]): void {
  const ordered = [...entries].sort((a, b) => a.at - b.at)
  need(ordered.every(({ at }, i) => at >= (ordered[i - 1]?.to ?? 0)))
}

function unpacked({ method, crc, size, from, to }: Entry, file: Buffer): Uint8Array {
  const data = file.subarray(from, to)
  need(method === STORED || method === DEFLATED)
  const bytes = method === STORED ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
  need(bytes.length === size && crc32(bytes) === crc)
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}
