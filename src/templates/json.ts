// Templates as JSON texts, made when the package is built: one for each kind with its texts parsed, read when an agreement of the kind is, and one for the rest.
// Reading them takes a few milliseconds, reading and parsing the template files a hundred.
import { keepTree, parseBody } from './body.ts'
import type { LawTables, PrivacyData } from './law-data.ts'
import { slim } from './slim-tree.ts'
import type { AnnexTemplate, ClauseTemplate, Kind, LawTerm, Templates, TextTemplate } from './templates.ts'

/** `tree`: JSON in JSON, because an agreement prints half of the clauses of its kind. */
interface Parsed<T extends TextTemplate> { readonly template: T; readonly tree: string | undefined }
interface KindJson extends Omit<Kind, 'klauseln' | 'anlagen'> { readonly klauseln: readonly Parsed<ClauseTemplate>[]; readonly anlagen: readonly Parsed<AnnexTemplate>[] }
interface CommonJson { readonly typs: readonly string[]; readonly terms: readonly LawTerm[]; readonly privacy: PrivacyData }

/** File name → content; the names are those that `fromJson` asks for. */
export function toJson({ kinds, terms, privacy, law }: Templates): ReadonlyMap<string, string> {
  const common: CommonJson = { typs: [...kinds.keys()], terms, privacy }
  return new Map([[COMMON, JSON.stringify(common)], [LAW, JSON.stringify(law)], ...[...kinds.values()].map((kind): [string, string] => [fileOf(kind.typ), JSON.stringify(kindJson(kind))])])
}
export const COMMON = 'templates.json'
const LAW = 'law.json'
const fileOf = (typ: string): string => `templates.${typ}.json`
const kindJson = (kind: Kind): KindJson => ({ ...kind, klauseln: [...kind.klauseln.values()].map(parsed), anlagen: [...kind.anlagen.values()].map(parsed) })
function parsed<T extends TextTemplate>(template: T): Parsed<T> {
  const tree = parseBody(template, () => {})
  return { template, tree: tree && JSON.stringify(slim(tree)) }
}

/** `read` gives a file that our own build step wrote; its content is trusted. */
export function fromJson(read: (name: string) => string): Templates {
  const { typs, terms, privacy } = JSON.parse(read(COMMON)) as CommonJson
  let law: LawTables | undefined
  return {
    kinds: new MapOnDemand(typs, (typ) => kindFrom(JSON.parse(read(fileOf(typ))) as KindJson)),
    terms,
    privacy,
    get law() {
      law ??= JSON.parse(read(LAW)) as LawTables
      return law
    },
  }
}
const kindFrom = (kind: KindJson): Kind => ({ ...kind, klauseln: byId(kind.klauseln), anlagen: byId(kind.anlagen) })
function byId<T extends TextTemplate>(list: readonly Parsed<T>[]): ReadonlyMap<string, T> {
  return new Map(list.map(({ template, tree }) => {
    if (tree !== undefined) keepTree(template, () => JSON.parse(tree) as hbs.AST.Program)
    return [template.id, template]
  }))
}

/** A map whose values are made when they are asked for, each once. */
class MapOnDemand<V> implements ReadonlyMap<string, V> {
  readonly #keys: ReadonlySet<string>
  readonly #make: (key: string) => V
  readonly #made = new Map<string, V>()
  constructor(keys: Iterable<string>, make: (key: string) => V) {
    this.#keys = new Set(keys)
    this.#make = make
  }
  get(key: string): V | undefined {
    if (this.#keys.has(key) && !this.#made.has(key)) this.#made.set(key, this.#make(key))
    return this.#made.get(key)
  }
  has(key: string): boolean {
    return this.#keys.has(key)
  }
  get size(): number {
    return this.#keys.size
  }
  keys(): MapIterator<string> {
    return new Set(this.#keys).keys()
  }
  values(): MapIterator<V> {
    return this.#all().values()
  }
  entries(): MapIterator<[string, V]> {
    return this.#all().entries()
  }
  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries()
  }
  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.#all()) visit(value, key, this)
  }
  #all(): Map<string, V> {
    return new Map([...this.#keys].flatMap((key): [string, V][] => [[key, this.get(key) as V]]))
  }
}
