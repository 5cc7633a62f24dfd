// A value and its shape → German text. The one place where values of parameters become words.
import { joinAnd } from '../german/lists.ts'
import { clock, date, duration, money, numeral, openings, rhythm, type Opening } from '../german/numbers.ts'
import type { Shape, ShapeKind } from '../templates/shapes.ts'

const WEEKDAYS: Readonly<Record<string, string>> = { mo: 'Montag', di: 'Dienstag', mi: 'Mittwoch', do: 'Donnerstag', fr: 'Freitag', sa: 'Samstag', so: 'Sonntag' }

const PRINT: Readonly<Partial<Record<ShapeKind, (value: unknown, shape: Shape) => string>>> = {
  zahl: (value) => numeral(Number(value)),
  betrag: (value) => money(String(value)),
  datum: (value) => date(String(value)),
  zeitraum: (value) => {
    const { von, bis } = value as { von: string; bis: string }
    return `vom ${date(von)} bis zum ${date(bis)}`
  },
  dauer: (value) => duration(String(value)),
  rhythmus: (value) => rhythm(String(value)),
  uhrzeit: (value) => clock(String(value)),
  oeffnungszeiten: (value) => openings(value as readonly Opening[]),
  liste: (value, shape) => joinAnd((value as readonly unknown[]).map((item) => printValue(item, shape.of))),
}

/** Missing values print nothing; the static check lets only optional ones be missing, inside {{#if}}. */
export function printValue(value: unknown, shape: Shape | undefined): string {
  if (value === undefined || value === null || value === false) return ''
  const word = shape?.werte?.[String(value)]
  if (word !== undefined) return word
  if (shape?.weekday) return WEEKDAYS[String(value)] ?? String(value)
  const print = shape && PRINT[shape.kind]
  return print ? print(value, shape) : String(value)
}
