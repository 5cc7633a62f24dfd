// What became of each row, for people and programs: JSON, CSV for Excel, an HTML page, JUnit. Pure text, without time or machine, so that the
// same run gives the same reports. Invariant: no value of a table becomes a formula, a tag or an entity.
import type { Made } from './manifest.ts'
import type { TermWords } from './term-words.ts'

/** made: stands in the folder, from this run or an earlier one. invalid: has errors. not-begun: the run ended before. */
export type RowState = 'made' | 'failed' | 'invalid' | 'not-begun'
export interface RowMessage {
  readonly severity: 'error' | 'warning' | 'hint'
  readonly code: string
  readonly text: string
  readonly hint: string | null
  /** „gemeinden.csv, Zeile 12, Spalte 4“; null: nowhere in particular. */
  readonly where: string | null
}
/** What the register says of an agreement; days are ISO, null: not known. */
export interface RowFacts {
  readonly title: string
  readonly typ: string
  readonly parties: readonly string[]
  readonly date: string
  readonly begin: string | null
  readonly end: string | null
  readonly notice: string | null
  /** How it goes on after its end; `by`: „P1Y“. */
  readonly renewal: { readonly kind: string; readonly by: string | null } | null
  /** Begin, end and notice as the agreement says them, where no day is known; null: it has no term. */
  readonly inWords: TermWords | null
}
/** A file as it lies in the folder; `byHand`: somebody changed it since it was made. */
export interface Lying extends Made {
  readonly byHand?: true
}
export interface RowReport {
  readonly key: string
  readonly origin: string
  /** Null: no agreement was made of the row. */
  readonly facts: RowFacts | null
  readonly state: RowState
  readonly outputs: readonly Lying[]
  readonly messages: readonly RowMessage[]
}
/** How the table was understood: what nobody would notice otherwise. */
export interface TableReading {
  readonly encoding: string
  readonly delimiter: string | null
  readonly sheet: string | null
  /** Rows without a value, and notes. */
  readonly skipped: number
  /** Equal cells of a column together; `first`: the first of them. */
  readonly converted: readonly { readonly column: string; readonly from: string; readonly to: string; readonly count: number; readonly first: string }[]
}
export interface RunReport {
  readonly koopgen: string
  readonly base: string
  readonly table: string
  /** Rows of the table, of this shard, that were made or stood already, and that were reported. */
  readonly counts: { readonly rows: number; readonly here: number; readonly made: number; readonly reported: number }
  readonly shard: string | null
  readonly reading: TableReading
  /** In the order of their keys. */
  readonly rows: readonly RowReport[]
}

export const STATES: Readonly<Record<RowState, string>> = { made: 'erzeugt', failed: 'gescheitert', invalid: 'nicht erzeugt', 'not-begun': 'nicht begonnen' }
export const LEVELS: Readonly<Record<RowMessage['severity'], string>> = { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' }

export const reportJson = (report: RunReport): string => `${JSON.stringify({ schemaVersion: 1, ...report }, null, 2)}\n`

export function reportCsv({ rows }: RunReport): string {
  const head = ['Schlüssel', 'Zeile', 'Ergebnis', 'Dateien', 'Stufe', 'Code', 'Meldung', 'Was zu tun ist', 'Stelle']
  const lines = rows.flatMap(({ key, origin, state, outputs, messages }) => {
    const own = [key, origin, STATES[state], outputs.map(({ path }) => path).join(' | ')]
    return messages.length === 0 ? [[...own, '', '', '', '', '']] : messages.map((one) => [...own, LEVELS[one.severity], one.code, one.text, one.hint ?? '', one.where ?? ''])
  })
  return csvText([head, ...lines])
}

/** For Excel in German: semicolons, byte order mark, line ends of Windows. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(';')).join('\r\n')}\r\n`
}
/** A cell that a spreadsheet would take for a formula gets an apostrophe, which it shows as text. Source: OWASP, CSV Injection. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Text of XML and HTML; characters that XML cannot hold are gone. */
export const escaped = (text: string): string => text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')

export function reportJunit({ base, counts, rows }: RunReport): string {
  const failures = rows.filter(({ state }) => state === 'failed' || state === 'invalid').length
  const open = rows.filter(({ state }) => state === 'not-begun').length
  const cases = rows.map(({ key, origin, state, messages }) => {
    const begin = `  <testcase classname="${escaped(base)}" name="${escaped(`${key} (${origin})`)}"`
    if (state === 'made') return `${begin}/>`
    if (state === 'not-begun') return `${begin}><skipped message="${STATES[state]}"/></testcase>`
    const [first] = messages
    const body = messages.map(({ severity, code, text, where }) => `${LEVELS[severity]} [${code}] ${where ?? ''} ${text}`).join('\n')
    return `${begin}><failure type="${escaped(first?.code ?? 'serie')}" message="${escaped(first?.text ?? STATES[state])}">${escaped(body)}</failure></testcase>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="koopgen batch" tests="${counts.here}" failures="${failures}" errors="0" skipped="${open}">\n${cases.join('\n')}\n</testsuite>\n`
}

/** Equal messages together, the most frequent first. */
export interface Group {
  readonly message: RowMessage
  readonly origins: readonly string[]
}
export function grouped(rows: readonly RowReport[]): readonly Group[] {
  const groups = new Map<string, { message: RowMessage; origins: string[] }>()
  for (const { origin, messages } of rows) {
    for (const message of messages) {
      const key = JSON.stringify([message.severity, message.code, message.text])
      const group = groups.get(key)
      if (!group) groups.set(key, { message, origins: [message.where ?? origin] })
      else group.origins.push(message.where ?? origin)
    }
  }
  const rank = { error: 0, warning: 1, hint: 2 }
  return [...groups.values()].sort((a, b) => rank[a.message.severity] - rank[b.message.severity] || b.origins.length - a.origins.length)
}
