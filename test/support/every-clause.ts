// Agreements that print every clause of a kind: parties in any number and gender, parameters at their defaults, all on, or the other way round.
// Invariant: every text is valid in final mode; the same variant gives the same text.
import { stringify } from 'yaml'
import type { Role } from '../../src/schema/agreement.ts'
import type { Decl } from '../../src/schema/declaration.ts'
import { isDecl, isNeeded } from '../../src/schema/declared.ts'
import type { ClauseTemplate, Kind } from '../../src/templates/templates.ts'

export type Size = 1 | 2 | 3
export type Gender = 'm' | 'f' | 'n'
/** How parameters are filled: as they come; every optional part on; what can be switched, switched. */
export type Fill = 'vorgabe' | 'alles' | 'anders'
export interface Variant {
  readonly umfang: 'knapp' | 'ausfuehrlich'
  readonly fill: Fill
  /** The side of the authority or course carrier, and that of the advice services. */
  readonly first: { readonly size: Size; readonly gender: Gender }
  readonly second: { readonly size: Size; readonly gender: Gender }
  /** Chooses term, notice, form of signing, style of person nouns. */
  readonly turn: number
}
type Data = Readonly<Record<string, unknown>>
const PLACES = ['Erlental', 'Buchenau', 'Lindenfeld'] as const

interface Shape {
  readonly name: (place: string) => string
  /** Short name of one; heading and singular of several. */
  readonly one: string
  readonly many: string
  /** Legal form, association, diocese: the law of data protection follows from them. */
  readonly more: Data
}
const FIRST: Readonly<Record<Gender, Shape>> = {
  m: { name: (place) => `Landkreis ${place}`, one: 'Landkreis', many: 'Landkreise', more: { rechtsform: 'gebietskoerperschaft' } },
  f: { name: (place) => `Stadt ${place}`, one: 'Stadt', many: 'Städte', more: { rechtsform: 'gebietskoerperschaft' } },
  n: { name: (place) => `Jobcenter ${place}`, one: 'Jobcenter', many: 'Jobcenter', more: { rechtsform: 'gemeinsame-einrichtung' } },
}
const SECOND: Readonly<Record<Gender, Shape>> = {
  m: { name: (place) => `Caritasverband ${place} e. V.`, one: 'Träger', many: 'Träger', more: { rechtsform: 'e-v', verband: 'caritas', bistum: 'trier' } },
  f: { name: (place) => `Evangelische Kirchengemeinde ${place}`, one: 'Beratungsstelle', many: 'Beratungsstellen', more: { rechtsform: 'kirchliche-koerperschaft', verband: 'diakonie' } },
  n: { name: (place) => `Diakonisches Werk ${place}`, one: 'Werk', many: 'Werke', more: { rechtsform: 'e-v', verband: 'diakonie' } },
}
/** Places of their own, so that no two parties have one name. */
const OTHERS: Readonly<Partial<Record<Role, Shape & { readonly genus: Gender }>>> = {
  agentur: { name: (place) => `Agentur für Arbeit Bad ${place}`, one: 'Agentur für Arbeit', many: 'Agenturen', genus: 'f', more: { rechtsform: 'bundesagentur' } },
  jobcenter: { ...FIRST.n, name: (place) => `Jobcenter Bad ${place}`, genus: 'n' },
  abh: { name: (place) => `Stadt Bad ${place}`, one: 'Ausländerbehörde', many: 'Ausländerbehörden', genus: 'f', more: FIRST.f.more },
  kommune: { name: (place) => `Gemeinde Bad ${place}`, one: 'Gemeinde', many: 'Gemeinden', genus: 'f', more: FIRST.f.more },
}

interface Side {
  readonly id: string
  readonly roles: readonly Role[]
  readonly size: Size
  readonly genus: Gender
  readonly shape: Shape
}
function sidesOf(kind: Kind, { first, second, fill }: Variant): readonly Side[] {
  const [a = [], b = []] = kind.rollen
  const main: Side[] = [
    { id: 'behoerde', roles: a.slice(0, 1), size: first.size, genus: first.gender, shape: FIRST[first.gender] },
    { id: 'traeger', roles: b.slice(0, 1), size: second.size, genus: second.gender, shape: SECOND[second.gender] },
  ]
  if (fill !== 'alles') return main
  const optional = kind.beteiligte.flatMap((role) => (role.optional && role.rollen !== 'alle' ? role.rollen.slice(0, 1) : []))
  const more = optional.flatMap((role): Side[] => {
    const shape = OTHERS[role]
    return shape ? [{ id: `auch-${role}`, roles: [role], size: first.size, genus: shape.genus, shape }] : []
  })
  return [...main, ...more]
}
function partiesOf({ id, roles, size, genus, shape }: Side): Data[] {
  return PLACES.slice(0, size).map((place, i) => ({
    id: `${id}-${i + 1}`,
    rolle: roles,
    name: shape.name(place),
    genus,
    ...shape.more,
    ...(size === 1 ? { kurz: { name: shape.one, genus } } : {}),
    ansprechpersonen: [{ funktion: 'Teamleitung', telefon: '030 23125-100' }],
    sitz: { strasse: `Marktplatz ${i + 1}`, plz: '77999', ort: place },
    vertreten_durch: [shape.more['rechtsform'] === 'gebietskoerperschaft' ? { funktion: 'Bürgermeisterin', geschlecht: 'w' } : { funktion: 'Geschäftsführung' }],
  }))
}
const groupsOf = ({ id, size, genus, shape }: Side): Data[] =>
  size === 1 ? [] : [{ id, bezeichnung: shape.many, einzahl: shape.one, genus, mitglieder: PLACES.slice(0, size).map((_, i) => `${id}-${i + 1}`) }]

// ---- values
const TERMS: readonly Data[] = [
  { dauer: '2 Jahre', verlaengerung: { art: 'automatisch', um: '1 Jahr' }, kuendigung: { frist: '3 Monate', zum: 'laufzeitende' } },
  { dauer: 'unbefristet', verlaengerung: { art: 'keine' }, kuendigung: { frist: '6 Wochen', zum: 'jahresende', form: 'textform', wirkung: 'nur-ausscheiden' } },
  { beginn: '2027-03-01', bis: '2028-12-31', verlaengerung: { art: 'durch-beschluss', um: '6 Monate' }, kuendigung: { zum: 'quartalsende', wirkung: 'beendet-ganz' }, ersetzt: '2020-05-01' },
  { beginn: '2027-03-01', dauer: '1 Jahr', verlaengerung: { art: 'keine' }, kuendigung: { frist: '1 Monat', zum: 'jederzeit', wichtiger_grund: false } },
  { dauer: 'projekt', verlaengerung: { art: 'mit-projekt' }, kuendigung: { zum: 'monatsende' } },
  { dauer: 'bewilligung', verlaengerung: { art: 'keine' }, kuendigung: { zum: 'halbjahresende' } },
]
/** Terms that the kind knows the facts of. */
function termOf(kind: Kind, turn: number): Data {
  const known = TERMS.filter(({ dauer }) => (dauer !== 'projekt' || kind.typ === 'projekt') && (dauer !== 'bewilligung' || kind.typ === 'integrationskurs'))
  return known[turn % known.length] ?? {}
}
const pick = <T>(list: readonly T[], turn: number): T | undefined => list[turn % list.length]

type PartyFor = (roles: readonly string[] | undefined) => string
/** undefined: the parameter is not mentioned. */
function valueOf(decl: Decl, fill: Fill, party: PartyFor, turn: number): unknown {
  if (decl.typ === 'ja-nein' && fill !== 'vorgabe') return fill === 'alles' ? true : decl.vorgabe !== true
  if (decl.typ === 'auswahl' && fill !== 'vorgabe') return pick(Object.keys(decl.werte), turn)
  if (decl.typ === 'mehrfachauswahl' && fill === 'alles') return Object.keys(decl.werte)
  if (decl.typ === 'mehrfachauswahl' && fill === 'anders') return Object.keys(decl.werte).slice(-Math.max(1, decl.min ?? 1))
  if (decl.typ === 'zahl' && fill === 'anders' && decl.vorgabe !== undefined) return Math.max(1, decl.min ?? 1)
  if (fill === 'alles' ? decl.vorgabe === undefined : isNeeded(decl)) return exampleOf(decl, party)
  return undefined
}
function exampleOf(decl: Decl, party: PartyFor): unknown {
  if (decl.typ === 'partei') return party(decl.rollen)
  if (decl.typ === 'liste' && decl.von.typ === 'partei') return [party(decl.von.rollen)]
  if (decl.typ !== 'tabelle' || !Array.isArray(decl.beispiel)) return decl.beispiel
  return decl.beispiel.map((row: Data) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, decl.spalten[key]?.typ === 'partei' ? exampleOf(decl.spalten[key], party) : value])))
}
function valuesOf(decls: Readonly<Record<string, Decl>>, fill: Fill, party: PartyFor, turn: number): Data {
  const values = Object.entries(decls).map(([name, decl]) => [name, valueOf(decl, fill, party, turn)] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}
/** Switched by their facts under `schluss`. */
const BY_FACT = ['beitritt', 'gerichtsstand', 'gremienvorbehalt']
function clauseOf(clause: ClauseTemplate, fill: Fill, party: PartyFor, turn: number): unknown {
  const values = valuesOf(clause.parameter, fill, party, turn)
  if (Object.keys(values).length > 0) return values
  return fill !== 'vorgabe' && clause.stufe !== 'pflicht' && !BY_FACT.includes(clause.id) ? true : undefined
}
/** The sheets of the kind, and an annex of one line for each other one that clause texts name. */
function annexesOf(kind: Kind, fill: Fill, party: PartyFor, turn: number): Data[] {
  const named = [...kind.klauseln.values()].flatMap((clause) => [...clause.body.matchAll(/\{Anlage ([a-z-]+)\}/g)].map((m) => m[1] ?? ''))
  return [...new Set([...kind.anlagen.keys(), ...named])].map((id) => {
    const sheet = kind.anlagen.get(id)
    return sheet ? { id, stand: '2027-01-10', ...valuesOf(sheet.parameter, fill, party, turn) } : { id, titel: `Anlage ${id}`, text: 'Wird beigefügt.' }
  })
}

export function everyClause(kind: Kind, variant: Variant): string {
  const { fill, turn, umfang } = variant
  const sides = sidesOf(kind, variant)
  const party: PartyFor = (roles) => `${(sides.find((side) => side.roles.some((role) => roles?.includes(role))) ?? sides[1])?.id}-1`
  const clauses = [...kind.klauseln.values()].flatMap((clause): [string, unknown][] => {
    const value = fill === 'vorgabe' && clause.stufe === 'optional' ? undefined : clauseOf(clause, fill, party, turn)
    return value === undefined ? [] : [[clause.id, value]]
  })
  const facts = Object.entries(kind.angaben).map(([name, entry]) => [name, isDecl(entry) ? exampleOf(entry, party) : valuesOf(entry, fill === 'alles' ? fill : 'vorgabe', party, turn)])
  const closing = { aenderungen: pick(['schriftform', 'textform'], turn), beitritt: fill === 'alles' ? { bedingung: 'Beratung in MBE oder JMD' } : true, gerichtsstand: 'Erlental', gremienvorbehalt: 'der Kreistag des Landkreises Erlental' }
  const schluss = Object.fromEntries(Object.entries(closing).filter(([id]) => kind.klauseln.has(id)))
  return stringify(
    {
      koopgen: 1, typ: kind.typ, datum: '2027-01-15', land: 'DE-RP', umfang,
      parteien: sides.flatMap(partiesOf), gruppen: sides.flatMap(groupsOf),
      angaben: Object.fromEntries(facts), klauseln: Object.fromEntries(clauses), laufzeit: termOf(kind, turn),
      ...(fill === 'vorgabe' ? {} : { schluss, anlagen: annexesOf(kind, fill, party, turn) }),
      ...(fill === 'alles' && kind.klauseln.has('begriffe') ? { definitionen: [{ begriff: 'Träger', bedeutung: 'die Stelle, die berät.' }] } : {}),
      unterzeichnung: { modus: pick(['papier', 'einzeln', 'qes'], turn) },
      gestaltung: { sprache_personen: pick(['paarform', 'neutral'], turn) },
    },
    { lineWidth: 0 },
  )
}
