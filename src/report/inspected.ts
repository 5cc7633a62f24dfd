// What a report is about: an agreement that was read, drafted and finished, its kind, the law, and everything that was found.
// Invariant: `accepted` are the findings that `ausnahmen` took, `findings` those that remain.
import type { Accepted } from '../check/check.ts'
import type { Law } from '../check/rule.ts'
import type { Diagnostic, Mode } from '../diagnostics/diagnostic.ts'
import type { DataPath, Document } from '../document/nodes.ts'
import type { Source } from '../read/reading.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Kind } from '../templates/templates.ts'

export interface Inspected {
  readonly agreement: Agreement
  readonly source: Pick<Source, 'file' | 'placeOf' | 'pathText'>
  readonly kind: Kind
  readonly law: Law
  readonly mode: Mode
  readonly document: Document
  readonly findings: readonly Diagnostic[]
  readonly accepted: readonly Accepted[]
}

/** Words that somebody wrote in the YAML, and where; null: made by koopgen of such words. */
export interface Value {
  readonly text: string
  readonly from: DataPath | null
}
