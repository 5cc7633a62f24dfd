// Citations of norms as people write them, each with its law.
import { describe, expect, test } from 'vitest'
import { citationsIn } from '../../src/law/citations.ts'

const short = (text: string): string => citationsIn(text).map(({ norm, law, inner }) => `${norm} ${inner ? 'hier' : (law ?? '-')}`).join(' | ')

describe('what is cited', () => {
  test.each([
    ['nach § 15 Abs. 5 SGB II', '§ 15 Abs. 5 SGB II'],
    ['nach § 15 Absatz 5 Satz 2 oder Abs. 6 SGB II', '§ 15 Abs. 5 Satz 2 SGB II | § 15 Abs. 6 SGB II'],
    ['§ 15 Abs. 5 und Abs. 6 Satz 2 SGB II', '§ 15 Abs. 5 SGB II | § 15 Abs. 6 Satz 2 SGB II'],
    ['§ 15 Abs. 5/6 SGB II', '§ 15 Abs. 5 SGB II | § 15 Abs. 6 SGB II'],
    ['§ 15 Abs. 5 und 6 des Zweiten Buches Sozialgesetzbuch', '§ 15 Abs. 5 SGB II | § 15 Abs. 6 SGB II'],
    ['§ 20 Abs. 1 Satz 2 und Satz 4, Abs. 3 IntV', '§ 20 Abs. 1 Satz 2 IntV | § 20 Abs. 1 Satz 4 IntV | § 20 Abs. 3 IntV'],
    ['§ 2 FreizügG/EU und § 3 des Freizügigkeitsgesetzes/EU', '§ 2 FreizügG/EU | § 3 FreizügG/EU'],
    ['§§ 43 bis 45 AufenthG', '§ 43 AufenthG | § 44 AufenthG | § 45 AufenthG'],
    ['die §§ 43 bis 45 des Aufenthaltsgesetzes', '§ 43 AufenthG | § 44 AufenthG | § 45 AufenthG'],
    ['§§ 31, 31a und 31b SGB II', '§ 31 SGB II | § 31a SGB II | § 31b SGB II'],
    ['Art. 6 Abs. 1 DSGVO', 'Art. 6 Abs. 1 DSGVO'],
    ['Art. 6, 7 und 9 Abs. 2 DS-GVO', 'Art. 6 DSGVO | Art. 7 DSGVO | Art. 9 Abs. 2 DSGVO'],
    ['Artikel 6 Buchstabe a der Datenschutz-Grundverordnung', 'Art. 6 Buchst. a DSGVO'],
    ['§ 19 Abs. 2, Satz 1 Nr. 4 und § 20 Abs. 1, Satz 2 Nr. 3 IntV', '§ 19 Abs. 2 Satz 1 Nr. 4 IntV | § 20 Abs. 1 Satz 2 Nr. 3 IntV'],
    ['§19 Abs.2 Satz 1 Nr.4 IntV', '§ 19 Abs. 2 Satz 1 Nr. 4 IntV'],
    ['§ 8 i. V. m. § 45 AufenthG', '§ 8 AufenthG | § 45 AufenthG'],
    ['§ 35 SGB I, §§ 67 ff. SGB X', '§ 35 SGB I | § 67 SGB X'],
    ['§ 203 Abs. 1 Nr. 6 StGB und § 53 StPO', '§ 203 Abs. 1 Nr. 6 StGB | § 53 StPO'],
    ['§ 3 dieser Vereinbarung', '§ 3 hier'],
    ['siehe § 7 Abs. 2', '§ 7 Abs. 2 -'],
    ['§ 49 GemO und § 12 der Hauptsatzung', '§ 49 GemO | § 12 Hauptsatzung'],
    ['nach § 44b SGB II mit Sitz in § 6a-Stadt', '§ 44b SGB II | § 6a -'],
    ['Artikel über Paragrafen, keine Norm', ''],
    ['nach §\u00a015 Abs.\u00a05 SGB\u00a0II', '§ 15 Abs. 5 SGB II'],
    ['§\u202f16h SGB\u202fII und §\u00a044b SGB\u00a0II', '§ 16h SGB II | § 44b SGB II'],
    ['§\u00a08 des\u00a0Zweiten Buches\u00a0Sozialgesetzbuch', '§ 8 SGB II'],
    ['§\u00a03 der\u00a0vorliegenden\u00a0Vereinbarung', '§ 3 hier'],
    ['§\u00a08 in\u00a0Verbindung\u00a0mit §\u00a045 AufenthG', '§ 8 AufenthG | § 45 AufenthG'],
    ['Das regeln die §§ 2 und 98. Das gilt auch für § 97.', '§ 2 - | § 98 - | § 97 -'],
    ['Es gelten § 2 Abs. 1 Satz 1 und 2.', '§ 2 Abs. 1 Satz 1 - | § 2 Abs. 1 Satz 2 -'],
    ['nach § 3 Abs. 1 und 2. Die Partner beraten.', '§ 3 Abs. 1 - | § 3 Abs. 2 -'],
    ['nach § 3 und 4. Mai und § 5 Abs. 1, 2. Halbsatz und § 6, 7. 5. 2027', '§ 3 - | § 5 Abs. 1 - | § 6 -'],
    ['nach § 3 Abs. 1 und 03.05.2027', '§ 3 Abs. 1 -'],
    ['§§ 67 bis 85a SGB X', '§ 67 SGB X | § 68 SGB X | § 69 SGB X | § 70 SGB X | § 71 SGB X | § 72 SGB X | § 73 SGB X | § 74 SGB X | § 75 SGB X | § 76 SGB X | § 77 SGB X | § 78 SGB X | § 79 SGB X | § 80 SGB X | § 81 SGB X | § 82 SGB X | § 83 SGB X | § 84 SGB X | § 85a SGB X'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected)
  })
  test('the ends of a range and what is between know the range; a law is known or not', () => {
    const all = citationsIn('nach den §§ 43 bis 45 AufenthG, § 4 des Mustergesetzes und § 7')
    expect(all.map(({ norm, range, between, known }) => [norm, range, between, known])).toEqual([
      ['§ 43', '§§ 43 bis 45', false, true], ['§ 44', '§§ 43 bis 45', true, true], ['§ 45', '§§ 43 bis 45', false, true],
      ['§ 4', undefined, false, false], ['§ 7', undefined, false, false],
    ])
  })
  test('many numbers behind one sign, and many steps of one norm, are all cited', () => {
    expect([citationsIn(`§§ 1${', 2'.repeat(150_000)} BGB`).length, citationsIn(`§ 1 Abs. 1${', 2'.repeat(150_000)} BGB`).length]).toEqual([150_001, 150_001])
  })
  test('offsets lie on the words', () => {
    const text = 'Es gelten §§ 43 und 45 AufenthG sowie Art. 6 Abs. 1 DSGVO.'
    expect(citationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['§§ 43', '45', 'Art. 6 Abs. 1'])
  })
})
