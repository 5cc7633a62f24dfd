// Own clauses and parties that only have another id. A clause that the old version alone has, and one that the new version alone has, with the same title and words, are one clause; parties are one by their name, with their signatures.
// Invariant: an id that both versions have keeps its clause or party; of those alike, the first belongs to the first.
import type { Side } from './model.ts'
import { clauseKey, type Part, partyKey, partyName, signaturesKey } from './parts.ts'
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

// ---- parties
function partiesIn(old: Side, next: Side): Names {
  const [before, after] = [namesOfParties(old), namesOfParties(next)]
  const free = [...after].filter(([id]) => !before.has(id))
  return new Map([...before].filter(([id]) => !after.has(id)).flatMap(([id, name]) => {
    const at = free.findIndex(([, other]) => other === name)
    const [twin] = at < 0 ? [] : (free.splice(at, 1)[0] ?? [])
    return twin === undefined ? [] : [[partyKey(id), partyKey(twin)] as const, [signaturesKey(id), signaturesKey(twin)] as const]
  }))
}
const namesOfParties = ({ document }: Side): ReadonlyMap<string, string> =>
  new Map(document.body.flatMap((frame) => (frame.tag === 'parties' ? frame.entries.flatMap(({ members }) => members.map((party) => [party.id, partyName(party)] as const)) : [])))

// ---- the old version under the names of the new one
const renamed = (key: string, names: Names): string => names.get(key) ?? key
const factKey = (key: string, names: Names): string =>
  key.replace(/^(zusatz|parteien)\.([^.]+)/, (_, block: string, id: string) => `${block}.${block === 'zusatz' ? renamed(id, names) : renamed(partyKey(id), names).slice(partyKey('').length)}`)
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
