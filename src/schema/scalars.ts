// Single values as people write them and as koopgen keeps them: dates, durations, rhythms, money, times. yaml.md §2.
// Words in files, ISO inside; every reader has its way back, and `toWords(toIso(text))` keeps the meaning.
import * as z from 'zod'
import { plainText } from './hidden.ts'
import { refused } from './judge.ts'
import { NUMERALS } from './numerals.ts'
import { note } from './registry.ts'

// ---- text
function forEachLength<S>(usual: number, make: (max: number) => S): (max?: number) => S {
  const made = new Map<number, S>()
  return (max = usual) => {
    const schema = made.get(max) ?? make(max)
    made.set(max, schema)
    return schema
  }
}
const oneSpace = (text: string): string => text.replace(/ {2,}/g, ' ')
const ONE_LINE = /^[^\t\n\r\u2028\u2029]*$/
/** One line, not blank; spaces at the ends are dropped, and several between two words are one. All checks at once and one schema for each length: zod copies a schema for every step, at each start. */
export const line = forEachLength(300, (max) =>
  note(z.string().check(z.trim(), z.overwrite(oneSpace), z.minLength(1), z.regex(ONE_LINE), z.maxLength(max)), {
    patternErrorMessage: 'Hier ist nur eine Zeile möglich, ohne Zeilenumbruch und Tabulator.',
  }),
)
/** Markdown or several lines, kept as written; not blank. */
export const prose = forEachLength(100_000, (max) => z.string().check(z.regex(/\S/), z.maxLength(max)))
export const SLUG = /^[a-z][a-z0-9-]*$/
export const slug = note(z.string().regex(SLUG).max(60), {
  id: 'Kennung',
  patternErrorMessage: 'Eine Kennung besteht aus Kleinbuchstaben, Ziffern und „-“ und beginnt mit einem Buchstaben.',
  correct: (text) => slugOf(text),
})
/** „Stadt Köln“ → stadt-koeln; undefined where nothing is left. */
export function slugOf(text: string): string | undefined {
  const plain = plainText(text.slice(0, 500)).toLowerCase().replace(/[äöüß]/g, (c) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[c] ?? c)
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^[-\d]+|-+$/g, '')
  return SLUG.test(id) ? id : undefined
}

// ---- dates
const GERMAN_DATE = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/
const MONTHS = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember']
/** „Januar“ for 1; undefined for no month. */
export function monthName(month: number): string | undefined {
  const name = MONTHS[month - 1]
  return name && name.charAt(0).toUpperCase() + name.slice(1)
}
const LONG_DATE = /^(\d{1,2})\.\s*([a-zä]+)\s+(\d{4})$/
/** "15.01.2027" or "15. Januar 2027" → "2027-01-15"; undefined for anything else. */
export function germanDate(text: string): string | undefined {
  const short = GERMAN_DATE.exec(text.trim())
  if (short) return realDate(short[3], short[2], short[1])
  const other = otherDate(text.trim())
  if (other) return other
  const long = LONG_DATE.exec(text.trim().toLowerCase())
  const month = long ? MONTHS.indexOf(long[2] ?? '') + 1 : 0
  return long && month ? realDate(long[3], String(month), long[1]) : undefined
}
/** "2027-1-5", and "1/15/2027" or "15/1/2027" where only one of the two can be meant. */
function otherDate(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? []
  if (year) return realDate(year, month, day)
  const [, a = '', b = '', last] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? []
  return Number(a) > 12 === Number(b) > 12 ? undefined : realDate(last, Number(a) > 12 ? b : a, Number(a) > 12 ? a : b)
}
function realDate(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return z.iso.date().safeParse(iso).success ? iso : undefined
}
/** Why a text is no day of the calendar, where that is plain. */
export const noDay = (text: string) => shortYear(text) ?? noSuchDay(text)
/** "1.2.27": which century is not for us to say. */
function shortYear(text: string): { message: string; hint: string } | undefined {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2})$/.exec(text.trim()) ?? []
  const meant = realDate(`20${year}`, month, day)
  return year === undefined ? undefined : { message: 'Ein Datum hat ein Jahr mit vier Ziffern.', hint: meant ? `Ist das Jahr 20${year} gemeint, schreiben Sie ${meant}.` : 'Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2027-01-15.' }
}
/** "2027-02-30", "30.2.2027": no day of the calendar. */
function noSuchDay(text: string): { message: string; hint: string } | undefined {
  const found = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(text.trim()) ?? /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/.exec(text.trim())
  const { year, month, day } = found?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined || realDate(year, month, day)) return undefined
  const word = monthName(Number(month))
  if (word === undefined) return { message: `Einen Monat ${month} gibt es nicht.`, hint: 'Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2027-01-15.' }
  const last = ['31', '30', '29', '28'].find((n) => realDate(year, month, n)) ?? ''
  return { message: `Den ${Number(day)}. ${word} ${year} gibt es nicht.`, hint: `Der ${word} ${year} hat ${last} Tage.` }
}
export const date = note(z.iso.date(), {
  id: 'Datum',
  title: 'Datum',
  patternErrorMessage: 'Ein Datum wird als Jahr-Monat-Tag geschrieben.',
  examples: ['2027-01-15'],
  correct: germanDate,
  refusal: noDay,
})

// ---- durations: „3 Monate“ ↔ P3M
const UNITS = { Tag: ['D', 'Tag', 'Tage'], Woche: ['W', 'Woche', 'Wochen'], Monat: ['M', 'Monat', 'Monate'], Jahr: ['Y', 'Jahr', 'Jahre'] } as const
type Unit = keyof typeof UNITS
export const DURATION = /^([1-9]\d{0,2}) (Tag|Woche|Monat|Jahr)(?:e|n|en)?$/
const ISO_DURATION = /^P([1-9]\d{0,2})([DWMY])$/
/** „3 Monate“ → "P3M"; undefined for anything else. */
export function durationToIso(text: string): string | undefined {
  const m = DURATION.exec(text.trim())
  return m ? `P${m[1]}${UNITS[m[2] as Unit][0]}` : undefined
}
/** "P3M" → „3 Monate“; undefined for anything else. */
export function durationToWords(iso: string): string | undefined {
  const m = ISO_DURATION.exec(iso)
  const unit = Object.values(UNITS).find(([letter]) => letter === m?.[2])
  return m && unit ? `${m[1]} ${unit[m[1] === '1' ? 1 : 2]}` : undefined
}
/** How a duration in another spelling is written: "P3M", „drei Monate“, „3 monate“, „3Monate“. */
export function correctDuration(text: string): string | undefined {
  const m = /^(\d+|[a-zäöü]+)\s*(tag|woche|monat|jahr)[a-z]*(?:$|\s)/.exec(text.trim().toLowerCase())
  if (!m) return durationToWords(text.trim())
  const n = NUMERALS[m[1] ?? ''] ?? Number(m[1])
  const unit = `${m[2]?.[0]?.toUpperCase()}${m[2]?.slice(1)}` as Unit
  return n >= 1 && n <= 999 ? `${n} ${UNITS[unit][n === 1 ? 1 : 2]}` : undefined
}
export const duration = note(
  note(z.string().regex(DURATION), {
    id: 'Dauer',
    title: 'Dauer',
    patternErrorMessage: 'Eine Dauer wird mit Zahl und Einheit geschrieben, zum Beispiel „3 Monate“, „14 Tage“ oder „1 Jahr“.',
    examples: ['3 Monate', '14 Tage', '1 Jahr'],
    correct: correctDuration,
  }).transform((text) => durationToIso(text) ?? text),
  {},
)

// ---- rhythms: „vierteljährlich“ ↔ P3M
export const RHYTHMS: Readonly<Record<string, string>> = {
  täglich: 'P1D',
  wöchentlich: 'P1W',
  monatlich: 'P1M',
  vierteljährlich: 'P3M',
  halbjährlich: 'P6M',
  jährlich: 'P1Y',
  'bei Bedarf': 'bei-bedarf',
  quartalsweise: 'P3M',
}
const EVERY = /^alle ([2-9]|[1-9]\d{1,2}) (Tage|Wochen|Monate|Jahre)$/
const RHYTHM = new RegExp(`^(${Object.keys(RHYTHMS).join('|')})$|${EVERY.source}`)
/** „vierteljährlich“, „alle 6 Wochen“ → ISO duration, „bei Bedarf“ → "bei-bedarf"; undefined for anything else. */
export function rhythmToIso(text: string): string | undefined {
  return Object.hasOwn(RHYTHMS, text) ? RHYTHMS[text] : EVERY.test(text) ? durationToIso(text.slice('alle '.length)) : undefined
}
export function rhythmToWords(iso: string): string | undefined {
  const word = Object.entries(RHYTHMS).find(([, value]) => value === iso)?.[0]
  const every = durationToWords(iso)
  return word ?? (every && `alle ${every}`)
}
const SPELLINGS: Readonly<Record<string, string>> = {
  vierteljaehrlich: 'vierteljährlich',
  halbjaehrlich: 'halbjährlich',
  jaehrlich: 'jährlich',
  woechentlich: 'wöchentlich',
  taeglich: 'täglich',
  'bei-bedarf': 'bei Bedarf',
  zweimonatlich: 'alle 2 Monate',
  zweiwöchentlich: 'alle 2 Wochen',
}
function correctRhythm(text: string): string | undefined {
  const word = text.trim()
  const every = /^alle (.+)$/i.exec(word)
  return SPELLINGS[word.toLowerCase()] ?? rhythmToWords(word) ?? (every ? prefixed('alle ', correctDuration(every[1] ?? '')) : known(word))
}
const prefixed = (prefix: string, text: string | undefined) => (text === undefined || text.startsWith('1 ') ? undefined : prefix + text)
const known = (word: string) => Object.keys(RHYTHMS).find((name) => name.toLowerCase() === word.toLowerCase())
export const rhythm = note(
  note(z.string().regex(RHYTHM), {
    id: 'Rhythmus',
    title: 'Rhythmus',
    patternErrorMessage: 'Möglich sind monatlich, vierteljährlich, halbjährlich, jährlich, bei Bedarf oder „alle 6 Wochen“.',
    examples: ['vierteljährlich', 'alle 6 Wochen', 'bei Bedarf'],
    correct: correctRhythm,
  }).transform((text) => rhythmToIso(text) ?? text),
  {},
)

// ---- money: 1500, 1500.5, „1.500,00 Euro“ ↔ "1500.00"
const GERMAN_MONEY = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?(?: ?(?:Euro|€|EUR))?$/
/** Decimal text with two places, never through a float for written text; undefined if it is no amount. */
export function moneyToDecimal(value: unknown): string | undefined {
  if (typeof value === 'number') return decimalOfNumber(value)
  const m = typeof value === 'string' ? GERMAN_MONEY.exec(value.trim()) : null
  return m ? `${m[1]?.replaceAll('.', '')}.${m[2] ?? '00'}` : undefined
}
function decimalOfNumber(value: number): string | undefined {
  const m = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(String(value))
  return m ? `${m[1]}.${(m[2] ?? '').padEnd(2, '0')}` : undefined
}
/** "1500.00" → „1.500,00 Euro“. */
export function moneyToWords(decimal: string): string {
  const [whole = '0', cents = '00'] = decimal.split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${cents} Euro`
}
const inCents = (decimal: string) => Number(decimal.replace('.', ''))
/** An amount in euros; `min` and `max` in euros. */
export function money(limits: { readonly min?: number | undefined; readonly max?: number | undefined } = {}): z.ZodType<string> {
  const schema = z.unknown().transform((value, ctx) => readMoney(value, limits, ctx))
  return note(schema, { title: 'Betrag', examples: [1500] })
}
function readMoney(
  value: unknown,
  { min = 0, max = Infinity }: { min?: number | undefined; max?: number | undefined },
  ctx: z.RefinementCtx,
): string {
  const decimal = moneyToDecimal(value)
  if (decimal === undefined) {
    if (value === undefined) ctx.addIssue({ code: 'custom', input: value, params: { code: 'schema/fehlt' } })
    else
      ctx.addIssue(
        refused('schema/form', 'Hier wird ein Betrag in Euro mit höchstens zwei Nachkommastellen erwartet.', {
          hint: 'Schreiben Sie 1500, 1500.50 oder "1.500,50 Euro".',
          input: value,
        }),
      )
    return z.NEVER
  }
  if (inCents(decimal) < min * 100)
    ctx.addIssue(refused('schema/zu-wenig', `Hier sind mindestens ${moneyToWords(min.toFixed(2))} möglich.`, { input: value }))
  if (inCents(decimal) > max * 100)
    ctx.addIssue(refused('schema/zu-viel', `Hier sind höchstens ${moneyToWords(max.toFixed(2))} möglich.`, { input: value }))
  return decimal
}
