// „Meinten Sie …?“: the known word that a misspelt one was meant to be.

/** Optimal string alignment distance: insert, delete, replace, swap of neighbours. */
export function distance(a: string, b: string): number {
  let older: number[] = []
  let old = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row[j] = cost(a, b, i, j, [older, old, row])
    older = old
    old = row
  }
  return old[b.length] ?? 0
}

const at = (list: number[], k: number): number => list[k] ?? 0
function cost(a: string, b: string, i: number, j: number, [older, old, row]: [number[], number[], number[]]): number {
  const same = a[i - 1] === b[j - 1] ? 0 : 1
  const plain = Math.min(at(old, j) + 1, at(row, j - 1) + 1, at(old, j - 1) + same)
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(plain, at(older, j - 2) + 1) : plain
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const plain = (word: string) => word.toLowerCase().replace(/[äöüß]/g, (c) => UMLAUTS[c] ?? c)
const LONGEST = 60

/** The option nearest to the word, if it is near enough: at most a third of its letters differ. */
export function nearest(word: string, options: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined
  const asked = plain(word)
  let best: { option: string; far: number } | undefined
  for (const option of options) {
    const [known, most] = [plain(option), Math.min(word.length - 1, Math.max(1, Math.floor(option.length / 3)), (best?.far ?? Infinity) - 1)]
    if (Math.abs(known.length - asked.length) > most) continue // so many letters would have to be put in
    const far = distance(asked, known)
    if (far <= most) best = { option, far }
  }
  return best?.option
}
