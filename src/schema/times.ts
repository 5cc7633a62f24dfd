// Times of day, weekdays, opening hours and periods. yaml.md §2.
// Invariant: a span ends after it begins; the spans of a day do not overlap and stand in order.
import * as z from 'zod'
import { type Refusal, refused } from './judge.ts'
import { note } from './registry.ts'
import { date } from './scalars.ts'
import { type Opening, type Weekday, weekdays } from './values.ts'

const NAMES: Readonly<Record<Weekday, string>> = {
  mo: 'Montag',
  di: 'Dienstag',
  mi: 'Mittwoch',
  do: 'Donnerstag',
  fr: 'Freitag',
  sa: 'Samstag',
  so: 'Sonntag',
}
export const weekdayName = (day: Weekday): string => NAMES[day]
/** „mo“, „Montag“, „montags“, in small letters. */
export const isWeekday = (word: string, day: Weekday): boolean => [day, NAMES[day].toLowerCase(), `${NAMES[day].toLowerCase()}s`].includes(word)
export const weekday = note(z.enum(weekdays), { id: 'Wochentag', title: 'Wochentag', enumDescriptions: weekdays.map(weekdayName) })

const TIME = String.raw`([01]?\d|2[0-3]):[0-5]\d`
export const clock = note(z.string().regex(new RegExp(`^${TIME}$`)), {
  id: 'Uhrzeit',
  title: 'Uhrzeit',
  patternErrorMessage: 'Eine Uhrzeit wird als 9:00 oder 14:30 geschrieben.',
  examples: ['9:00', '14:30'],
  correct: correctTime,
})
/** „9 Uhr“, „9.30 Uhr“, „9.30“ → 9:00, 9:30. */
function correctTime(text: string): string | undefined {
  const m = /^([01]?\d|2[0-3])(?:[.:]([0-5]\d))?(?: ?Uhr)?$/.exec(text.trim())
  return m ? `${m[1]}:${m[2] ?? '00'}` : undefined
}
/** Minutes since midnight of "9:00". */
export function minutes(time: string): number {
  const [hours, rest] = time.split(':').map(Number)
  return (hours ?? 0) * 60 + (rest ?? 0)
}

const SPAN = `${TIME}-${TIME}`
const spans = note(z.string().regex(new RegExp(`^${SPAN}( und ${SPAN})*$`)), {
  id: 'Zeitspannen',
  patternErrorMessage: 'Zeiten werden als 9:00-12:00 oder 9:00-12:00 und 14:00-17:00 geschrieben.',
  examples: ['9:00-12:00', '9:00-12:00 und 14:00-17:00'],
  correct: correctSpans,
})
export function correctSpans(text: string): string | undefined {
  if (text.length > 300) return undefined
  const fixed = text.split(/\s*(?:und|,|;)\s*/).map((span) => span.split(/\s*(?:-|–|bis)\s*/).map(correctTime))
  return fixed.every((span) => span.length === 2 && span.every((time) => time !== undefined))
    ? fixed.map((span) => span.join('-')).join(' und ')
    : undefined
}
const spansOf = (text: string) => text.split(' und ').map((span) => span.split('-') as [string, string])

type Days = { readonly [D in Weekday]?: string | undefined }
const dayShape = Object.fromEntries(weekdays.map((day) => [day, note(spans, { title: weekdayName(day), description: 'Zeiten wie 9:00-12:00, mehrere mit „und“.' }).optional()])) as {
  [D in Weekday]: z.ZodOptional<typeof spans>
}
/** `{ mo: 9:00-12:00 und 14:00-17:00 }` → one Opening per span, in the order of the week. */
export const openings: z.ZodType<readonly Opening[]> = note(
  note(
    z.strictObject(dayShape).check((ctx) => {
      if (ctx.issues.length === 0) ctx.issues.push(...wrongSpans(ctx.value)) // unknown keys do not abort: without the test a typo has two messages
    }),
    { id: 'Oeffnungszeiten', title: 'Öffnungszeiten', minProperties: 1, examples: [{ mo: '9:00-12:00', do: '14:00-17:00' }] },
  ).transform(readOpenings),
  {},
)
function wrongSpans(days: Days): Refusal[] {
  const given = weekdays.flatMap((day) => (days[day] === undefined ? [] : [[day, days[day]] as const]))
  if (given.length === 0)
    return [refused('schema/zu-wenig', 'Mindestens ein Wochentag mit Zeiten ist nötig.', { part: 'key', hint: 'mo: 9:00-12:00', input: days })]
  return given.flatMap(([day, text]) => wrongDay(text).map((message) => refused('schema/wert', message, { path: [day], input: text })))
}
/** The first thing wrong with the times of a day, if any. */
function wrongDay(text: string): string[] {
  let end = -1
  for (const [from, to] of spansOf(text)) {
    if (minutes(from) >= minutes(to)) return [`Das Ende ${to} liegt nicht nach dem Anfang ${from}.`]
    if (minutes(from) < end) return [`Die Zeit ab ${from} beginnt, bevor die vorige endet.`]
    end = minutes(to)
  }
  return []
}
function readOpenings(days: Days): readonly Opening[] {
  return weekdays.flatMap((tag) => (days[tag] === undefined ? [] : spansOf(days[tag]).map(([von, bis]) => ({ tag, von, bis }))))
}
/** The way back: openings → the block of the file. */
export function openingsToWords(list: readonly Opening[]): Readonly<Partial<Record<Weekday, string>>> {
  const text = (day: Weekday) => list.flatMap((o) => (o.tag === day ? [`${o.von}-${o.bis}`] : [])).join(' und ')
  return Object.fromEntries(weekdays.flatMap((day) => (text(day) ? [[day, text(day)]] : [])))
}

/** `{ von, bis }`, both days included. */
export const period = note(
  z.strictObject({ von: note(date, { title: 'von', description: 'Erster Tag.' }), bis: note(date, { title: 'bis', description: 'Letzter Tag.' }) }).check((ctx) => {
    const { von, bis } = ctx.value
    if (ctx.issues.length === 0 && von > bis)
      ctx.issues.push(refused('schema/wert', `Das Ende ${bis} liegt vor dem Anfang ${von}.`, { path: ['bis'], input: bis, hint: 'Prüfen Sie beide Angaben: Das Ende liegt nach dem Anfang.' }))
  }),
  { id: 'Zeitraum', title: 'Zeitraum', examples: [{ von: '2027-01-01', bis: '2027-12-31' }] },
)
