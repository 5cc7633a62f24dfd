// Where a German word may be divided: Liang's patterns (packed by src/assets/pack-hyphens.ts), corrected by exceptions.ts.
// Invariant: each part has a vowel and at least two letters, and the parts joined are the word.
import { hyphens } from '../../../assets.ts'
import { EXCEPTIONS } from './exceptions.ts'

const LEAST_LETTERS = 6
const VOWEL = /[aeiouyäöüàáâèéêíóôú]/i
const MOST_WORDS = 20_000

interface Patterns {
  /** Number of a letter in the edges, by its code; `NONE` for signs that no pattern has. */
  readonly letters: Uint8Array
  readonly levels: readonly (readonly number[])[]
  /** An edge: letter 6 bits, level + 1 9 bits, first edge of the next node 16 bits, 1 for the last edge of its node. */
  readonly edges: Uint32Array
}
const NONE = 255
const DOT = 46
let patterns: Patterns | undefined
function load(): Patterns {
  const packed = hyphens()
  const bytes = Buffer.from(packed.edges, 'base64')
  const edges = new Uint32Array(bytes.length / 4)
  for (let i = 0; i < edges.length; i++) edges[i] = bytes.readUInt32LE(4 * i)
  const letters = new Uint8Array(256).fill(NONE)
  for (let i = 0; i < packed.alphabet.length; i++) letters[packed.alphabet.charCodeAt(i)] = i
  return { letters, edges, levels: packed.levels.map((written) => Array.from(written, Number)) }
}

/** The edge with this letter among those from `at` on; 0: none. */
function edgeFor(edges: Uint32Array, at: number, letter: number): number {
  for (let i = at; ; i++) {
    const edge = edges[i] ?? 1
    if (edge >>> 26 === letter) return edge
    if (edge & 1) return 0
  }
}
/** Letters of a word between two dots, as the patterns count them. */
function lettersOf(word: string, letters: Uint8Array): Uint8Array {
  const found = new Uint8Array(word.length + 2)
  found[0] = found[word.length + 1] = letters[DOT] ?? NONE
  for (let i = 0; i < word.length; i++) found[i + 1] = letters[word.charCodeAt(i)] ?? NONE
  return found
}
/** Highest level between the letters of a word: odd ones are joints. */
function levelsIn(word: string): Uint8Array {
  patterns ??= load()
  const { letters, levels, edges } = patterns
  const chars = lettersOf(word, letters)
  const found = new Uint8Array(word.length + 16)
  for (let start = 0; start < chars.length; start++) {
    for (let node = 0, i = start; i < chars.length; i++) {
      const edge = edgeFor(edges, node, chars[i] ?? NONE)
      if (edge === 0) break
      const own = levels[((edge >>> 17) & 511) - 1]
      if (own !== undefined) raise(found, start === 0 ? 0 : start - 1, own)
      node = (edge >>> 1) & 0xffff
      if (node === 0) break
    }
  }
  return found
}
function raise(found: Uint8Array, from: number, levels: readonly number[]): void {
  for (let i = 0; i < levels.length; i++) {
    const level = levels[i] ?? 0
    if (level > (found[from + i] ?? 0)) found[from + i] = level
  }
}

/** Joints as the patterns see them: index of the letter behind each. */
export function joints(word: string): Set<number> {
  const levels = levelsIn(word.toLowerCase())
  const found = new Set<number>()
  for (let i = 2; i < word.length - 1; i++) if ((levels[i] ?? 0) % 2 === 1) found.add(i)
  return found
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
