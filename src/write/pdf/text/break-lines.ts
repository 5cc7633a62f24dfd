// Pieces → lines of a width: justified paragraphs as a whole (total-fit.ts), others line by line.
// Invariants: the same pieces and width give the same lines; no piece is lost; a line is wider than asked only if nothing in it may be parted
// (`fitted` sees to that); at most two divided words in a row and no short word tail alone in the last line, unless the width leaves no choice.
import { hyphenBehind, spaceBehind, widthsOf } from './pieces.ts'
import type { Cut } from './stretches.ts'
import { LEAST_TAIL, totalFit } from './total-fit.ts'
import type { Piece } from './types.ts'

export interface Setting {
  readonly justify: boolean
  /** Words may be divided; without it only those that no line can hold. */
  readonly hyphenate: boolean
}
/** Room for errors of adding. */
const EPSILON = 0.01
/** A ragged line that is filled less is worth a divided word. */
const FULL = 0.8
const MOST_HYPHENS = 2

/** Cuts in order, for every stretch between forced line ends. */
export function breakLines(pieces: readonly Piece[], width: number, setting: Setting): Cut[] {
  const cuts: Cut[] = []
  for (let from = 0, i = 0; i < pieces.length; i++) {
    if (i < pieces.length - 1 && !pieces[i]?.lineEnd) continue
    const whole = setting.justify ? totalFit(pieces, from, i + 1, width, setting.hyphenate) : null
    for (const cut of whole ?? firstFit(pieces, from, i + 1, width, setting.hyphenate)) cuts.push(cut)
    from = i + 1
  }
  return cuts
}

/** Where the line that begins at `from` may end: index of the last piece at the best place without and with a hyphen; -1: nowhere. */
interface Ends {
  readonly plain: number
  readonly filled: number
  readonly hyphen: number
  /** All that is left fits. */
  readonly all: boolean
}
function endsFrom(pieces: readonly Piece[], from: number, to: number, width: number): Ends {
  let [plain, filled, hyphen, at] = [-1, 0, -1, 0]
  for (let i = from; i < to; i++) {
    const piece = pieces[i]
    if (piece === undefined) break
    const ink = at + piece.width - spaceBehind(piece)
    if (i === to - 1 && ink <= width + EPSILON) return { plain: i, filled: ink, hyphen: -1, all: true }
    if (at > width + EPSILON) break
    if (piece.breakAfter === 'hyphen' && ink + hyphenBehind(piece) <= width + EPSILON) hyphen = i
    else if ((piece.breakAfter === 'space' || piece.breakAfter === 'open') && ink <= width + EPSILON) [plain, filled] = [i, ink]
    at += piece.width
  }
  return { plain, filled, hyphen, all: false }
}
/** What is left behind a hyphen is a short tail of its word alone. */
function leavesTail(pieces: readonly Piece[], from: number, to: number): boolean {
  let letters = 0
  for (let i = from; i < to; i++) {
    letters += pieces[i]?.text.length ?? 0
    if (letters >= LEAST_TAIL || pieces[i]?.breakAfter === 'space' || pieces[i]?.breakAfter === 'open') return false
  }
  return true
}
function firstChance(pieces: readonly Piece[], from: number, to: number): number {
  let i = from
  while (i < to - 1 && pieces[i]?.breakAfter === 'never') i++
  return i
}

function firstFit(pieces: readonly Piece[], start: number, to: number, width: number, hyphenate: boolean): Cut[] {
  const cuts: Cut[] = []
  for (let [from, row] = [start, 0]; from < to; ) {
    const { plain, filled, hyphen, all } = endsFrom(pieces, from, to, width)
    const divides = hyphen > plain && (plain < 0 || (hyphenate && filled < width * FULL && row < MOST_HYPHENS && !leavesTail(pieces, hyphen + 1, to)))
    const end = all || !divides ? plain : hyphen
    const last = end < 0 ? firstChance(pieces, from, to) : end
    const divided = last < to - 1 && pieces[last]?.breakAfter === 'hyphen'
    cuts.push({ from, to: last + 1, hyphen: divided })
    row = divided ? row + 1 : 0
    from = last + 1
  }
  return cuts
}

/** The pieces that may stand between two chances to break: `from` to `to` (exclusive). */
function chunksOf(pieces: readonly Piece[]): { from: number; to: number; width: number }[] {
  const chunks: { from: number; to: number; width: number }[] = []
  let [from, at] = [0, 0]
  for (const [i, piece] of pieces.entries()) {
    at += piece.width
    if (piece.breakAfter === 'never' && !piece.lineEnd && i < pieces.length - 1) continue
    chunks.push({ from, to: i + 1, width: at - spaceBehind(piece) + hyphenBehind(piece) })
    from = i + 1
    at = 0
  }
  return chunks
}
/** Each letter a piece of its own; space, line end and note stay behind the last one. */
function letters(piece: Piece): Piece[] {
  const chars = [...piece.text.normalize('NFC')]
  if (chars.length < 2) return [piece]
  return chars.map((text, i) => {
    const shaped = piece.style.font.face.shape(text)
    const width = (shaped.width * piece.style.fontSize) / 1000
    if (i === chars.length - 1) return { ...piece, text, shaped, width: width + spaceBehind(piece) }
    return { ...piece, text, shaped, width, space: false, breakAfter: 'open', lineEnd: false, note: null }
  })
}
/** The same pieces, but those that no line of this width could hold are split between any two letters. */
export function fitted(pieces: readonly Piece[], width: number): readonly Piece[] {
  if (widthsOf(pieces).least <= width) return pieces
  return chunksOf(pieces).flatMap((chunk) => {
    const own = pieces.slice(chunk.from, chunk.to)
    return chunk.width <= width + EPSILON ? own : own.flatMap((piece) => (piece.shaped === null ? [piece] : letters(piece)))
  })
}
