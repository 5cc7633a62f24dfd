// Diagnostics for programs: logs, editors and ticket systems keep what they read, so what a message quotes from the file is left out of it, unless it is
// a word of the format. Place, code and field tell the rest.
// A hint stays ready to paste: blanked are words of the values, never the words in which koopgen says it, even if the user's line has them too.
// Invariant: people at the terminal see everything; what is left out shows as „…“. Names, addresses, phone numbers, e-mail addresses are never neutral.
import { CATALOGUE } from './catalogue.ts'
import type { Diagnostic } from './diagnostic.ts'

/** Texts of the files that places name. */
export type Texts = ReadonlyMap<string, string>
type Pieces = Readonly<{ line: string; lineWords: Words; values: Words }>
/** Found in a text by how they begin, then by their lengths, longest first: a file may have as many of them as findings. */
interface Words { readonly all: ReadonlySet<string>; readonly lengths: ReadonlyMap<string, ReadonlySet<number>> }
/** Shorter pieces say nothing and stand in every sentence. */
const SHORTEST = 3
function wordsOf(list: readonly string[]): Words {
  const lengths = new Map<string, Set<number>>()
  for (const word of list) {
    const begun = word.slice(0, SHORTEST)
    lengths.set(begun, (lengths.get(begun) ?? new Set()).add(word.length))
  }
  return { all: new Set(list), lengths }
}
const NONE = wordsOf([])
/** The longest first. */
function standingIn(text: string, { all, lengths }: Words): readonly string[] {
  const found = new Set<string>()
  for (let i = 0; i + SHORTEST <= text.length; i++) {
    for (const length of lengths.get(text.slice(i, i + SHORTEST)) ?? []) {
      const part = text.slice(i, i + length)
      if (all.has(part)) found.add(part)
    }
  }
  return [...found].sort((a, b) => b.length - a.length)
}

/** Ids, words of the format, dates, short numbers: small letters in one word, without @; and a value that is no more than a common word („Text“). */
const isNeutral = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) || (/^[\p{Ll}\d_./#-]*$/u.test(text) && !/\d{5}/.test(text)) || COMMON.has(text.toLowerCase())

/** Their hints are the same for every agreement, or hold nothing but a command. */
const OWN_HINT = /^guardrail\/|^datei\/veraltet$/
/** Words of every sentence, and of every agreement: they tell nothing of anybody. */
const COMMON: ReadonlySet<string> = new Set(
  `aber alle als auch auf aus bei bis das dass dem den der des die dies diese diesem diesen dieser dieses durch ein eine einem einen einer eines etwa für hat hier ihr ihre ist kann
  keine mit nach nicht noch nur oder ohne sich sie sind über und unter vom von vor was wenn wer werden wie wird zum zur
  abs absatz anlage beratung datum ende frage frist jahr jahre klausel monat monate nummer ort partei parteien satz seite tag text vereinbarung wert woche wochen`.split(/\s+/),
)

export function discreet(one: Diagnostic, texts: Texts): Diagnostic {
  const pieces = piecesOf(one, texts)
  const { message, hint } = one.german ?? one
  const told = { message: withoutValues(message, pieces), hint: hint && (OWN_HINT.test(one.code) ? hint : withoutWords(withoutValues(hint, pieces), pieces)) }
  // English texts are the same for every file; values stand in the German ones beside them.
  return one.german ? { ...one, german: told } : { ...one, ...told }
}

/** What a file holds, and each of its lines that a finding names, looked at once: thousands of findings may lie in one line. */
interface Looked { readonly lines: readonly string[]; readonly values: Words; readonly lineWords: Map<number, Words> }
const looked = new WeakMap<Texts, Map<string, Looked>>()
function lookAt(file: string, text: string, texts: Texts): Looked {
  const known = looked.get(texts) ?? new Map<string, Looked>()
  looked.set(texts, known)
  const found = known.get(file) ?? { lines: text.split('\n'), values: wordsOf(valuesIn(text)), lineWords: new Map() }
  known.set(file, found)
  return found
}
function piecesOf({ place }: Diagnostic, texts: Texts): Pieces {
  const text = place && texts.get(place.file)
  if (place === undefined || text === undefined) return { line: '', lineWords: NONE, values: NONE }
  const { lines, values, lineWords } = lookAt(place.file, text, texts)
  const line = lines[place.line - 1] ?? ''
  const words = lineWords.get(place.line) ?? wordsOf(wordsIn(line))
  lineWords.set(place.line, words)
  return { line, values, lineWords: words }
}
/** In small letters. */
function wordsIn(line: string): readonly string[] {
  const words = valuesIn(line).flatMap((value) => value.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u)).flatMap((word) => [word, word.replace(/^0+/, '')])
  return words.filter((word) => word.length >= SHORTEST && !COMMON.has(word))
}

/** What stands between the signs of YAML, without keys. */
function valuesIn(text: string): readonly string[] {
  const tokens = text.split(/[\n[\]{}"'#,|>]|(?<=\s)[-–](?=\s)|^[ \t]*-\s|(?<![\p{L}\d_-])[\p{L}\d_-]+:(?=\s|$)/mu).map((token) => token.trim())
  return tokens.filter((token) => token.length >= SHORTEST && !isNeutral(token))
}

/** Quoted pieces of the line, also those that were cut, and whole values of the file. A message without a place is about a value nobody sees. */
function withoutValues(text: string, { line, values }: Pieces): string {
  const quoted = text.replace(/„([^„“]*)“|"([^"]*)"/g, (all: string, german = '', straight = '') => {
    const inner = (german || straight).replace(/…$/, '')
    const stands = line === '' || line.includes(inner) || line.includes(inner.trim())
    return stands && inner.length >= SHORTEST && !isNeutral(inner) ? all.replace(german || straight, '…') : all
  })
  return standingIn(quoted, values).reduce((sofar, value) => (ownWords().has(value.toLowerCase()) ? withoutInserted(sofar, new RegExp(value, 'gu')) : sofar.replaceAll(value, '…')), quoted)
}

/** A hint may use parts of a value, or write it otherwise: with another ending, digits in other groups. A word before a colon is a field. */
function withoutWords(text: string, { lineWords }: Pieces): string {
  return standingIn(text.toLowerCase(), lineWords).reduce((sofar, word) => (/\d/.test(word) ? sofar.replace(new RegExp(word, 'giu'), '…') : withoutInserted(sofar, wordIn(word))), text)
}
/** A small „İ“ is two signs, and no pattern finds the large one by them. */
const wordIn = (word: string): RegExp => new RegExp(`(?<!\\p{L})${word.replaceAll('i\u0307', '(?:i\u0307|İ)')}(?![a-z_]*:(?:\\s|$))`, 'giu')

/** What koopgen says itself, in all its explanations; names that they invent are none of its words. */
let own: ReadonlySet<string> | undefined
function ownWords(): ReadonlySet<string> {
  own ??= new Set(Object.values(CATALOGUE).flatMap(({ explain }) => explain.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter((word) => !INVENTED.test(word)))
  return own
}
const INVENTED = /^(?:muster\p{L}+|zebras?|kim|hartz)$/u
/** Where values are put in: in quotes, and behind a colon up to the end of that part of the sentence. */
const isInserted = (before: string): boolean => isQuoted(before.slice(before.lastIndexOf('\n') + 1)) || /:\s(?:(?![.,;]\s)[^\n])*$/.test(before)
/** Behind a line so far: a straight quote closes what one has opened. */
const isQuoted = (line: string): boolean => [...line.matchAll(/[„“"]/g)].reduce((open, [sign]) => sign === '„' || (sign === '"' && !open), false)
/** „Projekt“ stays in „Projektbericht“ too: longer values are gone before shorter ones. */
function withoutInserted(text: string, pattern: RegExp): string {
  return text.replace(pattern, (part, at: number) => {
    const [whole = ''] = /^\p{L}+/u.exec(text.slice(at)) ?? []
    return [whole, part].some((word) => ownWords().has(word.toLowerCase())) && !isInserted(text.slice(0, at)) ? part : '…'
  })
}
