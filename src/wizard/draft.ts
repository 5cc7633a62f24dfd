// The answers so far as a file, so that leaving loses nothing.
import type { Report } from '../diagnostics/diagnostic.ts'
import { openYaml } from '../yaml/open.ts'
import { valueAt } from '../yaml/paths.ts'
import { printFile } from '../yaml/print.ts'
import type { State } from './question.ts'

export function draftText({ data, done, earlier }: State): string {
  return printFile({ angaben: data, beantwortet: done, frueher: earlier }, { top: ['Antworten für „koopgen init --resume“. Diese Datei wird gelöscht, sobald die Vereinbarung geschrieben ist.'], before: [], commented: [] })
}
const texts = (list: unknown): string[] => [list].flat().filter((key) => typeof key === 'string')
/** Undefined: not a file of answers. */
export function readDraft(file: string, text: string, report: Report): State | undefined {
  const opened = openYaml(file, text, report)
  const done = valueAt(opened?.data, ['beantwortet'])
  const data = valueAt(opened?.data, ['angaben'])
  if (!Array.isArray(done) || typeof data !== 'object') return undefined
  return { data, done: texts(done), earlier: texts(valueAt(opened?.data, ['frueher'])) }
}
