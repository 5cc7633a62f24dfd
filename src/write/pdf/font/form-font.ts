// The font of text fields: a simple font with all characters of Windows-1252, so that a reader can set what somebody types without leaving the standard.
// Invariant: the whole repertoire is embedded and its name has no subset mark, else readers would not type with it.
import { deflateSync } from 'node:zlib'
import type { Face } from './face.ts'
import { descriptor, dictionary, type PdfObject, type PdfObjects, stream } from './objects.ts'
import { subset } from './subset.ts'

/** Codes 0x80 to 0x9f of Windows-1252; the five without a character show a bullet, as the PDF specification wants. */
const HIGH = [...'€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ']
const FIRST = 32
const LAST = 255

/** Character of a code of Windows-1252 from 32 on. */
export function winAnsi(code: number): string {
  if (code === 0x7f) return '•'
  return HIGH[code - 0x80] ?? String.fromCharCode(code)
}

interface Simple {
  readonly file: Buffer
  readonly length: number
  readonly widths: readonly number[]
}
const known = new WeakMap<Face, Simple>()
function simple(face: Face): Simple {
  const found = known.get(face)
  if (found !== undefined) return found
  const glyphs = Array.from({ length: LAST - FIRST + 1 }, (_, i) => face.font.cmap.get(winAnsi(FIRST + i).codePointAt(0) ?? 0) ?? 0)
  const file = subset(face.font, { codes: glyphs, glyphOf: (code) => code, more: ['cmap'] })
  const made = { file: deflateSync(file, { level: 9 }), length: file.length, widths: glyphs.map((glyph) => Math.round(face.font.advance(glyph) * face.scale)) }
  known.set(face, made)
  return made
}

/** The font object for the resources of the form. */
export function formFont(pdf: PdfObjects, face: Face): PdfObject {
  const { file, length, widths } = simple(face)
  return dictionary(pdf, {
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: face.name,
    Encoding: 'WinAnsiEncoding',
    FirstChar: FIRST,
    LastChar: LAST,
    Widths: widths,
    FontDescriptor: descriptor(pdf, face, face.name, 'nonsymbolic', stream(pdf, file, { Length1: length })),
  })
}
