// Runs of a paragraph → measured pieces, the smallest things lines are made of.
// Invariant: the pieces joined are the text of the runs; several plain spaces count as one, spaces at the beginning of a line fall away.
import type { Note } from '../page-nodes.ts'
import { fragments } from './fragments.ts'
import type { BreakAfter, Piece, TextStyle } from './types.ts'

/** What the text engine reads of a run (page-nodes.ts). */
export interface TextRun {
  readonly text: string
  readonly ruled?: number
  readonly boxed?: number
  readonly note?: Note
}
interface Measure {
  readonly style: TextStyle
  /** Points for one thousandth of the type size. */
  readonly unit: number
  readonly space: number
}
const measureOf = (style: TextStyle): Measure => {
  const unit = style.fontSize / 1000
  return { style, unit, space: style.font.face.spaceWidth * unit }
}

function piece({ style, unit }: Measure, text: string, breakAfter: BreakAfter): Piece {
  const shaped = text === '' ? null : style.font.face.shape(text)
  return { style, text, shaped, width: shaped === null ? 0 : shaped.width * unit, space: false, breakAfter, lineEnd: false, note: null, ruled: null, boxed: null }
}
/** A line to write on or a check box: room in the line, never parted from what follows without a space. */
const blank = (measure: Measure, { ruled = null, boxed = null }: { ruled?: number | null; boxed?: number | null }): Piece => ({
  ...piece(measure, '', 'never'),
  width: ruled ?? boxed ?? 0,
  ruled,
  boxed,
})

/** A plain space behind the last piece, unless a line begins there or there is one already. */
function addSpace(pieces: Piece[], { space }: Measure): void {
  const last = pieces.at(-1)
  if (last === undefined || last.space || last.lineEnd) return
  last.space = true
  last.width += space
  last.breakAfter = 'space'
}
/** Pieces of a text that may be kept: without a space before it or a line end in it. */
export type Known = (text: string, style: TextStyle) => readonly Piece[] | undefined
function addKnown(pieces: Piece[], text: string, measure: Measure, known: Known): boolean {
  const start = text.startsWith(' ') ? text.replace(/^ +/, '') : text
  const own = start === '' ? undefined : known(start, measure.style)
  if (own === undefined) return false
  if (start !== text) addSpace(pieces, measure)
  for (const one of own) pieces.push(one)
  // what follows may change the last one
  const last = own.at(-1)
  if (last !== undefined) pieces[pieces.length - 1] = { ...last }
  return true
}
function addText(pieces: Piece[], text: string, measure: Measure): void {
  let first = true
  for (const token of text.split(' ')) {
    if (!first) addSpace(pieces, measure)
    first = false
    if (token !== '') for (const { text: part, after } of fragments(token, measure.style.hyphenate)) pieces.push(piece(measure, part, after))
  }
}
function addLineEnd(pieces: Piece[], measure: Measure): void {
  const last = pieces.at(-1)
  if (last === undefined || last.lineEnd) pieces.push({ ...piece(measure, '', 'never'), lineEnd: true })
  else {
    // whoever reads the text without its lines needs a space between them
    addSpace(pieces, measure)
    last.lineEnd = true
  }
}
function addRun(pieces: Piece[], run: TextRun, measure: Measure, known: Known): void {
  const before = pieces.length
  if (run.ruled !== undefined || run.boxed !== undefined) pieces.push(blank(measure, run))
  if (!run.text.includes('\n')) {
    if (!addKnown(pieces, run.text, measure, known)) addText(pieces, run.text, measure)
  } else
    for (const [i, line] of run.text.split('\n').entries()) {
      if (i > 0) addLineEnd(pieces, measure)
      addText(pieces, line, measure)
    }
  const last = pieces.at(-1)
  if (run.note !== undefined && last !== undefined && pieces.length > before) last.note = run.note
}

/** `styleOf` is asked once for each run. A paragraph without text is one empty piece, as high as its line. */
export function piecesOf<R extends TextRun>(runs: readonly R[], styleOf: (run: R) => TextStyle, known: Known = () => undefined): Piece[] {
  const pieces: Piece[] = []
  for (const run of runs) addRun(pieces, run, measureOf(styleOf(run)), known)
  const [first] = runs
  if (pieces.length === 0 && first !== undefined) pieces.push(piece(measureOf(styleOf(first)), '', 'never'))
  return pieces
}

/** Width of the space behind a piece. */
export const spaceBehind = ({ space, style }: Piece): number => (space ? (style.font.face.spaceWidth * style.fontSize) / 1000 : 0)
/** What a break after this piece adds to the line. */
export const hyphenBehind = ({ breakAfter, style }: Piece): number => (breakAfter === 'hyphen' ? (style.font.face.hyphenWidth * style.fontSize) / 1000 : 0)

/** `least`: no line can be narrower, `most`: no line is wider. */
export function widthsOf(pieces: readonly Piece[]): { readonly least: number; readonly most: number } {
  let least = 0
  let most = 0
  let line = 0
  let chunk = 0
  for (const one of pieces) {
    chunk += one.width
    line += one.width
    const space = spaceBehind(one)
    const ends = one.lineEnd || one.breakAfter !== 'never'
    least = Math.max(least, chunk - space + (ends ? hyphenBehind(one) : 0))
    most = Math.max(most, line - space)
    if (ends) chunk = 0
    if (one.lineEnd) line = 0
  }
  return { least, most }
}
