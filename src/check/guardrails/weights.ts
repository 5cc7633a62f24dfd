// The learned weights, read from their packed form when they are first asked for.
import { PACKED } from './weights-data.ts'

/** The offences, without their area. */
export const WEIGHTED = ['sanktion', 'voraussetzung', 'pflichtberatung', 'kooperationsplan', 'einwilligung', 'datenaustausch', 'rechtsgrundlage', 'zwang'] as const
export type Weighted = (typeof WEIGHTED)[number]

export interface Weights {
  readonly bias: number
  /** Of stems and pieces of words. */
  readonly words: ReadonlyMap<string, number>
  /** Of classes and pairs of them, by their numbers, in hundredths; 0: none. A table, because each sentence asks for hundreds. */
  readonly classes: Int32Array
  /** What each offence has by itself, and of each stem and class for it; in the order of `WEIGHTED`. */
  readonly codes: { readonly bases: readonly number[]; readonly each: ReadonlyMap<string, readonly number[]> }
}
export const HUNDREDTHS = 100

/** „stem 12 stem -3“; classes as the distance from the one before, in base 36; of the offences „stem a12c-3“, a letter for each. */
function read(packed: string): Weights {
  const [bias = '0', words = '', classes = '', bases = '', each = ''] = packed.split('\n')
  const distances = pairsIn(classes, (key) => Number.parseInt(key, 36))
  const table = new Int32Array(distances.reduce((sum, [distance]) => sum + distance, 1))
  let at = 0
  for (const [distance, weight] of distances) {
    at += distance
    table[at] = Math.round(weight * HUNDREDTHS)
  }
  return {
    bias: Number(bias) / HUNDREDTHS,
    words: new Map(pairsIn(words, (key) => key)),
    classes: table,
    codes: { bases: bases.split(' ').map((one) => Number(one) / HUNDREDTHS), each: new Map(pairsIn(each, (key) => key, lettered)) },
  }
}
function pairsIn<K, V = number>(line: string, keyOf: (key: string) => K, valueOf: (value: string) => V = hundredths as (value: string) => V): readonly (readonly [K, V])[] {
  const all = line.split(' ')
  return Array.from({ length: all.length >> 1 }, (_, i) => [keyOf(all[2 * i] ?? ''), valueOf(all[2 * i + 1] ?? '')] as const)
}
const hundredths = (value: string): number => Number(value) / HUNDREDTHS
function lettered(value: string): readonly number[] {
  const found = WEIGHTED.map(() => 0)
  for (const [, letter = 'a', number = '0'] of value.matchAll(/([a-h])(-?\d+)/g)) found[letter.charCodeAt(0) - 97] = hundredths(number)
  return found
}
let known: Weights | undefined
export const weights = (): Weights => (known ??= read(PACKED))
/** Before anything is judged: with others than those that are shipped, to count what they would find. */
export function weighWith(packed: string): void {
  known = read(packed)
}
