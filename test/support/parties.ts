// Random parties for generated agreements (fast-check): invented bodies for each role, with seats, units and representatives.
// Invariant: names differ within an agreement, and every form the texts print can be derived without a doubt.
import fc from 'fast-check'
import type { Role } from '../../src/schema/agreement.ts'
import { PLACES } from './texts.ts'

export type Data = Readonly<Record<string, unknown>>
export const compact = (data: Record<string, unknown>): Data => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))

interface Body {
  readonly name: (place: string) => string
  readonly genus: string
  readonly kurz: Data
  readonly rechtsform: string
  readonly einheit?: Data
  readonly verband?: string
  readonly bistum?: string
}
const body = (name: (place: string) => string, genus: string, kurz: string, kurzGenus: string, rechtsform: string, einheit?: Data): Body => ({ name, genus, kurz: { name: kurz, genus: kurzGenus }, rechtsform, ...(einheit && { einheit }) })
const office = (name: string, genus: string): Data => ({ name, genus })

const AUTHORITIES = [
  body((place) => `Stadt ${place}`, 'f', 'Ausländerbehörde', 'f', 'gebietskoerperschaft', office('Ausländerbehörde', 'f')),
  body((place) => `Landkreis ${place}`, 'm', 'Kreis', 'm', 'gebietskoerperschaft'),
]
const CARRIERS = [
  body((place) => `AWO Kreisverband ${place} e. V.`, 'm', 'Kreisverband', 'm', 'e-v'),
  { ...body((place) => `Caritasverband ${place} e. V.`, 'm', 'Caritasverband', 'm', 'e-v'), verband: 'caritas', bistum: 'speyer' },
  { ...body((place) => `Diakonisches Werk ${place} e. V.`, 'n', 'Werk', 'n', 'e-v'), verband: 'diakonie' },
  body((place) => `Beratungsstelle ${place} gGmbH`, 'f', 'Beratungsstelle', 'f', 'ggmbh'),
]
const SCHOOLS = [
  body((place) => `Sprachschule ${place} gGmbH`, 'f', 'Sprachschule', 'f', 'ggmbh'),
  body((place) => `Bildungswerk ${place} e. V.`, 'n', 'Bildungswerk', 'n', 'e-v'),
]
const JOBCENTERS = [
  body((place) => `Jobcenter Kreis ${place}`, 'n', 'Jobcenter', 'n', 'gemeinsame-einrichtung'),
  body((place) => `Landkreis ${place}`, 'm', 'Jobcenter', 'n', 'gebietskoerperschaft', office('Jobcenter', 'n')),
]
const AGENCY = [body(() => 'Bundesagentur für Arbeit', 'f', 'Agentur', 'f', 'bundesagentur', office('Agentur für Arbeit', 'f'))]
const BODIES: Readonly<Partial<Record<Role, readonly Body[]>>> = {
  abh: AUTHORITIES, kommune: AUTHORITIES, schulamt: AUTHORITIES, jobcenter: JOBCENTERS, agentur: AGENCY, familienkasse: AGENCY, 'ik-traeger': SCHOOLS,
}

const boards = fc.constantFrom<readonly Data[]>(
  [{ funktion: 'Vorstand' }],
  [{ funktion: 'Vorständin', geschlecht: 'w' }],
  [{ funktion: 'Vorstand', vertreten_durch: [{ funktion: 'Geschäftsführerin', geschlecht: 'w' }] }],
  [{ funktion: 'Vorsitzender', geschlecht: 'm' }, { funktion: 'Schatzmeisterin', geschlecht: 'w', art: 'gemeinschaftlich' }],
  [{ funktion: 'Vorstand', vertreten_durch: [{ funktion: 'Vorsitzende', geschlecht: 'w' }] }],
)
const heads = fc.constantFrom<readonly Data[]>([{ funktion: 'Oberbürgermeisterin', geschlecht: 'w' }], [{ funktion: 'Landrat', geschlecht: 'm' }])

/** One body of the role in the place; `id` unique in the agreement. */
export function party(id: string, role: Role, place: string): fc.Arbitrary<Data> {
  const bodies = BODIES[role] ?? CARRIERS
  return fc.record({ chosen: fc.constantFrom(...bodies), short: fc.boolean(), board: boards, head: heads, unit: fc.boolean(), number: fc.integer({ min: 1, max: 99 }) }).map(({ chosen, short, board, head, unit, number }) =>
    compact({
      id,
      rolle: role,
      name: chosen.name(place),
      kurz: short ? chosen.kurz : undefined,
      genus: chosen.genus,
      rechtsform: chosen.rechtsform,
      verband: chosen.verband,
      bistum: chosen.bistum,
      einheit: unit ? chosen.einheit : undefined,
      sitz: { strasse: `Beispielweg ${number}`, plz: '67999', ort: place },
      vertreten_durch: chosen.rechtsform === 'gebietskoerperschaft' ? head : board,
    }),
  )
}

/** For each set of roles one to `most` parties, in order: ids are „abh-1“, „mbe-2“. Places differ, so names do. */
export function partiesFor(sets: readonly (readonly Role[])[], most: readonly number[]): fc.Arbitrary<readonly Data[]> {
  const sizes = fc.tuple(...sets.map((_, i) => fc.integer({ min: 1, max: most[i] ?? 1 })))
  return fc.tuple(sizes, fc.shuffledSubarray(PLACES, { minLength: PLACES.length })).chain(([counts, places]) => {
    const wanted = sets.flatMap((roles, s) => Array.from({ length: counts[s] ?? 1 }, (_, i) => ({ role: roles[i % roles.length] as Role, id: `${roles[0]}-${i + 1}` })))
    return fc.tuple(...wanted.map(({ id, role }, i) => party(id, role, places[i % places.length] ?? 'Neuental')))
  })
}
