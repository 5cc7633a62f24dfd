// What the wizard asks, and what it knows so far.
// Invariant: the questions are a function of the answers; an answer lies where the agreement has it, in the form of the file.
import type { Path } from '../yaml/paths.ts'
import type { EntryChoice } from '../schema/typed.ts'

export interface Option extends EntryChoice {
  readonly help?: string | undefined
  /** Always chosen: shown, but not to be changed. */
  readonly fixed?: true
}
export interface Question {
  readonly path: Path
  readonly title: string
  /** As it stands in the file and in the draft where it stays open, away from its section; else the title. */
  readonly asOpen?: string
  /** One sentence: what it is for, or what is meant. */
  readonly help?: string | undefined
  readonly form: 'line' | 'choice' | 'choices'
  readonly options: readonly Option[]
  /** What stands there if nobody says otherwise, as in the file. */
  readonly suggestion?: unknown
  /** What stands between the lines of a pasted answer; without, a space. */
  readonly between?: string
  /** May stay empty. */
  readonly optional: boolean
  /** What is typed → as in the file. */
  readonly read: (typed: string) => unknown
  /** Why a value is refused, with what to do. */
  readonly refusal: (value: unknown) => string | undefined
  readonly inWords: (value: unknown) => string
  /** Asked together with its neighbours on the same sheet. */
  readonly sheet?: Sheet
  /** What the options are, in the plural: „Klauseln“. */
  readonly noun?: string
  /** What answers it without a person, where its own path is not one of the file: path and proposed value. */
  readonly settings?: readonly (readonly [path: string, value: string])[]
}
/** `value` undefined: left empty; `open`: not known yet; `taken`: the proposal holds, whatever it will be at the end; `single`: to be asked by itself. */
export type Reply = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'back' | 'open' | 'taken' | 'single' }
/** A question with what an earlier answer said. */
export interface Asked {
  readonly question: Question
  readonly current: unknown
}
export type Replied = readonly [question: Question, reply: Reply]
/** Several questions at one prompt, answered in one line. */
export interface Sheet {
  readonly title: string
  readonly help?: string
  /** What holds stands above the prompt in numbered rows, and Enter takes it. */
  readonly numbered: boolean
  /** What stands between the lines of a pasted answer; without, a space. */
  readonly between?: string
  /** What holds, as one would type it; with numbers, nothing. */
  readonly shown: (asked: readonly Asked[]) => string
  /** A line → a reply to each question; a text: why it cannot be taken, part by part. */
  readonly read: (typed: string, asked: readonly Asked[]) => readonly Replied[] | string
}
export interface Section {
  readonly title: string
  /** A sentence or two above its questions. */
  readonly intro?: string | undefined
  readonly questions: readonly Question[]
  /** What is written without being asked, in words: it stands among the answers before writing. */
  readonly said?: readonly (readonly [title: string, words: string])[] | undefined
}
/** What has been said. `data`: the agreement so far, with the wizard's own answers under `assistent`; `done`: questions in the order of their answers; `earlier`: questions answered once that are open again. */
export interface State {
  readonly data: unknown
  readonly done: readonly string[]
  readonly earlier: readonly string[]
}
/** Answers that steer the questions and do not go into the file. */
export const OWN = 'assistent'
/** Short or full way; take the recommended clauses; several carriers as one group. */
export const WAY = [OWN, 'weg'] as const
export const ACCEPT = [OWN, 'vorschlaege'] as const
export const GROUP = [OWN, 'gruppe'] as const

/** A question by its place. */
export const keyOf = (path: Path): string => path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')
/** The way back. */
export const pathOf = (key: string): Path => stepsOf(key.split('.'))
export const stepsOf = (words: readonly string[]): Path => words.map((word) => (/^[1-9]\d?$/.test(word) ? Number(word) - 1 : word))
/** A day as the file has it. */
export const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
