// A term bound to a fact of the kind needs that fact: „projekt“ and „bewilligung“ are dates given under `angaben`.
import type { Problem } from '../../schema/problem.ts'
import { textAt } from '../raw.ts'
import { type Given, name, problem } from './check.ts'

const FACTS = ['projekt', 'bewilligung']

const FAR = 2
/** A slip of the year: agreements begin soon after, or were made soon after, their date. */
export function* farBeginning({ data }: Given): Iterable<Problem> {
  const [begin, date] = [textAt(data, 'laufzeit', 'beginn'), textAt(data, 'datum')]
  if (begin === undefined || date === undefined || !ISO.test(begin) || !ISO.test(date)) return
  const [earlier = '', later = ''] = [begin, date].sort()
  const limit = `${Number(earlier.slice(0, 4)) + FAR}${earlier.slice(4)}`
  if (later <= limit) return
  yield problem('angaben/beginn', ['laufzeit', 'beginn'], `Der Beginn ${begin} liegt mehr als zwei Jahre ${begin > date ? 'nach' : 'vor'} dem Datum der Vereinbarung (${date}).`, { hint: 'Prüfen Sie das Jahr in beiden Angaben.' })
}
const ISO = /^\d{4}-\d{2}-\d{2}$/

export function* boundTerm({ data, kind }: Given): Iterable<Problem> {
  const bound = textAt(data, 'laufzeit', 'dauer')
  if (bound === undefined || !FACTS.includes(bound) || Object.hasOwn(kind.angaben, bound)) return
  yield problem('schema/wert', ['laufzeit', 'dauer'], `${name(bound)} ist im Typ „${kind.typ}“ nicht möglich.`, { hint: 'Schreiben Sie eine Dauer wie „1 Jahr“, oder geben Sie mit „bis“ den letzten Tag an.' })
}
