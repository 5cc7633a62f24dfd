// The order of a kind → its clauses in printed order, each in the form the kind gives it, its sections, and the annexes it offers.
import type { Report } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { ClauseFile, FileOf } from './clause-file.ts'
import type { KindSource, OrderedEntry } from './kind-file.ts'
import { specialise } from './specialise.ts'
import type { AnnexTemplate, ClauseTemplate, SectionTemplate, TextTemplate } from './templates.ts'

/** Clauses (or annexes) a kind may list, by id, with the rank of the layer they come from. */
export type PoolOf<T extends TextTemplate> = ReadonlyMap<string, { readonly file: FileOf<T>; readonly rank: number }>
type Pool = PoolOf<ClauseFile['clause']>

export function orderedClauses(source: KindSource, pool: Pool, report: Report): { klauseln: ReadonlyMap<string, ClauseTemplate>; abschnitte: SectionTemplate[] } {
  const klauseln = new Map<string, ClauseTemplate>()
  const seen = new Set<string>()
  const abschnitte = source.sections.map((section) => {
    if (seen.has(section.id)) twice('Der Abschnitt', section.id, section.entries[0], report)
    seen.add(section.id)
    const clauses = section.entries.flatMap((ordered) => placed(ordered, pool, klauseln, report))
    const mixed = clauses.find((clause) => clause.nummer !== clauses[0]?.nummer)
    if (mixed) mixture(mixed, section.entries, report)
    return { id: section.id, titel: section.titel, klauseln: clauses.map((clause) => clause.id) }
  })
  return { klauseln, abschnitte }
}

function placed(ordered: OrderedEntry, pool: Pool, into: Map<string, ClauseTemplate>, report: Report): ClauseTemplate[] {
  const { entry, yaml, at, guest } = ordered
  const found = pool.get(entry.id)
  if (!found) {
    const meant = nearest(entry.id, [...pool.keys()])
    report('vorlage/unbekannte-klausel', `Es gibt keine Klausel „${entry.id}“.`, yaml.place([...at, 'id']), { hint: meant === undefined ? `Legen Sie die Datei ${entry.id}.md an.` : `Meinten Sie „${meant}“?` })
    return []
  }
  if (into.has(entry.id)) {
    twice('Die Klausel', entry.id, ordered, report)
    return []
  }
  const clause = { ...specialise(found.file.clause, entry, yaml, at, report), ...(guest && { guest }) }
  into.set(entry.id, clause)
  return [clause]
}

function twice(what: string, id: string, where: OrderedEntry | undefined, report: Report): void {
  report('vorlage/doppelt', `${what} „${id}“ steht zweimal in der Reihenfolge.`, where?.yaml.place([...where.at, 'id']), { hint: 'Löschen Sie einen der beiden Einträge.' })
}
function mixture(clause: ClauseTemplate, entries: readonly OrderedEntry[], report: Report): void {
  const where = entries.find(({ entry }) => entry.id === clause.id)
  report('vorlage/abschnitt-gemischt', `In diesem Abschnitt stehen Klauseln mit und ohne Nummer („${clause.id}“).`, where?.yaml.place([...where.at, 'id']), { hint: 'Eine Klausel mit „nummer: false“ teilt ihren Abschnitt nur mit Klauseln ohne Nummer.' })
}

/** The annexes a kind offers, in the order it names them. */
export function offeredAnnexes({ annexes }: KindSource, pool: PoolOf<AnnexTemplate>, report: Report): ReadonlyMap<string, AnnexTemplate> {
  const found = new Map<string, AnnexTemplate>()
  for (const { id, yaml, at } of annexes) {
    const known = pool.get(id)
    if (found.has(id)) report('vorlage/doppelt', `Die Anlage „${id}“ ist zweimal genannt.`, yaml.place(at), { hint: 'Löschen Sie einen der beiden Einträge.' })
    else if (known) found.set(id, known.file.clause)
    else {
      const meant = nearest(id, [...pool.keys()])
      report('vorlage/unbekannte-anlage', `Es gibt keine Vorlage für eine Anlage „${id}“.`, yaml.place(at), { hint: meant === undefined ? `Legen Sie die Datei anlagen/${id}.md an.` : `Meinten Sie „${meant}“?` })
    }
  }
  return found
}
