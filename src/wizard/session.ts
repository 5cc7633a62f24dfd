// The conversation: one question after the other, back, a look at everything before writing, and leaving with everything kept.
// Invariant: nothing here knows a terminal; an asker puts each question and gives what was answered.
import type { Templates } from '../templates/templates.ts'
import { type Path, valueAt, withValue } from '../yaml/paths.ts'
import { ADAPT, CLAUSES } from './clause-questions.ts'
import { planOf } from './plan.ts'
import { openQuestion, withOpen, withoutOpen } from './open-answers.ts'
import { type Asked, keyOf, OWN, pathOf, type Question, type Replied, type Reply, type Section, type Sheet, type State, WAY } from './question.ts'
import { isSingle, isTaken, marksOf, single, taken, withTaken } from './sheets.ts'

/** What to do with the answers: write them, go through a section again, choose what was proposed, or leave. */
export type Decision = { readonly kind: 'write' } | { readonly kind: 'edit'; readonly section: number } | { readonly kind: 'more' } | { readonly kind: 'leave' }
export interface Asker {
  /** `number`: of the prompt; how many come hangs on the answers. `current`: what an earlier answer said. */
  ask(question: Question, current: unknown, number: number): Promise<Reply>
  /** Several questions at one prompt; undefined: back. */
  askSheet(sheet: Sheet, asked: readonly Asked[], number: number): Promise<readonly Replied[] | undefined>
  section(section: Section): void
  /** These were answered, and another answer at the same prompt leaves no place for them. */
  needless(titles: readonly string[]): void
  /** `more`: there are proposals that nobody was asked about. */
  review(sections: readonly Answered[], more: boolean): Promise<Decision>
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
    const decision = await asker.review(sections.map((section) => answeredIn(section, state)), valueAt(state.data, WAY) === 'kurz')
    if (decision.kind === 'write') return withTaken(withoutStale(state, sections), sections)
    if (decision.kind === 'leave') return undefined
    state = decision.kind === 'more' ? answered(state, WAY, 'alles') : reopened(state, sections[decision.section])
  }
}

const sectionsOf = (state: State, { templates, today }: Talk): readonly Section[] => planOf(state.data, templates, today)
/** An answer that later ones made impossible is asked for again. */
function isOpen({ done, data }: State, { path, refusal }: Question): boolean {
  const value = valueAt(data, path)
  return !done.includes(keyOf(path)) || (value !== undefined && refusal(value) !== undefined)
}

/** Questions that stand at one prompt. */
interface Prompt {
  readonly section: Section
  readonly questions: readonly Question[]
}
function promptsOf(section: Section): readonly Prompt[] {
  const prompts: Prompt[] = []
  for (const question of section.questions) {
    const last = prompts.at(-1)
    const joins = question.sheet !== undefined && last?.questions[0]?.sheet?.title === question.sheet.title
    if (joins) prompts.splice(-1, 1, { section, questions: [...last.questions, question] })
    else prompts.push({ section, questions: [question] })
  }
  return prompts
}
async function askAll(start: State, asker: Asker, talk: Talk): Promise<State> {
  let state = start
  let shown: string | undefined
  for (;;) {
    const prompts = sectionsOf(state, talk).flatMap(promptsOf)
    const at = prompts.findIndex(({ questions }) => questions.some((question) => isOpen(state, question)))
    const next = prompts[at]
    if (!next) return state
    if (next.section.title !== shown) asker.section(next.section)
    shown = next.section.title
    const replies = await asked(next, at + 1, state, asker)
    const before = state
    state = replies ? replies.reduce(replied, state) : stepBack(state, prompts, next)
    const needless = replies && replies.length > 1 ? needlessIn(replies, before, sectionsOf(state, talk)) : []
    if (needless.length > 0) asker.needless(needless)
    await talk.keep(state)
  }
}
function needlessIn(replies: readonly Replied[], before: State, sections: readonly Section[]): readonly string[] {
  const asked = new Set(sections.flatMap(({ questions }) => questions.map(({ path }) => keyOf(path))))
  const isNew = ([{ path }, reply]: Replied): boolean => reply.kind === 'value' && reply.value !== undefined && JSON.stringify(reply.value) !== JSON.stringify(valueAt(before.data, path))
  return replies.filter((one) => isNew(one) && !asked.has(keyOf(one[0].path))).map(([{ title }]) => title)
}
/** One question by itself where only one is open or wanted so. */
async function asked({ questions }: Prompt, number: number, state: State, asker: Asker): Promise<readonly Replied[] | undefined> {
  const open = questions.filter((question) => isOpen(state, question))
  const alone = open.length === 1 ? open[0] : open.find((question) => isSingle(state.data, question))
  const current = ({ path }: Question): unknown => valueAt(state.data, path)
  const sheet = open[0]?.sheet
  if (sheet && (!sheet.numbered || !alone)) return asker.askSheet(sheet, (sheet.numbered ? open : questions).map((question) => ({ question, current: current(question) })), number)
  const question = alone ?? open[0]
  if (!question) throw new TypeError('no open question')
  const reply = await asker.ask(question, current(question), number)
  return reply.kind === 'back' ? undefined : [[question, reply]]
}
function replied(state: State, [question, reply]: Replied): State {
  if (reply.kind === 'value') return answered(state, question.path, reply.value)
  if (reply.kind === 'open') return leftOpen(state, question)
  if (reply.kind === 'taken') return taken(answered(state, question.path, undefined), question)
  return single(state, question)
}

/** With an answer; undefined and an empty list take away what stood there, except of the wizard's own. */
export function answered(before: State, path: Path, value: unknown): State {
  const turned = SETS_CLAUSES.has(keyOf(path)) && valueAt(before.data, path) !== value
  const roles = keyOf(path) === 'typ' ? before.done.filter((key) => /^parteien\.\d+\.rolle$/.test(key)).map(pathOf) : []
  const state = [...(turned ? [...CHOICES, ...roles] : []), ...namedBefore(before, path, value), ...othersThere(before, path, value)].reduce(forgotten, before)
  const isNone = value === undefined || (Array.isArray(value) && value.length === 0 && path[0] !== OWN)
  const unmarked = marksOf(path).reduce(without, state.data)
  const data = isNone ? without(unmarked, path) : withValue(unmarked, path, value)?.data
  return { ...state, data: withoutOpen(data ?? unmarked, path), done: [...state.done.filter((key) => key !== keyOf(path)), keyOf(path)] }
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
/** Where another function stands now, whether a woman or a man is meant is asked again. */
function othersThere({ data }: State, path: Path, value: unknown): readonly Path[] {
  const before: unknown = valueAt(data, path)
  if (path.length !== 3 || path[2] !== 'vertreten_durch' || !Array.isArray(before)) return []
  return before.flatMap((one, i): Path[] => (valueAt(one, ['funktion']) === valueAt(value, [i, 'funktion']) ? [] : [[...path, i, 'geschlecht']]))
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

/** What was asked before the open prompt is asked again, a sheet as a whole; its answers stay as the suggestion. */
function stepBack(state: State, prompts: readonly Prompt[], { questions: from }: Prompt): State {
  const questions = prompts.flatMap((prompt) => prompt.questions)
  const open = from.find((question) => isOpen(state, question)) ?? from[0]
  const before = questions.slice(0, open && questions.indexOf(open)).findLast(({ path }) => state.done.includes(keyOf(path)))
  const prompt = prompts.find((one) => before !== undefined && one.questions.includes(before))
  if (!prompt) return state
  const again = new Set(prompt.questions.map(({ path }) => keyOf(path)))
  return opened({ ...state, data: [...again].flatMap((key) => marksOf(pathOf(key))).reduce(without, state.data) }, (key) => again.has(key))
}
function reopened(state: State, section: Section | undefined): State {
  const keys = new Set(section?.questions.map(({ path }) => keyOf(path)))
  return opened(state, (key) => keys.has(key))
}
const opened = (state: State, again: (key: string) => boolean): State => ({ ...state, done: state.done.filter((key) => !again(key)), earlier: [...new Set([...state.earlier, ...state.done.filter(again)])] })

function answeredIn({ title, questions, said = [] }: Section, { data }: State): Answered {
  const words = (question: Question): string => {
    if (openQuestion(data, question.path) !== undefined) return 'noch offen'
    return question.inWords(isTaken(data, question) ? question.suggestion : valueAt(data, question.path)) || 'ohne Angabe'
  }
  return { title, lines: [...questions.map((question): readonly [string, string] => [question.title, words(question)]), ...said] }
}
