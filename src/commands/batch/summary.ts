// The German sentences that end a batch run.
import { readingText } from '../../batch/report-page.ts'
import type { RunReport } from '../../batch/reports.ts'
import { words } from '../../diagnostics/print.ts'
import type { Judged } from './reports.ts'
import type { Plan } from './plan.ts'

export function refusalOf({ rows, faulty }: Plan, { good }: Judged): string {
  const bad = rows.size - good.size + faulty.length
  if (bad === 0) return 'Es wurde keine Datei geschrieben.'
  const begin = `${words(bad, 'Zeile hat', 'Zeilen haben')} Fehler, `
  return good.size === 0 ? `${begin}keine ist in Ordnung. Es wurde keine Vereinbarung geschrieben.` : `${begin}${words(good.size, 'ist', 'sind')} in Ordnung. Es wurde keine Vereinbarung geschrieben; mit „--valid-only“ entstehen die der fehlerfreien Zeilen.`
}

/** Files of earlier runs that no row makes any more. */
export interface Surplus {
  readonly removed: number
  readonly left: number
  /** What was asked to go stays, because nobody knows whose it is. */
  readonly isUnsure: boolean
  /** Changed by hand since. */
  readonly changed: number
}
export function summaryOf({ counts, shard, reading, rows }: RunReport, unchanged: number, surplus: Surplus, output: string): string {
  const made = counts.made - unchanged
  const open = rows.filter(({ state }) => state === 'not-begun').length
  const part = shard === null ? '' : ` (Teil ${shard} von ${words(counts.rows, 'Zeile', 'Zeilen')})`
  const reported = `${counts.reported} gemeldet${open === 0 ? '' : `, davon ${open} nicht begonnen`}`
  return `${words(counts.here, 'Zeile', 'Zeilen') || 'keine Zeile'}${part}: ${words(made, 'Vereinbarung', 'Vereinbarungen') || 'keine Vereinbarung'} erzeugt, ${unchanged} unverändert, ${reported}. Alles in „${output}“. ${readingText(reading)}${surplusText(surplus)}`
}
function surplusText({ removed, left, isUnsure, changed }: Surplus): string {
  const gone = removed === 0 ? '' : ` ${words(removed, 'überzählige Datei', 'überzählige Dateien')} entfernt.`
  if (left === 0) return gone
  const whose = `${words(left, 'Datei gehört', 'Dateien gehören')} zu keiner Zeile mehr`
  if (isUnsure) return ` ${whose}. Entfernt wurde nichts, denn eine Zeile mit Fehlern hat keinen lesbaren Schlüssel, und es könnte ihre sein.`
  return `${gone} ${changed === left ? `${whose}, ${left === 1 ? 'wurde' : 'wurden'} aber von Hand geändert und ${left === 1 ? 'blieb' : 'blieben'} liegen.` : `${whose}; „--prune“ entfernt sie.`}`
}

/** Nothing more can be written. */
export function stopText(sentence: string, here: number, stands: number): string {
  return `Abgebrochen: ${sentence} Von ${words(here, 'Zeile', 'Zeilen')} ${stands === 1 ? 'steht eine Vereinbarung' : `stehen ${stands === 0 ? 'keine' : stands} Vereinbarungen`} vollständig da. Ist der Grund behoben, macht derselbe Befehl dort weiter.`
}
