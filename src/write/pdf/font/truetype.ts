// A TrueType file as tables: metrics, widths and outlines by glyph number. Nothing is changed, nothing is cached but the tables.
// Invariant: only files with TrueType outlines that may be embedded are opened.
import { readCmap } from './cmap.ts'

/** All lengths in font units. */
export interface Metrics {
  readonly name: string
  readonly ascender: number
  readonly descender: number
  readonly box: readonly number[]
  readonly bold: boolean
  readonly italic: boolean
  /** Degrees, negative to the right. */
  readonly angle: number
  readonly serif: boolean
  readonly xHeight: number
  readonly capHeight: number
}

/** Flags of one component of a composite glyph. */
const COMPONENT = { words: 0x1, offsets: 0x2, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const
export interface Component {
  readonly glyph: number
  /** xx, xy, yx, yy, dx, dy */
  readonly matrix: readonly [number, number, number, number, number, number]
}

export class TrueType {
  readonly unitsPerEm: number
  readonly glyphs: number
  readonly metrics: Metrics
  readonly cmap: ReadonlyMap<number, number>
  readonly #tables = new Map<string, Buffer>()
  readonly #longOffsets: boolean
  readonly #widths: number
  readonly #hmtx: Buffer
  readonly #loca: Buffer
  readonly #glyf: Buffer

  constructor(file: Buffer) {
    const kind = file.readUInt32BE(0)
    if (kind !== 0x00010000 && kind !== 0x74727565) throw new Error('Font without TrueType outlines')
    for (let i = 0; i < file.readUInt16BE(4); i++) {
      const at = 12 + 16 * i
      const start = file.readUInt32BE(at + 8)
      this.#tables.set(file.toString('latin1', at, at + 4), file.subarray(start, start + file.readUInt32BE(at + 12)))
    }
    const head = this.needed('head')
    this.unitsPerEm = head.readUInt16BE(18)
    this.#longOffsets = head.readInt16BE(50) === 1
    this.glyphs = this.needed('maxp').readUInt16BE(4)
    this.#widths = this.needed('hhea').readUInt16BE(34)
    this.#hmtx = this.needed('hmtx')
    this.#loca = this.needed('loca')
    this.#glyf = this.needed('glyf')
    this.cmap = readCmap(this.needed('cmap'))
    this.metrics = readMetrics(this)
  }
  table(name: string): Buffer | undefined {
    return this.#tables.get(name)
  }
  needed(name: string): Buffer {
    const table = this.#tables.get(name)
    if (table === undefined) throw new Error(`Font without ${name}`)
    return table
  }
  advance(glyph: number): number {
    return this.#hmtx.readUInt16BE(Math.min(glyph, this.#widths - 1) * 4)
  }
  leftBearing(glyph: number): number {
    const over = glyph - this.#widths
    return this.#hmtx.readInt16BE(over < 0 ? glyph * 4 + 2 : this.#widths * 4 + over * 2)
  }
  /** Bytes of the outline; none for a blank. */
  outline(glyph: number): Buffer {
    const at = (index: number): number => (this.#longOffsets ? this.#loca.readUInt32BE(index * 4) : this.#loca.readUInt16BE(index * 2) * 2)
    return this.#glyf.subarray(at(glyph), at(glyph + 1))
  }
  /** What a composite glyph is made of; none for a simple one. */
  components(glyph: number): readonly Component[] {
    const data = this.outline(glyph)
    const found: Component[] = []
    if (data.length < 10 || data.readInt16BE(0) >= 0) return found
    for (let at = 10, more = true; more; ) {
      const flags = data.readUInt16BE(at)
      const { component, next } = readComponent(data, at, flags)
      found.push(component)
      at = next
      more = (flags & COMPONENT.more) !== 0
    }
    return found
  }
}

function readComponent(data: Buffer, start: number, flags: number): { component: Component; next: number } {
  const glyph = data.readUInt16BE(start + 2)
  const words = (flags & COMPONENT.words) !== 0
  const [dx, dy] = words ? [data.readInt16BE(start + 4), data.readInt16BE(start + 6)] : [data.readInt8(start + 4), data.readInt8(start + 5)]
  if ((flags & COMPONENT.offsets) === 0) throw new Error('Font with components placed by points')
  let at = start + (words ? 8 : 6)
  const fraction = (): number => {
    at += 2
    return data.readInt16BE(at - 2) / 16384
  }
  let [xx, xy, yx, yy] = [1, 0, 0, 1]
  if (flags & COMPONENT.scale) xx = yy = fraction()
  else if (flags & COMPONENT.twoScales) [xx, yy] = [fraction(), fraction()]
  else if (flags & COMPONENT.matrix) [xx, xy, yx, yy] = [fraction(), fraction(), fraction(), fraction()]
  return { component: { glyph, matrix: [xx, xy, yx, yy, dx, dy] }, next: at }
}

/** The PostScript name is entry 6; that for Windows is UTF-16. */
function readName(table: Buffer): string {
  const texts = table.readUInt16BE(4)
  for (let i = 0; i < table.readUInt16BE(2); i++) {
    const at = 6 + 12 * i
    if (table.readUInt16BE(at) !== 3 || table.readUInt16BE(at + 6) !== 6) continue
    const start = texts + table.readUInt16BE(at + 10)
    const utf16 = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)))
    return utf16.swap16().toString('utf16le')
  }
  throw new Error('Font without a PostScript name')
}
function readMetrics(font: TrueType): Metrics {
  const [head, hhea, os2] = [font.needed('head'), font.needed('hhea'), font.needed('OS/2')]
  if ((os2.readUInt16BE(8) & 2) !== 0) throw new Error('Font that must not be embedded')
  const family = os2.readInt16BE(30) >> 8
  const style = head.readUInt16BE(44)
  return {
    name: readName(font.needed('name')),
    ascender: hhea.readInt16BE(4),
    descender: hhea.readInt16BE(6),
    box: [36, 38, 40, 42].map((at) => head.readInt16BE(at)),
    bold: (style & 1) !== 0,
    italic: (style & 2) !== 0,
    angle: font.needed('post').readInt32BE(4) / 65536,
    serif: family >= 1 && family <= 5,
    xHeight: os2.readInt16BE(86),
    capHeight: os2.readInt16BE(88),
  }
}
