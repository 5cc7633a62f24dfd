// Every code of an embedded font stands for exactly one text, whatever was printed before.
// A glyph that several characters share keeps its number for one of them; each of the others has a code of its own behind the last glyph,
// where the subset repeats the outline. Invariant: the codes follow from the font file alone.
import type { Shaper } from './shaper.ts'
import type { TrueType } from './truetype.ts'

/** Painted as a hyphen. The first is the one set at a line end, which readers take out of the word again. */
const HYPHENS = [0xad, 0x2010, 0x2011] as const
/** Never asked for: their place is taken by a space, or they are left out. */
const NEVER = new Set([0xa0, 0x202f, 0x205f, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, ...Array.from({ length: 11 }, (_, i) => 0x2000 + i), ...HYPHENS])

export class Codes {
  /** Glyphs of the codes behind the last glyph, in order. */
  readonly aliases: readonly number[]
  readonly #count: number
  readonly #texts = new Map<number, string>()
  readonly #own = new Map<number, number>()

  constructor(font: TrueType, shaper: Shaper) {
    this.#count = font.glyphs
    const characters = [...font.cmap].filter(([character]) => !NEVER.has(character)).sort(([a], [b]) => a - b)
    const aliases: number[] = []
    const alias = (character: number, glyph: number): void => {
      const code = font.glyphs + aliases.push(glyph) - 1
      this.#own.set(character, code)
      this.#texts.set(code, String.fromCodePoint(character))
    }
    for (const hyphen of HYPHENS) alias(hyphen, shaper.glyphOf(hyphen))
    this.#nameLigatures(shaper, new Map(characters.map(([character, glyph]) => [glyph, character] as const).reverse()))
    for (const [character, glyph] of characters) {
      if (this.#texts.has(glyph)) alias(character, glyph)
      else this.#texts.set(glyph, String.fromCodePoint(character))
    }
    this.aliases = aliases
  }
  /** A ligature stands for its letters, even if Unicode has a character for it. */
  #nameLigatures(shaper: Shaper, characterOf: ReadonlyMap<number, number>): void {
    for (const { glyph, parts } of [...shaper.ligatures.values()].flat()) {
      const letters = parts.map((part) => characterOf.get(part))
      if (!this.#texts.has(glyph) && letters.every((letter) => letter !== undefined)) this.#texts.set(glyph, String.fromCodePoint(...letters))
    }
  }
  /** Code of a character; `glyph` is the one the font has for it. */
  codeOf(character: number, glyph: number): number {
    return this.#own.get(character) ?? glyph
  }
  textOf(code: number): string | undefined {
    return this.#texts.get(code)
  }
  glyphOf(code: number): number {
    return code < this.#count ? code : (this.aliases[code - this.#count] ?? 0)
  }
}
