// Standard ligatures of a font (GSUB, lookup type 4): which glyphs become one.
import { lookupsOf, readCoverage } from './lookups.ts'
import type { TrueType } from './truetype.ts'

export interface Ligature {
  readonly glyph: number
  /** The glyphs it stands for, the first one included. */
  readonly parts: readonly number[]
}
/** By first glyph, in the order in which they are tried. */
export type Ligatures = ReadonlyMap<number, readonly Ligature[]>

const FEATURES = ['liga', 'clig', 'rlig']

function setAt(table: Buffer, at: number, first: number): Ligature[] {
  return Array.from({ length: table.readUInt16BE(at) }, (_, i) => {
    const start = at + table.readUInt16BE(at + 2 + 2 * i)
    const others = Array.from({ length: table.readUInt16BE(start + 2) - 1 }, (_, k) => table.readUInt16BE(start + 4 + 2 * k))
    return { glyph: table.readUInt16BE(start), parts: [first, ...others] }
  })
}

export function readLigatures(font: TrueType): Ligatures {
  const found = new Map<number, Ligature[]>()
  const table = font.table('GSUB')
  if (table === undefined) return found
  const subtables = lookupsOf(table, 'GSUB', FEATURES).filter(({ type }) => type === 4).flatMap((lookup) => lookup.subtables)
  for (const subtable of subtables) {
    for (const [first, index] of readCoverage(table, subtable + table.readUInt16BE(subtable + 2))) {
      const set = setAt(table, subtable + table.readUInt16BE(subtable + 6 + 2 * index), first)
      found.set(first, [...(found.get(first) ?? []), ...set])
    }
  }
  return found
}
