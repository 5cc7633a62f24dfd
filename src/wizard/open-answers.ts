// „offen“ as an answer: nothing is invented; the question goes into the file, and stands in the draft until somebody answers it.
import { type Path, pathText, valueAt, withValue } from '../yaml/paths.ts'
import { keyOf, OWN, pathOf, type Question, type State } from './question.ts'

const OPEN: Path = [OWN, 'offen']
const openPath = (path: Path): Path => [...OPEN, keyOf(path)]
/** What the questions themselves hang on must be known. */
const KNOWN: ReadonlySet<unknown> = new Set(['typ', 'datum', 'umfang', 'name', 'kurz', 'genus', 'rolle', 'entfaellt'])
const mayStayOpen = ({ path }: Question): boolean => path[0] !== OWN && !KNOWN.has(path.at(-1))

/** „offen“, „noch offen“, for a question that may stay so. */
export const isLeftOpen = (question: Question, typed: unknown): boolean => typeof typed === 'string' && /^(?:noch )?offen[.!]?$/i.test(typed.trim()) && mayStayOpen(question)
/** The question as it was left open. */
export const openQuestion = (data: unknown, path: Path): string | undefined => valueAt(data, openPath(path)) as string | undefined
export function withOpen(state: State, { path, title, asOpen = title }: Question): State {
  return { ...state, data: withValue(state.data, openPath(path), asOpen.endsWith('?') ? asOpen : `${asOpen}?`)?.data }
}
export function withoutOpen(data: unknown, path: Path): unknown {
  const open = valueAt(data, OPEN)
  if (typeof open !== 'object' || open === null || !Object.hasOwn(open, keyOf(path))) return data
  return withValue(data, OPEN, Object.fromEntries(Object.entries(open).filter(([key]) => key !== keyOf(path))))?.data
}
/** The entries of `offen`, with the ids that the parties have in the file. */
export function openEntries(data: unknown, agreement: unknown): readonly object[] | undefined {
  const given = valueAt(data, ['offen'])
  const asked = Object.entries(valueAt(data, OPEN) ?? {}).map(([key, frage]) => ({ zu: pathText(pathOf(key), agreement), frage: String(frage) }))
  const all = [...(Array.isArray(given) ? given : []), ...asked]
  return all.length > 0 ? all : undefined
}
