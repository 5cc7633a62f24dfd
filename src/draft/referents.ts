// Whom the clauses speak of: each role of the kind as a Referent, from the parties and groups of the agreement.
// Invariant: the name of a referent in the text is the one that the head defines: short name, else group heading, else the full name.
import type { DataPath } from '../document/nodes.ts'
import { group, party, type Referent } from '../german/agree.ts'
import { likelyGender, suggestGender, withArticle, type NameSpec } from '../german/names.ts'
import type { Agreement, Group, Party } from '../schema/agreement.ts'
import type { RoleDecl } from '../templates/templates.ts'

/** A referent with the data path of every name it may print. */
export interface Referents {
  /** By role of the kind („behoerde“); a role that nobody has is absent. */
  readonly roles: ReadonlyMap<string, Referent>
  /** By id of a party or group, for parameters of type partei and {partei x}. */
  readonly byId: ReadonlyMap<string, Referent>
  /** By id of a party: as in `byId`, but under the full name where the dative of the short name is in doubt. The head prints that dative anyway. */
  readonly inDative: ReadonlyMap<string, Referent>
  readonly paths: ReadonlyMap<NameSpec, DataPath>
  /** Roles whose several parties form no group of their own: the head must introduce their common name. */
  readonly implicit: readonly { readonly role: RoleDecl; readonly parties: readonly string[] }[]
}

export function referentsOf(agreement: Agreement, roles: readonly RoleDecl[]): Referents {
  const paths = new Map<NameSpec, DataPath>()
  const specs = new Map(agreement.parteien.map((p, i) => [p.id, shortSpec(p, i, agreement.kopf.kurznamen, paths)]))
  const byId = new Map<string, Referent>([...specs].map(([id, spec]) => [id, party(id, spec)]))
  agreement.gruppen.forEach((g, i) => byId.set(g.id, groupReferent(g, i, specs, paths)))
  const found = roles.map((role) => roleReferent(role, agreement, byId, specs))
  return {
    roles: new Map(found.flatMap(({ role, referent }) => (referent ? [[role.id, referent]] : []))),
    byId,
    inDative: new Map(agreement.parteien.map((p, i) => [p.id, certainInDative(p, i, specs, paths)])),
    paths,
    implicit: found.flatMap(({ role, implicit }) => (implicit ? [{ role, parties: implicit }] : [])),
  }
}

const FORMS = ['nominativ', 'genitiv', 'dativ', 'akkusativ'] as const
/** The registered name with the forms that the user gave. */
export function fullSpec(p: Party): NameSpec {
  const forms = Object.fromEntries(FORMS.flatMap((form) => (p[form] === undefined ? [] : [[form, p[form]]])))
  return { id: p.id, name: p.name, genus: p.genus, ...(p.artikel ? {} : { artikel: false }), ...forms }
}

function shortSpec(p: Party, i: number, shortNames: boolean, paths: Map<NameSpec, DataPath>): NameSpec {
  const short = shortNames && p.kurz
  const spec: NameSpec = short ? { id: p.id, key: 'kurz', name: short.name, genus: short.genus ?? likelyGender(short.name, p.genus) } : fullSpec(p)
  paths.set(spec, ['parteien', i, short ? 'kurz' : 'name'])
  return spec
}

function certainInDative(p: Party, i: number, specs: ReadonlyMap<string, NameSpec>, paths: Map<NameSpec, DataPath>): Referent {
  const short = specs.get(p.id)
  if (short && withArticle(short, 'dat').doubts.length === 0) return party(p.id, short)
  const full = fullSpec(p)
  paths.set(full, ['parteien', i, 'name'])
  return party(p.id, full)
}

function groupReferent(g: Group, i: number, specs: ReadonlyMap<string, NameSpec>, paths: Map<NameSpec, DataPath>): Referent {
  const members = g.mitglieder.flatMap((id) => specs.get(id) ?? [])
  const heading = g.kurz?.name ?? g.bezeichnung
  const singular: NameSpec | undefined = g.einzahl ? { id: g.id, key: 'einzahl', name: g.einzahl, genus: g.genus ?? suggestGender(g.einzahl)[0] ?? 'm' } : undefined
  const referent = group(g.id, heading, members, singular)
  const path = ['gruppen', i]
  paths.set(referent.one, [...path, g.einzahl ? 'einzahl' : g.kurz ? 'kurz' : 'bezeichnung'])
  if (referent.many) paths.set(referent.many, [...path, g.kurz ? 'kurz' : 'bezeichnung'])
  return referent
}

interface Found {
  readonly role: RoleDecl
  readonly referent?: Referent
  readonly implicit?: readonly string[]
}
function roleReferent(role: RoleDecl, agreement: Agreement, byId: ReadonlyMap<string, Referent>, specs: ReadonlyMap<string, NameSpec>): Found {
  const parties = agreement.parteien.filter((p) => role.rollen === 'alle' || p.rolle.some((r) => role.rollen.includes(r)))
  const ids = parties.map((p) => p.id)
  const [only, ...others] = ids
  if (only === undefined) return { role }
  const own = agreement.gruppen.find((g) => g.mitglieder.length === ids.length && ids.every((id) => g.mitglieder.includes(id)))
  const known = own ? byId.get(own.id) : others.length === 0 && role.rollen !== 'alle' ? byId.get(only) : undefined
  if (known) return { role, referent: known }
  const members = ids.flatMap((id) => specs.get(id) ?? [])
  const referent = group(role.id, role.bezeichnung, members, { id: role.id, name: role.einzahl, genus: role.genus })
  return { role, referent, implicit: ids }
}
