// XLSX → grid. Values come from the library; what it does not tell (hidden sheets, joined cells, formulas without result) from a look of our own before.
// Invariant: nothing is unpacked that states more than the limits, and no cell is read as empty because its value is missing.
import type { Place, Report } from '../../diagnostics/diagnostic.ts'
import { unzip, type ZipLimits } from '../../reread/unzip.ts'
import type { Cell, Grid, GridRow } from './grid.ts'
import { digitsOf, factsOf, isTrap, type Range, type SheetFacts, type SheetInfo, sheetsOf } from './sheet-scan.ts'

const MB = 1_000_000
const LIMITS: ZipLimits = { file: 50 * MB, part: 200 * MB, all: 300 * MB, parts: 5000 }
/** As far as a sheet is read; how many rows a table may have is said later. */
const MOST_LINES = 200_000
/** As many columns as a sheet is read: more than a table may have, so that the head can say it. */
const MOST_COLUMNS = 1000

type Say = (code: 'tabelle/art' | 'tabelle/beschaedigt' | 'tabelle/zu-gross' | 'tabelle/blatt' | 'tabelle/leer' | 'tabelle/blatt-gewaehlt' | 'tabelle/uebergangen', message: string, hint: string) => undefined

/** Undefined: it cannot be read (reported). */
export async function readXlsx(file: string, bytes: Uint8Array, wanted: string | undefined, report: Report): Promise<Grid | undefined> {
  const whole: Place = { file, line: 1, column: 1, endLine: 1, endColumn: 2 }
  const say: Say = (code, message, hint) => void report(code, message, whole, { hint })
  const parts = unzip(bytes, LIMITS)
  if (parts === 'too-large') return say('tabelle/zu-gross', 'Die Excel-Datei ist größer als erlaubt: 50 MB, entpackt 300 MB.', 'Löschen Sie Bilder und Blätter, die nicht gebraucht werden, oder speichern Sie die Tabelle als „CSV UTF-8“.')
  if (parts !== 'damaged' && parts.has('word/document.xml')) return say('tabelle/beschaedigt', 'Das ist eine Word-Datei, keine Excel-Datei (XLSX).', 'Kopieren Sie die Tabelle aus Word in ein leeres Blatt von Excel oder LibreOffice, und speichern Sie es als „Excel-Arbeitsmappe (*.xlsx)“.')
  const sheets = parts === 'damaged' ? undefined : sheetsOf(parts)
  if (parts === 'damaged' || !sheets || isTrap(parts)) return say('tabelle/beschaedigt', 'Das ist keine vollständige Excel-Datei (XLSX).', 'Öffnen Sie die Datei in Excel oder LibreOffice und speichern Sie sie neu als „Excel-Arbeitsmappe (*.xlsx)“.')
  const digits = digitsOf(parts)
  const facts = new Map(sheets.flatMap((sheet) => (sheet.part === undefined || sheet.isHidden ? [] : [[sheet, factsOf(new TextDecoder().decode(parts.get(sheet.part)), digits)] as const])))
  const chosen = choose(sheets, facts, wanted, say)
  return chosen && read(file, bytes, chosen, facts.get(chosen) as SheetFacts, say)
}

function choose(sheets: readonly SheetInfo[], facts: ReadonlyMap<SheetInfo, SheetFacts>, wanted: string | undefined, say: Say): SheetInfo | undefined {
  const visible = sheets.filter((sheet) => facts.has(sheet))
  const named = visible.map(({ name }) => `„${name}“`).join(', ')
  if (wanted !== undefined) {
    const found = visible.find(({ name }) => name === wanted) ?? visible.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())
    const isHidden = sheets.some(({ name, isHidden: hidden }) => name === wanted && hidden)
    return found ?? say('tabelle/blatt', isHidden ? `Das Blatt „${wanted}“ ist ausgeblendet.` : `Ein Blatt „${wanted}“ gibt es nicht.`, isHidden ? 'Blenden Sie das Blatt in Excel ein, oder nennen Sie ein anderes.' : `Vorhanden: ${named || 'keines'}.`)
  }
  const full = visible.filter((sheet) => (facts.get(sheet)?.lastColumn ?? 0) > 0)
  const [first, ...others] = full
  if (!first) return say('tabelle/leer', 'Kein sichtbares Blatt der Datei enthält Angaben.', 'Schreiben Sie die Tabelle in ein Blatt, oder blenden Sie es ein.')
  const rest = others.filter(({ name }) => name !== EXPLANATION)
  if (rest.length > 0) say('tabelle/blatt-gewaehlt', `Gelesen wird das Blatt „${first.name}“, nicht ${rest.map(({ name }) => `„${name}“`).join(', ')}.`, `Ein anderes wählen Sie mit --sheet "${rest[0]?.name}".`)
  return first
}
/** The second sheet of our own template. */
export const EXPLANATION = 'Erläuterung'

async function read(file: string, bytes: Uint8Array, sheet: SheetInfo, facts: SheetFacts, say: Say): Promise<Grid | undefined> {
  if (facts.lastRow > 1_048_576 || facts.lastColumn > 16_384) return say('tabelle/beschaedigt', 'Das Blatt enthält Zellen außerhalb eines Blattes.', 'Speichern Sie die Datei in Excel neu.')
  if (facts.lastColumn > MOST_COLUMNS || facts.lastRow > MOST_LINES) return say('tabelle/zu-gross', `Das Blatt „${sheet.name}“ reicht bis Zeile ${facts.lastRow} und Spalte ${facts.lastColumn}.`, 'Löschen Sie die leeren Zeilen und Spalten hinter der Tabelle, oder kopieren Sie die Tabelle in ein neues Blatt.')
  if (facts.hiddenRows > 0) say('tabelle/uebergangen', `Im Blatt „${sheet.name}“ ${facts.hiddenRows === 1 ? 'ist eine Zeile ausgeblendet; sie wird' : `sind ${facts.hiddenRows} Zeilen ausgeblendet; sie werden`} trotzdem gelesen.`, 'Löschen Sie Zeilen, die nicht gemeint sind; ein Filter nimmt sie nicht aus der Tabelle.')
  const rows = await cellsOf(bytes, sheet.number)
  if (!rows) return say('tabelle/beschaedigt', `Das Blatt „${sheet.name}“ lässt sich nicht lesen.`, 'Öffnen Sie die Datei in Excel oder LibreOffice, speichern Sie sie neu als XLSX und prüfen Sie, ob alle Formeln ein Ergebnis zeigen.')
  const cells = rows.map((row) => row.map(cellOf))
  showZeros(cells, facts)
  markFaults(cells, facts)
  return {
    file,
    sheet: sheet.name,
    encoding: 'XLSX',
    rows: filled(cells, facts.merged),
    isStrict: false,
    originOf: (line, column, header) => ({ file, sheet: sheet.name, row: line, ...(column !== undefined && { column: column + 1 }), ...(header !== undefined && { header }) }),
  }
}

/** Undefined: the library refuses the sheet. */
async function cellsOf(bytes: Uint8Array, number: number): Promise<readonly (readonly unknown[])[] | undefined> {
  const { readSheet } = await import('read-excel-file/universal')
  try {
    return (await readSheet(new Uint8Array(bytes).buffer, number, { trim: false })) as unknown as readonly (readonly unknown[])[]
  } catch {
    return undefined
  }
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (!(value instanceof Date)) return null
  const ms = Math.round(value.getTime() / 1000) * 1000
  if (Number.isNaN(ms)) return { fault: 'kein Datum' }
  const iso = new Date(ms).toISOString()
  if (value.getUTCFullYear() < 1901) return { time: iso.slice(11, 16).replace(/^0/, '') }
  return { day: ms % DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ') }
}

/** „01234“ is what people see and mean where the number 1234 has the format 00000. */
function showZeros(cells: Cell[][], { digits }: SheetFacts): void {
  for (const [key, width] of digits) {
    const [row = 0, column = 0] = key.split(':').map(Number)
    const cell = cells[row - 1]?.[column - 1]
    if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && String(cell).length < width) (cells[row - 1] ?? [])[column - 1] = { shown: String(cell).padStart(width, '0'), number: cell }
  }
}

/** As German Excel shows them. */
const ERRORS: Readonly<Record<string, string>> = { '#REF!': '#BEZUG!', '#N/A': '#NV', '#VALUE!': '#WERT!', '#NUM!': '#ZAHL!', '#SPILL!': '#ÜBERLAUF!' }
function markFaults(cells: Cell[][], { errors, withoutResult }: SheetFacts): void {
  const put = (key: string, fault: string): void => {
    const [row = 0, column = 0] = key.split(':').map(Number)
    while (cells.length < row) cells.push([])
    const line = cells[row - 1] ?? []
    while (line.length < column) line.push(null)
    line[column - 1] = { fault }
  }
  for (const [key, error] of errors) put(key, `den Fehler ${ERRORS[error] ?? error}`)
  for (const key of withoutResult) put(key, 'eine Formel ohne gespeichertes Ergebnis')
}

/** What is joined over rows holds for each of them; over columns nobody knows which one is meant. */
function filled(cells: readonly Cell[][], merged: readonly Range[]): readonly GridRow[] {
  const head = cells.findIndex((row) => row.filter((cell) => cell !== null).length > 1) + 1
  for (const { top, left, bottom, right } of merged) {
    const value = cells[top - 1]?.[left - 1] ?? null
    for (let row = Math.max(top, head + 1); row <= Math.min(bottom, cells.length); row++) {
      for (let column = left; column <= Math.min(right, MOST_COLUMNS); column++) (cells[row - 1] ?? [])[column - 1] = left === right ? value : value === null ? null : { fault: 'joined' }
    }
  }
  return cells.map((row, i) => ({ line: i + 1, cells: [...row] }))
}
