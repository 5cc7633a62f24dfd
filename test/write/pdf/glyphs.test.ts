// Characters that the fonts cannot print are found, and only those.
import { expect, it } from 'vitest'
import { readCoverage } from '../../../src/write/pdf/coverage.ts'
import { CUTS, fontBytes } from '../../../src/write/pdf/fonts.ts'
import { COMMON, missingGlyphs } from '../../../src/write/pdf/glyphs.ts'
import { finished, section } from '../../support/sections.ts'

const missing = (text: string): readonly string[] => missingGlyphs(finished([section('A', [['a', text]])]).document).map(({ char }) => char)

it('takes for granted only what every font has', () => {
  const common = Array.from({ length: 0x2100 }, (_, code) => code).filter((code) => COMMON.test(String.fromCodePoint(code)))
  for (const face of ['Serif', 'Sans'] as const) {
    for (const cut of CUTS) {
      const set = new Set(readCoverage(fontBytes(face, cut)))
      expect(common.filter((code) => !set.has(code))).toEqual([])
    }
  }
})
it('finds emoji, Arabic and Chinese, once per paragraph', () => {
  expect(missing('Termin 😀 und 😀 und ع und 中')).toEqual(['😀', 'ع', '中'])
})
it('finds nothing in German, Turkish, Polish and Greek text', () => {
  expect(missing('Größe, İstanbul, Łódź, „Zitat“ – 50 % … α')).toEqual([])
})
it('finds marks that no letter has taken in, whatever glyphs the fonts have for them', () => {
  expect(missing('Gro\u0308\u00dfe, Lo\u0301dz')).toEqual([])
  expect(missing('q\u0308')).toEqual(['\u0308'])
})
it('finds scripts whose letters change with their neighbours', () => {
  expect(missing('ሰላም')).toEqual(['ሰ', 'ላ', 'ም'])
  expect(missing('שלום')).toEqual(['ש', 'ל', 'ו', 'ם'])
  expect(missing('Київ, Αθήνα')).toEqual([])
})
