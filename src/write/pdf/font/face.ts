// One font file, opened once per process: words → glyphs with ready-made codes, shared by all documents.
// What is painted can be read back letter for letter: every code stands for one text (codes.ts); only spaces of fixed width come back as
// plain spaces, so that searching finds them. Invariant: shaping depends on the text alone, never on what was shaped before.
import type { FontFace, Shaped } from '../text/types.ts'
import { Codes } from './codes.ts'
import { glyphPath } from './outline.ts'
import { isSimple } from './scripts.ts'
import { JOINED, type Placed, Shaper } from './shaper.ts'
import { TrueType } from './truetype.ts'

/** A letter label as a whole: without kerning, because the wide gap in „f)“ reads back as a space. */
const LETTER_LABEL = /^[a-z]{1,2}\)$/
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u2012-\u2027\u20ac]*$/
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f]/g
/** U+200C is left for the shaper. */
const INVISIBLE = /\u00ad|\u200b|\u200d|\u2060|\ufeff/g

/** What is painted of a text: composed letters, plain spaces, nothing invisible. */
const painted = (text: string): string => (PLAIN.test(text) ? text : text.normalize('NFC').replace(SPACES, ' ').replace(INVISIBLE, ''))

/** What is in every subset. */
const COMMON = ' !"%&\'()*+,-./0123456789:;=?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]abcdefghijklmnopqrstuvwxyzÄÖÜäöüß§€„“‚‘’–…•·é'
const JOINED_LETTERS = ['fi', 'fl', 'ff', 'ffi', 'ffl', 'ft', 'fft', 'tt', 'fj', 'fb', 'fh', 'fk']

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
  /** Codes of ordinary German text, the hyphen at a line end included. */
  readonly common: ReadonlySet<number>
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
    this.common = new Set([this.font.glyphs, ...[...COMMON, ...JOINED_LETTERS].flatMap((text) => this.#coded(this.#place(text)))].filter((code) => code !== 0))
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
    const kerns = LETTER_LABEL.test(text) ? null : this.#kerns(placed.glyphs)
    const glyphs = this.#coded(placed)
    const unusual = glyphs.filter((code) => code !== 0 && !this.common.has(code))
    const codes = glyphs.map(hex)
    return {
      glyphs,
      codes,
      kerns,
      width: this.#width(placed.glyphs, kerns),
      spaces: text.includes(' ') ? glyphs.filter((glyph) => glyph === this.spaceGlyph).length : 0,
      unusual: unusual.length === 0 ? null : unusual,
      missing: this.#missing(placed, text),
      tj: kerns === null ? codes.join('') : codes.map((code, i) => (kerns[i] ? `${code}>${-kerns[i]}<` : code)).join(''),
      tail: 0,
    }
  }
  #place(text: string): Placed {
    return this.#shaper.place(text, ({ glyph, parts }, characters, at) => this.codes.textOf(glyph) === String.fromCodePoint(...characters.slice(at, at + parts.length)))
  }
  #coded({ glyphs, characters }: Placed): number[] {
    return glyphs.map((glyph, i) => this.codes.codeOf(characters[i] ?? JOINED, glyph))
  }
  #width(glyphs: readonly number[], kerns: readonly number[] | null): number {
    let width = 0
    for (let i = 0; i < glyphs.length; i++) width += this.font.advance(glyphs[i] ?? 0) * this.scale + (kerns?.[i] ?? 0)
    return width
  }
  #missing({ glyphs, characters }: Placed, text: string): readonly string[] | null {
    if (PLAIN.test(text) && !glyphs.includes(0)) return null
    const chars = characters.map((character) => (character === JOINED ? '' : String.fromCodePoint(character)))
    const missing = chars.filter((char, i) => glyphs[i] === 0 || (char !== '' && !isSimple(char)))
    return missing.length === 0 ? null : missing
  }
  /** Kerning after each glyph, in 1/1000 em with one decimal, none after the last; null if there is none. */
  #kerns(glyphs: readonly number[]): readonly number[] | null {
    const { kerning } = this.#shaper
    let any = false
    const kerns = glyphs.map((glyph, i) => {
      const next = glyphs[i + 1]
      const kern = next === undefined ? 0 : kerning.between(glyph, next)
      if (kern !== 0) any = true
      return Math.round(kern * this.scale * 10) / 10
    })
    return any ? kerns : null
  }

  outline(text: string, spacing: number): { readonly path: string; readonly width: number } {
    const { glyphs } = this.#place(painted(text))
    const kerns = this.#kerns(glyphs)
    let x = 0
    const paths = glyphs.map((glyph, i) => {
      const path = glyphPath(this.font, glyph, x, this.scale)
      x += this.font.advance(glyph) * this.scale + (kerns?.[i] ?? 0) + (i < glyphs.length - 1 ? spacing : 0)
      return path
    })
    return { path: paths.filter((path) => path !== '').join(' '), width: x }
  }
}
