// Questions about one party: name, bearer, legal form, seat, representation. What the name says is not asked on the short way.
import type { Representative, Role } from '../schema/agreement.ts'
import { MOST_PARTIES } from '../schema/parts/parties.ts'
import { ROLE_WORDS } from '../schema/parts/words.ts'
import type { Kind } from '../templates/templates.ts'
import { type Path, valueAt } from '../yaml/paths.ts'
import { fieldQuestion, type Schema } from './fields.ts'
import { formQuestions, genusQuestion, type Named, needsShortName, shortGenusQuestion, shortNameRefusal } from './name-questions.ts'
import { associationOf, bearerIn, isUnit, legalFormOf, shortNameOf, unitIn } from './names.ts'
import { needsGender, readRepresentatives, readSeat, seatFault } from './party-lines.ts'
import { OWN, type Question, type Section } from './question.ts'
import { inOneLine, peopleWords, seatWords } from './seat-sheet.ts'

export interface Asking {
  readonly schema: Schema
  readonly kind: Kind
  readonly data: unknown
  /** All questions, or only those that have no good answer of their own. */
  readonly full: boolean
}
export const CARRIERS: readonly Role[] = ['mbe', 'jmd', 'mfd']
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Number of parties: as answered, else as many as are given. */
export function partyCount(data: unknown): number {
  const asked = valueAt(data, [OWN, 'parteien'])
  return typeof asked === 'number' ? Math.min(asked, MOST_PARTIES) : givenParties(data)
}
export const hasTooManyParties = (data: unknown): boolean => givenParties(data) > MOST_PARTIES
export function givenParties(data: unknown): number {
  const given = valueAt(data, ['parteien'])
  return Array.isArray(given) ? given.length : 0
}

export function partyQuestions(n: number, asking: Asking): readonly Question[] {
  const { schema, data } = asking
  const at = (...path: Path): Path => ['parteien', n, ...path]
  const own = (key: string): unknown => valueAt(data, at(key))
  const name = text(own('name'))
  const unit = namesUnit(n, data)
  const named = { n, name: bearerOf(n, data), schema, data }
  const field: Field = (key, more) => fieldQuestion(schema, at(key), more)
  return [
    onceOnly(n, data, field('name', { title: 'Name der Partei, genau wie im Register', help: 'Der Rechtsträger, zum Beispiel Stadt Musterhausen oder Muster-Verband e. V.; ein Amt oder eine Beratungsstelle allein ist keine Partei.' })),
    ...(unit ? [onceOnly(n, data, bearerQuestion(n, name, asking))] : []),
    ...genusQuestion(at('genus'), named.name, schema),
    ...formQuestions(named),
    ...(unit ? genusQuestion(at('einheit', 'genus'), unitIn(name), schema) : []),
    ...(name !== '' && legalFormOf(named.name) === undefined ? [{ asOpen: `Rechtsform von „${named.name}“?`, ...field('rechtsform', { optional: false, help: formHelp(unit) }) }] : []),
    ...(name !== '' && shortNameOf(named.name) === undefined ? [shortNameQuestion(named, schema)] : []),
    ...shortGenusQuestion(named),
    ...inOneLine(seatQuestion(named.name, field), peopleQuestion(named.name, field)),
    ...genderQuestions(n, asking),
  ]
}
type Field = (key: string, more: Parameters<typeof fieldQuestion>[2]) => Question
function seatQuestion(name: string, field: Field): Question {
  const question = field('sitz', { title: 'Anschrift in einer Zeile', help: 'Straße und Hausnummer, Postleitzahl und Ort. Beispiel: Rathausplatz 1, 67999 Musterhausen', read: readSeat, between: ', ' })
  return { ...question, asOpen: `Anschrift von „${name}“?`, form: 'line', inWords: seatWords, refusal: (value) => (typeof value === 'string' ? seatFault(value) : question.refusal(value)) }
}
function peopleQuestion(name: string, field: Field): Question {
  const question = field('vertreten_durch', { title: 'Wer vertritt sie? Funktion, nicht Name', help: 'Zum Beispiel Oberbürgermeisterin. Vertreten mehrere gemeinsam: mit Strichpunkt trennen.', read: (typed) => readRepresentatives(typed), between: '; ' })
  return { ...question, asOpen: `Wer vertritt „${name}“?`, inWords: peopleWords, refusal: (value) => (typeof value === 'string' ? NO_FUNCTION : noFunction(value) ?? question.refusal(value)) }
}
const NO_FUNCTION = 'Bitte nur die Funktion, ohne Namen und Titel, mehrere mit Strichpunkt: Vorsitzende; Schatzmeister. Namen ergänzen Sie bei Bedarf in der Datei.'
const noFunction = (value: unknown): string | undefined => (Array.isArray(value) && !value.every((one: Representative | null) => one?.funktion === undefined || hasWord(one.funktion)) ? 'Das ist keine Funktion. Schreiben Sie ein Wort wie Oberbürgermeisterin, Landrat oder Vorsitzende.' : undefined)
const formHelp = (unit: boolean): string => (unit ? 'Die des Trägers, nicht die der Einheit.' : 'Wie sie im Register oder in der Satzung steht. Danach richten sich Datenschutzrecht und Form der Unterschrift.')
/** Roles that only an authority has. */
const AUTHORITIES: readonly Role[] = ['abh', 'jobcenter', 'agentur']
function noName(value: unknown, roles: unknown): string | undefined {
  if (!hasWord(text(value))) return 'Das ist kein Name. Schreiben Sie ihn so, wie er im Register oder in der Satzung steht, zum Beispiel Stadt Musterhausen.'
  const role = [roles].flat().find((one) => AUTHORITIES.some((authority) => authority === one)) as Role | undefined
  return role && legalFormOf(text(value)) === 'e-v' ? `Ein eingetragener Verein kann nicht ${ROLE_WORDS[role]} sein. Nennen Sie die Stadt, den Landkreis oder die Stelle, oder wählen Sie mit „<“ eine andere Rolle.` : undefined
}
const hasWord = (words: string): boolean => /\p{L}{2}/u.test(words)
/** Nobody makes a contract with himself. */
function onceOnly(n: number, data: unknown, question: Question): Question {
  const others = Array.from({ length: n }, (_, i) => i)
  return {
    ...question,
    refusal: (value) => {
      const twin = others.find((i) => text(value) !== '' && bearerOf(i, data) === text(value))
      return question.refusal(value) ?? noName(value, valueAt(data, ['parteien', n, 'rolle'])) ?? (twin === undefined ? undefined : `„${text(value)}“ ist schon Partei ${twin + 1}. Hat sie mehrere Aufgaben, kreuzen Sie dort mehrere Rollen an; zurück geht es mit „<“.`)
    },
  }
}

/** What the name says by itself; on the full way it may be changed. */
export const derivedQuestions = (asking: Asking): readonly Question[] =>
  Array.from({ length: partyCount(asking.data) }, (_, n) => derivedOf(n, asking).map((question): Question => ({ ...question, title: `${bearerOf(n, asking.data)}: ${question.title}` }))).flat()
function derivedOf(n: number, { schema, data }: Asking): readonly Question[] {
  const name = bearerOf(n, data)
  const field = (key: string, title: string, more: Parameters<typeof fieldQuestion>[2]) => fieldQuestion(schema, ['parteien', n, key], { ...more, title })
  return [
    ...(legalFormOf(name) === undefined ? [] : [field('rechtsform', 'Rechtsform', { optional: false, suggestion: legalFormOf(name), help: formHelp(namesUnit(n, data)) })]),
    ...(shortNameOf(name) === undefined ? [] : [{ ...shortNameQuestion({ n, name, data }, schema), title: 'Kurzname' }]),
    ...(isCarrier(valueAt(data, ['parteien', n, 'rolle'])) ? [field('verband', 'Verband', { optional: true, suggestion: associationOf(name), help: 'Danach richtet sich unter anderem das Datenschutzrecht.' })] : []),
  ]
}
/** The same for who is not asked: what will be written, as the file has it. */
export function derivedInWords(n: number, asking: Asking, party: unknown): Section['said'] {
  return derivedOf(n, asking).flatMap(({ path, title, inWords }) => {
    const given = valueAt(party, path.slice(2))
    const value = valueAt(given, ['name']) ?? given
    return value === undefined ? [] : [[title, inWords(value)] as const]
  })
}
/** A short name that only this party can have. */
export function ownShortName(n: number, data: unknown): string | undefined {
  const short = shortNameOf(bearerOf(n, data))
  const isShared = Array.from({ length: partyCount(data) }, (_, i) => i).some((i) => i !== n && shortNameOf(bearerOf(i, data)) === short)
  return isShared ? undefined : short
}
function shortNameQuestion(named: Named, schema: Schema): Question {
  const needed = needsShortName(named)
  const help = `So heißt die Partei im Text, zum Beispiel Stadt, AWO oder Verein. ${needed ? 'Der volle Name steht in der Mehrzahl; der Text braucht einen Kurznamen in der Einzahl.' : 'Leer: der volle Name.'}`
  const question = fieldQuestion(schema, ['parteien', named.n, 'kurz'], { title: 'Kurzname in den Klauseln', help, suggestion: ownShortName(named.n, named.data), optional: !needed })
  return { ...question, refusal: (value) => question.refusal(value) ?? (typeof value === 'string' ? shortNameRefusal(value, named) : undefined) }
}
export const isCarrier = (roles: unknown): boolean => [roles].flat().some((role) => CARRIERS.some((carrier) => carrier === role))

function bearerQuestion(n: number, name: string, { schema }: Asking): Question {
  const question = fieldQuestion(schema, ['parteien', n, 'name'])
  const bearer = bearerIn(name)
  return {
    ...question,
    path: [OWN, 'traeger', String(n + 1)],
    title: `„${unitIn(name)}“ ist eine Einheit. Wie heißt ihr Träger?`,
    help: 'Partei und Unterzeichner ist der Träger, zum Beispiel die Stadt oder der Verein; die Einheit handelt für ihn.',
    ...(bearer !== undefined && { suggestion: bearer }),
    refusal: (value) => question.refusal(value) ?? (isUnit(text(value)) ? `„${text(value)}“ ist auch nur eine Einheit. Gesucht ist die Stadt, der Landkreis oder der Verein dahinter.` : undefined),
  }
}
/** The name of the party itself, also where its unit was typed. */
export const bearerOf = (n: number, data: unknown): string => (namesUnit(n, data) && bearerTyped(n, data)) || text(valueAt(data, ['parteien', n, 'name']))
const bearerTyped = (n: number, data: unknown): string => text(valueAt(data, [OWN, 'traeger', String(n + 1)]))
/** Whether the party is named by a unit. Who says beforehand that it is an authority of the state means that authority itself. */
export const namesUnit = (n: number, data: unknown): boolean =>
  isUnit(text(valueAt(data, ['parteien', n, 'name']))) && (bearerTyped(n, data) !== '' || !['landesbehoerde', 'bundesbehoerde'].includes(text(valueAt(data, ['parteien', n, 'rechtsform']))))

function genderQuestions(n: number, { schema, data }: Asking): readonly Question[] {
  const list = valueAt(data, ['parteien', n, 'vertreten_durch'])
  if (!Array.isArray(list)) return []
  return (list as (Representative | null)[]).flatMap((one, i) =>
    needsGender(one) ? [fieldQuestion(schema, ['parteien', n, 'vertreten_durch', i, 'geschlecht'], { title: `„${one.funktion}“: eine Frau oder ein Mann?`, help: 'Für „vertreten durch die …“ oder „den …“.', optional: true })] : [],
  )
}
