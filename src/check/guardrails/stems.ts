// The patterns of the lexicon taken apart into plain stems: „antrags?stell(er|end)“ is four of them. A way to match that is more than plain signs
// keeps its pattern, which is asked only of words with the longest stem in it.
// Invariant: table and pattern find the same words; a pattern without a stem of three signs is refused.
import { CLASSES, NAMES } from './lexicon.ts'

/** Stems are found by so many first signs; „^“ and „$“ are signs. */
export const KEY_LENGTH = 3

/** One way to match: runs of plain signs with anything between them; not sure: where more is asked than these signs. */
interface Way {
  readonly runs: readonly string[]
  readonly isSure: boolean
}
const NOTHING: Way = { runs: [''], isSure: true }
const LOOK: Way = { runs: [''], isSure: false }
const ANYTHING: Way = { runs: ['', ''], isSure: false }
const behind = (a: Way, b: Way): Way => ({ runs: [...a.runs.slice(0, -1), `${a.runs.at(-1)}${b.runs[0]}`, ...b.runs.slice(1)], isSure: a.isSure && b.isSure })

/** A look around, a group, a set of signs, an escape, a sign; each with what says how often. */
const PIECE = /(\(\?<?[=!])|(\((?:\?:)?)|(\[(?:\\.|[^\]\\])*\])|(\\p\{[^}]*\}|\.)|\\?(.)/suy
const OFTEN = /[?*+]|\{[^}]*\}/y
function waysOf(pattern: string): readonly Way[] {
  let found: readonly Way[] = [NOTHING]
  for (let at = 0; at < pattern.length; ) {
    PIECE.lastIndex = at
    const [, look, group, set, any, sign = ''] = PIECE.exec(pattern) ?? []
    const end = look || group ? closing(pattern, at) + 1 : PIECE.lastIndex
    OFTEN.lastIndex = end
    const often = OFTEN.exec(pattern)?.[0] ?? ''
    const inner = look ? [LOOK] : group ? split(pattern.slice(at + group.length, end - 1)).flatMap(waysOf) : any ? [ANYTHING] : signsOf(set, sign)
    const next = often === '' ? inner : often === '?' ? [NOTHING, ...inner] : [ANYTHING]
    found = found.flatMap((way) => next.map((one) => behind(way, one)))
    at = end + often.length
  }
  return found
}
function signsOf(set: string | undefined, sign: string): readonly Way[] {
  if (set === undefined) return [{ runs: [sign], isSure: true }]
  return /^\[\^|.-.|\\/.test(set) ? [ANYTHING] : [...set.slice(1, -1)].map((one) => ({ runs: [one], isSure: true }))
}
/** At the outmost „|“. */
function split(pattern: string): readonly string[] {
  const ways: string[] = []
  let from = 0
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++
    else if (pattern[at] === '[') at = pattern.indexOf(']', at)
    else if (pattern[at] === '(') at = closing(pattern, at)
    else if (pattern[at] === '|') {
      ways.push(pattern.slice(from, at))
      from = at + 1
    }
  }
  return [...ways, pattern.slice(from)]
}
function closing(pattern: string, open: number): number {
  let depth = 0
  for (let at = open; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++
    else if (pattern[at] === '(') depth++
    else if (pattern[at] === ')' && --depth === 0) return at
  }
  return pattern.length
}

interface Found {
  readonly stem: string
  readonly at: number
  readonly isSure: boolean
}
function stemsOf(way: string, at: number): readonly Found[] {
  return waysOf(way).map(({ runs, isSure }) => {
    const stem = runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '')
    if (stem.length < KEY_LENGTH) throw new Error(`„${way}“ of the lexicon has a way to match without ${KEY_LENGTH} plain signs in a row`)
    return { stem, at, isSure }
  })
}
/** „abb 5:rech,12:ruch“: the first signs, then how the stem goes on for which class; „?“: if its pattern says so too. Below, a line for each class: its pattern. */
export function packStems(): string {
  const ways = NAMES.map((name) => split(CLASSES[name].source))
  const found = ways.flatMap((all, at) => all.flatMap((way) => stemsOf(way, at)))
  const table = new Map<string, Set<string>>()
  for (const { stem, at, isSure } of found) {
    const key = stem.slice(0, KEY_LENGTH)
    table.set(key, (table.get(key) ?? new Set()).add(`${at}${isSure ? ':' : '?'}${stem.slice(KEY_LENGTH)}`))
  }
  const patterns = ways.map((all, at) => all.filter((way) => stemsOf(way, at).some(({ isSure }) => !isSure)).join('|'))
  return [[...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, all]) => `${key} ${[...all].join(',')}`).join(' '), ...patterns].join('\n')
}
