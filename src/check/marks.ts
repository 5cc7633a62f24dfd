// What a text from elsewhere says about an item of the recommendations, told by marks: words that stand together in one sentence with its heading.
// A mark is the beginning of a word; „*kurs“ may stand within one, „kopie.“ is the whole. „nicht“ in an entry asks that its words are denied.
// Invariant: what is denied is never taken as said. „nicht ohne Einwilligung“ denies twice, and so affirms.
import { type Reading, readingOf } from './denials.ts'
import type { Passage } from './passages.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A sentence with the words above it. */
export interface Told {
  readonly sentence: Sentence
  /** Its own words, and those of its heading. */
  readonly words: ReadonlySet<string>
  readonly above: ReadonlySet<string>
  /** Made when a mark asks. */
  readonly reading: () => Reading
}
export interface Hit {
  readonly sentence: Sentence
  readonly denied: boolean
}
/** What regulates nothing: who the parties are, who signs, what a § is called. A line of blanks does not either. */
const NO_SENTENCE: ReadonlySet<Passage['kind']> = new Set(['heading', 'party', 'signature'])
const PIECE = /[\p{L}\p{N}]+|§/gu
const piecesOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(PIECE))

export function toldIn(passages: readonly Passage[]): readonly Told[] {
  let above: ReadonlySet<string> = new Set()
  return passages.flatMap((passage): readonly Told[] => {
    if (passage.kind === 'heading') above = piecesOf(passage.text)
    if (NO_SENTENCE.has(passage.kind) || !/\p{L}{2}/u.test(passage.text)) return []
    const heading = above
    return sentencesOf([passage]).map((sentence): Told => {
      const lead = passage.lead ?? ''
      let reading: Reading | undefined
      return { sentence, words: piecesOf(`${lead} ${sentence.text}`), above: heading, reading: () => (reading ??= readingOf(lead, sentence.text)) }
    })
  })
}

type Mark = (word: string) => boolean
interface Entry {
  readonly marks: readonly Mark[]
  /** The entry asks that its words are denied. */
  readonly denies: boolean
}
function markOf(written: string): Mark {
  const word = written.replace(/^\*|\.$/g, '')
  if (written.startsWith('*')) return written.endsWith('.') ? (one) => one.endsWith(word) : (one) => one.includes(word)
  return written.endsWith('.') ? (one) => one === word : (one) => one.startsWith(word)
}
function entryOf(written: string): Entry {
  const words = written.toLowerCase().split(' ')
  return { marks: words.filter((word) => word !== 'nicht').map(markOf), denies: words.includes('nicht') }
}

/** The first sentence that says so; else the first that denies it. A heading alone says as much as the first sentence below it. */
export function hitOf(list: readonly string[], told: readonly Told[]): Hit | undefined {
  const entries = list.map(entryOf)
  const hits = told.flatMap((one) => entries.flatMap((entry) => hitIn(entry, one) ?? []))
  const own = hits.filter(({ byHeading }) => !byHeading)
  return own.find(({ denied }) => !denied) ?? own[0] ?? hits[0]
}
function hitIn({ marks, denies }: Entry, { sentence, words, above, reading }: Told): (Hit & { readonly byHeading: boolean }) | undefined {
  const own = marks.filter((mark) => some(words, mark))
  if (!marks.every((mark) => own.includes(mark) || some(above, mark))) return undefined
  const times = own.length > 0 ? reading().denials(own) : reading().whole
  if (denies && times === 0) return undefined
  return { sentence, denied: (times % 2 === 1) !== denies, byHeading: own.length === 0 }
}
function some(words: ReadonlySet<string>, mark: Mark): boolean {
  for (const word of words) if (mark(word)) return true
  return false
}
