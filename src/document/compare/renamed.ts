// Own clauses and parties that only have another id. A clause that the old version alone has, and one that the new version alone has, with the same title and words, are one clause; parties are one by their name, with their signatures.
// Invariant: an id that both versions have keeps its clause or party; of those alike, the first belongs to the first.
import type { Side } from './model.ts'
import { clauseKey, type Part, partyKey, partyName, signaturesKey } from './parts.ts'
import { plainText } from '../walk.ts'
import { textOf } from './tokens.ts'

/** Keys of the old version → keys of the new one: of parts and sections, and the ids of clauses themselves. */
export type Names = ReadonlyMap<string, string>
export const NO_NAMES: Names = new Map()

type PartsOf = (side: Side) => readonly Part[]
export function renamedIn(old: Side, next: Side, partsOf: PartsOf): Names {
  const [parties, clauses] = [partiesIn(old, next), clausesIn(old, next, partsOf)]
  return parties.size + clauses.size === 0 ? NO_NAMES : new Map([...parties, ...clauses])
}
function clausesIn(old: Side, next: Side, partsOf: PartsOf): Names {
  const [gone, come] = [ownIds(old, next), ownIds(next, old)]
  if (gone.length === 0 || come.length === 0) return NO_NAMES
  const [before, after] = [partsOf(old), partsOf(next)]
  const homes = new Set([...before, ...after].map(({ home }) => home).filter((home) => has(before, home) && has(after, home)))
  const names = new Map<string, string>()
  const free = new Set(come)
  for (const id of gone) {
    const part = partIn(before, id)
    const twin = part && [...free].find((other) => wordsOf(partIn(after, other)) === wordsOf(part))
    const home = twin === undefined ? undefined : partIn(after, twin)?.home
    if (!part || twin === undefined || home === undefined) continue
    free.delete(twin)
    names.set(id, twin).set(part.key, clauseKey(twin))
    if (!homes.has(part.home) && !homes.has(home)) names.set(part.home, home).set(`titel-${part.home}`, `titel-${home}`)
  }
  return names
}
const has = (parts: readonly Part[], home: string): boolean => parts.some((part) => part.home === home)
const partIn = (parts: readonly Part[], id: string): Part | undefined => parts.find(({ key }) => key === clauseKey(id))
const wordsOf = (part: Part | undefined): string => (part ? [part.title, ...part.lines.map(({ tokens }) => textOf(tokens))].join('\n') : '')
/** Of own clauses that the other version does not have. */
function ownIds(side: Side, other: Side): readonly string[] {
  const known = new Set(clausesOf(other).map(({ id }) => id))
  return clausesOf(side).flatMap(({ id, origin }) => (origin === 'own-clause' && !known.has(id) ? [id] : []))
}
const clausesOf = ({ document }: Side) => document.body.flatMap((frame) => (frame.tag === 'section' ? frame.clauses : []))

// ---- parties, and groups that sign together
function partiesIn(old: Side, next: Side): Names {
  const parties = twins(namesOfParties(old), namesOfParties(next)).flatMap(([id, twin]) => [[partyKey(id), partyKey(twin)] as const, [signaturesKey(id), signaturesKey(twin)] as const])
  return new Map([...parties, ...twins(namesOfGroups(old), namesOfGroups(next)).flatMap(([id, twin]) => [[groupKey(id), groupKey(twin)] as const, [signaturesKey(id), signaturesKey(twin)] as const])])
}
const groupKey = (id: string): string => `gruppe-${id}`
/** Ids that have the same name on both sides, where the id alone would tell otherwise. Ids may be exchanged; none is given away that another party still has, in the old version or in the new one, so that old and new may be exchanged. */
function twins(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const free = [...after].filter(([id, name]) => before.get(id) !== name)
  let found = [...before].filter(([id, name]) => after.get(id) !== name).flatMap(([id, name]) => {
    const at = free.findIndex(([, other]) => other === name)
    const [twin] = at < 0 ? [] : (free.splice(at, 1)[0] ?? [])
    return twin === undefined ? [] : [[id, twin] as const]
  })
  for (let size = -1; size !== found.length; ) {
    size = found.length
    const [moved, taken] = [new Set(found.map(([id]) => id)), new Set(found.map(([, twin]) => twin))]
    found = found.filter(([id, twin]) => (!before.has(twin) || moved.has(twin)) && (!after.has(id) || taken.has(id)))
  }
  return found
}
const namesOfParties = ({ document }: Side): ReadonlyMap<string, string> =>
  new Map(document.body.flatMap((frame) => (frame.tag === 'parties' ? frame.entries.flatMap(({ members }) => members.map((party) => [party.id, partyName(party)] as const)) : [])))
/** By what stands below their lines. */
function namesOfGroups(side: Side): ReadonlyMap<string, string> {
  const parties = namesOfParties(side)
  const groups = side.document.body.flatMap((frame) => (frame.tag === 'signatures' ? frame.groups : [])).filter(({ party }) => !parties.has(party))
  return new Map(groups.map(({ party, signatories }) => [party, signatories.flatMap(({ caption }) => caption.map(plainText)).join('\n')]))
}

// ---- the old version under the names of the new one
const renamed = (key: string, names: Names): string => names.get(key) ?? key
const PREFIXES: Readonly<Record<string, string>> = { parteien: partyKey(''), gruppen: groupKey('') }
const factKey = (key: string, names: Names): string =>
  key.replace(/^(zusatz|parteien|gruppen)\.([^.]+)/, (_, block: string, id: string) => `${block}.${renamed(`${PREFIXES[block] ?? ''}${id}`, names).slice((PREFIXES[block] ?? '').length)}`)
/** Two groups may sign for one party: „unterschrift-stadt~2“. */
const renamedPart = (key: string, names: Names): string => key.replace(/^[^~]+/, (one) => renamed(one, names))
export function withNames(side: Side, names: Names): Side {
  if (names.size === 0) return side
  return {
    ...side, keyOf: (path) => factKey(side.keyOf(path), names),
    facts: side.facts.map((fact) => ({ ...fact, key: factKey(fact.key, names), owner: fact.owner === null ? null : renamed(fact.owner, names) })),
  }
}
export const renamedParts = (parts: readonly Part[], names: Names): readonly Part[] =>
  names.size === 0 ? parts : parts.map((part) => ({ ...part, key: renamedPart(part.key, names), home: renamed(part.home, names) }))
/** A target is a clause, or an anchor in one („id#anker“). */
export const renamedTarget = (target: string, names: Names): string => target.replace(/^[^#]+/, (id) => renamed(id, names))
