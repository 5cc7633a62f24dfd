// Representatives of a party: "vertreten durch den Landrat", jointly, in chains, with names; and the function under a signature.
// Invariants: a function is never changed silently into another gender; under the signature it stays as typed.
import { A, ARTICLE, type Case, DEMONSTRATIVE, type Gender, type Piece } from './articles.ts'
import { type FunctionNoun, functionInCase, nounOf, pairOf } from './functions.ts'
import { joinPieces, mergeWording } from './lists.ts'

export interface Office {
  /** Without article, as on a business card: "Oberbürgermeisterin", "Erster Beigeordneter". */
  readonly funktion?: string | undefined
  readonly geschlecht?: 'w' | 'm' | 'd' | undefined
  readonly name?: string | undefined
  /** Academic title, printed before the name. */
  readonly titel?: string | undefined
  readonly art?: 'allein' | 'gemeinschaftlich' | undefined
  /** The function as printed behind "vertreten durch", with article. */
  readonly akkusativ?: string | undefined
  readonly vertreten_durch?: readonly Office[] | undefined
}
/** Where a fact or a doubt belongs, relative to the list of representatives: [0, 'vertreten_durch', 1, 'funktion'], 0-based. */
export type OfficePath = readonly (string | number)[]
interface OfficePiece extends Piece {
  /** null for wording. */
  readonly from: OfficePath | null
}
/** Why the form of a function may be wrong; what each means for the user stands in `office-doubts.ts`. */
export type OfficeDoubtCode = 'office-article' | 'neutral-form-needed' | 'office-gender' | 'office-f-or-weak' | 'office-several' | 'unknown-office'
export interface OfficeDoubt {
  readonly code: OfficeDoubtCode
  readonly word: string
  readonly kase: Case
  readonly from: OfficePath
  readonly office: Office
}
export interface OfficePhrase {
  readonly pieces: readonly OfficePiece[]
  /** Gender of the word, not of the person; undefined where no article is printed. */
  readonly gender: Gender | undefined
  readonly doubts: readonly OfficeDoubt[]
}

function wording(text: string): OfficePiece {
  return { text, fact: false, from: null }
}
function fact(text: string, from: OfficePath): OfficePiece {
  return { text, fact: true, from }
}

/** The function with article, then the name: "den Leiter der Ausländerbehörde, Udo Muster". Without function the name alone. */
export function officeWithArticle(office: Office, kase: Case, path: OfficePath = []): OfficePhrase {
  const name = nameOf(office)
  const named = name ? [fact(name, [...path, 'name'])] : []
  if (kase === 'acc' && office.akkusativ) return asGiven(office.akkusativ, named, path)
  if (!office.funktion) return { pieces: named, gender: undefined, doubts: [] }
  return inflected(office, office.funktion, kase, path, named)
}
function nameOf(office: Office): string {
  return office.name ? [office.titel, office.name].filter(Boolean).join(' ') : ''
}
const GENDER_OF_ACCUSATIVE: Readonly<Record<string, Gender>> = { den: 'm', die: 'f', das: 'n' }
function asGiven(text: string, named: readonly OfficePiece[], path: OfficePath): OfficePhrase {
  const gender = GENDER_OF_ACCUSATIVE[text.split(' ')[0] ?? '']
  return { pieces: [fact(text, [...path, 'akkusativ']), ...(named.length ? [wording(' ')] : []), ...named], gender, doubts: [] }
}
function inflected(office: Office, text: string, kase: Case, path: OfficePath, named: readonly OfficePiece[]): OfficePhrase {
  const pair = pairOf(text)
  if (pair) return inflectedPair(pair, text, kase, [...path, 'funktion'], named)
  const noun = nounOf(text, office.geschlecht)
  const gender = severalBearIt(noun, office) ? 'pl' : noun.gender
  const from = [...path, 'funktion']
  // neither "der" nor "die": "Kim Beispiel, Vorsitzende"
  if (named.length && (!gender || isNeither(noun, office)))
    return { pieces: [...named, wording(', '), fact(text, from)], gender: undefined, doubts: [] }
  const doubts = doubtsOf(office, text, noun).map((d) => ({ ...d, kase, from: path, office }))
  if (!gender) return { pieces: [fact(text, from)], gender, doubts }
  // one of several: „ein Mitglied des Vorstands“, unless the name says which
  const article = wording(`${(/mitglied$/iu.test(noun.word) && named.length === 0 ? A : ARTICLE)[kase][gender]} `)
  // a function with something behind it takes the name between commas
  const glue = wording(text.split(' ').length > noun.at + 1 ? ', ' : ' ')
  return { pieces: [article, fact(functionInCase(text, noun, gender, kase), from), ...(named.length ? [glue] : []), ...named], gender, doubts }
}
/** "die Landrätin oder den Landrat": both forms, because nobody holds the office yet. */
function inflectedPair(pair: readonly string[], text: string, kase: Case, from: OfficePath, named: readonly OfficePiece[]): OfficePhrase {
  if (named.length) return { pieces: [...named, wording(', '), fact(text, from)], gender: undefined, doubts: [] }
  const pieces = pair.flatMap((one, i) => {
    const noun = nounOf(one, undefined)
    const gender = noun.gender ?? 'f'
    return [wording(`${i > 0 ? ' oder ' : ''}${ARTICLE[kase][gender]} `), fact(functionInCase(one, noun, gender, kase), from)]
  })
  return { pieces, gender: undefined, doubts: [] }
}
function isNeither(noun: FunctionNoun, office: Office): boolean {
  return office.geschlecht === 'd' && noun.kind !== 'body'
}
/** "Geschäftsführer" with the name "Udo Muster und Max Beispiel": the plural looks like the singular. */
function severalBearIt(noun: FunctionNoun, office: Office): boolean {
  return / und /.test(office.name ?? '') && noun.kind === 'strong' && noun.word.endsWith('er')
}

type Found = Pick<OfficeDoubt, 'code' | 'word'>
function doubtsOf(office: Office, text: string, noun: FunctionNoun): Found[] {
  if (/^(der|die|das|den|dem) /i.test(text)) return [{ code: 'office-article', word: text.split(' ')[0] ?? '' }]
  if (noun.kind === 'unknown') return [{ code: 'unknown-office', word: noun.word || text }]
  if (isNeither(noun, office)) return [{ code: 'neutral-form-needed', word: text }]
  if (contradicts(noun, office)) return [{ code: 'office-gender', word: noun.word }]
  if (noun.kind === 'adjective' && office.geschlecht === undefined && noun.word.endsWith('e')) return [{ code: 'office-f-or-weak', word: noun.word }]
  if (/ und /.test(office.name ?? '') && noun.kind !== 'body' && !severalBearIt(noun, office))
    return [{ code: 'office-several', word: office.name ?? '' }]
  return noun.gender ? [] : [{ code: 'unknown-office', word: noun.word }]
}
function contradicts(noun: FunctionNoun, office: Office): boolean {
  if (office.geschlecht === 'w') return (noun.gender === 'm' && noun.kind !== 'body') || /.vorstand$/i.test(noun.word)
  return office.geschlecht === 'm' && noun.kind === 'feminine'
}

/** "vertreten durch …": jointly with "gemeinschaftlich", several with "und", chains with "dieser vertreten durch …". */
export function representedBy(offices: readonly Office[]): OfficePhrase {
  return represented(offices, [])
}
function represented(offices: readonly Office[], path: OfficePath): OfficePhrase {
  const phrases = offices.map((office, i) => withChain(office, [...path, i]))
  const jointly = offices.some((o) => o.art === 'gemeinschaftlich') ? 'gemeinschaftlich ' : ''
  const items = phrases.map((p) => p.pieces)
  const pieces = [wording(`${jointly}vertreten durch `), ...joinPieces(items, wording)]
  return { pieces: mergeWording(pieces), gender: undefined, doubts: phrases.flatMap((p) => p.doubts) }
}
function withChain(office: Office, path: OfficePath): OfficePhrase {
  const phrase = officeWithArticle(office, 'acc', path)
  if (!office.vertreten_durch?.length) return phrase
  const below = represented(office.vertreten_durch, [...path, 'vertreten_durch'])
  const pronoun = phrase.gender ? DEMONSTRATIVE.nom[phrase.gender] : 'diese Person'
  return { ...phrase, pieces: [...phrase.pieces, wording(`, ${pronoun} `), ...below.pieces], doubts: [...phrase.doubts, ...below.doubts] }
}

/** The function as printed under a signature line: nominative, as typed. */
export function titleForSignature(office: Office): string | undefined {
  return office.funktion
}
