// One font file, opened once per process: words → glyphs with ready-made codes, shared by all documents.
// What is painted can be read back letter for letter: every code stands for one text (codes.ts); only spaces of fixed width come back as
// plain spaces, so that searching finds them. Invariant: shaping depends on the text alone, never on what was shaped before.
import type { FontFace, Shaped } from '../text/types.ts'
import { Codes } from './codes.ts'
import { glyphPath } from './outline.ts'
import { isSimple } from './scripts.ts'
import { type Placed, Shaper } from './shaper.ts'
import { TrueType } from './truetype.ts'

/** A letter label as a whole: without kerning, because the wide gap in „f)“ reads back as a space. */
const LETTER_LABEL = /^[a-z]{1,2}\)$/
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u2012-\u2027\u20ac]*$/
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f]/g
/** U+200C is left for the shaper. */
const INVISIBLE = /\u00ad|\u200b|\u200d|\u2060|\ufeff/g

/** What is painted of a text: composed letters, plain spaces, nothing invisible. */
const painted = (text: string): string => (PLAIN.test(text) ? text : text.normalize('NFC').replace(SPACES, ' ').replace(INVISIBLE, ''))

const CODES: string[] = []
/** Four hexadecimal digits, one string for each number. */
const hex = (code: number): string => {
  CODES[code] ??= code.toString(16).padStart(4, '0')
  return CODES[code]
}
/** More words than any agreement has; a longer text starts anew. */
const MOST_WORDS = 6_000
const HYPHEN = 0x2d

export class Face implements FontFace {
  readonly font: TrueType
  readonly codes: Codes
  readonly name: string
  /** Font units → 1/1000 em. */
  readonly scale: number
  readonly ascender: number
  readonly descender: number
  readonly capHeight: number
  readonly xHeight: number
  readonly spaceWidth: number
  readonly hyphenWidth: number
  readonly spaceGlyph: number
  readonly softHyphenCode: string
  readonly #shaper: Shaper
  readonly #words = new Map<string, Shaped>()

  constructor(bytes: Buffer) {
    this.font = new TrueType(bytes)
    this.#shaper = new Shaper(this.font)
    this.codes = new Codes(this.font, this.#shaper)
    const { metrics } = this.font
    this.scale = 1000 / this.font.unitsPerEm
    this.name = metrics.name
    this.ascender = metrics.ascender * this.scale
    this.descender = metrics.descender * this.scale
    this.capHeight = metrics.capHeight * this.scale
    this.xHeight = metrics.xHeight * this.scale
    this.spaceGlyph = this.#shaper.glyphOf(0x20)
    this.spaceWidth = this.font.advance(this.spaceGlyph) * this.scale
    this.hyphenWidth = this.font.advance(this.#shaper.glyphOf(HYPHEN)) * this.scale
    this.softHyphenCode = hex(this.font.glyphs)
  }

  shape(text: string): Shaped {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    const shaped = this.#shape(painted(text))
    if (this.#words.size >= MOST_WORDS) this.#words.clear()
    this.#words.set(text, shaped)
    return shaped
  }
  #shape(text: string): Shaped {
    const placed = this.#place(text)
    const kerns = LETTER_LABEL.test(text) ? placed.map(() => 0) : this.#kerns(placed)
    const glyphs = placed.map(({ glyph, characters: [first = 0, ...others] }) => (others.length > 0 ? glyph : this.codes.codeOf(first, glyph)))
    const codes = glyphs.map(hex)
    const missing = placed.filter(({ glyph, characters: [first = 0] }) => glyph === 0 || !isSimple(String.fromCodePoint(first)))
    const advances = placed.reduce((sum, { glyph }) => sum + this.font.advance(glyph) * this.scale, 0)
    return {
      glyphs,
      codes,
      kerns: kerns.some((kern) => kern !== 0) ? kerns : null,
      width: kerns.reduce((sum, kern) => sum + kern, advances),
      spaces: glyphs.filter((glyph) => glyph === this.spaceGlyph).length,
      missing: missing.length === 0 ? null : missing.flatMap(({ characters }) => characters.map((character) => String.fromCodePoint(character))),
      tj: codes.map((code, i) => (kerns[i] ? `${code}>${-kerns[i]}<` : code)).join(''),
      tail: 0,
    }
  }
  #place(text: string): readonly Placed[] {
    return this.#shaper.place(text, ({ glyph }, characters) => this.codes.textOf(glyph) === String.fromCodePoint(...characters))
  }
  /** Kerning after each glyph, in 1/1000 em with one decimal; none after the last. */
  #kerns(placed: readonly Placed[]): number[] {
    const kern = (one: Placed, next: Placed): number => Math.round(this.#shaper.kerning.between(one.glyph, next.glyph) * this.scale * 10) / 10
    return placed.map((one, i) => {
      const next = placed[i + 1]
      return next === undefined ? 0 : kern(one, next)
    })
  }

  outline(text: string, spacing: number): { readonly path: string; readonly width: number } {
    const placed = this.#place(painted(text))
    const kerns = this.#kerns(placed)
    let x = 0
    const paths = placed.map(({ glyph }, i) => {
      const path = glyphPath(this.font, glyph, x, this.scale)
      x += this.font.advance(glyph) * this.scale + (kerns[i] ?? 0) + (i < placed.length - 1 ? spacing : 0)
      return path
    })
    return { path: paths.filter((path) => path !== '').join(' '), width: x }
  }
}
