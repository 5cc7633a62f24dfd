// guardrail/aufgehoben: sentences that take back a protecting clause, and sentences that only name one.
import { expect, it } from 'vitest'
import { findingsIn } from '../../../src/check/check.ts'
import { foreignPassages } from '../../../src/check/foreign.ts'
import { shippedTemplates } from '../../../src/assets.ts'
import { clause } from '../../../src/diagnostics/catalogue/examples/example.ts'
import { composed } from '../../support/compose.ts'
import { mergedLines } from '../../support/merge-lines.ts'

const found = (lines: string) => composed(mergedLines(lines)).found.filter(({ code }) => code.startsWith('guardrail/'))
const codes = (sentence: string): string => found(clause(`(1) ${sentence}`)).map(({ code }) => code).join(' ')

it.each([
  '{§ freiwilligkeit} gilt nicht für Personen mit Auflagen.',
  '{§ freiwilligkeit Abs. 1} findet bei Folgeanträgen keine Anwendung.',
  'Bei Wiederholung wird {§ freiwilligkeit} ausgesetzt.',
  '{§ datenschutz} entfällt in Eilfällen.',
  'Abweichend von {§ unabhaengigkeit} kann die Stadt anders entscheiden.',
  'Entgegen § 2 Abs. 1 dieser Vereinbarung kann die Stadt anders entscheiden.',
  'Im Zweifel geht die Dienstanweisung der Stadt dieser Vereinbarung vor.',
  'Weisungen der Stadt haben Vorrang vor dieser Vereinbarung.',
  'Die Partner nehmen hin, dass Weisungen der Stadt dieser Vereinbarung vorgehen.',
])('accuses „%s“', (sentence) => expect(codes(sentence)).toBe('guardrail/aufgehoben'))

it.each([
  '{§ freiwilligkeit} gilt auch für Personen mit Auflagen.',
  '{§ freiwilligkeit} gilt nicht nur für Erwachsene.',
  '{§ freiwilligkeit} bleibt unberührt.',
  '{§ freiwilligkeit} wird durch diese Klausel nicht eingeschränkt.',
  '{§ kuendigung} gilt nicht für das erste Jahr.',
  'Abweichend von {§ sprechstunde} beginnt der Dienst im Winter um zehn Uhr.',
  '§ 2 Abs. 4 AufenthG gilt nicht für Unionsbürger.',
  '§ 2 Abs. 1 der Hausordnung findet keine Anwendung.',
  'Gesetzliche Vorschriften gehen dieser Vereinbarung vor.',
  'Diese Vereinbarung geht der Hausordnung vor.',
  'Dienstanweisungen gehen dieser Vereinbarung nicht vor.',
  'Keine Weisung der Stadt geht dieser Vereinbarung vor.',
  'Weisungen der Stadt haben keinen Vorrang vor dieser Vereinbarung.',
  'Die Dienstanweisung stellt die Stadt den Fachkräften nach Abschluss der Vereinbarung vor.',
])('is silent on „%s“', (sentence) => expect(codes(sentence)).toBe(''))

it('points at the words, names the clause, and is accepted by its sentence', () => {
  const text = clause('(1) Der Flyer liegt aus. {§ freiwilligkeit} gilt nicht für Personen mit Auflagen.')
  const [first] = found(text)
  expect([first?.severity, first?.message]).toEqual(['error', 'Hier gilt nicht mehr, was die Klausel „Freiwilligkeit“ zum Schutz der Ratsuchenden sagt: „{§ freiwilligkeit} gilt nicht“.'])
  const exception = (satz: string) => found(`${text}\nausnahmen: [ { code: guardrail/aufgehoben, zu: zusatz.flyer, satz: "${satz}", grund: Der Satz beschreibt nur die frühere Fassung der Klausel. } ]`).map(({ code }) => code)
  expect(exception('§ 0 gilt nicht für Personen mit Auflagen.')).toEqual([])
  expect(exception('§ 0 gilt nicht für Personen mit Wohnsitz.')).toEqual(['guardrail/aufgehoben'])
})

const law = shippedTemplates()
const elsewhere = (text: string): string => findingsIn({ passages: foreignPassages('t.txt', text), datum: '2027-01-15', land: undefined, kind: undefined, agreement: undefined, law }).flatMap(({ code }) => (code === 'guardrail/aufgehoben' ? [code] : [])).join(' ')
it('knows a protecting clause of a text from elsewhere by its heading', () => {
  const text = (title: string, sentence: string): string => `§ 2 ${title}\n\n(1) Die Beratung ist freiwillig.\n\n§ 3 Sonderregel\n\n(1) ${sentence}\n`
  expect(elsewhere(text('Freiwilligkeit', 'Von § 2 kann die Stadt im Einzelfall abweichen.'))).toBe('guardrail/aufgehoben')
  expect(elsewhere(text('Kündigung', 'Von § 2 kann die Stadt im Einzelfall abweichen.'))).toBe('')
  expect(elsewhere(text('Freiwilligkeit', 'Von § 2 kann die Stadt nicht abweichen.'))).toBe('')
})
