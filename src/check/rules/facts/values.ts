// Values of facts of which the kind decides the shape, read with care; dates, and months of durations.

export function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}
/** An ISO date; undefined for „unterzeichnung“ and everything else. */
export function dateAt(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined
}

const MONTHS: Readonly<Record<string, number>> = { D: 1 / 30.4, W: 7 / 30.4, M: 1, Y: 12 }
/** Months of an ISO duration („P3M“); undefined for words. */
export function monthsOf(duration: string | undefined): number | undefined {
  const found = /^P(\d+)([DWMY])$/.exec(duration ?? '')
  return found ? Number(found[1]) * (MONTHS[found[2] ?? ''] ?? 0) : undefined
}
/** Months between two ISO dates, by calendar, the last day counting; never more than they are. */
export function monthsUntil(from: string, to: string): number {
  const [[y1 = 0, m1 = 0, d1 = 0], [y2 = 0, m2 = 0, d2 = 0]] = [from, to].map((date) => date.split('-').map(Number)) as [number[], number[]]
  return (y2 - y1) * 12 + (m2 - m1) + (d2 + 1 - d1) / 31
}
