// A registered name taken apart: [Der|Die|Das] [adjective | und | abbreviation | brand]* HEAD rest.
// Invariant: only adjectives in front and the head ever change; everything behind the head is kept as it is.
import { ARTICLE, CASES, type Case, type Gender, type NameDoubtCode } from './articles.ts'
import { ABBREVIATION, genitiveByRule, type Head, headOf, isLegalForm, isWeakNoun, lastPart, pluralHeadOf } from './heads.ts'
import { isCapital } from './letters.ts'
import { isPlace, type Reading, readName } from './name-reading.ts'
import { adjectiveOf, isFrozenEr, kindOf } from './words.ts'

interface NameDoubt {
  readonly code: NameDoubtCode
  readonly word: string
  readonly cases: readonly Case[]
}
export interface ParsedName {
  /** Words without the leading article. */
  readonly words: readonly string[]
  /** What stands between them, mostly one space; gaps[i] follows words[i]. */
  readonly gaps: readonly string[]
  readonly adjectives: readonly number[]
  /** Words that change as nouns: mostly one; none where the legal form is the head, two in "Städte und Gemeinden". */
  readonly heads: readonly number[]
  readonly doubts: readonly NameDoubt[]
}
export function parseName(name: string, gender: Gender): ParsedName {
  const { reading, lead, gaps } = readName(name, gender)
  const parsed = isHeadedByLegalForm(reading) ? parseLegalForm(reading) : parseHead(reading)
  const conflict = lead && ARTICLE.nom[gender] !== lead.toLowerCase() ? [doubt('article-conflict', lead)] : []
  return { words: reading.words, gaps, ...parsed, doubts: [...conflict, ...parsed.doubts] }
}
type Parse = Pick<ParsedName, 'adjectives' | 'heads' | 'doubts'>
function doubt(code: NameDoubtCode, word: string, cases: readonly Case[] = CASES): NameDoubt {
  return { code, word, cases }
}
/** The first head of the given gender: so the gender chooses the reading of "Bildungswerk X gGmbH". */
function fittingHead({ heads, gender }: Reading): { at: number; head: Head } | undefined {
  return heads.find((h) => gender === 'pl' || h.head.gender === gender)
}

// ---- "der Bildungswerk X gGmbH": the legal form is the head, and the name in front stays as registered
function isHeadedByLegalForm(r: Reading): boolean {
  return r.gender === 'f' && !fittingHead(r) && r.words.some(isLegalForm)
}
function parseLegalForm(r: Reading): Parse {
  const at = r.words.findIndex(isLegalForm)
  const before = r.words[at - 1]
  const [first = ''] = r.words
  return {
    heads: [],
    adjectives: before && adjectiveOf(before, 'f', false)?.fits ? [at - 1] : [],
    doubts: startsLikeAPhrase(r, first, at) ? [doubt('frozen-phrase', first)] : [],
  }
}
/** "Soziale Dienste … gGmbH" reads oddly after an article. */
function startsLikeAPhrase(r: Reading, first: string, legalAt: number): boolean {
  if (adjectiveOf(first, r.heads[0]?.head.gender ?? 'f', r.article)) return true
  return /(e|er|es)$/.test(first) && !headOf(first) && kindOf(first, 'f', false) !== 'frozen' && legalAt > 1
}

// ---- every other name
function parseHead(r: Reading): Parse {
  const fit = fittingHead(r)
  const bare = fit ? undefined : bareAdjectives(r)
  if (bare) return { heads: [], adjectives: bare, doubts: [] }
  // „Neue Nachbarn“ e. V.: what stands in quotation marks is cited, not inflected
  if (!fit && QUOTED.test(r.words[0] ?? '')) return { heads: [], adjectives: [], doubts: [] }
  const phrase = fit && r.gender !== 'pl' ? undefined : r.words.slice(0, r.zone).find((w, i) => isLowercaseWord(w, r) || (i === 0 && NO_NOUN.test(w)))
  if (phrase) return { heads: [], adjectives: [], doubts: [doubt('phrase-name', phrase)] }
  const head = fit?.at ?? headByPosition(r)
  const front = readFront(r, head)
  const rest = fit ? secondHead(r, fit) : unknownHead(r, head, r.article || front.adjectives.length > 0)
  const more = r.gender === 'pl' ? coordinated(r, head) : { heads: [], adjectives: [], doubts: [] }
  return { heads: [head, ...more.heads], adjectives: [...front.adjectives, ...more.adjectives], doubts: [...front.doubts, ...rest, ...more.doubts] }
}
const NO_NOUN = /^(Wir|Ihr|Ich|Du|Alle|Mehr|Kein|Keine|Nicht|Nie|Hier|Jetzt|Auf|Nach|Aus|Mit|Für|Gegen|Ohne|Zu|Komm|Mach|Gib)$/
const QUOTED = /^[„“"»‚']/
/** "Beteiligte", "Paritätischer", "Der Paritätische Musterland": the adjective is the name, a place behind it stays. */
function bareAdjectives(r: Reading): number[] | undefined {
  if (r.article && r.words[0] === 'Paritätische') return [0]
  const zone = r.words.slice(0, r.zone)
  return zone.every((w) => adjectiveOf(w, r.gender, r.article)?.fits) ? zone.map((_, i) => i) : undefined
}
/** "Städte und Freie Träger", "Städte, Gemeinden und Kreise": every noun of the row changes. */
function coordinated(r: Reading, head: number): Parse {
  const heads: number[] = []
  const adjectives: number[] = []
  for (let i = head; joinsNext(r.words, i); i = heads.at(-1) ?? i) {
    let at = i + (r.words[i + 1] === 'und' ? 2 : 1)
    for (; at < r.words.length - 1 && adjectiveOf(r.words[at] ?? '', 'pl', r.article)?.fits; at++) adjectives.push(at)
    heads.push(at)
  }
  const unsure = heads.map((at) => r.words[at] ?? '').find((w) => !/(n|s)$/.test(lastPart(w)) && !pluralHeadOf(w))
  return { heads, adjectives, doubts: unsure === undefined ? [] : [doubt('unknown-plural', unsure, ['dat'])] }
}
function joinsNext(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const next = words[at + 1] === 'und' ? words[at + 2] : word.endsWith(',') && words.slice(at + 1).includes('und') ? words[at + 1] : undefined
  return next !== undefined && (next.startsWith('-') || isCapital(next))
}
/** No head of the table: the first word that is no adjective. */
function headByPosition(r: Reading): number {
  const zone = r.words.slice(0, r.zone)
  const first = zone.findIndex((w) => !adjectiveOf(w, r.gender, r.article))
  const word = zone[first]
  if (word && (ABBREVIATION.test(word) || (r.gender === 'pl' && isFrozenEr(word)))) return first
  const plain = zone.findIndex((w) => {
    const kind = kindOf(w, r.gender, r.article)
    return kind === 'word' || (kind === 'maybe' && r.zone <= 1)
  })
  return plain >= 0 ? plain : Math.max(0, r.zone - 1)
}
/** The words in front of the head: adjectives that change, and what makes them doubtful. */
function readFront(r: Reading, head: number): { adjectives: number[]; doubts: NameDoubt[] } {
  const adjectives: number[] = []
  const doubts: NameDoubt[] = []
  let brand = ''
  for (const [i, word] of r.words.slice(0, head).entries()) {
    const kind = kindOf(word, r.gender, r.article)
    if (kind === 'adjective' && !adjectiveOf(word, r.gender, r.article)?.fits) doubts.push(doubt('genus-conflict', word))
    else if (kind === 'adjective' || (kind === 'maybe' && r.gender === 'n')) adjectives.push(i)
    else if (kind === 'maybe') doubts.push(doubt('maybe-adjective', word))
    if (kind === 'adjective' && brand && adjectives.includes(i)) doubts.push(doubt('brand-before-adjective', brand))
    if (kind === 'word' || (kind === 'abbreviation' && !word.endsWith('.'))) brand = word
  }
  return { adjectives, doubts }
}
/** Only a level of organisation can be a second head in apposition: "… Kreuz Kreisverband …". */
export const LEVEL = /(verband|verein|werk|gliederung|gruppe|zentrum|dienst|stelle|geschäftsstelle|gemeinde|kammer)$/i
function secondHead(r: Reading, fit: { at: number }): NameDoubt[] {
  const second = r.heads.find((h) => h.at > fit.at && LEVEL.test(r.words[h.at] ?? ''))
  if (!second) return []
  return [doubt('second-head', r.words[second.at] ?? '', second.head.gender === r.gender ? ['gen'] : CASES)]
}
function unknownHead(r: Reading, head: number, genderIsShown: boolean): NameDoubt[] {
  const word = r.words[head] ?? ''
  const other = otherGender(r) ?? pluralNoun(r, head)
  if (other) return [doubt('genus-conflict', other)]
  if (r.gender === 'pl') return /(e|er|el|n|s)$/.test(lastPart(word)) ? [] : [doubt('unknown-plural', word, ['dat'])]
  if (r.gender === 'f' || (r.gender === 'm' && isWeakNoun(word))) return []
  // "Zukunft e. V." with genus m: the gender is that of the association, so the noun may be feminine and take no -s
  const open = hiddenHead(r) || (!headOf(word) && r.gender === 'n' && isUnknownEr(r, head))
  const sure = !open && (ABBREVIATION.test(word) || (genitiveByRule(word).sure && (genderIsShown || !isAssociation(r.words))))
  // "Lotse" may be weak: den Lotsen
  const mayBeWeak = r.gender === 'm' && /[^ie]e$/.test(word) && !/service$/i.test(word)
  return [doubt(sure && !mayBeWeak ? 'rule-head' : 'unknown-head', word, mayBeWeak ? ['acc', 'dat', 'gen'] : ['gen'])]
}
function isAssociation(words: readonly string[]): boolean {
  return words.some((w, i) => w === 'e.V.' || (w === 'e.' && words[i + 1] === 'V.'))
}
/** "AWO Seniorenheim": taken for a place, but it may be the noun. */
function hiddenHead(r: Reading): boolean {
  return r.words.slice(0, r.zone).some((w, at) => isPlace(r.words, at) && headOf(w)?.gender === r.gender)
}
/** "Kloster Musterau": of the words in front nobody knows whether one is the noun. */
function isUnknownEr(r: Reading, head: number): boolean {
  return r.words.slice(0, head).some((w) => /er$/i.test(w) && !isFrozenEr(w) && !adjectiveOf(w, 'n', r.article))
}
/** "Wege zum Wir": a plural that the table knows, said to be one. */
function pluralNoun(r: Reading, head: number): string | undefined {
  const word = r.words[head] ?? ''
  return r.gender !== 'pl' && pluralHeadOf(word) && !headOf(word) ? word : undefined
}
/** "Fremde werden Freunde": a name with a verb or an adverb in it. */
function isLowercaseWord(word: string, r: Reading): boolean {
  return /^[a-zäöü]/.test(word) && word !== 'und' && word !== 'mbH' && !isLegalForm(word) && !adjectiveOf(word, r.gender, r.article)
}
/** The first noun of the name, if the table gives it another gender. */
function otherGender(r: Reading): string | undefined {
  const start = r.words.findIndex((w) => ['word', 'maybe'].includes(kindOf(w, r.gender, r.article)))
  const other = r.heads.find((h) => h.at === start && h.head.gender !== r.gender)
  return other && r.gender !== 'pl' ? r.words[other.at] : undefined
}
