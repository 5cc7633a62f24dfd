// text/abkuerzung: abbreviations that the text never introduces and not everybody knows (templates/law/sprache.yaml), all in one finding.
// Names of parties, titles in quotation marks, words in capitals and short names of laws behind a § need no introduction.
import type { WordingRule } from '../../rule.ts'
import type { Passage } from '../../passages.ts'
import { remembered } from '../../remember.ts'
import { at, builtOnce, judged, quotedAround, SENTENCES } from './judged.ts'

/** „JC“, and „KdU“ or „FbW“: words with a small one between them. */
const TOKEN = /(?<![\p{L}\d@./_-])(\p{Lu}{2,6}|\p{Lu}[bdfuvz]\p{Lu}{1,2})(?:s|en)?(?![\p{L}\d@_])/gu
/** „i. R. d.“, with or without spaces. */
const DOTTED = /(?<![\p{L}\d@./_-])(\p{Ll}\.(?:[ \u00a0\u202f]?\p{L}\.)+)(?![\p{L}\d@])/gu
/** Signs of a blank, which another rule finds. */
const BLANK = /^(?:TODO|FIXME|TBD|X+|XYZ?|N|TT|MM|J+)$/
const knownOf = builtOnce((list: readonly string[]) => new Set(list))

interface Used {
  readonly short: string
  readonly start: number
  readonly passage: Passage
}
export const abbreviations: WordingRule = (wording) => {
  const used = judged(wording, [...SENTENCES, 'cell']).flatMap(usedIn)
  if (used.length === 0) return []
  const known = knownOf(wording.law.law.abbreviations)
  const names = [wording.passages.filter(({ kind }) => kind === 'party' || kind === 'title').map(({ text }) => text), wording.agreement?.parteien.map(({ name, kurz }) => `${name} ${kurz?.name ?? ''}`) ?? []].flat().join(' ')
  const unknown = used.filter(({ short }) => !isKnown(plain(short), known) && !names.includes(short) && !isShouted(short, wording.passages) && !isIntroduced(short, wording.passages))
  const [first] = unknown
  if (!first) return []
  const list = [...new Map(unknown.map(({ short }) => [plain(short), short])).values()]
  const message = list.length === 1 ? `Die Abkürzung „${list[0]}“ wird nirgends erklärt.` : `${list.length} Abkürzungen werden nirgends erklärt: ${list.join(', ').replace(/\.$/u, '')}.`
  return [at(first.passage, first.start, first.start + first.short.length, { code: 'text/abkuerzung', message, hint: `Schreiben Sie beim ersten Mal das ganze Wort mit der Abkürzung in Klammern, etwa „… (${first.short})“.` })]
}
/** Also several behind each other, „d. h. i. d. R.“: from each point that known ones reach, the next. */
function isKnown(short: string, known: ReadonlySet<string>): boolean {
  if (known.has(short)) return true
  const dotted = [...known].filter((one) => one.endsWith('.'))
  const reached = new Set([0])
  for (const from of reached) for (const one of dotted) if (short.startsWith(one, from)) reached.add(from + one.length)
  return reached.has(short.length)
}
/** One writing of all: without spaces. */
const plain = (short: string): string => short.replace(/[ \u00a0\u202f]/gu, '')
const usedIn = (passage: Passage): readonly Used[] => shortsIn(passage.text).map((one) => ({ ...one, passage }))
const shortsIn = remembered((text): readonly Omit<Used, 'passage'>[] => {
  if (text === text.toUpperCase()) return []
  const dotted = [...text.matchAll(DOTTED)].flatMap(({ index, 1: short = '' }) => (quotedAround(text, index) === undefined ? [{ short, start: index }] : []))
  return [...dotted, ...[...text.matchAll(TOKEN)].flatMap(({ index, 1: short = '' }) => (BLANK.test(short) || quotedAround(text, index) !== undefined || isLaw(text.slice(Math.max(0, index - 60), index)) ? [] : [{ short, start: index }]))].sort((a, b) => a.start - b.start)
})
const isLaw = (before: string): boolean => /(?:§|Art\.)[^.;:]*$/.test(before.replace(/(?:Abs|Nr|Buchst)\./g, ''))
/** „NICHT“: a word in capitals, because it stands in small letters as well. */
const isShouted = (short: string, passages: readonly Passage[]): boolean => short !== short.toLowerCase() && !short.includes('.') && passages.some(({ text }) => text.includes(` ${short.toLowerCase()} `))
function isIntroduced(short: string, passages: readonly Passage[]): boolean {
  const marks = [`(${short})`, `(${short},`, `(${short};`, `„${short}“`, `${short} (`, `${short} = `]
  return passages.some(({ text }) => marks.some((mark) => text.includes(mark)) || bracketed(text).includes(short))
}
/** „… Datenschutzgesetz Sachsen-Anhalt (DSAG LSA)“: brackets of capitals introduce each of them. */
const bracketed = (text: string): readonly string[] => [...text.matchAll(/\((\p{Lu}[\p{Lu} -]+)\)/gu)].flatMap(([, inner = '']) => inner.split(/[ -]/))
