// Pair kerning of a font (GPOS, lookup type 2): how much closer two glyphs stand, in font units.
// Invariant: the first subtable that knows the first glyph (and, in a list of pairs, the pair) decides.
import { lookupsOf, readClasses, readCoverage } from './lookups.ts'
import type { TrueType } from './truetype.ts'

type Glyphs = ReadonlyMap<number, number>
/** Kerning of a pair; undefined: the subtable says nothing about it. */
type Pairs = (first: number, second: number) => number | undefined

/** Fields of a value record that stand before the advance, and the size of the record. */
const WIDTH_BIT = 4
const bits = (flags: number): number => (flags === 0 ? 0 : (flags & 1) + bits(flags >> 1))
interface Shape {
  readonly size: number
  /** Where in the record the advance of the first glyph stands; -1: nowhere. */
  readonly advance: number
}
function shapeAt(table: Buffer, at: number): Shape {
  const [one, two] = [table.readUInt16BE(at + 4), table.readUInt16BE(at + 6)]
  return { size: 2 * (bits(one) + bits(two)), advance: one & WIDTH_BIT ? 2 * bits(one & (WIDTH_BIT - 1)) : -1 }
}

function pairList(table: Buffer, at: number, covered: Glyphs, { size, advance }: Shape): Pairs {
  return (first, second) => {
    const index = covered.get(first)
    if (index === undefined) return undefined
    const set = at + table.readUInt16BE(at + 10 + 2 * index)
    for (let low = 0, high = table.readUInt16BE(set) - 1; low <= high; ) {
      const middle = (low + high) >> 1
      const pair = set + 2 + (2 + size) * middle
      const glyph = table.readUInt16BE(pair)
      if (glyph === second) return advance < 0 ? 0 : table.readInt16BE(pair + 2 + advance)
      if (glyph < second) low = middle + 1
      else high = middle - 1
    }
    return undefined
  }
}
function classTable(table: Buffer, at: number, covered: Glyphs, { size, advance }: Shape): Pairs {
  const [firsts, seconds] = [8, 10].map((field) => readClasses(table, at + table.readUInt16BE(at + field)))
  const columns = table.readUInt16BE(at + 14)
  return (first, second) => {
    if (!covered.has(first)) return undefined
    const record = at + 16 + ((firsts?.get(first) ?? 0) * columns + (seconds?.get(second) ?? 0)) * size
    return advance < 0 ? 0 : table.readInt16BE(record + advance)
  }
}
function pairsAt(table: Buffer, at: number): Pairs {
  const covered = readCoverage(table, at + table.readUInt16BE(at + 2))
  return (table.readUInt16BE(at) === 1 ? pairList : classTable)(table, at, covered, shapeAt(table, at))
}

/** More pairs than any language uses; a text made to fill the memory starts anew. */
const MOST_PAIRS = 30_000

export class Kerning {
  readonly #font: TrueType
  readonly #known = new Map<number, number>()
  #subtables: readonly Pairs[] | undefined
  constructor(font: TrueType) {
    this.#font = font
  }
  /** Added to the advance of the first glyph. */
  between(first: number, second: number): number {
    const key = first * 65536 + second
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const value = this.#lookUp(first, second)
    if (this.#known.size >= MOST_PAIRS) this.#known.clear()
    this.#known.set(key, value)
    return value
  }
  #lookUp(first: number, second: number): number {
    this.#subtables ??= this.#read()
    for (const pairs of this.#subtables) {
      const value = pairs(first, second)
      if (value !== undefined) return value
    }
    return 0
  }
  #read(): readonly Pairs[] {
    const table = this.#font.table('GPOS')
    if (table === undefined) return []
    const lookups = lookupsOf(table, 'GPOS', ['kern']).filter(({ type }) => type === 2)
    return lookups.flatMap(({ subtables }) => subtables.map((at) => pairsAt(table, at)))
  }
}
