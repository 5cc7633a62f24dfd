// The font objects of a document: every code reads back as one text, and the same words give the same bytes.
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { EmbeddedFace } from '../../../../src/write/pdf/font/document-font.ts'
import { embed } from '../../../../src/write/pdf/font/embed.ts'
import { formFont, winAnsi } from '../../../../src/write/pdf/font/form-font.ts'
import type { PdfObject, PdfObjects } from '../../../../src/write/pdf/font/objects.ts'
import { FACES, WORDS } from './support.ts'

interface Written extends PdfObject {
  readonly bytes: Uint8Array[]
  ended: number
}
/** Stands for pdfkit: remembers what is written. */
function paper(): PdfObjects & { readonly objects: Written[] } {
  const objects: Written[] = []
  return {
    objects,
    ref(data) {
      const object: Written = { data, bytes: [], ended: 0, write: (bytes) => object.bytes.push(bytes), end: () => object.ended++ }
      objects.push(object)
      return object
    },
  }
}
/** Code → text, as a reader of the file sees it. */
function readBack(toUnicode: Buffer): ReadonlyMap<number, string> {
  const text = inflateSync(toUnicode).toString('latin1').replace('<0000> <ffff>\n', '')
  const rows = [...text.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gm)]
  const counted = [...text.matchAll(/^(\d+) beginbfchar$/gm)].reduce((sum, [, count]) => sum + Number(count), 0)
  expect(rows).toHaveLength(counted)
  return new Map(rows.map(([, code = '', utf16 = '']) => [Number.parseInt(code, 16), Buffer.from(utf16, 'hex').swap16().toString('utf16le')]))
}

describe.each(FACES)('$name', ({ face }) => {
  test('every character that can be painted has a code of its own, which reads back as it', () => {
    const characters = [...face.font.cmap.keys()].map((code) => String.fromCodePoint(code)).filter((char) => char.normalize('NFC') === char && face.shape(char).missing === null)
    const visible = characters.filter((char) => /[^\p{Z}\p{C}]/u.test(char))
    expect(visible.length).toBeGreaterThan(600)
    const texts = readBack(embed(face, visible.flatMap((char) => face.shape(char).glyphs)).toUnicode)
    expect(visible.filter((char) => face.shape(char).glyphs.map((code) => texts.get(code)).join('') !== char)).toEqual([])
    const plain = new Map([...texts].filter(([, text]) => [...text].length === 1))
    expect(new Set(plain.values()).size).toBe(plain.size)
  })
  test('every word of the templates reads back letter for letter', () => {
    const words = WORDS.filter((word) => !/[\u00a0\u00ad\u200b\u202f]/.test(word))
    const texts = readBack(embed(face, words.flatMap((word) => face.shape(word).glyphs)).toUnicode)
    expect(words.filter((word) => face.shape(word).glyphs.map((code) => texts.get(code)).join('') !== word)).toEqual([])
  })
  test('the hyphen at a line end reads back as a soft hyphen', () => {
    expect(readBack(embed(face, []).toUnicode).get(Number.parseInt(face.softHyphenCode, 16))).toBe('\u00ad')
  })
  test('the widths in the file are those of the glyphs', () => {
    const { widths } = embed(face, [])
    const written = new Map<number, number>()
    for (let i = 0; i < widths.length; i += 2) for (const [k, width] of (widths[i + 1] as number[]).entries()) written.set((widths[i] as number) + k, width)
    for (const char of 'aW§-') expect(written.get(face.shape(char).glyphs[0]!)).toBe(face.shape(char).width)
  })
})

describe('a document', () => {
  const { face } = FACES[0]!
  test('that paints nothing with a font has none of its objects', () => {
    const pdf = paper()
    new EmbeddedFace(pdf, face, 'F1').finalize()
    expect(pdf.objects).toEqual([])
  })
  test('writes each object once, however often it is finished', () => {
    const pdf = paper()
    const font = new EmbeddedFace(pdf, face, 'F1')
    const object = font.ref()
    font.use({ codes: '', unusual: face.shape('Träger').glyphs, words: '' })
    font.finalize()
    font.finalize()
    expect(pdf.objects.map(({ ended }) => ended)).toEqual(pdf.objects.map(() => 1))
    expect(object).toBe(font.ref())
    expect((object as Written).data).toMatchObject({ Subtype: 'Type0', Encoding: 'Identity-H' })
  })
  test('holds the glyphs it paints, whatever other documents painted before', () => {
    const codes = face.shape('ŁŚƏ').glyphs
    const first = embed(face, codes)
    for (let i = 0; i < 30; i++) embed(face, face.shape(String.fromCodePoint(0x100 + i)).glyphs)
    const again = embed(face, codes)
    expect(again.file.equals(first.file)).toBe(true)
    expect([...readBack(again.toUnicode).values()]).toEqual(expect.arrayContaining(['Ł', 'Ś', 'Ə']))
    expect(again.name).toMatch(/^[A-Z]{6}\+SourceSerif4-Regular$/)
    expect(embed(face, []).name).not.toBe(first.name)
  })
})

describe('text fields', () => {
  test('know Windows-1252', () => {
    const table = Array.from({ length: 32 }, (_, i) => winAnsi(0x80 + i)).join('')
    expect(table).toBe('€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ')
    expect([0x20, 0x41, 0x7f, 0xa7, 0xdf, 0xfc].map(winAnsi).join('')).toBe(' A•§ßü')
  })
  test.each(FACES)('$name prints all of it with its own widths', ({ face }) => {
    const pdf = paper()
    const { data } = formFont(pdf, face)
    const widths = data['Widths'] as number[]
    expect(widths).toHaveLength(224)
    for (const [i, width] of widths.entries()) expect(width, winAnsi(32 + i)).toBe(Math.round(face.font.advance(face.font.cmap.get(winAnsi(32 + i).codePointAt(0)!) ?? 0)))
    expect(widths.filter((_, i) => !face.font.cmap.has(winAnsi(32 + i).codePointAt(0)!))).toEqual([])
    expect(data['BaseFont']).toBe(face.name)
  })
})
