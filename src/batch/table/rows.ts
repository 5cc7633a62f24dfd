// Rows of a grid → rows of values over the common file. Every row that holds anything comes out as a row or as a faulty one with its findings.
// Invariant: rows of the file = rows + faulty + skipped, counted in `Rows`.
import type { Code } from '../../diagnostics/catalogue.ts'
import type { Place, Report } from '../../diagnostics/diagnostic.ts'
import { words as counted } from '../../diagnostics/print.ts'
import { child, type Path } from '../../yaml/paths.ts'
import type { Laid } from '../../yaml/set.ts'
import type { BaseView, Field } from './base.ts'
import type { Column } from './columns.ts'
import { convert, type Converted, faultIn, inLand } from './convert.ts'
import { type Cell, cellText, type Grid, type GridRow, isBlank, isNothing } from './grid.ts'
import type { Head } from './head.ts'
import { type Origin, originPlace, originPrefix } from './origin.ts'

/** What was converted, for the list; equal cells of a column together. */
export interface ConvertedValue {
  /** The first cell. */
  readonly origin: Origin
  readonly from: string
  readonly to: string
  readonly count: number
}
/** A finding of one row, as it was reported. */
export interface Told {
  readonly code: Code
  readonly message: string
  readonly place: Place | undefined
  readonly hint: string | undefined
}
/** One agreement: what it lays over the common file. Texts and origins are looked up anew each time: they would fill the memory. */
export interface TableRow {
  /** Of its key column, else of its content; never of its position. */
  readonly key: string
  readonly origin: Origin
  readonly values: readonly Laid[]
  readonly told: readonly Told[]
  /** Text as it stands, by the head of its column and by the path of its field. */
  text(): ReadonlyMap<string, string>
  /** What stands in columns that are no fields. */
  names(): ReadonlyMap<string, string>
  /** Looks origins up, for one row at a time. */
  origins(): (path: Path) => Origin | undefined
}
/** A row with errors, which were reported. */
export interface FaultyRow {
  readonly origin: Origin
  readonly count: number
  /** Undefined where it cannot be read for certain: missing, given twice, or the row has slipped. */
  readonly key: string | undefined
  /** The key, else „Zeile 12“. */
  readonly id: string
  readonly told: readonly Told[]
  /** All its cells, for comparing tables. */
  readonly content: string
}
export interface Rows {
  readonly rows: readonly TableRow[]
  readonly faulty: readonly FaultyRow[]
  /** Rows without any value, and notes that begin with „#“. */
  readonly skipped: number
  readonly converted: readonly ConvertedValue[]
}

/** A field as the row has it. */
export interface Given {
  /** Path of the field. */
  readonly name: string
  readonly path: Path
  /** What stands above it. */
  readonly header: string
  readonly text: string
  /** With its exact place, looked up when asked. */
  readonly origin: Origin
}
/** How one kind of row is being read: what it found, and what stays of it. */
export interface Draft {
  readonly origin: Origin
  readonly values: Laid[]
  given(): readonly Given[]
  names(): ReadonlyMap<string, string>
  readonly told: Told[]
  faults: number
  /** Its cells may stand in the wrong columns. */
  isSlipped: boolean
}

export class RowReader {
  readonly #grid: Grid
  readonly #head: Head
  readonly #base: BaseView
  readonly #report: Report
  readonly #converted = new Map<Column, Map<string, { -readonly [K in keyof ConvertedValue]: ConvertedValue[K] }>>()
  readonly #known = new Map<Column, Map<Cell, Converted>>()
  constructor(grid: Grid, head: Head, base: BaseView, report: Report) {
    this.#grid = grid
    this.#head = head
    this.#base = base
    this.#report = report
  }

  read(): Pick<Rows, 'skipped' | 'converted'> & { readonly drafts: readonly Draft[] } {
    const full = this.#head.data.filter(({ cells }) => !isNothing(cells))
    const drafts = full.map((row) => this.#draft(row))
    return { drafts, skipped: this.#head.data.length - full.length, converted: [...this.#converted.values()].flatMap((values) => [...values.values()]) }
  }

  #draft(row: GridRow): Draft {
    const { columns } = this.#head
    const origin = this.#grid.originOf(row.line, undefined, undefined)
    const draft: Draft = {
      origin,
      values: [],
      given: () => columns.flatMap((column) => (column.field && !isBlank(row.cells[column.index]) ? [this.#given(column.field, column, row)] : [])),
      names: () => new Map(columns.flatMap(({ use, header, index }) => (use === 'field' ? [] : [[header, faultIn(row.cells[index]) ? '' : cellText(row.cells[index])]]))),
      told: [],
      faults: 0,
      isSlipped: false,
    }
    this.#width(row, draft)
    if (draft.faults > 0) return draft
    const land = this.#landOf(row)
    for (const column of columns) {
      const cell = row.cells[column.index]
      if (column.field && !isBlank(cell)) this.#cell(cell as Cell, column, column.field, row, draft, land)
      const fault = column.use === 'name' ? faultIn(cell) : undefined
      if (fault) this.#fault(draft, this.#grid.originOf(row.line, column.index, column.header), fault)
    }
    this.#contradictions(row, draft)
    return draft
  }

  #given({ pathText: name, path }: Field, { header, index }: Column, { line, cells }: GridRow): Given {
    const grid = this.#grid
    return { name, path, header, text: cellText(cells[index]), get origin() { return grid.originOf(line, index, header) } }
  }

  /** A record that is longer or shorter than the head has slipped. */
  #width({ line, cells }: GridRow, draft: Draft): void {
    const last = cells.findLastIndex((cell) => !isBlank(cell)) + 1
    const wanted = this.#grid.isStrict ? this.#head.row.cells.length : this.#head.width
    const beyond = cells.findIndex((cell, i) => !isBlank(cell) && (i >= this.#head.width || isBlank(this.#head.row.cells[i])))
    const isShort = this.#grid.isStrict && cells.length < this.#head.width
    if (beyond < 0 && !isShort) return
    const words = isShort ? `Die Zeile hat ${counted(cells.length, 'Zelle', 'Zellen')}, die Kopfzeile ${wanted}.` : last > wanted ? `Die Zeile hat ${counted(last, 'Zelle', 'Zellen')}, die Kopfzeile ${wanted}.` : `In Spalte ${beyond + 1} steht ein Wert, aber keine Überschrift darüber.`
    draft.isSlipped = true
    this.#fault(draft, this.#grid.originOf(line, Math.max(0, beyond), undefined), { code: 'tabelle/spaltenzahl', message: words, hint: 'Ist eine Zelle verrutscht? Enthält sie das Trennzeichen, so steht sie in Anführungszeichen; Excel und LibreOffice speichern es so.' })
  }

  #cell(cell: Cell, column: Column, field: Field, { line }: GridRow, draft: Draft, land: unknown): void {
    const read = inLand(this.#converting(cell, column, field), land)
    const origin = (): Origin => this.#grid.originOf(line, column.index, column.header)
    if ('refused' in read) return this.#fault(draft, origin(), read.refused)
    if (read.warn) this.#tell(draft, origin(), read.warn)
    if (read.to !== undefined) this.#convertedTo(read.to, cellText(cell), column, origin)
    if (!read.kept) draft.values.push({ path: field.path, value: read.value })
  }
  #convertedTo(to: string, from: string, column: Column, origin: () => Origin): void {
    const values = this.#converted.get(column) ?? new Map()
    this.#converted.set(column, values)
    const known = values.get(from)
    if (known) known.count += 1
    else values.set(from, { origin: origin(), from, to, count: 1 })
  }
  /** Of its own cell, else of the common file. */
  #landOf({ cells }: GridRow): unknown {
    const column = this.#head.columns.find(({ field }) => field?.pathText === 'land')
    const cell = column && cells[column.index]
    const read = column?.field && !isBlank(cell) ? this.#converting(cell as Cell, column, column.field) : undefined
    return read === undefined ? child(this.#base.data, 'land') : 'value' in read ? read.value : undefined
  }
  /** Columns repeat their values. */
  #converting(cell: Cell, column: Column, field: Field): Converted {
    const known = this.#known.get(column) ?? new Map<Cell, Converted>()
    this.#known.set(column, known)
    const found = known.get(cell) ?? convert(cell, field, this.#base.data)
    if (known.size < 2000) known.set(cell, found)
    return found
  }

  /** A clause that is switched off has no parameters. */
  #contradictions({ line }: GridRow, draft: Draft): void {
    for (const { path, value } of draft.values) {
      const inner = value === false ? draft.values.find((one) => one.path.length > path.length && path.every((step, i) => one.path[i] === step)) : undefined
      const column = inner && this.#head.columns.find(({ field }) => field?.path === inner.path)
      if (column) this.#fault(draft, this.#grid.originOf(line, column.index, column.header), { code: 'tabelle/wert', message: 'Die Klausel ist in dieser Zeile mit „nein“ abgeschaltet; diese Angabe kann nicht zugleich gelten.', hint: 'Leeren Sie diese Zelle, oder schreiben Sie „ja“.' })
    }
    draft.values.sort((a, b) => a.path.length - b.path.length)
  }

  #fault(draft: Draft, origin: Origin, told: { readonly code: Code; readonly message: string; readonly hint: string }): void {
    draft.faults++
    this.#tell(draft, origin, told)
  }
  #tell(draft: Draft, origin: Origin, { code, message, hint }: { readonly code: Code; readonly message: string; readonly hint: string }): void {
    tell(draft, { code, message: originPrefix(origin) + message, place: originPlace(origin), hint }, this.#report)
  }
}
/** The row keeps what is said of it. */
export function tell(draft: Draft, told: Told, report: Report): void {
  draft.told.push(told)
  report(told.code, told.message, told.place, { hint: told.hint })
}
