// Characters → glyphs, for scripts whose letters stand one after the other: characters, ligatures, kerning of pairs, nothing that looks around.
// Invariant: ligatures never reach over a U+200C; kerning does.
import { Kerning } from './kerning.ts'
import { type Ligature, type Ligatures, readLigatures } from './ligatures.ts'
import type { TrueType } from './truetype.ts'

/** U+200C: what stands before and behind it is not joined. */
export const NOT_JOINED = 0x200c

const HYPHEN = 0x2d
/** Painted with the glyph of the common hyphen, which every font has. */
const HYPHENS = new Set([0xad, 0x2010, 0x2011])

/** A glyph and the characters it was made from. */
export interface Placed {
  readonly glyph: number
  readonly characters: readonly number[]
}

export class Shaper {
  readonly ligatures: Ligatures
  readonly kerning: Kerning
  readonly #font: TrueType
  constructor(font: TrueType) {
    this.#font = font
    this.ligatures = readLigatures(font)
    this.kerning = new Kerning(font)
  }
  glyphOf(character: number): number {
    return this.#font.cmap.get(HYPHENS.has(character) ? HYPHEN : character) ?? 0
  }
  /** `joins`: whether these characters may become this ligature. */
  place(text: string, joins: (ligature: Ligature, characters: readonly number[]) => boolean): readonly Placed[] {
    const characters = Array.from(text, (char) => char.codePointAt(0) ?? 0)
    const glyphs = characters.map((character) => (character === NOT_JOINED ? -1 : this.glyphOf(character)))
    const placed: Placed[] = []
    for (let i = 0; i < glyphs.length; ) {
      const glyph = glyphs[i] ?? 0
      const ligature = this.ligatures.get(glyph)?.find((one) => one.parts.every((part, k) => glyphs[i + k] === part) && joins(one, characters.slice(i, i + one.parts.length)))
      const length = ligature?.parts.length ?? 1
      if (glyph >= 0) placed.push({ glyph: ligature?.glyph ?? glyph, characters: characters.slice(i, i + length) })
      i += length
    }
    return placed
  }
}
