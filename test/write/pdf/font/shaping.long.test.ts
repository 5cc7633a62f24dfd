// Our small shaper and fontkit must agree about every word the program ships, and about names with letters of other languages.
import { describe, expect, test } from 'vitest'
import type { Face } from '../../../../src/write/pdf/font/face.ts'
import { FACES, type Foreign, foreign, WORDS } from './support.ts'

const NAMES = ['Łukasz', 'Şükrü', 'Ğazi', 'Öztürk', 'Đorđević', 'Þór', 'Ελλάδα', 'Αθήνα', 'Київ', 'Шевченко', 'AVATAR', 'Töpfer', 'Yvonne', 'V.', 'fjord', 'office', '1.500,00']
/** What both paint: letters that our rules do not change. */
const plain = (word: string): boolean => !/[\u00a0\u00ad\u2000-\u200d\u2010\u2011\u2060]/.test(word) && !/^[a-z]{1,2}\)$/.test(word)
const mine = (face: Face, word: string): string => {
  const { glyphs, kerns } = face.shape(word)
  return glyphs.map((glyph, i) => `${face.codes.glyphOf(glyph)}:${(kerns?.[i] ?? 0) + face.font.advance(face.codes.glyphOf(glyph))}`).join(' ')
}
const theirs = (font: Foreign, word: string): string => {
  const { glyphs, positions } = font.layout(word)
  return glyphs.map(({ id }, i) => `${id}:${positions[i]?.xAdvance}`).join(' ')
}

describe.each(FACES)('$name', ({ face, bytes }) => {
  const font = foreign(bytes)
  test('shapes every word of templates and examples as fontkit does', () => {
    const words = [...WORDS, ...NAMES].filter(plain)
    expect(words.length).toBeGreaterThan(5000)
    expect(words.filter((word) => mine(face, word) !== theirs(font, word)).map((word) => `${word}: ${mine(face, word)} | ${theirs(font, word)}`)).toEqual([])
  })

  test('kerns every pair of common signs as fontkit does', () => {
    const signs = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜẞabcdefghijklmnopqrstuvwxyzäöüßéčšžłğ0123456789.,;:!?()„“’–-/§&']
    const rows = signs.map((first) => signs.map((second) => first + second).join(''))
    expect(rows.filter((row) => mine(face, row) !== theirs(font, row)).map((row) => row[0])).toEqual([])
  })

  test('knows the same metrics', () => {
    expect([face.name, face.ascender, face.spaceWidth]).toEqual([font.postscriptName, font.ascent, font.glyphForCodePoint(32).advanceWidth])
  })
})

describe('what is painted', () => {
  const face = FACES[0]!.face
  const read = (text: string): string => face.shape(text).glyphs.map((code) => face.codes.textOf(code) ?? '?').join('')
  test('letters written as letter and mark are set as one', () => {
    expect(face.shape('o\u0308')).toEqual(face.shape('ö'))
    expect(face.shape('o\u0308').missing).toBeNull()
  })
  test.each([
    ['a mark without a composed letter', 'q\u0308', ['\u0308']],
    ['Arabic', 'سلام', ['س', 'ل', 'ا', 'م']],
    ['Hebrew', 'א', ['א']],
    ['Ethiopic', 'ሰ', ['ሰ']],
  ])('%s is missing', (_, text, missing) => {
    expect(face.shape(text).missing).toEqual(missing)
  })
  test('hyphens of all kinds look alike and read back as what they are', () => {
    const { glyphs } = face.shape('a-b\u2010c\u2011d')
    expect(read('a-b\u2010c\u2011d')).toBe('a-b\u2010c\u2011d')
    expect(new Set([glyphs[1], glyphs[3], glyphs[5]].map((code) => face.codes.glyphOf(code!))).size).toBe(1)
  })
  test('fixed spaces are spaces, soft hyphens and joiners nothing', () => {
    expect(face.shape('§\u00a03')).toEqual(face.shape('§ 3'))
    expect(face.shape('§\u00a03').spaces).toBe(1)
    expect(read('Auf\u00adla\u200bge')).toBe('Auflage')
  })
  test('a mark between letters keeps them apart', () => {
    expect(face.shape('fl').glyphs).toHaveLength(1)
    expect(face.shape('f\u200cl').glyphs).toHaveLength(2)
  })
  test('letter labels have no kerning', () => {
    const kerned = face.shape('(f)').kerns
    expect(kerned).not.toBeNull()
    expect(face.shape('f)').kerns).toBeNull()
  })
  test('what is written into the page is what was measured', () => {
    const { codes, kerns, tj } = face.shape('AVW')
    expect(tj).toBe(`${codes[0]}>${-kerns![0]!}<${codes[1]}>${-kerns![1]!}<${codes[2]}`.replaceAll('>0<', ''))
  })
})
