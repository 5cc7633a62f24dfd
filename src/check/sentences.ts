// A passage as sentences. A full stop ends one only where a new one begins: not in „z. B.“, „Abs. 2“, „1. Januar“, „e. V.“.
import type { Place } from '../diagnostics/diagnostic.ts'
import type { Passage } from './passages.ts'
import { oneAndTheSame, remembered } from './remember.ts'

/** A sentence as its words alone tell it. */
export interface Stretch {
  readonly text: string
  /** Offset in the passage. */
  readonly start: number
}
export interface Sentence extends Stretch {
  readonly passage: Passage
  /** Place of a stretch of the sentence; without arguments of all of it. */
  placeOf(start?: number, end?: number): Place | undefined
}

/** Behind these a full stop does not end a sentence, whatever follows. */
const SHORT = /(?:^|[\s(„\u00a0\u202f])(?:\p{L}|[Aa]bs|Art|[Nn]r|[Ss]\p{Ll}?|ff?|bzw|ggf|ca|vgl|evtl|inkl|einschl|[Ss]tr|Jan|Feb|Aug|Sept|Okt|Nov|Dez|Dr|Prof|Tel|usw|etc|gem|lit|Ziff|Kap|Anl|max|mind|sog|bzgl|insb|Az|Buchst|Hs|Rn|Bek|Fn|zzgl|ehem|mögl|ehrenamtl|St|u\.[\s\u00a0\u202f]?a|z\.[\s\u00a0\u202f]?B|d\.[\s\u00a0\u202f]?h|i\.[\s\u00a0\u202f]?V|e\.[\s\u00a0\u202f]?V|\d{1,3})$/u
const END = /[.!?](?:[“”)"]+)?(?=[\s\u00a0]+[\p{Lu}„(§\d])|[.!?](?:[“”)"]+)?\s*$/gu

export function sentencesOf(passages: readonly Passage[]): readonly Sentence[] {
  return passages.flatMap(sentencesIn)
}
/** Several rules ask for the sentences of a passage; they are found once. */
const split = new WeakMap<Passage, readonly Sentence[]>()
function sentencesIn(passage: Passage): readonly Sentence[] {
  const known = split.get(passage) ?? splitUp(passage)
  split.set(passage, known)
  return known
}
function splitUp(passage: Passage): readonly Sentence[] {
  return stretchesIn(passage.text).map(({ text, start }) => ({ text, passage, start, placeOf: (a = 0, b = text.length) => passage.placeOf(start + a, start + b) }))
}
/** Kept with their words, so that what is known of a sentence is found without reading it again. */
export const stretchesIn = remembered((text: string): readonly Stretch[] => {
  const ends = endsIn(text)
  return ends.flatMap((end, i) => stretch(text, ends[i - 1] ?? 0, end) ?? [])
})
/** Where its sentences end; the last one may have no full stop. */
function endsIn(text: string): readonly number[] {
  const ends = Array.from(text.matchAll(END), ({ index, 0: mark }) => ({ index, end: index + mark.length })).filter(({ index }) => text[index] !== '.' || !SHORT.test(text.slice(Math.max(0, index - 16), index))).map(({ end }) => end)
  return ends.at(-1) === text.trimEnd().length ? ends : [...ends, text.length]
}
function stretch(all: string, from: number, end: number): Stretch | undefined {
  const raw = all.slice(from, end)
  const text = raw.trim()
  return text === '' ? undefined : { text: oneAndTheSame(text), start: from + raw.indexOf(text) }
}
