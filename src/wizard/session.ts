// The conversation: one question after the other, back, a look at everything before writing, and leaving with everything kept.
// Invariant: nothing here knows a terminal; an asker puts each question and gives what was answered.
import type { Templates } from '../templates/templates.ts'
import { type Path, valueAt, withValue } from '../yaml/paths.ts'
import { planOf } from './plan.ts'
import { keyOf, OWN, type Question, type Section, type State } from './question.ts'

/** `value` undefined: left empty. */
export type Reply = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'back' }
/** What to do with the answers: write them, go through a section again, or leave. */
export type Decision = { readonly kind: 'write' } | { readonly kind: 'edit'; readonly section: number } | { readonly kind: 'leave' }
export interface Asker {
  /** `number`, `of`: how far along; `current`: what an earlier answer said. */
  ask(question: Question, current: unknown, progress: { readonly number: number; readonly of: number }): Promise<Reply>
  section(section: Section): void
  review(sections: readonly Answered[]): Promise<Decision>
}
export interface Answered {
  readonly title: string
  readonly lines: readonly (readonly [title: string, words: string])[]
}
export interface Talk {
  readonly templates: Templates
  readonly today: string
  /** Called after every answer, so that nothing is lost. */
  readonly keep: (state: State) => Promise<void>
}

/** Undefined: the person left without writing. */
export async function converse(start: State, asker: Asker, talk: Talk): Promise<State | undefined> {
  let state = start
  for (;;) {
    state = await askAll(state, asker, talk)
    const sections = sectionsOf(state, talk)
    const decision = await asker.review(sections.map((section) => answeredIn(section, state)))
    if (decision.kind === 'write') return state
    if (decision.kind === 'leave') return undefined
    state = reopened(state, sections[decision.section])
  }
}

const sectionsOf = (state: State, { templates, today }: Talk): readonly Section[] => planOf(state.data, templates, today)
const isOpen = (state: State, question: Question): boolean => !state.done.includes(keyOf(question.path))

async function askAll(start: State, asker: Asker, talk: Talk): Promise<State> {
  let state = start
  let shown: string | undefined
  for (;;) {
    const sections = sectionsOf(state, talk)
    const all = sections.flatMap((section) => section.questions.map((question) => ({ section, question })))
    const next = all.find(({ question }) => isOpen(state, question))
    if (!next) return state
    if (next.section.title !== shown) asker.section(next.section)
    shown = next.section.title
    const progress = { number: all.filter(({ question }) => !isOpen(state, question)).length + 1, of: all.length }
    const reply = await asker.ask(next.question, valueAt(state.data, next.question.path), progress)
    state = reply.kind === 'back' ? stepBack(state, all.map(({ question }) => question)) : answered(state, next.question.path, reply.value)
    await talk.keep(state)
  }
}

/** With an answer; undefined and an empty list take away what stood there, except of the wizard's own. */
export function answered(state: State, path: Path, value: unknown): State {
  const isNone = value === undefined || (Array.isArray(value) && value.length === 0 && path[0] !== OWN)
  const data = isNone ? without(state.data, path) : withValue(state.data, path, value)?.data
  return { data: data ?? state.data, done: [...state.done.filter((key) => key !== keyOf(path)), keyOf(path)] }
}
function without(data: unknown, path: Path): unknown {
  const parent = valueAt(data, path.slice(0, -1))
  const last = path.at(-1)
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent) || last === undefined || !Object.hasOwn(parent, last)) return data
  return withValue(data, path.slice(0, -1), Object.fromEntries(Object.entries(parent).filter(([key]) => key !== last)))?.data
}

/** The question before the open one is asked again; its answer stays as the suggestion. */
function stepBack(state: State, questions: readonly Question[]): State {
  const asked = new Set(questions.map(({ path }) => keyOf(path)))
  const last = state.done.findLast((key) => asked.has(key))
  return { ...state, done: state.done.filter((key) => key !== last) }
}
function reopened(state: State, section: Section | undefined): State {
  const keys = new Set(section?.questions.map(({ path }) => keyOf(path)))
  return { ...state, done: state.done.filter((key) => !keys.has(key)) }
}

function answeredIn({ title, questions }: Section, { data }: State): Answered {
  return { title, lines: questions.map((question) => [question.title, question.inWords(valueAt(data, question.path)) || 'ohne Angabe']) }
}
