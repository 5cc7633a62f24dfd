// A font file with some of the glyphs, which keep their numbers; further codes behind the last glyph repeat outlines.
// Invariant: the same glyphs give the same bytes; nothing but outlines and widths is taken over, unless asked for.
import type { TrueType } from './truetype.ts'

const KEPT = ['cvt ', 'fpgm', 'prep']
/** Magic number of the OpenType specification: the checksum of a whole file. */
const WHOLE = 0xb1b0afba

/** `codes`: glyphs and further codes that are used; `glyphOf`: what a further code shows; `more`: tables copied unchanged. */
export interface Wanted {
  readonly codes: Iterable<number>
  readonly glyphOf: (code: number) => number
  readonly more?: readonly string[]
}

function withComponents(font: TrueType, codes: Iterable<number>, glyphs: number): Set<number> {
  const used = new Set<number>()
  const add = (code: number): void => {
    if (used.has(code)) return
    used.add(code)
    if (code < glyphs) for (const { glyph } of font.components(code)) add(glyph)
  }
  add(0)
  for (const code of codes) add(code)
  return used
}

const padded = (length: number): number => (length + 3) & ~3
interface Outlines {
  readonly glyf: Buffer
  readonly loca: Buffer
  readonly hmtx: Buffer
  readonly count: number
}
function outlinesOf(font: TrueType, { codes, glyphOf }: Wanted): Outlines {
  const wanted = [...codes]
  const used = withComponents(font, [...wanted, ...wanted.map(glyphOf)], font.glyphs)
  const count = Math.max(font.glyphs, ...wanted.map((code) => code + 1))
  const [loca, hmtx, pieces]: [Buffer, Buffer, Buffer[]] = [Buffer.alloc((count + 1) * 4), Buffer.alloc(count * 4), []]
  let at = 0
  for (let code = 0; code < count; code++) {
    loca.writeUInt32BE(at, code * 4)
    if (!used.has(code)) continue
    const glyph = glyphOf(code)
    const outline = font.outline(glyph)
    hmtx.writeUInt16BE(font.advance(glyph), code * 4)
    hmtx.writeInt16BE(font.leftBearing(glyph), code * 4 + 2)
    pieces.push(outline, Buffer.alloc(padded(outline.length) - outline.length))
    at += padded(outline.length)
  }
  loca.writeUInt32BE(at, count * 4)
  return { glyf: Buffer.concat(pieces), loca, hmtx, count }
}

function headers(font: TrueType, count: number): { head: Buffer; hhea: Buffer; maxp: Buffer } {
  const [head, hhea, maxp] = [Buffer.from(font.needed('head')), Buffer.from(font.needed('hhea')), Buffer.from(font.needed('maxp'))]
  head.writeUInt32BE(0, 8)
  head.writeInt16BE(1, 50)
  hhea.writeUInt16BE(count, 34)
  maxp.writeUInt16BE(count, 4)
  return { head, hhea, maxp }
}

function checksum(bytes: Buffer): number {
  let sum = 0
  for (let i = 0; i + 4 <= bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0
  return sum
}
const filled = (bytes: Buffer): Buffer<ArrayBufferLike> => (bytes.length === padded(bytes.length) ? bytes : Buffer.concat([bytes, Buffer.alloc(padded(bytes.length) - bytes.length)]))

function fileOf(tables: Readonly<Record<string, Buffer>>): Buffer {
  const names = Object.keys(tables).sort()
  const power = Math.floor(Math.log2(names.length))
  const directory = Buffer.alloc(12 + 16 * names.length)
  directory.writeUInt32BE(0x00010000, 0)
  for (const [i, value] of [names.length, 16 << power, power, 16 * names.length - (16 << power)].entries()) directory.writeUInt16BE(value, 4 + 2 * i)
  const parts: Buffer[] = [directory]
  let at = directory.length
  for (const [i, name] of names.entries()) {
    const bytes = tables[name] ?? Buffer.alloc(0)
    const full = filled(bytes)
    directory.write(name, 12 + 16 * i, 'latin1')
    for (const [k, value] of [checksum(full), at, bytes.length].entries()) directory.writeUInt32BE(value, 16 + 16 * i + 4 * k)
    parts.push(full)
    at += full.length
  }
  const file = Buffer.concat(parts)
  file.writeUInt32BE((WHOLE - checksum(file)) >>> 0, directory.readUInt32BE(20 + 16 * names.indexOf('head')) + 8)
  return file
}

export function subset(font: TrueType, wanted: Wanted): Buffer {
  const { count, ...outlines } = outlinesOf(font, wanted)
  const tables: Record<string, Buffer> = { ...outlines, ...headers(font, count) }
  for (const name of [...KEPT, ...(wanted.more ?? [])]) {
    const table = font.table(name)
    if (table !== undefined) tables[name] = table
  }
  return fileOf(tables)
}
