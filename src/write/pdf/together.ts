// What must stand on one page: headings and lead-ins with two lines of what follows, signatures with the end of the text.
// Pure: heights in, heights out; the layout decides what to do about it.
import type { Heights } from './heights.ts'
import type { PdfNode, TextLine } from './pdfmake.ts'

/** Paragraphs of up to this many lines are not split. */
export const WHOLE = 3
/** Lines of a split paragraph that stay before and after the break. */
export const KEPT_LINES = 2

export interface Room {
  readonly width: number
  /** Of an empty page. */
  readonly height: number
}
export const heightOf = (lines: readonly TextLine[]): number => lines.reduce((sum, line) => sum + line.getHeight(), 0)

/** Height of node `i` with all that must stand on its page; never more than a page. */
export function neededHeight(heights: Heights, nodes: readonly PdfNode[], i: number, room: Room): number {
  const node = nodes[i]
  if (node === undefined || node.newPage) return 0
  const head = headHeight(heights, node, room)
  if (head !== null) return head
  const all = heights.of(node, room.width) + notesIn(heights, node, room.width) + (node.keep ? neededHeight(heights, nodes, i + 1, room) : 0)
  return all <= room.height ? all : Math.min(untilRow(heights, nodes, i, room.width), room.height)
}

/** What the notes of a paragraph that stays whole take from the page. */
function notesIn(heights: Heights, node: PdfNode, width: number): number {
  if (!node.text) return 0
  const lines = heights.lines(node, width - (node._margin?.[0] ?? 0) - (node._margin?.[2] ?? 0))
  return heights.withNotes(lines) - heightOf(lines)
}

/** Where not everything fits on one page, headings and place lines stay with the next row of signatures. */
function untilRow(heights: Heights, nodes: readonly PdfNode[], i: number, width: number): number {
  const row = nodes.findIndex((node, at) => at >= i && (node.columns !== undefined || !node.keep))
  return nodes.slice(i, row < 0 ? nodes.length : row + 1).reduce((sum, node) => sum + heights.of(node, width), 0)
}

/** A table of up to this share of a page is not split. */
const SMALL_TABLE = 0.3
/** For what may be split: the height of its first part; null for what stays whole. */
function headHeight(heights: Heights, node: PdfNode, { width, height }: Room): number | null {
  const inner = width - (node._margin?.[0] ?? 0) - (node._margin?.[2] ?? 0)
  const above = node._margin?.[1] ?? 0
  if (node.table) {
    heights.fitColumns(node, inner)
    const whole = heights.of(node, width)
    return whole <= SMALL_TABLE * height ? whole : above + heights.row(node, 0) + (node.table.body.length > 1 ? heights.row(node, 1) : 0)
  }
  if (!node.text) return null
  const lines = heights.lines(node, inner)
  return lines.length <= WHOLE ? null : above + heights.withNotes(lines.slice(0, KEPT_LINES))
}

/** Room was made for this node when the one before it was placed; a row of signatures makes room for itself only. */
export function isSettled(nodes: readonly PdfNode[], i: number): boolean {
  const before = nodes[i - 1]
  return before !== undefined && before.keep === true && before.columns === undefined
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
