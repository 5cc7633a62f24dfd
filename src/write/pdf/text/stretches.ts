// The pieces of one line → stretches of one look, which is what layout places and the painter paints; justification.
// Invariant: widths stay natural, justification moves stretches; nothing but spaces is widened, never the one at the line end.
import { hyphenBehind, spaceBehind } from './pieces.ts'
import type { Piece, Stretch } from './types.ts'

/** The pieces `from` (inclusive) to `to` (exclusive) stand on a line. */
export interface Cut {
  readonly from: number
  readonly to: number
  /** Ends with a hyphen that is not in the text. */
  readonly hyphen: boolean
}

function stretch(pieces: readonly Piece[], style: Piece['style'], x: number): Stretch {
  let [width, spaces] = [0, 0]
  for (const piece of pieces) {
    width += piece.width
    spaces += (piece.shaped?.spaces ?? 0) + (piece.space ? 1 : 0)
  }
  return { style, pieces, x, width, height: style.height, font: style.font, fontSize: style.fontSize, spaces, trailingCut: 0, hyphen: false, paint: { ink: null } }
}

/** The line that a cut stands for, from left to right. */
export function stretchesOf(pieces: readonly Piece[], { from, to, hyphen }: Cut): Stretch[] {
  const made: Stretch[] = []
  let x = 0
  for (let start = from, i = from + 1; i <= to; i++) {
    const style = pieces[start]?.style
    if (style === undefined || (i < to && pieces[i]?.style === style)) continue
    const one = stretch(pieces.slice(start, i), style, x)
    made.push(one)
    x += one.width
    start = i
  }
  const [last, piece] = [made.at(-1), pieces[to - 1]]
  if (last !== undefined && piece !== undefined) finish(last, piece, hyphen)
  return made
}
function finish(last: Stretch, piece: Piece, hyphen: boolean): void {
  last.trailingCut = spaceBehind(piece)
  if (piece.space) last.spaces -= 1
  last.hyphen = hyphen
  if (hyphen) last.width += hyphenBehind(piece)
}

/** Fills the line: moves each stretch by the spaces left of it. Gives what each space is widened by, negative if they become narrower; 0 without spaces. */
export function justify(stretches: readonly Stretch[], width: number): number {
  const spaces = stretches.reduce((sum, one) => sum + one.spaces, 0)
  if (spaces === 0) return 0
  const natural = stretches.reduce((sum, one) => sum + one.width, 0) - (stretches.at(-1)?.trailingCut ?? 0)
  const extra = (width - natural) / spaces
  let shift = 0
  for (const one of stretches) {
    one.x += shift
    shift += one.spaces * extra
  }
  return extra
}
