// Lines of text: each stretch as one text object with kerning, and justification between its codes; underlines, lines to write on, boxes, links.
// Invariants: what is painted can be read back letter for letter; a character without a glyph is an error, because the page would show an empty box.
import type { Area } from '../file/links.ts'
import { BOX, COLOUR } from '../measures.ts'
import type { Element } from '../structure.ts'
import { spaceBehind } from '../text/pieces.ts'
import type { FontFace, Ink, Piece, Shaped, Stretch } from '../text/types.ts'
import { type Artifact, type Canvas, rounded } from './canvas.ts'
import type { LineItem } from './items.ts'

/** Shares of the type size of the line. */
const RAISED = 0.33
const UNDERLINE = { drop: 0.12, width: 0.4 }
/** A line to write on: below the foot of the letters, and room to type above it. */
const RULE = { drop: 2, width: 0.5, room: 14 }
const BOX_WIDTH = 0.75

const hex = (code: number): string => code.toString(16).padStart(4, '0')
/** Signs are those of a TJ array: positive moves to the left. */
const tenth = (value: number): string => String(Math.round(value * 10) / 10 + 0)
const shift = (value: number): string => (Math.abs(value) < 0.05 ? '' : `>${tenth(value)}<`)

const isEmpty = (piece: Piece): boolean => piece.ruled !== null || piece.boxed !== null
/** Of a piece without letters: a line, a box, or room for a wide label. */
const emptyWidth = (piece: Piece): number => (piece.shaped === null ? piece.width - spaceBehind(piece) : 0)

/** Codes of a word whose spaces are widened by `extra` thousandths. */
function widened(shaped: Shaped, face: FontFace, extra: number): string {
  const last = shaped.glyphs.length - 1
  return shaped.codes.map((code, i) => code + shift((i < last ? -(shaped.kerns?.[i] ?? 0) : 0) - (shaped.glyphs[i] === face.spaceGlyph ? extra : 0))).join('')
}
function refuse(shaped: Shaped, face: FontFace): void {
  if (shaped.missing === null) return
  const signs = shaped.missing.map((char) => `“${char}” U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
  throw new Error(`${face.name} has no glyph for ${signs.join(', ')}`)
}

/** Codes in angle brackets, moves between them. */
function inkOf({ style: { font }, fontSize, pieces, hyphen }: Stretch, spaceExtra: number): Ink {
  const { face } = font
  const thousandths = 1000 / fontSize
  const extra = spaceExtra * thousandths
  const space = hex(face.spaceGlyph) + shift(-extra)
  const unusual: number[] = []
  let [codes, tail, words] = ['', 0, '']
  for (const piece of pieces) {
    if (piece.shaped !== null) {
      refuse(piece.shaped, face)
      if (piece.shaped.unusual !== null) unusual.push(...piece.shaped.unusual)
      codes += shift(-tail) + (extra !== 0 && piece.shaped.spaces > 0 ? widened(piece.shaped, face, extra) : piece.shaped.tj)
      tail = piece.shaped.tail
      words += piece.text
    }
    codes += shift(-emptyWidth(piece) * thousandths)
    if (piece.space) [codes, tail] = [codes + space, 0]
  }
  if (hyphen) codes += face.softHyphenCode
  return { codes: `<${codes}>`.replaceAll('<>', ' '), unusual, words }
}

/** Gives what is painted. */
function paintCodes(canvas: Canvas, stretch: Stretch, x: number, baseline: number, spaceExtra: number): Ink {
  const { fontSize, baseSize, color, raised } = stretch.style
  const font = canvas.document.embedded(stretch.font)
  stretch.paint.ink ??= inkOf(stretch, spaceExtra)
  font.use(stretch.paint.ink)
  canvas.page.fonts[font.id] ??= font.ref()
  canvas.fill(color)
  const y = raised ? baseline - baseSize * RAISED : baseline
  canvas.put(`BT /${font.id} ${rounded(fontSize)} Tf 1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm [${stretch.paint.ink.codes}] TJ ET`)
  return stretch.paint.ink
}

/** To the last letter, without the space at a line end; what justification added is part of the width. */
const inkWidth = ({ width, trailingCut }: Stretch): number => width - trailingCut
function underline(canvas: Canvas, { fontSize }: Stretch, { x, width }: { x: number; width: number }, baseline: number): void {
  canvas.put(`${rounded(x)} ${rounded(baseline + fontSize * UNDERLINE.drop)} ${rounded(width)} ${UNDERLINE.width} re f`)
}

// ---- links
const linkAround = (element: Element | null): Element | null => (element === null || element.type === 'Link' ? element : linkAround(element.parent))
function link(canvas: Canvas, { style }: Stretch, element: Element, area: Area): void {
  const { target, uri } = style
  if (target === null && uri === null) return
  const around = linkAround(element)
  if (around === null) throw new Error(`The link to ${target ?? uri} has no element`)
  const { document, page } = canvas
  document.links.addLink(document.file, page, area, around, uri === null ? { target: target ?? '' } : { uri })
}

// ---- lines to write on, boxes
const paintRule = (canvas: Canvas, x: number, baseline: number, width: number): void => {
  canvas.stroke(COLOUR.text)
  canvas.put(`${RULE.width} w [] 0 d ${rounded(x)} ${rounded(baseline + RULE.drop)} m ${rounded(x + width)} ${rounded(baseline + RULE.drop)} l S`)
}
const paintBox = (canvas: Canvas, x: number, baseline: number): void => {
  canvas.stroke(COLOUR.text)
  canvas.put(`${BOX_WIDTH} w [] 0 d ${rounded(x)} ${rounded(baseline - BOX.side + 1)} ${rounded(BOX.side)} ${rounded(BOX.side)} re S`)
}
function fieldArea({ ruled }: Piece, x: number, baseline: number): Area {
  if (ruled === null) return { x, y: baseline - BOX.side + 1, width: BOX.side, height: BOX.side }
  return { x, y: baseline + RULE.drop - RULE.room, width: ruled, height: RULE.room }
}
/** An empty piece to write in: its line or box is an artifact, its field belongs to the Form element of its stretch. */
function paintEmpty(canvas: Canvas, piece: Piece, own: Element | null, around: Element | Artifact, x: number, baseline: number): void {
  canvas.mark(typeof around === 'string' ? around : 'Layout')
  if (piece.ruled !== null) paintRule(canvas, x, baseline, piece.ruled)
  if (piece.boxed !== null) paintBox(canvas, x + Math.max(0, piece.boxed - BOX.room), baseline)
  const field = own?.attributes.field
  if (typeof around === 'string' || field === undefined || own === null) return
  canvas.document.fields.add(canvas.document.file, canvas.page, fieldArea(piece, x, baseline), own, field)
}
/** The empty pieces of a stretch, each where it stands. */
function paintEmpties(canvas: Canvas, { pieces, style }: Stretch, what: Element | Artifact, x: number, baseline: number, spaceExtra: number): void {
  let at = x
  for (const piece of pieces) {
    if (isEmpty(piece)) paintEmpty(canvas, piece, style.element, what, at, baseline)
    at += piece.width + ((piece.shaped?.spaces ?? 0) + (piece.space ? 1 : 0)) * spaceExtra
  }
}

// ---- lines
/** `around`: element of the line, or what kind of artifact it is. */
export function paintLine(canvas: Canvas, line: LineItem, around: Element | Artifact): void {
  const baseline = line.y + line.getAscenderHeight()
  const spaceExtra = line.spaceExtra ?? 0
  for (const stretch of line.inlines) {
    const x = line.x + stretch.x
    const what = typeof around === 'string' ? around : (stretch.style.element ?? around)
    if (stretch.pieces.some(({ shaped }) => shaped !== null)) {
      const { words } = paintText(canvas, stretch, what, x, baseline, spaceExtra)
      if (typeof around !== 'string') around.printed += words
    }
    if (stretch.pieces.some(isEmpty)) paintEmpties(canvas, stretch, what, x, baseline, spaceExtra)
  }
}
function paintText(canvas: Canvas, stretch: Stretch, what: Element | Artifact, x: number, baseline: number, spaceExtra: number): Ink {
  canvas.mark(what)
  const ink = paintCodes(canvas, stretch, x, baseline, spaceExtra)
  const width = inkWidth(stretch)
  if (stretch.style.underline) underline(canvas, stretch, { x, width }, baseline)
  if (typeof what === 'string') return ink
  const { font, fontSize } = stretch
  link(canvas, stretch, what, { x, y: baseline - (font.ascender / 1000) * fontSize, width, height: font.lineHeight(fontSize) })
  return ink
}
