// The guardrails: what protects the person advised in every agreement, and how this one secures it.
// Invariant: only a printed model clause secures; an own wording in its place is for a person to read.
import { CONTRADICTED_BY } from './checked-by.ts'
import { objectionsTo } from './coverage.ts'
import type { Inspected } from './inspected.ts'
import type { Printed, Where } from './printed.ts'

export interface Guardrail {
  readonly id: string
  readonly title: string
  /** contradicted: own words say the opposite, whatever a clause says. replaced: the clause that would say it has an own wording. missing: nothing says it. */
  readonly state: 'secured' | 'contradicted' | 'replaced' | 'missing'
  readonly at: readonly Where[]
}
interface Row {
  readonly id: string
  readonly title: string
  /** Items of the inventory whose clause says it. */
  readonly items: readonly string[]
  /** Only for kinds with a clause for it that is printed or would be. */
  readonly onlyWhere?: true
}

const CONSENT = ['abh.datenschutz', 'clst.p2.datenschutz', 'sgb2.grundsatz-einverstaendnis', 'guard.ik.datenschutz-fehlt']
const ROWS: readonly Row[] = [
  { id: 'freiwilligkeit', title: 'Beratung ist freiwillig', items: ['guard.freiwilligkeit', 'guard.abh.keine-pflichtberatung'] },
  { id: 'keine-sanktion', title: 'Kein Nachteil ohne Beratung', items: ['guard.sgb2.keine-sanktion'] },
  { id: 'keine-voraussetzung', title: 'Beratung ist keine Voraussetzung einer Entscheidung', items: ['guard.abh.keine-voraussetzung'] },
  { id: 'kein-pflichtbestandteil', title: 'Beratung ist kein Pflichtteil eines Plans', items: ['guard.sgb2.kein-pflichtbestandteil'] },
  { id: 'unabhaengigkeit', title: 'Beratung ist unabhängig', items: ['intro.unabhaengigkeit'] },
  { id: 'trennung', title: 'Beratung und Behörde sind im Haus getrennt', items: ['guard.abh.praesenz', 'guard.abh.clst-bedingung'], onlyWhere: true },
  { id: 'einwilligung', title: 'Daten nur auf Wunsch und mit Einwilligung im Einzelfall', items: ['intro.einwilligung'] },
  { id: 'keine-datenpflicht', title: 'Keine Pflicht zum Datenaustausch', items: CONSENT },
  { id: 'keine-rechtsgrundlage', title: 'Keine Rechtsgrundlage für Weitergaben', items: CONSENT },
]

export function guardrailsOf(inspected: Inspected, printed: readonly Printed[]): readonly Guardrail[] {
  const { kind, agreement } = inspected
  return ROWS.flatMap(({ id, title, items, onlyWhere }): readonly Guardrail[] => {
    const clauses = [...kind.klauseln.values()].filter(({ erfuellt }) => erfuellt.some((one) => items.includes(one.id)))
    const wanted = onlyWhere !== true || clauses.some((clause) => clause.stufe === 'pflicht' || agreement.klauseln[clause.id]?.state === 'on')
    if (!wanted) return []
    const against = items.some((item) => objectionsTo(CONTRADICTED_BY[item] ?? [], inspected).length > 0)
    if (against) return [{ id, title, state: 'contradicted', at: [] }]
    const secured = printed.filter(({ origin, fulfils }) => origin === 'template' && fulfils.some((item) => items.includes(item)))
    if (secured.length > 0) return [{ id, title, state: 'secured', at: secured.map(({ where }) => where) }]
    const replaced = printed.filter((one) => one.origin === 'own-wording' && clauses.some((clause) => clause.id === one.id))
    return [{ id, title, state: replaced.length > 0 ? 'replaced' : 'missing', at: replaced.map(({ where }) => where) }]
  })
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
