// Inputs that nobody would write: good ones with bits flipped, parts cut, repeated, exchanged, words of attack put in, and brackets opened without end.
// Invariant: the same seed and number give the same input, on every machine.
import { unzipSync, type Zippable, zipSync } from 'fflate'

export type Random = () => number
/** Numbers from 0 to below 1 (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
const below = (random: Random, most: number): number => Math.floor(random() * Math.max(1, most))
export const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!

/** What is put into any input. */
const TOKENS = ['__proto__', 'constructor', 'prototype', 'toString', '../../../../etc/passwd', '..\\..\\windows', 'C:\\CON', 'NUL', '\0', '\r\n', '\t', '\u202e', '\ufeff', '\ud800', '🙂', '99999999999999999999', '-1', '1e999', 'NaN', '', ' '.repeat(5_000), 'ä'.repeat(3_000)]

export interface Mutation {
  /** Words of the format. */
  readonly tokens: readonly string[]
  /** What can be opened again and again. */
  readonly open: readonly string[]
}
type Change = (bytes: Uint8Array, random: Random, mutation: Mutation) => Uint8Array
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
function spliced(bytes: Uint8Array, at: number, length: number, put: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length - length + put.length)
  result.set(bytes.subarray(0, at))
  result.set(put, at)
  result.set(bytes.subarray(at + length), at + put.length)
  return result
}
const place = (bytes: Uint8Array, random: Random): { readonly at: number; readonly length: number } => {
  const at = below(random, bytes.length + 1)
  return { at, length: Math.min(bytes.length - at, below(random, random() < 0.7 ? 30 : bytes.length / 2)) }
}
function times(bytes: Uint8Array, count: number): Uint8Array {
  const result = new Uint8Array(bytes.length * count)
  for (let i = 0; i < count; i++) result.set(bytes, i * bytes.length)
  return result
}
/** No repetition makes an input larger. */
const ROOM = 300_000

const CHANGES: readonly Change[] = [
  (bytes, random) => {
    const copy = bytes.slice()
    for (let left = 1 + below(random, 4); left > 0 && copy.length > 0; left--) copy[below(random, copy.length)]! ^= 1 << below(random, 8)
    return copy
  },
  (bytes, random) => {
    const copy = bytes.slice()
    for (let left = 1 + below(random, 8); left > 0 && copy.length > 0; left--) copy[below(random, copy.length)] = pick(random, [0, 0x7f, 0x80, 0xff, below(random, 256)])
    return copy
  },
  (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  (bytes, random) => {
    const { at, length } = place(bytes, random)
    return spliced(bytes, at, length, new Uint8Array())
  },
  (bytes, random) => {
    const { at, length } = place(bytes, random)
    const count = random() < 0.8 ? 1 + below(random, 4) : below(random, 2_000)
    return spliced(bytes, at, 0, times(bytes.subarray(at, at + length), Math.min(count, Math.floor(ROOM / Math.max(1, length)))))
  },
  (bytes, random) => {
    const [from, to] = [place(bytes, random), place(bytes, random)]
    return spliced(bytes, to.at, to.length, bytes.slice(from.at, from.at + from.length))
  },
  (bytes, random, { tokens }) => {
    const { at, length } = place(bytes, random)
    return spliced(bytes, at, random() < 0.5 ? 0 : Math.min(length, 40), utf8(pick(random, random() < 0.5 ? TOKENS : tokens)))
  },
  (bytes, random, { open }) => {
    const word = utf8(pick(random, open))
    return spliced(bytes, place(bytes, random).at, 0, times(word, Math.min(1 + below(random, random() < 0.5 ? 60 : 6_000), Math.floor(ROOM / word.length))))
  },
]

/** One to four changes, one after the other. */
export function mutated(bytes: Uint8Array, random: Random, mutation: Mutation): Uint8Array {
  let result = bytes
  for (let left = 1 + below(random, random() < 0.6 ? 1 : 4); left > 0; left--) result = pick(random, CHANGES)(result, random, mutation)
  return result.length > 4 * ROOM ? result.slice(0, 4 * ROOM) : result
}

/** Mostly a part inside is changed and packed again, for a broken zip file is refused at once. */
export function mutatedZip(bytes: Uint8Array, random: Random, mutation: Mutation, favourites: readonly string[]): Uint8Array {
  if (random() < 0.2) return mutated(bytes, random, mutation)
  const parts: Zippable = unzipSync(bytes)
  const names = Object.keys(parts)
  const name = random() < 0.8 ? pick(random, favourites.filter((one) => names.includes(one))) : pick(random, names)
  const fate = random()
  if (fate < 0.05) delete parts[name]
  else if (fate < 0.1) parts[pick(random, ['__proto__x', '../../aus.xml', 'C:\\aus.xml', '/etc/aus', `${name}/..`])] = parts[name] as Uint8Array
  else parts[name] = mutated(parts[name] as Uint8Array, random, mutation)
  return zipSync(parts, { level: 0 })
}
