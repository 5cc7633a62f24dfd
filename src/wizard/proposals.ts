// Several small questions as one: their proposals are shown together, to be taken as they are or changed one by one.
// Invariant: what is given already is asked about itself, never hidden behind a proposal; what was taken is filled in at the end, from the answers as they are then.
import { type Path, valueAt, withValue } from '../yaml/paths.ts'
import { choiceQuestion } from './fields.ts'
import { OWN, type Question, type Section, type State } from './question.ts'

const pathOfGroup = (id: string): Path => [OWN, 'uebernehmen', id]
const TAKE = [{ value: true, words: 'Übernehmen' }, { value: false, words: 'Ändern: einzeln fragen' }]

/** One question for all, and they themselves where somebody wants to change them. */
export function proposed(id: string, title: string, questions: readonly Question[], data: unknown): readonly Question[] {
  if (questions.length < 2) return questions
  const answer = valueAt(data, pathOfGroup(id))
  if (answer === undefined && questions.some(({ path }) => valueAt(data, path) !== undefined)) return questions
  const question: Question = { ...choiceQuestion(pathOfGroup(id), title, `Vorschläge: ${questions.map(line).join('; ')}.`, TAKE, true), stands: questions }
  return answer === false ? [question, ...questions] : [question]
}
const line = ({ title, suggestion, inWords }: Question): string => `${title}: ${suggestion === undefined ? 'keine Angabe' : inWords(suggestion)}`

/** With the proposals that were taken. */
export function withTaken(state: State, sections: readonly Section[]): State {
  const taken = sections.flatMap(({ questions }) => questions).filter(({ path, stands }) => stands && valueAt(state.data, path) === true).flatMap(({ stands = [] }) => stands)
  const data = taken.reduce((before: unknown, { path, suggestion }) => (suggestion === undefined || valueAt(before, path) !== undefined ? before : withValue(before, path, suggestion)?.data), state.data)
  return { ...state, data }
}
