// Diagnostics for programs: logs, editors and ticket systems keep what they read, so what a message quotes from the file is left out of it, unless it is
// a word of the format. Place, code and field tell the rest.
// Invariant: people at the terminal see everything; what is left out shows as „…“. Names, addresses, phone numbers, e-mail addresses are never neutral.
import type { Diagnostic } from './diagnostic.ts'

/** Texts of the files that places name. */
export type Texts = ReadonlyMap<string, string>
type Pieces = Readonly<{ line: string; lineWords: readonly string[]; values: readonly string[] }>

/** Shorter pieces say nothing and stand in every sentence. */
const SHORTEST = 3
/** Ids, words of the format, dates, short numbers: small letters in one word, without @. */
const isNeutral = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) || (/^[\p{Ll}\d_./#-]*$/u.test(text) && !/\d{5}/.test(text))

export function discreet(one: Diagnostic, texts: Texts): Diagnostic {
  const pieces = piecesOf(one, texts)
  const { message, hint } = one.german ?? one
  const told = { message: withoutValues(message, pieces), hint: hint && withoutWords(withoutValues(hint, pieces), pieces) }
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

/** A hint may use parts of a value, or write it otherwise. */
function withoutWords(text: string, { lineWords }: Pieces): string {
  return lineWords.reduce((sofar, word) => sofar.replace(new RegExp(word, 'giu'), '…'), text)
}
