// Logistic regression by small steps (AdaGrad), for scripts/weigh-guardrails.ts: whether a sentence offends, and as what.
// Invariant: no chance and no clock; the same rows in the same order give the same numbers.

export type Feature = string | number
export interface Example {
  readonly features: readonly Feature[]
  /** Number of what it is; of two: 0 harmless, 1 an offence. */
  readonly is: number
}
export interface Model {
  /** One for each outcome but the first. */
  readonly biases: readonly number[]
  readonly weights: readonly ReadonlyMap<Feature, number>[]
}
export interface Settings {
  /** How many outcomes there are; of two, one sum decides. */
  readonly outcomes: number
  readonly epochs: number
  readonly decay: number
  /** In how many rows a feature must be. */
  readonly rows: number
  /** Weights that are smaller are left out. */
  readonly least: number
}
const STEP = 0.1

export function learned(examples: readonly Example[], { outcomes, epochs, decay, rows, least }: Settings): Model {
  const { ids, names } = numbered(examples, rows)
  const sums = outcomes === 2 ? 1 : outcomes
  const weights = Array.from({ length: sums }, () => new Float64Array(names.length))
  const slopes = Array.from({ length: sums }, () => new Float64Array(names.length).fill(1e-8))
  const biases = new Float64Array(sums)
  const biasSlopes = new Float64Array(sums).fill(1e-8)
  for (let turn = 0; turn < epochs; turn++)
    for (const k of shuffled(examples.length, turn)) {
      const mine = ids[k] ?? new Int32Array()
      const share = 1 / Math.sqrt(mine.length || 1)
      const errors = errorsOf(weights.map((each, c) => (biases[c] ?? 0) + share * total(mine, each)), examples[k]?.is ?? 0)
      for (const [c, error] of errors.entries()) {
        step(mine, error * share, decay, weights[c] ?? biases, slopes[c] ?? biases)
        biasSlopes[c] = (biasSlopes[c] ?? 0) + error * error
        biases[c] = (biases[c] ?? 0) - (STEP * error) / Math.sqrt(biasSlopes[c] ?? 1)
      }
    }
  const kept = (each: Float64Array): ReadonlyMap<Feature, number> => new Map(names.flatMap((name, i) => (Math.abs(each[i] ?? 0) >= least ? [[name, each[i] ?? 0] as const] : [])))
  return { biases: [...biases], weights: weights.map(kept) }
}
function numbered(examples: readonly Example[], rows: number): { readonly ids: readonly Int32Array[]; readonly names: readonly Feature[] } {
  const often = new Map<Feature, number>()
  for (const { features } of examples) for (const feature of new Set(features)) often.set(feature, (often.get(feature) ?? 0) + 1)
  const names = [...often].flatMap(([feature, count]) => (count >= rows ? [feature] : []))
  const numbers = new Map(names.map((name, i) => [name, i] as const))
  return { names, ids: examples.map(({ features }) => Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? []))) }
}
function total(mine: Int32Array, weights: Float64Array): number {
  let sum = 0
  for (let i = 0; i < mine.length; i++) sum += weights[mine[i] ?? 0] ?? 0
  return sum
}
function errorsOf(sums: readonly number[], is: number): readonly number[] {
  if (sums.length === 1) return [1 / (1 + Math.exp(-(sums[0] ?? 0))) - is]
  const most = Math.max(...sums)
  const all = sums.map((sum) => Math.exp(sum - most))
  const whole = all.reduce((a, b) => a + b, 0)
  return all.map((one, c) => one / whole - (c === is ? 1 : 0))
}
function step(mine: Int32Array, error: number, decay: number, weights: Float64Array, slopes: Float64Array): void {
  for (let i = 0; i < mine.length; i++) {
    const f = mine[i] ?? 0
    const [weight, before] = [weights[f] ?? 0, slopes[f] ?? 0]
    const slope = error + decay * weight
    slopes[f] = before + slope * slope
    weights[f] = weight - (STEP * slope) / Math.sqrt(before + slope * slope)
  }
}
/** An order that no chance made. */
function shuffled(count: number, turn: number): readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i)
  let seed = 7 + turn
  for (let k = count - 1; k > 0; k--) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    const j = Math.floor((seed / 2147483648) * (k + 1))
    ;[order[k], order[j]] = [order[j] ?? 0, order[k] ?? 0]
  }
  return order
}
