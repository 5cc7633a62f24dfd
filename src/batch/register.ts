// The register of contracts of a run: who agreed on what, from when to when, until when notice can be given, and which file it is.
import { csvText, type RunReport } from './reports.ts'
import { xlsxBytes } from './table/xlsx-file.ts'

const HEAD = ['Schlüssel', 'Titel', 'Art', 'Parteien', 'Datum', 'Beginn', 'Ende', 'Kündigung bis', 'Dateien', 'SHA-256'] as const

/** Head and a line for each agreement, as text. */
export function registerRows({ rows }: RunReport): readonly (readonly string[])[] {
  const lines = rows.flatMap(({ key, facts, outputs }) => {
    if (!facts) return []
    const { title, typ, parties, date, begin, end, notice } = facts
    return [[key, title, typ, parties.join(' / '), german(date), german(begin), german(end), german(notice), outputs.map(({ path }) => path).join(' | '), outputs.map(({ sha256 }) => sha256).join(' | ')]]
  })
  return [HEAD, ...lines]
}
export const registerCsv = (report: RunReport): string => csvText(registerRows(report))
/** Widths of the columns in letters. */
const WIDTHS = [20, 28, 18, 60, 12, 12, 12, 14, 50, 66]
export function registerXlsx(report: RunReport): Promise<Uint8Array> {
  const [head = [], ...lines] = registerRows(report)
  const rows = [head.map((text) => ({ text, bold: true })), ...lines.map((line) => line.map((text) => ({ text })))]
  return xlsxBytes([{ name: 'Vertragsregister', rows, widths: WIDTHS, fixed: 1 }])
}
const german = (iso: string | null): string => (iso === null ? '' : iso.split('-').reverse().join('.'))
