// template.yaml of a kind and ergaenzung.yaml of a pack → the kind with its order, each entry with its place.
// A pack adds to the order and never replaces it: it would miss the clauses that an update of koopgen brings.
import type { Report } from '../diagnostics/diagnostic.ts'
import { isDecl } from '../schema/declared.ts'
import { judge } from '../schema/judge.ts'
import type { Path } from '../schema/problem.ts'
import { additionsFile, factSchema, kindFile, type AdditionsFile, type Entry, type KindFile, type RoleTable } from '../schema/manifest.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { checkDeclaration, checkDeclarations } from './check-declarations.ts'
import type { Facts, RoleDecl } from './templates.ts'
import { openYamlFile, tell, type YamlFile } from './yaml-file.ts'

/** A clause in the order of a kind; `at`: its path in `yaml`; `guest`: a pack puts it into a § that has clauses. */
export interface OrderedEntry { readonly entry: Entry; readonly yaml: YamlFile; readonly at: Path; readonly guest?: true }
/** An annex that a kind offers. */
export interface OfferedAnnex { readonly id: string; readonly yaml: YamlFile; readonly at: Path }
interface OrderedSection { readonly id: string; readonly titel?: string | undefined; readonly entries: readonly OrderedEntry[] }
export interface KindSource {
  readonly head: Omit<KindFile, 'angaben' | 'abschnitte' | 'beteiligte' | 'anlagen'>
  readonly beteiligte: readonly RoleDecl[]
  readonly angaben: Facts
  readonly sections: readonly OrderedSection[]
  readonly annexes: readonly OfferedAnnex[]
  readonly yaml: YamlFile
}

export function readKindFile(folder: string, file: string, text: string, report: Report): KindSource | undefined {
  const yaml = openYamlFile(file, text, 1, report)
  if (!yaml) return undefined
  const { data, problems } = judge(kindFile, yaml.value)
  tell(yaml, problems, report)
  if (!data) return undefined
  if (data.typ !== folder) report('vorlage/dateiname', `Der typ „${data.typ}“ steht im Ordner „${folder}“.`, yaml.place(['typ']), { hint: `Schreiben Sie typ: ${folder} oder benennen Sie den Ordner um.` })
  const { angaben, abschnitte, beteiligte, anlagen, ...head } = data
  const sections = abschnitte.map((section, i) => ordered(section, yaml, ['abschnitte', i]))
  return { head, yaml, sections, annexes: offered(anlagen, yaml), beteiligte: rolesOf(beteiligte), angaben: factsOf(angaben, yaml, report) }
}

export function rolesOf(table: RoleTable): RoleDecl[] {
  return Object.entries(table).map(([id, role]) => ({ id, ...role }))
}

function offered(ids: readonly string[], yaml: YamlFile): OfferedAnnex[] {
  return ids.map((id, i) => ({ id, yaml, at: ['anlagen', i] }))
}

function ordered(section: { id: string; titel?: string | undefined; klauseln: readonly Entry[] }, yaml: YamlFile, at: Path): OrderedSection {
  return { id: section.id, titel: section.titel, entries: section.klauseln.map((entry, i) => ({ entry, yaml, at: [...at, 'klauseln', i] })) }
}

function factsOf(raw: Readonly<Record<string, unknown>>, yaml: YamlFile, report: Report): Facts {
  const facts = Object.entries(raw).flatMap(([name, value]) => {
    const at = ['angaben', name]
    const { data, problems } = judge(factSchema(value), value, {}, at)
    tell(yaml, problems, report)
    if (!data) return []
    if (isDecl(data)) checkDeclaration(name, data, yaml, at, report)
    else checkDeclarations(data, yaml, at, report)
    return [[name, data] as const]
  })
  return Object.fromEntries(facts)
}

/** The kind with the additions of a pack. */
export function withAdditions(kind: KindSource, file: string, text: string, report: Report): KindSource {
  const yaml = openYamlFile(file, text, 1, report)
  if (!yaml) return kind
  const { data, problems } = judge(additionsFile, yaml.value)
  tell(yaml, problems, report)
  if (!data) return kind
  const sections = data.abschnitte.reduce((list, _, i) => withSection(list, data, i, yaml, report), kind.sections)
  return { ...kind, annexes: [...kind.annexes, ...offered(data.anlagen, yaml)], sections: data.klauseln.reduce((list, _, i) => withClause(list, data, i, yaml, report), sections) }
}

function withSection(sections: readonly OrderedSection[], data: AdditionsFile, i: number, yaml: YamlFile, report: Report): readonly OrderedSection[] {
  const added = data.abschnitte[i]
  if (!added) return sections
  const at = added.nach === undefined ? sections.length - 1 : sections.findIndex((section) => section.id === added.nach)
  if (at < 0 && added.nach !== undefined) return unknownPlace(sections, added.nach, sections.map((section) => section.id), 'keinen Abschnitt', yaml, ['abschnitte', i, 'nach'], report)
  return sections.toSpliced(at + 1, 0, ordered(added, yaml, ['abschnitte', i]))
}

/** A clause goes after the one named by `nach`, at the end of the section `abschnitt`, or into a section of its own at the end. */
function withClause(sections: readonly OrderedSection[], data: AdditionsFile, i: number, yaml: YamlFile, report: Report): readonly OrderedSection[] {
  const added = data.klauseln[i]
  if (!added) return sections
  const { nach, abschnitt, ...entry } = added
  const one: OrderedEntry = { entry, yaml, at: ['klauseln', i], guest: true }
  if (nach !== undefined) {
    const known = sections.flatMap((section) => section.entries.map((e) => e.entry.id))
    if (!known.includes(nach)) return unknownPlace(sections, nach, known, 'keine Klausel', yaml, ['klauseln', i, 'nach'], report)
    return sections.map((section) => insertAfter(section, nach, one))
  }
  if (abschnitt === undefined) return [...sections, { id: entry.id, entries: [{ entry, yaml, at: one.at }] }]
  if (!sections.some((section) => section.id === abschnitt)) return unknownPlace(sections, abschnitt, sections.map((s) => s.id), 'keinen Abschnitt', yaml, ['klauseln', i, 'abschnitt'], report)
  return sections.map((section) => (section.id === abschnitt ? { ...section, entries: [...section.entries, one] } : section))
}
function insertAfter(section: OrderedSection, id: string, one: OrderedEntry): OrderedSection {
  const at = section.entries.findIndex((e) => e.entry.id === id)
  return at < 0 ? section : { ...section, entries: section.entries.toSpliced(at + 1, 0, one) }
}

function unknownPlace(sections: readonly OrderedSection[], name: string, known: readonly string[], what: string, yaml: YamlFile, at: Path, report: Report): readonly OrderedSection[] {
  const meant = nearest(name, known)
  report('vorlage/unbekannte-stelle', `Die Reihenfolge enthält ${what} „${name}“.`, yaml.place(at), { hint: meant === undefined ? `Es gibt: ${known.join(', ')}.` : `Meinten Sie „${meant}“?` })
  return sections
}
