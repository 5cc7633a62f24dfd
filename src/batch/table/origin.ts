// Where a value of a table came from, and how messages name it: file and row as the place, sheet and column in the words.
import type { Place } from '../../diagnostics/diagnostic.ts'

export interface Origin {
  readonly file: string
  readonly sheet?: string
  /** Line of a CSV file, row of a sheet, number of a YAML document, 1 for a file of its own. */
  readonly row: number
  /** Number of the column, from 1. */
  readonly column?: number
  readonly header?: string
  /** What `row` counts; absent: rows of a table. */
  readonly unit?: 'Dokument' | 'Datei'
  /** Exactly, where a text has places. */
  readonly place?: Place
}

/** „gemeinden.csv, Zeile 12, Spalte „Ort““, „gemeinden.xlsx, Blatt „Nord“, Zeile 12“. */
export function originText({ file, sheet, row, header, unit }: Origin): string {
  const unitRow = unit === 'Datei' ? [] : [`${unit ?? 'Zeile'} ${row}`]
  return [file, ...(sheet === undefined ? [] : [`Blatt „${sheet}“`]), ...unitRow, ...(header === undefined ? [] : [`Spalte „${header}“`])].join(', ')
}
/** What file and line do not say, before a message: „Blatt „Nord“, Spalte „Ort“: “. */
export function originPrefix({ sheet, header, unit }: Origin): string {
  const column = header === undefined ? [] : [unit ? `Feld „${header}“` : `Spalte „${header}“`]
  const words = [...(sheet === undefined ? [] : [`Blatt „${sheet}“`]), ...column]
  return words.length > 0 ? `${words.join(', ')}: ` : ''
}
export function originPlace({ file, row, column = 1, place, unit }: Origin): Place {
  const line = unit === 'Datei' ? 1 : row
  return place ?? { file, line, column, endLine: line, endColumn: column + 1 }
}
