// The agreement as a list of facts that people can read, each with its path, its German title and its value: what `koopgen diff` compares apart from wording.
// Invariant: texts that are printed as wording (own clauses, own wording, definitions, tables, signatures) are no facts, and neither are grammatical forms.
import type { Fact, Side } from '../document/compare/model.ts'
import type { DataPath } from '../document/nodes.ts'
import { clauseKey, partyKey } from '../document/compare/parts.ts'
import { annexKey } from '../document/resolve.ts'
import { date, duration } from '../german/numbers.ts'
import type { Reading } from '../read/reading.ts'
import type { Agreement, Choice } from '../schema/agreement.ts'
import type { Decl } from '../schema/declaration.ts'
import { isDecl } from '../schema/declared.ts'
import { agreementSchema } from '../schema/parts/agreement.ts'
import { definition, core, metaOf, schemaAt } from '../schema/registry.ts'
import { shapeOf } from '../templates/shapes.ts'
import type { Kind } from '../templates/templates.ts'
import { printValue } from './print-value.ts'

type Home = Pick<Fact, 'owner' | 'group'>
/** What walking through the fixed parts needs. */
interface At {
  readonly reading: Reading
  readonly schema: ReturnType<typeof agreementSchema>
  readonly home: Home
  /** Where titles begin: those above are the group. */
  readonly depth: number
}

export function factsOf(reading: Reading, kind: Kind): Pick<Side, 'facts' | 'keyOf'> {
  const { agreement } = reading
  const schema = agreementSchema(kind, agreement.umfang)
  const at = (group: string, depth: number, owner: string | null = null): At => ({ reading, schema, home: { group, owner }, depth })
  const titleOf = (path: DataPath): string => metaOf(schemaAt(schema, path)).title ?? String(path.at(-1))
  const facts = [
    ...HEAD.flatMap((key) => fixed([key], agreement[key], at('Vereinbarung', 0))),
    ...agreement.parteien.flatMap((party, i) => fixed(['parteien', i], party, at(`Partei „${party.name}“`, 2, partyKey(party.id)))),
    ...agreement.gruppen.flatMap((group, i) => fixed(['gruppen', i], group, at(`Gruppe „${group.bezeichnung}“`, 2))),
    ...BLOCKS.flatMap((key) => fixed([key], agreement[key], at(titleOf([key]), 1))),
    ...kindFacts(agreement, kind, agreement.parteien),
    ...Object.entries(agreement.klauseln).flatMap(([id, choice]) => clauseFacts(id, choice, kind, agreement)),
    ...agreement.zusatz.flatMap((own, i) => fixed(['zusatz', i], { absaetze: own.absaetze, nummer: own.nummer }, at(`Klausel „${own.titel}“`, 2, clauseKey(own.id)))),
    ...agreement.anlagen.flatMap((annex) => annexFacts(annex, kind, agreement)),
    ...agreement.ausnahmen.map((one): Fact => ({ key: `ausnahmen.${one.code}.${one.zu ?? ''}`, owner: null, group: 'Ausnahmen', title: [one.code, one.zu].filter(Boolean).join(' '), value: one.grund })),
  ]
  return { facts: withOpen(unique(facts), reading), keyOf: (path) => keyOf(path, agreement) }
}
const HEAD = ['typ', 'titel', 'untertitel', 'kurztitel', 'aktenzeichen', 'datum', 'land', 'umfang'] as const
const BLOCKS = ['kopf', 'laufzeit', 'schluss', 'unterzeichnung', 'gestaltung'] as const
/** Wording, grammatical forms, and what is a fact of its own. */
const NO_FACT: ReadonlySet<string> = new Set(['id', 'wortlaut', 'zeile', 'unterschriften', 'genus', 'geschlecht', 'nominativ', 'genitiv', 'dativ', 'akkusativ', 'artikel'])

/** Path with ids instead of positions, as both versions know it: „parteien.stadt.sitz.ort“. */
function keyOf(path: DataPath, agreement: Agreement): string {
  let inner: unknown = agreement
  const steps = path.flatMap((step): readonly string[] => {
    inner = typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined
    const id = typeof step === 'number' && typeof inner === 'object' && inner !== null ? Reflect.get(inner, 'id') : undefined
    return String(step).startsWith('=') ? [] : [typeof id === 'string' ? id : String(step)]
  })
  return steps.join('.')
}

// ---- fixed parts
function fixed(path: DataPath, value: unknown, at: At): readonly Fact[] {
  if (value === undefined || value === null || NO_FACT.has(String(path.at(-1)))) return []
  const flat = !Array.isArray(value) || value.every((one) => typeof one !== 'object')
  if (typeof value !== 'object' || (Array.isArray(value) && flat)) return [{ ...at.home, key: keyOf(path, at.reading.agreement), title: titles(path, at), value: printed(path, value, at) }]
  return Object.entries(value).flatMap(([key, inner]) => fixed([...path, Array.isArray(value) ? Number(key) : key], inner, at))
}
function titles(path: DataPath, { schema, depth }: At): string {
  const steps = path.map((step, i): string => (typeof step === 'number' ? String(step + 1) : (metaOf(schemaAt(schema, path.slice(0, i + 1))).title ?? step)))
  return steps.slice(depth).filter((step, i, all) => step !== all[i - 1]).reduce((text, step) => (text === '' ? step : /^\d+$/.test(step) ? `${text} ${step}` : `${text}, ${step}`), '')
}
function printed(path: DataPath, value: unknown, at: At): string {
  if (Array.isArray(value)) return value.map((one, i) => printed([...path, i], one, at)).join(', ')
  if (typeof value === 'boolean') return value ? 'ja' : 'nein'
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return date(text)
  if (/^P\d/.test(text)) return duration(text, 'nom')
  return WORDS[path.join('.')]?.[text] ?? choiceWords(path, text, at) ?? at.reading.agreement.parteien.find(({ id }) => path[0] === 'gruppen' && id === text)?.name ?? text
}
/** Words that stand among days and periods, as they are said. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'laufzeit.beginn': { unterzeichnung: 'mit der Unterzeichnung' },
  'laufzeit.dauer': { bewilligung: 'bis zum Ende der Bewilligung', projekt: 'bis zum Ende des Projekts' },
}
/** What a word of a choice stands for, if that is short. */
const SHORT = 40
function choiceWords(path: DataPath, text: string, { schema }: At): string | undefined {
  const field = schemaAt(schema, path)
  const names = metaOf(field).enumDescriptions ?? []
  const entries: unknown = field && Reflect.get(definition(core(field)), 'entries')
  const found = typeof entries === 'object' && entries !== null ? names[Object.values(entries).indexOf(text)] : undefined
  return found !== undefined && found.length <= SHORT ? found : undefined
}

// ---- declared values
function declared(key: string, value: unknown, decl: Decl, home: Home, parties: Agreement['parteien']): readonly Fact[] {
  if (value === undefined || decl.typ === 'prosa' || decl.typ === 'tabelle') return []
  return [{ ...home, key, title: decl.titel, value: spelt(value, decl, parties) }]
}
function spelt(value: unknown, decl: Decl, parties: Agreement['parteien']): string {
  if (decl.typ === 'ja-nein') return value === true ? 'ja' : 'nein'
  if (decl.typ === 'partei') return parties.find(({ id }) => id === value)?.name ?? String(value)
  if (decl.typ === 'dauer') return duration(String(value), 'nom')
  if (decl.typ === 'liste') return (value as readonly unknown[]).map((one) => spelt(one, decl.von, parties)).join(', ') || 'nichts'
  return printValue(value, shapeOf(decl)) || 'nichts'
}
function kindFacts(agreement: Agreement, kind: Kind, parties: Agreement['parteien']): readonly Fact[] {
  const home: Home = { owner: null, group: 'Örtliche Angaben' }
  return Object.entries(kind.angaben).flatMap(([name, entry]) => {
    const value = agreement.angaben[name]
    if (isDecl(entry)) return declared(`angaben.${name}`, value, entry, home, parties)
    return Object.entries(entry).flatMap(([inner, decl]) => declared(`angaben.${name}.${inner}`, value && Reflect.get(value as object, inner), decl, home, parties))
  })
}
function clauseFacts(id: string, choice: Choice, kind: Kind, { parteien }: Agreement): readonly Fact[] {
  const template = kind.klauseln.get(id)
  if (!template) return []
  const home: Home = { owner: clauseKey(id), group: `Klausel „${template.titel}“` }
  const one = (key: string, title: string, value: string | undefined): readonly Fact[] => (value === undefined ? [] : [{ ...home, key: `klauseln.${id}.${key}`, title, value }])
  if (choice.state === 'off') return one('entfaellt', 'Grund des Wegfalls', choice.reason)
  const values = Object.entries(template.parameter).flatMap(([name, decl]) => declared(`klauseln.${id}.${name}`, choice.values[name], decl, home, parteien))
  return [...values, ...one('absaetze', 'Absätze zählen', choice.absaetze)]
}
function annexFacts(annex: Agreement['anlagen'][number], kind: Kind, { parteien }: Agreement): readonly Fact[] {
  const home: Home = { owner: annexKey(annex.id), group: `Anlage „${annex.titel}“` }
  const key = (name: string): string => `anlagen.${annex.id}.${name}`
  const sheet = 'vorlage' in annex ? kind.anlagen.get(annex.vorlage) : undefined
  const values = 'vorlage' in annex ? annex.values : {}
  return [
    ...(annex.stand === undefined ? [] : [{ ...home, key: key('stand'), title: 'Stand', value: date(annex.stand) }]),
    { ...home, key: key('quer'), title: 'Querformat', value: annex.quer ? 'ja' : 'nein' },
    { ...home, key: key('absaetze'), title: 'Absätze zählen', value: annex.absaetze },
    ...Object.entries(sheet?.parameter ?? {}).flatMap(([name, decl]) => declared(key(name), values[name], decl, home, parteien)),
  ]
}

// ---- the list
const unique = (facts: readonly Fact[]): readonly Fact[] => [...new Map(facts.map((fact) => [fact.key, fact])).values()]
/** An open value is told as open; what stands in for a missing one is no value at all. An open text that is no fact becomes one. */
function withOpen(facts: readonly Fact[], { open, agreement, source }: Reading): readonly Fact[] {
  const points = open.map(({ path, question, origin }) => ({ key: keyOf(path, agreement), path, text: origin === 'missing' ? 'offen' : `offen: ${question}`, missing: origin === 'missing' }))
  const marked = facts.map((fact) => {
    const point = points.find(({ key }) => fact.key === key || fact.key.startsWith(`${key}.`))
    return point ? { ...fact, value: point.missing ? `(${point.text})` : `${fact.value} (${point.text})` } : fact
  })
  const lonely = points.filter(({ key }) => !facts.some((fact) => fact.key === key || fact.key.startsWith(`${key}.`)))
  return [...marked, ...lonely.map(({ key, path, text }): Fact => ({ key, owner: null, group: 'Offene Punkte', title: source.pathText(path), value: `(${text})` }))]
}
