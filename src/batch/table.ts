// Tables with one agreement a row: CSV, XLSX, YAML of several documents, or a folder of override files. The door of this part of the room.
// Invariant: every row of the file comes out as a row, as a faulty row whose findings were reported, or is counted as skipped; a table with a wrong head gives no rows at all.
import type { Report } from '../diagnostics/diagnostic.ts'
import type { BaseView } from './table/base.ts'
import { type Column, Columns } from './table/columns.ts'
import { readCsv } from './table/csv.ts'
import { decodeTable } from './table/decode.ts'
import { documentsOf, draftOf } from './table/documents.ts'
import type { Grid } from './table/grid.ts'
import { fitOf, headOf } from './table/head.ts'
import { finished } from './table/keys.ts'
import { LeftOver } from './table/left-over.ts'
import { type Origin, originPlace } from './table/origin.ts'
import { type Draft, type FaultyRow, RowReader, type TableRow, type ConvertedValue, type Told, tell } from './table/rows.ts'
import { readXlsx } from './table/xlsx.ts'

export { baseView, type BaseView } from './table/base.ts'
export { cellHint } from './table/cell-hint.ts'
export { type Origin, originPlace, originPrefix, originText } from './table/origin.ts'
export type { ConvertedValue as Converted, FaultyRow, TableRow, Told } from './table/rows.ts'
export { templateCsv, templateXlsx } from './table/template.ts'
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
  if (/\.ya?ml$/i.test(file)) return readDocuments(file, bytes, base, columns, options, report)
  const grid = await gridOf(file, bytes, columns, options, report)
  return grid && ofGrid(grid, base, columns, report)
}

/** One agreement for each document of a YAML file. */
async function readDocuments(file: string, bytes: Uint8Array, base: BaseView, columns: Columns, { encoding }: TableOptions, report: Report): Promise<Table | undefined> {
  const decoded = await decodeTable(file, bytes, encoding, report)
  if (!decoded) return undefined
  const { list, skipped } = documentsOf(decoded.text)
  const drafts = list.map(({ text, line }, i) => draftOf({ file, row: i + 1, unit: 'Dokument', place: { file, line, column: 1, endLine: line, endColumn: 2 } }, text, line, base, columns, report))
  return ofDrafts(file, drafts, base, decoded.encoding, skipped, report)
}

/** A folder of files, each with what its agreement has of its own; the name of the file is the key. */
export async function readOverrides(folder: string, files: readonly { readonly file: string; readonly bytes: Uint8Array }[], base: BaseView, { encoding }: TableOptions, report: Report): Promise<Table | undefined> {
  const columns = new Columns(base)
  const drafts: Draft[] = []
  for (const { file, bytes } of files) {
    const origin: Origin = { file, row: 1, unit: 'Datei' }
    const unread: Told[] = []
    const decoded = await decodeTable(file, bytes, encoding, (code, message, place, more) => {
      unread.push({ code, message, place, hint: more?.hint })
      report(code, message, place, more)
    })
    const [only, second] = decoded ? documentsOf(decoded.text).list : []
    const draft = draftOf(origin, only?.text ?? '', only?.line ?? 1, base, columns, report, keyOfFile(file))
    draft.told.push(...unread)
    if (second) tell(draft, { code: 'tabelle/aufbau', message: 'In einem Ordner ist jede Datei eine Vereinbarung; diese enthält mehrere Dokumente.', place: { file, line: second.line, column: 1, endLine: second.line, endColumn: 2 }, hint: 'Teilen Sie sie auf, oder nennen Sie statt des Ordners die eine Datei.' }, report)
    draft.faults += decoded && !second ? 0 : 1
    drafts.push(draft)
  }
  return ofDrafts(folder, drafts, base, 'UTF-8', 0, report)
}
const keyOfFile = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/(\.koop)?\.ya?ml$/i, '')

function ofDrafts(file: string, drafts: readonly Draft[], base: BaseView, encoding: string, skipped: number, report: Report): Table | undefined {
  if (drafts.length === 0) return noRows(file, report)
  const leftOver = new LeftOver(base)
  for (const draft of drafts) leftOver.tell(draft, new Set(), report)
  return { file, encoding, columns: [], ...finished(drafts, report), skipped, converted: [] }
}
function noRows(file: string, report: Report): undefined {
  report('tabelle/leer', 'Hier steht keine Angabe, aus der eine Vereinbarung werden könnte.', originPlace({ file, row: 1 }), { hint: 'Eine Tabelle mit Kopfzeile und Beispiel schreibt „koopgen batch basis.koop.yaml --template-csv tabelle.csv“.' })
}

/** By the first bytes, whatever the file is called. */
async function gridOf(file: string, bytes: Uint8Array, columns: Columns, { encoding, sheet, delimiter }: TableOptions, report: Report): Promise<Grid | undefined> {
  const other = foreign(bytes)
  const place = originPlace({ file, row: 1 })
  if (bytes.length > MOST_BYTES) return void report('tabelle/zu-gross', 'Die Tabelle ist größer als 50 MB.', place, { hint: 'Teilen Sie sie auf mehrere Tabellen auf.' })
  if (other) return void report('tabelle/art', `Das ist ${other}, keine Tabelle, die koopgen liest.`, place, { hint: 'Öffnen Sie die Datei und speichern Sie sie ohne Kennwort als „Excel-Arbeitsmappe (*.xlsx)“ oder als „CSV UTF-8“.' })
  if (startsWith(bytes, ZIP)) return readXlsx(file, bytes, sheet, report)
  const decoded = await decodeTable(file, bytes, encoding, report)
  return decoded && readCsv(file, decoded, delimiter, fitOf(columns), report)
}
const MOST_BYTES = 50_000_000
const MOST_ROWS = 100_000
const ZIP = [0x50, 0x4b, 3, 4]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const PDF = [0x25, 0x50, 0x44, 0x46]
const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte)
function foreign(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, OLE)) return 'eine alte Excel-Datei (.xls) oder eine mit Kennwort'
  if (startsWith(bytes, PDF)) return 'eine PDF-Datei'
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 120))
  return startsWith(bytes, ZIP) && begin.includes('application/vnd.oasis') ? 'eine Datei von LibreOffice (.ods)' : undefined
}

function ofGrid(grid: Grid, base: BaseView, columns: Columns, report: Report): Table | undefined {
  const head = headOf(grid, columns, report)
  if (!head) return undefined
  const { file, sheet, encoding, delimiter } = grid
  if (head.data.length > MOST_ROWS) return void report('tabelle/zu-gross', 'Die Tabelle hat mehr als 100.000 Zeilen.', originPlace({ file, row: 1 }), { hint: 'Teilen Sie sie auf mehrere Tabellen auf.' })
  const { drafts, ...read } = new RowReader(grid, head, base, report).read()
  const leftOver = new LeftOver(base)
  const fields = new Set(head.columns.flatMap(({ field }) => field?.pathText ?? []))
  for (const draft of drafts) leftOver.tell(draft, fields, report)
  const rows = { ...finished(drafts, report, head.columns.every(({ field }) => field === undefined)), ...read }
  if (rows.rows.length + rows.faulty.length === 0) return noRows(file, report)
  return { file, ...(sheet !== undefined && { sheet }), encoding, ...(delimiter !== undefined && { delimiter }), columns: head.columns, ...rows }
}
