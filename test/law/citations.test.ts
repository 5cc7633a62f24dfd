// Citations of norms as people write them, each with its law.
import { describe, expect, test } from 'vitest'
import { citationsIn } from '../../src/law/citations.ts'

const short = (text: string): string => citationsIn(text).map(({ norm, law, inner }) => `${norm} ${inner ? 'hier' : (law ?? '-')}`).join(' | ')

describe('what is cited', () => {
  test.each([
    ['nach § 15 Abs. 5 SGB II', '§ 15 Abs. 5 SGB II'],
    ['nach § 15 Absatz 5 Satz 2 oder Abs. 6 SGB II', '§ 15 Abs. 5 Satz 2 SGB II | § 15 Abs. 6 SGB II'],
    ['§ 15 Abs. 5/6 SGB II', '§ 15 Abs. 5 SGB II | § 15 Abs. 6 SGB II'],
    ['§ 15 Abs. 5 und 6 des Zweiten Buches Sozialgesetzbuch', '§ 15 Abs. 5 SGB II | § 15 Abs. 6 SGB II'],
    ['§ 20 Abs. 1 Satz 2 und Satz 4, Abs. 3 IntV', '§ 20 Abs. 1 Satz 2 IntV | § 20 Abs. 1 Satz 4 IntV | § 20 Abs. 3 IntV'],
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
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected)
  })
  test('offsets lie on the words', () => {
    const text = 'Es gelten §§ 43 und 45 AufenthG sowie Art. 6 Abs. 1 DSGVO.'
    expect(citationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['§§ 43', '45', 'Art. 6 Abs. 1'])
  })
})
