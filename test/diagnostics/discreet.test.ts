// What programs read of a hint can be pasted: its own words stay, whatever the line of the user says; words of the values do not.
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { discreet } from '../../src/diagnostics/discreet.ts'
import { composed, exampleText } from '../support/compose.ts'

const place = { file: 'v', line: 1, column: 1, endLine: 1, endColumn: 2 }
const hintOf = (line: string, hint: string, code: Diagnostic['code'] = 'text/luecke') => discreet({ code, severity: 'error', message: 'Ein Satz.', hint, place }, new Map([['v', line]])).hint

test('the proposal of a guardrail is the same for programs as for people', () => {
  const text = `${exampleText('kurz')}zusatz:\n  - { id: kurs, titel: Kurs, text: "Wer die Beratung abbricht, verliert den Kursplatz." }\n`
  const found = composed(text).found.filter(({ code }) => code === 'guardrail/sanktion')
  expect(found.map((one) => discreet(one, new Map([['test.koop.yaml', text]])).hint)).toEqual(found.map(({ hint }) => hint))
  expect(found[0]?.hint).toContain('Beratung')
})
test.each([
  ['text: Die Oder in der Aula, oder was?', 'Löschen Sie die Klausel, oder füllen Sie die Lücke.'],
  ['kosten: Die Kosten trägt jeder selbst', 'Eigener Text: kosten: { wortlaut: "…" }'],
  ['titel: Klara Aus', 'Lassen Sie die Klausel aus.'],
  ['kosten: Text', 'Eigener Text: kosten: { wortlaut: "…" }'],
  ['titel: Anlage', 'Nennen Sie die Anlage „Anlage“.'],
  ['kurz: Form', 'Bitte prüfen: genus: f. Stimmt die Angabe doch, schreiben Sie die Form selbst: genitiv: …'],
  ['kurz: Angabe', 'Stimmt die Angabe doch, lesen Sie die Angaben der Anlage.'],
  ['kurz: Rat', 'Nennen Sie Ratsuchende beim Rat.'],
  ['name: Erika Schreib', 'Schreiben Sie den Grund.'],
  ['kurz: Stelle', 'Schreiben Sie "…" oder nennen Sie die Stelle.'],
  ['kurz: Projekt', 'Klären Sie das vor dem Projektbericht.'],
])('words of the hint stay beside „%s“', (line, hint) => expect(hintOf(line, hint)).toBe(hint))
test.each([
  ['name: Erika Mustermann', 'Schreiben Sie: Erika.'],
  ['name: Erika Mustermann', 'Bei der Mustermanns GmbH.'],
  ['kurz: Form', 'Schreiben Sie kurz: Form'],
  ['name: Erika Stelle', 'Fragen Sie die „Stelle“.'],
  ['name: Erika Stelle', 'Schreiben Sie "…" und "die Stelle".'],
  ['telefon: 030 23125-119', 'Schreiben Sie +493023125119.'],
])('words of „%s“ do not', (line, hint) => {
  const told = hintOf(line, hint) ?? ''
  expect(told).toContain('…')
  expect(told).not.toMatch(/Erika|Mustermann|23125|: Form|„Stelle|"die Stelle/)
})
