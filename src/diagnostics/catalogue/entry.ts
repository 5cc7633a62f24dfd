// One row of the catalogue.
export type Severity = 'error' | 'warning' | 'hint'

export interface Entry {
  readonly severity: Severity
  /** Severity in draft mode, where it differs. */
  readonly draft?: Severity
  /** What the code means and what to do, for a person who never saw it. German, Sie-Form. */
  readonly explain: string
}
export type Area = Readonly<Record<`${string}/${string}`, Entry>>
