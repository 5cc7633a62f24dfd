// Layers of files → Templates: the shipped templates first, then each --templates folder, which adds clauses and annexes, overrides them,
// or brings a whole kind. Everything wrong is a diagnostic with its place in the file of its pack.
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { useParser } from './body.ts'
import { checkAnnexes, checkBodies } from './check-bodies.ts'
import type { AnnexFile, FileOf } from './clause-file.ts'
import { compareOverride } from './compare.ts'
import { readKindFile, rolesOf, withAdditions, type KindSource } from './kind-file.ts'
import { ANNEXES, readLayer, type Layer } from './layer.ts'
import { readLawTables } from './law-files.ts'
import type { LawTables } from './law-data.ts'
import { offeredAnnexes, orderedClauses, type PoolOf } from './order.ts'
import { parseText } from './parse-body.ts'
import { privacyData } from './privacy-data.ts'
import type { Kind, Pack, RoleDecl, Templates, TextTemplate } from './templates.ts'
import { topOf } from './yaml-file.ts'

/** Layers whose clause texts are checked when they are loaded: the packs; the shipped ones are checked by a test. */
const PACKS = 1

/** `checkFrom`: number of the first layer whose texts are checked, 0 for all. */
export function loadTemplates(packs: readonly Pack[], report: Report, checkFrom = PACKS): Templates {
  useParser(parseText)
  const layers = packs.map((pack, rank) => (rank === 0 ? once(pack, (told) => readLayer(pack, 0, told), report) : readLayer(pack, rank, report)))
  const typs = [...new Set(layers.flatMap((layer) => [...layer.kinds.keys()]))].sort()
  const annexes = poolOf(layers, (layer) => [layer.annexes], 'Anlage', report)
  const kinds = typs.flatMap((typ) => buildKind(typ, layers, annexes, report))
  for (const layer of layers) strays(layer, typs, kinds, report)
  let law: LawTables | undefined
  const templates: Templates = {
    kinds: new Map(kinds.map((kind) => [kind.typ, kind])),
    terms: layers.flatMap((layer) => layer.terms),
    privacy: privacyData(layers.flatMap((layer) => layer.privacy ?? []), report),
    get law() {
      law ??= readLawTables(packs, report)
      return law
    },
  }
  const checked = layers.slice(checkFrom)
  checkBodies(templates, checked.flatMap((layer) => [...layer.clauses.values()].flatMap((clauses) => [...clauses.values()])), report)
  checkAnnexes(templates, checked.flatMap((layer) => [...layer.annexes.values()]), report)
  return templates
}

/** What is sound is read once: the shipped templates, for all folders that are put over them. */
const sound = new WeakMap<object, unknown>()
function once<T extends object | undefined>(of: object, read: (report: Report) => T, report: Report): T {
  if (sound.has(of)) return sound.get(of) as T
  let isSound = true
  const result = read((...finding) => {
    isSound = false
    report(...finding)
  })
  if (isSound) sound.set(of, result)
  return result
}

function buildKind(typ: string, layers: readonly Layer[], annexes: PoolOf<AnnexFile['clause']>, report: Report): Kind[] {
  const source = sourceOf(typ, layers, report)
  if (!source) return []
  const pool = poolOf(layers, (layer) => ['common', typ].flatMap((folder) => layer.clauses.get(folder) ?? []), 'Klausel', report)
  const { klauseln, abschnitte } = orderedClauses(source, pool, report)
  return [{ ...source.head, beteiligte: withShared(source.beteiligte, layers), angaben: source.angaben, abschnitte, klauseln, anlagen: offeredAnnexes(source, annexes, report) }]
}

/** template.yaml of the first layer that has one, with the additions of the layers. */
function sourceOf(typ: string, layers: readonly Layer[], report: Report): KindSource | undefined {
  const [first, ...again] = layers.flatMap((layer) => layer.kinds.get(typ) ?? [])
  for (const { file } of again) report('vorlage/manifest-ersetzt', `Die Art „${typ}“ gibt es schon; eine zweite template.yaml ersetzt sie nicht.`, topOf(file), { hint: `Ergänzen Sie Klauseln in ${typ}/ergaenzung.yaml.` })
  const kind = first && once(first, (told) => readKindFile(typ, first.file, first.text, told), report)
  const additions = layers.flatMap((layer) => layer.additions.get(typ) ?? [])
  return kind && additions.reduce((sofar, { file, text }) => withAdditions(sofar, file, text, report), kind)
}

/** Names of roles that common clauses speak of are known in every kind, and optional where the kind does not declare them. */
function withShared(own: readonly RoleDecl[], layers: readonly Layer[]): RoleDecl[] {
  const shared = layers.flatMap((layer) => rolesOf(layer.roles)).map((role) => ({ ...role, optional: true }))
  return [...new Map([...shared, ...own].map((role) => [role.id, role])).values()]
}

/** Texts by id; those of a later layer replace earlier ones. `noun`: what messages call them. */
function poolOf<T extends TextTemplate>(layers: readonly Layer[], foldersOf: (layer: Layer) => readonly ReadonlyMap<string, FileOf<T>>[], noun: string, report: Report): PoolOf<T> {
  const pool = new Map<string, Pooled<T>>()
  for (const { rank, folders } of layers.map((layer) => ({ rank: layer.rank, folders: foldersOf(layer) }))) {
    for (const [id, file] of folders.flatMap((folder) => [...folder])) {
      const before = pool.get(id)
      if (before) replaces(before, { file, rank }, noun, report)
      pool.set(id, { file, rank })
    }
  }
  return pool
}
interface Pooled<T extends TextTemplate> { readonly file: FileOf<T>; readonly rank: number }

function replaces<T extends TextTemplate>(before: Pooled<T>, { file: after, rank }: Pooled<T>, noun: string, report: Report): void {
  const at = after.head.place(['id'])
  const { id } = after.clause
  if (before.rank === rank) {
    report('vorlage/doppelt', `Die ${noun} „${id}“ gibt es auch in ${before.file.clause.file}.`, at, { hint: 'Gemeinsame Klauseln brauchen eine id, die keine andere Klausel hat.' })
    return
  }
  if (before.rank > 0) report('vorlage/doppelt-ersetzt', `Zwei Vorlagenordner ersetzen die ${noun} „${id}“; es gilt diese.`, at, { hint: `Die andere steht in ${before.file.clause.file}.` })
  compareOverride(before.file.clause, after, report)
}

/** Files that nothing uses: folders of no kind, clauses in no order. Common clauses that koopgen ships may wait for a kind. */
function strays(layer: Layer, typs: readonly string[], kinds: readonly Kind[], report: Report): void {
  const built = new Set(kinds.map((kind) => kind.typ))
  for (const [folder, { file }] of layer.additions) if (!typs.includes(folder)) unknownKind(folder, typs, topOf(file), report)
  for (const { clause, head } of layer.rank === 0 ? [] : layer.annexes.values()) {
    const used = kinds.some((kind) => kind.anlagen.has(clause.id))
    if (!used) report('vorlage/nie-verwendet', `Die Anlage „${clause.id}“ wird von keiner Art angeboten und nie gedruckt.`, head.place(['id']), { hint: `<Art>/ergaenzung.yaml:\nanlagen: [${clause.id}]` })
  }
  for (const [folder, clauses] of layer.clauses) {
    if (folder === 'common' ? layer.rank === 0 : typs.includes(folder) && !built.has(folder)) continue
    for (const file of clauses.values()) {
      if (folder !== 'common' && !built.has(folder)) unknownKind(folder, typs, file.head.place(['id']), report)
      else if (!kinds.some((kind) => (folder === 'common' || kind.typ === folder) && kind.klauseln.has(file.clause.id))) neverUsed(file, folder, report)
    }
  }
}
function neverUsed({ clause, head }: FileOf<TextTemplate>, folder: string, report: Report): void {
  const where = folder === 'common' ? '<Art>' : folder
  report('vorlage/nie-verwendet', `Die Klausel „${clause.id}“ steht in keiner Reihenfolge und wird nie gedruckt.`, head.place(['id']), { hint: `${where}/ergaenzung.yaml:\nklauseln:\n  - { id: ${clause.id}, nach: … }` })
}
function unknownKind(folder: string, typs: readonly string[], at: Place, report: Report): void {
  const meant = nearest(folder, [...typs, 'common', ANNEXES])
  report('vorlage/unbekannte-art', `Zum Ordner „${folder}“ gibt es keine Art.`, at, { hint: meant === undefined ? `Für eine neue Art fehlt ${folder}/template.yaml.` : `Meinten Sie „${meant}“?` })
}
