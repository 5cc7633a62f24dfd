// {{d.traeger.anschrift}}: what the agreement says of one party, with the path where it says so. What there is: partyShape (templates/shapes.ts).
import type { DataPath } from '../document/nodes.ts'
import type { Referent } from '../german/agree.ts'
import type { PrivacyEntry } from '../law/privacy.ts'
import { regimeOf } from '../law/regimes.ts'
import type { Agreement, Contact, Party } from '../schema/agreement.ts'
import { partyShape } from '../templates/shapes.ts'
import type { Value } from './helpers.ts'
import { lawsInFull } from './privacy.ts'
import { membersOf } from './sheets.ts'
import type { World } from './world.ts'

interface Found {
  readonly value: unknown
  readonly at: DataPath
}
const NOTHING: Found = { value: undefined, at: [] }
const FIELDS: Readonly<Record<string, (party: Party) => Found>> = {
  name: ({ name }) => ({ value: name, at: ['name'] }),
  einheit: ({ einheit }) => ({ value: einheit?.name, at: ['einheit', 'name'] }),
  anschrift: ({ sitz }) => ({ value: [sitz.strasse, sitz.postfach && `Postfach ${sitz.postfach}`, `${sitz.plz} ${sitz.ort}`].filter(Boolean).join(', '), at: ['sitz'] }),
  telefon: (party) => firstContact(party, 'telefon'),
  mail: (party) => firstContact(party, 'mail'),
  ansprechpersonen: ({ ansprechpersonen }) => ({ value: ansprechpersonen.length > 0 ? ansprechpersonen : undefined, at: ['ansprechpersonen'] }),
}
function firstContact({ ansprechpersonen }: Party, field: keyof Contact): Found {
  const i = ansprechpersonen.findIndex((contact) => contact[field] !== undefined)
  return i < 0 ? NOTHING : { value: ansprechpersonen[i]?.[field], at: ['ansprechpersonen', i, field] }
}

/** Derived from the party, so without a place of their own. */
const LAW: Readonly<Record<string, (party: Party, entry: PrivacyEntry) => string>> = {
  recht: regimeOf,
  gesetze: (_, entry) => lawsInFull(entry),
  aufsicht: (_, { authority }) => authority,
  einwilligung: (_, { consent }) => consent,
  information: (_, { information }) => information,
}

export function partyField({ one }: Referent, field: string, { agreement, privacy, sheets, askedOf }: World): Value {
  const shape = partyShape[field]
  const i = agreement.parteien.findIndex(({ id }) => id === one.id)
  const party = agreement.parteien[i]
  if (!party) return { ...groupName(one.id, field, agreement), shape }
  const entry = privacy.each[i]
  const derived = entry && LAW[field]?.(party, entry)
  if (derived !== undefined) {
    askedOf.add(`${party.id} ${field}`)
    return { value: derived || undefined, from: null, shape }
  }
  if (field === 'informationsblatt') return { value: sheets.informationsblaetter.some(({ stelle }) => membersOf(stelle).includes(party.id)), from: null, shape }
  const { value, at } = FIELDS[field]?.(party) ?? NOTHING
  return { value, from: ['parteien', i, ...at], shape }
}
function groupName(id: string | undefined, field: string, { gruppen }: Agreement): Value {
  const i = gruppen.findIndex((group) => group.id === id)
  return { value: field === 'name' ? gruppen[i]?.bezeichnung : undefined, from: ['gruppen', i, 'bezeichnung'] }
}
