// One raw zod issue → German problems. A table by issue code; the words for a field come from its metadata.
import type * as z from 'zod'
import { hasHidden, hiddenIn, plainText } from './hidden.ts'
import type { Advice, Path, Problem } from './problem.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { homeOf, meantField } from './field-names.ts'
import { flow, joined, shown } from './phrases.ts'
import { definition, isNeeded, type Meta, metaOf, schemaAt } from './registry.ts'
import { NUMERALS } from './numerals.ts'
import { blockHint, listHint } from './shape-hints.ts'

type Raw = z.core.$ZodRawIssue
interface Case {
  readonly raw: Raw
  readonly path: Path
  readonly input: unknown
  readonly meta: Meta
  /** The schema of the field. */
  readonly field: z.core.$ZodType | undefined
  readonly advice: Advice
  readonly schema: z.ZodType
}
type Words = Pick<Problem, 'code' | 'message'> & Partial<Problem>

export function explain(raw: Raw, schema: z.ZodType, advice: Advice): Problem[] {
  const path = (raw.path ?? []) as Path
  const field = schemaAt(schema, path)
  const meta = metaOf(field ?? (raw.schema as z.ZodType | undefined))
  const found = (BY_CODE[raw.code] ?? refusedValue)({ raw, path, input: raw.input, meta, field, advice, schema })
  return (Array.isArray(found) ? found : [found]).map((words) => ({ path, part: 'value', ...words }))
}

const BY_CODE: Readonly<Record<string, (c: Case) => Words | Words[]>> = {
  unrecognized_keys: unknownKeys,
  invalid_type: wrongType,
  invalid_value: (c) => (c.raw.code === 'invalid_value' ? wrongChoice(c, c.input, c.raw.values.map(String)) : refusedValue(c)),
  invalid_union: wrongBranch,
  invalid_format: wrongForm,
  too_small: (c) => (c.raw.code === 'too_small' ? tooSmall(c.raw, c) : refusedValue(c)),
  too_big: (c) => (c.raw.code === 'too_big' ? tooBig(c.raw, c.path) : refusedValue(c)),
  invalid_key: wrongName,
  custom: (c) => (c.raw.code === 'custom' && c.raw.params?.['code'] === 'schema/fehlt' ? absent(c) : refusedValue(c)),
}

const refusedValue = (c: Case): Words => ({ code: 'schema/wert', message: `„${shown(c.input)}“ ist hier nicht möglich.` })
const absent = (c: Case): Words => ({ code: 'schema/fehlt', message: 'fehlt', part: 'key', missing: [{ path: c.path }] })

/** Unknown fields named per block: a block with more is another kind of file. */
const MOST_KEYS = 50
function unknownKeys(c: Case): Words[] {
  if (c.raw.code !== 'unrecognized_keys') return []
  const known = Object.keys((c.raw.inst && definition(c.raw.inst as z.core.$ZodType).shape) ?? {})
  return c.raw.keys.slice(0, MOST_KEYS).map((key) => {
    const hidden = hiddenIn(key)
    if (hidden) return { ...hidden, path: [...c.path, key], part: 'key' as const }
    const meant = meantField(key, known)
    const empty = typeof c.input === 'object' && c.input !== null && Reflect.get(c.input, key) === null
    const elsewhere = meant === undefined ? ((empty ? cutByComma(key) : undefined) ?? c.advice.unknownKey?.(c.path, key) ?? belongsTo(key, c)) : undefined
    const hint = meant === undefined ? (elsewhere ?? (known.length > 0 ? `Möglich: ${known.join(', ')}.` : 'Löschen Sie das Feld; in diesem Block sind keine Angaben möglich.')) : `Meinten Sie „${meant}“?`
    return {
      code: 'schema/unbekanntes-feld',
      path: [...c.path, key],
      part: 'key',
      message: `Das Feld „${shown(key)}“ gibt es hier nicht.`,
      hint,
      meant,
    }
  })
}

function belongsTo(key: string, { path, field, schema }: Case): string | undefined {
  const home = homeOf(key, path.length > 0 ? field : undefined, schema)
  return home === undefined ? undefined : `Das Feld gehört unter „${home}“, dort eingerückt.`
}
/** Inside { … } a comma ends the value; what follows looks like a field. */
const cutByComma = (key: string) =>
  key.trim().includes(' ') ? 'Ein Komma trennt in { … } die Felder: Setzen Sie einen Text mit Komma in Anführungszeichen.' : undefined
const given = (value: unknown): string => (Array.isArray(value) ? 'eine Liste' : typeof value === 'object' ? 'ein Block' : `„${shown(value)}“`)
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'ein Block aus Feldern der Form „feld: wert“',
  record: 'ein Block aus Feldern der Form „feld: wert“',
}
function wrongType(c: Case): Words {
  if (c.raw.code !== 'invalid_type') return refusedValue(c)
  const expected = String(c.raw.expected)
  const words = EXPECTED[expected] ?? expected
  if (c.input === undefined) return absent(c)
  if (c.input === null) return empty(c, words)
  return {
    code: 'schema/typ',
    message: `Hier wird ${words} erwartet, nicht ${given(c.input)}.`,
    expected,
    hint: TYPE_HINT[expected]?.(c) ?? exampleHint(c.meta) ?? `Ersetzen Sie den Wert durch ${words.replace(/^ein /, 'einen ')}.`,
  }
}
function empty(c: Case, words: string): Words {
  const name = String(c.path.at(-1) ?? '')
  const message =
    typeof c.path.at(-1) === 'string'
      ? `Hinter „${shown(name)}:“ steht nichts; erwartet wird ${words}.`
      : `Der Eintrag ist leer; erwartet wird ${words}.`
  const { title, examples } = c.meta
  return {
    code: 'schema/leer',
    message,
    part: 'key',
    hint: exampleHint(c.meta) ?? 'Ergänzen Sie den Wert oder löschen Sie die Zeile.',
    missing: [{ path: c.path, title, example: examples?.[0] }],
  }
}

const GERMAN_NUMBER = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))? ?(?:€|Euro|EUR)?$/
const YES_NO = /^(ja|nein|j|n|yes|no|an|aus|on|off)$/i
const numberHint = (c: Case): string | undefined => {
  const m = typeof c.input === 'string' ? GERMAN_NUMBER.exec(c.input.trim()) : null
  const numeral = typeof c.input === 'string' ? NUMERALS[c.input.trim().toLowerCase()] : undefined
  if (numeral !== undefined) return `Schreiben Sie ${numeral}.`
  return m ? `Schreiben Sie ${m[1]?.replaceAll('.', '')}${m[2] ? `.${m[2]}` : ''} (ohne Anführungszeichen).` : undefined
}
const TYPE_HINT: Readonly<Record<string, (c: Case) => string | undefined>> = {
  string: (c) => (typeof c.input === 'object' ? undefined : `Setzen Sie den Wert in Anführungszeichen: "${shown(c.input)}".`),
  number: numberHint,
  int: numberHint,
  boolean: (c) => {
    if (c.input === 'true' || c.input === 'false') return `Schreiben Sie ${c.input} ohne Anführungszeichen.`
    return typeof c.input === 'string' && YES_NO.test(c.input) ? `Schreiben Sie ${/^(j|y|an|on)/i.test(c.input)}.` : undefined
  },
  array: (c) => listHint(c.field, c.input),
  object: (c) => blockHint(c.field, c.input),
  record: (c) => blockHint(c.field, c.input),
}

function wrongChoice(c: Case, got: unknown, options: readonly string[]): Words {
  if (got === undefined) return absent(c)
  if (got === null) return empty(c, joined(options, 'oder'))
  const names = c.meta.enumDescriptions ?? []
  const word = bare(String(got))
  const meant = c.meta.otherWord?.(word.toLowerCase()) ?? codeMeant(word, options, names) ?? options.find((option) => lettersOf(option) === lettersOf(word)) ?? nearest(word, options)
  const named = options.map((option, i) => (names[i] !== undefined && options.length <= MOST_NAMED && !lettersOf(names[i]).includes(lettersOf(option)) ? `${option} (${names[i]})` : option))
  return {
    code: 'schema/wert',
    message: `„${shown(got)}“ ist hier nicht möglich.`,
    hint: meant !== undefined ? `Meinten Sie „${meant}“?` : named.length === 1 ? `Schreiben Sie ${named[0]}.` : `Möglich: ${joined(named, 'oder')}.`,
  }
}
/** Options that are shown with what they stand for. */
const MOST_NAMED = 16
/** Without quotation marks of Word, which YAML takes for letters. */
const bare = (text: string): string => text.trim().replace(/^[„“”‚‘’»«]|[“”‘’»«]$/gu, '')
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const lettersOf = (text: string): string => text.toLowerCase().replace(/[äöüß]/g, (sign) => UMLAUTS[sign] ?? sign).replace(/[^a-z0-9]/g, '')
/** A code in capitals says nothing by itself. */
const CODE = /^[A-Z]+-[A-Z]+$/
/** The end of a code („BW“), or the name of what it stands for. */
function codeMeant(got: string, options: readonly string[], names: readonly string[]): string | undefined {
  const word = got.trim().toLowerCase()
  const name = nearest(got, names)
  return options.find((option) => CODE.test(option) && option.toLowerCase().endsWith(`-${word}`)) ?? options.find((option, i) => names[i]?.toLowerCase() === word || (CODE.test(option) && names[i] === name))
}

/** Only discriminated unions are in use: the problem is the key that decides. */
function wrongBranch(c: Case): Words {
  if (c.raw.code !== 'invalid_union') return refusedValue(c)
  const key = typeof c.raw.discriminator === 'string' ? c.raw.discriminator : undefined
  const options = ('options' in c.raw && Array.isArray(c.raw.options) ? c.raw.options : []).map(String)
  if (key === undefined) return refusedValue(c)
  if (c.input === null || typeof c.input !== 'object')
    return { code: 'schema/typ', message: `Hier wird ein Block mit „${key}“ erwartet, nicht „${shown(c.input)}“.`, hint: `Schreiben Sie { ${key}: … }.` }
  const path = c.path.at(-1) === key ? c.path : [...c.path, key]
  return { ...wrongChoice({ ...c, path }, Reflect.get(c.input, key), options), path }
}

function wrongForm(c: Case): Words {
  const text = String(c.input)
  if (text.trim() === '') return { code: 'schema/leer', message: 'Der Text ist leer.', hint: exampleHint(c.meta) ?? fillHint(c) }
  const exact = c.meta.refusal?.(text)
  if (exact) return { code: 'schema/form', ...exact }
  const right = c.meta.correct?.(bare(text)) ?? (text.trim() === bare(text) ? undefined : JSON.stringify(bare(text)))
  if (hasHidden(text)) return { code: 'schema/form', message: `In diesem Wert steht ein Zeichen, das man nicht sieht: ${shown(text)}.`, hint: `Tippen Sie den Wert neu: ${plainText(text)}` }
  return {
    code: 'schema/form',
    message: c.meta.patternErrorMessage ?? `„${shown(c.input)}“ hat nicht die erwartete Form.`,
    hint: right === undefined ? (exampleHint(c.meta) ?? 'Ändern Sie die Angabe so.') : `Schreiben Sie ${right}.`,
  }
}
function exampleHint(meta: Meta): string | undefined {
  const example = meta.examples?.[0]
  return example === undefined ? undefined : `Beispiel: ${typeof example === 'object' ? flow(example) : shown(example)}`
}

type Small = Extract<Raw, { readonly code: 'too_small' }>
type Big = Extract<Raw, { readonly code: 'too_big' }>
/** A field that must be there cannot be deleted. */
function fillHint({ field, meta, path }: Case): string {
  const needed = field !== undefined && isNeeded(field) && typeof path.at(-1) === 'string'
  return needed ? ['Ergänzen Sie den Text; das Feld ist nötig.', exampleHint(meta)].filter(Boolean).join(' ') : 'Ergänzen Sie den Text, oder löschen Sie das Feld.'
}
function tooSmall(raw: Small, c: Case): Words {
  const n = Number(raw.minimum)
  if (raw.origin === 'array')
    return { code: 'schema/zu-wenig', message: n === 1 ? 'Mindestens ein Eintrag ist nötig.' : `Mindestens ${n} Einträge sind nötig.`, hint: 'Ergänzen Sie die fehlenden Einträge.', part: 'key' }
  if (raw.origin === 'string')
    return n === 1
      ? { code: 'schema/leer', message: 'Der Text ist leer.', hint: fillHint(c) }
      : { code: 'schema/zu-wenig', message: `Der Text ist zu kurz: mindestens ${n} Zeichen.`, hint: 'Schreiben Sie den Text aus.' }
  return { code: 'schema/zu-wenig', message: `Hier ist mindestens ${n} möglich, nicht ${shown(raw.input)}.`, hint: `Schreiben Sie eine Zahl ab ${n}.` }
}
const FEWER = 'Streichen Sie Einträge, oder fassen Sie mehrere zu einem zusammen.'
/** Blocks whose lists are parts of clauses: a second clause takes the rest. */
const IN_CLAUSES: readonly unknown[] = ['klauseln', 'praeambel']
function tooBig(raw: Big, path: Path): Words {
  const n = Number(raw.maximum)
  if (raw.origin === 'array') return { code: 'schema/zu-viel', message: `Höchstens ${n} Einträge sind möglich.`, hint: IN_CLAUSES.includes(path[0]) ? 'Streichen Sie Einträge, oder verteilen Sie sie auf mehrere Klauseln.' : FEWER, part: 'key' }
  if (raw.origin === 'string') return { code: 'schema/zu-viel', message: `Der Text ist zu lang: höchstens ${n} Zeichen.`, hint: 'Kürzen Sie den Text; Ausführliches gehört in eine Klausel oder Anlage.' }
  return { code: 'schema/zu-viel', message: `Hier ist höchstens ${n} möglich, nicht ${shown(raw.input)}.`, hint: `Schreiben Sie eine Zahl bis ${n}.` }
}
function wrongName(c: Case): Words {
  return {
    code: 'schema/name',
    message: `„${shown(c.path.at(-1))}“ ist als Name nicht möglich.`,
    part: 'key',
    hint: 'Ein Name besteht aus Kleinbuchstaben, Ziffern, „-“ und „_“ und beginnt mit einem Buchstaben.',
  }
}
