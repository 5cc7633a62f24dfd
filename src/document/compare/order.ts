// Which of the parts that both versions have stand in another order: all but the heaviest set that keeps its order.
// Invariant: both ways round give the same parts.

/** `weight`: a part that somebody placed by hand is lighter, so that it is the one that moved. */
export function movedOf(old: readonly string[], next: readonly string[], weight: (key: string) => number): ReadonlySet<string> {
  return old.join('\n') <= next.join('\n') ? outOfOrder(old, next, weight) : outOfOrder(next, old, weight)
}

function outOfOrder(old: readonly string[], next: readonly string[], weight: (key: string) => number): ReadonlySet<string> {
  const at = new Map(old.map((key, i) => [key, i]))
  const best: { readonly sum: number; readonly before: number }[] = []
  next.forEach((key, j) => {
    let before = -1
    for (let i = 0; i < j; i++) if (position(at, next[i]) < position(at, key) && (best[i]?.sum ?? 0) > (best[before]?.sum ?? 0)) before = i
    best.push({ sum: (best[before]?.sum ?? 0) + weight(key), before })
  })
  const moved = new Set(next)
  let last = best.reduce((top, { sum }, i) => (sum > (best[top]?.sum ?? 0) ? i : top), best.length > 0 ? 0 : -1)
  for (; last >= 0; last = best[last]?.before ?? -1) moved.delete(next[last] ?? '')
  return moved
}
const position = (at: ReadonlyMap<string, number>, key: string | undefined): number => at.get(key ?? '') ?? -1
