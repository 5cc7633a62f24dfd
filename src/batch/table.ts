// Tables with one agreement a row: CSV, XLSX, YAML of several documents, or a folder of override files. The door of this part of the room.
// Invariant: every row of the file comes out as a row, as a faulty row whose findings were reported, or is counted as skipped; a table with a wrong head gives no rows at all.
import type { Report } from '../diagnostics/diagnostic.ts'
import type { BaseView } from './table/base.ts'
import { type Column, Columns } from './table/columns.ts'
import { readCsv } from './table/csv.ts'
import { decodeTable } from './table/decode.ts'
import type { Grid } from './table/grid.ts'
import { fitOf, headOf } from './table/head.ts'
import { type FaultyRow, RowReader, type TableRow, type ConvertedValue } from './table/rows.ts'

export { baseView, type BaseView } from './table/base.ts'
export { type Origin, originPlace, originPrefix, originText } from './table/origin.ts'
export type { ConvertedValue as Converted, FaultyRow, TableRow } from './table/rows.ts'
export type { Column } from './table/columns.ts'

export interface Table {
  readonly file: string
  readonly sheet?: string
  readonly encoding: string
  readonly delimiter?: string
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  readonly faulty: readonly FaultyRow[]
  readonly skipped: number
  readonly converted: readonly ConvertedValue[]
}
export interface TableOptions {
  readonly encoding?: string
  readonly sheet?: string
  readonly delimiter?: string
}

/** Undefined: it cannot be used at all (reported). */
export async function readTable(file: string, bytes: Uint8Array, base: BaseView, options: TableOptions, report: Report): Promise<Table | undefined> {
  const columns = new Columns(base)
  const decoded = await decodeTable(file, bytes, options.encoding, report)
  const grid = decoded && readCsv(file, decoded, options.delimiter, fitOf(columns), report)
  return grid && ofGrid(grid, base, columns, report)
}

function ofGrid(grid: Grid, base: BaseView, columns: Columns, report: Report): Table | undefined {
  const head = headOf(grid, base, columns, report)
  if (!head) return undefined
  const { file, sheet, encoding, delimiter } = grid
  return { file, ...(sheet !== undefined && { sheet }), encoding, ...(delimiter !== undefined && { delimiter }), columns: head.columns, ...new RowReader(grid, head, base, report).read() }
}
