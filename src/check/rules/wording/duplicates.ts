// text/doppelt: the same thing said twice, word for word or nearly, in own wording or beside a model clause. Two versions drift apart with the first change.
// Nearly: seven words in a row and most of the content words are the same (measured: the closest pair of model sentences shares eight content words).
import type { Finding, WordingRule } from '../../rule.ts'
import { sentencesOf, type Sentence } from '../../sentences.ts'
import type { Passage } from '../../passages.ts'
import { at, short, shown } from './judged.ts'

const EXACT_WORDS = 6
const RUN = 7
const SHARED = 10
const PART = 0.7
const KINDS: readonly Passage['kind'][] = ['paragraph', 'item']

interface Said {
  readonly sentence: Sentence
  readonly words: readonly string[]
}
export const duplicates: WordingRule = ({ passages }) => {
  const body = passages.filter(({ kind, path }) => KINDS.includes(kind) && path[0] !== 'anlagen')
  if (!body.some(({ own }) => own)) return []
  const all = sentencesOf(body).map((sentence): Said => ({ sentence, words: wordsOf(sentence.text) })).filter(({ words }) => words.length >= EXACT_WORDS)
  return [...repeated(all, exactKeys, () => true), ...repeated(all, runKeys, isNearly)]
}
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []

const exactKeys = ({ words }: Said): readonly string[] => [words.join(' ')]
const runKeys = ({ words }: Said): readonly string[] => (words.length < RUN + 2 ? [] : words.slice(0, 1 - RUN).map((_, i) => words.slice(i, i + RUN).join(' ')))

/** A sentence is reported once, at its own words: where both are somebody's own, at the later one. */
function repeated(all: readonly Said[], keysOf: (said: Said) => readonly string[], fits: (a: Said, b: Said) => boolean): readonly Finding[] {
  const seen = new Map<string, Said>()
  return all.flatMap((said): readonly Finding[] => {
    const keys = keysOf(said)
    const earlier = keys.map((key) => seen.get(key)).find((one) => one && one !== said && fits(one, said))
    for (const key of keys) if (!seen.has(key)) seen.set(key, said)
    return earlier ? pairFinding(earlier, said) : []
  })
}
function pairFinding(earlier: Said, later: Said): readonly Finding[] {
  const here = later.sentence.passage.own ? later : earlier
  const there = here === later ? earlier : later
  const { passage, start, text } = here.sentence
  if (!passage.own) return []
  const place = there.sentence.placeOf()
  const model = there.sentence.passage.own ? 'steht schon an anderer Stelle' : 'steht schon in einer Musterklausel'
  const finding = at(passage, start, start + text.length, { code: 'text/doppelt', message: `„${short(shown(text))}“ ${model}${here.words.join() === there.words.join() ? '' : ', fast mit denselben Worten'}.`, hint: 'Streichen Sie eine der beiden Stellen, oder verweisen Sie von einer auf die andere.' })
  return [{ ...finding, ...(place && { related: [{ place, message: 'Hier steht es auch.' }] }) }]
}

function isNearly(a: Said, b: Said): boolean {
  if (a.words.join() === b.words.join()) return false
  const [mine, other] = [contentOf(a), contentOf(b)]
  const shared = [...mine].filter((word) => other.has(word)).length
  return shared >= SHARED && shared >= PART * Math.min(mine.size, other.size)
}
const contentOf = ({ words }: Said): ReadonlySet<string> => new Set(words.filter((word) => word.length > 4).map((word) => word.slice(0, 8)))
