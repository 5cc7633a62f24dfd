// Numbers, money, dates, durations, rhythms and times as they are printed.
// Invariant: no float, no locale, no clock; input is what the agreement holds inside (ISO forms, decimal strings), already judged:
// anything else is a fault of the caller and throws. "-ig" says how long, "-lich" how often; the two never mix.
import { A, type Case, type Gender } from './articles.ts'

export const NBSP = '\u00a0'
const WORDS = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')
const ORDINALS = '- erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft'.split(' ')
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

/** Digits with a point every three places: "12.000". */
function digits(n: number | string): string {
  return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, '.')
}
/** In front of a noun: "ein", "zwölf", "13". */
function numberWord(n: number): string {
  return WORDS[n] ?? digits(n)
}
/** Standing alone: "eins", "zwölf", "13". */
export function numeral(n: number): string {
  return n === 1 ? 'eins' : numberWord(n)
}
/** The author writes the whole singular, so no gender is needed: count(n, "eine Ausfertigung", "Ausfertigungen"). "Mal" makes one word: "zweimal", "13-mal". */
export function count(n: number, one: string, many: string): string {
  if (n === 1) return one
  const number = numberWord(n)
  if (many !== 'Mal') return `${number} ${many}`
  return /\d$/.test(number) ? `${number}-mal` : `${number}mal`
}
/** ordinal(3, "en") = "dritten"; from 13: "13." */
export function ordinal(n: number, ending = 'e'): string {
  const stem = n > 0 ? ORDINALS[n] : undefined
  return stem ? stem + ending : `${n}.`
}

/** "1.500 Euro", "1.234,50 Euro" from "1500", "1234.5". */
export function money(amount: string | number, unit = 'Euro'): string {
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(String(amount))
  if (!match) throw new RangeError(`not an amount: ${amount}`)
  const cents = (match[2] ?? '').padEnd(2, '0')
  return `${digits(match[1] ?? '')}${cents === '00' ? '' : `,${cents}`}${NBSP}${unit}`
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
/** "15. Januar 2027" from "2027-01-15". */
export function date(iso: string): string {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? []).map(Number)
  const name = MONTHS[month - 1]
  if (!name || day < 1 || day > daysIn(year, month)) throw new RangeError(`no such day: ${iso}`)
  return `${day}.${NBSP}${name} ${year}`
}

/** "15.01.2027", for running feet and other places to look a date up. */
export function numericDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? []
  if (!year) throw new RangeError(`not a date: ${iso}`)
  return `${day}.${month}.${year}`
}

interface Unit {
  readonly gender: Gender
  readonly one: string
  readonly many: string
  readonly genitive: string
  readonly adjective: string
}
/** In the order of an ISO duration: P n Y n M n W n D T n H n M. */
const UNITS: readonly Unit[] = [
  { gender: 'n', one: 'Jahr', many: 'Jahre', genitive: 'Jahres', adjective: 'jährig' },
  { gender: 'm', one: 'Monat', many: 'Monate', genitive: 'Monats', adjective: 'monatig' },
  { gender: 'f', one: 'Woche', many: 'Wochen', genitive: 'Woche', adjective: 'wöchig' },
  { gender: 'm', one: 'Tag', many: 'Tage', genitive: 'Tages', adjective: 'tägig' },
  { gender: 'f', one: 'Stunde', many: 'Stunden', genitive: 'Stunde', adjective: 'stündig' },
  { gender: 'f', one: 'Minute', many: 'Minuten', genitive: 'Minute', adjective: 'minütig' },
]
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/
interface Part {
  readonly n: number
  readonly unit: Unit
}

function partsOf(iso: string): Part[] {
  const numbers = (DURATION.exec(iso) ?? []).slice(1)
  const parts = UNITS.map((unit, i) => ({ n: Number(numbers[i] ?? 0), unit })).filter((p) => p.n > 0)
  if (parts.length === 0) throw new RangeError(`not a duration: ${iso}`)
  return parts
}
function partInCase({ n, unit }: Part, kase: Case): string {
  if (n === 1) return `${A[kase][unit.gender]} ${kase === 'gen' ? unit.genitive : unit.one}`
  if (kase === 'gen') return `${n === 2 ? 'zweier' : 'dreier'} ${unit.many}`
  const noun = kase === 'dat' && unit.many.endsWith('e') ? `${unit.many}n` : unit.many
  return n > 12 ? `${digits(n)}${NBSP}${noun}` : `${numberWord(n)} ${noun}`
}
/** "drei Monate", "einem Jahr", "ein Jahr und sechs Monate". Genitive: "dreier Monate" up to three, then "von sechs Monaten". */
export function duration(iso: string, kase: Case = 'acc'): string {
  const parts = partsOf(iso)
  const reworded = kase === 'gen' && (parts.length > 1 || parts.some((p) => p.n > 3))
  const text = parts.map((p) => partInCase(p, reworded ? 'dat' : kase)).join(' und ')
  return reworded ? `von ${text}` : text
}
/** Adjective stem of a duration with one unit: "dreimonatig", "14-tägig"; the author adds the ending. */
export function durationAdjective(iso: string): string {
  const [part, ...more] = partsOf(iso)
  if (!part || more.length > 0) throw new RangeError(`no adjective for a mixed duration: ${iso}`)
  return part.n > 12 ? `${part.n}-${part.unit.adjective}` : `${numberWord(part.n)}${part.unit.adjective}`
}

const RHYTHM: Readonly<Record<string, string>> = {
  'bei-bedarf': 'bei Bedarf',
  P1D: 'täglich',
  P1W: 'wöchentlich',
  P1M: 'monatlich',
  P3M: 'vierteljährlich',
  P6M: 'halbjährlich',
  P12M: 'jährlich',
  P1Y: 'jährlich',
}
/** How often: "vierteljährlich", otherwise "alle zwei Wochen"; "bei Bedarf". */
export function rhythm(iso: string): string {
  return RHYTHM[iso] ?? `alle ${duration(iso, 'acc')}`
}

export interface Opening {
  /** "mo" … "so" */
  readonly tag: string
  /** "9:00" */
  readonly von: string
  readonly bis: string
}
const DAYS: Readonly<Record<string, string>> = {
  mo: 'montags',
  di: 'dienstags',
  mi: 'mittwochs',
  do: 'donnerstags',
  fr: 'freitags',
  sa: 'samstags',
  so: 'sonntags',
}
const DAY_KEYS = Object.keys(DAYS)

/** "9" from "09:00", "9:30" from "9:30". */
function hour(time: string): string {
  const [h = '', m = '00'] = time.split(':')
  return m === '00' ? String(Number(h)) : `${Number(h)}:${m}`
}
/** "9 Uhr", "9:30 Uhr" */
export function clock(time: string): string {
  return `${hour(time)}${NBSP}Uhr`
}
function minutes(time: string): number {
  const [h = 0, m = 0] = time.split(':').map(Number)
  return h * 60 + m
}
/** Days with equal spans, in the order of the week: "montags und mittwochs", three or more in a row "montags bis freitags". */
function dayNames(days: readonly number[]): string {
  const words = days.map((d) => DAYS[DAY_KEYS[d] ?? ''] ?? '')
  const row = days.length > 2 && days.every((d, i) => d === (days[0] ?? 0) + i)
  return row ? `${words[0]} bis ${words.at(-1)}` : listed(words, 'und')
}
function listed(words: readonly string[], last: string): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
function spansOf(list: readonly Opening[], tag: string): string {
  const spans = list.filter((o) => o.tag === tag).sort((a, b) => minutes(a.von) - minutes(b.von))
  return spans.map((o) => `von ${hour(o.von)} bis ${clock(o.bis)}`).join(' und ')
}
/** "montags und mittwochs von 9 bis 12 Uhr sowie freitags von 13:30 bis 16 Uhr"; days with equal spans merge. */
export function openings(list: readonly Opening[]): string {
  const groups = new Map<string, number[]>()
  for (const [day, tag] of DAY_KEYS.entries()) {
    const spans = spansOf(list, tag)
    if (spans) groups.set(spans, [...(groups.get(spans) ?? []), day])
  }
  return listed(
    [...groups].map(([spans, days]) => `${dayNames(days)} ${spans}`),
    'sowie',
  )
}
