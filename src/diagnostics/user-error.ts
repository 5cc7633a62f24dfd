// Trouble with the environment or the usage: a missing file, an unknown option. Thrown anywhere in the commands, caught once in cli.ts, exit code 2.
// Faults in YAML, tables and templates are Diagnostics instead. The message is German and says what to do next.
import type { Diagnostic } from './diagnostic.ts'
import type { Texts } from './discreet.ts'

/** Findings that a command cannot go on with: those of the settings, of answers, of own templates. */
interface Evidence {
  readonly list: readonly Diagnostic[]
  readonly texts: Texts
}
export class UserError extends Error {
  override readonly name = 'UserError'
  /** What the operating system called it („ENOSPC“); empty: it was not the operating system. */
  readonly system: string
  readonly evidence: Evidence
  constructor(message: string, system = '', evidence: Evidence = { list: [], texts: new Map() }) {
    super(message)
    this.system = system
    this.evidence = evidence
  }
}
