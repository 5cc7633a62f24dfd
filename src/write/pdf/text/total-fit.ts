// Line breaks of a justified paragraph, chosen together (after Knuth and Plass): the sum of what is ugly is least, not each line for itself.
// Tried in turn: without divided words; with them, spaces at most 2.4 times natural; with a longer tail of a word alone in the last line;
// whatever the spaces; with the rules for hyphens waived.
// Invariant: no line is wider than asked with its spaces at their narrowest, and the last one with natural spaces.
import { hyphenBehind, spaceBehind } from './pieces.ts'
import type { Cut } from './stretches.ts'
import type { Piece } from './types.ts'

/** Parts of a space by which it may shrink, and by which it grows at a price of 1. */
const SHRINK = 0.2
const STRETCH = 0.8
const EPSILON = 0.01
const PRICE = { line: 10, looseness: 100, hyphen: 10_000, nextHyphen: 20_000, tail: 40_000 } as const
const MOST_HYPHENS = 2

interface Pass {
  readonly hyphens: boolean
  /** Most looseness of a line. */
  readonly loosest: number
  /** At most two divided words in a row. */
  readonly rows: boolean
  /** Letters that the tail of a word must have to stand alone in the last line. */
  readonly tail: number
}
/** A tail of fewer letters never stands alone in the last line. */
export const LEAST_TAIL = 5
const NO_TAIL = Number.POSITIVE_INFINITY
const ANY = Number.POSITIVE_INFINITY
const LOOSE = 1.4 / STRETCH
const WITHOUT: readonly Pass[] = [{ hyphens: false, loosest: ANY, rows: true, tail: NO_TAIL }]
const WITH: readonly Pass[] = [
  { hyphens: false, loosest: 1.1, rows: true, tail: NO_TAIL },
  { hyphens: true, loosest: LOOSE, rows: true, tail: NO_TAIL },
  { hyphens: true, loosest: LOOSE, rows: true, tail: LEAST_TAIL },
  { hyphens: true, loosest: ANY, rows: true, tail: LEAST_TAIL },
  { hyphens: true, loosest: ANY, rows: false, tail: 0 },
]

/** A place to break that can be reached; `row`: divided words in a row up to it. */
interface Node {
  readonly at: number
  readonly before: Node | null
  readonly price: number
  readonly row: number
}
/** The paragraph as sums over its pieces: index i stands before piece i. */
interface Sums {
  readonly pieces: readonly Piece[]
  readonly from: number
  readonly to: number
  readonly width: number
  readonly widths: Float64Array
  readonly spaces: Float64Array
}

function sumsOf(pieces: readonly Piece[], from: number, to: number, width: number): Sums {
  const widths = new Float64Array(to - from + 1)
  const spaces = new Float64Array(to - from + 1)
  for (let i = from; i < to; i++) {
    const piece = pieces[i] as Piece
    const { font, fontSize } = piece.style
    const count = (piece.shaped?.spaces ?? 0) + (piece.space ? 1 : 0)
    widths[i - from + 1] = (widths[i - from] ?? 0) + piece.width
    spaces[i - from + 1] = (spaces[i - from] ?? 0) + (count === 0 ? 0 : (count * font.face.spaceWidth * fontSize) / 1000)
  }
  return { pieces, from, to, width, widths, spaces }
}

/** How far from natural a line is: 0 natural, 1 as narrow as it may be or `STRETCH` wider; below -1: too much in it. */
function looseness(slack: number, spaces: number, last: boolean): number {
  if (slack >= 0) return last ? 0 : slack / (spaces > 0 ? spaces * STRETCH : 0.5)
  if (last || spaces === 0) return slack >= -EPSILON ? 0 : Number.NEGATIVE_INFINITY
  return (slack + EPSILON) / (spaces * SHRINK)
}

/** The line's end as a break: its own width without the space, and the spaces in it. */
interface End {
  readonly at: number
  readonly width: number
  readonly spaces: number
  readonly divided: boolean
  readonly last: boolean
  /** Where the word that ends here began: behind it only a tail would be left. */
  readonly word: number
}
const isTail = (node: Node, end: End): boolean => end.last && node.row > 0 && node.at >= end.word
function priceOf(node: Node, end: End, loose: number): number {
  const row = end.divided ? PRICE.hyphen + PRICE.nextHyphen * node.row : 0
  const tail = isTail(node, end) ? PRICE.tail : 0
  return node.price + (PRICE.line + PRICE.looseness * Math.abs(loose) ** 3) ** 2 + row + tail
}
function forbidden(node: Node, end: End, { rows, tail }: Pass, { pieces, from }: Sums): boolean {
  if (end.divided) return rows && node.row >= MOST_HYPHENS
  return isTail(node, end) && lettersIn(pieces, from + node.at, from + end.at) < tail
}
function lettersIn(pieces: readonly Piece[], from: number, to: number): number {
  let letters = 0
  for (let i = from; i < to; i++) letters += pieces[i]?.text.length ?? 0
  return letters
}

/** The cheapest way to each number of divided words in a row that this end can have. */
function nodesAt(active: readonly Node[], end: End, sums: Sums, pass: Pass): Node[] {
  const best: (Node | undefined)[] = []
  for (const node of active) {
    const slack = sums.width - (end.width - (sums.widths[node.at] ?? 0))
    const loose = looseness(slack, end.spaces - (sums.spaces[node.at] ?? 0), end.last)
    if (loose > pass.loosest) break // what begins later is looser still
    if (loose < -1 || forbidden(node, end, pass, sums)) continue
    const price = priceOf(node, end, loose)
    const row = end.divided ? Math.min(node.row + 1, MOST_HYPHENS) : 0
    const rival = best[row]
    if (rival === undefined || price < rival.price) best[row] = { at: end.at, before: node, price, row }
  }
  return best.filter((node) => node !== undefined)
}

function endAt(i: number, word: number, { pieces, from, to, widths, spaces }: Sums): End {
  const piece = pieces[i] as Piece
  const last = i === to - 1
  const space = spaceBehind(piece)
  const divided = !last && piece.breakAfter === 'hyphen'
  const at = i - from + 1
  return { at, width: (widths[at] ?? 0) - space + (divided ? hyphenBehind(piece) : 0), spaces: (spaces[at] ?? 0) - space, divided, last, word }
}

/** Without the nodes that are too far back for any later end. */
function stillOpen(active: Node[], end: End, { width, widths, spaces }: Sums): Node[] {
  let gone = 0
  for (const { at } of active) {
    if (end.width - (widths[at] ?? 0) - SHRINK * (end.spaces - (spaces[at] ?? 0)) <= width * 1.1) break
    gone++
  }
  return gone === 0 ? active : active.slice(gone)
}

function run(sums: Sums, pass: Pass): Node | null {
  const { pieces, from, to } = sums
  let active: Node[] = [{ at: 0, before: null, price: 0, row: 0 }]
  let word = 0
  for (let i = from; i < to; i++) {
    const { breakAfter } = pieces[i] as Piece
    const last = i === to - 1
    if (last || (breakAfter !== 'never' && (pass.hyphens || breakAfter !== 'hyphen'))) {
      const end = endAt(i, word, sums)
      const made = nodesAt(active, end, sums, pass)
      if (last) return made.reduce<Node | null>((best, node) => (best === null || node.price < best.price ? node : best), null)
      active = stillOpen(active, end, sums)
      for (const node of made) active.push(node)
      if (active.length === 0) return null
    }
    if (breakAfter === 'space' || breakAfter === 'open') word = i - from + 1
  }
  return null
}

function cutsOf(end: Node, { pieces, from, to }: Sums): Cut[] {
  const cuts: Cut[] = []
  for (let node = end; node.before !== null; node = node.before) {
    const last = from + node.at
    cuts.push({ from: from + node.before.at, to: last, hyphen: last < to && pieces[last - 1]?.breakAfter === 'hyphen' })
  }
  return cuts.reverse()
}

/** Lines of the pieces `from` to `to` (exclusive); null: no way to keep within the width. */
export function totalFit(pieces: readonly Piece[], from: number, to: number, width: number, hyphenate: boolean): Cut[] | null {
  const sums = sumsOf(pieces, from, to, width)
  const last = pieces[to - 1]
  if (last !== undefined && (sums.widths[to - from] ?? 0) - spaceBehind(last) <= width + EPSILON) return [{ from, to, hyphen: false }]
  for (const pass of hyphenate ? WITH : WITHOUT) {
    const end = run(sums, pass)
    if (end !== null) return cutsOf(end, sums)
  }
  return null
}
