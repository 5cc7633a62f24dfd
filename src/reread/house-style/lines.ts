// A header or footer as paragraphs: those of the part, of its text boxes and tables, in order. A row of a table becomes lines with tabs.
// Invariant: no empty line at either end, no tab or blank at the end of a line, every stop within the text.
import { type Align, type HouseParagraph, type HousePiece, type HouseStop, LIMITS, within } from './data.ts'
import { withoutPageNumbers } from './page-numbers.ts'
import { chosen, CONTAINERS, controlOf, piecesOf, type RawPiece, type Walk } from './runs.ts'
import { alignIn, nearest, paragraphChain } from './type.ts'
import { number } from './values.ts'
import { child, val, type Xml } from '../xml.ts'

/** Far more than a header or footer can hold: reading it would take long, and nothing of it would be used. */
export function isEndless(root: Xml): boolean {
  let [elements, characters] = [0, 0]
  const waiting: Xml[] = [root]
  for (let xml = waiting.pop(); xml && elements <= LIMITS.elements && characters <= LIMITS.raw; xml = waiting.pop()) {
    if (xml.name.startsWith('w:')) elements += 1
    characters += xml.text.length
    for (const one of xml.children) waiting.push(one)
  }
  return elements > LIMITS.elements || characters > LIMITS.raw
}

export function linesOf(root: Xml, walk: Walk): readonly HouseParagraph[] {
  const lines = blocks(root.children, walk)
  const full = lines.flatMap(({ pieces }, i) => (pieces.length > 0 ? [i] : []))
  return lines.slice(full[0] ?? 0, (full.at(-1) ?? -1) + 1)
}

function blocks(children: readonly Xml[], walk: Walk): readonly HouseParagraph[] {
  return children.flatMap((xml) => {
    if (xml.name === 'w:p') return paragraph(xml, walk)
    if (xml.name === 'w:tbl') return table(xml, walk)
    if (xml.name === 'w:sdt') return blocks(controlOf(xml, walk), walk)
    if (xml.name === 'mc:AlternateContent') return blocks(chosen(xml), walk)
    return CONTAINERS.includes(xml.name) ? blocks(xml.children, walk) : []
  })
}

/** Its floating pictures, the paragraph, its text boxes; one that held nothing else, or only a page number, is gone. */
function paragraph(xml: Xml, walk: Walk): readonly HouseParagraph[] {
  const own = child(xml, 'w:pPr')
  const style = paragraphChain(val(child(own, 'w:pStyle')), walk.book)
  const chain = [...(own ? [own] : []), ...style.paragraphs]
  const raw = piecesOf(xml.children, walk, style.runs)
  const { pieces, had } = withoutPageNumbers(raw)
  const line = { align: alignIn(chain), left: indent(chain, walk), stops: stopsIn(chain, raw, walk), pieces: trimmed(pieces) }
  const above = walk.floats.splice(0).map(({ align, pictures }): HouseParagraph => ({ align, left: 0, stops: [], pieces: pictures }))
  const boxes = walk.boxes.splice(0).flatMap((box) => blocks(box.children, walk))
  const isLeft = line.pieces.length > 0 || !(had || above.length + boxes.length > 0)
  return [...above, ...(isLeft ? [line] : []), ...boxes]
}

function indent(chain: readonly Xml[], { scale }: Walk): number {
  const left = nearest(chain, 'w:ind', ({ attributes }) => number(attributes['w:left'] ?? attributes['w:start']))
  return within((left ?? 0) * scale, [0, LIMITS.text - 2 * 567])
}

const STOPS: Readonly<Record<string, HouseStop['align']>> = { left: 'left', start: 'left', num: 'left', center: 'center', right: 'right', end: 'right', decimal: 'right' }

/** Far to near, so that the nearest word counts; a stop may also clear one. */
function stopsIn(chain: readonly Xml[], raw: readonly RawPiece[], { scale }: Walk): readonly HouseStop[] {
  const found = new Map<number, HouseStop['align']>()
  const tabs = [...chain].reverse().flatMap((xml) => child(xml, 'w:tabs')?.children ?? [])
  for (const tab of tabs) {
    const at = within((number(tab.attributes['w:pos']) ?? 0) * scale, [0, LIMITS.text])
    const align = STOPS[val(tab) ?? '']
    if (align && at > 0) found.set(at, align)
    else found.delete(at)
  }
  for (const piece of raw) if (piece.tag === 'stop') found.set(piece.align === 'right' ? LIMITS.text : Math.round(LIMITS.text / 2), piece.align)
  return ordered([...found].map(([at, align]) => ({ at, align })))
}

const ordered = (stops: readonly HouseStop[]): readonly HouseStop[] => [...stops].sort((a, b) => a.at - b.at)

const withoutBlanks = (text: string): string => {
  let end = text.length
  while (text[end - 1] === ' ') end--
  return text.slice(0, end)
}
/** Without the tabs, breaks and blanks at its end. */
function trimmed(pieces: readonly HousePiece[]): readonly HousePiece[] {
  const isEmpty = (piece: HousePiece | undefined): boolean => piece !== undefined && piece.tag !== 'picture' && (piece.tag !== 'text' || withoutBlanks(piece.text) === '')
  let end = pieces.length
  while (isEmpty(pieces[end - 1])) end--
  const last = pieces[end - 1]
  return last?.tag === 'text' ? [...pieces.slice(0, end - 1), { ...last, text: withoutBlanks(last.text) }] : pieces.slice(0, end)
}

interface Cell {
  readonly at: number
  readonly width: number
  readonly lines: readonly HouseParagraph[]
}
/** From the edge of a column to its letters. */
const PADDING = 115

function table(xml: Xml, walk: Walk): readonly HouseParagraph[] {
  const columns = (child(xml, 'w:tblGrid')?.children ?? []).map(({ attributes }) => number(attributes['w:w']) ?? 0)
  return nested(xml, 'w:tr').flatMap((row) => rowLines(cellsOf(row, columns, walk)))
}

/** Rows and cells may stand in content controls. */
function nested(xml: Xml, name: string): readonly Xml[] {
  return xml.children.flatMap((one) => (one.name === name ? [one] : one.name === 'w:sdt' || CONTAINERS.includes(one.name) ? nested(one, name) : []))
}

function cellsOf(row: Xml, columns: readonly number[], walk: Walk): readonly Cell[] {
  let [at, column] = [0, 0]
  const cells = nested(row, 'w:tc').map((cell): Cell => {
    const properties = child(cell, 'w:tcPr')
    const span = within(number(val(child(properties, 'w:gridSpan'))) ?? 1, [1, 63])
    const { 'w:type': unit, 'w:w': own } = child(properties, 'w:tcW')?.attributes ?? {}
    const grid = columns.slice(column, column + span).reduce((sum, width) => sum + width, 0)
    const width = Math.max(0, (unit === 'dxa' ? number(own) : undefined) ?? grid)
    const placed = { at, width, lines: blocks(cell.children, walk) }
    at += width
    column += span
    return placed
  })
  const scale = Math.min(walk.scale, at > 0 ? LIMITS.text / at : 1)
  return cells.map((cell) => ({ ...cell, at: Math.round(cell.at * scale), width: Math.round(cell.width * scale) }))
}

/** First lines of all cells, second lines, …: as the eye reads a letterhead. */
function rowLines(cells: readonly Cell[]): readonly HouseParagraph[] {
  const [only] = cells
  if (only && cells.length === 1) return only.lines
  const count = Math.max(0, ...cells.map(({ lines }) => lines.length))
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const pieces = trimmed(cells.flatMap((cell, c) => cellPieces(cell.lines[i], c)))
    return pieces.length > 0 ? [{ align: 'left' as const, left: 0, stops: rowStops(cells, i), pieces }] : []
  })
}

function cellPieces(line: HouseParagraph | undefined, place: number): readonly HousePiece[] {
  const needsTab = place > 0 || (line !== undefined && isMoved(line.align))
  return [...(needsTab ? [{ tag: 'tab' } as const] : []), ...withoutTabs(line?.pieces ?? [])]
}

const isMoved = (align: Align): align is 'center' | 'right' => align === 'center' || align === 'right'

/** A tab inside a cell would lead to the next column: it becomes a blank. */
function withoutTabs(pieces: readonly HousePiece[]): readonly HousePiece[] {
  return pieces.flatMap((piece, i): readonly HousePiece[] => {
    const before = pieces[i - 1]
    if (piece.tag === 'break' || piece.tag === 'tab') return before?.tag === 'text' ? [{ ...before, text: ' ' }] : []
    return [piece]
  })
}

function rowStops(cells: readonly Cell[], i: number): readonly HouseStop[] {
  const stops = cells.flatMap(({ at, width, lines }, c): readonly HouseStop[] => {
    const align = lines[i]?.align ?? 'left'
    if (!isMoved(align)) return c === 0 ? [] : [{ at, align: 'left' }]
    return [{ at: align === 'center' ? Math.round(at + width / 2) : at + width - (c < cells.length - 1 ? PADDING : 0), align }]
  })
  return ordered(stops.filter(({ at }) => at > 0 && at <= LIMITS.text))
}
