// angaben/ende-vor-beginn: the last day of the project or of the agreement lies before its first. Terms and periods that give both days are judged by the schema.
import { numericDate } from '../../../german/numbers.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'
import { dateAt, valueAt } from './values.ts'

export const orderOfDates: FactsRule = (subject) => [project(subject), term(subject)].flatMap((found) => found ?? [])

function project({ agreement: { angaben }, placeOf }: Subject): Finding | undefined {
  const [first, last] = [dateAt(valueAt(angaben['projekt'], 'beginn')), dateAt(valueAt(angaben['projekt'], 'ende'))]
  if (first === undefined || last === undefined || last >= first) return undefined
  const path = ['angaben', 'projekt', 'ende']
  return {
    code: 'angaben/ende-vor-beginn',
    message: `Das Projekt endet am ${numericDate(last)}, also vor seinem Beginn am ${numericDate(first)}.`,
    place: placeOf(path),
    hint: 'Prüfen Sie das Jahr in beiden Angaben: Das Ende liegt nach dem Beginn.',
    path,
  }
}

/** Nobody has signed before the date of the text, unless the day of the signature is given. */
function term({ agreement: { laufzeit, datum, unterzeichnung }, placeOf }: Subject): Finding | undefined {
  const [first, last] = [unterzeichnung.datum ?? datum, laufzeit?.bis]
  if (laufzeit?.beginn !== 'unterzeichnung' || last === undefined || last >= first) return undefined
  const path = ['laufzeit', 'bis']
  return {
    code: 'angaben/ende-vor-beginn',
    message: `Die Vereinbarung endet am ${numericDate(last)}; sie beginnt aber mit der Unterzeichnung, frühestens am ${numericDate(first)}.`,
    place: placeOf(path),
    hint: 'Prüfen Sie das Jahr: Das Ende liegt nach der Unterzeichnung. Gilt die Vereinbarung schon länger, nennen Sie den Beginn, zum Beispiel beginn: 2026-01-01.',
    path,
  }
}
