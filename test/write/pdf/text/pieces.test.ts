// Where lines may end, and that pieces hold the text of their runs.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { piecesOf, widthsOf } from '../../../../src/write/pdf/text/pieces.ts'
import { HYPHEN, pieces, SPACE, STYLE, shown, textOf } from './support.ts'

describe('a line may end', () => {
  test.each([
    ['at spaces and between syllables', 'Die Aufgaben bleiben', 'Die Auf~ga~ben blei~ben'],
    ['not at fixed spaces', '§\u00a03 Abs.\u00a02', '§\u00a03 Abs.\u00a02'],
    ['after hyphens and dashes inside words', 'Oder-Spree 2020–2024 Rat–Tat', 'Oder-|Spree 2020–2024 Rat–|Tat'],
    ['not after a single letter or before one', 'E-Mail A-Z', 'E-Mail A-Z'],
    ['not at a hyphen that must hold', 'Oder\u2011Spree', 'Oder\u2011Spree'],
    ['not at a suspended hyphen but behind it', 'Sozial- und', 'So~zi~al- und'],
    ['after a stroke, but not before an ending', 'Träger/Kommune Leiter/in Leiter/innen Leiter/-innen', 'Träger/|Kommune Leiter/in Leiter/innen Leiter/-innen'],
    ['in a mail address after @ and . only', 'post-stelle@jmd-sued.musterhausen.de', 'post-stelle@|jmd-sued.|musterhausen.|de'],
    ['in a web address after / and . only', 'https://www.amt-stadt.de/beratung', 'https://|www.|amt-stadt.|de/|beratung'],
    ['where the user put a soft hyphen, and then nowhere else', 'Quartiers\u00admanagementbüro', 'Quartiers~managementbüro'],
    ['where the user put a break of no width', 'eins\u200bzwei', 'eins\u200b|zwei'],
    ['not in words with digits', 'Förderung2027x B2-Sprachkurs', 'Förderung2027x B2-|Sprach~kurs'],
    ['not in abbreviations', 'MBEJMDBAMF GmbHGruppe', 'MBEJMDBAMF GmbHGruppe'],
    ['in words with signs around them', '„Vereinbarung“, (Anlagen)', '„Ver~ein~ba~rung“, (An~la~gen)'],
    ['in each word beside a fixed space', 'Anlage\u00a0Datenschutz', 'An~la~ge\u00a0Da~ten~schutz'],
  ])('%s', (_, text, expected) => {
    expect(shown(pieces(text))).toBe(expected)
  })
  test('nowhere in a name', () => {
    expect(shown(pieces('Kooperationspartner Neuental', { hyphenate: false }))).toBe('Kooperationspartner Neuental')
  })
  test('where the text says so, behind a space for those who read without lines', () => {
    expect(shown(pieces('eins\nzwei\n\ndrei'))).toBe('eins ⏎zwei ⏎⏎drei')
  })
  test('not between a word and its mark, not even with a space before it', () => {
    const list = piecesOf([{ text: 'Rat ' }, { text: '1', note: { nodes: [], place: null } }, { text: ' gilt' }], () => STYLE)
    expect(list.map(({ breakAfter }) => breakAfter).slice(0, 2)).toEqual(['never', 'space'])
  })
  test('not between a word and its mark', () => {
    const list = piecesOf([{ text: 'Vereinbarung' }, { text: '1', note: { nodes: [], place: null } }, { text: ' gilt' }], () => STYLE)
    expect(shown(list)).toBe('Ver~ein~ba~rung1 gilt')
    expect(list.map(({ note }) => note !== null)).toEqual([false, false, false, false, true, false])
  })
})

describe('ligatures', () => {
  const glyphs = (text: string, hyphenate: boolean): number => pieces(text, { hyphenate }).reduce((sum, piece) => sum + (piece.shaped?.glyphs.length ?? 0), 0)
  test.each([true, false])('do not reach over a joint (divided: %s)', (hyphenate) => {
    expect(glyphs('Auflage', hyphenate)).toBe(7)
    expect(glyphs('Pflicht', hyphenate)).toBe(6)
  })
})

test('pieces hold the text of the runs', () => {
  const word = fc.constantFrom('Vereinbarung', '§\u00a03', 'und/oder', 'info@amt.de', 'Auflage', 'a', '–', '„Träger“,', '1.500\u00a0€', 'Oder-Spree')
  const run = fc.array(fc.oneof(word, fc.constantFrom(' ', '\n')), { maxLength: 12 }).map((parts) => ({ text: parts.join('') }))
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), fc.boolean(), (runs, hyphenate) => {
      const text = textOf(piecesOf(runs, () => ({ ...STYLE, hyphenate }))).replaceAll('\u200c', '')
      const plain = (value: string): string => value.split('\n').map((line) => line.replace(/ +/g, ' ').replace(/^ | $/g, '')).join('\n').replace(/\n$/, '')
      expect(plain(text)).toBe(plain(runs.map((one) => one.text).join('')))
    }),
  )
})

describe('widths', () => {
  const width = (text: string): number => (STYLE.font.face.shape(text).width * STYLE.fontSize) / 1000
  test('no line can be narrower than the longest part with its hyphen, none is wider than the text', () => {
    const { least, most } = widthsOf(pieces('Die Auflage'))
    expect(least).toBeCloseTo(width('Auf') + HYPHEN)
    expect(most).toBeCloseTo(width('Die') + SPACE + width('Auf') + width('la') + width('ge'))
  })
  test('forced ends part lines', () => {
    expect(widthsOf(pieces('Die\nDer')).most).toBeCloseTo(Math.max(width('Die'), width('Der')))
  })
  test('a line to write on is as wide as asked', () => {
    expect(widthsOf(piecesOf([{ text: '', ruled: 80 }, { text: ' Datum' }], () => STYLE)).most).toBeCloseTo(80 + SPACE + width('Datum'), 0)
  })
})
