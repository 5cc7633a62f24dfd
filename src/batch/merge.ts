// Parts of a run that several machines made → the whole. Invariant: what is joined is what one run would have left, or it is said what is missing.
import type { Made, ReadManifest, Manifest } from './manifest.ts'
import { sameOnDisk } from './names.ts'
import type { RowReport, RunReport } from './reports.ts'
import { isIn, shardOf } from './shards.ts'

export interface Part {
  /** As named by the user. */
  readonly folder: string
  readonly manifest: ReadManifest
  readonly report: RunReport
  /** A run is at work there, or was interrupted. */
  readonly isOpen: boolean
}
export interface Whole {
  readonly manifest: Manifest
  readonly report: RunReport
}

/** German sentences if the parts do not make a whole. */
export function merged(parts: readonly Part[]): Whole | readonly string[] {
  const [first] = parts
  if (!first) return ['Es fehlt der Ordner eines Teils.']
  const faults = [...strangers(first, parts), ...gaps(parts), ...doubles(parts), ...parts.flatMap(contradictions)]
  if (faults.length > 0) return faults
  const { head } = first.manifest
  const rows = parts.flatMap(({ report }) => report.rows).sort(byKey)
  const made = rows.filter(({ state }) => state === 'made').length
  const wrong = [...twice(parts), ...(rows.length === head.rows ? [] : [`Die Tabelle hat ${head.rows} Zeilen, die Teile zusammen ${rows.length}. Lassen Sie die Teile noch einmal mit derselben Tabelle laufen.`])]
  if (wrong.length > 0) return wrong
  return {
    manifest: { head: { ...head, failed: parts.flatMap(({ manifest }) => manifest.head.failed).sort(), shard: null }, entries: parts.flatMap(({ manifest }) => manifest.entries), stale: parts.flatMap(({ manifest }) => manifest.stale) },
    report: { ...first.report, counts: { rows: head.rows, here: rows.length, made, reported: rows.length - made }, shard: null, rows },
  }
}
const byKey = (a: RowReport, b: RowReport): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

function strangers({ manifest: { head }, folder }: Part, parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => {
    const other = part.manifest.head
    if (other.run !== head.run) return [`„${part.folder}“ gehört zu einem anderen Lauf als „${folder}“: andere Grundlage, Optionen oder Fassung von koopgen.`]
    return other.table === head.table && other.rows === head.rows ? [] : [`„${part.folder}“ ist mit einer anderen Tabelle oder anderen Dateinamen entstanden als „${folder}“. Lassen Sie beide noch einmal mit derselben Tabelle und demselben „--name“ laufen.`]
  })
}
function gaps(parts: readonly Part[]): readonly string[] {
  const shards = parts.map(({ manifest, folder }) => ({ folder, shard: manifest.head.shard }))
  const whole = shards.filter(({ shard }) => shard === null)
  if (whole.length > 0) return whole.map(({ folder }) => `„${folder}“ ist kein Teil, sondern ein ganzer Lauf.`)
  const of = Number(shards[0]?.shard?.split('/')[1])
  const others = shards.filter(({ shard }) => Number(shard?.split('/')[1]) !== of)
  if (others.length > 0) return others.map(({ folder, shard }) => `„${folder}“ ist der Teil ${shard}, „${shards[0]?.folder}“ aber der Teil ${shards[0]?.shard}: Die Serie wurde verschieden aufgeteilt. Lassen Sie alle Teile mit derselben Anzahl laufen.`)
  const missing = Array.from({ length: of }, (_, i) => `${i + 1}/${of}`).filter((name) => !shards.some(({ shard }) => shard === name))
  return missing.map((name) => `Der Teil ${name} fehlt. Nennen Sie auch seinen Ordner.`)
}
function doubles(parts: readonly Part[]): readonly string[] {
  const seen = new Map<string, string>()
  return parts.flatMap(({ folder, manifest: { head } }) => {
    const before = seen.get(head.shard ?? '')
    seen.set(head.shard ?? '', folder)
    return before === undefined ? [] : [`„${before}“ und „${folder}“ sind beide der Teil ${head.shard}.`]
  })
}

/** What manifest and report of a part say of each other. */
function contradictions({ folder, isOpen, manifest: { head, entries, unreadable }, report: { rows } }: Part): readonly string[] {
  const again = 'Lassen Sie diesen Teil noch einmal laufen, oder kopieren Sie seinen Ordner noch einmal.'
  if (isOpen) return [`Der Teil in „${folder}“ ist nicht fertig: Sein Lauf arbeitet noch oder wurde unterbrochen. Lassen Sie ihn noch einmal laufen.`]
  if (unreadable > 0) return [`Im Manifest von „${folder}“ ${unreadable === 1 ? 'ist eine Zeile' : `sind ${unreadable} Zeilen`} nicht zu lesen. ${again}`]
  const shard = shardOf(head.shard ?? '')
  const foreign = rows.find(({ key }) => shard && !isIn(shard, key))
  if (foreign) return [`„${foreign.key}“ gehört nicht zum Teil ${head.shard} in „${folder}“. ${again}`]
  const listed = new Map(entries.map(({ key, outputs }) => [key, printed(outputs)]))
  const failed = new Set(head.failed)
  const made = new Set(rows.flatMap(({ state, key }) => (state === 'made' ? [key] : [])))
  const wrong = [
    ...rows.filter(({ key, state, outputs }) => state === 'made' && (failed.has(key) || outputs.length === 0 || listed.get(key) !== printed(outputs))),
    ...rows.filter(({ key, state }) => state !== 'made' && !failed.has(key)),
    ...entries.filter(({ key }) => !made.has(key) && !failed.has(key)),
  ]
  if (wrong.length > 0) return [`Manifest und Bericht von „${folder}“ passen nicht zueinander: ${[...new Set(wrong.map(({ key }) => `„${key}“`))].slice(0, 5).join(', ')}${wrong.length > 5 ? ' …' : ''}. ${again}`]
  return listed.size === entries.length && failed.size + made.size === rows.length ? [] : [`Im Manifest oder Bericht von „${folder}“ steht eine Zeile doppelt oder fehlt. ${again}`]
}
const printed = (outputs: readonly Made[]): string => JSON.stringify(outputs.map(({ path, sha256, bytes }) => [path, sha256, bytes]))

/** Keys and paths that two parts share: one file would take the place of the other. */
function twice(parts: readonly Part[]): readonly string[] {
  const keys = parts.flatMap(({ report }) => report.rows.map(({ key }) => key))
  const paths = parts.flatMap(({ manifest }) => manifest.entries.flatMap(({ outputs }) => outputs.map(({ path }) => path)))
  const again = (list: readonly string[], form: (text: string) => string): readonly string[] => {
    const seen = new Set<string>()
    return list.filter((one) => seen.size === seen.add(form(one)).size)
  }
  return [
    ...again(keys, (key) => key).map((key) => `Die Zeile „${key}“ steht in zwei Teilen. Lassen Sie die Teile noch einmal mit derselben Tabelle laufen.`),
    ...again(paths, sameOnDisk).map((path) => `Zwei Teile haben eine Datei „${path}“. Lassen Sie die Teile noch einmal laufen, mit „{schluessel}“ in „--name“.`),
  ].slice(0, 10)
}
