// The ordinary characters of a face as data made at build time, so that most documents need not open the font file, which is ten times as large.
// Invariant: what is shaped and embedded from it is the same as from the file.
import type { Letters } from './letters.ts'
import type { Ligature } from './ligatures.ts'
import { Shaper } from './shaper.ts'
import type { Metrics } from './truetype.ts'

/** The parts of an embedded font, deflated. */
export interface Embedded {
  /** With the six letters that mark a subset. */
  readonly name: string
  readonly file: Buffer
  /** Of the file before it was deflated. */
  readonly length: number
  /** As in /W: first code, widths of the codes that follow. */
  readonly widths: readonly (number | readonly number[])[]
  readonly toUnicode: Buffer
}
/** As JSON. */
export interface ReadyFace {
  readonly metrics: Metrics
  readonly unitsPerEm: number
  /** In the file. */
  readonly glyphs: number
  readonly characters: readonly (readonly [character: number, glyph: number])[]
  readonly codes: readonly (readonly [character: number, code: number])[]
  readonly texts: readonly (readonly [code: number, text: string])[]
  readonly advances: readonly (readonly [glyph: number, advance: number])[]
  readonly ligatures: readonly (readonly [first: number, ligatures: readonly Ligature[]])[]
  /** First glyph, then second glyphs with the kerning of each pair. */
  readonly kerns: readonly (readonly [first: number, pairs: readonly number[]])[]
  /** Codes of the subset. */
  readonly common: readonly number[]
  readonly embedded: Omit<Embedded, 'file' | 'toUnicode'> & { readonly file: string; readonly toUnicode: string }
}

/** Everything about these characters, their ligatures and the glyphs of both. */
export function readyOf(characters: readonly number[], letters: Letters): Pick<ReadyFace, 'characters' | 'codes' | 'texts' | 'advances' | 'ligatures' | 'kerns'> {
  const { shaper } = letters
  const cmap = characters.map((character) => [character, shaper.glyphOf(character)] as const)
  const glyphs = new Set(cmap.map(([, glyph]) => glyph))
  const plain = new Set(glyphs)
  const ligatures = [...shaper.ligatures].map(([first, all]) => [first, all.filter(({ parts }) => parts.every((part) => plain.has(part)))] as const).filter(([, all]) => all.length > 0)
  for (const { glyph } of ligatures.flatMap(([, all]) => all)) glyphs.add(glyph)
  const list = [...glyphs]
  return {
    characters: cmap,
    codes: cmap.map(([character, glyph]) => [character, letters.codeOf(character, glyph)]),
    texts: list.flatMap((glyph) => (plain.has(glyph) ? [] : [[glyph, letters.textOf(glyph) ?? ''] as const])),
    advances: list.map((glyph) => [glyph, letters.advance(glyph)]),
    ligatures,
    kerns: list.map((first) => [first, list.flatMap((second) => (shaper.kerning.between(first, second) === 0 ? [] : [second, shaper.kerning.between(first, second)]))]),
  }
}

/** Pairs in a list: second glyph, kerning. */
function kerningIn(kerns: ReadyFace['kerns']): { between(first: number, second: number): number } {
  const lists = new Map(kerns)
  const known = new Map<number, ReadonlyMap<number, number>>()
  const pairsOf = (first: number): ReadonlyMap<number, number> => {
    const list = lists.get(first) ?? []
    const pairs = new Map<number, number>()
    for (let i = 0; i < list.length; i += 2) pairs.set(list[i] ?? 0, list[i + 1] ?? 0)
    known.set(first, pairs)
    return pairs
  }
  return { between: (first, second) => (known.get(first) ?? pairsOf(first)).get(second) ?? 0 }
}

export class ReadyLetters implements Letters {
  readonly shaper: Shaper
  readonly #characters: ReadonlyMap<number, number>
  readonly #codes: ReadonlyMap<number, number>
  readonly #texts: ReadonlyMap<number, string>
  readonly #advances: ReadonlyMap<number, number>
  constructor({ characters, codes, texts, advances, ligatures, kerns }: ReadyFace) {
    this.#characters = new Map(characters)
    this.#codes = new Map(codes)
    this.#texts = new Map(texts)
    this.#advances = new Map(advances)
    this.shaper = new Shaper(this.#characters, new Map(ligatures), kerningIn(kerns))
  }
  /** Whether all of a text is in it. */
  has(text: string): boolean {
    for (const char of text) if (!this.#characters.has(char.codePointAt(0) ?? 0)) return false
    return true
  }
  advance(glyph: number): number {
    return this.#advances.get(glyph) ?? 0
  }
  codeOf(character: number, glyph: number): number {
    return this.#codes.get(character) ?? glyph
  }
  textOf(code: number): string | undefined {
    return this.#texts.get(code)
  }
}
