// A zip file whose bytes depend on its parts alone: fixed order, fixed date (1980-01-01), no extra fields.
import { crc32, deflateRawSync } from 'node:zlib'

/** Parts of a package by name; text is UTF-8. */
export type Parts = ReadonlyMap<string, string | Uint8Array>
type Texts = Readonly<Record<string, string>>
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']
const DOS_DATE = 0x21
const UTF8_NAMES = 0x0800
const STORED = /\.(png|jpe?g)$/

interface Entry {
  readonly name: Buffer
  readonly head: Buffer
  readonly data: Buffer
}
/** Parts that many agreements have alike are packed once: those of the stock, and small ones in which only numbers, names of parts and what runs along the pages stand.
 *  The text of an agreement, its notes, comments and properties are not kept. */
const ALIKE = /^(?:\[Content_Types\]\.xml|.*\.rels|word\/(?:numbering|(?:header|footer)\d+)\.xml)$/
export const isAlike = (path: string, part: string | Uint8Array, stock: Texts): part is string => typeof part === 'string' && (stock[path] === part || ALIKE.test(path))
/** By path and text; forgotten when there are too many characters of text. */
const kept = { entries: new Map<string, Map<string, Entry>>(), size: 0 }
const MOST_KEPT = 4_000_000
function entryOf(path: string, part: string | Uint8Array, stock: Texts): Entry {
  if (!isAlike(path, part, stock)) return packed(path, part)
  const known = kept.entries.get(path)?.get(part)
  if (known) return known
  const entry = packed(path, part)
  if (kept.size + part.length > MOST_KEPT) {
    kept.entries.clear()
    kept.size = 0
  }
  kept.entries.set(path, (kept.entries.get(path) ?? new Map<string, Entry>()).set(part, entry))
  kept.size += part.length
  return entry
}
function packed(path: string, part: string | Uint8Array): Entry {
  const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part)
  const stored = STORED.test(path)
  const data = stored ? bytes : deflateRawSync(bytes, { level: 6 })
  const name = Buffer.from(path, 'utf8')
  const head = Buffer.alloc(26)
  for (const [at, value] of [[0, 20], [2, UTF8_NAMES], [4, stored ? 0 : 8], [8, DOS_DATE], [22, name.length]] as const) head.writeUInt16LE(value, at)
  for (const [at, value] of [[10, crc32(bytes)], [14, data.length], [18, bytes.length]] as const) head.writeUInt32LE(value, at)
  return { name, head, data }
}
const signature = (value: number): Buffer => {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}

/** `stock`: text of the parts that are the same for every agreement of a look. */
export function zip(parts: Parts, stock: Texts): Uint8Array {
  const rest = [...parts.keys()].filter((name) => !FIRST.includes(name)).sort()
  const names = [...FIRST.filter((name) => parts.has(name)), ...rest]
  const files: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const path of names) {
    const { name, head, data } = entryOf(path, parts.get(path) ?? '', stock)
    files.push(signature(0x04034b50), head, name, data)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    central.push(signature(0x02014b50), Buffer.from([20, 0]), head, tail, name)
    offset += 30 + name.length + data.length
  }
  return Buffer.concat([...files, ...central, endOf(names.length, Buffer.concat(central).length, offset)])
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
