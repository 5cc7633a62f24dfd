// An empty table to fill in: the fields that the common file has, with their titles, its own values as an example, and what may stand in each column.
// Invariant: read back it gives no error, and its example row lays the values of the common file over it.
import { valueAt } from '../../yaml/paths.ts'
import type { BaseView, Field, Titled } from './base.ts'
import { Columns } from './columns.ts'
import { UNSET } from './convert.ts'
import { EXAMPLE } from './keys.ts'
import { EXPLANATION } from './xlsx.ts'
import { xlsxBytes } from './xlsx-file.ts'

interface Line {
  readonly field: Field
  readonly title: string
  readonly example: string
}
/** What stays the same in a series, or is too long for a cell. */
const LEFT_OUT: ReadonlySet<string> = new Set(['id', 'rolle', 'rechtsform', 'verband', 'datenschutz', 'bistum', 'umfang', 'kopf', 'gruppen', 'logo', 'zeile', 'unterschriften', 'wortlaut', 'text', 'modus', 'ort_datum'])
const LONGEST = 200

export function templateCsv(base: BaseView): Uint8Array {
  const lines = linesOf(base)
  const choices = lines.flatMap(({ field }) => (field.entry.choices.length > 0 ? [`# ${field.pathText}: ${allowed(field)}`] : []))
  const rows = [...NOTES.map((note) => [`# ${note}`]), ...choices.map((note) => [note]), ...table(lines)]
  return new TextEncoder().encode(`\ufeff${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`)
}
export async function templateXlsx(base: BaseView): Promise<Uint8Array> {
  const lines = linesOf(base)
  const [paths = [], titles = [], example = []] = table(lines)
  const bold = (text: string) => ({ text, bold: true })
  const explained = lines.map(({ field, title, example: value }) => [field.pathText, title, inCell(field.entry.description ?? ''), allowed(field), value].map((text) => ({ text, wrap: true })))
  return xlsxBytes([
    { name: 'Tabelle', rows: [paths.map(bold), titles.map(bold), example.map((text) => ({ text }))], widths: paths.map((path, i) => Math.min(40, Math.max(path.length, (example[i] ?? '').length) + 2)), fixed: 2 },
    { name: EXPLANATION, rows: [...NOTES.map((text) => [{ text }]), [], ['Spalte', 'Titel', 'Bedeutung', 'Möglich', 'Beispiel'].map(bold), ...explained], widths: [45, 35, 60, 60, 30] },
  ])
}

/** For the person who fills it in. */
const NOTES = [
  'Eine Zeile ist eine Vereinbarung. Überschreiben Sie die Beispielzeile, und löschen Sie Spalten, deren Wert in allen Zeilen gleich bleibt.',
  `Eine leere Zelle lässt den Wert der gemeinsamen Datei gelten; ${UNSET} nimmt ihn heraus.`,
  'schluessel: ein Name, den keine andere Zeile hat; daran wird die Zeile wiedererkannt, auch wenn sich ihre Werte ändern.',
  'Daten wie 1.2.2027, Zahlen wie 1.234,56, ja und nein. Mehrere Werte in einer Zelle trennt ein Semikolon.',
  'Spalten mit „#“ oder „_“ vor der Überschrift sind nur für Sie und werden nicht gelesen.',
]
const table = (lines: readonly Line[]): readonly (readonly string[])[] => [
  ['schluessel', ...lines.map(({ field }) => field.pathText)],
  ['Schlüssel', ...lines.map(({ title }) => title)],
  [EXAMPLE, ...lines.map(({ example }) => example)],
]
/** Quotation marks belong to the YAML; in a cell they would be part of the value. */
const inCell = (description: string): string => description.replace(/,? ?in Anführungszeichen(?=\.)/i, '').replace(/^\.$/, '')
const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function linesOf(base: BaseView): readonly Line[] {
  const columns = new Columns(base)
  return base.titled.flatMap((one): Line[] => {
    const value = valueAt(base.data, one.path)
    const field = value === undefined || one.path.some((step) => LEFT_OUT.has(String(step))) ? undefined : base.fieldAt(one.path)
    const example = field && field !== 'block' ? typed(value, field) : undefined
    return field && field !== 'block' && example !== undefined ? [{ field, title: titleFor(one, field, columns), example }] : []
  })
}

/** As one would type it; undefined: not in one line. */
export function typed(value: unknown, { type, entry }: Field): string | undefined {
  if (type === 'switch') return value === false ? 'nein' : value === true ? 'ja' : undefined
  const text = Array.isArray(value) ? value.join('; ') : typeof value === 'boolean' ? (value ? 'ja' : 'nein') : typeof value === 'number' ? decimal(value, type === 'amount') : value
  if (typeof text !== 'string' || text === '' || text.length > LONGEST || /[\t\r\n]/.test(text)) return undefined
  const [, year = '', month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const german = year === '' ? text : `${Number(day)}.${Number(month)}.${year}`
  return type === 'amount' || entry.refusal(entry.read(german)) === undefined ? german : undefined
}
const decimal = (value: number, isMoney: boolean): string => (isMoney && !Number.isInteger(value) ? value.toFixed(2) : String(value)).replace('.', ',')

/** The shortest words that mean this field alone, of a party with its name; else its path. */
function titleFor({ title, above }: Titled, { path, pathText }: Field, columns: Columns): string {
  const name = above[1]?.[0] ?? above[0]?.[0]
  const steps = above.slice(2).flatMap(([word = '']) => (/^\d+$/.test(word) ? [] : [word]))
  const words = name === undefined ? [] : [`${capital(name)}: ${title}`, [capital(name), ...steps, title].join(': ')]
  return (path[0] === 'parteien' ? words : [title, ...words]).find((text) => isSame(columns.of(text, 0), path)) ?? pathText
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const isSame = (found: ReturnType<Columns['of']>, path: Field['path']): boolean => !('code' in found) && found.field?.path.join('\0') === path.join('\0')

const allowed = ({ entry, type }: Field): string =>
  entry.choices.length > 0 ? entry.choices.map(({ value, words }) => (String(value) === words ? words : `${typeof value === 'boolean' ? words : `${String(value)} (${words})`}`)).join(', ') : type === 'switch' ? 'ja, nein' : ''
