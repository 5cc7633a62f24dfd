// Who signs, in which order, under which heading. Default: the representatives of each party, groups under one heading.
// With „je-unterschrift“ place and day stand at each signature, because persons of one block may sign on different days.
import { date } from '../german/numbers.ts'
import type { DataPath, DraftInline, OpenReference, SignatureGroup, Signatory, Signatures } from '../document/nodes.ts'
import type { Group, Party, Representative, SignatoryText } from '../schema/agreement.ts'
import { fullSpec } from './referents.ts'
import type { World } from './world.ts'

type Inlines = readonly DraftInline[]
type Block = SignatureGroup<OpenReference, null>
type Person = Signatory<OpenReference, null>
const SEAL = '(Dienstsiegel)'

export function draftSignatures(world: World, draft: boolean): Signatures<OpenReference, null> {
  const { unterzeichnung } = world.agreement
  const once = unterzeichnung.ort_datum === 'einmal'
  const groups = unterzeichnung.unterschriften ? givenGroups(world) : defaultGroups(world)
  return {
    tag: 'signatures',
    placeDate: once ? placeDate(world) : null,
    groups: once ? groups : groups.map((group) => ({ ...group, signatories: group.signatories.map((person) => ({ ...person, placeDate: placeDate(world) })) })),
    locked: draft ? 'Entwurf – Unterschrift erst in der Endfassung' : null,
    place: world.placeOf(['unterzeichnung']),
  }
}

/** „Musterhausen, den 20. Januar 2027“; what is not known yet is a ruled line. A qualified electronic signature carries its own date. */
function placeDate(world: World): Inlines | null {
  const { ort, datum, modus } = world.agreement.unterzeichnung
  if (modus === 'qes' && (ort === undefined || datum === undefined)) return null
  if (ort === undefined && datum === undefined) return [{ tag: 'field', kind: 'line', label: 'Ort, Datum' }]
  const place: Inlines = ort === undefined ? [LINE, { tag: 'text', text: ' den ' }] : [world.fact(ort, ['unterzeichnung', 'ort']), { tag: 'text', text: ', den ' }]
  return [...place, datum === undefined ? LINE : world.fact(date(datum), ['unterzeichnung', 'datum'])]
}
const LINE: DraftInline = { tag: 'field', kind: 'line', label: null }

function givenGroups(world: World): readonly Block[] {
  return (world.agreement.unterzeichnung.unterschriften ?? []).map((given, i): Block => {
    const path = ['unterzeichnung', 'unterschriften', i]
    const own = given.ueberschrift
    return {
      party: given.fuer,
      heading: own === undefined ? headingOf(given.fuer, world) : own === '' ? null : [world.fact(own, [...path, 'ueberschrift'])],
      placeDate: null,
      signatories: given.personen.map((person, p) => givenPerson(person, [...path, 'personen', p], world)),
    }
  })
}
/** „i. V.“ stands before the name, or before the function where the name is written by hand. */
function givenPerson(person: SignatoryText, path: DataPath, world: World): Person {
  const name: readonly Inlines[] = person.name ? [[world.fact(person.name, [...path, 'name'])]] : []
  const lines = person.zeilen.map((text, i): Inlines => [world.fact(text, [...path, 'zeilen', i])])
  const [first = [], ...rest] = [...name, ...lines]
  const prefix: Inlines = person.zusatz ? [world.fact(person.zusatz, [...path, 'zusatz']), { tag: 'text', text: first.length > 0 ? ' ' : '' }] : []
  const caption = [[...prefix, ...first], ...rest].filter((line) => line.length > 0)
  return { placeDate: null, caption, seal: person.siegel ? SEAL : null }
}

function headingOf(id: string, world: World): Inlines {
  const { parteien, gruppen } = world.agreement
  const p = parteien.findIndex((party) => party.id === id)
  const g = gruppen.findIndex((group) => group.id === id)
  const party = parteien[p]
  const group = gruppen[g]
  if (party) {
    const { article, name } = world.inflect(fullSpec(party), 'acc')
    return [{ tag: 'text', text: `Für ${article}` }, world.fact(name, ['parteien', p, 'name'])]
  }
  if (!group) return []
  const { article, name } = world.inflect({ id: group.id, key: 'bezeichnung', name: group.bezeichnung, genus: 'pl' }, 'acc')
  return [{ tag: 'text', text: `Für ${article}` }, world.fact(name, ['gruppen', g, 'bezeichnung'])]
}

function defaultGroups(world: World): readonly Block[] {
  const done = new Set<string>()
  return world.agreement.parteien.flatMap((party): readonly Block[] => {
    if (done.has(party.id)) return []
    const group = world.agreement.gruppen.find((g) => g.unterzeichnung === 'gemeinsam' && g.mitglieder.includes(party.id))
    for (const id of group?.mitglieder ?? [party.id]) done.add(id)
    return [group ? groupBlock(group, world) : { party: party.id, heading: headingOf(party.id, world), placeDate: null, signatories: personsOf(party, false, world) }]
  })
}
function groupBlock(group: Group, world: World): Block {
  const members = group.mitglieder.flatMap((id) => world.agreement.parteien.find((p) => p.id === id) ?? [])
  return { party: group.id, heading: headingOf(group.id, world), placeDate: null, signatories: members.flatMap((party) => personsOf(party, true, world)) }
}

/** A body signs through the persons who represent it: the end of each chain. */
function personsOf(party: Party, named: boolean, world: World): readonly Person[] {
  const i = world.agreement.parteien.indexOf(party)
  const chain = (list: readonly Representative[], path: DataPath): readonly Person[] =>
    list.flatMap((r, n): readonly Person[] => {
      const at = [...path, n]
      if (r.vertreten_durch && r.vertreten_durch.length > 0) return chain(r.vertreten_durch, [...at, 'vertreten_durch'])
      return [{ placeDate: null, caption: captionOf(r, at, named ? [world.fact(party.name, ['parteien', i, 'name'])] : undefined, world), seal: null }]
    })
  return chain(party.vertreten_durch, ['parteien', i, 'vertreten_durch'])
}
function captionOf(r: Representative, path: DataPath, body: Inlines | undefined, world: World): readonly Inlines[] {
  const name = [r.titel, r.name].filter(Boolean).join(' ')
  return [
    ...(name ? [[world.fact(name, [...path, 'name'])]] : []),
    ...(r.funktion ? [[world.fact(r.funktion, [...path, 'funktion'])]] : []),
    ...(body ? [body] : []),
  ]
}
