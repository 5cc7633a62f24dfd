// What differs from the model, as data; deviations.ts finds it.
import type { Value } from './inspected.ts'
import type { Where } from './printed.ts'

export type DeviationSort = 'own-template' | 'own-wording' | 'own-clause' | 'own-annex' | 'own-head' | 'own-line' | 'title' | 'moved' | 'left-out' | 'value'
export interface Deviation {
  readonly sort: DeviationSort
  /** Path as people write it: „klauseln.auslage“. */
  readonly path: string
  readonly at: Where | null
  readonly title: Value
  /** left-out: the reason; title: that of the model; moved: behind or before which. */
  readonly detail: Value | null
  readonly weight: Weight
  /** value: the parameters that differ, and payments, which are always named. */
  readonly values: readonly OtherValue[]
}
/** In the order in which they matter. */
export const WEIGHTS = ['protection', 'money', 'periods', 'rest'] as const
export type Weight = (typeof WEIGHTS)[number]
export interface OtherValue {
  readonly name: string
  readonly title: string
  readonly here: string
  /** Null: the model proposes nothing. */
  readonly proposed: string | null
  readonly weight: Weight
}
