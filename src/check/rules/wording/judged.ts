// What all rules on words share: which passages they judge, words of the data as patterns, findings at their place.
// Invariant: a pattern is built once for a table, however many agreements are judged.
import type { Code } from '../../../diagnostics/catalogue.ts'
import { citationsIn } from '../../../law/citations.ts'
import type { Passage, PassageKind } from '../../passages.ts'
import { remembered } from '../../remember.ts'
import type { Finding, Wording } from '../../rule.ts'

type Judged = Pick<Wording, 'passages' | 'agreement'>
/** Own words of an agreement but those taken over word for word (`woertlich`); of a text from elsewhere all of it. Looked for once, whatever rules ask. */
export function judged(wording: Judged, kinds?: readonly PassageKind[]): readonly Passage[] {
  const all = toJudge.get(wording) ?? wording.passages.filter(({ own, path }) => own && !(wording.agreement && isVerbatim(path, wording.agreement)))
  toJudge.set(wording, all)
  return kinds ? all.filter(({ kind }) => kinds.includes(kind)) : all
}
const toJudge = new WeakMap<Judged, readonly Passage[]>()
export function isVerbatim([block, id]: Passage['path'], { klauseln, zusatz, anlagen }: NonNullable<Wording['agreement']>): boolean {
  const choice = block === 'klauseln' ? klauseln[String(id)] : undefined
  const entry = block === 'zusatz' ? zusatz.find((one) => one.id === id) : block === 'anlagen' ? anlagen.find((one) => one.id === id) : undefined
  return (entry && 'woertlich' in entry && entry.woertlich) || (choice?.state === 'on' && choice.wording?.verbatim === true)
}
export const SENTENCES: readonly PassageKind[] = ['paragraph', 'item', 'note']

export interface Said {
  readonly code: Code
  readonly message: string
  readonly hint: string
}
export function at(passage: Passage, start: number, end: number, { code, message, hint }: Said): Finding {
  return { code, message, hint, place: passage.placeOf(start, end), path: passage.path }
}

/** „*“ stands for any letters, a space for any space; whole words only, but „ARGE-Beirat“ has the word „ARGE“. */
export function wordPattern(words: readonly string[], flags = 'gu'): RegExp {
  const one = (word: string): string => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[\\p{L}-]*').replace(/ +/g, '[\\s\\u00a0\\u202f]+')
  return new RegExp(`(?<![\\p{L}\\d])(?:${words.map(one).join('|')})(?![\\p{L}\\d])`, flags)
}

/** Words of a table as one pattern. It is built when a text has the longest stretch of letters of one of them, as hardly any has. */
export interface Rare {
  mayBeIn(text: string): boolean
  readonly pattern: RegExp
}
export function rare(words: readonly string[]): Rare {
  const letters = words.map((word) => word.split(/[* ]+/).reduce((longest, part) => (part.length > longest.length ? part : longest), ''))
  let pattern: RegExp | undefined
  return {
    mayBeIn: (text) => letters.some((some) => text.includes(some)),
    get pattern() {
      pattern ??= wordPattern(words)
      return pattern
    },
  }
}

/** Whether a pattern is in a text, for patterns that are asked of every paragraph. */
export const tester = (pattern: RegExp): ((text: string) => boolean) => remembered((text) => pattern.test(text))

/** The norms that a text cites, for the rules that ask for them. */
export const cited = remembered(citationsIn)

/** What is built from a table, kept as long as the table is. */
export function builtOnce<K extends object, V>(build: (table: K) => V): (table: K) => V {
  const built = new WeakMap<K, V>()
  return (table) => {
    const found = built.get(table) ?? build(table)
    built.set(table, found)
    return found
  }
}

/** The stretch of „…“ that surrounds an offset, without its marks. */
export function quotedAround(text: string, offset: number): string | undefined {
  const open = text.lastIndexOf('„', offset)
  const end = open < 0 ? -1 : text.slice(open).search(/[“”]/)
  return end > 0 && open + end > offset ? text.slice(open + 1, open + end) : undefined
}
export const short = (text: string, most = 70): string => (text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`)
export const shown = (words: string): string => words.replace(/[\s\u00a0\u202f]+/gu, ' ')
export const german = (iso: string): string => iso.split('-').reverse().join('.')
