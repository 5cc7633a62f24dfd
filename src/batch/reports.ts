// What became of each row, for people and programs: JSON, CSV for Excel, an HTML page, JUnit. Pure text, without time or machine, so that the
// same run gives the same reports. Invariant: no value of a table becomes a formula, a tag or an entity.
import type { Made } from './manifest.ts'

/** made: stands in the folder, from this run or an earlier one. invalid: has errors. */
export type RowState = 'made' | 'failed' | 'invalid'
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
}
export interface RowReport {
  readonly key: string
  readonly origin: string
  /** Null: no agreement was made of the row. */
  readonly facts: RowFacts | null
  readonly state: RowState
  readonly outputs: readonly Made[]
  readonly messages: readonly RowMessage[]
}
export interface RunReport {
  readonly koopgen: string
  readonly base: string
  readonly table: string
  /** Rows of the table, of this shard, that were made or stood already, and that were reported. */
  readonly counts: { readonly rows: number; readonly here: number; readonly made: number; readonly reported: number }
  readonly shard: string | null
  /** In the order of their keys. */
  readonly rows: readonly RowReport[]
}

const STATES: Readonly<Record<RowState, string>> = { made: 'erzeugt', failed: 'gescheitert', invalid: 'nicht erzeugt' }
const LEVELS: Readonly<Record<RowMessage['severity'], string>> = { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' }

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
  const cases = rows.map(({ key, origin, state, messages }) => {
    const open = `  <testcase classname="${escaped(base)}" name="${escaped(`${key} (${origin})`)}"`
    if (state === 'made') return `${open}/>`
    const [first] = messages
    const body = messages.map(({ severity, code, text, where }) => `${LEVELS[severity]} [${code}] ${where ?? ''} ${text}`).join('\n')
    return `${open}><failure type="${escaped(first?.code ?? 'serie')}" message="${escaped(first?.text ?? '')}">${escaped(body)}</failure></testcase>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="koopgen batch" tests="${counts.here}" failures="${failures}" errors="0" skipped="0">\n${cases.join('\n')}\n</testsuite>\n`
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

const STYLE = 'body{font:1rem/1.5 system-ui,sans-serif;margin:2rem;max-width:70rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top}th{background:#eee}caption{text-align:left;font-weight:bold;padding:.5rem 0}'
export function reportHtml(report: RunReport): string {
  const { base, table, counts, rows, shard } = report
  const cell = (text: string): string => `<td>${escaped(text)}</td>`
  const groups = grouped(rows).map(({ message, origins }) => `<tr>${[LEVELS[message.severity], String(origins.length), message.text, message.hint ?? '', origins.slice(0, 20).join('; ') + (origins.length > 20 ? ' …' : '')].map(cell).join('')}</tr>`)
  const lines = rows.map(({ key, origin, state, outputs }) => `<tr>${[key, origin, STATES[state], outputs.map(({ path }) => path).join(', ')].map(cell).join('')}</tr>`)
  const part = shard === null ? '' : ` Teil ${escaped(shard)}: ${counts.here} Zeilen.`
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Bericht der Serie</title><style>${STYLE}</style></head><body>
<h1>Bericht der Serie</h1>
<p>Grundlage ${escaped(base)}, Tabelle ${escaped(table)}. ${counts.rows} Zeilen.${part} Vereinbarungen: ${counts.made}. Gemeldet: ${counts.reported}.</p>
${groups.length > 0 ? `<table><caption>Meldungen</caption><thead><tr><th scope="col">Stufe</th><th scope="col">Anzahl</th><th scope="col">Meldung</th><th scope="col">Was zu tun ist</th><th scope="col">Wo</th></tr></thead><tbody>\n${groups.join('\n')}\n</tbody></table>` : '<p>Keine Meldungen.</p>'}
<table><caption>Zeilen</caption><thead><tr><th scope="col">Schlüssel</th><th scope="col">Zeile</th><th scope="col">Ergebnis</th><th scope="col">Dateien</th></tr></thead><tbody>
${lines.join('\n')}
</tbody></table>
</body></html>
`
}
