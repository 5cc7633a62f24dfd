// Runs of a paragraph → measured pieces, the smallest things lines are made of.
// Invariants: a piece is never changed, because texts share it; the pieces joined are the text of the runs; several plain spaces count as one, spaces at the beginning of a line fall away.
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

/** Changes the last piece, which other texts may share. */
function change(pieces: Piece[], last: Piece, more: Partial<Piece>): void {
  pieces[pieces.length - 1] = { ...last, ...more }
}
/** A plain space behind the last piece, unless a line begins there or there is one already. */
function addSpace(pieces: Piece[], { space }: Measure): void {
  const last = pieces.at(-1)
  if (last === undefined || last.space || last.lineEnd) return
  change(pieces, last, { space: true, width: last.width + space, breakAfter: 'space' })
}

/** Tokens of a look; with a space at the end for those that one follows. */
const known = new WeakMap<TextStyle, Map<string, readonly Piece[]>>()
const MOST_TOKENS = 8_000
function shelfOf(style: TextStyle): Map<string, readonly Piece[]> {
  const found = known.get(style) ?? new Map<string, readonly Piece[]>()
  if (found.size === 0) known.set(style, found)
  return found
}
function cut(token: string, measure: Measure, spaced: boolean): readonly Piece[] {
  const pieces = fragments(token, measure.style.hyphenate).map(({ text, after }) => piece(measure, text, after))
  if (spaced) addSpace(pieces, measure)
  return pieces
}
function tokenIn(shelf: Map<string, readonly Piece[]>, key: string, make: () => readonly Piece[]): readonly Piece[] {
  const found = shelf.get(key)
  if (found !== undefined) return found
  const made = make()
  if (shelf.size >= MOST_TOKENS) shelf.clear()
  shelf.set(key, made)
  return made
}
function addText(pieces: Piece[], text: string, measure: Measure): void {
  const shelf = shelfOf(measure.style)
  const tokens = text.split(' ')
  for (let i = 0; i < tokens.length; i++) {
    const [token = '', spaced] = [tokens[i], i < tokens.length - 1]
    if (token === '') {
      if (spaced) addSpace(pieces, measure)
      continue
    }
    const made = tokenIn(shelf, spaced ? `${token} ` : token, () => cut(token, measure, spaced))
    // A token of soft hyphens alone has no pieces; the space behind it is that of the token before.
    if (made.length === 0 && spaced) addSpace(pieces, measure)
    for (const one of made) pieces.push(one)
  }
}
function addLineEnd(pieces: Piece[], measure: Measure): void {
  const last = pieces.at(-1)
  if (last === undefined || last.lineEnd) pieces.push({ ...piece(measure, '', 'never'), lineEnd: true })
  else {
    // whoever reads the text without its lines needs a space between them
    addSpace(pieces, measure)
    change(pieces, pieces.at(-1) ?? last, { lineEnd: true })
  }
}
function addRun(pieces: Piece[], run: TextRun, measure: Measure): void {
  const before = pieces.length
  const word = pieces.at(-1)
  if (run.note !== undefined && word?.breakAfter === 'space' && !word.lineEnd) change(pieces, word, { breakAfter: 'never' }) // a mark is never alone on a line
  if (run.ruled !== undefined || run.boxed !== undefined) pieces.push(blank(measure, run))
  if (!run.text.includes('\n')) addText(pieces, run.text, measure)
  else
    for (const [i, line] of run.text.split('\n').entries()) {
      if (i > 0) addLineEnd(pieces, measure)
      addText(pieces, line, measure)
    }
  const last = pieces.at(-1)
  if (run.note !== undefined && last !== undefined && pieces.length > before) change(pieces, last, { note: run.note })
}

/** `styleOf` is asked once for each run. A paragraph without text is one empty piece, as high as its line. */
export function piecesOf<R extends TextRun>(runs: readonly R[], styleOf: (run: R) => TextStyle): Piece[] {
  const pieces: Piece[] = []
  for (const run of runs) addRun(pieces, run, measureOf(styleOf(run)))
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
