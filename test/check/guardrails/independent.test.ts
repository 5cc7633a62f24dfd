// How the guardrails judge the sentences of other writers: half of them learned from, half only counted. What was reached may not be lost.
// The held half shows what to expect of words that nobody foresaw; it is not to be read when constructions are widened.
import { expect, it } from 'vitest'
import { guardrailIn } from '../../../src/check/guardrails/judge.ts'
import { corpus, count } from './corpus.ts'

it.each([
  ['independent.md', 'Learned from', 200, 0.96, 0.96],
  ['independent.md', 'Held: counted only', 200, 0.6, 0.86],
  ['writer-a.md', 'Learned from', 140, 0.96, 0.98],
  ['writer-a.md', 'Held: counted only', 140, 0.67, 0.94],
  ['writer-b.md', 'Learned from', 140, 0.9, 0.98],
  ['writer-b.md', 'Held: counted only', 140, 0.63, 0.89],
  ['second-development.md', 'Sentences to learn from, of a second round', 116, 0.94, 0.98],
])('%s, %s: of %d finds at least %d of what is due, and %d of what it finds is right', (file, part, size, recall, precision) => {
  const rows = corpus(file, part)
  const figures = count(rows)
  console.log(`${file}, ${part}: recall ${figures.recall.toFixed(3)}, precision ${figures.precision.toFixed(3)}, right code ${figures.exact.toFixed(3)}`)
  expect(rows).toHaveLength(size)
  expect(figures.recall).toBeGreaterThanOrEqual(recall)
  expect(figures.precision).toBeGreaterThanOrEqual(precision)
})
it.each([
  ['Ein Abbruch der Beratung bedarf der Zustimmung des Jobcenters.', 'Ein Abbruch der Beratung bedarf keiner Zustimmung.'],
  ['Der Besuch der Beratungsstelle zählt zu den Mitwirkungspflichten.', 'Der Besuch der Beratungsstelle zählt nicht zu den Mitwirkungspflichten.'],
  ['Die Teilnahme an der Beratung steht nicht im Belieben der Ratsuchenden.', 'Die Teilnahme an der Beratung steht im Belieben der Ratsuchenden.'],
  ['Die Fachkraft wirkt im Gespräch auf die Ausreise hin.', 'Die Fachkraft wirkt im Gespräch nicht auf die Ausreise hin.'],
  ['Der Kunde legt dem Jobcenter jeden Monat eine Bescheinigung der MBE vor.', 'Der Kunde legt dem Jobcenter jeden Monat einen Nachweis des Sprachkurses vor.'],
  ['Die Klientin weist der Behörde jeden Besuch der Beratung nach.', 'Der Träger weist dem Zuwendungsgeber die Zahl der Beratungen nach.'],
  ['Die Behörde ordnet die Inanspruchnahme der Beratung an.', 'Verlangt eine Behörde einen Beratungsnachweis, wenden sich die Träger an die Ansprechperson.'],
  ['Der Zugang zum Sprachkurs führt ausschließlich über die Beratung der MBE.', 'Der Zugang zum Sprachkurs führt nicht über die Beratung der MBE.'],
  ['Zwingender erster Schritt vor jeder Kurszulassung ist das Gespräch beim JMD.', 'Vor jeder Kurszulassung kann das Gespräch beim JMD helfen.'],
  ['Wer die Räume der Beratungsstelle betritt, willigt damit in die Weitergabe der Daten ein.', 'Wer die Räume der Beratungsstelle betritt, bleibt anonym.'],
  ['Ratsuchende verzichten auf ihr Widerrufsrecht.', 'Ratsuchende verzichten mit der Einwilligung nicht auf ihr Widerrufsrecht.'],
  ['Fehlmeldungen gehen an das Fallmanagement.', 'Fragen zum Kurs gehen an das Fallmanagement.'],
  ['Die Beratung erfolgt unabhängig davon, ob die Person sie möchte.', 'Die Leistung wird unabhängig davon gewährt, ob die Person die Beratung möchte.'],
  ['Ratsuchende unterschreiben, dass sie alle Termine der Beratung wahrnehmen.', 'Ratsuchende unterschreiben, dass sie den Flyer der Beratung erhalten haben.'],
  ['Kein Kooperationsplan ohne Beratung der MBE!', 'Der Kooperationsplan wird ohne die MBE erstellt.'],
  ['Mit dem Vertrag im Rücken dürfen alle Partner die Teilnehmerdaten nutzen.', 'Mit dem Vertrag im Rücken dürfen alle Partner die Räume nutzen.'],
  ['Die Fachkräfte tragen ihre Eindrücke in das Fachverfahren des Jobcenters ein.', 'Die Fachkräfte tragen ihre Eindrücke in die eigene Akte ein.'],
  ['Die Beratungskräfte unterlassen Hinweise auf Rechtsbehelfe.', 'Die Beratungskräfte geben Hinweise auf Rechtsbehelfe.'],
  ['Der Erfolg der Beratung wird an der Zahl der Ausreisen und am Rückgang der Leistungen beim Jobcenter gemessen.', 'Der Erfolg der Beratung wird nicht an Zahlen der Ausländerbehörde gemessen.'],
])('finds „%s“, and not „%s“', (due, harmless) => {
  expect([guardrailIn(due), guardrailIn(harmless)]).toEqual([expect.stringMatching(/^guardrail\//), undefined])
})
