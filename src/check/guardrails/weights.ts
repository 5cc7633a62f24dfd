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
  /** Of each class for each offence, with what it has by itself. */
  readonly codes: readonly (readonly [code: Weighted, base: number, each: readonly number[]])[]
}
export const HUNDREDTHS = 100

/** „stem 12 stem -3“; classes as the distance from the one before, in base 36. */
function read(features: number): Weights {
  const [bias = '0', words = '', classes = '', ...codes] = PACKED.split('\n')
  const table = new Int32Array(features)
  let at = 0
  for (const [distance, weight] of pairsIn(classes, (key) => Number.parseInt(key, 36))) {
    at += distance
    table[at] = Math.round(weight * HUNDREDTHS)
  }
  return {
    bias: Number(bias) / HUNDREDTHS,
    words: new Map(pairsIn(words, (key) => key)),
    classes: table,
    codes: codes.map((line, i) => {
      const [base = 0, ...each] = line.split(' ').map((one) => Number(one) / HUNDREDTHS)
      return [WEIGHTED[i] ?? 'zwang', base, each]
    }),
  }
}
function pairsIn<K>(line: string, keyOf: (key: string) => K): readonly (readonly [K, number])[] {
  const all = line.split(' ')
  return Array.from({ length: all.length >> 1 }, (_, i) => [keyOf(all[2 * i] ?? ''), Number(all[2 * i + 1]) / HUNDREDTHS] as const)
}
let known: Weights | undefined
/** `features`: how many numbers classes and their pairs have. */
export const weights = (features: number): Weights => (known ??= read(features))
