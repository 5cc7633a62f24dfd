// Begin, end and last day for notice.
import { describe, expect, test } from 'vitest'
import { shifted, termDays } from '../../src/batch/term.ts'
import type { Agreement } from '../../src/schema/agreement.ts'

const days = (laufzeit: object, datum?: string) => {
  const { begin, end, notice } = termDays({ laufzeit: { beginn: '2027-02-01', verlaengerung: { art: 'automatisch', um: 'P1Y' }, kuendigung: { frist: 'P3M', zum: 'laufzeitende' }, ...laufzeit }, unterzeichnung: { datum } } as unknown as Agreement)
  return [begin, end, notice]
}
describe('the term', () => {
  test.each<[string, object, readonly (string | undefined)[]]>([
    ['of a year ends the day before', { dauer: 'P1Y' }, ['2027-02-01', '2028-01-31', '2027-10-31']],
    ['to a day ends then', { bis: '2027-12-31' }, ['2027-02-01', '2027-12-31', '2027-09-30']],
    ['to the end of February has its last day for notice on the last of November (§ 188 BGB)', { bis: '2028-02-29' }, ['2027-02-01', '2028-02-29', '2027-11-30']],
    ['to the end of April has it on the last of January', { bis: '2027-04-30' }, ['2027-02-01', '2027-04-30', '2027-01-31']],
    ['to the end of February, with a year, has it on the last of February', { bis: '2029-02-28', kuendigung: { frist: 'P1Y', zum: 'laufzeitende' } }, ['2027-02-01', '2029-02-28', '2028-02-29']],
    ['with weeks counts days', { bis: '2027-02-28', kuendigung: { frist: 'P4W', zum: 'laufzeitende' } }, ['2027-02-01', '2027-02-28', '2027-01-31']],
    ['without end has none', { dauer: 'unbefristet' }, ['2027-02-01', undefined, undefined]],
    ['of the project has none that is known', { dauer: 'projekt' }, ['2027-02-01', undefined, undefined]],
    ['from a signature without a day is not known', { beginn: 'unterzeichnung', dauer: 'P1Y' }, [undefined, undefined, undefined]],
    ['that ends by itself has no last day for notice', { bis: '2027-12-31', verlaengerung: { art: 'keine' } }, ['2027-02-01', '2027-12-31', undefined]],
    ['with notice at any time has no last day', { dauer: 'P1Y', kuendigung: { frist: 'P3M', zum: 'jederzeit' } }, ['2027-02-01', '2028-01-31', undefined]],
  ])('%s', (_, laufzeit, expected) => expect(days(laufzeit)).toEqual(expected))
  test('from the signature begins on its day', () => expect(days({ beginn: 'unterzeichnung', dauer: 'P2Y' }, '2027-01-15')).toEqual(['2027-01-15', '2029-01-14', '2028-10-14']))
})
test.each([
  ['2027-01-31', 'P1M', 1, '2027-02-28'], ['2028-02-29', 'P1Y', 1, '2029-02-28'], ['2027-03-31', 'P1M', -1, '2027-02-28'], ['2027-01-15', 'P2W', -1, '2027-01-01'], ['2027-12-15', 'P1M', 1, '2028-01-15'], ['2027-01-15', 'P1M', -1, '2026-12-15'],
] as const)('%s and %s (%s) is %s', (iso, period, sign, expected) => expect(shifted(iso, period, sign)).toBe(expected))
test.each<[object, object | undefined]>([
  [{ verlaengerung: { art: 'automatisch', um: 'P1Y' } }, { kind: 'automatisch', by: 'P1Y' }],
  [{ verlaengerung: { art: 'keine', um: undefined } }, undefined],
  [{ verlaengerung: { art: 'mit-projekt', um: undefined } }, { kind: 'mit-projekt', by: undefined }],
])('%j goes on so', (laufzeit, expected) => {
  const term = { beginn: '2027-02-01', dauer: 'P1Y', kuendigung: { frist: 'P3M', zum: 'laufzeitende' }, ...laufzeit }
  expect(termDays({ laufzeit: term, unterzeichnung: {} } as unknown as Agreement).renewal).toEqual(expected)
})

const AUTOMATIC = { beginn: 'unterzeichnung', verlaengerung: { art: 'automatisch', um: 'P1Y' }, kuendigung: { frist: 'P3M', zum: 'laufzeitende' } }
describe('where no day is known, the register has words', () => {
  test.each<[string, object, object, readonly string[]]>([
    ['each signs with a date', { dauer: 'P2Y' }, { modus: 'papier', ort_datum: 'je-unterschrift' }, ['mit der letzten Unterschrift', '2 Jahre ab Beginn', '3 Monate zum Ende der Laufzeit']],
    ['signed once', { dauer: 'unbefristet', kuendigung: { frist: 'P1M', zum: 'monatsende' } }, { modus: 'papier', ort_datum: 'einmal' }, ['mit der Unterzeichnung', 'unbefristet', '1 Monat zum Monatsende']],
    ['single copies', { dauer: 'projekt', kuendigung: { frist: 'P6W', zum: 'jederzeit' } }, { modus: 'einzeln', ort_datum: 'je-unterschrift', datum: '2027-01-15' }, ['mit dem Austausch aller Ausfertigungen', 'Ende des Projekts', '6 Wochen zu jedem Tag']],
    ['qualified signatures', { dauer: 'bewilligung', verlaengerung: { art: 'keine' } }, { modus: 'qes', ort_datum: 'je-unterschrift' }, ['mit der letzten Signatur', 'Ende des Bewilligungszeitraums', '3 Monate zum Ende des Bewilligungszeitraums']],
    ['no renewal', { dauer: 'P1Y', verlaengerung: { art: 'durch-beschluss', um: 'P1Y' } }, { modus: 'papier', ort_datum: 'je-unterschrift' }, ['mit der letzten Unterschrift', '1 Jahr ab Beginn', 'vor dem Ablauf ausgeschlossen']],
  ])('%s', (_, laufzeit, unterzeichnung, [begin, end, notice]) => {
    const days = termDays({ laufzeit: { ...AUTOMATIC, ...laufzeit }, unterzeichnung } as unknown as Agreement)
    expect([days.begin, days.inWords]).toEqual([undefined, { begin, end, notice }])
  })
})
