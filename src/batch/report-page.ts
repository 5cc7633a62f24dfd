// The report of a run as one page for people. Pure text; no value of a table becomes a tag or an entity.
import { escaped, grouped, LEVELS, type RunReport, STATES, type TableReading } from './reports.ts'

/** Conversions shown; the JSON report has all. */
const MOST = 200
const STYLE = 'body{font:1rem/1.5 system-ui,sans-serif;margin:2rem;max-width:70rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top}th{background:#eee}caption{text-align:left;font-weight:bold;padding:.5rem 0}'
const cell = (text: string): string => `<td>${escaped(text)}</td>`
const line = (cells: readonly string[]): string => `<tr>${cells.map(cell).join('')}</tr>`
const table = (caption: string, head: readonly string[], lines: readonly string[]): string =>
  `<table><caption>${caption}</caption><thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead><tbody>\n${lines.join('\n')}\n</tbody></table>`

export function reportHtml(report: RunReport): string {
  const { base, table: name, counts, rows, shard, reading } = report
  const groups = grouped(rows).map(({ message, origins }) => line([LEVELS[message.severity], String(origins.length), message.text, message.hint ?? '', origins.slice(0, 20).join('; ') + (origins.length > 20 ? ' …' : '')]))
  const lines = rows.map(({ key, origin, state, outputs }) => line([key, origin, STATES[state], outputs.map(({ path }) => path).join(', ')]))
  const part = shard === null ? '' : ` Teil ${escaped(shard)}: ${counts.here} Zeilen.`
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Bericht der Serie</title><style>${STYLE}</style></head><body>
<h1>Bericht der Serie</h1>
<p>Grundlage ${escaped(base)}, Tabelle ${escaped(name)}. ${counts.rows} Zeilen.${part} Vereinbarungen: ${counts.made}. Gemeldet: ${counts.reported}.</p>
<p>${escaped(readingText(reading))}</p>
${groups.length > 0 ? table('Meldungen', ['Stufe', 'Anzahl', 'Meldung', 'Was zu tun ist', 'Wo'], groups) : '<p>Keine Meldungen.</p>'}
${conversions(reading)}${table('Zeilen', ['Schlüssel', 'Zeile', 'Ergebnis', 'Dateien'], lines)}
</body></html>
`
}
function conversions({ converted }: TableReading): string {
  if (converted.length === 0) return ''
  const more = converted.length > MOST ? [line([`… und ${converted.length - MOST} weitere in bericht.json`, '', '', '', ''])] : []
  return `${table('Umgewandelte Werte', ['Spalte', 'In der Tabelle', 'Gelesen als', 'Anzahl', 'Zuerst'], [...converted.slice(0, MOST).map(({ column, from, to, count, first }) => line([column, from, to, String(count), first])), ...more])}\n`
}

const DELIMITERS: Readonly<Record<string, string>> = { '\t': 'Tabulator', ';': 'Semikolon', ',': 'Komma', '|': 'senkrechter Strich' }
/** „Gelesen: Windows-1252, Trennzeichen Semikolon; 3 Werte umgewandelt, 1 Zeile übergangen.“ */
export function readingText({ encoding, delimiter, sheet, skipped, converted }: TableReading): string {
  const how = [encoding, ...(sheet === null ? [] : [`Blatt „${sheet}“`]), ...(delimiter === null ? [] : [`Trennzeichen ${DELIMITERS[delimiter] ?? `„${delimiter}“`}`])].join(', ')
  const values = converted.reduce((sum, { count }) => sum + count, 0)
  const what = [...(values === 0 ? [] : [`${values} ${values === 1 ? 'Wert' : 'Werte'} umgewandelt`]), ...(skipped === 0 ? [] : [`${skipped} ${skipped === 1 ? 'Zeile' : 'Zeilen'} übergangen`])]
  return `Gelesen: ${how}${what.length > 0 ? `; ${what.join(', ')}` : ''}.`
}
