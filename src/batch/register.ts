// The register of contracts of a run: who agreed on what, from when to when, until when notice can be given, and which file it is.
import { csvText, type RunReport } from './reports.ts'

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
const german = (iso: string | null): string => (iso === null ? '' : iso.split('-').reverse().join('.'))
