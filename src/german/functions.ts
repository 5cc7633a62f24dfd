// The function of a representative as a phrase: its noun, the gender of that noun, and its forms.
// Invariant: only the noun and the adjectives in front of it change; what follows ("der Geschäftsführung", "für Soziales") stays as typed.
import { type Case, type Gender, WEAK } from './articles.ts'
import { headOf, pluralHeadOf } from './heads.ts'
import { isCapital } from './letters.ts'
import { type Declension, officeNoun } from './office-nouns.ts'
import { adjectiveOf } from './words.ts'

type OfficeKind = Declension | 'body' | 'unknown'
/** The noun of a function. Its gender is that of the word: "Vorstandsmitglied" is neuter whoever it is. */
export interface FunctionNoun {
  readonly word: string
  readonly kind: OfficeKind
  readonly gender: Gender | undefined
  /** Index of the noun among the words. */
  readonly at: number
  /** Number of words up to "der", "für", "in" …; nothing behind changes. */
  readonly zone: number
}
export type Sex = 'w' | 'm' | 'd'

const IN_FRONT = /^(stellvertretend|weiter|einzeln|alleinig|besonder|ander|dritt|viert)(er|e|es)$/i
const COMPLEMENT = /^(der|des|für|im|in|von|zur|zum|bei|beim|am)$/
function isAdjective(word: string): boolean {
  return IN_FRONT.test(word) || officeNoun(word)?.declension === 'adjective' || adjectiveOf(word, 'm', false) !== undefined
}

export function nounOf(text: string, sex: Sex | undefined): FunctionNoun {
  const words = text.split(' ')
  const end = words.findIndex((w, i) => i > 0 && COMPLEMENT.test(w))
  const zone = end < 0 ? words.length : end
  for (const [at, word] of words.slice(0, zone).entries()) {
    const found = standsInFront(word, at + 1 < zone ? words[at + 1] : undefined) ? undefined : classify(word, sex)
    if (found) return { at, word, zone, ...found }
  }
  const at = Math.max(
    0,
    words.findIndex((w) => isCapital(w) && !isAdjective(w)),
  )
  return { at, word: words[at] ?? '', zone, kind: 'unknown', gender: genderOfSex(sex) }
}
/** "Landrätin oder Landrat", "Erste Bürgermeisterin/Erster Bürgermeister": one office, a woman or a man. */
export function pairOf(text: string): readonly string[] | undefined {
  const pair = text.split(/ oder | bzw\. | ?\/ ?/)
  const [one, other] = pair.map((part) => nounOf(part, undefined))
  const persons = [one, other].every((noun) => noun?.gender !== undefined && noun.kind !== 'body' && noun.kind !== 'unknown')
  return pair.length === 2 && persons && one?.gender !== other?.gender ? pair : undefined
}
/** "Geschäftsführende Direktorin", "Herr Präsident": the word stands in front of the noun. */
function standsInFront(word: string, next: string | undefined): boolean {
  const isNoun = next !== undefined && isCapital(next) && (officeNoun(next) !== undefined || headOf(next) !== undefined)
  return isNoun && (/^(Herr|Frau)$/.test(word) || isAdjective(word))
}
function genderOfSex(sex: Sex | undefined): Gender | undefined {
  return sex === 'w' ? 'f' : sex === 'm' ? 'm' : undefined
}
function classify(word: string, sex: Sex | undefined): { kind: OfficeKind; gender: Gender | undefined } | undefined {
  if (word.endsWith('innen')) return { kind: 'body', gender: 'pl' }
  const row = officeNoun(word)
  if (row) return { kind: row.declension, gender: genderOfPerson(word, row.declension, sex) }
  if (isAdjective(word) || !isCapital(word)) return undefined
  const gender = headOf(word)?.gender ?? (pluralHeadOf(word) ? 'pl' : undefined)
  return gender && { kind: 'body', gender }
}
/** "Vorsitzende" said of a man is the weak form; the gender of the person decides. */
function genderOfPerson(word: string, declension: Declension, sex: Sex | undefined): Gender | undefined {
  if (declension === 'adjective') return /er$/i.test(word) || sex === 'm' ? 'm' : 'f'
  if (declension === 'either') return genderOfSex(sex)
  return declension === 'feminine' ? 'f' : 'm'
}

/** The whole function in a case, without article. */
export function functionInCase(text: string, noun: FunctionNoun, gender: Gender, kase: Case): string {
  return text
    .split(' ')
    .map((word, i, words) => {
      if (i === noun.at) return nounInCase(word, noun.kind, gender, kase)
      if (i < noun.at) return wordInFront(word, gender, kase)
      return i < noun.zone && words.slice(noun.at, i).includes('und') ? secondNoun(word, gender, kase) : word
    })
    .join(' ')
}
function wordInFront(word: string, gender: Gender, kase: Case): string {
  if (word === 'Herr') return kase === 'nom' ? word : 'Herrn'
  return isAdjective(word) ? word.replace(/(er|es|e)$/, WEAK[kase][gender]) : word
}
/** "den Präsidenten und Vorsitzenden": what follows "und" declines as well. */
function secondNoun(word: string, gender: Gender, kase: Case): string {
  const row = officeNoun(word)
  return row ? nounInCase(word, row.declension, gender, kase) : wordInFront(word, gender, kase)
}
function nounInCase(word: string, kind: OfficeKind, gender: Gender, kase: Case): string {
  if (kind === 'adjective') return word.replace(/(er|e)$/, WEAK[kase][gender])
  if (kind === 'weak') return kase === 'nom' ? word : /(e|herr)$/i.test(word) ? `${word}n` : `${word}en`
  if (gender === 'pl') return kase === 'dat' && /(e|er|el)$/.test(word) ? `${word}n` : word
  return kase === 'gen' && gender !== 'f' ? genitive(word, kind, gender) : word
}
function genitive(word: string, kind: OfficeKind, gender: Gender): string {
  const head = headOf(word)
  if (head?.gender === gender && kind === 'body') return word + head.gen
  if (/(us|es)$/.test(word)) return word
  return /(s|ß|x|z)$/.test(word) ? `${word}es` : `${word}s`
}
