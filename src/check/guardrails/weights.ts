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
  /** Of a class or a pair of them, by its number, in hundredths; 0: none. */
  readonly classes: (feature: number) => number
  /** What each offence has by itself, and of each stem and class for it, read when something was found; in the order of `WEIGHTED`. */
  readonly codes: { readonly bases: readonly number[]; readonly each: () => ReadonlyMap<string, readonly number[]> }
}
export const HUNDREDTHS = 100

/** How many classes and pairs stand in a row. */
export const ROW = 512
/** „stem 12 stem -3“; classes in rows „place weight place weight“; of the offences „stem a12c-3“, a letter for each. */
function read(packed: string): Weights {
  const [bias = '0', words = '', classes = '', bases = '', each = ''] = packed.split('\n')
  let known: ReadonlyMap<string, readonly number[]> | undefined
  return {
    bias: hundredths(bias),
    words: lineOf(words, hundredths),
    classes: classTable(classes.split(',')),
    codes: { bases: bases.split(' ').map(hundredths), each: () => (known ??= new Map(pairsIn(each, lettered))) },
  }
}
/** Each sentence asks for hundreds, out of few rows: a row is read when it is first asked for. */
function classTable(packed: readonly string[]): Weights['classes'] {
  const rows: (Int16Array | undefined)[] = packed.map(() => undefined)
  return (feature) => {
    const i = Math.floor(feature / ROW)
    rows[i] ??= rowOf(packed[i] ?? '')
    return rows[i][feature % ROW] ?? 0
  }
}
function rowOf(packed: string): Int16Array {
  const row = new Int16Array(ROW)
  const all = packed === '' ? [] : packed.split(' ')
  for (let i = 0; i < all.length; i += 2) row[Number(all[i])] = Number(all[i + 1])
  return row
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
