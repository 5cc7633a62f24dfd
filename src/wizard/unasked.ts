// Without a terminal nobody is asked: answers come from a file and from --set, suggestions with --yes, and what is missing is listed at once.
import type { Templates } from '../templates/templates.ts'
import { type Path, valueAt } from '../yaml/paths.ts'
import { planOf } from './plan.ts'
import { keyOf, OWN, type Question, type State, stepsOf } from './question.ts'
import { isLeftOpen } from './open-answers.ts'
import { answered, leftOpen } from './session.ts'

/** Answers as written, by the key of their question: they are read like typed ones. */
export type Typed = ReadonlyMap<string, string>
export interface Missing {
  readonly question: Question
  /** Why the given answer is refused; undefined: there is none. */
  readonly refusal: string | undefined
}
interface Filling {
  readonly templates: Templates
  readonly today: string
  readonly typed: Typed
  /** Take suggestions, and leave empty what may be empty. */
  readonly yes: boolean
}

/** Goes through all questions: answers that lie in the data count when the schema takes them. */
export function fillIn(start: State, filling: Filling): { readonly state: State; readonly missing: readonly Missing[] } {
  let state = start
  const missing: Missing[] = []
  for (;;) {
    const question = planOf(state.data, filling.templates, filling.today).flatMap(({ questions }) => questions).find(({ path }) => !state.done.includes(keyOf(path)))
    if (!question) return { state, missing }
    if (isOpenFor(question, state.data, filling.typed)) {
      state = leftOpen(state, question)
      continue
    }
    const found = settle(question, givenFor(question, state.data, filling.typed), filling.yes)
    if ('value' in found) state = answered(state, question.path, found.value)
    else {
      missing.push({ question, refusal: found.refusal })
      state = answered(state, question.path, question.suggestion ?? question.options[0]?.value) // so that the questions behind it are known
    }
  }
}
function settle(question: Question, given: unknown, yes: boolean): { readonly value: unknown } | { readonly refusal: string | undefined } {
  if (given !== undefined) {
    const refusal = question.refusal(given)
    return refusal === undefined ? { value: given } : { refusal }
  }
  if ((yes || question.path[0] === OWN || question.sheet?.numbered) && question.suggestion !== undefined) return { value: question.suggestion }
  return question.optional && (yes || question.suggestion === undefined) ? { value: undefined } : { refusal: undefined }
}

/** Which of the questions the data answer already. */
export function answeredBy(data: unknown, { templates, today, typed }: Omit<Filling, 'yes'>): State {
  let state: State = { data, done: [], earlier: [] }
  for (;;) {
    const open = planOf(state.data, templates, today).flatMap(({ questions }) => questions).filter(({ path }) => !state.done.includes(keyOf(path)))
    const next = open.map((question) => ({ question, value: givenFor(question, state.data, typed) })).find(({ question, value }) => value !== undefined && !isLeftOpen(question, value) && question.refusal(value) === undefined)
    const left = open.find((question) => isOpenFor(question, state.data, typed))
    if (!next && !left) return state
    if (left) state = leftOpen(state, left)
    else if (next) state = answered(state, next.question.path, next.value)
  }
}
const isOpenFor = (question: Question, data: unknown, typed: Typed): boolean => isLeftOpen(question, typed.get(keyOf(question.path)) ?? valueAt(data, question.path))
function givenFor({ path, read }: Question, data: unknown, typed: Typed): unknown {
  const given = typed.get(keyOf(path)) ?? valueAt(data, path)
  return typeof given === 'string' ? read(given) : given
}

/** Answers as people write them: parties by their id as well, `1` for the first of a list. */
export function answerPath(text: string, data: unknown): Path {
  const [area = '', key = '', ...rest] = text.split('.')
  if (area !== 'parteien' || key === '') return stepsOf(text.split('.'))
  const list = valueAt(data, ['parteien'])
  const parties: readonly unknown[] = Array.isArray(list) ? list : []
  const byId = parties.findIndex((party) => valueAt(party, ['id']) === key)
  const at = /^[1-9]\d?$/.test(key) ? Number(key) - 1 : byId < 0 ? parties.length : byId
  return ['parteien', at, ...stepsOf(rest)]
}
