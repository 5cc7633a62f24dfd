// The head: between whom the agreement is made. Party blocks, groups, the words between them, and the short names they introduce.
// Invariants: names stand as registered, in the dative after „zwischen“; a short name is introduced exactly when the text uses it or the user gave it.
import type { DataPath, DraftFrame, DraftInline, OpenReference, Parties, PartyBlock, PartyEntry, PartyLine } from '../document/nodes.ts'
import { joinAnd } from '../german/lists.ts'
import { representedBy } from '../german/offices.ts'
import type { Group, Party } from '../schema/agreement.ts'
import { fullSpec } from './referents.ts'
import { readWording } from './wording.ts'
import type { World } from './world.ts'

type Inlines = readonly DraftInline[]
type Line = PartyLine<OpenReference, null>
type Entry = PartyEntry<OpenReference, null>
/** Parties that stand together in the head: one, or the members of a group. */
interface Cluster {
  readonly members: readonly Party[]
  readonly heading: Inlines | null
  readonly shortName: Inlines | null
}

export function draftHead(world: World): DraftFrame {
  const { kopf } = world.agreement
  const path = ['kopf', 'wortlaut']
  if (kopf.wortlaut !== undefined) return { tag: 'passage', blocks: readWording({ text: kopf.wortlaut, path }, world), place: world.placeOf(path) }
  return partiesOf(world)
}

function partiesOf(world: World): Parties<OpenReference, null> {
  const clusters = clustersOf(world)
  const words = connectors(clusters, world)
  const collective = collectiveOf(world)
  const all = clusters.flatMap((cluster) => cluster.members)
  const entries = clusters.map((cluster, i): Entry => {
    const before = clusters.slice(0, i).reduce((n, other) => n + other.members.length, 0)
    const numbered = cluster.members.length > 1 && world.agreement.kopf.verbindungen === undefined
    return {
      connector: i === 0 ? 'zwischen' : (words[before - 1] ?? null),
      heading: cluster.heading,
      members: cluster.members.map((party, m) => {
        const last = before + m === all.length - 1 && !cluster.shortName && !collective
        return partyBlock(party, numbered ? `${m + 1}.` : '', last, world)
      }),
      memberConnectors: cluster.members.slice(1).map((_, m) => words[before + m] || null),
      shortName: cluster.shortName,
    }
  })
  return { tag: 'parties', entries, collective, place: world.placeOf(['parteien']) }
}

/** The word after each party but the last. Default: „und“ before the last cluster, „sowie“ behind an earlier group of several, nothing inside a numbered group. */
function connectors(clusters: readonly Cluster[], world: World): readonly (string | null)[] {
  const given = world.agreement.kopf.verbindungen
  if (given) return given.map((word) => word || null)
  const ends = clusters.map((cluster) => cluster.members.length)
  const behind = (size: number, i: number): string | null => (i === ends.length - 2 ? 'und' : size > 1 ? 'sowie' : null)
  return ends.flatMap((size, i) => [...Array.from({ length: size - 1 }, () => null), ...(i < ends.length - 1 ? [behind(size, i)] : [])])
}

function clustersOf(world: World): readonly Cluster[] {
  const { parteien, gruppen } = world.agreement
  const done = new Set<string>()
  return parteien.flatMap((party): readonly Cluster[] => {
    if (done.has(party.id)) return []
    const group = gruppen.find((g) => g.mitglieder.includes(party.id))
    const cluster = group ? groupCluster(group, world) : (implicitCluster(party, world) ?? { members: [party], heading: null, shortName: null })
    for (const member of cluster.members) done.add(member.id)
    return [cluster]
  })
}

function groupCluster(group: Group, world: World): Cluster {
  const i = world.agreement.gruppen.indexOf(group)
  const members = group.mitglieder.flatMap((id) => world.agreement.parteien.find((p) => p.id === id) ?? [])
  const { article, name } = world.inflect({ id: group.id, key: 'bezeichnung', name: group.bezeichnung, genus: 'pl' }, 'dat')
  const heading: Inlines = [{ tag: 'text', text: article }, world.fact(name, ['gruppen', i, 'bezeichnung'])]
  const short = world.agreement.kopf.kurznamen ? group.kurz?.name : undefined
  return { members, heading, shortName: short === undefined ? null : introduced('zusammen im Folgenden', short, ['gruppen', i, 'kurz'], world) }
}

/** Several parties of one role that stand together and that the text calls by one name. */
function implicitCluster(party: Party, world: World): Cluster | undefined {
  const found = standingTogether(world).find(({ parties }) => parties[0] === party.id)
  if (!found) return undefined
  const members = found.parties.flatMap((id) => world.agreement.parteien.find((p) => p.id === id) ?? [])
  return { members, heading: null, shortName: introduced('zusammen im Folgenden', found.role.bezeichnung, null, world) }
}
type Implicit = World['referents']['implicit'][number]
const usedImplicit = (world: World): readonly Implicit[] => world.referents.implicit.filter(({ role }) => role.rollen !== 'alle' && world.agreement.kopf.kurznamen && world.spokenOf(role.id))
/** A party stands in one place: of two roles that share one, the first keeps it, and the other is introduced below. */
function standingTogether(world: World): readonly Implicit[] {
  const { parteien, gruppen } = world.agreement
  const order = parteien.map((p) => p.id)
  const placed = new Set(gruppen.flatMap((g) => g.mitglieder))
  return usedImplicit(world).filter(({ parties }) => {
    const start = order.indexOf(parties[0] ?? '')
    const together = parties.every((id, i) => order[start + i] === id && !placed.has(id))
    if (together) for (const id of parties) placed.add(id)
    return together
  })
}

function collectiveOf(world: World): Inlines | null {
  const together = standingTogether(world)
  const scattered = usedImplicit(world).filter((implicit) => !together.includes(implicit))
  const all = world.referents.implicit.filter(({ role }) => role.rollen === 'alle' && world.agreement.kopf.kurznamen && world.spokenOf(role.id))
  const phrases = [
    ...scattered.map(({ role, parties }) => introduced(`${joinAnd(parties.map((id) => world.referents.byId.get(id)?.one.name ?? id))} zusammen im Folgenden`, role.bezeichnung, null, world)),
    ...all.map(({ role, parties }) => introduced(`${parties.length > 2 ? 'alle ' : ''}gemeinsam im Folgenden`, role.bezeichnung, null, world)),
  ]
  return phrases.length === 0 ? null : phrases.flatMap((phrase, i): Inlines => (i === 0 ? phrase : [{ tag: 'line-break' }, ...phrase]))
}

const introduced = (words: string, name: string, from: DataPath | null, world: World): Inlines => [{ tag: 'text', text: `– ${words} „` }, world.fact(name, from), { tag: 'text', text: '“ –' }]

function partyBlock(party: Party, label: string, last: boolean, world: World): PartyBlock<OpenReference, null> {
  const i = world.agreement.parteien.indexOf(party)
  const short = world.agreement.kopf.kurznamen && party.kurz ? introduced('im Folgenden', party.kurz.name, ['parteien', i, 'kurz'], world) : null
  return { id: party.id, label, lines: party.zeile === undefined ? partyLines(party, i, last && !short, world) : ownLines(party.zeile, i, world), shortName: short }
}

function ownLines(text: string, i: number, world: World): readonly Line[] {
  const blocks = readWording({ text, path: ['parteien', i, 'zeile'] }, world)
  return blocks.flatMap((block): readonly Line[] => (block.tag === 'paragraph' ? [{ role: 'own', children: block.children }] : []))
}

/** One fact per line: name, unit, address, representation. */
function partyLines(party: Party, i: number, last: boolean, world: World): readonly Line[] {
  const at = (...path: (string | number)[]): DataPath => ['parteien', i, ...path]
  const spec = fullSpec(party)
  const { article, name } = world.inflect(spec, 'dat')
  const line = (role: Line['role'], ...children: DraftInline[]): Line => ({ role, children })
  const text = (words: string): DraftInline => ({ tag: 'text', text: words })
  const represented = party.vertreten_durch.length > 0
  return [
    line('name', text(article), { tag: 'strong', children: [world.fact(name, at('name'))] }),
    ...(party.einheit ? [line('unit', text('– '), world.fact(party.einheit.name, at('einheit', 'name')), text(' –'))] : []),
    line('address', ...addressOf(party, i, world), text(represented || !last ? ',' : '')),
    ...(represented ? [line('representation', ...representation(party, i, world), text(last ? '' : ','))] : []),
  ]
}

function addressOf(party: Party, i: number, world: World): Inlines {
  const { strasse, postfach, plz, ort } = party.sitz
  const comma: DraftInline = { tag: 'text', text: ', ' }
  const street: Inlines = strasse ? [world.fact(strasse, ['parteien', i, 'sitz', 'strasse']), comma] : []
  const box: Inlines = postfach ? [{ tag: 'text', text: 'Postfach ' }, world.fact(postfach, ['parteien', i, 'sitz', 'postfach']), comma] : []
  return [...street, ...box, world.fact(plz, ['parteien', i, 'sitz', 'plz']), { tag: 'text', text: ' ' }, world.fact(ort, ['parteien', i, 'sitz', 'ort'])]
}

function representation(party: Party, i: number, world: World): Inlines {
  const path = ['parteien', i, 'vertreten_durch']
  if (world.openAt(path)?.origin === 'missing') return [{ tag: 'text', text: 'vertreten durch ' }, world.fact('', path)] // nobody knows yet whether „die“ or „den“
  const { pieces, doubts } = representedBy(party.vertreten_durch)
  for (const doubt of doubts) world.officeDoubt(doubt, [...path, ...doubt.from])
  return pieces.map((piece): DraftInline => (piece.fact ? world.fact(piece.text, piece.from && [...path, ...piece.from]) : { tag: 'text', text: piece.text }))
}
