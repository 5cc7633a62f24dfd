// A sentence as tokens: words (with the signs inside them: „Berater*innen“, „Kooperations-Vereinbarung“), numbers, § and the stops between parts.
// Invariant: TOKEN says what a token is; Western European text, which is nearly all, is walked sign by sign instead, with the same answer.
import { type Known, knownOf } from './known.ts'
import type { About } from './lexicon.ts'

export interface Word {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** What the word is about, by itself and by its neighbours. */
  readonly is: About
  readonly known: Known
}

const TOKEN = /\p{L}[\p{L}\p{N}\u00ad]*(?:[*:_-]\p{L}[\p{L}\u00ad]*)*|§|\p{N}+|[,;:–]/gu
/** Where no letter and no number is any but those of Latin-1. */
const WESTERN = /^[\0-\xff\u2000-\u206f]*$/

/** Other signs for the same, as Word writes them; as long as the plain one. */
const HYPHENS = /[\u2010\u2011]/
const HYPHENS_ALL = /[\u2010\u2011]/g

/** As each stands in the sentence, by itself. */
export function tokensOf(given: string): readonly Word[] {
  const sentence = HYPHENS.test(given) ? given.replace(HYPHENS_ALL, '-') : given
  const tokens: Word[] = []
  const add = (start: number, end: number): void => {
    const text = sentence.slice(start, end)
    const known = knownOf(text)
    tokens.push({ text, lower: known.lower, start, end, is: known.is, known })
  }
  if (WESTERN.test(sentence)) for (let at = 0; at < sentence.length; ) at = walked(sentence, at, add)
  else for (const { 0: text, index } of sentence.matchAll(TOKEN)) add(index, index + text.length)
  return tokens
}

const [OTHER, LETTER, NUMBER, SOFT, INNER, STOP] = [0, 1, 2, 3, 4, 5]
const SORTS = Uint8Array.from({ length: 256 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return /\p{L}/u.test(sign) ? LETTER : /\p{N}/u.test(sign) ? NUMBER : sign === '\u00ad' ? SOFT : /[*_-]/.test(sign) ? INNER : /[,;:§]/.test(sign) ? STOP : OTHER
})
const DASH = 0x2013
const COLON = 0x3a
function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 256 ? (SORTS[code] ?? OTHER) : code === DASH ? STOP : OTHER // behind the end: NaN, which is no sign
}
/** Adds the token that begins here, if one does; gives where to go on. */
function walked(text: string, start: number, add: (start: number, end: number) => void): number {
  const sort = sortAt(text, start)
  let end = start + 1
  if (sort === LETTER) end = wordEnd(text, end)
  else if (sort === NUMBER) while (sortAt(text, end) === NUMBER) end++
  else if (sort !== STOP) return end
  add(start, end)
  return end
}
function wordEnd(text: string, begin: number): number {
  let end = begin
  for (let sort = sortAt(text, end); sort === LETTER || sort === NUMBER || sort === SOFT; sort = sortAt(text, end)) end++
  while ((sortAt(text, end) === INNER || text.charCodeAt(end) === COLON) && sortAt(text, end + 1) === LETTER) {
    end += 2
    for (let sort = sortAt(text, end); sort === LETTER || sort === SOFT; sort = sortAt(text, end)) end++
  }
  return end
}
