// Which items of the recommendations the agreement fulfils and where, which it leaves out and why.
// Invariant: each item that concerns the kind is in exactly one state; an own wording fulfils nothing; N items are no items; ext items stand apart.
import type { Agreement } from '../schema/agreement.ts'
import { onByDefault } from '../schema/clause-control.ts'
import type { InventoryItem } from '../templates/law-data.ts'
import type { ClauseTemplate, Kind, TextTemplate } from '../templates/templates.ts'
import { CHECKED_BY, contradicts } from './checked-by.ts'
import type { Inspected, Value } from './inspected.ts'
import type { Printed, Where } from './printed.ts'
import { SAYS, saidIn } from './saying.ts'

/** Why an item is not in the agreement. reason: as given; not-chosen: an offer nobody took; option: a parameter of a printed clause is not set;
 *  no-party: no party has the role that it is about; long-form: stands in the detailed form only; not-printed: the clause has no text here; no-clause: the kind has no clause for it. */
export type Omission = 'reason' | 'no-reason' | 'not-chosen' | 'option' | 'no-party' | 'long-form' | 'not-printed' | 'no-clause'
export type ItemState =
  | { readonly state: 'fulfilled'; readonly at: readonly Where[] }
  | { readonly state: 'given'; readonly path: string }
  /** A rule looked at it; `objections`: what it found. */
  | { readonly state: 'checked'; readonly objections: readonly string[] }
  | { readonly state: 'replaced'; readonly at: readonly Where[] }
  | { readonly state: 'omitted'; readonly why: Omission; readonly clause: string | null; readonly detail: Value | null }
  /** Nobody but a person can tell. */
  | { readonly state: 'to-judge' }
  | { readonly state: 'not-applicable'; readonly clause: string }
export interface Item {
  readonly id: string
  readonly title: string
  /** What only people can answer; null: the item asks nothing. */
  readonly question: string | null
  readonly state: ItemState
}
export interface Coverage {
  readonly items: readonly Item[]
  /** Beyond the recommendations; only what is in the agreement. */
  readonly beyond: readonly Item[]
}

export function coverageOf(inspected: Inspected, printed: readonly Printed[]): Coverage {
  const { kind, law } = inspected
  const of = (wanted: (item: InventoryItem) => boolean): readonly Item[] =>
    law.law.inventory.filter((item) => wanted(item) && concerns(item, kind)).map((item) => ({ id: item.id, title: item.titel, question: item.frage ?? null, state: stateOf(item, inspected, printed) }))
  return {
    items: of(({ klasse }) => klasse !== 'N' && klasse !== 'ext'),
    beyond: of(({ klasse }) => klasse === 'ext').filter(({ state }) => state.state === 'fulfilled'),
  }
}
/** A kind without model clauses is no agreement after the recommendations. */
const concerns = ({ arten }: InventoryItem, { typ, klauseln }: Kind): boolean => [...klauseln.values()].some(({ erfuellt }) => erfuellt.length > 0) && (arten === 'alle' || arten.includes(typ))

/** What a text or a value may say of such an item answers nothing: people are asked. */
function stateOf(item: InventoryItem, inspected: Inspected, printed: readonly Printed[]): ItemState {
  const state = stateInText(item, inspected, printed)
  if (isDone(state) && LACKING[item.id]?.(inspected.agreement)) return omitted('no-party')
  return item.frage !== undefined && isDone(state) ? { state: 'to-judge' } : state
}
/** What no wording makes true while nobody takes part who would do it. */
const LACKING: Readonly<Record<string, (agreement: Agreement) => boolean>> = {
  'intro.auch-jmd': ({ parteien }) => !parteien.some(({ rolle }) => rolle.includes('jmd')),
}
function stateInText(item: InventoryItem, inspected: Inspected, printed: readonly Printed[]): ItemState {
  const { kind, agreement } = inspected
  const against = objectionsTo((code) => contradicts(code, item.id), inspected)
  if (against.length > 0) return { state: 'checked', objections: against }
  const fulfilling = printed.filter(({ origin, fulfils }) => origin === 'template' && fulfils.includes(item.id))
  if (fulfilling.length > 0) return { state: 'fulfilled', at: saidIn(fulfilling, SAYS[item.id]) }
  const clauses = [...kind.klauseln.values()].filter((clause) => names(clause, item.id))
  const replaced = printed.filter(({ origin, id }) => origin === 'own-wording' && clauses.some((clause) => clause.id === id))
  if (replaced.length > 0) return { state: 'replaced', at: replaced.map(({ where }) => where) }
  if (item.angabe !== undefined && isGiven(item.id, item.angabe, inspected)) return { state: 'given', path: item.angabe }
  if (clauses.length === 0 && item.klasse === 'C') return checkedOf(item.id, inspected)
  if (item.klasse === 'C' && clauses.every(({ id, stufe }) => isOffer(stufe) && agreement.klauseln[id]?.state !== 'on')) return { state: 'not-applicable', clause: clauses[0]?.titel ?? '' }
  return omissionOf(item.id, clauses, inspected, printed)
}
const names = ({ erfuellt }: Pick<TextTemplate, 'erfuellt'>, item: string): boolean => erfuellt.some(({ id }) => id === item)
const isOffer = (level: ClauseTemplate['stufe']): boolean => level === 'optional' || level === 'ergaenzend'

function checkedOf(id: string, inspected: Inspected): ItemState {
  const codes = CHECKED_BY[id] ?? []
  return codes.length === 0 ? { state: 'to-judge' } : { state: 'checked', objections: objectionsTo((code) => codes.some((one) => one === code), inspected) }
}
/** What rules found, accepted or not. */
function objectionsTo(isOne: (code: string) => boolean, { findings, accepted }: Inspected): readonly string[] {
  return [...findings, ...accepted.map(({ finding }) => finding)].filter(({ code }) => isOne(code)).map(({ message }) => message)
}

/** „klauseln.zweck.x“: a parameter of a printed clause, which fulfils it on its own; everything else the format makes mandatory or fills in. */
function isGiven(id: string, path: string, { agreement, kind }: Inspected): boolean {
  const [block, clause = '', parameter = ''] = path.split('.')
  if (block !== 'klauseln') return true
  if ([...kind.klauseln.values()].some((one) => names(one, id))) return false
  const choice = agreement.klauseln[clause]
  const value = choice?.state === 'on' ? choice.values[parameter] : undefined
  return value !== undefined && value !== false
}

const omitted = (why: Omission, clause: string | null = null, detail: Value | null = null): ItemState => ({ state: 'omitted', why, clause, detail })

/** The clause that says most about why: one left out with a reason, one left out without, one that is printed but lacks the item, one not asked for. */
function omissionOf(item: string, clauses: readonly ClauseTemplate[], { agreement }: Inspected, printed: readonly Printed[]): ItemState {
  const off = clauses.flatMap((clause) => {
    const choice = agreement.klauseln[clause.id]
    return choice?.state === 'off' && choice.asked ? [{ clause, reason: choice.reason }] : []
  })
  const reasoned = off.find(({ reason }) => reason !== undefined)
  if (reasoned?.reason !== undefined) return omitted('reason', reasoned.clause.titel, { text: reasoned.reason, from: ['klauseln', reasoned.clause.id, 'entfaellt'] })
  if (off[0]) return omitted('no-reason', off[0].clause.titel)
  const lacking = clauses.find(({ id }) => printed.some((one) => one.sort === 'clause' && one.id === id))
  if (lacking) return lackingOf(item, lacking)
  const silent = clauses.find(({ id }) => agreement.klauseln[id]?.state === 'on')
  if (silent) return omitted('not-printed', silent.titel)
  const [first] = clauses
  if (!first) return omitted('no-clause')
  return omitted(onByDefault(first.stufe, 'ausfuehrlich') ? 'long-form' : 'not-chosen', first.titel)
}
function lackingOf(item: string, clause: ClauseTemplate): ItemState {
  const condition = clause.erfuellt.find(({ id }) => id === item)?.wenn
  const parameter = condition && Object.hasOwn(clause.parameter, condition.parameter) ? clause.parameter[condition.parameter] : undefined
  return parameter ? omitted('option', clause.titel, { text: parameter.titel, from: null }) : omitted('long-form', clause.titel)
}

/** What the count calls fulfilled. */
export const isDone = (state: ItemState): boolean => state.state === 'fulfilled' || state.state === 'given' || (state.state === 'checked' && state.objections.length === 0)

export interface Counts {
  readonly all: number
  readonly done: number
  readonly omitted: number
  readonly replaced: number
  readonly toJudge: number
  readonly objected: number
  readonly notApplicable: number
}
export function countsOf(items: readonly Item[]): Counts {
  const n = (state: ItemState['state']): number => items.filter((item) => item.state.state === state && !isDone(item.state)).length
  return { all: items.length, done: items.filter(({ state }) => isDone(state)).length, omitted: n('omitted'), replaced: n('replaced'), toJudge: n('to-judge'), objected: n('checked'), notApplicable: n('not-applicable') }
}
