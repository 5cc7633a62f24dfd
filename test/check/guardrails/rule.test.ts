// The rule in an agreement: its place, the words it quotes, what accepts it.
import { expect, it } from 'vitest'
import { composed } from '../../support/compose.ts'
import { mergedLines } from '../../support/merge-lines.ts'
import { clause } from '../../../src/diagnostics/catalogue/examples/example.ts'

const found = (lines: string, mode: 'final' | 'draft' = 'final') => composed(mergedLines(lines), { mode }).found.filter(({ code }) => code.startsWith('guardrail/'))

it.each(['final', 'draft'] as const)('is an error, %s, at the words that offend', (mode) => {
  const [first, ...others] = found(clause('(1) Die Stadt legt den Flyer aus. Ratsuchende haben an drei Beratungsgesprächen teilzunehmen.\n\n(2) Wer mag, nimmt ihn mit.'), mode)
  expect(others).toEqual([])
  expect(first).toMatchObject({ code: 'guardrail/pflichtberatung', severity: 'error' })
  expect(first?.message).toContain('„haben an drei Beratungsgesprächen teilzunehmen“')
  expect([first?.place?.column, first?.place?.endColumn]).toEqual([53, 99])
})
it('looks at the item with the line that leads its list in', () => {
  expect(found(clause('Ratsuchende haben:\n\na) an drei Beratungsgesprächen teilzunehmen;\n\nb) pünktlich zu sein.')).map(({ code }) => code)).toEqual(['guardrail/pflichtberatung'])
})
