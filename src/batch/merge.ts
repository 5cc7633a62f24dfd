// Parts of a run that several machines made → the whole. Invariant: what is joined is what one run would have left, or it is said what is missing.
import type { Manifest } from './manifest.ts'
import type { RowReport, RunReport } from './reports.ts'

export interface Part {
  /** As named by the user. */
  readonly folder: string
  readonly manifest: Manifest
  readonly report: RunReport
}
export interface Whole {
  readonly manifest: Manifest
  readonly report: RunReport
}

/** German sentences if the parts do not make a whole. */
export function merged(parts: readonly Part[]): Whole | readonly string[] {
  const [first] = parts
  if (!first) return ['Es fehlt der Ordner eines Teils.']
  const faults = [...strangers(first, parts), ...gaps(parts), ...doubles(parts)]
  if (faults.length > 0) return faults
  const entries = parts.flatMap(({ manifest }) => manifest.entries)
  const rows = parts.flatMap(({ report }) => report.rows).sort(byKey)
  const failed = [...new Set(parts.flatMap(({ manifest }) => manifest.head.failed))].sort()
  const { head } = first.manifest
  const unaccounted = head.rows - rows.length
  if (unaccounted !== 0) return [`Die Tabelle hat ${head.rows} Zeilen, die Teile zusammen ${rows.length}. Lassen Sie die Teile noch einmal mit derselben Tabelle laufen.`]
  const made = rows.filter(({ state }) => state === 'made').length
  return {
    manifest: { head: { ...head, failed, shard: null }, entries, stale: parts.flatMap(({ manifest }) => manifest.stale) },
    report: { ...first.report, counts: { rows: head.rows, here: rows.length, made, reported: rows.length - made }, shard: null, rows },
  }
}
const byKey = (a: RowReport, b: RowReport): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

function strangers({ manifest: { head }, folder }: Part, parts: readonly Part[]): readonly string[] {
  return parts.filter(({ manifest }) => manifest.head.run !== head.run || manifest.head.rows !== head.rows).map((part) => `„${part.folder}“ gehört zu einem anderen Lauf als „${folder}“: andere Grundlage, Tabelle, Optionen oder Fassung von koopgen.`)
}
function gaps(parts: readonly Part[]): readonly string[] {
  const shards = parts.map(({ manifest, folder }) => ({ folder, shard: manifest.head.shard }))
  const whole = shards.filter(({ shard }) => shard === null)
  if (whole.length > 0) return whole.map(({ folder }) => `„${folder}“ ist kein Teil, sondern ein ganzer Lauf.`)
  const of = Number(shards[0]?.shard?.split('/')[1])
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
