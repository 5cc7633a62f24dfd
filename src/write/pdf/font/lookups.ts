// What GSUB and GPOS have in common: which lookups belong to a feature, sets of glyphs, classes of glyphs.
// Invariant: only the Latin script in its default language is read; the other scripts of these fonts (Greek, Cyrillic) share its kerning.

export interface Lookup {
  readonly type: number
  /** Offsets of its subtables. */
  readonly subtables: readonly number[]
}
/** A lookup whose subtables lie far away: the type is that of the subtable it points to. */
const EXTENSION: Readonly<Record<'GSUB' | 'GPOS', number>> = { GSUB: 7, GPOS: 9 }

const tagAt = (table: Buffer, at: number): string => table.toString('latin1', at, at + 4)
function scriptAt(table: Buffer, list: number): number | undefined {
  const found = new Map<string, number>()
  for (let i = 0; i < table.readUInt16BE(list); i++) found.set(tagAt(table, list + 2 + 6 * i), list + table.readUInt16BE(list + 6 + 6 * i))
  return found.get('latn') ?? found.get('DFLT')
}

function lookupNumbers(table: Buffer, features: readonly string[]): readonly number[] {
  const script = scriptAt(table, table.readUInt16BE(4))
  if (script === undefined) return []
  const [language, list] = [script + table.readUInt16BE(script), table.readUInt16BE(6)]
  const found = new Set<number>()
  for (let i = 0; i < table.readUInt16BE(language + 4); i++) {
    const entry = list + 2 + 6 * table.readUInt16BE(language + 6 + 2 * i)
    if (!features.includes(tagAt(table, entry))) continue
    const feature = list + table.readUInt16BE(entry + 4)
    for (let k = 0; k < table.readUInt16BE(feature + 2); k++) found.add(table.readUInt16BE(feature + 4 + 2 * k))
  }
  return [...found].sort((a, b) => a - b)
}

function lookupAt(table: Buffer, at: number, extension: number): Lookup {
  const type = table.readUInt16BE(at)
  const subtables = Array.from({ length: table.readUInt16BE(at + 4) }, (_, i) => at + table.readUInt16BE(at + 6 + 2 * i))
  const [first] = subtables
  if (type !== extension || first === undefined) return { type, subtables }
  return { type: table.readUInt16BE(first + 2), subtables: subtables.map((subtable) => subtable + table.readUInt32BE(subtable + 4)) }
}

/** The lookups of these features, in the order of the font. */
export function lookupsOf(table: Buffer, kind: 'GSUB' | 'GPOS', features: readonly string[]): readonly Lookup[] {
  const list = table.readUInt16BE(8)
  return lookupNumbers(table, features).map((number) => lookupAt(table, list + table.readUInt16BE(list + 2 + 2 * number), EXTENSION[kind]))
}

/** Ranges of glyphs with a value each: `first`, `last`, and how the value follows from the third number. */
function readRanges(table: Buffer, at: number, put: (glyph: number, value: number, offset: number) => void): void {
  for (let i = 0; i < table.readUInt16BE(at); i++) {
    const range = at + 2 + 6 * i
    const first = table.readUInt16BE(range)
    for (let glyph = first; glyph <= table.readUInt16BE(range + 2); glyph++) put(glyph, table.readUInt16BE(range + 4), glyph - first)
  }
}
/** Coverage: glyph → its index. */
export function readCoverage(table: Buffer, at: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  if (table.readUInt16BE(at) === 1) for (let i = 0; i < table.readUInt16BE(at + 2); i++) found.set(table.readUInt16BE(at + 4 + 2 * i), i)
  else readRanges(table, at + 2, (glyph, value, offset) => found.set(glyph, value + offset))
  return found
}
/** Class definition: glyph → class; glyphs not named are of class 0. */
export function readClasses(table: Buffer, at: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  if (table.readUInt16BE(at) === 1) {
    const first = table.readUInt16BE(at + 2)
    for (let i = 0; i < table.readUInt16BE(at + 4); i++) found.set(first + i, table.readUInt16BE(at + 6 + 2 * i))
  } else readRanges(table, at + 2, (glyph, value) => found.set(glyph, value))
  return found
}
