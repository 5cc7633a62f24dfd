// CSV text → grid. The delimiter is the one under which most columns of the head are known; nothing but text comes out of it.
// Invariant: `line` is the first line of a record, also where cells hold line breaks.
import { CsvError, parse } from 'csv-parse/sync'
import type { Place, Report } from '../../diagnostics/diagnostic.ts'
import { SourceText } from '../../diagnostics/source-text.ts'
import type { Decoded } from './decode.ts'
import type { Grid, GridRow } from './grid.ts'

export const DELIMITERS = [';', '\t', ',', '|'] as const
/** As many records as are read to find the delimiter. */
const LOOKED_AT = 300
const LINE_ENDS = ['\r\n', '\n', '\r']

/** How well rows fit: the head is the row that knows most. */
type Fit = (rows: readonly GridRow[]) => number

/** Undefined: it cannot be read (reported). */
export function readCsv(file: string, { text, encoding }: Decoded, wanted: string | undefined, known: Fit, report: Report): Grid | undefined {
  const [, told] = /^sep=(.)(?:\r\n|\n|\r)/.exec(text) ?? []
  const delimiter = wanted ?? told ?? sniffed(text, known)
  const rows = records(file, text, delimiter, report)
  if (!rows) return undefined
  let places: CellPlaces | undefined
  return {
    file,
    encoding,
    delimiter,
    rows: told === undefined ? rows : rows.slice(1),
    isStrict: true,
    originOf: (line, column, header) => {
      if (column === undefined) return { file, row: line }
      places ??= new CellPlaces(new SourceText(file, text.replace(/\r\n?/g, (end) => (end.length === 2 ? '\r\n' : '\n'))), delimiter)
      return { file, row: line, column: column + 1, ...(header !== undefined && { header }), place: places.of(line, column) }
    },
  }
}

function sniffed(text: string, known: Fit): string {
  const scores = DELIMITERS.map((delimiter) => {
    const rows = firstRecords(text, delimiter)
    return { delimiter, score: known(rows), widest: Math.max(0, ...rows.map(({ cells }) => cells.length)) }
  })
  return scores.reduce((best, one) => (one.score > best.score || (one.score === best.score && one.widest > best.widest) ? one : best)).delimiter
}
function firstRecords(text: string, delimiter: string): readonly GridRow[] {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, record_delimiter: LINE_ENDS, to: LOOKED_AT }).map((cells, i) => ({ line: i + 1, cells }))
  } catch {
    return []
  }
}

function records(file: string, text: string, delimiter: string, report: Report): readonly GridRow[] | undefined {
  if (!text.includes('"')) return split(text, delimiter)
  try {
    const rows: GridRow[] = []
    let [next, passed] = [1, 0]
    const passOver = (lines: number): void => {
      for (let i = 0; i < lines; i++) rows.push({ line: next++, cells: NO_CELLS })
    }
    // Empty lines are slow in the library, so it only counts them.
    for (const { record, info } of parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, info: true, to: MOST_RECORDS, record_delimiter: LINE_ENDS }) as unknown as readonly Read[]) {
      passOver(info.empty_lines - passed)
      passed = info.empty_lines
      rows.push({ line: next, cells: record })
      next += record.reduce((sum, cell) => sum + breaksIn(cell), 1) // the library counts \r\n inside a cell as two
    }
    passOver(emptyAtEnd(text))
    return rows
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = lineOf(error, text)
    return void report('tabelle/anfuehrungszeichen', QUOTES[error.code] ?? 'Ein Anführungszeichen steht an einer Stelle, an der es nicht zu verstehen ist.', { file, line, column: 1, endLine: line, endColumn: 2 }, {
      hint: 'Steht " in einer Zelle, so wird die ganze Zelle in " gesetzt und das Zeichen darin verdoppelt: "Verein ""Hand in Hand"" e. V.". Excel und LibreOffice speichern es so.',
    })
  }
}
/** Without quotes a line is a record; the library takes its time where a row is longer or shorter than the first, as below a title. */
function split(text: string, delimiter: string): readonly GridRow[] {
  const lines = text.split(/\r\n|\n|\r/, MOST_RECORDS)
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line, i) => ({ line: i + 1, cells: line.split(delimiter) }))
}
/** A record as the library tells it. */
interface Read {
  readonly record: string[]
  readonly info: { readonly empty_lines: number }
}
const NO_CELLS: readonly string[] = ['']
/** More than a table may have below its head, which stands near the top, so that this can be said. */
const MOST_RECORDS = 102_000
/** Empty lines behind the last record. */
function emptyAtEnd(text: string): number {
  let [at, lines] = [text.length, 0]
  while (at > 0 && /[\r\n]/.test(text.charAt(at - 1))) {
    at -= text.endsWith('\r\n', at) ? 2 : 1
    lines += 1
  }
  return Math.max(0, at === 0 ? lines : lines - 1)
}
const breaksIn = (cell: string): number => (/[\r\n]/.test(cell) ? cell.split(/\r\n|\n|\r/).length - 1 : 0)
/** First line of the record that cannot be read. */
const lineOf = (error: CsvError, text: string): number => breaksIn(new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, Number(Reflect.get(error, 'bytes') ?? 0)))) + 1
const QUOTES: Readonly<Record<string, string>> = { CSV_QUOTE_NOT_CLOSED: 'Ein Anführungszeichen am Anfang einer Zelle wird bis zum Ende der Datei nicht geschlossen.' }

/** Places of cells; those of one record are asked for together. */
class CellPlaces {
  readonly #source: SourceText
  readonly #delimiter: string
  #record: { readonly line: number; readonly starts: readonly number[] } = { line: 0, starts: [] }
  constructor(source: SourceText, delimiter: string) {
    this.#source = source
    this.#delimiter = delimiter
  }

  /** The cell as a range of its line; what goes over several lines ends with the first. */
  of(line: number, column: number): Place {
    if (this.#record.line !== line) this.#record = { line, starts: this.#starts(line) }
    const { starts } = this.#record
    const last = starts.length - 2
    const [from = 0, next = from] = starts.slice(Math.min(column, last), Math.min(column, last) + 2)
    const text = this.#source.text.slice(from, Math.max(from, next - 1)).split(/[\r\n]/)[0] ?? ''
    return this.#source.place(from, from + Math.max(1, text.length))
  }
  /** Where each cell of a record begins, and one more. */
  #starts(line: number): readonly number[] {
    const { text } = this.#source
    let [at, quoted] = [this.#source.offset(line, 0), false]
    const starts = [at]
    for (; at < text.length; at++) {
      const sign = text.charAt(at)
      if (sign === '"') quoted = !quoted
      else if (quoted) continue
      else if (sign === '\n' || sign === '\r') break
      else if (sign === this.#delimiter) starts.push(at + 1)
    }
    return [...starts, at + 1]
  }
}
