// A table in plain text: columns of fitting width, cells wrapped, a rule under the head.
import { WIDTH } from './wrap.ts'

interface GridCell {
  readonly text: string
  readonly right: boolean
}
const GAP = 2
const NARROWEST = 8

export function grid(rows: readonly (readonly GridCell[])[], indent: number): string {
  const widths = columnWidths(rows, WIDTH - indent)
  const lines = rows.flatMap((row, r) => [...rowLines(row, widths), ...(r === 0 ? [widths.map((width) => '-'.repeat(width)).join(' '.repeat(GAP))] : r < rows.length - 1 ? [''] : [])])
  return lines.map((line) => (' '.repeat(indent) + line).trimEnd()).join('\n')
}

/** Natural widths; if they do not fit, the widest columns give way. */
function columnWidths(rows: readonly (readonly GridCell[])[], room: number): readonly number[] {
  const [head = []] = rows
  const widths = head.map((_, c) => Math.max(1, ...rows.flatMap((row) => (row[c]?.text ?? '').split('\n').map((line) => line.length))))
  const free = room - GAP * (widths.length - 1)
  while (widths.reduce((a, b) => a + b, 0) > free) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] ?? 0) <= NARROWEST) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function rowLines(row: readonly GridCell[], widths: readonly number[]): readonly string[] {
  const cells = row.map((cell, c) => cellLines(cell.text, widths[c] ?? 1))
  const height = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, i) =>
    cells.map((lines, c) => (row[c]?.right ? (lines[i] ?? '').padStart(widths[c] ?? 0) : (lines[i] ?? '').padEnd(widths[c] ?? 0))).join(' '.repeat(GAP)),
  )
}

function cellLines(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((part) => {
    const lines: string[] = []
    for (const word of part.split(' ')) {
      const last = lines.at(-1)
      if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
    }
    return lines
  })
}
