// What is made of a face at build time stands for its file.
import { describe, expect, test } from 'vitest'
import { embed } from '../../../../src/write/pdf/font/embed.ts'
import { Face } from '../../../../src/write/pdf/font/face.ts'
import type { ReadyFace } from '../../../../src/write/pdf/font/ready.ts'
import { FACES, WORDS } from './support.ts'

describe.each(FACES)('$name made ready', ({ face, bytes }) => {
  const data = JSON.parse(JSON.stringify(face.prepare(embed(face, [])))) as ReadyFace
  const ready = new Face(() => bytes, data)
  const alone = new Face(() => {
    throw new Error('The font file was opened')
  }, data)

  test('shapes every word as the file does', () => {
    const texts = [...WORDS, 'Auf\u200clage', 'Ost\u2011West', 'a)', 'Ω und Я', '„Träger“\u00a0und']
    for (const text of texts) expect(ready.shape(text), text).toEqual(face.shape(text))
  })
  test('needs no file for ordinary words, and has their subset', () => {
    const ordinary = ['Kooperationsvereinbarung', 'Auf\u200clage', 'offiziell', '§', '12.500,00', '„Träger“', 'a@b.example']
    for (const text of ordinary) expect(alone.shape(text), text).toEqual(face.shape(text))
    expect(embed(alone, [])).toEqual(embed(face, []))
    expect(() => alone.shape('Ω')).toThrow('opened')
  })
  test('measures and describes itself as the file does', () => {
    const lengths = (one: Face): unknown => [one.name, one.metrics, one.scale, one.ascender, one.descender, one.capHeight, one.spaceWidth, one.hyphenWidth, one.spaceGlyph, one.softHyphenCode, [...one.common].sort()]
    expect(lengths(alone)).toEqual(lengths(face))
  })
})
