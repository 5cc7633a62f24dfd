// A field as people fill it in: what they type → what stands in the file, judged by the very schema of the field. Shared by wizard and tables.
// Invariant: reading guesses nothing; a text that it does not understand stays as it is, and the schema refuses it with its own message.
import type * as z from 'zod'
import { judge } from './judge.ts'
import type { Decl } from './declaration.ts'
import { paramSchema } from './params/table.ts'
import { core, definition, metaOf, schemaAt } from './registry.ts'
import { germanDate, moneyToDecimal, moneyToWords, monthName } from './scalars.ts'
import { correctSpans, isWeekday, weekdayName } from './times.ts'
import { type Weekday, weekdays } from './values.ts'

type Any = z.core.$ZodType
export interface EntryChoice {
  /** As in the file. */
  readonly value: unknown
  readonly words: string
}
/** One field, for a prompt or a cell of a table. */
export interface Entry {
  readonly title: string
  readonly description: string | undefined
  readonly example: unknown
  /** `choices`: several of them. `line`: one line of text. */
  readonly form: 'line' | 'yes-no' | 'choice' | 'choices'
  readonly choices: readonly EntryChoice[]
  /** What is typed → as in the file. */
  read(typed: string): unknown
  /** Why the schema refuses a value, in German, with what to do; undefined: it takes it. */
  refusal(value: unknown): string | undefined
}

/** The field at `path` of a schema; undefined where the schema knows none. */
export function entryAt(schema: Any, path: readonly (string | number)[]): Entry | undefined {
  const found = schemaAt(schema, path)
  return found && entryOf(found as z.ZodType)
}
/** A parameter of a clause, or a fact of a kind. */
export const entryOfDecl = (decl: Decl): Entry => ({ ...entryOf(paramSchema(decl)), description: decl.hilfe, ...(decl.typ === 'betrag' && { read: readMoney }) })

export function entryOf(schema: z.ZodType): Entry {
  const { title = '', description, examples } = metaOf(schema)
  const [form, choices] = formOf(schema)
  const isSingle = definition(core(schema)).type !== 'object'
  return {
    title,
    description,
    example: examples?.[0],
    form,
    choices,
    read: (typed) => readAs(schema, typed.trim()),
    refusal: (value) => {
      if (isSingle && schema.safeParse(value).success) return undefined // much faster than asking for words
      const [problem] = judge(schema, value).problems
      return problem && [problem.message, problem.hint].filter(Boolean).join(' ').replaceAll('\n', ' ')
    },
  }
}

function formOf(schema: Any): readonly [Entry['form'], readonly EntryChoice[]] {
  const { type, element } = definition(core(schema))
  if (type === 'boolean') return ['yes-no', [{ value: true, words: 'Ja' }, { value: false, words: 'Nein' }]]
  if (type === 'enum' || type === 'literal') return ['choice', wordsOf(schema)]
  const inner = type === 'array' && element ? formOf(element) : undefined
  return inner?.[0] === 'choice' ? ['choices', inner[1]] : ['line', []]
}
function wordsOf(schema: Any): readonly EntryChoice[] {
  const def = definition(core(schema)) as { readonly entries?: Readonly<Record<string, unknown>>; readonly values?: readonly unknown[] }
  const values = def.entries ? Object.values(def.entries) : (def.values ?? [])
  const words = metaOf(schema).enumDescriptions
  return values.map((value, i) => ({ value, words: words?.[i] ?? (value === false ? 'keine' : String(value)) }))
}

// ---- typed text → value of the file
const readers: Readonly<Record<string, (schema: Any, typed: string) => unknown>> = {
  boolean: (_, typed) => yesOrNo(typed),
  number: (_, typed) => readNumber(typed),
  enum: (schema, typed) => readChoice(schema, typed),
  literal: (schema, typed) => readChoice(schema, typed),
  string: (schema, typed) => unquoted(metaOf(schema).correct?.(typed)) ?? typed,
  array: (schema, typed) => {
    const { element } = definition(core(schema))
    return element ? partsOf(typed, formOf(element)[0] === 'choice').map((part) => readAs(element, part)) : typed
  },
}
/** Corrections are made to be pasted, some with quotation marks. */
const unquoted = (text: string | undefined): string | undefined => text?.replace(/^"(.*)"$/, '$1')
/** Blocks that people write as one line, by their fields. */
const blocks: Readonly<Record<string, (typed: string) => unknown>> = { 'mo di mi do fr sa so': readOpenings, 'von bis': readPeriod }

function readAs(schema: Any, typed: string): unknown {
  const { type, shape = {} } = definition(core(schema))
  const block = blocks[Object.keys(shape).join(' ')] ?? whole(metaOf(schema).fromText)
  return block ? block(typed) : (readers[type]?.(schema, typed) ?? typed)
}
/** An address or a function is a whole block; a sample with blanks in it is none. */
const whole = (fromText: ((text: string) => object | undefined) | undefined) =>
  fromText && ((typed: string): unknown => {
    const made = fromText(typed)
    return made && !Object.values(made).includes('…') ? made : typed
  })
const partsOf = (typed: string, atComma: boolean): readonly string[] =>
  typed.split(atComma ? /[;,]/ : ';').map((part) => part.trim()).filter((part) => part !== '')

/** Also for fields that take true and false among others, like a clause. */
export const yesOrNo = (typed: string): unknown => (/^(ja|j|x|wahr|true)$/i.test(typed) ? true : /^(nein|n|falsch|false)$/i.test(typed) ? false : typed)
function readChoice(schema: Any, typed: string): unknown {
  const same = (text: unknown) => withoutUmlauts(String(text)) === withoutUmlauts(typed)
  return wordsOf(schema).find(({ value, words }) => same(value) || same(words))?.value ?? typed
}
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const withoutUmlauts = (text: string): string => text.toLowerCase().replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
/** „1.200“ is 1200, „1,5“ is 1.5. */
function readNumber(typed: string): unknown {
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed) ? typed.replaceAll('.', '') : typed
  return /^-?\d+(,\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : typed
}
function readMoney(typed: string): unknown {
  const decimal = moneyToDecimal(typed.trim())
  return decimal === undefined ? typed : Number(decimal)
}

/** Nobody types more for hours or a period. */
const LONGEST = 500
/** „mo 9-12, do 14.00 bis 16.30 Uhr“, „Mo-Do 9-12 und 14-16; Fr 9-12“ → the block of the file. What is not wholly understood stays as it is. */
function readOpenings(typed: string): unknown {
  if (typed.length > LONGEST) return typed
  const found = new Map<Weekday, string>()
  let waiting: readonly Weekday[] = []
  for (const part of typed.split(/[,;]/).map((one) => one.trim()).filter((one) => one !== '')) {
    const [, days = '', times = ''] = /^(\D*?)[\s:]*(\d.*)?$/.exec(part) ?? []
    const named = days === '' ? [] : daysIn(days)
    const spans = times === '' ? '' : correctSpans(times)
    if (named === undefined || spans === undefined || (named.length === 0 && waiting.length === 0)) return typed
    const meant = named.length > 0 ? [...(found.size > 0 && [...found.keys()].some((day) => waiting.includes(day)) ? [] : waiting), ...named] : waiting
    if (spans !== '') for (const day of meant) found.set(day, found.has(day) ? `${found.get(day)} und ${spans}` : spans)
    waiting = meant
  }
  return waiting.every((day) => found.has(day)) && found.size > 0 ? Object.fromEntries(weekdays.flatMap((day) => (found.has(day) ? [[day, found.get(day)]] : []))) : typed
}
/** „Mo“, „Montag bis Freitag“, „di und do“. */
function daysIn(words: string): readonly Weekday[] | undefined {
  const days = words.trim().split(/\s+und\s+|\//).flatMap((one) => {
    const [first, last = first, ...more] = one.split(/\s*(?:-|–|\bbis\b)\s*/).map(dayOf)
    if (first === undefined || last === undefined || more.length > 0) return [undefined]
    return weekdays.slice(weekdays.indexOf(first), weekdays.indexOf(last) + 1)
  })
  return days.length > 0 && days.every((day) => day !== undefined) ? days : undefined
}
function dayOf(word: string): Weekday | undefined {
  const lower = word.toLowerCase().replace(/\.$/, '')
  return weekdays.find((day) => isWeekday(lower, day))
}
/** „1.2.2027 bis 31.1.2028“. */
function readPeriod(typed: string): unknown {
  if (typed.length > LONGEST) return typed
  const [von, bis, ...more] = typed.split(/\s*(?:\bbis\b|–| - )\s*/).map((part) => germanDate(part.replace(/^vom\s+|^zum\s+/i, '')) ?? part)
  return von !== undefined && bis !== undefined && more.length === 0 ? { von, bis } : typed
}

// ---- value of the file → how it was understood
/** A value in words, to show how it was understood: „16. Januar 2027“, „12.500,00 Euro“, „Montag 9:00-12:00“. */
export function inWords(value: unknown, choices: readonly EntryChoice[] = []): string {
  const chosen = choices.find((one) => one.value === value)
  if (chosen) return chosen.words
  if (value === true || value === false) return value ? 'Ja' : 'Nein'
  if (Array.isArray(value)) return value.map((one) => inWords(one, choices)).join('; ')
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(([key, inner]) => `${keyInWords(key)} ${inWords(inner)}`).join(', ')
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? []
  return year === '' ? String(value ?? '') : `${Number(day)}. ${monthName(Number(month))} ${year}`
}
const keyInWords = (key: string): string => weekdays.flatMap((day) => (day === key ? [weekdayName(day)] : []))[0] ?? key
/** The same for an amount of money. */
export const moneyInWords = (value: unknown): string => moneyToWords(moneyToDecimal(value) ?? '0')
