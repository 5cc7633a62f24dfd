// The smallest set of changes between two lists, by Myers; home of the package `diff`.
// Invariants: the same lists the other way round give the same changes the other way round; more than `most` changes are not looked for,
// so that the work is bounded: then everything between the common beginning and end is replaced.
import { diffArrays } from 'diff'

export type Step<T> =
  | { readonly kind: 'same'; readonly old: T; readonly new: T }
  | { readonly kind: 'removed'; readonly old: T }
  | { readonly kind: 'added'; readonly new: T }

interface How<T> {
  readonly equal: (one: T, other: T) => boolean
  /** An order of lists, to have one of two ways round. */
  readonly text: (list: readonly T[]) => string
  readonly most: number
}

export function align<T>(old: readonly T[], next: readonly T[], how: How<T>): readonly Step<T>[] {
  return how.text(old) <= how.text(next) ? inOrder(old, next, how) : inOrder(next, old, how).map(flipped)
}
const flipped = <T>(step: Step<T>): Step<T> =>
  step.kind === 'same' ? { kind: 'same', old: step.new, new: step.old } : step.kind === 'added' ? { kind: 'removed', old: step.new } : { kind: 'added', new: step.old }

function inOrder<T>(old: readonly T[], next: readonly T[], { equal, most }: How<T>): readonly Step<T>[] {
  const shorter = Math.min(old.length, next.length)
  let start = 0
  while (start < shorter && same(old, start, next, start, equal)) start++
  let end = 0
  while (end < shorter - start && same(old, old.length - 1 - end, next, next.length - 1 - end, equal)) end++
  const pair = (i: number, j: number): Step<T> => ({ kind: 'same', old: old[i] as T, new: next[j] as T })
  return [
    ...Array.from({ length: start }, (_, i) => pair(i, i)),
    ...middle(old.slice(start, old.length - end), next.slice(start, next.length - end), equal, most),
    ...Array.from({ length: end }, (_, i) => pair(old.length - end + i, next.length - end + i)),
  ]
}
const same = <T>(old: readonly T[], i: number, next: readonly T[], j: number, equal: How<T>['equal']): boolean => equal(old[i] as T, next[j] as T)

function middle<T>(old: readonly T[], next: readonly T[], equal: How<T>['equal'], most: number): readonly Step<T>[] {
  const removed = old.map((one): Step<T> => ({ kind: 'removed', old: one }))
  const added = next.map((one): Step<T> => ({ kind: 'added', new: one }))
  if (old.length === 0 || next.length === 0) return [...removed, ...added]
  const changes = diffArrays([...old], [...next], { comparator: equal, maxEditLength: most })
  if (!changes) return [...removed, ...added]
  let [i, j] = [0, 0]
  return changes.flatMap(({ value, added: isNew, removed: isOld }) =>
    value.map((): Step<T> => {
      if (isNew) return { kind: 'added', new: next[j++] as T }
      if (isOld) return { kind: 'removed', old: old[i++] as T }
      return { kind: 'same', old: old[i++] as T, new: next[j++] as T }
    }),
  )
}

/** Neighbouring changes as one: what stood between two things that stayed, and what stands there now. */
export type Stretch<T> = { readonly kind: 'same'; readonly old: T; readonly new: T } | { readonly kind: 'replaced'; readonly old: readonly T[]; readonly new: readonly T[] }
export function stretches<T>(steps: readonly Step<T>[]): readonly Stretch<T>[] {
  const out: Stretch<T>[] = []
  let [old, next]: [T[], T[]] = [[], []]
  const close = (): void => {
    if (old.length + next.length > 0) out.push({ kind: 'replaced', old, new: next })
    ;[old, next] = [[], []]
  }
  for (const step of steps) {
    if (step.kind === 'removed') old.push(step.old)
    else if (step.kind === 'added') next.push(step.new)
    else {
      close()
      out.push(step)
    }
  }
  close()
  return out
}

/** The same of both versions. */
export const both = <A, B>(old: A, next: A, of: (one: A) => B): readonly [old: B, next: B] => [of(old), of(next)]
