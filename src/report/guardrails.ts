// The guardrails: what protects the person advised in every agreement, how this one secures it, and what in it says the opposite.
// Invariant: only a printed model clause secures; an own wording in its place is for a person to read.
import { contradicts } from './checked-by.ts'
import type { Inspected } from './inspected.ts'
import { sentencesIn, type Spot } from './located.ts'
import type { Printed, Where } from './printed.ts'
import { exactlyIn, SAYS, saidIn } from './saying.ts'

/** A sentence by its place; null: the whole paragraph, or the whole part. */
export interface Sentence {
  readonly at: string
  readonly paragraph: number | null
  readonly sentence: number | null
}
export interface Guardrail {
  readonly id: string
  readonly title: string
  /** contradicted: own words say the opposite, whatever a clause says. replaced: the clause that would say it has an own wording. missing: nothing says it. */
  readonly state: 'secured' | 'contradicted' | 'replaced' | 'missing'
  /** Where a model clause, else an own wording says it. */
  readonly at: readonly Where[]
  /** What says the opposite; null: it stands in no clause. */
  readonly against: readonly (Spot | null)[]
  /** What a law takes out of it, as far as the words of the model clauses tell. */
  readonly exceptions: readonly Sentence[]
}
interface Row {
  readonly id: string
  readonly title: string
  /** Items of the inventory whose clause says it. */
  readonly items: readonly string[]
  /** Only for kinds with a clause for it that is printed or would be. */
  readonly onlyWhere?: true
  /** What a shorter text says in its place: its own title, and its words in SAYS. */
  readonly less?: readonly [title: string, words: string]
}
/** A finding of a guardrail, accepted or not, with its place. */
export interface Objection {
  readonly code: string
  readonly spot: Spot | null
}

const CONSENT = ['abh.datenschutz', 'clst.p2.datenschutz', 'sgb2.grundsatz-einverstaendnis', 'guard.ik.datenschutz-fehlt']
const ROWS: readonly Row[] = [
  { id: 'freiwilligkeit', title: 'Beratung ist freiwillig', items: ['guard.freiwilligkeit', 'guard.abh.keine-pflichtberatung'] },
  { id: 'keine-sanktion', title: 'Wer keine Beratung will, hat keinen Nachteil', items: ['guard.sgb2.keine-sanktion'] },
  { id: 'keine-voraussetzung', title: 'Entscheidungen hängen nicht von der Beratung ab', items: ['guard.abh.keine-voraussetzung'], less: ['Niemand muss eine Beratung nachweisen', 'kein-nachweis'] },
  { id: 'kein-pflichtbestandteil', title: 'Kein Plan macht die Beratung zur Pflicht', items: ['guard.sgb2.kein-pflichtbestandteil'] },
  { id: 'unabhaengigkeit', title: 'Beratung ist unabhängig', items: ['intro.unabhaengigkeit'] },
  { id: 'trennung', title: 'Beratung und Behörde sind im Haus getrennt', items: ['guard.abh.praesenz', 'guard.abh.clst-bedingung'], onlyWhere: true },
  { id: 'einwilligung', title: 'Daten nur auf Wunsch und mit Einwilligung im Einzelfall', items: ['intro.einwilligung'] },
  { id: 'keine-datenpflicht', title: 'Keine Pflicht zum Datenaustausch', items: CONSENT },
  { id: 'keine-rechtsgrundlage', title: 'Keine Weitergabe von Daten allein wegen der Vereinbarung', items: CONSENT },
]

export function guardrailsOf(inspected: Inspected, printed: readonly Printed[], objections: readonly Objection[]): readonly Guardrail[] {
  const { kind, agreement } = inspected
  return ROWS.flatMap((row): readonly Guardrail[] => {
    const { id, items, onlyWhere } = row
    const clauses = [...kind.klauseln.values()].filter(({ erfuellt }) => erfuellt.some((one) => items.includes(one.id)))
    const wanted = onlyWhere !== true || clauses.some((clause) => clause.stufe === 'pflicht' || agreement.klauseln[clause.id]?.state === 'on')
    if (!wanted) return []
    const against = objections.filter(({ code }) => items.some((item) => contradicts(code, item))).map(({ spot }) => spot)
    const saying = printed.filter(({ origin, fulfils }) => origin === 'template' && fulfils.some((item) => items.includes(item)))
    const replaced = saying.length > 0 ? [] : printed.filter((one) => one.origin === 'own-wording' && clauses.some((clause) => clause.id === one.id))
    const state = against.length > 0 ? 'contradicted' : saying.length > 0 ? 'secured' : replaced.length > 0 ? 'replaced' : 'missing'
    const { title, at } = told(row, saying)
    return [{ id, title, state, at: [...at, ...replaced.map(({ where }) => where)], against, exceptions: id === 'einwilligung' ? exceptionsIn(saying, printed) : [] }]
  })
}

/** Its title and places; those of less where only that is said. */
function told({ id, title, less }: Row, saying: readonly Printed[]): Pick<Guardrail, 'title' | 'at'> {
  const words = SAYS[id]
  const least = less && SAYS[less[1]]
  if (less && words && least && exactlyIn(saying, words).length === 0 && exactlyIn(saying, least).length > 0) return { title: less[0], at: saidIn(saying, least) }
  return { title, at: saidIn(saying, words) }
}
const LEAVES_LAW = /bleib(?:t|en)\b.*\bunberührt|unberührt bleib|soweit (?:k?ein|das) Gesetz|gesetzlich geregelte|gesetzliche Auskunftspflicht/iu
/** About what is told of people. */
const ABOUT_DATA = /Daten|Übermittl|Austausch|Auskunftspflicht|Einwilligung|Pflichten daraus|gesetzliche Pflichten/iu
/** Deleting is no passing on; papers of the partners are not data of people. */
const OTHERWISE = /gelöscht|Löschung|Informationsrechte/u
/** In all model clauses: one that leaves the law untouched need not be the one that asks for consent. */
function exceptionsIn(saying: readonly Printed[], printed: readonly Printed[]): readonly Sentence[] {
  if (saying.length === 0) return []
  return printed.filter(({ sort, origin }) => sort === 'clause' && origin === 'template').flatMap(({ blocks, where }) =>
    sentencesIn(blocks).filter(({ text }) => LEAVES_LAW.test(text) && ABOUT_DATA.test(text) && !OTHERWISE.test(text)).map(({ paragraph, sentence }): Sentence => ({ at: where.at, paragraph, sentence })))
}

export interface OwnWords {
  /** Places with own wording: clauses, own clauses, head, annexes. */
  readonly count: number
  readonly found: number
  readonly accepted: number
}
const isGuardrail = ({ code }: { readonly code: string }): boolean => code.startsWith('guardrail/')
export function ownWordsOf({ findings, accepted }: Inspected, count: number): OwnWords {
  return { count, found: findings.filter(isGuardrail).length, accepted: accepted.filter(({ finding }) => isGuardrail(finding)).length }
}
