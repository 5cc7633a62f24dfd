// The learned weights, read from their packed form when they are first asked for.
import { type Line, lineOf, pairsIn } from './line.ts'
import { packedWeights } from './packed-weights.ts'

/** The offences, without their area. */
export const WEIGHTED = ['sanktion', 'voraussetzung', 'pflichtberatung', 'kooperationsplan', 'einwilligung', 'datenaustausch', 'rechtsgrundlage', 'zwang'] as const
export type Weighted = (typeof WEIGHTED)[number]

export interface Weights {
  readonly bias: number
  /** Of stems and pieces of words. */
  readonly words: Line<number>
  /** Of classes and pairs of them, by their numbers, in hundredths; 0: none. A table, because each sentence asks for hundreds. */
  readonly classes: Int32Array
  /** What each offence has by itself, and of each stem and class for it, read when something was found; in the order of `WEIGHTED`. */
  readonly codes: { readonly bases: readonly number[]; readonly each: () => ReadonlyMap<string, readonly number[]> }
}
export const HUNDREDTHS = 100

/** „stem 12 stem -3“; classes as the distance from the one before, in base 36; of the offences „stem a12c-3“, a letter for each. */
function read(packed: string): Weights {
  const [bias = '0', words = '', classes = '', bases = '', each = ''] = packed.split('\n')
  let known: ReadonlyMap<string, readonly number[]> | undefined
  return {
    bias: hundredths(bias),
    words: lineOf(words, hundredths),
    classes: classTable(classes.split(' ')),
    codes: { bases: bases.split(' ').map(hundredths), each: () => (known ??= new Map(pairsIn(each, lettered))) },
  }
}
function classTable(all: readonly string[]): Int32Array {
  const numbers = new Int32Array(all.length)
  for (let i = 0; i < all.length; i += 2) {
    numbers[i] = (numbers[i - 2] ?? 0) + Number.parseInt(all[i] ?? '', 36)
    numbers[i + 1] = Number(all[i + 1])
  }
  const table = new Int32Array((numbers.at(-2) ?? 0) + 1)
  for (let i = 0; i < numbers.length; i += 2) table[numbers[i] ?? 0] = numbers[i + 1] ?? 0
  return table
}
const hundredths = (value: string): number => Number(value) / HUNDREDTHS
function lettered(value: string): readonly number[] {
  const found = WEIGHTED.map(() => 0)
  for (const [, letter = 'a', number = '0'] of value.matchAll(/([a-h])(-?\d+)/g)) found[letter.charCodeAt(0) - 97] = hundredths(number)
  return found
}
let known: Weights | undefined
export const weights = (): Weights => (known ??= read(packedWeights()))
/** Before anything is judged: with others than those that are shipped, to count what they would find. */
export function weighWith(packed: string): void {
  known = read(packed)
}
