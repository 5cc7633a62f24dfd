// A long sorted line „key 12 other -3“ as a table of which a stretch is read when one of its keys is asked for: a short agreement asks for few.
// Invariant: keys are sorted by their signs and begin as no number does, or the same key as before would be missed at the edge of a stretch;
// values begin as numbers do.
export interface Line<V> {
  get(key: string): V | undefined
}

const STRETCH = 2048
const KEY = / (?=[^\d-])/g
export function lineOf<V>(line: string, valueOf: (value: string) => V): Line<V> {
  const begins: number[] = []
  for (let at = 0; at < line.length; at = KEY.exec(line) ? KEY.lastIndex : line.length) {
    begins.push(at)
    KEY.lastIndex = at + STRETCH
  }
  KEY.lastIndex = 0
  const firsts = begins.map((at) => line.slice(at, line.indexOf(' ', at)))
  const stretches: (ReadonlyMap<string, V> | undefined)[] = begins.map(() => undefined)
  return {
    get(key) {
      const i = lastUpTo(key, firsts)
      stretches[i] ??= new Map(pairsIn(line.slice(begins[i], begins[i + 1]), valueOf))
      return stretches[i].get(key)
    },
  }
}
/** Index of the last key that does not stand behind the one asked for; 0 if all do. */
function lastUpTo(key: string, sorted: readonly string[]): number {
  let [low, high] = [0, sorted.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') <= key) low = middle
    else high = middle
  }
  return low
}

export function pairsIn<V>(line: string, valueOf: (value: string) => V): readonly (readonly [string, V])[] {
  const all = line.split(' ')
  return Array.from({ length: all.length >> 1 }, (_, i) => [all[2 * i] ?? '', valueOf(all[2 * i + 1] ?? '')] as const)
}
