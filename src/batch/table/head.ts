// Which row is the head: the one whose cells are known columns best. What stands above is a title of the table, what stands below may repeat the head in other words.
import type { Report } from '../../diagnostics/diagnostic.ts'
import { type Column, type Columns, plain } from './columns.ts'
import { type Cell, cellText, type Grid, type GridRow, isBlank, isNothing } from './grid.ts'
import { originPlace, originPrefix } from './origin.ts'

/** Rows among which the head is looked for. */
const LOOKED_AT = 50
const MOST_COLUMNS = 500

/** How many columns the best row knows: by this the delimiter of a CSV file is found. */
export const fitOf = (columns: Columns) => (rows: readonly GridRow[]): number => Math.max(0, ...lookedAt(rows).map(({ cells }) => knownIn(cells, columns)))
/** Notes and empty rows above the table do not count. */
const lookedAt = (rows: readonly GridRow[]): readonly GridRow[] => rows.slice(0, 1000).filter(({ cells }) => !isNothing(cells)).slice(0, LOOKED_AT)
const knownIn = (cells: readonly Cell[], columns: Columns): number => new Set(cells.flatMap((cell) => (typeof cell === 'string' && columns.knows(cell) ? [cell] : []))).size

export interface Head {
  readonly columns: readonly Column[]
  /** Cells of the head, empty ones at the end left out. */
  readonly width: number
  readonly row: GridRow
  readonly data: readonly GridRow[]
}
/** Undefined: there is none, or a column is wrong (reported). */
export function headOf(grid: Grid, columns: Columns, report: Report): Head | undefined {
  const index = headIndex(grid.rows, columns)
  const row = grid.rows[index]
  if (!row) return empty(grid, 'Die Tabelle ist leer.', report)
  const width = row.cells.findLastIndex((cell) => !isBlank(cell)) + 1
  if (width > MOST_COLUMNS) return void report('tabelle/zu-gross', `Die Tabelle hat mehr als ${MOST_COLUMNS} Spalten.`, originPlace(grid.originOf(row.line, undefined, undefined)), { hint: 'Löschen Sie die Spalten, die die Vereinbarungen nicht brauchen.' })
  const found = understood(row, width, grid, columns, report)
  if (!found || !areApart(found, row, grid, report)) return undefined
  tellSkipped(grid, index, found, report)
  const isSecond = (one: GridRow): boolean => repeats(one, found, columns)
  const below = grid.rows.slice(index + 1)
  return { columns: found, width, row, data: below[0] && isSecond(below[0]) ? below.slice(1) : below }
}
function empty(grid: Grid, message: string, report: Report): undefined {
  report('tabelle/leer', message, originPlace(grid.originOf(1, undefined, undefined)), { hint: 'Eine Tabelle mit Kopfzeile und Beispiel schreibt „koopgen batch basis.koop.yaml --template-csv tabelle.csv“.' })
}

/** The first row with most known columns; where none is known, the first that is as wide as any. */
function headIndex(rows: readonly GridRow[], columns: Columns): number {
  const first = lookedAt(rows)
  const best = (score: (row: GridRow) => number): GridRow | undefined => first.reduce<GridRow | undefined>((found, row) => (score(row) > (found ? score(found) : 0) ? row : found), undefined)
  const head = best(({ cells }) => knownIn(cells, columns)) ?? best(({ cells }) => cells.filter((cell) => !isBlank(cell)).length)
  return head ? rows.indexOf(head) : -1
}

function understood(row: GridRow, width: number, grid: Grid, columns: Columns, report: Report): readonly Column[] | undefined {
  let failed = false
  const found = row.cells.slice(0, width).flatMap((cell, i): Column[] => {
    const header = cellText(cell)
    if (header === '') return []
    const column = columns.of(header, i)
    if (!('code' in column)) return [column]
    failed = true
    report(column.code, originPrefix(grid.originOf(row.line, i, undefined)) + column.message, originPlace(grid.originOf(row.line, i, undefined)), { hint: column.hint })
    return []
  })
  return failed ? undefined : found
}

/** No two columns give the same field, or a field and its block; a clause and its parameters may stand side by side. */
function areApart(columns: readonly Column[], row: GridRow, grid: Grid, report: Report): boolean {
  const seen = new Map<string, Column>()
  let isApart = true
  for (const column of columns) {
    const name = column.use === 'ignored' ? undefined : targetOf(column)
    const other = name === undefined ? undefined : (seen.get(name) ?? (column.field && columns.find((one) => one.field && one.field.type !== 'switch' && isAbove(one.field.path, column.field?.path ?? []))))
    if (name !== undefined) seen.set(name, column)
    if (!other) continue
    isApart = false
    const where = grid.originOf(row.line, column.index, undefined)
    report('tabelle/spalte-doppelt', `${originPrefix(where)}Die Spalten „${other.header}“ und „${column.header}“ geben dasselbe Feld an.`, originPlace(where), { hint: 'Löschen Sie eine der beiden, oder stellen Sie „#“ vor ihre Überschrift.' })
  }
  return isApart
}
const isAbove = (above: readonly (string | number)[], path: readonly (string | number)[]): boolean => above.length < path.length && above.every((step, i) => step === path[i])

/** Every cell says in other words what stands above it. */
function repeats({ cells }: GridRow, columns: readonly Column[], known: Columns): boolean {
  const words = cells.flatMap((cell, i) => (isBlank(cell) ? [] : [[cellText(cell), i] as const]))
  return (
    words.length > 0 &&
    words.every(([text, i]) => {
      const column = columns.find(({ index }) => index === i)
      const again = column && known.of(text, i)
      return again && !('code' in again) && targetOf(again) === targetOf(column)
    })
  )
}

const targetOf = ({ field, header }: Column): string => field?.path.join('\0') ?? `name ${plain(header)}`

/** Nothing is passed over in silence. */
function tellSkipped(grid: Grid, above: number, columns: readonly Column[], report: Report): void {
  const ignored = columns.filter(({ use }) => use === 'ignored').map(({ header }) => `„${header}“`)
  const where = originPlace(grid.originOf(grid.rows[above]?.line ?? 1, undefined, undefined))
  const other = grid.rows.slice(0, above).filter(({ cells }) => !isNothing(cells))
  if (other.length > 0) report('tabelle/uebergangen', `Über der Kopfzeile ${other.length === 1 ? 'steht eine Zeile, die' : `stehen ${other.length} Zeilen, die`} nicht zur Tabelle ${other.length === 1 ? 'gehört' : 'gehören'}.`, where, { hint: 'Prüfen Sie, ob das die Überschrift der Tabelle ist; sonst ist die Kopfzeile falsch erkannt.' })
  if (ignored.length > 0) report('tabelle/uebergangen', `Nicht gelesen ${ignored.length === 1 ? 'wird die Spalte' : 'werden die Spalten'} ${ignored.join(', ')}.`, where, { hint: 'Spalten, deren Überschrift mit „#“ oder „_“ beginnt, sind für Sie allein.' })
}
