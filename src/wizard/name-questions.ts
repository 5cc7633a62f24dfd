// How a name stands in a sentence: its gender, and the forms that nobody can derive. Asked right after the name, so that the file has no error about it.
// Invariant: a form is asked for only where the rules of German doubt it.
import { type Case, CASES } from '../german/articles.ts'
import { doubtMessage } from '../german/doubts.ts'
import { FORM_KEY, likelyGender, type NameSpec, suggestGender, withArticle } from '../german/names.ts'
import { type Path, valueAt } from '../yaml/paths.ts'
import { choiceQuestion, fieldQuestion, type Schema } from './fields.ts'
import { shortGenusOf, shortNameOf } from './names.ts'
import { OWN, type Question, WAY } from './question.ts'

/** The party whose name it is. */
export interface Named {
  readonly n: number
  readonly name: string
  readonly data: unknown
}
type WithSchema = Named & { readonly schema: Schema }
type Genus = NameSpec['genus']
const own = ({ n, data }: Named, key: string): unknown => valueAt(data, ['parteien', n, key])
const ALL: readonly Genus[] = ['m', 'f', 'n', 'pl']
/** Answers from a file may have any word there; it is refused with the other values. */
const genusOf = (named: Named): Genus | undefined => ALL.find((one) => one === own(named, 'genus')) ?? suggestGender(named.name)[0]

// ---- gender
/** Asked only where the name allows several genders or none. */
export function genusQuestion(path: Path, name: string, schema: Schema): readonly Question[] {
  const likely = suggestGender(name)
  if (name === '' || (likely.length === 1 && likely[0] !== 'pl')) return []
  return [fieldQuestion(schema, path, { title: `Der, die oder das „${name}“?`, help: 'Danach richten sich Artikel und Verben im Text.', ...(likely[0] && { suggestion: likely[0] }) })]
}
const shortGenusPath = (n: number): Path => [OWN, 'kurzgenus', String(n + 1)]
/** A short name whose gender nobody can tell: „Malteser“. */
export function shortGenusQuestion({ n, schema, data }: WithSchema): readonly Question[] {
  const short = valueAt(data, ['parteien', n, 'kurz'])
  if (typeof short !== 'string' || short === '' || shortGenusOf(short) !== undefined || suggestGender(short).length > 0) return []
  const question = fieldQuestion(schema, ['parteien', n, 'genus'], { title: `Der, die oder das „${short}“?`, help: 'So steht der Kurzname in den Klauseln.' })
  return [{ ...question, path: shortGenusPath(n), refusal: (value) => question.refusal(value) ?? noShortName(short, value as Genus) }]
}
/** Names in the plural: sentences about one party need a singular. */
export const needsShortName = (named: Named): boolean => isTyped(named) && genusOf(named) === 'pl'
/** Why a short name is no good: it has no field for its forms. */
export function shortNameRefusal(short: string, named: Named): string | undefined {
  if (!/\p{L}.*\p{L}/u.test(short)) return `„${short}“ ist kein Wort. Der Kurzname steht in den Klauseln, etwa „Verband“, „Verein“ oder „Dienst“.`
  const party = genusOf(named)
  const genus = shortGenusOf(short) ?? (suggestGender(short).length > 0 && party ? likelyGender(short, party) : undefined)
  if (genus === 'pl' && needsShortName(named)) return `„${short}“ steht in der Mehrzahl; gesucht ist ein Wort in der Einzahl, etwa „Verein“ oder „Dienst“.`
  const refusals = (genus ? [genus] : GENDERS).map((one) => noShortName(short, one))
  return refusals.every(Boolean) ? refusals[0] : undefined
}
/** Which of them it is will be asked; where none will do, the question has no answer. */
const GENDERS: readonly Genus[] = ['m', 'f', 'n']
function noShortName(name: string, genus: Genus): string | undefined {
  return CASES.some((kase) => doubtIn({ name, genus, key: 'kurz' }, kase)) ? `Von „${name}“ kann koopgen nicht alle Formen sicher bilden. Wählen Sie einen Kurznamen aus einem gewöhnlichen Hauptwort, etwa „Verband“, „Verein“ oder „Dienst“.` : undefined
}

// ---- forms
const doubtIn = (spec: NameSpec, kase: Case) => withArticle(spec, kase).doubts.find(({ code }) => code !== 'rule-head')
const howPath = (n: number): Path => [OWN, 'formen', String(n + 1)]
const asIs = ({ name }: Named, genus: Genus): NameSpec => ({ name, genus })
/** With the forms that are given already. */
function asGiven(named: Named, genus: Genus): NameSpec {
  const forms = Object.values(FORM_KEY).flatMap((key) => (typeof own(named, key) === 'string' ? [[key, own(named, key)]] : []))
  return { ...asIs(named, genus), ...([false, 'nein'].includes(own(named, 'artikel') as string) && { artikel: false }), ...Object.fromEntries(forms) }
}
/** The head prints the dative, clauses the others; where there is a short name, the genitive is that of the short one. */
function doubted(named: Named, spec: NameSpec): readonly Case[] {
  const hasShort = own(named, 'kurz') !== undefined || (isTyped(named) && valueAt(named.data, WAY) !== 'alles' && shortNameOf(named.name) !== undefined)
  return CASES.filter((kase) => doubtIn(spec, kase) && !(hasShort && kase === 'gen'))
}
/** As koopgen would print it; the advice about the doubt may know something better. */
function proposed(spec: NameSpec, kase: Case): string {
  const { article, name } = withArticle(spec, kase)
  const found = doubtIn(spec, kase)
  const advised = found && new RegExp(`^${FORM_KEY[kase]}: "(.*)"$`, 'm').exec(doubtMessage(found, spec).hint)?.[1]
  return advised?.replace(/\\(.)/g, '$1') ?? article + name
}

/** Whether the proposed form is right, and else the form itself. */
export function formQuestions(named: WithSchema): readonly Question[] {
  const genus = genusOf(named)
  if (named.name === '' || genus === undefined) return []
  const plain = asIs(named, genus)
  const how = valueAt(named.data, howPath(named.n))
  const lacking = doubted(named, asGiven(named, genus))
  if (how === undefined && lacking.length === 0 && (suggestGender(named.name).length > 0 || !isTyped(named))) return []
  return [howQuestion(named, plain, lacking), ...(how === 'selbst' ? ownForms(named, plain).map((kase) => formQuestion(named, plain, kase)) : [])]
}
/** The forms in doubt; who wants another word where none is in doubt gives them all. */
function ownForms(named: Named, plain: NameSpec): readonly Case[] {
  const inDoubt = doubted(named, plain)
  return inDoubt.length > 0 ? inDoubt : CASES
}
/** Who gives an id knows the format. */
const isTyped = (named: Named): boolean => own(named, 'id') === undefined
/** Every form that „so“ writes is shown, after that of the head. */
function howQuestion(named: WithSchema, spec: NameSpec, lacking: readonly Case[]): Question {
  const shown = (['dat', 'gen', 'nom', 'acc'] as const).filter((kase) => kase === 'dat' || lacking.includes(kase))
  const options = [
    { value: 'so', words: shown.map((kase) => IN_SENTENCE[kase](proposed(spec, kase), spec.genus)).join(', ') },
    { value: 'ohne', words: `zwischen ${spec.name} und … (ohne Artikel)` },
    { value: 'selbst', words: 'Anders: Ich schreibe es selbst' },
  ]
  const question = choiceQuestion(howPath(named.n), 'Wie heißt es im Satz?', 'Diesen Namen kann koopgen nicht sicher in den Satz einfügen. So stünde er in der Vereinbarung:', options, lacking.length > 0 ? undefined : 'so')
  return lacking.length === 0 ? question : { ...question, settings: lacking.map((kase) => [`parteien.${named.n + 1}.${FORM_KEY[kase]}`, proposed(spec, kase)]) }
}
const IN_SENTENCE: Readonly<Record<Case, (name: string, genus: Genus) => string>> = {
  nom: (name, genus) => `${name} ${genus === 'pl' ? 'unterstützen' : 'unterstützt'} die Beratung`,
  acc: (name) => `ohne ${name}`,
  dat: (name) => `zwischen ${name} und …`,
  gen: (name) => `die Aufgaben ${name}`,
}
const FRAMES: Readonly<Record<Case, readonly [string, string]>> = {
  nom: ['„… unterstützt die Beratung“', 'Wer?'],
  acc: ['„ohne …“', 'Wen?'],
  dat: ['„zwischen …“', 'Wem?'],
  gen: ['„die Aufgaben …“', 'Wessen?'],
}
function formQuestion({ n, schema }: WithSchema, spec: NameSpec, kase: Case): Question {
  const [frame, word] = FRAMES[kase]
  const question = fieldQuestion(schema, ['parteien', n, FORM_KEY[kase]], { title: `${frame}: ${word}`, help: 'Der ganze Name mit Artikel, so wie er an dieser Stelle im Satz steht.', suggestion: proposed(spec, kase), optional: false })
  return { ...question, refusal: (value) => question.refusal(value) ?? wrongArticle(spec, kase, value) }
}
function wrongArticle(spec: NameSpec, kase: Case, value: unknown): string | undefined {
  const found = withArticle({ ...spec, [FORM_KEY[kase]]: String(value) }, kase).doubts[0]
  return found && `An dieser Stelle beginnt der Name mit „${withArticle({ name: '', genus: spec.genus }, kase).article.trim()}“. Heißt er ohne Artikel, gehen Sie zurück und wählen Sie „ohne Artikel“.`
}

/** What the answers about the forms put into the party. */
export function formsIn(named: Named): Readonly<Record<string, unknown>> {
  const genus = genusOf(named)
  const how = valueAt(named.data, howPath(named.n))
  if (genus === undefined || how === undefined || how === 'selbst') return {}
  if (how === 'ohne') return { artikel: false }
  return Object.fromEntries(doubted(named, asGiven(named, genus)).map((kase) => [FORM_KEY[kase], proposed(asIs(named, genus), kase)]))
}
