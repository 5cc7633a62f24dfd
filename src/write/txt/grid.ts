// A table in plain text: columns if every row fits into one line, else one cell a line, so that words keep their order.
import { WIDTH, wrap } from './wrap.ts'

interface GridCell {
  readonly text: string
  readonly right: boolean
}
type Rows = readonly (readonly GridCell[])[]
const GAP = '  '
const INNER = 4

export function grid(rows: Rows, indent: number): string {
  const widths = columnWidths(rows)
  const fits = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length) <= WIDTH - indent
  return fits && !rows.flat().some((cell) => cell.text.includes('\n')) ? columns(rows, widths, indent) : cells(rows, indent)
}

function columnWidths(rows: Rows): readonly number[] {
  const [head = []] = rows
  return head.map((_, c) => Math.max(3, ...rows.map((row) => row[c]?.text.length ?? 0)))
}

function columns(rows: Rows, widths: readonly number[], indent: number): string {
  const pad = (cell: GridCell, c: number) => (cell.right ? cell.text.padStart(widths[c] ?? 0) : cell.text.padEnd(widths[c] ?? 0))
  const [head = '', ...body] = rows.map((row) => row.map(pad).join(GAP))
  const rule = widths.map((width) => '-'.repeat(width)).join(GAP)
  return [head, rule, ...body].map((line) => (' '.repeat(indent) + line).trimEnd()).join('\n')
}

function cells(rows: Rows, indent: number): string {
  return rows.map((row) => row.map((cell, c) => wrap(cell.text, c === 0 ? indent : indent + INNER)).join('\n')).join('\n\n')
}
