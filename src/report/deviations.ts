// Where the agreement leaves its model: own words, own clauses, other titles and places, what is switched off, values other than those proposed.
// Invariant: everything a person wrote beside parameters is named once; nothing that the model proposes is a deviation.
import type { Choice, Party } from '../schema/agreement.ts'
import { labelOf } from '../draft/choice-label.ts'
import { printValue } from '../draft/print-value.ts'
import { joinAnd } from '../german/lists.ts'
import { OWN_TEXT } from '../schema/annexes.ts'
import type { Decl, DeclOf } from '../schema/declaration.ts'
import { defaultsOf } from '../schema/defaults.ts'
import { shapeOf } from '../templates/shapes.ts'
import type { ClauseTemplate } from '../templates/templates.ts'
import type { Deviation, DeviationSort, OtherValue, Weight } from './deviation.ts'
import type { Inspected, Value } from './inspected.ts'
import type { Printed, Where } from './printed.ts'
import { termDeviations } from './term-deviations.ts'

type On = Extract<Choice, { state: 'on' }>

export function deviationsOf(inspected: Inspected, printed: readonly Printed[]): readonly Deviation[] {
  const { kind, agreement } = inspected
  const clauses = [...kind.klauseln.values()].flatMap((clause) => clauseDeviations(clause, agreement.klauseln[clause.id], inspected, printed))
  return [...headDeviations(inspected), ...clauses, ...termDeviations(agreement, printed), ...ownParts(inspected, printed)]
}

function headDeviations({ agreement, source }: Inspected): readonly Deviation[] {
  const row = (sort: DeviationSort, path: readonly (string | number)[], title: Value): Deviation => ({ sort, path: source.pathText(path), at: null, title, detail: null, weight: 'protection', values: [] })
  const head = agreement.kopf.wortlaut === undefined ? [] : [row('own-head', ['kopf', 'wortlaut'], said('Kopf der Vereinbarung'))]
  const lines = agreement.parteien.flatMap((party, i) => (party.zeile === undefined ? [] : [row('own-line', ['parteien', i, 'zeile'], { text: party.name, from: ['parteien', i, 'name'] })]))
  return [...head, ...lines]
}
const said = (text: string): Value => ({ text, from: null })

function clauseDeviations(clause: ClauseTemplate, choice: Choice | undefined, inspected: Inspected, printed: readonly Printed[]): readonly Deviation[] {
  if (choice === undefined) return []
  const { source } = inspected
  const path = ['klauseln', clause.id]
  const at = printed.find(({ sort, id }) => sort === 'clause' && id === clause.id)?.where ?? null
  const weight = protects(clause) ? 'protection' : 'rest'
  const row = (sort: DeviationSort, detail: Value | null, title: Value = said(clause.titel), values: readonly OtherValue[] = []): Deviation => ({ sort, path: source.pathText(path), at, title, detail, weight, values })
  if (choice.state === 'off') return choice.asked && (clause.stufe === 'pflicht' || clause.stufe === 'empfohlen') ? [row('left-out', choice.reason === undefined ? null : { text: choice.reason, from: [...path, 'entfaellt'] })] : []
  if (at === null) return []
  const others = otherValues(clause, choice, inspected, printed)
  return [
    ...(choice.wording ? [{ ...row('own-wording', null), weight: 'protection' as const }] : clause.house ? [{ ...row('own-template', null), weight: 'protection' as const }] : []),
    ...(choice.titel !== undefined && choice.titel !== clause.titel ? [row('title', said(clause.titel), { text: choice.titel, from: [...path, 'titel'] })] : []),
    ...(choice.nach !== undefined || choice.vor !== undefined ? [row('moved', said(`${choice.nach !== undefined ? 'nach' : 'vor'} „${titleOf(choice.nach ?? choice.vor ?? '', inspected)}“`))] : []),
    ...(others.length > 0 ? [row('value', null, said(clause.titel), others)] : []),
  ]
}

/** Clauses that protect people or their data. */
const protects = ({ erfuellt }: ClauseTemplate): boolean => erfuellt.some(({ id }) => /^guard\.|datenschutz|einwilligung|einverstaendnis|unabhaengigkeit|abh-vorpruefung/u.test(id))

const titleOf = (id: string, { kind, agreement }: Inspected): string => kind.klauseln.get(id)?.titel ?? agreement.zusatz.find((own) => own.id === id)?.titel ?? id

/** Each parameter with a proposal of the model that the agreement does not follow, and what is paid. */
function otherValues(clause: ClauseTemplate, { given, values, wording }: On, { agreement }: Inspected, printed: readonly Printed[]): readonly OtherValue[] {
  if (wording) return []
  const proposed = defaultsOf(clause)
  return given.flatMap((name): readonly OtherValue[] => {
    const [decl, before] = [clause.parameter[name], proposed[name]]
    if (!decl) return []
    const label = (value: unknown, own: boolean): string => chosenWords(value, decl) ?? labelOf(value, decl, own, agreement.parteien) ?? 'keine'
    const weight = weightOf(decl, clause)
    if (weight === 'money') return [{ name, title: decl.titel, here: amounts(decl, values[name], agreement.parteien) ?? label(values[name], true), proposed: before === undefined ? null : label(before, false), weight }]
    if (decl.typ === 'dauer' && before === undefined && decl.optional) return [{ name, title: decl.titel, here: label(values[name], true), proposed: null, weight }]
    if (before === undefined || name === ANNEXED || same(before, values[name], decl) || yields(decl, printed)) return []
    if (decl.typ === 'tabelle' || decl.typ === 'liste') return [{ name, title: decl.titel, ...otherRows(values[name], before, rowOf(decl, agreement.parteien)), weight }]
    return [{ name, title: decl.titel, here: label(values[name], true), proposed: label(before, false), weight }]
  })
}
/** All that is chosen, by name. */
function chosenWords(value: unknown, decl: Decl): string | undefined {
  if (decl.typ !== 'mehrfachauswahl' || !Array.isArray(value) || value.length === 0) return undefined
  return joinAnd(value.map((key) => `„${decl.werte[String(key)] ?? String(key)}“`))
}
function weightOf(decl: Decl, clause: ClauseTemplate): Weight {
  if (isMoney(decl)) return 'money'
  if (protects(clause)) return 'protection'
  return PERIODS.has(decl.typ) ? 'periods' : 'rest'
}
const PERIODS: ReadonlySet<string> = new Set(['dauer', 'rhythmus', 'datum', 'zeitraum'])
const isMoney = (decl: Decl): boolean => decl.typ === 'betrag' || (decl.typ === 'liste' && decl.von.typ === 'betrag') || (decl.typ === 'tabelle' && Object.values(decl.spalten).some(isMoney))
/** „Telefon 25 Euro, Drucker 15 Euro“: the rows of a table with amounts. */
function amounts(decl: Decl, rows: unknown, parties: readonly Party[]): string | undefined {
  if (decl.typ !== 'tabelle' || !Array.isArray(rows)) return undefined
  return rows.map((row: unknown) => cellsOf(row, decl, parties).join(' ')).join(', ')
}
function cellsOf(row: unknown, { spalten }: DeclOf<'tabelle'>, parties: readonly Party[]): readonly string[] {
  return Object.entries(spalten).flatMap(([key, column]) => {
    const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, key) : undefined
    const words = column.typ === 'partei' ? parties.find(({ id }) => id === value)?.name : withSpan(printValue(value, shapeOf(column)), column)
    return words === undefined || words === '' ? [] : [words]
  })
}
const ROWS = 3
const ROW_LETTERS = 120
const rowOf = (decl: DeclOf<'tabelle'> | DeclOf<'liste'>, parties: readonly Party[]) => (row: unknown): string =>
  decl.typ === 'tabelle' ? cellsOf(row, decl, parties).join(': ') : typeof row === 'string' && decl.von.typ === 'text' ? row : (labelOf(row, decl.von, true, parties) ?? '')
/** The rows that the other table or list does not have, each cut where it is long. */
function otherRows(here: unknown, proposed: unknown, words: (row: unknown) => string): Pick<OtherValue, 'here' | 'proposed'> {
  const told = (list: unknown): readonly string[] => (Array.isArray(list) ? list.map(words) : [])
  const [mine, model] = [told(here), told(proposed)]
  const [more, less] = [mine.filter((row) => !model.includes(row)), model.filter((row) => !mine.includes(row))]
  if (more.length + less.length === 0) return { here: 'andere Reihenfolge', proposed: 'Reihenfolge des Musters' }
  return { here: rowWords(more, 'ohne diese'), proposed: rowWords(less, 'ohne diese') }
}
function rowWords(rows: readonly string[], none: string): string {
  const left = rows.length - ROWS
  return rows.length === 0 ? none : `${rows.slice(0, ROWS).map((row) => (row.length > ROW_LETTERS ? `${row.slice(0, ROW_LETTERS).replace(/\s\S*$/u, '')} …` : row)).join('; ')}${left > 0 ? `; ${left} weitere` : ''}`
}
/** „25 Euro im Monat“, where the column says it. */
const withSpan = (words: string, { typ, titel }: Decl): string => `${words}${typ === 'betrag' ? (/ (?:im|pro|je) \p{L}+$/u.exec(titel)?.[0] ?? '') : ''}`
/** A short rule that gives way to a clause of its own, as its help says, is no deviation where that clause is printed. */
function yields(decl: Decl, printed: readonly Printed[]): boolean {
  const [, clause] = /Ausschalten, wenn die Klausel „([^“]+)“ dazukommt/u.exec(decl.hilfe ?? '') ?? []
  return clause !== undefined && printed.some(({ id }) => id === clause)
}

/** The annex itself is told with the annexes. */
const ANNEXED = 'als_anlage'
/** Of several choices the order says nothing. */
function same(proposed: unknown, chosen: unknown, { typ }: Decl): boolean {
  const plain = (value: unknown): string => JSON.stringify(typ === 'mehrfachauswahl' && Array.isArray(value) ? [...value].sort() : value)
  return plain(proposed) === plain(chosen)
}

function ownParts({ agreement, source }: Inspected, printed: readonly Printed[]): readonly Deviation[] {
  const whereOf = (sort: Printed['sort'], id: string): Where | null => printed.find((one) => one.sort === sort && one.id === id)?.where ?? null
  const clauses = agreement.zusatz.map((own, i): Deviation => ({ sort: 'own-clause', path: source.pathText(['zusatz', i]), at: whereOf('clause', own.id), title: { text: own.titel, from: ['zusatz', i, 'titel'] }, detail: null, weight: 'protection', values: [] }))
  const annexes = agreement.anlagen.flatMap((annex, i): readonly Deviation[] =>
    'text' in annex ? [{ sort: 'own-annex', path: source.pathText(['anlagen', i]), at: whereOf('annex', annex.id), title: { text: annex.titel, from: ['anlagen', i, OWN_TEXT, 'titel'] }, detail: null, weight: 'protection', values: [] }] : [],
  )
  return [...clauses, ...annexes]
}
