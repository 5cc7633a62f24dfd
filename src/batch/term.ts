// When an agreement begins and ends, and the last day on which notice can be given for its end: for the register of contracts.
// Invariant: what hangs on events (last signature, project, approval) is undefined, never a guess.
import type { Agreement } from '../schema/agreement.ts'
import { endsByItself, termWords, type TermWords } from './term-words.ts'

/** `by`: a period („P1Y“), where there is one. */
export interface Renewal {
  readonly kind: Term['verlaengerung']['art']
  readonly by: string | undefined
}
type Term = NonNullable<Agreement['laufzeit']>
export interface TermDays {
  /** ISO days. */
  readonly begin: string | undefined
  readonly end: string | undefined
  readonly notice: string | undefined
  readonly renewal: Renewal | undefined
  /** What stands for a day that is not known. */
  readonly inWords: TermWords | undefined
}
const PERIOD = /^P(\d+)([DWMY])$/

/** The term is part of the agreement; without one nothing is known. */
export function termDays({ laufzeit, unterzeichnung }: Pick<Agreement, 'laufzeit' | 'unterzeichnung'>): TermDays {
  if (!laufzeit) return { begin: undefined, end: undefined, notice: undefined, renewal: undefined, inWords: undefined }
  const begin = laufzeit.beginn !== 'unterzeichnung' ? laufzeit.beginn : unterzeichnung.modus === 'einzeln' ? undefined : unterzeichnung.datum // copies are exchanged later
  const last = laufzeit.bis ?? (begin !== undefined && laufzeit.dauer !== undefined ? dayBefore(shifted(begin, laufzeit.dauer, 1)) : undefined)
  const notice = last !== undefined && laufzeit.kuendigung.zum === 'laufzeitende' && !endsByItself(laufzeit) ? lastNotice(last, laufzeit.kuendigung.frist) : undefined
  return { begin, end: last, notice, renewal: renewalOf(laufzeit), inWords: termWords({ laufzeit, unterzeichnung }) }
}

/**
 * The latest day on which notice still runs its whole period to the end. A period of months from a day ends on the day of the same number, or on the last of
 * a month that is too short (§ 188 Abs. 2, 3 BGB): so what ends on the last of a short month began as late as the last of a longer one.
 */
function lastNotice(end: string, period: string): string | undefined {
  const day = shifted(end, period, -1)
  return day !== undefined && /[MY]$/.test(period) && isLastOfMonth(end) ? lastOfMonth(day) : day
}
const lastOfMonth = (iso: string): string => isoOf(new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)))
const isLastOfMonth = (iso: string): boolean => lastOfMonth(iso) === iso

const renewalOf = ({ verlaengerung: { art, um } }: Term): Renewal | undefined => (art === 'keine' ? undefined : { kind: art, by: um })
const dayBefore = (iso: string | undefined): string | undefined => (iso === undefined ? undefined : shifted(iso, 'P1D', -1))
/** A period later or earlier; months that are too short end on their last day (§ 188 Abs. 3 BGB). Undefined: no period. */
export function shifted(iso: string, period: string, sign: 1 | -1): string | undefined {
  const [, count, unit] = PERIOD.exec(period) ?? []
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const n = sign * Number(count)
  if (unit === 'D' || unit === 'W') return isoOf(new Date(Date.UTC(year, month - 1, day + n * (unit === 'W' ? 7 : 1))))
  if (unit !== 'M' && unit !== 'Y') return undefined
  const months = year * 12 + month - 1 + n * (unit === 'Y' ? 12 : 1)
  const [y, m] = [Math.floor(months / 12), ((months % 12) + 12) % 12]
  return isoOf(new Date(Date.UTC(y, m, Math.min(day, new Date(Date.UTC(y, m + 1, 0)).getUTCDate()))))
}
const isoOf = (date: Date): string => date.toISOString().slice(0, 10)
