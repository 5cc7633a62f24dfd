// Representatives of a party: "vertreten durch den Landrat", jointly, in chains, with names; and the function under a signature.
// Invariants: a function is never changed silently into another gender; what people typed under the signature stays as typed.
import { ARTICLE, DEMONSTRATIVE, STRONG, WEAK, type Case, type Doubt, type DoubtCode, type Gender, type Piece } from './articles.ts'
import { headOf, pluralHeadOf } from './heads.ts'
import { joinPieces } from './lists.ts'
import { OFFICE_NOUNS, type Declension } from './office-nouns.ts'

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
/** Where a fact or doubt belongs, relative to the list of representatives: [0, 'vertreten_durch', 1, 'funktion'], 0-based. */
export type OfficePath = readonly (string | number)[]
export interface OfficePiece extends Piece {
  /** null for wording. */
  readonly from: OfficePath | null
}
export interface OfficeDoubt extends Doubt {
  readonly from: OfficePath
  readonly office: Office
}
export interface OfficePhrase {
  readonly pieces: readonly OfficePiece[]
  /** Gender of the word (not of the person); undefined where no article is printed. */
  readonly gender: Gender | undefined
  readonly doubts: readonly OfficeDoubt[]
}
type Kind = Declension | 'body' | 'unknown'
/** The noun of a function: which word it is, how it declines, its gender. */
interface Noun {
  readonly at: number
  readonly word: string
  readonly kind: Kind
  readonly gender: Gender | undefined
}

const IN_FRONT = new RegExp(
  `^(${[
    'erst|zweit|dritt|stellvertretend|geschäftsführend|hauptamtlich|ehrenamtlich|kommissarisch|leitend|amtierend|allgemein|ständig|weiter|gesetzlich|geistlich',
    'kaufmännisch|pädagogisch|fachlich|evangelisch|katholisch|alleinig|einzeln|besonder|neu',
  ].join('|')})(er|e|es|en)$`,
  'i',
)
const COMPLEMENT = /^(der|des|für|im|in|von|zur)$/

// ---- finding the noun
function rowOf(word: string): { declension: Declension } | undefined {
  const lower = word.toLowerCase()
  return OFFICE_NOUNS.find((row) => {
    if (row.ends.startsWith('^')) return lower === row.ends.slice(1)
    if (row.declension === 'adjective') return lower.endsWith(`${row.ends}er`) || lower.endsWith(`${row.ends}e`)
    return lower.endsWith(row.ends) && (row.declension !== 'feminine' || /^\p{Lu}/u.test(word))
  })
}
function nounOf(office: Office): Noun {
  const words = (office.funktion ?? '').split(' ')
  const end = words.findIndex((w, i) => i > 0 && COMPLEMENT.test(w))
  const zone = words.slice(0, end < 0 ? words.length : end)
  for (const [at, word] of zone.entries()) {
    const found = isInFront(word, zone[at + 1]) ? undefined : classify(word, office)
    if (found) return { at, word, ...found }
  }
  const at = Math.max(0, zone.findIndex((w) => /^\p{Lu}/u.test(w) && !IN_FRONT.test(w)))
  return { at, word: zone[at] ?? '', kind: 'unknown', gender: byPerson(office) }
}
/** "Geschäftsführende Direktorin", "Herr Präsident": this word stands in front of the noun. */
function isInFront(word: string, next: string | undefined): boolean {
  const isNoun = next !== undefined && /^\p{Lu}/u.test(next) && (rowOf(next) !== undefined || headOf(next) !== undefined)
  return isNoun && (/^(Herr|Frau)$/.test(word) || rowOf(word)?.declension === 'adjective')
}
function byPerson(office: Office): Gender | undefined {
  return office.geschlecht === 'w' ? 'f' : office.geschlecht === 'm' ? 'm' : undefined
}
function classify(word: string, office: Office): { kind: Kind; gender: Gender | undefined } | undefined {
  if (word.endsWith('innen')) return { kind: 'body', gender: 'pl' }
  const row = rowOf(word)
  if (row) return { kind: row.declension, gender: genderOfPerson(word, row.declension, office) }
  if (IN_FRONT.test(word) || !/^\p{Lu}/u.test(word)) return undefined
  const gender = headOf(word)?.gender ?? (pluralHeadOf(word) ? 'pl' : undefined)
  return gender && { kind: 'body', gender }
}
function genderOfPerson(word: string, declension: Declension, office: Office): Gender | undefined {
  if (declension === 'adjective') return /er$/i.test(word) || office.geschlecht === 'm' ? 'm' : 'f'
  if (declension === 'either') return byPerson(office)
  return declension === 'feminine' ? 'f' : 'm'
}

// ---- one function in a case
/** The function with article, then the name: "den Leiter der Ausländerbehörde, Udo Muster". */
export function officeWithArticle(office: Office, kase: Case, path: OfficePath = []): OfficePhrase {
  const name = [office.titel, office.name].filter(Boolean).join(' ')
  const named: OfficePiece[] = name ? [fact(name, [...path, 'name'])] : []
  if (kase === 'acc' && office.akkusativ) return given(office.akkusativ, named, path)
  if (!office.funktion) return { pieces: named, gender: undefined, doubts: [] }
  const noun = nounOf(office)
  const gender = severalBearOne(noun, name) ? 'pl' : noun.gender
  if (name && (!gender || isNeitherGender(office, noun))) {
    return { pieces: [...named, wording(', '), fact(office.funktion, [...path, 'funktion'])], gender: undefined, doubts: [] }
  }
  const doubts = doubtsOf(office, noun, name).map((d) => ({ ...d, kase, from: path, office }))
  if (!gender) return { pieces: [fact(office.funktion, [...path, 'funktion'])], gender, doubts }
  const text = functionInCase(office.funktion, noun, gender, kase)
  const pieces = [wording(`${ARTICLE[kase][gender]} `), fact(text, [...path, 'funktion']), ...(name ? [wording(glueToName(office, noun))] : []), ...named]
  return { pieces, gender, doubts }
}
function given(text: string, named: OfficePiece[], path: OfficePath): OfficePhrase {
  const article = /^(den|die|das) /.exec(text)
  const gender = article ? GIVEN_GENDER[article[1] as keyof typeof GIVEN_GENDER] : undefined
  return { pieces: [fact(text, [...path, 'akkusativ']), ...(named.length ? [wording(' ')] : []), ...named], gender, doubts: [] }
}
const GIVEN_GENDER = { den: 'm', die: 'f', das: 'n' } as const
/** "Geschäftsführer" with the name "Udo Muster und Max Beispiel": the plural looks like the singular. */
function severalBearOne(noun: Noun, name: string): boolean {
  return / und /.test(name) && noun.kind === 'strong' && noun.word.endsWith('er')
}
function isNeitherGender(office: Office, noun: Noun): boolean {
  return office.geschlecht === 'd' && noun.kind !== 'body'
}
/** A function with something behind it takes the name as an apposition: "den Leiter des Amtes, Udo Muster". */
function glueToName(office: Office, noun: Noun): string {
  return (office.funktion ?? '').split(' ').length > noun.at + 1 ? ', ' : ' '
}
function functionInCase(text: string, noun: Noun, gender: Gender, kase: Case): string {
  const words = text.split(' ').map((word, i) => {
    if (i > noun.at) return word
    if (i === noun.at) return nounInCase(word, noun.kind, gender, kase)
    if (word === 'Herr') return kase === 'nom' ? word : 'Herrn'
    return /(er|es|e)$/.test(word) && (IN_FRONT.test(word) || rowOf(word)?.declension === 'adjective') ? word.replace(/(er|es|e)$/, WEAK[kase][gender]) : word
  })
  return words.join(' ')
}
function nounInCase(word: string, kind: Kind, gender: Gender, kase: Case): string {
  if (kind === 'adjective') return word.replace(/(er|e)$/, WEAK[kase][gender])
  if (kind === 'weak') return kase === 'nom' ? word : /(e|herr)$/i.test(word) ? `${word}n` : `${word}en`
  if (gender === 'pl') return kase === 'dat' && /(e|er|el)$/.test(word) ? `${word}n` : word
  return kase === 'gen' && gender !== 'f' ? genitive(word, kind, gender) : word
}
function genitive(word: string, kind: Kind, gender: Gender): string {
  const head = headOf(word)
  if (head && head.gender === gender && kind === 'body') return word + head.gen
  if (/(us|es)$/.test(word)) return word
  return /(s|ß|x|z)$/.test(word) ? `${word}es` : `${word}s`
}

// ---- doubts
function doubtsOf(office: Office, noun: Noun, name: string): { code: DoubtCode; word: string }[] {
  if (noun.kind === 'unknown') return [{ code: 'unknown-office', word: noun.word || (office.funktion ?? '') }]
  if (isNeitherGender(office, noun)) return [{ code: 'neutral-form-needed', word: office.funktion ?? '' }]
  if (contradicts(office, noun)) return [{ code: 'office-gender', word: noun.word }]
  if (noun.kind === 'adjective' && office.geschlecht === undefined && noun.word.endsWith('e')) return [{ code: 'office-f-or-weak', word: noun.word }]
  if (/ und /.test(name) && noun.kind !== 'body' && !severalBearOne(noun, name)) return [{ code: 'office-several', word: name }]
  return noun.gender ? [] : [{ code: 'unknown-office', word: noun.word }]
}
function contradicts(office: Office, noun: Noun): boolean {
  if (office.geschlecht === 'w') return (noun.gender === 'm' && noun.kind !== 'body') || /.vorstand$/i.test(noun.word)
  return office.geschlecht === 'm' && noun.kind === 'feminine'
}
/** Endings of masculine offices and their feminine form. */
const FEMININE: readonly (readonly [string, string])[] = [
  ['rat', 'rätin'],
  ['mann', 'frau'],
  ['er', 'erin'],
  ['or', 'orin'],
  ['ent', 'entin'],
  ['ant', 'antin'],
  ['ist', 'istin'],
  ['är', 'ärin'],
  ['an', 'anin'],
  ['ar', 'arin'],
  ['on', 'onin'],
  ['of', 'öfin'],
  ['propst', 'pröpstin'],
  ['oge', 'ogin'],
  ['ege', 'egin'],
  ['vorstand', 'vorständin'],
]
/** "Landrätin" for "Landrat", where the ending is known. */
export function feminine(word: string): string | undefined {
  if (rowOf(word)?.declension === 'adjective') return word.replace(/er$/, STRONG.nom.f)
  const row = FEMININE.find(([end]) => word.toLowerCase().endsWith(end))
  return row && matchCase(word, row)
}
function matchCase(word: string, [end, replacement]: readonly [string, string]): string {
  const stem = word.slice(0, -end.length)
  return stem ? stem + replacement : replacement.charAt(0).toUpperCase() + replacement.slice(1)
}

// ---- the line
/** "vertreten durch …": jointly with "gemeinschaftlich", several with "und", chains with "dieser vertreten durch …". */
export function representedBy(offices: readonly Office[], path: OfficePath = []): OfficePhrase {
  const doubts: OfficeDoubt[] = []
  const items = offices.map((office, i) => {
    const phrase = officeWithArticle(office, 'acc', [...path, i])
    const below = office.vertreten_durch?.length ? representedBy(office.vertreten_durch, [...path, i, 'vertreten_durch']) : undefined
    doubts.push(...phrase.doubts, ...(below?.doubts ?? []))
    return below ? [...phrase.pieces, wording(`, ${phrase.gender ? DEMONSTRATIVE.nom[phrase.gender] : 'diese Person'} `), ...below.pieces] : phrase.pieces
  })
  const jointly = offices.some((o) => o.art === 'gemeinschaftlich') ? 'gemeinschaftlich ' : ''
  return { pieces: [wording(`${jointly}vertreten durch `), ...joinPieces(items, wording)], gender: undefined, doubts }
}
/** The function as printed under a signature line: nominative, as typed. */
export function titleForSignature(office: Office): string | undefined {
  return office.funktion
}
function wording(text: string): OfficePiece {
  return { text, fact: false, from: null }
}
function fact(text: string, from: OfficePath): OfficePiece {
  return { text, fact: true, from }
}
