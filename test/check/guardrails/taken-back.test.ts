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
  '{§ freiwilligkeit} gilt, soweit Auflagen bestehen, nicht.',
  '{§ freiwilligkeit} gilt, wenn die Person Auflagen hat, nicht.',
  '{§ freiwilligkeit Abs. 2} findet, solange ein Verfahren läuft, keine Anwendung.',
  '{§ freiwilligkeit} wird, sofern die Stadt es verlangt, ausgesetzt.',
  '{§ datenschutz}, der die Weitergabe begrenzt, gilt nicht für Eilfälle.',
  '{§ freiwilligkeit} ist, falls Auflagen bestehen, unbeachtlich.',
  '{§ datenschutz} bleibt, soweit Gefahr besteht, außer Betracht.',
  'Von {§ freiwilligkeit} kann die Stadt, wenn sie es für geboten hält, abweichen.',
  'Wird ein Antrag wiederholt, so gilt {§ freiwilligkeit} nicht.',
  'Für Personen mit Auflagen gilt {§ freiwilligkeit} nicht.',
  'In Eilfällen findet {§ datenschutz} keine Anwendung.',
  'Soweit Auflagen bestehen, ist {§ freiwilligkeit} nicht anzuwenden.',
  '{§ freiwilligkeit} ist auf Personen mit Auflagen nicht anzuwenden.',
  'Die Stadt ist an {§ freiwilligkeit} nicht gebunden.',
  '{§ freiwilligkeit} gilt – soweit Auflagen bestehen – nicht.',
  '{§ freiwilligkeit} gilt (bei Auflagen) nicht.',
  'Ungeachtet des {§ freiwilligkeit} kann die Stadt eine Teilnahme verlangen.',
  'Entgegen {§ freiwilligkeit} kann die Stadt Nachweise verlangen.',
  'Entgegen {§ freiwilligkeit} verlangt die Stadt einen Nachweis.',
  'Trotz {§ freiwilligkeit} sind Termine wahrzunehmen.',
  'Entgegen {§ datenschutz} darf die Stadt Daten weitergeben.',
  'Entgegen {§ datenschutz} leiten Fachkräfte die Akte weiter.',
  'Die Stadt kann entgegen {§ freiwilligkeit} Nachweise verlangen.',
  'Die Stadt kann entgegen {§ freiwilligkeit} Nachweise verlangen, wenn sie es für nötig hält.',
  'Die Partner sind einig, dass {§ freiwilligkeit} nicht gilt.',
  'Entgegen {§ freiwilligkeit} dürfen Personen mit Auflagen nicht ablehnen.',
  'Abweichend von {§ freiwilligkeit} sollte eine Teilnahme verlangt werden.',
  'Bei Auflagen tritt {§ freiwilligkeit} zurück.',
  'Von {§ datenschutz} kann, sofern Gefahr besteht, nach Ermessen der Stadt abgewichen werden.',
  '{§ freiwilligkeit} gilt nicht, wenn Auflagen bestehen.',
  'In Eilfällen entfällt {§ datenschutz}.',
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
  'Entgegen {§ freiwilligkeit} verlangte Nachweise werden zurückgegeben.',
  'Entgegen {§ datenschutz} übermittelte Daten werden gelöscht.',
  'Abweichend von {§ datenschutz} gespeicherte Angaben sind zu löschen.',
  'Die entgegen {§ freiwilligkeit} erhobenen Daten löscht die Stadt.',
  'Werden entgegen {§ freiwilligkeit} Nachweise verlangt, kann der Träger kündigen.',
  'Verlangt die Stadt entgegen {§ freiwilligkeit} Nachweise, so gibt sie diese zurück.',
  'Wer entgegen {§ datenschutz} Daten weitergibt, löscht sie und unterrichtet die Person.',
  'Niemand darf entgegen {§ freiwilligkeit} zu einem Gespräch gedrängt werden.',
  'Die Stadt verlangt nicht entgegen {§ freiwilligkeit} Nachweise.',
  '{§ freiwilligkeit} gilt, auch wenn Auflagen bestehen, und wird nicht eingeschränkt.',
  '{§ freiwilligkeit} gilt, soweit Auflagen bestehen, nicht nur für Erwachsene.',
  '{§ freiwilligkeit} gilt, solange die Beratung dauert, auch wenn die Person nicht erscheint.',
  '{§ freiwilligkeit} gilt, wenn eine Person nicht erscheint, weiter.',
  '{§ freiwilligkeit} gilt, und die Stadt verlangt nicht, dass jemand kommt.',
  'Von {§ freiwilligkeit} darf nicht abgewichen werden.',
  'Von {§ freiwilligkeit} kann nur zugunsten der Ratsuchenden abgewichen werden.',
  'Abweichend von {§ freiwilligkeit} getroffene Absprachen sind unwirksam.',
  'Trotz {§ datenschutz} bekannt gewordene Angaben werden vertraulich behandelt.',
  'Anweisungen, die entgegen {§ freiwilligkeit} ergehen, sind unbeachtlich.',
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
