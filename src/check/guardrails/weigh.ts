// How much the words of a sentence, taken together, speak for something forbidden: a sum of weights learned from the development corpora by
// `npx tsx scripts/weigh-guardrails.ts`. The constructions say what is found; the sum finds what is said in a way no construction knows, and
// takes back what a construction took for an offence although everything else in the sentence speaks against it.
// Features: a word by its stem and by pieces of five letters, denied or not; two stems near each other; the classes of words in a part, two of them
// in one part or in two.
// Invariant: of two sentences with the same words and structure the sum is the same; unknown words weigh nothing.
import { isPlace } from './known.ts'
import type { About } from './lexicon.ts'
import type { Part, Unit, Word } from './unit.ts'
import { HUNDREDTHS, WEIGHTED, type Weighted, type Weights, weights } from './weights.ts'

const KINDS = ['main', 'condition', 'sub'] as const
/** A class in a kind of part, denied or not, as a number. */
const SLOTS = 64
/** Numbers for one slot, then for two in one part, then for two in different parts. */
const ALL = 2 * KINDS.length * SLOTS
const pairOf = (a: number, b: number): number => (a + 1) * ALL + b
const ACROSS = pairOf(ALL, 0)
const slotOf = ({ kind, negated }: Part): number => SLOTS * (KINDS.indexOf(kind) + (negated ? KINDS.length : 0))
export const COVERED = 'covered'

function classNumbers({ low, high }: Pick<About, 'low' | 'high'>): number[] {
  const found: number[] = []
  for (let rest = low; rest !== 0; rest &= rest - 1) found.push(31 - Math.clz32(rest & -rest))
  for (let rest = high; rest !== 0; rest &= rest - 1) found.push(62 - Math.clz32(rest & -rest))
  return found
}
const together = (words: readonly Word[]): number[] => {
  let [low, high] = [0, 0]
  for (const { is } of words) {
    low |= is.low
    high |= is.high
  }
  return classNumbers({ low, high })
}

/** „versäumten“, „versäumte“ as „versäum“. */
export function stemOf(word: string): string {
  let stem = word
  for (let i = 0; i < 2; i++) {
    const shorter = stem.replace(/(ungen|ung|innen|in|en|er|es|em|e|n|s|t|st|te|ten)$/, '')
    if (shorter.length >= 4) stem = shorter
  }
  return stem
}
const PIECE = 5
export function piecesOf(word: string): readonly string[] {
  const whole = `^${word}$`
  return Array.from({ length: Math.max(0, whole.length - PIECE + 1) }, (_, i) => `.${whole.slice(i, i + PIECE)}`)
}
/** What a word by itself adds in a part that is denied or not. */
export const wordFeatures = (lower: string, negated: boolean): readonly string[] => [stemOf(lower), ...(negated ? [`!${stemOf(lower)}`] : []), ...(isPlace(lower) ? [] : piecesOf(lower))]

/** How far apart two stems may stand, and how long one must be at least to make a pair. */
const NEAR = 3
const SHORTEST = 3
/** Two stems near each other in a part, in whatever order: „kein Platz“, „ohne … kein“. */
export function pairFeatures(stems: readonly string[]): readonly string[] {
  const all = stems.filter((stem) => stem.length >= SHORTEST)
  return all.flatMap((a, i) => all.slice(i + 1, i + 1 + NEAR).map((b) => (a < b ? `${a}_${b}` : `${b}_${a}`)))
}

/** Classes and pairs of them in a sentence, as numbers. */
export function classFeatures(units: readonly Unit[]): readonly number[] {
  const found: number[] = []
  eachClassFeature(units, (feature) => found.push(feature))
  return found
}
function eachClassFeature(units: readonly Unit[], take: (feature: number) => void): void {
  for (const { parts } of units) {
    const seen: number[] = []
    for (const part of parts) {
      const slots = together(part.words)
      const first = slotOf(part)
      for (let i = 0; i < slots.length; i++) slots[i] = first + (slots[i] ?? 0)
      for (let i = 0; i < slots.length; i++) {
        const a = slots[i] ?? 0
        take(a)
        for (let k = i + 1; k < slots.length; k++) take(pairOf(a, slots[k] ?? 0))
        for (const b of seen) take(ACROSS + pairOf(Math.min(a, b), Math.max(a, b)))
      }
      seen.push(...slots)
    }
  }
}

/** A word’s weight and how many of its features are known, said and denied; its stem. */
type Weighed = readonly [said: number, denied: number, known: number, knownDenied: number, stem: string]
const ofWord = new Map<string, Weighed>()
const LIMIT = 20_000
function weighed(lower: string, { words }: Weights): Weighed {
  const known = ofWord.get(lower)
  if (known) return known
  if (ofWord.size > LIMIT) ofWord.clear()
  const sum = (negated: boolean): readonly [number, number] => {
    const all = wordFeatures(lower, negated).flatMap((feature) => words.get(feature) ?? [])
    return [all.reduce((a, b) => a + b, 0), all.length]
  }
  const [[said, count], [denied, countDenied]] = [sum(false), sum(true)]
  const made: Weighed = [said, denied, count, countDenied, stemOf(lower)]
  ofWord.set(lower, made)
  return made
}
/** Above 0 more speaks for an offence than against it. */
export function weightOf(units: readonly Unit[]): number {
  const all = weights()
  let [sum, count] = [0, 0]
  const add = (features: readonly string[]): void => {
    for (const feature of features) {
      const weight = all.words.get(feature)
      if (weight === undefined) continue
      sum += weight
      count++
    }
  }
  for (const { parts, covered } of units) {
    for (const { words, negated } of parts) {
      const each = words.map(({ lower }) => weighed(lower, all))
      for (const [said, denied, known, knownDenied] of each) {
        sum += negated ? denied : said
        count += negated ? knownDenied : known
      }
      add(pairFeatures(each.map(([, , , , stem]) => stem)))
    }
    if (covered) add([COVERED])
  }
  const { classes } = all
  eachClassFeature(units, (feature) => {
    const weight = classes(feature)
    if (weight === 0) return
    sum += weight / HUNDREDTHS
    count++
  })
  return all.bias + sum / Math.sqrt(count || 1)
}

/** Stems and classes, each once: what tells one offence from another. */
export function codeFeatures(units: readonly Unit[]): readonly string[] {
  return [...new Set(units.flatMap(({ words, is }) => [...words.map(({ lower }) => stemOf(lower)), ...classNumbers(is).map((one) => `#${one}`)]))]
}
/** By how much the offence of a construction that fits is preferred. */
const CONSTRUCTED = 1
/** Which offence its words and classes speak of most; `found`: the one that a construction found. */
export function likeliest(units: readonly Unit[], found?: Weighted): Weighted {
  const { bases, each } = weights().codes
  const ofEach = each()
  const known = codeFeatures(units).flatMap((feature) => [ofEach.get(feature) ?? []]).filter(({ length }) => length > 0)
  const sums = WEIGHTED.map((code, c) => (bases[c] ?? 0) + known.reduce((sum, one) => sum + (one[c] ?? 0), 0) / Math.sqrt(known.length || 1) + (code === found ? CONSTRUCTED : 0))
  return WEIGHTED[sums.indexOf(Math.max(...sums))] ?? 'zwang'
}
