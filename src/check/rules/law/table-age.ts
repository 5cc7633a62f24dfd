// recht/stand: the law data were checked too long before the date of the agreement to be relied on.
import type { WordingRule } from '../../rule.ts'
import { german } from '../wording/judged.ts'

const yearLater = (iso: string): string => `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`

export const tableAge: WordingRule = ({ datum, law }) => {
  const checked = law.terms.reduce((newest, { geprueft }) => (geprueft > newest ? geprueft : newest), '')
  if (datum === undefined || checked === '' || datum <= yearLater(checked)) return []
  return [{ code: 'recht/stand', message: `Die Rechtsdaten sind zuletzt am ${german(checked)} geprüft, mehr als ein Jahr vor dem Datum der Vereinbarung (${german(datum)}).`, place: undefined, path: ['datum'], hint: 'Lassen Sie Begriffe und Vorschriften vor der Unterschrift rechtlich prüfen, oder verwenden Sie eine neuere Fassung von koopgen.' }]
}
