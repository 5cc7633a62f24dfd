// A terminal of endless height that understands the movements prompts use; what stands on it at the end is what a person sees.

export interface Screen {
  write(text: string): void
  /** Lines as they stand, without colours and without spaces at their ends. */
  lines(): readonly string[]
}
interface Cursor {
  readonly rows: string[][]
  row: number
  column: number
}
type Move = (at: Cursor, count: number) => void
const MOVES: Readonly<Record<string, Move>> = {
  A: (at, n) => { at.row = Math.max(0, at.row - n) },
  B: (at, n) => { at.row += n },
  C: (at, n) => { at.column += n },
  D: (at, n) => { at.column = Math.max(0, at.column - n) },
  E: (at, n) => { at.row += n; at.column = 0 },
  F: (at, n) => { at.row = Math.max(0, at.row - n); at.column = 0 },
  G: (at, n) => { at.column = n - 1 },
  J: (at) => { at.rows.length = at.row + 1; lineAt(at).length = Math.min(lineAt(at).length, at.column) },
}
const lineAt = (at: Cursor): string[] => {
  while (at.rows.length <= at.row) at.rows.push([])
  return at.rows[at.row] ?? []
}
/** 0: to the end of the line, 1: to its begin, 2: all of it. */
function erase(at: Cursor, which: number): void {
  const line = lineAt(at)
  if (which === 0) line.length = Math.min(line.length, at.column)
  if (which === 1) line.fill(' ', 0, at.column + 1)
  if (which === 2) line.length = 0
}

export function screen(columns: number): Screen {
  const at: Cursor = { rows: [[]], row: 0, column: 0 }
  const put = (sign: string): void => {
    if (sign === '\n') { at.row += 1; at.column = 0; return }
    if (sign === '\r') { at.column = 0; return }
    if (sign < ' ') return
    if (at.column >= columns) { at.row += 1; at.column = 0 }
    const line = lineAt(at)
    while (line.length < at.column) line.push(' ')
    line[at.column] = sign
    at.column += 1
  }
  return {
    write(text) {
      for (const [, digits, letter, sign] of text.matchAll(/\u001b\[\??([\d;]*)([A-Za-z])|([\s\S])/gu)) {
        if (sign !== undefined) put(sign)
        else if (letter === 'K') erase(at, Number(digits || 0))
        else MOVES[letter ?? '']?.(at, Number(digits?.split(';')[0] || 1))
      }
    },
    lines: () => at.rows.map((row) => Array.from(row, (sign) => sign ?? ' ').join('').trimEnd()),
  }
}
