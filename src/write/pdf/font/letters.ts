// Characters and glyphs, as shaping needs them: from the font file, or from what was made of it before (ready.ts).
import { Codes } from './codes.ts'
import { JOINED, type Placed, Shaper } from './shaper.ts'
import { TrueType } from './truetype.ts'

export interface Letters {
  readonly shaper: Shaper
  advance(glyph: number): number
  codeOf(character: number, glyph: number): number
  textOf(code: number): string | undefined
}

export class FileLetters implements Letters {
  readonly font: TrueType
  readonly shaper: Shaper
  readonly codes: Codes
  constructor(bytes: Buffer) {
    this.font = new TrueType(bytes)
    this.shaper = Shaper.of(this.font)
    this.codes = new Codes(this.font, this.shaper)
  }
  advance(glyph: number): number {
    return this.font.advance(glyph)
  }
  codeOf(character: number, glyph: number): number {
    return this.codes.codeOf(character, glyph)
  }
  textOf(code: number): string | undefined {
    return this.codes.textOf(code)
  }
}

/** Only ligatures that read back as their letters are used. */
export const place = (text: string, letters: Letters): Placed =>
  letters.shaper.place(text, ({ glyph, parts }, characters, at) => letters.textOf(glyph) === String.fromCodePoint(...characters.slice(at, at + parts.length)))
export const coded = ({ glyphs, characters }: Placed, letters: Letters): number[] => glyphs.map((glyph, i) => letters.codeOf(characters[i] ?? JOINED, glyph))
