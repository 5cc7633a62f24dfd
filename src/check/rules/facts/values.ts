// Values of facts of which the kind decides the shape, read with care; dates, and months of durations.

export function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}
/** An ISO date; undefined for „unterzeichnung“ and everything else. */
export function dateAt(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined
}
