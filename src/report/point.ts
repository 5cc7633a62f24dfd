// One thing that is left for people: its sort, whom or what it is about, and its words.
import type { Value } from './inspected.ts'
import type { Where } from './printed.ts'

export type PointSort = 'accepted' | 'open' | 'warning' | 'hint' | 'protection' | 'own-wording' | 'free-text' | 'signing' | 'money' | 'committee' | 'privacy' | 'law' | 'to-judge'
/** Words of ours, values of the agreement, places of it. */
export type Part = string | Value | readonly Where[]
export interface Point {
  readonly sort: PointSort
  /** Of the guardrail, item or party; path of an open decision; code of a warning. Null: of several. */
  readonly id: string | null
  /** signing: the parties that it asks. */
  readonly parties?: readonly string[]
  readonly parts: readonly Part[]
}
/** Words that koopgen made. */
export const value = (text: string): Value => ({ text, from: null })
