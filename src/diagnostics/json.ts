// Diagnostics for programs: keys are English and stable, messages German; with `--lang en` English, and `german` holds the others. Optional values are null, never absent.
import type { Diagnostic, Place } from './diagnostic.ts'
import { discreet, type Texts } from './discreet.ts'

/** Version of every JSON that koopgen prints about a run. */
export const SCHEMA_VERSION = 1

/** `texts`: the files that places name, so that nothing is quoted from them. */
export function asJson(open: Diagnostic, texts: Texts): object {
  const one = discreet(open, texts)
  return {
    code: one.code,
    severity: one.severity,
    message: one.message,
    place: place(one.place),
    hint: one.hint ?? null,
    ...(one.german && { german: { message: one.german.message, hint: one.german.hint ?? null } }),
    related: (one.related ?? []).map((related) => ({ message: related.message, place: place(related.place) })),
  }
}

/** Lines and columns from 1, in UTF-16 units, end exclusive. */
function place(of: Place | undefined): object | null {
  return of ? { file: of.file, line: of.line, column: of.column, endLine: of.endLine, endColumn: of.endColumn } : null
}

export function json(value: object): string {
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...value }, null, 2)}\n`
}
