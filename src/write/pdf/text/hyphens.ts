// Where a German word may be divided: Liang's patterns (packed by src/assets/pack-hyphens.ts), corrected by exceptions.ts.
// Invariant: each part has a vowel and at least two letters, and the parts joined are the word.
import { hyphens } from '../../../assets.ts'
import { EXCEPTIONS } from './exceptions.ts'

const LEAST_LETTERS = 6
const VOWEL = /[aeiouyäöüàáâèéêíóôú]/i
const MOST_WORDS = 20_000

interface Patterns {
  readonly letters: ReadonlyMap<string, number>
  readonly levels: readonly string[]
  /** An edge: letter 6 bits, level + 1 9 bits, first edge of the next node 16 bits, 1 for the last edge of its node. */
  readonly edges: Uint32Array
}
let patterns: Patterns | undefined
function load(): Patterns {
  const { alphabet, levels, edges } = hyphens()
  const bytes = Buffer.from(edges, 'base64')
  return { letters: new Map([...alphabet].map((letter, i) => [letter, i])), levels, edges: Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(4 * i)) }
}

/** The edge with this letter among those from `at` on; undefined: none. */
function edgeFor(edges: Uint32Array, at: number, letter: number | undefined): number | undefined {
  if (letter === undefined) return undefined
  for (let i = at; ; i++) {
    const edge = edges[i] ?? 1
    if (edge >>> 26 === letter) return edge
    if (edge & 1) return undefined
  }
}
/** Highest level between the letters of a word: odd ones are joints. */
function levelsIn(word: string): number[] {
  patterns ??= load()
  const { letters, levels, edges } = patterns
  const chars = [...`.${word}.`].map((char) => letters.get(char))
  const found = new Array<number>(word.length + 2).fill(0)
  for (let start = 0; start < chars.length; start++) {
    let node = 0
    for (let i = start; i < chars.length; i++) {
      const edge = edgeFor(edges, node, chars[i])
      if (edge === undefined) break
      raise(found, Math.max(0, start - 1), levels[((edge >>> 17) & 511) - 1])
      node = (edge >>> 1) & 0xffff
      if (node === 0) break
    }
  }
  return found
}
function raise(found: number[], from: number, levels: string | undefined): void {
  if (levels === undefined) return
  for (let i = 0; i < levels.length; i++) found[from + i] = Math.max(found[from + i] ?? 0, levels.charCodeAt(i) - 48)
}

/** Joints as the patterns see them: index of the letter behind each. */
export function joints(word: string): Set<number> {
  const levels = levelsIn(word.toLowerCase())
  return new Set(levels.flatMap((level, i) => (level % 2 === 1 && i > 1 && i < word.length - 1 ? [i] : [])))
}

interface Stem {
  readonly letters: string
  readonly joints: readonly number[]
}
/** „ca-ri-tas-“ → the letters and the joints in and at the ends of them. */
function stem(written: string): Stem {
  const parts = written.split('-')
  let at = 0
  return { letters: parts.join(''), joints: parts.slice(0, -1).map((part) => (at += part.length)) }
}
/** Longest first, so that a part of another one yields to it. */
const STEMS = EXCEPTIONS.map(stem).sort((a, b) => b.letters.length - a.letters.length)

/** Inside a stem of the list its own joints hold; what it says of its ends is added. */
function correct(word: string, found: Set<number>): void {
  const done: [number, number][] = []
  for (const { letters, joints: own } of STEMS) {
    const at = word.indexOf(letters)
    const end = at + letters.length
    if (at < 0 || done.some(([from, to]) => at < to && from < end)) continue
    done.push([at, end])
    for (let i = at + 1; i < end; i++) found.delete(i)
    for (const joint of own) found.add(at + joint)
  }
}

/** Joins what may not stand alone. */
function parts(word: string, found: ReadonlySet<number>): string[] {
  const cut: string[] = []
  let from = 0
  const stands = (part: string): boolean => part.length > 1 && VOWEL.test(part)
  for (const to of [...[...found].sort((a, b) => a - b), word.length]) {
    const part = word.slice(from, to)
    const before = cut.at(-1)
    if (before !== undefined && !(stands(before) && stands(part))) cut[cut.length - 1] = before + part
    else if (part !== '') cut.push(part)
    from = to
  }
  return cut
}

const known = new Map<string, readonly string[]>()
/** A word of letters → its syllables. */
export function syllables(word: string): readonly string[] {
  const found = known.get(word)
  if (found !== undefined) return found
  const made = divide(word)
  if (known.size >= MOST_WORDS) known.clear()
  known.set(word, made)
  return made
}
function divide(word: string): readonly string[] {
  const small = word.toLowerCase()
  if (word.length < LEAST_LETTERS || small.length !== word.length) return [word]
  const found = joints(word)
  correct(small, found)
  return parts(word, found)
}
