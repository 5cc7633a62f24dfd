// A sentence as it is judged: units (what stands between semicolons and contrasts), their parts (between commas), the words with their classes.
// A part says whether it is negated and whether it is a condition; so „wer nicht kommt“ and „wird nicht gekürzt“ are told apart.
// Invariant: words are in order, their offsets are those of the sentence.
import { joinedClasses } from './joined.ts'
import { knownOf } from './known.ts'
import { about, type About, allOf, NOTHING } from './lexicon.ts'
import { negates, protects } from './negation.ts'
import { tokensOf, type Word } from './tokens.ts'
import { asOneVerb } from './verbs.ts'

export type { Word }
export interface Part {
  readonly words: readonly Word[]
  /** main: a statement; condition: „wenn …“, „wer …“, „Nimmt er …“; sub: „dass …“, relative, infinitive. */
  readonly kind: 'main' | 'condition' | 'sub'
  /** Says that something is not so, by itself or because what it hangs on does. */
  readonly negated: boolean
}
export interface Unit {
  readonly words: readonly Word[]
  readonly parts: readonly Part[]
  /** Something in it says that all of it is not done or not allowed. */
  readonly covered: boolean
  /** All that its words are about. */
  readonly is: About
  /** What was spoken of before: units of the same text, the line that leads a list in. */
  readonly before: About
}

export function unitsOf(sentence: string, before: About = NOTHING): readonly Unit[] {
  const units: Unit[] = []
  let spoken = before
  for (const parts of grouped(tokensOf(sentence))) {
    const unit = unitOf(parts, spoken)
    units.push(unit)
    spoken = spoken.with(unit.is)
  }
  return units
}

type Tokens = readonly Word[]
/** Tokens by unit and part; a colon parts without ending a unit. */
function grouped(tokens: Tokens): readonly (readonly Tokens[])[] {
  let part: Word[] = []
  let parts: Word[][] = [part]
  const units = [parts]
  for (const [i, token] of tokens.entries()) {
    const isStop = token.known.stop && !(token.text === ':' && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? ''))
    if (!isStop && !coordinates(tokens, i)) {
      part.push(token)
      continue
    }
    part = isStop ? [] : [token]
    if (token.text === ';') {
      parts = []
      units.push(parts)
    }
    parts.push(part)
  }
  return units.map((one) => one.filter(({ length }) => length > 0)).flatMap(contrasts).map(listed).filter(({ length }) => length > 0)
}
const UPPER = /^\p{Lu}/u
const LIKE_VERB = /^\p{Ll}{4,}(t|en)$/u
const NO_LIKE_VERB = /^(nicht|selbst|bereits|allen|einen|ihren|jeden|dessen|deren|neuen|ersten)$/
/** „Beginn, Verlauf und Ende der Beratung“: what has no verb and begins nothing goes on with the part before. */
function listed(parts: readonly Tokens[]): readonly Tokens[] {
  if (parts.length < 2) return parts
  const joined: Word[][] = []
  for (const part of parts) {
    const goesOn = joined.length > 0 && UPPER.test(part[0]?.text ?? '') && !part[0]?.known.condition && !part.some(({ text, known }) => known.finite || (LIKE_VERB.test(text) && !NO_LIKE_VERB.test(text)))
    if (goesOn) joined.at(-1)?.push(...part)
    else joined.push([...part])
  }
  return joined
}
function contrasts(parts: readonly Tokens[]): readonly (readonly Tokens[])[] {
  if (parts.length < 2) return [parts]
  const units: Tokens[][] = [[]]
  parts.forEach((part, i) => {
    if (i > 0 && part.some(({ known }, k) => known.contrast && (known.lower !== 'doch' || k === 0))) units.push([part])
    else units.at(-1)?.push(part)
  })
  return units
}
/** „und“ between two statements that both have a verb. */
function coordinates(tokens: Tokens, i: number): boolean {
  if (!tokens[i]?.known.and) return false
  const isStop = (token: Word | undefined): boolean => token === undefined || token.known.stop
  let a = i - 1
  let b = i + 1
  while (!isStop(tokens[a]) && !tokens[a]?.known.finite) a--
  while (!isStop(tokens[b]) && !tokens[b]?.known.finite) b++
  return !isStop(tokens[a]) && !isStop(tokens[b])
}

function unitOf(tokens: readonly Tokens[], before: About): Unit {
  const parts = tokens.map(wordsOf)
  const kinds = parts.map((part, i) => kindOf(part, parts[i - 1], i, parts.length))
  const said = resumed(parts, kinds, parts.map(negates))
  const covered = parts.some((part, i) => kinds[i] !== 'condition' && part.some(({ known }) => known.guard) && protects(part))
  const main = parts.some((_, i) => kinds[i] === 'main' && said[i])
  const words = parts.length === 1 ? (parts[0] ?? []) : parts.flat()
  return {
    words,
    is: allOf(words.map(({ is }) => is)),
    covered,
    parts: parts.map((words, i) => ({ words, kind: kinds[i] ?? 'main', negated: Boolean(said[i] || (kinds[i] === 'sub' && main) || (covered && kinds[i] !== 'condition')) })),
    before,
  }
}
const ENDS_IN_T = /^\p{Ll}{3,}(?<!mi|sei|nich|ers|selbs)t$/u
/** „Die Pflicht, …, umfasst keine Beratung“: what stands before the inserted part is denied with what comes behind it. */
function resumed(parts: readonly (readonly Word[])[], kinds: readonly Part['kind'][], said: readonly boolean[]): readonly boolean[] {
  return said.map((one, i) => {
    const next = one || kinds[i] !== 'main' || kinds[i + 1] === 'main' ? -1 : kinds.indexOf('main', i + 1)
    return next < 0 || !said[next] ? one : !parts[i]?.some(({ text, lower, known }) => (known.finite && text === lower) || ENDS_IN_T.test(text))
  })
}
function wordsOf(tokens: Tokens): Tokens {
  const isParted = tokens.some(({ known }, i) => i > 0 && known.particle)
  if (!isParted && !tokens.some(({ known }) => known.joins)) return tokens
  const lowers = tokens.map(({ lower }) => lower)
  const verbs = isParted ? asOneVerb(lowers) : NO_VERBS
  return tokens.map((word, i): Word => {
    const joined = word.known.joins ? joinedClasses(lowers, i) : []
    const verb = verbs.get(i)
    if (joined.length === 0 && verb === undefined) return word
    const own = joined.length === 0 ? word.is : word.is.with(about(...joined))
    return { ...word, is: verb === undefined ? own : own.with(knownOf(verb).is) }
  })
}
const NO_VERBS: ReadonlyMap<number, string> = new Map()

/** „nur jenen, die …“. */
const THOSE = /^(jene[nrm]?|diejenigen?|denjenigen|derjenigen?|demjenigen|solche[nr]?)$/
/** „willigt damit ein“ begins no subordinate part. */
const VERBAL = /^\p{Ll}{3,}t$/u
const SUB = /^(dass|ob|um|wie|wo|wann|weil|damit|indem|wobei|wodurch|ohne)$/
const RELATIVE = /^(der|die|das|dem|den|deren|dessen|denen|welche[rnms]?)$/
function kindOf(words: readonly Word[], last: readonly Word[] | undefined, i: number, count: number): Part['kind'] {
  const [first, second] = words
  if (!first) return 'main'
  if (i > 0 && /^(wer|wen|wem)$/.test(first.lower) && last?.some(({ is, lower }) => (is.has('transfer') && !/^(erhalt|erhält|bekomm)/.test(lower)) || is.has('watch'))) return 'sub' // what is told or asked
  if (words.some(({ known }, k) => k < 3 && known.condition)) return 'condition'
  if (i === 0 && count > 1 && isVerbFirst(first, second)) return 'condition'
  if (i > 0 && /^welche[rnms]?$/.test(first.lower) && /^\p{Lu}/u.test(second?.text ?? '')) return 'sub' // „welche Nachweise …“ is a question
  if (i > 0 && (RELATIVE.test(first.lower) || (second && RELATIVE.test(second.lower) && /^(an|bei|zu|in|von|nach|mit|für|über|auf|durch)$/.test(first.lower) && /^\p{Ll}/u.test(words.at(-1)?.text ?? '')))) return lastNoun(last)?.is.has('person') || last?.some(({ lower }) => THOSE.test(lower)) ? 'condition' : 'sub'
  if (SUB.test(first.lower) || (i > 0 && second && SUB.test(second.lower) && !VERBAL.test(first.text))) return 'sub'
  const end = words.at(-1)
  if (i > 0 && end && (end.known.infinitive || words.some(({ lower }, k) => lower === 'zu' && /^\p{Ll}+n$/u.test(words[k + 1]?.text ?? ''))) && !words.some(({ known }, k) => known.finite && words[k - 1]?.lower !== 'zu')) return 'sub'
  return 'main'
}
const lastNoun = (words: readonly Word[] | undefined): Word | undefined => words?.findLast(({ text }) => /^\p{Lu}/u.test(text))
const NOT_VERB = /^(mit|seit|nicht|erst|acht|bereits|insgesamt|gesamt|jederzeit|nächst|zunächst|selbst|sonst|fast|meist|direkt|zumindest|neben|gegen|zwischen|wegen|eben|unten|oben|außen|innen|binnen|alle|den|keinen|jeden|ratsuchenden|personen|kunden|daten|seiten|behörden|leistungen|termine|ratsuchende[rn]?)$/
const isVerbFirst = (first: Word, second: Word | undefined): boolean =>
  (/^(\p{Lu}\p{Ll}+(t|en|n)|Wird|Muss|Soll|Darf|Kann|Will|Möchte|Sollte|Könnte|Hätte|Wäre|Würde)$/u.test(first.text) && !NOT_VERB.test(first.lower) && /^(der|die|das|den|dem|ein|eine|einen|jemand|sie|er|es|ratsuchende|sich|keine?|personen|kundinnen|kunden|teilnehmende|klientinnen|klienten|betroffene|leistungsberechtigte|zugewanderte|kein|mehrere|alle|beide|viele|einige|diese[rsn]?|jede[rs]?)$/.test(second?.lower ?? '')) || (/^\p{Lu}\p{Ll}+(t|en|n)$/u.test(first.text) && !NOT_VERB.test(first.lower) && second?.is.has('person') === true && /^\p{Lu}/u.test(second.text) && !first.is.isEmpty && !first.is.has('person'))
