// Lookups in dated data: what is in force on a day.
// Invariant: the last fitting entry wins, so that packs, which come later, override; what is not proved (L) is never found.
import type { Dated } from '../templates/law-data.ts'

export function holds({ von, bis }: Pick<Dated, 'von' | 'bis'>, datum: string): boolean {
  return von <= datum && (bis === undefined || datum <= bis)
}

/** The entry that fits and holds on the day; undefined where nothing certain is known. */
export function onDay<T extends Dated>(entries: readonly T[], datum: string, fits: (entry: T) => boolean): T | undefined {
  return entries.findLast((entry) => holds(entry, datum) && fits(entry) && entry.sicherheit !== 'L')
}
