// Which old line became which new one, in a run of lines that all changed: the pairs with the most words in common, in order.
// Invariant: both ways round give the same pairs; a run that is too long for the table is not paired.
import type { Line } from './lines.ts'

type Pair = readonly [old: Line | undefined, next: Line | undefined]
/** Cells of the table. */
const MOST = 10_000

/** In the order of both; what has no partner stands alone, the old before the new. */
export function pairsOf(old: readonly Line[], next: readonly Line[], alike: number): readonly Pair[] {
  const swapped = old.map(({ sign }) => sign).join('\n') > next.map(({ sign }) => sign).join('\n')
  return oldFirst(swapped ? inOrder(next, old, alike).map(([one, other]): Pair => [other, one]) : inOrder(old, next, alike))
}
/** Between two pairs what is gone comes before what is new. */
function oldFirst(pairs: readonly Pair[]): readonly Pair[] {
  const out: Pair[] = []
  let waiting: Pair[] = []
  for (const pair of pairs) {
    if (!pair[0]) waiting.push(pair)
    else if (!pair[1]) out.push(pair)
    else {
      out.push(...waiting, pair)
      waiting = []
    }
  }
  return [...out, ...waiting]
}

function inOrder(old: readonly Line[], next: readonly Line[], alike: number): readonly Pair[] {
  if (old.length * next.length > MOST) return [...old.map((line): Pair => [line, undefined]), ...next.map((line): Pair => [undefined, line])]
  const [bags, others] = [old.map(bagOf), next.map(bagOf)]
  const best = tableOf(bags.map((one) => others.map((other) => likeness(one, other))), alike)
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < next.length) {
    const here = best[i]?.[j]
    if (here?.pair) pairs.push([old[i++], next[j++]])
    else if (i < old.length && (j >= next.length || (best[i + 1]?.[j]?.sum ?? 0) >= (best[i]?.[j + 1]?.sum ?? 0))) pairs.push([old[i++], undefined])
    else pairs.push([undefined, next[j++]])
  }
  return pairs
}

interface Cell { readonly sum: number; readonly pair: boolean }
/** The best sum of likenesses from each cell to the end. */
function tableOf(likes: readonly (readonly number[])[], alike: number): readonly (readonly Cell[])[] {
  const width = likes[0]?.length ?? 0
  const nothing: Cell = { sum: 0, pair: false }
  const rows: Cell[][] = [Array.from({ length: width + 1 }, () => nothing)]
  for (const row of [...likes].reverse()) {
    const below = rows[0] ?? []
    const made: Cell[] = Array.from({ length: width + 1 }, () => nothing)
    for (let j = width - 1; j >= 0; j--) {
      const like = row[j] ?? 0
      const paired = like >= alike ? like + (below[j + 1]?.sum ?? 0) : -1
      const skipped = Math.max(below[j]?.sum ?? 0, made[j + 1]?.sum ?? 0)
      made[j] = paired >= skipped ? { sum: paired, pair: true } : { sum: skipped, pair: false }
    }
    rows.unshift(made)
  }
  return rows
}

interface Bag { readonly counts: ReadonlyMap<string, number>; readonly size: number }
function bagOf({ tokens }: Line): Bag {
  const counts = new Map<string, number>()
  for (const { sign } of tokens) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return { counts, size: tokens.length }
}
/** From 0 to 1: how many words the two have in common. */
function likeness(one: Bag, other: Bag): number {
  let shared = 0
  for (const [sign, count] of one.counts) shared += Math.min(count, other.counts.get(sign) ?? 0)
  return (2 * shared) / (one.size + other.size || 1)
}
