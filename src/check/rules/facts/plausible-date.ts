// angaben/datum: the date of the agreement is so far from the law data that a figure is probably mistyped („2017“ for 2027).
// Invariant: no clock; what is near is measured from the day on which the law data were last checked.
import { numericDate } from '../../../german/numbers.ts'
import type { FactsRule } from '../../rule.ts'

const YEARS = 5
const shifted = (iso: string, years: number): string => `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`

export const plausibleDate: FactsRule = ({ agreement: { datum }, law, placeOf }) => {
  const checked = law.terms.reduce((newest, { geprueft }) => (geprueft > newest ? geprueft : newest), '')
  if (checked === '' || (datum >= shifted(checked, -YEARS) && datum <= shifted(checked, YEARS))) return []
  const path = ['datum']
  return [{
    code: 'angaben/datum',
    message: `Das Datum der Vereinbarung ist der ${numericDate(datum)}, mehr als fünf Jahre ${datum < checked ? 'vor' : 'nach'} dem Stand der Rechtsdaten (${numericDate(checked)}).`,
    place: placeOf(path),
    hint: 'Prüfen Sie das Jahr. Nach diesem Tag richten sich Rechtsbegriffe und Gesetze im Text.',
    path,
  }]
}
