// What a name in a clause can hold, known before any data exists: made from the parameter types, the facts and roles of the kind,
// and the fields of the agreement (yaml.md §1). Read by the static check and by the draft stage.
import type { Decl } from '../schema/declaration.ts'
import { isDecl } from '../schema/declared.ts'
import type { Kind, RoleDecl, TextTemplate } from './templates.ts'

export type ShapeKind =
  | 'text' | 'prosa' | 'zahl' | 'betrag' | 'ja' | 'auswahl' | 'datum' | 'zeitraum' | 'dauer' | 'rhythmus' | 'uhrzeit' | 'oeffnungszeiten'
  | 'referent' | 'liste' | 'felder' | 'anlage' | 'wort'
export interface Shape {
  readonly kind: ShapeKind
  /** May be absent: printed only inside {{#if}}. */
  readonly optional?: boolean
  /** auswahl: key → printed text. On other kinds: fixed words that stand instead of a value („unbefristet“). */
  readonly werte?: Readonly<Record<string, string>>
  /** liste: its entries. */
  readonly of?: Shape
  /** felder: its fields; referent: those of one party. */
  readonly fields?: Readonly<Record<string, Shape>>
  /** referent: always several („partner“), never one alone. */
  readonly always?: boolean
  /** wochentage: entries are weekday keys. */
  readonly weekday?: boolean
  /** zahl: least value; from 2 it may stand plain in a sentence. */
  readonly min?: number
}

export function shapeOf(decl: Decl): Shape {
  return { ...bare(decl), optional: decl.optional === true && decl.vorgabe === undefined }
}
function bare(decl: Decl): Shape {
  switch (decl.typ) {
    case 'ja-nein': return { kind: 'ja' }
    case 'auswahl': return { kind: 'auswahl', werte: decl.werte }
    case 'mehrfachauswahl': return { kind: 'liste', of: { kind: 'auswahl', werte: decl.werte } }
    case 'wochentage': return { kind: 'liste', of: { kind: 'text', weekday: true } }
    case 'partei': return onePartyShape
    case 'liste': return { kind: 'liste', of: shapeOf(decl.von) }
    case 'tabelle': return { kind: 'liste', of: { kind: 'felder', fields: shapesOf(decl.spalten) } }
    case 'zahl': return { kind: 'zahl', min: decl.min ?? 0 }
    default: return { kind: decl.typ }
  }
}
function shapesOf(decls: Readonly<Record<string, Decl>>): Record<string, Shape> {
  return Object.fromEntries(Object.entries(decls).map(([name, decl]) => [name, shapeOf(decl)]))
}

const text: Shape = { kind: 'text' }
const date: Shape = { kind: 'datum' }
const yes: Shape = { kind: 'ja' }
const maybe = (shape: Shape): Shape => ({ ...shape, optional: true })
const words = (...keys: string[]): Readonly<Record<string, string>> => Object.fromEntries(keys.map((key) => [key, key]))
const choice = (...keys: string[]): Shape => ({ kind: 'auswahl', werte: words(...keys) })
const block = (fields: Readonly<Record<string, Shape>>): Shape => ({ kind: 'felder', fields })

/** What a text may read of one party: its registered name, and what the agreement says of it. A group has only a name. */
export const partyShape: Readonly<Record<string, Shape>> = {
  name: text,
  einheit: { kind: 'text', optional: true },
  anschrift: { kind: 'text', optional: true },
  telefon: { kind: 'text', optional: true },
  mail: { kind: 'text', optional: true },
  // data-protection law on the date of the agreement; a group has none of its own
  recht: { ...choice('dsgvo', 'dsgvo-land', 'sgb', 'land-und-sgb', 'kdg', 'dsg-ekd', 'kirche'), optional: true },
  gesetze: { kind: 'text', optional: true },
  aufsicht: { kind: 'text', optional: true },
  einwilligung: { kind: 'text', optional: true },
  information: { kind: 'text', optional: true },
  // whether a sheet with its data-protection information is attached
  informationsblatt: { kind: 'ja' },
  ansprechpersonen: {
    kind: 'liste', optional: true,
    of: { kind: 'felder', fields: { funktion: text, name: { kind: 'text', optional: true }, telefon: { kind: 'text', optional: true }, mail: { kind: 'text', optional: true } } },
  },
}
/** A party given by its id, or one of the parties of a role. */
export const onePartyShape: Shape = { kind: 'referent', fields: partyShape }

const laufzeit = block({
  beginn: { kind: 'datum', werte: words('unterzeichnung') },
  // present unless `bis` is; `um` is present with every `art` but „keine“: the schema sees to both
  dauer: { kind: 'dauer', werte: words('unbefristet', 'projekt', 'bewilligung') },
  bis: maybe(date),
  verlaengerung: block({ art: choice('keine', 'automatisch', 'durch-beschluss', 'mit-projekt'), um: { kind: 'dauer' } }),
  kuendigung: block({
    frist: { kind: 'dauer' },
    zum: choice('laufzeitende', 'jahresende', 'quartalsende', 'monatsende', 'halbjahresende', 'jederzeit'),
    form: choice('schriftform', 'textform'),
    wichtiger_grund: yes,
    wirkung: maybe(choice('nur-ausscheiden', 'beendet-ganz')),
  }),
  ersetzt: maybe(date),
})
const schluss = block({
  aenderungen: maybe(choice('schriftform', 'textform')),
  salvatorisch: yes,
  anpassung: yes,
  beitritt: maybe(block({ bedingung: maybe(text) })),
  gerichtsstand: maybe(text),
  gremienvorbehalt: maybe(text),
})
const unterzeichnung = block({
  modus: choice('papier', 'qes', 'einzeln'), ort: maybe(text), datum: maybe(date),
  ort_datum: choice('einmal', 'je-unterschrift'), ausfertigungen: { kind: 'zahl', min: 2 },
})
/** Data-protection law of the parties, grouped (src/draft/privacy.ts); `datenschutzgesetze`: by law alone, without who supervises. */
const byLaw: Readonly<Record<string, Shape>> = { parteien: { kind: 'liste', of: { kind: 'referent' } }, recht: text }
const datenschutzrecht: Shape = { kind: 'liste', of: block({ ...byLaw, aufsicht: text }) }
const annex: Shape = { kind: 'anlage' }
/** Sheets among the annexes and whom they concern (src/draft/sheets.ts). */
const sheets: Readonly<Record<string, Shape>> = {
  einwilligungsblaetter: { kind: 'liste', of: block({ von: onePartyShape, an: onePartyShape, anlage: annex }) },
  informationsblaetter: { kind: 'liste', of: block({ stelle: onePartyShape, anlage: annex }) },
  ohne_informationsblatt: { kind: 'liste', of: onePartyShape },
  weg_ohne_blatt: yes,
}
/** What every clause may read of the agreement. `ausfuehrlich`: yes with `umfang: ausfuehrlich`. */
export const agreementShape: Readonly<Record<string, Shape>> = {
  umfang: choice('knapp', 'ausfuehrlich'),
  ausfuehrlich: yes,
  datum: date,
  land: maybe(text),
  titel: text,
  untertitel: maybe(text),
  kurztitel: text,
  aktenzeichen: maybe(text),
  laufzeit,
  schluss,
  unterzeichnung,
  datenschutzrecht,
  datenschutzgesetze: { kind: 'liste', of: block(byLaw) },
  ...sheets,
  anlagen: maybe({ kind: 'liste', of: block({ id: text, titel: text }) }),
  definitionen: maybe({ kind: 'liste', of: block({ begriff: text, bedeutung: { kind: 'prosa' } }) }),
}

/** Names a clause may use in its kind: agreement, facts, roles, own parameters; the later hides the earlier. */
export function namesFor(kind: Kind, clause: Pick<TextTemplate, 'parameter'>): Record<string, Shape> {
  return { ...agreementShape, ...factShapes(kind), ...roleShapes(kind.beteiligte), ...shapesOf(clause.parameter) }
}

/** Names of a text that several kinds use, each in its form: a fact or role that one of them lacks may be absent. */
export function namesForAll(uses: readonly (readonly [Kind, Pick<TextTemplate, 'parameter'>])[]): Record<string, Shape> {
  const each = uses.map(([kind, clause]) => namesFor(kind, clause))
  const all = new Set(each.flatMap((names) => Object.keys(names)))
  return Object.fromEntries([...all].map((name) => [name, together(each.map((names) => names[name]))]))
}
function together(found: readonly (Shape | undefined)[]): Shape {
  const first = found.find((shape) => shape !== undefined) ?? text
  return { ...first, optional: found.some((shape) => shape === undefined || shape.optional === true) }
}

function roleShapes(roles: readonly RoleDecl[]): Record<string, Shape> {
  return Object.fromEntries(roles.map((role) => [role.id, { kind: 'referent' as const, optional: role.optional, always: role.rollen === 'alle' }]))
}
function factShapes(kind: Kind): Record<string, Shape> {
  return Object.fromEntries(Object.entries(kind.angaben).map(([name, entry]) => [name, isDecl(entry) ? shapeOf(entry) : block(shapesOf(entry))]))
}
