// How the guardrails judge the sentences of a second writer: half of them learned from, half only counted. What was reached may not be lost.
// The held half shows what to expect of words that nobody foresaw; it is not to be read when constructions are widened.
import { expect, it } from 'vitest'
import { guardrailIn } from '../../../src/check/guardrails/judge.ts'
import { corpus, count } from './corpus.ts'

it.each([
  ['Learned from', 0.96, 0.96],
  ['Held: counted only', 0.6, 0.86],
])('%s: finds at least %d of what is due, and %d of what it finds is right', (part, recall, precision) => {
  const rows = corpus('independent.md', part)
  const figures = count(rows)
  console.log(`independent.md, ${part}: recall ${figures.recall.toFixed(3)}, precision ${figures.precision.toFixed(3)}, right code ${figures.exact.toFixed(3)}`)
  expect(rows).toHaveLength(200)
  expect(figures.recall).toBeGreaterThanOrEqual(recall)
  expect(figures.precision).toBeGreaterThanOrEqual(precision)
})
it.each([
  ['Ein Abbruch der Beratung bedarf der Zustimmung des Jobcenters.', 'Ein Abbruch der Beratung bedarf keiner Zustimmung.'],
  ['Der Besuch der Beratungsstelle zählt zu den Mitwirkungspflichten.', 'Der Besuch der Beratungsstelle zählt nicht zu den Mitwirkungspflichten.'],
  ['Die Teilnahme an der Beratung steht nicht im Belieben der Ratsuchenden.', 'Die Teilnahme an der Beratung steht im Belieben der Ratsuchenden.'],
  ['Die Fachkraft wirkt im Gespräch auf die Ausreise hin.', 'Die Fachkraft wirkt im Gespräch nicht auf die Ausreise hin.'],
  ['Die Beratungskräfte unterlassen Hinweise auf Rechtsbehelfe.', 'Die Beratungskräfte geben Hinweise auf Rechtsbehelfe.'],
  ['Der Erfolg der Beratung wird an der Zahl der Ausreisen und am Rückgang der Leistungen beim Jobcenter gemessen.', 'Der Erfolg der Beratung wird nicht an Zahlen der Ausländerbehörde gemessen.'],
])('finds „%s“, and not „%s“', (due, harmless) => {
  expect([guardrailIn(due), guardrailIn(harmless)]).toEqual([expect.stringMatching(/^guardrail\//), undefined])
})
