// A stretch of text without plain spaces → the parts between which a line may end.
// Invariant: the parts joined are the text in composed form (NFC), but for soft hyphens (the user's own ones, which a break stands for), U+200B and U+200C.
import { syllables } from './hyphens.ts'
import type { BreakAfter } from './types.ts'

export interface Fragment {
  readonly text: string
  readonly after: BreakAfter
}
const MOST_TOKENS = 20_000

/** E-mail addresses may be broken after „@“ and „.“, others on the web after „/“ as well. */
const ADDRESS = /@|:\/\/|^www\./
const MAIL_BREAKS = /(?<=[@.])(?=[\p{L}\p{N}])/u
const WEB_BREAKS = /(?<=[/.])(?=[\p{L}\p{N}])/u
/** After a hyphen, a dash or a stroke between words of at least two letters; not before the ending of „Leiter/in“. */
const INNER_BREAKS = /(?<=[\p{L}\p{N}]{2}[-\u2010\u2013\u2014])(?=\p{L}{2})|(?<=\p{L}{2}\/)(?=\p{L}{3})(?!innen)|(?<=\u200b)/u
/** Texts without these need no look for inner breaks. */
const BREAKERS = /[-\u2010\u2013\u2014/\u200b]/
const SOFT_HYPHEN = '\u00ad'
const NOT_JOINED = '\u200c'

/** The patterns know letters of Latin script only. */
const LETTERS = /[A-Za-z\u00c0-\u024f\u1e9e]{6,}/g
const FIXED_SPACES = /([\u00a0\u202f]+)/
/** Not a plain word: numbers, addresses, strokes, the user's own soft hyphens. */
const UNUSUAL = /[0-9@/_\u00ad]/
/** „BAMF“, „GmbH“ */
const hasCapitals = (word: string): boolean => word.slice(1) !== word.slice(1).toLowerCase()

/** With a mark between the syllables of its words. */
function divided(text: string, mark: (before: string) => string): string {
  const inWords = (chunk: string): string =>
    UNUSUAL.test(chunk) ? chunk : chunk.replace(LETTERS, (word) => (hasCapitals(word) ? word : syllables(word).reduce((before, part) => before + mark(before) + part)))
  return FIXED_SPACES.test(text) ? text.split(FIXED_SPACES).map(inWords).join('') : inWords(text)
}
/** No ligature over the joint in „Auflage“, even if the word is not to be divided. */
const unjoined = (text: string): string => (text.includes('f') ? divided(text, (before) => (before.endsWith('f') ? NOT_JOINED : '')) : text)

function parts(token: string, hyphenate: boolean): Fragment[] {
  const plain = !hyphenate || token.includes('/')
  const pieces = BREAKERS.test(token) ? token.split(INNER_BREAKS) : [token]
  return pieces.flatMap((piece, i) => {
    const own = plain ? unjoined(piece) : divided(piece, () => SOFT_HYPHEN)
    const texts = own.split(SOFT_HYPHEN)
    const last = texts.length - 1
    const after = (k: number): BreakAfter => (k < last ? 'hyphen' : i < pieces.length - 1 ? 'open' : 'never')
    return texts.map((text, k) => ({ text, after: after(k) }))
  })
}
function cut(token: string, hyphenate: boolean): readonly Fragment[] {
  if (ADDRESS.test(token)) {
    const pieces = token.split(token.includes('@') ? MAIL_BREAKS : WEB_BREAKS)
    return pieces.map((text, i) => ({ text, after: i < pieces.length - 1 ? 'open' : 'never' }))
  }
  const found = parts(token, hyphenate)
  const kept = found.filter(({ text }) => text !== '')
  // A soft hyphen at the very end: the rest of the word stands in another look.
  return found.at(-1)?.text === '' && kept.length > 0 ? [...kept.slice(0, -1), { text: kept.at(-1)?.text ?? '', after: 'hyphen' }] : kept
}

const known = [new Map<string, readonly Fragment[]>(), new Map<string, readonly Fragment[]>()] as const
/** `token`: no plain space in it. */
export function fragments(token: string, hyphenate: boolean): readonly Fragment[] {
  const shelf = known[hyphenate ? 1 : 0]
  const found = shelf.get(token)
  if (found !== undefined) return found
  const made = cut(token.normalize('NFC'), hyphenate)
  if (shelf.size >= MOST_TOKENS) shelf.clear()
  shelf.set(token, made)
  return made
}
