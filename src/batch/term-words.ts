// Begin, end and notice of an agreement in words, for the register where no day is known: as its own clauses on term and notice say it.
// Invariant: the words hang on the agreement alone, and whoever has a term has words for all three.
import type { Agreement } from '../schema/agreement.ts'

export interface TermWords {
  readonly begin: string
  readonly end: string
  readonly notice: string
}
type Given = Pick<Agreement, 'laufzeit' | 'unterzeichnung'>
type Term = NonNullable<Agreement['laufzeit']>

/** Undefined: there is no term. */
export function termWords({ laufzeit, unterzeichnung }: Given): TermWords | undefined {
  return laufzeit && { begin: beginOf(unterzeichnung), end: endOf(laufzeit), notice: noticeOf(laufzeit) }
}
const BY_MODE: Readonly<Record<string, string>> = { einzeln: 'mit dem Austausch aller Ausfertigungen', qes: 'mit der letzten Signatur' }
const beginOf = ({ modus, ort_datum }: Given['unterzeichnung']): string => BY_MODE[modus] ?? (ort_datum === 'einmal' ? 'mit der Unterzeichnung' : 'mit der letzten Unterschrift')

const BY_LENGTH: Readonly<Record<string, string>> = { unbefristet: 'unbefristet', projekt: 'Ende des Projekts', bewilligung: 'Ende des Bewilligungszeitraums' }
const endOf = ({ dauer = '' }: Term): string => BY_LENGTH[dauer] ?? `${periodText(dauer)} ab Beginn`

const TO: Readonly<Record<Term['kuendigung']['zum'], string>> = {
  laufzeitende: 'zum Ende der Laufzeit', jahresende: 'zum Jahresende', halbjahresende: 'zum Ende eines Halbjahres', quartalsende: 'zum Ende eines Quartals', monatsende: 'zum Monatsende', jederzeit: 'zu jedem Tag',
}
function noticeOf(term: Term): string {
  const { frist, zum } = term.kuendigung
  if (endsByItself(term)) return 'vor dem Ablauf ausgeschlossen'
  return `${periodText(frist)} ${zum === 'laufzeitende' && term.dauer === 'bewilligung' ? 'zum Ende des Bewilligungszeitraums' : TO[zum]}`
}
/** It ends on a day to which alone notice could be given: so there is none. */
export const endsByItself = ({ dauer, verlaengerung: { art }, kuendigung: { zum } }: Term): boolean => zum === 'laufzeitende' && dauer !== 'bewilligung' && (art === 'keine' || art === 'durch-beschluss')

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = { D: ['Tag', 'Tage'], W: ['Woche', 'Wochen'], M: ['Monat', 'Monate'], Y: ['Jahr', 'Jahre'] }
/** „P6M“ → „6 Monate“; empty for what is no period. */
export function periodText(iso: string): string {
  const [, count = '', unit = ''] = /^P(\d+)([DWMY])$/.exec(iso) ?? []
  return UNITS[unit] ? `${count} ${UNITS[unit][count === '1' ? 0 : 1]}` : ''
}
