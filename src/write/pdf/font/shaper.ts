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

/** Glyphs from left to right with the character of each; `JOINED` for a ligature. */
export interface Placed {
  readonly glyphs: readonly number[]
  readonly characters: readonly number[]
}
export const JOINED = -1

export class Shaper {
  readonly ligatures: Ligatures
  readonly kerning: Pick<Kerning, 'between'>
  readonly #cmap: ReadonlyMap<number, number>
  constructor(cmap: ReadonlyMap<number, number>, ligatures: Ligatures, kerning: Pick<Kerning, 'between'>) {
    this.#cmap = cmap
    this.ligatures = ligatures
    this.kerning = kerning
  }
  static of(font: TrueType): Shaper {
    return new Shaper(font.cmap, readLigatures(font), new Kerning(font))
  }
  glyphOf(character: number): number {
    return this.#cmap.get(HYPHENS.has(character) ? HYPHEN : character) ?? 0
  }
  /** `joins`: whether these characters, from `at` on, may become this ligature. */
  place(text: string, joins: (ligature: Ligature, characters: readonly number[], at: number) => boolean): Placed {
    const characters = Array.from(text, codePoint)
    const plain = characters.map((character) => (character === NOT_JOINED ? JOINED : this.glyphOf(character)))
    const placed = { glyphs: [] as number[], characters: [] as number[] }
    for (let i = 0; i < plain.length; i++) {
      const glyph = plain[i] ?? 0
      const ligature = this.ligatures.get(glyph)?.find((one) => one.parts.every((part, k) => plain[i + k] === part) && joins(one, characters, i))
      if (ligature === undefined && glyph === JOINED) continue
      placed.glyphs.push(ligature?.glyph ?? glyph)
      placed.characters.push(ligature === undefined ? (characters[i] ?? 0) : JOINED)
      if (ligature !== undefined) i += ligature.parts.length - 1
    }
    return placed
  }
}
const codePoint = (char: string): number => char.codePointAt(0) ?? 0
