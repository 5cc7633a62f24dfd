// What is left for people before anybody signs: open decisions, warnings, questions that no program answers, and what the tables do not prove.
// Invariant: whatever the page asks anybody to check is one of these, once; their number is the number at the top. Errors and exceptions stand apart.
import { joinAnd } from '../german/lists.ts'
import type { SigningAnswer } from '../law/signing.ts'
import type { Guardrail } from './guardrails.ts'
import type { Value } from './inspected.ts'
import type { Cited } from './citations.ts'
import type { PartyView } from './protection.ts'
import type { Where } from './printed.ts'
import type { Protocol } from './protocol.ts'

export type PointSort = 'open' | 'warning' | 'protection' | 'own-wording' | 'free-text' | 'signing' | 'privacy' | 'law' | 'to-judge'
/** Words of ours, values of the agreement, places of it. */
export type Part = string | Value | readonly Where[]
export interface Point {
  readonly sort: PointSort
  /** Of the guardrail, item or party; path of an open decision; code of a warning. */
  readonly id: string | null
  readonly parts: readonly Part[]
}
type Known = Omit<Protocol, 'points'>

const SORTS: readonly ((known: Known) => readonly Point[])[] = [open, warnings, unsecured, ownWordings, freeText, signing, privacy, law, toJudge]
export const pointsOf = (known: Known): readonly Point[] => SORTS.flatMap((of) => of(known))

const value = (text: string): Value => ({ text, from: null })
function open({ open: entries }: Known): readonly Point[] {
  return entries.map(({ path, question }) => ({ sort: 'open', id: path, parts: [question, ' (', value(path), ')'] }))
}
function warnings({ findings, accepted, coverage }: Known): readonly Point[] {
  const told = new Set([...findings, ...accepted].map(({ message }) => message))
  const hints = coverage.items.flatMap(({ id, title, state }): readonly Point[] =>
    state.state === 'checked' ? state.objections.filter((message) => !told.has(message)).map((message) => ({ sort: 'warning', id, parts: [`${title}: `, value(message)] })) : [])
  return [...warned({ findings }), ...hints]
}
function warned({ findings }: Pick<Known, 'findings'>): readonly Point[] {
  return findings.filter(({ severity }) => severity === 'warning').map(({ code, message, spot }): Point => ({ sort: 'warning', id: code, parts: [...(spot ? [[spot.at], ': '] : []), value(message), ` [${code}]`] }))
}
function unsecured({ guardrails }: Known): readonly Point[] {
  return guardrails.filter(({ state }) => state === 'missing').map(({ id, title }: Guardrail): Point => ({ sort: 'protection', id, parts: [`„${title}“: Keine Musterklausel sichert das. Bitte prüfen, ob eigener Text es tut.`] }))
}
/** One point for each own wording in place of a model clause, with what the clause would have said. */
function ownWordings({ guardrails, coverage, deviations }: Known): readonly Point[] {
  return deviations.filter(({ sort, at }) => sort === 'own-wording' && at !== null).map(({ at, path }): Point => {
    const here = (places: readonly Where[]): boolean => places.some((place) => JSON.stringify(place) === JSON.stringify(at))
    const lost = [
      ...guardrails.filter((one) => one.state === 'replaced' && here(one.at)).map(({ title }) => title),
      ...coverage.items.flatMap(({ title, state }) => (state.state === 'replaced' && here(state.at) ? [title] : [])),
    ]
    const asks = lost.length === 0 ? 'Bitte prüfen.' : `Bitte prüfen, ob darin steht: ${[...new Set(lost)].join('; ')}.`
    return { sort: 'own-wording', id: path, parts: [at ? [at] : '', ` hat eigenen Wortlaut statt der Musterklausel. ${asks}`] }
  })
}
function freeText({ freeText: { own, typed } }: Known): readonly Point[] {
  return own.length + typed.length === 0 ? [] : [{ sort: 'free-text', id: null, parts: ['Bitte lesen: Verlangt er nichts von Ratsuchenden, gibt er nichts über sie weiter? Ein Programm kann das übersehen.'] }]
}

// ---- signing
const isPublic = ({ sort }: SigningAnswer): boolean => sort === 'kommune' || sort === 'land'
function signing({ parties, originals: { mode } }: Known): readonly Point[] {
  const each = parties.flatMap((party): readonly Point[] => {
    const check = gapsOf(party, mode)
    return check.length === 0 ? [] : [{ sort: 'signing', id: party.id, parts: [party.name, `: Bitte prüfen: ${joinAnd(check)}.`] }]
  })
  const articles = parties.filter(({ signing: { sort } }) => sort === 'verein' || sort === 'gesellschaft')
  if (articles.length === 0) return each
  const named = articles.flatMap(({ name, offices }, i): readonly Part[] => [i === 0 ? '' : '; ', name, ...offices.flatMap((office, j): readonly Part[] => [j === 0 ? ' (' : ', ', office, ORGAN.test(office.text) ? ', ohne Person' : '']), offices.length === 0 ? '' : ')'])
  return [...each, { sort: 'signing', id: null, parts: ['Bitte prüfen, ob die Genannten allein oder nur gemeinsam vertreten (Satzung oder Gesellschaftsvertrag, Register): ', ...named, '.'] }]
}
/** A body that cannot hold a pen. */
const ORGAN = /^(?:Vorstand|Geschäftsführung|Präsidium|Leitung)$/u
/** What the tables do not prove. How many sign for an association or a company is in its own articles. */
export function gapsOf({ signing: answer, offices }: PartyView, mode: string): readonly string[] {
  const { signs, signatures, officialTitle, seal, electronic, certainty } = answer
  if (certainty === 'L') return ['wer in welcher Form unterzeichnet']
  return [
    certainty === 'M' ? 'Form und Vertretung (nur eine Quelle)' : '',
    signs === '' || offices.length === 0 ? 'wer unterzeichnet' : '',
    signatures === 'ungeprueft' && isPublic(answer) ? 'Zahl der Unterschriften' : '',
    officialTitle === 'ungeprueft' ? 'Amtsbezeichnung' : '',
    seal === 'ungeprueft' ? 'Siegel' : '',
    mode === 'qes' && isPublic(answer) && electronic !== 'qes' && electronic !== 'signatur' ? 'ob elektronisch unterzeichnet werden darf' : '',
  ].filter(Boolean)
}

// ---- data protection and law
function privacy({ parties }: Known): readonly Point[] {
  return parties.flatMap(({ id, name, laws, authorityOpen, churchInferred }): readonly Point[] => {
    const check = [
      churchInferred ? `ob ${laws.map((one) => (one.startsWith('das ') ? one : `das ${one}`)).join(' und ')} gilt (aus dem Verband geschlossen)` : '',
      authorityOpen ? 'welche Aufsicht zuständig ist' : '',
    ].filter(Boolean)
    return check.length === 0 ? [] : [{ sort: 'privacy', id, parts: [name, `: Bitte prüfen, ${joinAnd(check)}.`] }]
  })
}
/** Days after which law that was checked should be looked at again. */
const OLD = 180
function law({ law: { outdated, unknown, uncertain, age } }: Known): readonly Point[] {
  const list = (cited: readonly Cited[]): Value => value(cited.map(({ words }) => words).join(', '))
  const row = (id: string, cited: readonly Cited[], before: string, behind: string): readonly Point[] => (cited.length === 0 ? [] : [{ sort: 'law', id, parts: [before, list(cited), behind] }])
  return [
    ...row('outdated', outdated, 'Am Datum der Vereinbarung nicht in Kraft, bitte ersetzen: ', '.'),
    ...row('unknown', unknown, 'Nicht geprüft, weil die Rechtstabelle sie nicht kennt, bitte nachlesen: ', '.'),
    ...row('uncertain', uncertain, 'Nur aus einer Quelle belegt, bitte prüfen: ', '.'),
    ...(age > OLD ? [{ sort: 'law' as const, id: 'age', parts: ['Zwischen der Prüfung der Rechtstabelle und dem Datum der Vereinbarung liegt mehr als ein halbes Jahr. Bitte vor der Unterschrift neu prüfen.'] }] : []),
  ]
}

function toJudge({ coverage }: Known): readonly Point[] {
  return coverage.items.flatMap(({ id, title, question, state }): readonly Point[] => (state.state === 'to-judge' ? [{ sort: 'to-judge', id, parts: [question ?? `${title}: bitte beurteilen.`] }] : []))
}
