// A term bound to a fact of the kind needs that fact: „projekt“ and „bewilligung“ are dates given under `angaben`.
import type { Problem } from '../../schema/problem.ts'
import { textAt } from '../raw.ts'
import { type Given, name, problem } from './check.ts'

const FACTS = ['projekt', 'bewilligung']

export function* boundTerm({ data, kind }: Given): Iterable<Problem> {
  const bound = textAt(data, 'laufzeit', 'dauer')
  if (bound === undefined || !FACTS.includes(bound) || Object.hasOwn(kind.angaben, bound)) return
  yield problem('schema/wert', ['laufzeit', 'dauer'], `${name(bound)} ist im Typ „${kind.typ}“ nicht möglich.`, { hint: 'Schreiben Sie eine Dauer wie „1 Jahr“, oder geben Sie mit „bis“ den letzten Tag an.' })
}
