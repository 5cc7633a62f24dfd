// One font file, opened once per process: words → glyphs with ready-made codes, shared by all documents.
// What is painted can be read back letter for letter: every code stands for one text (codes.ts); only spaces of fixed width come back as
// plain spaces, so that searching finds them. Invariant: shaping depends on the text alone, never on what was shaped before.
import type { FontFace, Shaped } from '../text/types.ts'
import type { Codes } from './codes.ts'
import { coded, FileLetters, type Letters, place } from './letters.ts'
import { glyphPath } from './outline.ts'
import { type Embedded, type ReadyFace, ReadyLetters, readyOf } from './ready.ts'
import { isSimple } from './scripts.ts'
import { JOINED, type Placed } from './shaper.ts'
import type { Metrics, TrueType } from './truetype.ts'

/** A letter label as a whole: without kerning, because the wide gap in „f)“ reads back as a space. */
const LETTER_LABEL = /^[a-z]{1,2}\)$/
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u2012-\u2027\u20ac]*$/
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f]/g
/** U+200C is left for the shaper. */
const INVISIBLE = /\u00ad|\u200b|\u200d|\u2060|\ufeff/g

/** What is painted of a text: composed letters, plain spaces, nothing invisible. */
const painted = (text: string): string => (PLAIN.test(text) ? text : text.normalize('NFC').replace(SPACES, ' ').replace(INVISIBLE, ''))

/** What is in every subset. */
const COMMON = ' !"%&\'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]abcdefghijklmnopqrstuvwxyzÄÖÜäöüß§€„“‚‘’–…•·é'
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
const HYPHENS = '\u00ad\u2010\u2011\u200c'

/** A character that stands for itself. */
interface Sign {
  readonly glyph: number
  readonly code: number
  readonly hex: string
  /** In 1/1000 em. */
  readonly advance: number
  /** Second glyphs of the ligatures that begin with it. */
  readonly seconds: ReadonlySet<number>
}
const NO_SECONDS: ReadonlySet<number> = new Set()

export class Face implements FontFace {
  readonly name: string
  readonly metrics: Metrics
  /** The subset of ordinary text, if it was made before. */
  readonly ready: Embedded | null
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
  readonly #bytes: () => Buffer
  readonly #common: ReadyLetters | null
  readonly #words = new Map<string, Shaped>()
  readonly #signs = new Map<number, Sign>()
  #file: FileLetters | undefined

  /** `bytes`: of the font file, read when they are needed. */
  constructor(bytes: () => Buffer, ready: ReadyFace | null = null) {
    this.#bytes = bytes
    this.#common = ready && new ReadyLetters(ready)
    this.ready = ready && { ...ready.embedded, file: Buffer.from(ready.embedded.file, 'base64'), toUnicode: Buffer.from(ready.embedded.toUnicode, 'base64') }
    const { metrics, unitsPerEm, glyphs } = ready ?? this.font
    const letters = this.#common ?? this.#opened
    this.metrics = metrics
    this.scale = 1000 / unitsPerEm
    this.name = metrics.name
    this.ascender = metrics.ascender * this.scale
    this.descender = metrics.descender * this.scale
    this.capHeight = metrics.capHeight * this.scale
    this.xHeight = metrics.xHeight * this.scale
    this.spaceGlyph = letters.shaper.glyphOf(0x20)
    this.spaceWidth = letters.advance(this.spaceGlyph) * this.scale
    this.hyphenWidth = letters.advance(letters.shaper.glyphOf(HYPHEN)) * this.scale
    this.softHyphenCode = hex(glyphs)
    const common = (): number[] => [...COMMON, ...JOINED_LETTERS].flatMap((text) => coded(place(text, letters), letters))
    this.common = new Set(ready?.common ?? [glyphs, ...common()].filter((code) => code !== 0))
  }
  get #opened(): FileLetters {
    this.#file ??= new FileLetters(this.#bytes())
    return this.#file
  }
  get font(): TrueType {
    return this.#opened.font
  }
  get codes(): Codes {
    return this.#opened.codes
  }
  #lettersFor(text: string): Letters {
    return this.#common?.has(text) ? this.#common : this.#opened
  }
  /** What a face needs to know for ordinary text without its file; `embedded`: its subset. */
  prepare(embedded: Embedded): ReadyFace {
    const characters = [...COMMON, ...HYPHENS].map((char) => char.codePointAt(0) ?? 0)
    return {
      metrics: this.metrics,
      unitsPerEm: this.font.unitsPerEm,
      glyphs: this.font.glyphs,
      common: [...this.common],
      embedded: { ...embedded, file: embedded.file.toString('base64'), toUnicode: embedded.toUnicode.toString('base64') },
      ...readyOf(characters, this.#opened),
    }
  }

  shape(text: string): Shaped {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    const shown = painted(text)
    const shaped = this.#plain(shown) ?? this.#shape(shown)
    if (this.#words.size >= MOST_WORDS) this.#words.clear()
    this.#words.set(text, shaped)
    return shaped
  }
  #signOf(character: number, letters: Letters): Sign {
    const known = this.#signs.get(character)
    if (known !== undefined) return known
    const glyph = letters.shaper.glyphOf(character)
    const code = letters.codeOf(character, glyph)
    const ligatures = letters.shaper.ligatures.get(glyph)
    const sign = { glyph, code, hex: hex(code), advance: letters.advance(glyph) * this.scale, seconds: ligatures === undefined ? NO_SECONDS : new Set(ligatures.map(({ parts }) => parts[1] ?? 0)) }
    this.#signs.set(character, sign)
    return sign
  }
  /** Signs of a text that has a glyph for each character and no ligature; null: any other. */
  #signsOf(text: string, letters: Letters): readonly Sign[] | null {
    if (!PLAIN.test(text) || LETTER_LABEL.test(text)) return null
    const signs: Sign[] = []
    for (let i = 0; i < text.length; i++) {
      const sign = this.#signOf(text.charCodeAt(i), letters)
      if (sign.glyph === 0 || (signs[i - 1]?.seconds.has(sign.glyph) ?? false)) return null
      signs.push(sign)
    }
    return signs
  }
  /** The common case, in one go. */
  #plain(text: string): Shaped | null {
    const letters = this.#lettersFor(text)
    const signs = this.#signsOf(text, letters)
    if (signs === null) return null
    const { kerning } = letters.shaper
    const kerns: number[] = []
    let [any, width, spaces, tj] = [false, 0, 0, '']
    for (const [i, { glyph, hex: digits, advance }] of signs.entries()) {
      const next = signs[i + 1]
      const kern = next === undefined ? 0 : Math.round(kerning.between(glyph, next.glyph) * this.scale * 10) / 10
      if (kern !== 0) any = true
      kerns.push(kern)
      width += advance + kern
      if (glyph === this.spaceGlyph) spaces++
      tj += kern === 0 ? digits : `${digits}>${-kern}<`
    }
    const unusual = signs.filter(({ code }) => !this.common.has(code)).map(({ code }) => code)
    return { glyphs: signs.map(({ code }) => code), codes: signs.map((sign) => sign.hex), kerns: any ? kerns : null, width, spaces, missing: null, unusual: unusual.length === 0 ? null : unusual, tj, tail: 0 }
  }
  #shape(text: string): Shaped {
    const letters = this.#lettersFor(text)
    const placed = place(text, letters)
    const kerns = LETTER_LABEL.test(text) ? null : this.#kerns(placed.glyphs, letters)
    const glyphs = coded(placed, letters)
    const unusual = glyphs.filter((code) => code !== 0 && !this.common.has(code))
    const codes = glyphs.map(hex)
    return {
      glyphs,
      codes,
      kerns,
      width: this.#width(placed.glyphs, kerns, letters),
      spaces: text.includes(' ') ? glyphs.filter((glyph) => glyph === this.spaceGlyph).length : 0,
      unusual: unusual.length === 0 ? null : unusual,
      missing: this.#missing(placed, text),
      tj: kerns === null ? codes.join('') : codes.map((code, i) => (kerns[i] ? `${code}>${-kerns[i]}<` : code)).join(''),
      tail: 0,
    }
  }
  #width(glyphs: readonly number[], kerns: readonly number[] | null, letters: Letters): number {
    let width = 0
    for (let i = 0; i < glyphs.length; i++) width += letters.advance(glyphs[i] ?? 0) * this.scale + (kerns?.[i] ?? 0)
    return width
  }
  #missing({ glyphs, characters }: Placed, text: string): readonly string[] | null {
    if (PLAIN.test(text) && !glyphs.includes(0)) return null
    const chars = characters.map((character) => (character === JOINED ? '' : String.fromCodePoint(character)))
    const missing = chars.filter((char, i) => glyphs[i] === 0 || (char !== '' && !isSimple(char)))
    return missing.length === 0 ? null : missing
  }
  /** Kerning after each glyph, in 1/1000 em with one decimal, none after the last; null if there is none. */
  #kerns(glyphs: readonly number[], { shaper: { kerning } }: Letters): readonly number[] | null {
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
    const { glyphs } = place(painted(text), this.#opened)
    const kerns = this.#kerns(glyphs, this.#opened)
    let x = 0
    const paths = glyphs.map((glyph, i) => {
      const path = glyphPath(this.font, glyph, x, this.scale)
      x += this.font.advance(glyph) * this.scale + (kerns?.[i] ?? 0) + (i < glyphs.length - 1 ? spacing : 0)
      return path
    })
    return { path: paths.filter((path) => path !== '').join(' '), width: x }
  }
}
