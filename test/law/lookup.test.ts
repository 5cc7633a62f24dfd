// Law terms by date: the first and last day of a wording, the time before it, unknown terms, and packs.
import { expect, test } from 'vitest'
import { lawTerm } from '../../src/law/terms.ts'
import type { LawTerm } from '../../src/templates/templates.ts'

const term = (id: string, von: string, wort: string, bis?: string): LawTerm => ({ id, von, bis, wort, genus: 'n', quelle: 'Q', sicherheit: 'H', geprueft: '2026-11-01' })
const terms = [term('leistung', '2005-01-01', 'Alt', '2022-12-31'), term('leistung', '2023-01-01', 'Neu')]

test.each([
  ['2004-12-31', undefined],
  ['2005-01-01', 'Alt'],
  ['2022-12-31', 'Alt'],
  ['2023-01-01', 'Neu'],
  ['2099-01-01', 'Neu'],
])('on %s: %s', (datum, wort) => {
  expect(lawTerm(terms, 'leistung', datum)?.wort).toBe(wort)
})
test('an unknown term has no wording; a term of a pack wins over the shipped one', () => {
  expect(lawTerm(terms, 'leistungen', '2024-01-01')).toBeUndefined()
  expect(lawTerm([...terms, term('leistung', '2020-01-01', 'Eigenes')], 'leistung', '2024-01-01')?.wort).toBe('Eigenes')
})
