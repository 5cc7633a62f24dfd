// The register of contracts of a run: who agreed on what, from when to when, until when notice can be given, and which file it is.
import { csvText, type RowFacts, type RunReport } from './reports.ts'
import { xlsxBytes } from './table/xlsx-file.ts'
import { periodText } from './term-words.ts'

const HEAD = ['Schlüssel', 'Titel', 'Art', 'Parteien', 'Datum', 'Beginn', 'Ende', 'Kündigung bis oder Frist', 'Verlängert sich um', 'Dateien', 'SHA-256'] as const

/** Head and a line for each agreement, as text. */
export function registerRows({ rows }: RunReport): readonly (readonly string[])[] {
  const lines = [...rows].sort((a, b) => byLetters(a.key, b.key)).flatMap(({ key, facts, outputs }) => {
    if (!facts) return []
    const { title, typ, parties, date, begin, end, notice, renewal, inWords } = facts
    return [[key, title, typ, parties.join(' / '), german(date), german(begin) || (inWords?.begin ?? ''), german(end) || (inWords?.end ?? ''), german(notice) || (inWords?.notice ?? ''), spoken(renewal), outputs.map(({ path }) => path).join(' | '), outputs.map(({ sha256, byHand }) => (byHand ? `${sha256} (von Hand geändert)` : sha256)).join(' | ')]]
  })
  return [HEAD, ...lines]
}
/** As in a dictionary: Ö beside O. Not left to the machine, whose order may be another. */
const letters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').toLowerCase()
function byLetters(a: string, b: string): number {
  const [one, other] = [letters(a), letters(b)]
  return one === other ? (a < b ? -1 : 1) : one < other ? -1 : 1
}
export const registerCsv = (report: RunReport): string => csvText(registerRows(report))
/** Widths of the columns in letters. */
const WIDTHS = [20, 28, 18, 60, 12, 27, 27, 30, 18, 50, 66]
export function registerXlsx(report: RunReport): Promise<Uint8Array> {
  const [head = [], ...lines] = registerRows(report)
  const rows = [head.map((text) => ({ text, bold: true })), ...lines.map((line) => line.map((text) => ({ text })))]
  return xlsxBytes([{ name: 'Vertragsregister', rows, widths: WIDTHS, fixed: 1 }])
}
const german = (iso: string | null): string => (iso === null ? '' : iso.split('-').reverse().join('.'))

/** „1 Jahr“, „1 Jahr, nur durch Beschluss“, „mit dem Projekt“. */
function spoken(renewal: RowFacts['renewal']): string {
  if (renewal === null) return ''
  return [periodText(renewal.by ?? ''), KINDS[renewal.kind] ?? ''].filter((text) => text !== '').join(', ')
}
const KINDS: Readonly<Record<string, string>> = { 'durch-beschluss': 'nur durch Beschluss', 'mit-projekt': 'mit dem Projekt' }
