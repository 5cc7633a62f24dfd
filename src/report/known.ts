// What is known of an agreement, as data: the report but for what is left for people, which follows from it (points.ts).
import type { Severity } from '../diagnostics/diagnostic.ts'
import type { Coverage } from './coverage.ts'
import type { Deviation } from './deviation.ts'
import type { FreeText } from './free-text.ts'
import type { Guardrail, OwnWords } from './guardrails.ts'
import type { Inspected, Value } from './inspected.ts'
import type { LawStatus } from './law-status.ts'
import type { Spot } from './located.ts'
import type { Where } from './printed.ts'
import type { Originals, PartyView } from './protection.ts'

export interface AcceptedView {
  readonly code: string
  readonly guardrail: boolean
  readonly path: string
  readonly spot: Spot | null
  readonly message: string
  readonly reason: Value
}
export interface FindingView {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly line: number | null
  /** Null: it is about no part of the text. */
  readonly spot: Spot | null
  /** First step of its path: „parteien“. */
  readonly block: string
  /** Id of the party that it is about, if it is about one. */
  readonly party: string | null
  /** What to write instead, for findings of guardrails. */
  readonly hint: string | null
  readonly consequence: string | null
}
export interface OpenView {
  readonly path: string
  readonly question: Value
}
export interface Known {
  readonly inspected: Inspected
  /** Guardrails first. */
  readonly accepted: readonly AcceptedView[]
  /** Errors first, then warnings, as grave as they usually are, whatever the settings say; of the hints only those on law, on who is bound and represented, and on items of the recommendations. */
  readonly findings: readonly FindingView[]
  readonly open: readonly OpenView[]
  readonly coverage: Coverage
  readonly guardrails: readonly Guardrail[]
  readonly ownWords: OwnWords
  readonly freeText: FreeText
  readonly deviations: readonly Deviation[]
  readonly law: LawStatus
  readonly parties: readonly PartyView[]
  readonly originals: Originals
  /** Norms that ask for writing. */
  readonly formNorms: readonly string[]
  /** What a council may have to decide, where a rule of the Land says so. */
  readonly councilRule: string | null
  /** Own clauses and sheets that name an amount of money. */
  readonly ownAmounts: readonly Where[]
  /** Where it says that councils have to agree first. */
  readonly committeeAt: Where | null
}
