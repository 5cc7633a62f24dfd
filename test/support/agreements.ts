// A generator of valid agreements (fast-check) as YAML texts, from the templates themselves: every kind, its roles, facts, clauses and parameters,
// with groups, own clauses, annexes, terms, signatures and look.
// Invariant: every text is valid in final mode; the only findings are remarks about parameters that the chosen form does not print.
import fc from 'fast-check'
import { stringify } from 'yaml'
import { shippedTemplates } from '../../src/assets.ts'
import type { Role } from '../../src/schema/agreement.ts'
import { onByDefault } from '../../src/schema/clause-control.ts'
import type { Decl } from '../../src/schema/declaration.ts'
import { isDecl, isNeeded } from '../../src/schema/declared.ts'
import type { ClauseTemplate, Kind } from '../../src/templates/templates.ts'
import { valueFor } from './parameter-values.ts'
import { compact, partiesFor, type Data } from './parties.ts'
import { clauseText, counted, maybe, paragraph, PLACES, table, uncounted } from './texts.ts'

const id = (prefix: string, i: number): string => `${prefix}-${i + 1}`
const ownClauses = (hosts: readonly string[]) =>
  fc.array(fc.tuple(clauseText, maybe(fc.constantFrom('auto', 'ja', 'nein')), hosts.length > 0 ? maybe(fc.constantFrom(...hosts)) : fc.constant(undefined)), { maxLength: 2 }).map((list) =>
    // what is not counted cannot be named
    list.map(([text, absaetze, nach], i) => compact({ id: id('eigene', i), titel: `Eigene Klausel ${i + 1}`, nach, absaetze: text.includes('{#') ? undefined : absaetze, text })),
  )
const annexes = fc.array(fc.tuple(fc.oneof(uncounted, counted, table), fc.boolean(), fc.boolean()), { maxLength: 2 }).map((list) =>
  list.map(([text, quer, dated], i) => compact({ id: id('blatt', i), titel: `Beiblatt ${i + 1}`, stand: dated ? '2027-01-10' : undefined, quer: quer || undefined, text })),
)
const TERMS: readonly Data[] = [
  { beginn: 'unterzeichnung', dauer: '1 Jahr', verlaengerung: { art: 'automatisch', um: '1 Jahr' }, kuendigung: { frist: '3 Monate', zum: 'laufzeitende', wirkung: 'nur-ausscheiden' } },
  { beginn: '2027-03-01', bis: '2028-12-31', verlaengerung: { art: 'durch-beschluss', um: '6 Monate' }, kuendigung: { frist: '6 Wochen', zum: 'quartalsende', form: 'textform', wirkung: 'beendet-ganz' } },
  { beginn: 'unterzeichnung', dauer: 'unbefristet', verlaengerung: { art: 'keine' }, kuendigung: { frist: '3 Monate', zum: 'jahresende', wirkung: 'nur-ausscheiden' } },
]
/** Terms bound to a fact of the kind. */
const OWN_TERMS: Readonly<Record<string, Data>> = { integrationskurs: { dauer: 'bewilligung' }, projekt: { dauer: 'projekt' } }
const look = fc.record({ gliederung: fc.constantFrom('paragraf', 'dezimal'), schrift: fc.constantFrom('serif', 'sans'), ausrichtung: fc.constantFrom('blocksatz', 'links'), groesse: fc.constantFrom('normal', 'gross'), sprache_personen: fc.constantFrom('paarform', 'neutral'), inhaltsverzeichnis: fc.constantFrom('auto', 'ja', 'nein') })
const signing = fc.record({ modus: fc.constantFrom('papier', 'einzeln', 'qes'), ort: maybe(fc.constantFrom(...PLACES)), datum: maybe(fc.constant('2027-01-20')), ort_datum: fc.constantFrom('einmal', 'je-unterschrift') })

// ---- clauses and facts, from their declarations
type RolesById = Readonly<Record<string, readonly string[]>>
type Block = fc.Arbitrary<Data>
/** A block with every needed parameter and some of the others; undefined when a needed one has no value. */
function blockOf(decls: Readonly<Record<string, Decl>>, parties: RolesById): Block | undefined {
  const values = Object.entries(decls).map(([name, decl]) => ({ name, needed: isNeeded(decl), value: valueFor(decl, parties) }))
  if (values.some(({ needed, value }) => needed && !value)) return undefined
  const fields = values.flatMap(({ name, needed, value }) => (value ? [[name, needed ? value : maybe(value)] as const] : []))
  return fc.record(Object.fromEntries(fields)).map(compact)
}
/** Clauses that another clause refers to stay. */
const pointedAt = (kind: Kind): ReadonlySet<string> => new Set([...kind.klauseln.values()].flatMap(({ body }) => [...body.matchAll(/\{§ ([a-z-]+)/g)].map((m) => m[1] ?? '')))
function choiceOf(clause: ClauseTemplate, on: boolean, fixed: boolean, parties: RolesById): fc.Arbitrary<unknown> {
  const block = blockOf(clause.parameter, parties)
  const needed = Object.values(clause.parameter).some(isNeeded)
  if (!block) return fc.constant(on ? { entfaellt: 'Dafür gibt es hier keine Partei.' } : undefined)
  if (on && needed) return block
  const without = fixed ? [] : [{ arbitrary: fc.constant<unknown>(on ? { entfaellt: 'Ein Gremium besteht bereits.' } : false), weight: 1 }]
  return fc.oneof({ arbitrary: fc.constant<unknown>(undefined), weight: 5 }, { arbitrary: block as fc.Arbitrary<unknown>, weight: 3 }, ...without)
}
function clausesOf(kind: Kind, umfang: 'knapp' | 'ausfuehrlich', parties: RolesById): Block {
  const fixed = pointedAt(kind)
  const choices = [...kind.klauseln.values()].filter(({ id: name }) => name !== 'praeambel').map((clause) => [clause.id, choiceOf(clause, onByDefault(clause.stufe, umfang), fixed.has(clause.id) || clause.stufe === 'pflicht', parties)] as const)
  return fc.record(Object.fromEntries(choices)).map(compact)
}
function factsOf(kind: Kind, parties: RolesById): Block {
  const facts = Object.entries(kind.angaben).map(([name, entry]) => [name, isDecl(entry) ? (valueFor(entry, parties) ?? fc.constant(undefined)) : (blockOf(entry, parties) ?? fc.constant({}))] as const)
  return fc.record(Object.fromEntries(facts) as Record<string, fc.Arbitrary<unknown>>).map(compact)
}

/** What a choice of clauses asks for elsewhere: facts under `schluss`, and an annex for each that their texts name. */
const CLOSING: Readonly<Record<string, string>> = { gerichtsstand: 'Zuständig sind die Gerichte am Sitz der Stadt.', gremienvorbehalt: 'der Stadtrat' }
function closingOf(clauses: Data): Data | undefined {
  const facts = compact(Object.fromEntries(Object.entries(CLOSING).map(([name, text]) => [name, clauses[name] && !isOff(clauses[name]) ? text : undefined])))
  return Object.keys(facts).length > 0 ? facts : undefined
}
const isOff = (choice: unknown): boolean => typeof choice === 'object' && choice !== null && 'entfaellt' in choice
function namedAnnexes(kind: Kind, clauses: Data): readonly Data[] {
  const texts = Object.entries(clauses).flatMap(([name, choice]) => (choice && !isOff(choice) ? [kind.klauseln.get(name)?.body ?? ''] : []))
  const ids = new Set(texts.flatMap((text) => [...text.matchAll(/\{Anlage ([a-z-]+)\}/g)].map((m) => m[1])))
  return [...ids].map((name) => ({ id: name, titel: `Blatt ${name}`, text: 'Dieses Blatt wird am Ort geführt.' }))
}

// ---- agreements
/** The sets of roles of a kind; services of migration advice may be several, optional roles come one by one. */
function partiesOf(kind: Kind): fc.Arbitrary<readonly Data[]> {
  const needed: readonly (readonly Role[])[] = kind.rollen.length > 0 ? kind.rollen : [['abh'], ['mbe', 'jmd']]
  const more = kind.beteiligte.filter((role) => role.optional && role.rollen !== 'alle' && !needed.some((set) => set.some((r) => role.rollen.includes(r)))).map((role) => role.rollen as readonly Role[])
  return fc.subarray(more).chain((extra) => partiesFor([...needed, ...extra], needed.map((set) => (set.includes('mbe') ? 3 : 1 + Number(set.includes('ik-traeger'))))))
}
const groupOf = (list: readonly Data[], wanted: boolean): readonly Data[] | undefined => {
  const carriers = list.filter((p) => ['mbe', 'jmd', 'mfd'].includes(String(p['rolle']))).map((p) => p['id'])
  return wanted && carriers.length > 1 ? [{ id: 'traeger', bezeichnung: 'Träger der Migrationsfachdienste', einzahl: 'Träger', genus: 'm', kurz: 'Träger', mitglieder: carriers, unterzeichnung: 'gemeinsam' }] : undefined
}
const file = (data: Data): string => stringify(data, { lineWidth: 0 })

export function agreementOf(kind: Kind): fc.Arbitrary<string> {
  const term = fc.constantFrom(...TERMS, ...(OWN_TERMS[kind.typ] ? [OWN_TERMS[kind.typ] as Data] : []))
  return fc.tuple(partiesOf(kind), fc.constantFrom<'knapp' | 'ausfuehrlich'>('knapp', 'knapp', 'ausfuehrlich')).chain(([list, umfang]) => {
    const roles = Object.fromEntries(list.map((p) => [String(p['id']), [String(p['rolle'])]]))
    const parts = { clauses: clausesOf(kind, umfang, roles), facts: factsOf(kind, roles), group: fc.boolean(), own: ownClauses([...pointedAt(kind)].slice(0, 2)), annexes, term, look, signing, anlass: maybe(paragraph), subtitle: fc.boolean() }
    return fc.record(parts).map((a) =>
      file(
        compact({
          koopgen: 1, typ: kind.typ, datum: '2027-01-15', umfang, land: 'DE-RP',
          untertitel: a.subtitle ? 'zur Zusammenarbeit am Ort' : undefined, kurztitel: 'Kooperation am Ort',
          praeambel: a.anlass === undefined ? undefined : { anlass: a.anlass },
          parteien: list, gruppen: groupOf(list, a.group), angaben: Object.keys(a.facts).length > 0 ? a.facts : undefined, klauseln: a.clauses, zusatz: a.own,
          anlagen: [...a.annexes, ...namedAnnexes(kind, a.clauses)], laufzeit: a.term, schluss: closingOf(a.clauses), unterzeichnung: compact(a.signing), gestaltung: a.look,
        }),
      ),
    )
  })
}
/** An agreement of kind frei: own clauses only. */
const freeAgreement: fc.Arbitrary<string> = fc.record({ parties: partiesFor([['abh'], ['mbe', 'jmd']], [1, 3]), own: ownClauses([]), last: clauseText, annexes, look, signing, anlass: maybe(paragraph) }).map((a) =>
  file(
    compact({
      koopgen: 1, typ: 'frei', datum: '2027-01-15', land: 'DE-RP', titel: 'Absprache', kurztitel: 'Absprache am Ort', parteien: a.parties,
      praeambel: a.anlass === undefined ? undefined : { anlass: a.anlass },
      zusatz: [...a.own, { id: 'letzte', titel: 'Letzte Klausel', text: a.last }], anlagen: a.annexes, unterzeichnung: compact(a.signing), gestaltung: a.look,
    }),
  ),
)
export const modelKinds: readonly Kind[] = [...shippedTemplates().kinds.values()].filter((kind) => kind.typ !== 'frei')
/** All kinds alike, `frei` among them. */
export const agreement: fc.Arbitrary<string> = fc.oneof(...modelKinds.map(agreementOf), freeAgreement)
