// A table as it stands in a file, before any column is understood.
// Invariant: `line` is the line of the file or the row of the sheet that a person sees.
import type { Origin } from './origin.ts'

/** `fault`: what a cell holds that is no value, such as #REF!; `joined`: it lies in a cell that goes over several columns. A day is a text of its own kind, because it is no text of the table. `shown`: a number whose format shows zeros before it. */
export type Cell = string | number | boolean | null | { readonly shown: string; readonly number: number } | { readonly day: string } | { readonly time: string } | { readonly fault: string }
export interface GridRow {
  readonly line: number
  readonly cells: readonly Cell[]
}
export interface Grid {
  readonly file: string
  readonly sheet?: string
  readonly encoding: string
  readonly delimiter?: string
  readonly rows: readonly GridRow[]
  /** Every record has as many cells as the head; a sheet has no such rule. */
  readonly isStrict: boolean
  /** Exact place of a cell, for messages. */
  originOf(line: number, column: number | undefined, header: string | undefined): Origin
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && trimmed(cell) === '')
}
/** Without spaces at the ends, no-break spaces included. */
export const trimmed = (text: string): string => text.trim()

/** A cell as it stands, for names of files and registers. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return ''
  if (typeof cell === 'object') return 'shown' in cell ? cell.shown : 'day' in cell ? cell.day : 'time' in cell ? cell.time : cell.fault
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein'
  return typeof cell === 'number' ? String(cell).replace('.', ',') : trimmed(cell)
}

/** Empty, or a note: „#“ in the first cell and nothing else. */
export function isNothing(cells: readonly Cell[]): boolean {
  const full = cells.filter((cell) => !isBlank(cell))
  return full.length === 0 || (full.length === 1 && !isBlank(cells[0]) && cellText(cells[0]).startsWith('#'))
}
