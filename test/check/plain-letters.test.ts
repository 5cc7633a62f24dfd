// A pattern with letters of all languages says the same of every text, whichever of its two forms is asked.
import { expect, test } from 'vitest'
import { lettered } from '../../src/check/plain-letters.ts'

const PATTERNS = [/(?<![\p{L}-])\p{Lu}\p{Ll}{2,}(?!\p{L})/gu, /[\p{Lu}\d]+/gu, /[^\p{L}]+/gu, /(?<!\p{L})über\p{L}*/giu]
const SIGNS = [...Array.from({ length: 256 }, (_, i) => String.fromCharCode(i)), ...'–—„“”‚‘’…‰€→∞□✓\u202f\u2009\u2060']
test.each(PATTERNS)('%s finds what it finds, among all signs of Western Europe and beyond them', (pattern) => {
  const texts = [...SIGNS.map((sign) => `Ab${sign}Über ${sign}erÄrger ÜBERALL${sign} Übung`), 'Łukasz aus Şırnak überlegt', 'ⁿAbc ℝAbc ﬁAbc Иван']
  for (const text of texts) expect([...text.matchAll(lettered(pattern)(text))].map(({ 0: word, index }) => [word, index]), text).toEqual([...text.matchAll(pattern)].map(({ 0: word, index }) => [word, index]))
})
test('other letters are letters', () => {
  expect('Łukasz'.match(lettered(/^\p{Lu}\p{L}+$/u)('Łukasz'))?.[0]).toBe('Łukasz')
})
