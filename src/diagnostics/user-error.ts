// Trouble with the environment or the usage: a missing file, an unknown option. Thrown anywhere in the commands, caught once in cli.ts, exit code 2.
// Faults in YAML, tables and templates are Diagnostics instead. The message is German and says what to do next.
export class UserError extends Error {
  override readonly name = 'UserError'
  /** What the operating system called it („ENOSPC“); empty: it was not the operating system. */
  readonly system: string
  constructor(message: string, system = '') {
    super(message)
    this.system = system
  }
}
