// angaben/ende-vor-beginn: the last day of the project lies before its first. The term and periods with „von“ and „bis“ are judged by the schema.
import { numericDate } from '../../../german/numbers.ts'
import type { FactsRule } from '../../rule.ts'
import { dateAt, valueAt } from './values.ts'

export const orderOfDates: FactsRule = ({ agreement: { angaben }, placeOf }) => {
  const [first, last] = [dateAt(valueAt(angaben['projekt'], 'beginn')), dateAt(valueAt(angaben['projekt'], 'ende'))]
  if (first === undefined || last === undefined || last >= first) return []
  const path = ['angaben', 'projekt', 'ende']
  return [{
    code: 'angaben/ende-vor-beginn',
    message: `Das Projekt endet am ${numericDate(last)}, also vor seinem Beginn am ${numericDate(first)}.`,
    place: placeOf(path),
    hint: 'Prüfen Sie das Jahr in beiden Angaben: Das Ende liegt nach dem Beginn.',
    path,
  }]
}
