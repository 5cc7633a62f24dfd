// Where the agreement leaves its model: own words, own clauses, other titles and places, what is switched off, values other than those proposed.
// Invariant: everything a person wrote beside parameters is named once; nothing that the model proposes is a deviation.
import type { Choice } from '../schema/agreement.ts'
import { labelOf } from '../draft/choice-label.ts'
import { OWN_TEXT } from '../schema/annexes.ts'
import { defaultsOf } from '../schema/defaults.ts'
import type { ClauseTemplate } from '../templates/templates.ts'
import type { Inspected, Value } from './inspected.ts'
import type { Printed, Where } from './printed.ts'

export type DeviationSort = 'own-wording' | 'own-clause' | 'own-annex' | 'own-head' | 'own-line' | 'title' | 'moved' | 'left-out' | 'value'
export interface Deviation {
  readonly sort: DeviationSort
  /** Path as people write it: „klauseln.auslage“. */
  readonly path: string
  readonly at: Where | null
  readonly title: Value
  /** left-out: the reason; title: that of the model; moved: behind or before which; value: which parameters. */
  readonly detail: Value | null
}
type On = Extract<Choice, { state: 'on' }>

export function deviationsOf(inspected: Inspected, printed: readonly Printed[]): readonly Deviation[] {
  const { kind, agreement } = inspected
  const clauses = [...kind.klauseln.values()].flatMap((clause) => clauseDeviations(clause, agreement.klauseln[clause.id], inspected, printed))
  return [...headDeviations(inspected), ...clauses, ...ownParts(inspected, printed)]
}

function headDeviations({ agreement, source }: Inspected): readonly Deviation[] {
  const row = (sort: DeviationSort, path: readonly (string | number)[], title: Value): Deviation => ({ sort, path: source.pathText(path), at: null, title, detail: null })
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
  const row = (sort: DeviationSort, detail: Value | null, title: Value = said(clause.titel)): Deviation => ({ sort, path: source.pathText(path), at, title, detail })
  if (choice.state === 'off') return choice.asked && (clause.stufe === 'pflicht' || clause.stufe === 'empfohlen') ? [row('left-out', choice.reason === undefined ? null : { text: choice.reason, from: [...path, 'entfaellt'] })] : []
  if (at === null) return []
  const others = otherValues(clause, choice, inspected)
  return [
    ...(choice.wording ? [row('own-wording', null)] : []),
    ...(choice.titel !== undefined && choice.titel !== clause.titel ? [row('title', said(clause.titel), { text: choice.titel, from: [...path, 'titel'] })] : []),
    ...(choice.nach !== undefined || choice.vor !== undefined ? [row('moved', said(`${choice.nach !== undefined ? 'nach' : 'vor'} „${titleOf(choice.nach ?? choice.vor ?? '', inspected)}“`))] : []),
    ...(others.length > 0 ? [row('value', said(others.join(', ')))] : []),
  ]
}

const titleOf = (id: string, { kind, agreement }: Inspected): string => kind.klauseln.get(id)?.titel ?? agreement.zusatz.find((own) => own.id === id)?.titel ?? id

/** Parameters with a proposal of the model that the agreement does not follow: „Frist: eine Woche (Vorschlag: zwei Wochen)“. */
function otherValues(clause: ClauseTemplate, { given, values, wording }: On, { agreement }: Inspected): readonly string[] {
  if (wording) return []
  const proposed = defaultsOf(clause)
  return given.flatMap((name) => {
    const [decl, before] = [clause.parameter[name], proposed[name]]
    if (!decl || decl.typ === 'liste' || decl.typ === 'text' || decl.typ === 'prosa' || before === undefined || keeps(before, values[name])) return []
    const label = (value: unknown, own: boolean): string => labelOf(value, decl, own, agreement.parteien) ?? 'nichts'
    return [`${decl.titel}: ${label(values[name], true)} (Vorschlag: ${label(before, false)})`]
  })
}

/** An offer that is taken up, or more than is proposed, is no deviation; texts and lists are there to be filled in. */
function keeps(proposed: unknown, chosen: unknown): boolean {
  if (proposed === false) return true
  if (Array.isArray(proposed) && Array.isArray(chosen)) return proposed.every((one) => chosen.some((other) => JSON.stringify(other) === JSON.stringify(one)))
  return JSON.stringify(proposed) === JSON.stringify(chosen)
}

function ownParts({ agreement, source }: Inspected, printed: readonly Printed[]): readonly Deviation[] {
  const whereOf = (sort: Printed['sort'], id: string): Where | null => printed.find((one) => one.sort === sort && one.id === id)?.where ?? null
  const clauses = agreement.zusatz.map((own, i): Deviation => ({ sort: 'own-clause', path: source.pathText(['zusatz', i]), at: whereOf('clause', own.id), title: { text: own.titel, from: ['zusatz', i, 'titel'] }, detail: null }))
  const annexes = agreement.anlagen.flatMap((annex, i): readonly Deviation[] =>
    'text' in annex ? [{ sort: 'own-annex', path: source.pathText(['anlagen', i]), at: whereOf('annex', annex.id), title: { text: annex.titel, from: ['anlagen', i, OWN_TEXT, 'titel'] }, detail: null }] : [],
  )
  return [...clauses, ...annexes]
}
