// What must stand on one page: headings and lead-ins with two lines of what follows, signatures with the end of the text.
// Pure: heights in, heights out; the layout decides what to do about it.
import type { Heights } from './heights.ts'
import type { PdfNode, TextLine } from './pdfmake.ts'

/** Up to this many lines are not split; of a heading and of what is signed, all that a page could hold. */
const WHOLE = 3
export const wholeLines = ({ keep, ragged, signed }: PdfNode): number => (keep && (ragged || signed) ? Number.POSITIVE_INFINITY : WHOLE)
/** Lines of a split paragraph that stay before and after the break. */
export const KEPT_LINES = 2

export interface Room {
  readonly width: number
  /** Of an empty page. */
  readonly height: number
}
export const heightOf = (lines: readonly TextLine[]): number => lines.reduce((sum, line) => sum + line.getHeight(), 0)

/** Height of node `i` with all that must stand on its page; never more than a page. Behind a row of signatures the rows count one by one. */
export function neededHeight(heights: Heights, nodes: readonly PdfNode[], i: number, room: Room): number {
  const all = isKeptRow(nodes[i - 1]) ? Number.POSITIVE_INFINITY : chainHeight(heights, nodes, i, room)
  return all <= room.height ? all : leastHeight(heights, nodes, i, room)
}
/** However high it is. */
function chainHeight(heights: Heights, nodes: readonly PdfNode[], i: number, room: Room): number {
  const node = nodes[i]
  if (node === undefined || node.newPage) return 0
  const head = headHeight(heights, node, room)
  if (head !== null) return head
  return heights.of(node, room.width) + heights.notesIn(node, room.width) + (node.keep ? chainHeight(heights, nodes, i + 1, room) : 0)
}
const isKeptRow = (node: PdfNode | undefined): boolean => node?.keep === true && node.columns !== undefined

/** Where not everything fits on one page, headings and place lines stay with the next row of signatures. */
export function leastHeight(heights: Heights, nodes: readonly PdfNode[], i: number, { width, height }: Room): number {
  const row = nodes.findIndex((node, at) => at >= i && (node.columns !== undefined || !node.keep))
  const least = nodes.slice(i, row < 0 ? nodes.length : row + 1).reduce((sum, node) => sum + heights.of(node, width) + heights.notesIn(node, width), 0)
  return Math.min(least, height)
}

/** A table of up to this share of a page is not split. */
const SMALL_TABLE = 0.3
/** Head and two rows: a table that stays with what follows leaves no more behind. */
export const KEPT_ROWS = 2
/** For what may be split: the height of its first part; null for what stays whole. */
function headHeight(heights: Heights, node: PdfNode, room: Room): number | null {
  const inner = room.width - (node._margin?.[0] ?? 0) - (node._margin?.[2] ?? 0)
  if (node.table) return heights.of(node, room.width) <= SMALL_TABLE * room.height || isShort(node) ? null : (node._margin?.[1] ?? 0) + tableHead(heights, node, inner, room)
  if (!node.text) return null
  const lines = heights.lines(node, inner)
  return lines.length <= wholeLines(node) ? null : (node._margin?.[1] ?? 0) + heights.withNotes(lines.slice(0, KEPT_LINES))
}
const isShort = ({ table, keep }: PdfNode): boolean => keep === true && table?.headerRows !== undefined && table.body.length <= 1 + KEPT_ROWS

/** The head with the first row; of a frame its first lines. */
function tableHead(heights: Heights, node: PdfNode, width: number, room: Room): number {
  heights.fitColumns(node, width)
  const frame = frameOf(node)
  if (frame === null) return heights.rows(node, 0, 2)
  return heights.padding(node, 0) + neededHeight(heights, frame.stack, 0, { ...room, width: frame.width })
}
/** What stands in a frame, and how wide; null for other tables. */
function frameOf({ table }: PdfNode): { readonly stack: readonly PdfNode[]; readonly width: number } | null {
  const stack = table?.body[0]?.[0]?.stack
  return stack === undefined ? null : { stack, width: Number(table?.widths[0]?.width ?? 0) }
}

/** Height that must follow the last row but one of a table on its page, if what comes behind the table shall not stand alone. */
export function neededBehind(heights: Heights, node: PdfNode, page: number, after: (height: number) => number): number {
  const count = node.table?.body.length ?? 0
  if (count <= 1 + KEPT_ROWS) return 0
  return heights.rows(node, count - 1, count) + after(page - heights.rows(node, 0, 1) - heights.rows(node, count - KEPT_ROWS, count))
}

/** Room was made for this node when the one before it was placed; a row of signatures makes room for itself only, a table for what it can. */
export function isSettled(nodes: readonly PdfNode[], i: number): boolean {
  const before = nodes[i - 1]
  return before !== undefined && before.keep === true && before.columns === undefined && before.table === undefined
}

/** Moves the place lines and the signature lines of a row to one height each; levels are matched from the last, which every column has. */
export function levelRow(heights: Heights, row: PdfNode): void {
  const columns = (row.columns ?? []).flatMap((column) => (column.levels ? [{ stack: column.stack ?? [], levels: column.levels, width: Number(column.width) }] : []))
  const most = Math.max(0, ...columns.map(({ levels }) => levels.length))
  for (let fromLast = most; fromLast > 0; fromLast--) {
    const marks = columns.flatMap((column) => {
      const level = column.levels[column.levels.length - fromLast]
      const margin = level === undefined ? undefined : column.stack[level]?._margin
      if (level === undefined || !margin) return []
      const above = column.stack.slice(0, level).reduce((sum, child) => sum + heights.of(child, column.width), margin[1])
      return [{ margin, above }]
    })
    const lowest = Math.max(0, ...marks.map(({ above }) => above))
    for (const { margin, above } of marks) margin[1] += lowest - above
  }
}
