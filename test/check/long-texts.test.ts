// Texts of any shape are judged in time that grows with their length: no passage is longer than a bound, whatever the text, and none of its words is lost.
// Hostile shapes are judged to the end; a rule that compares all with all would not come back.
import { describe, expect, it } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import { findingsIn } from '../../src/check/check.ts'
import { foreignPassages } from '../../src/check/foreign.ts'

const BOUND = 3000
const law = shippedTemplates()
const findings = (text: string) => findingsIn({ passages: foreignPassages('t.txt', text), datum: '2026-11-21', land: undefined, kind: undefined, agreement: undefined, law })
const letters = (text: string): string => text.replace(/\s+/g, '')

describe.each([
  ['a sentence of 100 kB', 'die Beratung hilft, und '.repeat(4200)],
  ['a word of 60,000 letters', 'x'.repeat(60_000)],
  ['200,000 lines', 'a\n'.repeat(200_000)],
  ['no empty line', Array.from({ length: 2000 }, (_, i) => `Die Partner arbeiten im Jahr ${i} zusammen und laden einander ein und`).join('\n')],
])('%s', (_, text) => {
  it('becomes passages of bounded length that hold all of it, each at its place', () => {
    const passages = foreignPassages('t.txt', text)
    expect(Math.max(...passages.map((one) => one.text.length))).toBeLessThanOrEqual(BOUND)
    expect(passages.length).toBeLessThan(text.length / BOUND * 2 + 10)
    expect(letters(passages.map((one) => one.text).join(' '))).toBe(letters(text))
    const last = passages.at(-1)
    expect(last?.placeOf(0, 1)?.line).toBeLessThanOrEqual(text.split('\n').length)
  })
})
it.each([
  ['references', '§ 5 und '], ['ranges', ', 2'], ['brackets of capitals', '(A'], ['„und“', 'und '], ['capitals', 'Haus '], ['roles', 'Projektleiter Projektkoordinator '], ['short lines', 'a\n'], ['hyphens', 'Bera-'],
])('40 kB of %s are judged to the end', (_, piece) => {
  expect(Array.isArray(findings(`§§ 1${piece.repeat(40_000 / piece.length)}`))).toBe(true)
})
it('finds what offends at the end of a text without empty lines', () => {
  const filler = Array.from({ length: 400 }, (_, i) => `Der Raum ${i} hat zwei Fenster und einen Tisch für Besuch.`).join(' ')
  expect(findings(`${filler} Ratsuchende müssen die Beratung besuchen.`).map(({ code }) => code)).toContain('guardrail/pflichtberatung')
})
