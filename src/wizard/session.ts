// The conversation: one question after the other, back, a look at everything before writing, and leaving with everything kept.
// Invariant: nothing here knows a terminal; an asker puts each question and gives what was answered.
import type { Templates } from '../templates/templates.ts'
import { type Path, valueAt, withValue } from '../yaml/paths.ts'
import { ADAPT, CLAUSES } from './clause-questions.ts'
import { planOf } from './plan.ts'
import { openQuestion, withOpen, withoutOpen } from './open-answers.ts'
import { withTaken } from './proposals.ts'
import { keyOf, OWN, pathOf, type Question, type Section, type State } from './question.ts'

/** `value` undefined: left empty; `open`: not known yet. */
export type Reply = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'back' } | { readonly kind: 'open' }
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
    if (decision.kind === 'write') return withTaken(withoutStale(state, sections), sections)
    if (decision.kind === 'leave') return undefined
    state = reopened(state, sections[decision.section])
  }
}

const sectionsOf = (state: State, { templates, today }: Talk): readonly Section[] => planOf(state.data, templates, today)
/** An answer that later ones made impossible is asked for again. */
function isOpen({ done, data }: State, { path, refusal }: Question): boolean {
  const value = valueAt(data, path)
  return !done.includes(keyOf(path)) || (value !== undefined && refusal(value) !== undefined)
}

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
    if (reply.kind === 'open') state = leftOpen(state, next.question)
    else state = reply.kind === 'back' ? stepBack(state, all.map(({ question }) => question), next.question) : answered(state, next.question.path, reply.value)
    await talk.keep(state)
  }
}

/** With an answer; undefined and an empty list take away what stood there, except of the wizard's own. */
export function answered(before: State, path: Path, value: unknown): State {
  const turned = SETS_CLAUSES.has(keyOf(path)) && valueAt(before.data, path) !== value
  const roles = keyOf(path) === 'typ' ? before.done.filter((key) => /^parteien\.\d+\.rolle$/.test(key)).map(pathOf) : []
  const state = [...(turned ? [...CHOICES, ...roles] : []), ...namedBefore(before, path, value)].reduce(forgotten, before)
  const isNone = value === undefined || (Array.isArray(value) && value.length === 0 && path[0] !== OWN)
  const data = isNone ? without(state.data, path) : withValue(state.data, path, value)?.data
  return { ...state, data: withoutOpen(data ?? state.data, path), done: [...state.done.filter((key) => key !== keyOf(path)), keyOf(path)] }
}
/** Not known yet: its question goes into the file. */
export const leftOpen = (before: State, question: Question): State => withOpen(answered(before, question.path, undefined), question)
/** Another kind or size has other clauses, another kind other roles: they are asked again. */
const SETS_CLAUSES: ReadonlySet<string> = new Set(['typ', 'umfang'])
const CHOICES: readonly Path[] = [CLAUSES, ADAPT]
/** What was said of the name that a party had before: another name has its own article, forms and short name. */
function namedBefore({ data }: State, path: Path, value: unknown): readonly Path[] {
  const n = path[0] === 'parteien' && path[2] === 'name' ? Number(path[1]) : path[0] === OWN && path[1] === 'traeger' ? Number(path[2]) - 1 : undefined
  const earlier = valueAt(data, path)
  if (n === undefined || earlier === undefined || earlier === value) return []
  const open = ['sitz', 'vertreten_durch'].filter((key) => openQuestion(data, ['parteien', n, key]) !== undefined) // its question names the party
  return [...[...OF_THE_NAME, ...open].map((key): Path => ['parteien', n, key]), ['parteien', n, 'einheit', 'genus'], ...['formen', 'kurzgenus'].map((key): Path => [OWN, key, String(n + 1)])]
}
const OF_THE_NAME = ['genus', 'nominativ', 'genitiv', 'dativ', 'akkusativ', 'artikel', 'kurz', 'rechtsform', 'verband'] as const
const forgotten = (state: State, path: Path): State => ({ ...state, data: withoutOpen(without(state.data, path), path), done: state.done.filter((key) => key !== keyOf(path)) })
/** Answers to questions that later answers took away do not go into the file. */
function withoutStale(state: State, sections: readonly Section[]): State {
  const open = new Set(sections.flatMap(({ questions }) => questions.map(({ path }) => keyOf(path))))
  const stale = [...state.done, ...state.earlier].filter((key) => !open.has(key) && !key.startsWith(`${OWN}.`))
  return { data: stale.reduce((data, key) => withoutOpen(without(data, pathOf(key)), pathOf(key)), state.data), done: state.done.filter((key) => open.has(key)), earlier: [] }
}
/** Blocks that become empty go as well. */
function without(data: unknown, path: Path): unknown {
  const parent = valueAt(data, path.slice(0, -1))
  const last = path.at(-1)
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent) || last === undefined || !Object.hasOwn(parent, last)) return data
  const rest = Object.fromEntries(Object.entries(parent).filter(([key]) => key !== last))
  return Object.keys(rest).length === 0 && path.length > 1 ? without(data, path.slice(0, -1)) : withValue(data, path.slice(0, -1), rest)?.data
}

/** The question before the open one is asked again; its answer stays as the suggestion. */
function stepBack(state: State, questions: readonly Question[], from: Question): State {
  const before = questions.slice(0, questions.indexOf(from)).findLast(({ path }) => state.done.includes(keyOf(path)))
  return before ? opened(state, (key) => key === keyOf(before.path)) : state
}
function reopened(state: State, section: Section | undefined): State {
  const keys = new Set(section?.questions.map(({ path }) => keyOf(path)))
  return opened(state, (key) => keys.has(key))
}
const opened = (state: State, again: (key: string) => boolean): State => ({ ...state, done: state.done.filter((key) => !again(key)), earlier: [...new Set([...state.earlier, ...state.done.filter(again)])] })

function answeredIn({ title, questions }: Section, { data }: State): Answered {
  return { title, lines: questions.map((question) => [question.title, openQuestion(data, question.path) === undefined ? question.inWords(valueAt(data, question.path)) || 'ohne Angabe' : 'noch offen']) }
}
