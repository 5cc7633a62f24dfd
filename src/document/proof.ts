// Whether what a writer printed is the text of the tree: every letter once and in order, each note as a whole.
// Letters, because lines, hyphens at their ends and kinds of spaces are the writer's business. Invariant: a document that lost or doubled a word is never handed out.
import type { Document } from './nodes.ts'
import { printedLines } from './walk.ts'

/** What stands on paper, without page furniture; notes in the order of their marks. */
export interface Printed {
  readonly body: string
  readonly notes: readonly string[]
}
/** Spaces, marks for line ends, what nobody sees, and boxes to tick, which some formats draw. */
const UNSEEN = /[\s\u0085\u00ad\u200b-\u200d\u2060\ufeff☐]+/gu
/** Plain spaces first: it is twice as fast. */
const lettersOf = (text: string): string => text.normalize('NFC').replaceAll(' ', '').replace(UNSEEN, '').replaceAll('\u2011', '-')

/** Our fault; nothing may be written. */
export class LostWords extends Error {}

/** Every format of a document is compared with the same letters. */
const known = new WeakMap<Document, Printed>()
function wantedOf(document: Document): Printed {
  const found = known.get(document)
  if (found !== undefined) return found
  const { body, notes } = printedLines(document)
  const made = { body: lettersOf(body.join('')), notes: notes.map(lettersOf) }
  known.set(document, made)
  return made
}

/** Where the two differ first, with the words of both; null: nowhere. */
export function difference(document: Document, printed: Printed): string | null {
  const { body, notes } = wantedOf(document)
  if (printed.notes.length !== notes.length) return `${notes.length} notes became ${printed.notes.length}`
  const pairs = [[body, printed.body] as const, ...notes.map((note, i) => [note, printed.notes[i] ?? ''] as const)]
  return pairs.map(([wanted, made]) => firstDifference(wanted, lettersOf(made))).find((one) => one !== null) ?? null
}
const ROUND = 40
function firstDifference(wanted: string, made: string): string | null {
  if (wanted === made) return null
  let at = 0
  while (wanted[at] === made[at]) at++
  const near = (text: string): string => text.slice(Math.max(0, at - ROUND), at + ROUND)
  return `…${near(wanted)}… became …${near(made)}…`
}

/** Throws if the words are not those of the tree. */
export function prove(document: Document, printed: Printed): void {
  const lost = difference(document, printed)
  if (lost !== null) throw new LostWords('What was printed is not the text of the agreement') // which words, the message must not tell: it goes into logs
}
