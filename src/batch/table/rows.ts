// Rows of a grid → rows of values over the common file. Every row that holds anything comes out as a row or as a faulty one with its findings.
// Invariant: rows of the file = rows + faulty + skipped, counted in `Rows`.
import { createHash } from 'node:crypto'
import type { Code } from '../../diagnostics/catalogue.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import type { Path } from '../../yaml/paths.ts'
import type { Laid } from '../../yaml/set.ts'
import type { BaseView, Field } from './base.ts'
import { type Column, KEYS, plain } from './columns.ts'
import { convert, type Converted } from './convert.ts'
import { type Cell, cellText, type Grid, type GridRow, isBlank, isNothing } from './grid.ts'
import type { Head } from './head.ts'
import { type Origin, originPlace, originPrefix } from './origin.ts'

/** What was converted, for the list. */
export interface ConvertedValue {
  readonly origin: Origin
  readonly from: string
  readonly to: string
}
/** One agreement: what it lays over the common file. */
export interface TableRow {
  /** Of its key column, else of its content; never of its position. */
  readonly key: string
  readonly origin: Origin
  readonly values: readonly Laid[]
  /** Text as it stands, by the head of its column and by the path of its field. */
  readonly text: ReadonlyMap<string, string>
  originOf(path: Path): Origin | undefined
}
/** A row with errors, which were reported. */
export interface FaultyRow {
  readonly origin: Origin
  readonly count: number
}
export interface Rows {
  readonly rows: readonly TableRow[]
  readonly faulty: readonly FaultyRow[]
  /** Rows without any value, and notes that begin with „#“. */
  readonly skipped: number
  readonly converted: readonly ConvertedValue[]
}

/** How one kind of row is being read: what it found, and what stays of it. */
export interface Draft {
  readonly origin: Origin
  readonly values: Laid[]
  readonly given: Map<string, { readonly path: Path; readonly origin: Origin; readonly text: string }>
  readonly names: Map<string, string>
  faults: number
}

export class RowReader {
  readonly #grid: Grid
  readonly #head: Head
  readonly #base: BaseView
  readonly #report: Report
  readonly #converted: ConvertedValue[] = []
  readonly #known = new Map<Column, Map<Cell, Converted>>()
  constructor(grid: Grid, head: Head, base: BaseView, report: Report) {
    this.#grid = grid
    this.#head = head
    this.#base = base
    this.#report = report
  }

  read(): Rows {
    const full = this.#head.data.filter(({ cells }) => !isNothing(cells))
    const drafts = full.map((row) => this.#draft(row))
    return { ...finished(drafts, this.#report), skipped: this.#head.data.length - full.length, converted: this.#converted }
  }

  #draft(row: GridRow): Draft {
    const draft: Draft = { origin: this.#grid.originOf(row.line, undefined, undefined), values: [], given: new Map(), names: new Map(), faults: 0 }
    this.#width(row, draft)
    if (draft.faults > 0) return draft
    for (const column of this.#head.columns) {
      const cell = row.cells[column.index]
      if (column.use !== 'field') draft.names.set(column.header, cellText(cell))
      else if (column.field && !isBlank(cell)) this.#cell(cell as Cell, column, column.field, row, draft)
    }
    this.#contradictions(row, draft)
    return draft
  }

  /** A record that is longer or shorter than the head has slipped. */
  #width({ line, cells }: GridRow, draft: Draft): void {
    const last = cells.findLastIndex((cell) => !isBlank(cell)) + 1
    const wanted = this.#grid.isStrict ? this.#head.row.cells.length : this.#head.width
    const beyond = cells.findIndex((cell, i) => !isBlank(cell) && (i >= this.#head.width || isBlank(this.#head.row.cells[i])))
    const isShort = this.#grid.isStrict && cells.length < this.#head.width
    if (beyond < 0 && !isShort) return
    const words = isShort ? `Die Zeile hat ${cells.length} Zellen, die Kopfzeile ${wanted}.` : last > wanted ? `Die Zeile hat ${last} Zellen, die Kopfzeile ${wanted}.` : `In Spalte ${beyond + 1} steht ein Wert, aber keine Überschrift darüber.`
    this.#fault(draft, this.#grid.originOf(line, Math.max(0, beyond), undefined), { code: 'tabelle/spaltenzahl', message: words, hint: 'Ist eine Zelle verrutscht? Enthält sie das Trennzeichen, so steht sie in Anführungszeichen; Excel und LibreOffice speichern es so.' })
  }

  #cell(cell: Cell, column: Column, field: Field, { line }: GridRow, draft: Draft): void {
    const read = this.#converting(cell, column, field)
    const origin = (): Origin => this.#grid.originOf(line, column.index, column.header)
    if ('refused' in read) return this.#fault(draft, origin(), read.refused)
    if (read.warn) this.#tell(origin(), read.warn)
    const short: Origin = { ...draft.origin, column: column.index + 1, header: column.header }
    if (read.to !== undefined) this.#converted.push({ origin: short, from: cellText(cell), to: read.to })
    draft.given.set(field.pathText, { path: field.path, origin: short, text: cellText(cell) })
    if (!read.kept) draft.values.push({ path: field.path, value: read.value })
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
    this.#tell(origin, told)
  }
  #tell(origin: Origin, { code, message, hint }: { readonly code: Code; readonly message: string; readonly hint: string }): void {
    this.#report(code, originPrefix(origin) + message, originPlace(origin), { hint })
  }
}
const withoutPlace = ({ place: _, ...origin }: Origin): Origin => origin

// ---- keys
/** The key of the row that a template shows. */
export const EXAMPLE = 'beispiel'
/** Drafts with their keys; a key that is missing or given twice is a fault of its row. */
export function finished(drafts: readonly Draft[], report: Report): Pick<Rows, 'rows' | 'faulty'> {
  const seen = new Map<string, Draft>()
  const keyed = drafts.map((draft) => (draft.faults > 0 ? undefined : keyOf(draft, seen, report)))
  const rows = drafts.flatMap((draft, i) => (draft.faults === 0 && keyed[i] !== undefined ? [rowOf(draft, keyed[i])] : []))
  return { rows, faulty: drafts.flatMap(({ origin, faults }) => (faults > 0 ? [{ origin, count: faults }] : [])) }
}
function keyOf(draft: Draft, seen: Map<string, Draft>, report: Report): string | undefined {
  const column = KEYS.flatMap((name) => [...draft.names.keys()].filter((header) => plain(header) === name))[0]
  const given = column === undefined ? undefined : (draft.names.get(column)?.normalize('NFC') ?? '')
  const tell = (code: Code, message: string, hint: string): void => report(code, originPrefix({ ...draft.origin, ...(column !== undefined && { header: column }) }) + message, originPlace(draft.origin), { hint })
  if (given === '') return fault(draft, () => tell('tabelle/schluessel', 'Der Schlüssel der Zeile fehlt.', 'Schreiben Sie einen Namen hinein, den keine andere Zeile hat, oder löschen Sie die Spalte.'))
  if (given === EXAMPLE) tell('tabelle/beispielzeile', 'Das ist noch die Beispielzeile der Vorlage.', 'Überschreiben Sie die Zeile samt Schlüssel, oder löschen Sie sie.')
  const key = given ?? contentKey(draft)
  const other = seen.get(key)
  if (!other) return kept(key, draft, seen)
  const where = other.origin.unit === 'Datei' ? other.origin.file : `${other.origin.unit ?? 'Zeile'} ${other.origin.row}`
  if (given !== undefined) return fault(draft, () => tell('tabelle/schluessel', `Den Schlüssel „${key}“ hat schon ${where}.`, 'Geben Sie jeder Zeile einen eigenen Schlüssel.'))
  tell('tabelle/gleiche-zeilen', `Die Zeile gleicht ${where} in allen Werten.`, 'Löschen Sie eine der beiden, wenn dieselbe Vereinbarung nicht zweimal entstehen soll.')
  let n = 2
  while (seen.has(`${key}-${n}`)) n++
  return kept(`${key}-${n}`, draft, seen)
}
function kept(key: string, draft: Draft, seen: Map<string, Draft>): string {
  seen.set(key, draft)
  return key
}
function fault(draft: Draft, tell: () => void): undefined {
  draft.faults++
  tell()
}

/** The same for the same values, wherever the row and its columns stand. */
function contentKey({ values, given, names }: Draft): string {
  const shown = [...given].map(([path, { text }]) => [path, text])
  const laid = shown.length > 0 ? shown : values.map(({ path, value }) => [path.join('.'), JSON.stringify(value) ?? ''])
  const named = [...names].filter(([header]) => !/^[#_]/.test(header)).map(([header, text]) => [`:${plain(header)}`, text])
  const parts = [...laid, ...named].filter(([, text]) => text !== '').map((part) => JSON.stringify(part)).sort()
  return `zeile-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12)}`
}

function rowOf({ origin, values, given, names }: Draft, key: string): TableRow {
  let text: ReadonlyMap<string, string> | undefined
  return {
    key,
    origin: withoutPlace(origin),
    values,
    get text() {
      text ??= new Map([...[...given].flatMap(([path, one]) => [[path, one.text], ...(one.origin.header === undefined ? [] : [[one.origin.header, one.text]])] as [string, string][]), ...names])
      return text
    },
    originOf: (path) => [...given.values()].filter((one) => one.path.every((step, i) => path[i] === step)).sort((a, b) => b.path.length - a.path.length)[0]?.origin,
  }
}
