// The answers so far as a file, so that leaving loses nothing.
import type { Report } from '../diagnostics/diagnostic.ts'
import { openYaml } from '../yaml/open.ts'
import { valueAt } from '../yaml/paths.ts'
import { printFile } from '../yaml/print.ts'
import type { State } from './question.ts'

export function draftText({ data, done }: State): string {
  return printFile({ angaben: data, beantwortet: done }, { top: ['Antworten für „koopgen init --resume“. Diese Datei wird gelöscht, sobald die Vereinbarung geschrieben ist.'], before: [], commented: [] })
}
/** Undefined: not a file of answers. */
export function readDraft(file: string, text: string, report: Report): State | undefined {
  const opened = openYaml(file, text, report)
  const done = valueAt(opened?.data, ['beantwortet'])
  const data = valueAt(opened?.data, ['angaben'])
  if (!Array.isArray(done) || typeof data !== 'object') return undefined
  return { data, done: done.filter((key) => typeof key === 'string') }
}
