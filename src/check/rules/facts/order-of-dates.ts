// angaben/ende-vor-beginn: the last day of the project or of the agreement lies before its first; angaben/unterschrift-vor-datum: the day of the signatures before that of the text;
// angaben/projektende: a term that is that of the project, whose last day nobody named. Terms and periods that give both days are judged by the schema.
import { numericDate } from '../../../german/numbers.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'
import { dateAt, valueAt } from './values.ts'

export const orderOfDates: FactsRule = (subject) => [project(subject), term(subject), signature(subject), openEnd(subject)].flatMap((found) => found ?? [])

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

function signature({ agreement: { datum, unterzeichnung }, placeOf }: Subject): Finding | undefined {
  if (unterzeichnung.datum === undefined || unterzeichnung.datum >= datum) return undefined
  const path = ['unterzeichnung', 'datum']
  return {
    code: 'angaben/unterschrift-vor-datum',
    message: `Unterschrieben wird am ${numericDate(unterzeichnung.datum)}; der Text ist aber erst vom ${numericDate(datum)}.`,
    place: placeOf(path),
    hint: 'Prüfen Sie das Jahr in beiden Angaben. Steht der Tag der Unterschrift noch nicht fest, löschen Sie die Zeile; dann steht dort eine Linie.',
    path,
  }
}

function openEnd({ agreement: { angaben, laufzeit }, placeOf }: Subject): Finding | undefined {
  if (laufzeit?.dauer !== 'projekt' || laufzeit.bis !== undefined || valueAt(angaben['projekt'], 'ende') !== undefined) return undefined
  const path = ['laufzeit', 'dauer']
  return {
    code: 'angaben/projektende',
    message: 'Die Vereinbarung gilt bis zum Ende des Projekts; wann das ist, steht nirgends. Fristen vor dem Ablauf lassen sich dann nicht berechnen.',
    place: placeOf(path),
    hint: 'Ergänzen Sie unter „angaben“ bei „projekt“ den letzten Tag, zum Beispiel ende: 2029-12-31. Ist das Ende mit Absicht offen, sagen Sie es, und warum:\nausnahmen:\n  - { code: angaben/projektende, zu: laufzeit.dauer, grund: Der Zuwendungsgeber hat noch kein Ende bestimmt. }',
    path,
  }
}
