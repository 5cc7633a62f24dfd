// Diagnostics for programs: logs, editors and ticket systems keep what they read, so what a message quotes from the file is left out of it, unless it is
// a word of the format. Place, code and field tell the rest.
// A hint stays ready to paste: blanked are words of the values, never the words in which koopgen says it, even if the user's line has them too.
// Invariant: people at the terminal see everything; what is left out shows as „…“. Names, addresses, phone numbers, e-mail addresses are never neutral.
import type { Diagnostic } from './diagnostic.ts'

/** Texts of the files that places name. */
export type Texts = ReadonlyMap<string, string>
type Pieces = Readonly<{ line: string; lineWords: readonly string[]; values: readonly string[] }>

/** Shorter pieces say nothing and stand in every sentence. */
const SHORTEST = 3
/** Ids, words of the format, dates, short numbers: small letters in one word, without @. */
const isNeutral = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) || (/^[\p{Ll}\d_./#-]*$/u.test(text) && !/\d{5}/.test(text))

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

const splitUp = new WeakMap<Texts, Map<string, readonly string[]>>()
function piecesOf({ place }: Diagnostic, texts: Texts): Pieces {
  const text = place && texts.get(place.file)
  if (place === undefined || text === undefined) return { line: '', lineWords: [], values: [] }
  const known = splitUp.get(texts) ?? new Map<string, readonly string[]>()
  splitUp.set(texts, known)
  const values = known.get(place.file) ?? valuesIn(text)
  known.set(place.file, values)
  const line = text.split('\n')[place.line - 1] ?? ''
  return { line, values, lineWords: valuesIn(line).flatMap((value) => value.split(/[^\p{L}\p{N}]+/u)).flatMap((word) => [word, word.replace(/^0+/, '')]).filter((word) => word.length >= SHORTEST) }
}

/** What stands between the signs of YAML, without keys; longest first. */
function valuesIn(text: string): readonly string[] {
  const tokens = text.split(/[\n[\]{}"'#,|>]|(?<=\s)[-–](?=\s)|^[ \t]*-\s|(?<![\p{L}\d_-])[\p{L}\d_-]+:(?=\s|$)/mu).map((token) => token.trim())
  return [...new Set(tokens)].filter((token) => token.length >= SHORTEST && !isNeutral(token)).sort((a, b) => b.length - a.length)
}

/** Quoted pieces of the line, also those that were cut, and whole values of the file. A message without a place is about a value nobody sees. */
function withoutValues(text: string, { line, values }: Pieces): string {
  const quoted = text.replace(/„([^„“]*)“|"([^"]*)"/g, (all: string, german = '', straight = '') => {
    const inner = (german || straight).replace(/…$/, '')
    const stands = line === '' || line.includes(inner) || line.includes(inner.trim())
    return stands && inner.length >= SHORTEST && !isNeutral(inner) ? all.replace(german || straight, '…') : all
  })
  return values.reduce((sofar, value) => sofar.replaceAll(value, '…'), quoted)
}

/** A hint may use parts of a value, or write it otherwise: with another ending, digits in other groups. A word before a colon is a field. */
function withoutWords(text: string, { lineWords }: Pieces): string {
  return lineWords.reduce((sofar, word) => (COMMON.has(word.toLowerCase()) ? sofar : sofar.replace(/\d/.test(word) ? new RegExp(word, 'giu') : wordIn(word), '…')), text)
}
const wordIn = (word: string): RegExp => new RegExp(`(?<!\\p{L})${word}(?![a-z_]*:(?:\\s|$))`, 'giu')

