// What a rule is given and what it says. Three sorts, by what they look at: the facts of an agreement (FactsRule), its draft (DraftRule),
// and words, wherever they come from: a draft or a text that koopgen did not write (WordingRule).
// Invariant: rules are pure; whether a finding is an error hangs on its code, whether it is accepted on `ausnahmen`.
import type { Code } from '../diagnostics/catalogue.ts'
import type { Mode, Place, Related } from '../diagnostics/diagnostic.ts'
import type { DataPath, Draft } from '../document/nodes.ts'
import type { Source } from '../read/reading.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { LawTables, PrivacyData } from '../templates/law-data.ts'
import type { Kind, LawTerm } from '../templates/templates.ts'
import type { Passage } from './passages.ts'

/** Dated law: terms and privacy are there at once, the tables are read when asked for. */
export interface Law {
  readonly terms: readonly LawTerm[]
  readonly privacy: PrivacyData
  readonly law: LawTables
}
/** What rules may ask: the agreement, places and printable names of its values, its kind, the law. */
export interface Subject extends Pick<Source, 'placeOf' | 'textPlace' | 'pathText'> {
  readonly agreement: Agreement
  readonly kind: Kind
  readonly law: Law
  readonly mode: Mode
}
export interface Finding {
  readonly code: Code
  readonly message: string
  readonly place: Place | undefined
  readonly hint: string
  /** Where `ausnahmen.zu` would name it; `pathText` writes it out. */
  readonly path: DataPath
  readonly related?: readonly Related[]
  /** Of a finding about a sentence: its words as printed. */
  readonly sentence?: string
}
export type FactsRule = (subject: Subject) => readonly Finding[]
export type DraftRule = (draft: Draft, subject: Subject) => readonly Finding[]

/** Words to be judged. What is undefined is not known: a text from elsewhere has no agreement, perhaps no Land and no kind. */
export interface Wording {
  readonly passages: readonly Passage[]
  /** ISO; undefined: not known, rules by date ask nothing. */
  readonly datum: string | undefined
  readonly land: string | undefined
  readonly kind: Kind | undefined
  readonly agreement: Agreement | undefined
  readonly law: Law
}
export type WordingRule = (wording: Wording) => readonly Finding[]
