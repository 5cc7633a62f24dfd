// angaben/beginn-vor-unterschrift: the agreement begins before it is signed or, while that day is open, before its own date.
// Invariant: a begin that is years away is another finding (angaben/beginn), which is then enough.
import { numericDate } from '../../../german/numbers.ts'
import type { FactsRule } from '../../rule.ts'
import { dateAt } from './values.ts'

const FAR = 2
export const begin: FactsRule = ({ agreement: { laufzeit, datum, unterzeichnung }, placeOf }) => {
  const [first, signed] = [dateAt(laufzeit?.beginn), unterzeichnung.datum ?? datum]
  if (first === undefined || first >= signed || first < yearsBefore(datum)) return []
  const path = ['laufzeit', 'beginn']
  return [{
    code: 'angaben/beginn-vor-unterschrift',
    message: `Die Vereinbarung beginnt am ${numericDate(first)}, ${unterzeichnung.datum === undefined ? `ihr Datum ist aber erst der ${numericDate(signed)}` : `unterschrieben wird sie aber erst am ${numericDate(signed)}`}.`,
    place: placeOf(path),
    hint: `Schreiben Sie beginn: unterzeichnung, oder einen Tag ab dem ${signed}. Soll sie rückwirkend gelten, sagen Sie das in einer eigenen Klausel und nehmen den Befund mit „ausnahmen“ hin.`,
    path,
  }]
}
const yearsBefore = (date: string): string => `${Number(date.slice(0, 4)) - FAR}${date.slice(4)}`
