// Questions out of fields of the schema: titles, choices, examples and messages are those of the schema.
import { suggestGender } from '../german/names.ts'
import type { Decl } from '../schema/declaration.ts'
import { isNeeded } from '../schema/declared.ts'
import { type Entry, entryAt, entryOfDecl, inWords, moneyInWords } from '../schema/typed.ts'
import { refusedCharacters } from '../yaml/characters.ts'
import type { Path } from '../yaml/paths.ts'
import type { Question } from './question.ts'

type More = Partial<Pick<Question, 'between' | 'title' | 'help' | 'suggestion' | 'optional' | 'options' | 'form' | 'read'>>
/** The schema of the agreement, as `entryAt` takes it. */
export type Schema = Parameters<typeof entryAt>[0]

/** All questions are asked for again after each answer; what a schema says of a field stays the same. */
const entries = new WeakMap<Schema, Map<string, Entry | undefined>>()
function knownEntry(schema: Schema, path: Path): Entry | undefined {
  const known = entries.get(schema) ?? new Map<string, Entry | undefined>()
  entries.set(schema, known)
  const key = path.join('.')
  if (!known.has(key)) known.set(key, entryAt(schema, path))
  return known.get(key)
}

/** A question for the field at `path`. */
export function fieldQuestion(schema: Schema, path: Path, more: More = {}): Question {
  const entry = knownEntry(schema, path)
  if (!entry) throw new TypeError(`no field ${path.join('.')}`)
  return questionOf(entry, path, more)
}

/** A question for a parameter of a clause or a fact. */
export function declQuestion(decl: Decl, path: Path, more: More = {}): Question {
  const entry = entryOfDecl(decl)
  const inWordsOfDecl = decl.typ === 'betrag' ? moneyInWords : undefined
  const question = questionOf(entry, path, { optional: !isNeeded(decl), ...(decl.typ === 'liste' && { between: '; ' }), ...(decl.vorgabe !== undefined && { suggestion: decl.vorgabe }), ...more })
  const refusal = (value: unknown): string | undefined => notUnderstood(decl, value) ?? question.refusal(value) ?? noSentence(decl, value)
  return { ...question, refusal, help: [decl.hilfe, exampleOf(decl, entry)].filter(Boolean).join(' ') || undefined, ...(inWordsOfDecl && { inWords: inWordsOfDecl }) }
}
/** A line that is no block yet: at a prompt nobody writes the block of the file. */
const LINES: Readonly<Record<string, string>> = {
  oeffnungszeiten: 'Das sind keine Zeiten, die koopgen versteht. Schreiben Sie je Tag Anfang und Ende in Ziffern, mehrere mit Komma: Di 9:00-12:00, Do 14:00-16:30. Uhrzeiten gehen von 0:00 bis 23:59.',
  zeitraum: 'Das ist kein Zeitraum, den koopgen versteht. Schreiben Sie den ersten und den letzten Tag: 1.2.2027 bis 31.1.2028.',
}
const notUnderstood = (decl: Decl, value: unknown): string | undefined => (typeof value === 'string' ? LINES[decl.typ] : undefined)
/** Where the text prints a whole sentence, or a part of one. */
function noSentence(decl: Decl, value: unknown): string | undefined {
  const inner = decl.typ === 'liste' ? decl.von : decl
  const texts = [value].flat().filter((one) => typeof one === 'string')
  if (inner.typ === 'text' && /ganzer? Satz|ganze Sätze/.test(`${decl.hilfe} ${inner.hilfe}`)) return texts.map((text) => sentenceFault(text, decl.beispiel)).find(Boolean)
  if (inner.typ === 'text' && startsWithArticle(inner.beispiel ?? decl.beispiel)) {
    const bare = texts.find((text) => suggestGender(text.split(' ')[0] ?? '').length > 0)
    if (bare !== undefined) return `Bitte mit Artikel, wie im Satz: ${String([inner.beispiel ?? decl.beispiel].flat()[0])}.`
  }
  if (/ohne (?:Satzzeichen|Punkt)/.test(decl.hilfe ?? '') && texts.some((text) => /[^\s.][^.\s]{2,}[.;!?]$/.test(text))) return 'Bitte ohne Satzzeichen am Ende; der Text der Klausel geht dahinter weiter.'
  return undefined
}
const startsWithArticle = (example: unknown): boolean => /^(?:der|die|das|den|dem|des|ein|eine|einen) /.test(String([example].flat()[0] ?? ''))
function sentenceFault(text: string, example: unknown): string | undefined {
  const lacking = [
    ...(/^[„"]?[\p{Lu}\d]/u.test(text) ? [] : ['ein großer Anfangsbuchstabe']),
    ...(/[.!?]["“]?$/.test(text) ? [] : ['der Punkt am Ende']),
    ...(text.split(/\s+/).length > 2 ? [] : ['ein Verb: Wer tut was?']),
  ]
  return lacking.length === 0 ? undefined : `Hier ist ein ganzer Satz nötig. Es fehlt: ${lacking.join('; ')}.${typeof example === 'string' ? ` Beispiel: ${example}` : ''}`
}
const exampleOf = (decl: Decl, { form, example }: Entry): string | undefined =>
  form === 'line' && decl.vorgabe === undefined ? `${HOW[decl.typ] ?? ''}Beispiel: ${inputOf(example)}` : undefined
const HOW: Readonly<Record<string, string>> = { liste: 'Mehrere mit Strichpunkt trennen. ', oeffnungszeiten: 'Je Tag, mit Komma getrennt. ' }

export function questionOf(entry: Entry, path: Path, more: More): Question {
  const { form, ...rest } = more
  const help = more.help ?? entry.description
  return {
    path,
    title: entry.title,
    form: form ?? (entry.form === 'yes-no' ? 'choice' : entry.form),
    options: entry.choices,
    optional: false,
    read: entry.read,
    refusal: (value) => hidden(value) ?? noDay(entry, value) ?? entry.refusal(value),
    inWords: (value) => inWords(value, more.options ?? entry.choices),
    ...rest,
    ...(help !== undefined && { help }),
  }
}

/** A question with a list of its own. */
export function choiceQuestion(path: Question['path'], title: string, help: string | undefined, options: Question['options'], suggestion?: unknown): Question {
  const words = (value: unknown): boolean => options.some((one) => one.value === value)
  return {
    path, title, help, form: 'choice', options, optional: false,
    ...(suggestion !== undefined && { suggestion }),
    read: (typed) => options.find((one) => [one.value, one.words].some((text) => String(text).toLowerCase() === typed.trim().toLowerCase()))?.value ?? typed,
    refusal: (value) => (words(value) ? undefined : `„${String(value)}“ steht nicht zur Wahl. Möglich: ${options.map((one) => (typeof one.value === 'boolean' ? one.words : one.value)).join(', ')}.`),
    inWords: (value) => inWords(value, options),
  }
}

/** At a prompt a day is written as people write it; the file's form is no help there. */
function noDay({ example, refusal }: Entry, value: unknown): string | undefined {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(String(example))
  const refused = isDay && typeof value === 'string' ? refusal(value) : undefined
  if (refused === undefined || typeof value !== 'string') return undefined
  if (LIKE_A_DAY.test(value)) return refused.replace('Jahr-Monat-Tag, zum Beispiel 2027-01-15', 'Tag.Monat.Jahr, zum Beispiel 15.1.2027')
  const short = /^(\d{1,2}\.\s?\d{1,2}\.\s?)(\d\d)$/.exec(value)
  return short ? `Schreiben Sie das Jahr mit vier Ziffern: ${short[1]}20${short[2]}.` : 'Das ist kein Datum, das koopgen versteht. Schreiben Sie Tag.Monat.Jahr, zum Beispiel 1.3.2027.'
}
const LIKE_A_DAY = /^\d{1,2}\.\s?\d{1,2}\.\s?\d{4}$|^\d{4}-\d\d-\d\d$/
/** Signs that cannot be seen come with pasted text and would spoil the file. */
function hidden(value: unknown): string | undefined {
  const [bad] = textsIn(value).flatMap((text) => refusedCharacters(text))
  return bad && `Darin steht ein unsichtbares Zeichen (${bad.name}), wohl aus einer Zwischenablage. Tippen Sie die Angabe neu.`
}
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
/** A value as one would type it. */
export function inputOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(inputOf).join('; ')
  if (typeof value === 'object') return Object.entries(value).map(([key, inner]) => `${key} ${inputOf(inner)}`).join(', ')
  const [, year = '', month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? []
  return year === '' ? String(value) : `${day}.${month}.${year}`
}
