// When an agreement begins and ends, and the last day on which notice can be given for its end: for the register of contracts.
// Invariant: what hangs on events (last signature, project, approval) is undefined, never a guess.
import type { Agreement } from '../schema/agreement.ts'

export interface TermDays {
  /** ISO days. */
  readonly begin: string | undefined
  readonly end: string | undefined
  readonly notice: string | undefined
}
const PERIOD = /^P(\d+)([DWMY])$/

/** The term is part of the agreement; without one nothing is known. */
export function termDays({ laufzeit, unterzeichnung }: Pick<Agreement, 'laufzeit' | 'unterzeichnung'>): TermDays {
  if (!laufzeit) return { begin: undefined, end: undefined, notice: undefined }
  const begin = laufzeit.beginn === 'unterzeichnung' ? unterzeichnung.datum : laufzeit.beginn
  const last = laufzeit.bis ?? (begin !== undefined && laufzeit.dauer !== undefined ? dayBefore(shifted(begin, laufzeit.dauer, 1)) : undefined)
  const notice = last !== undefined && laufzeit.kuendigung.zum === 'laufzeitende' ? shifted(last, laufzeit.kuendigung.frist, -1) : undefined
  return { begin, end: last, notice }
}

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
