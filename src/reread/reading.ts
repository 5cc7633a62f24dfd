// What one reading keeps in mind: where styles, lists, notes and comments are found, what is counted, and what was not understood.
// Lives for one file only.
import type { Numbering } from './numbering.ts'
import type { Xml } from './xml.ts'
import type { Styles } from './styles.ts'

/** What was not understood, or not taken over, and how often. Nothing of it was thrown away unless the kind says so. */
export interface Doubt {
  readonly kind: DoubtKind
  /** Name of the element, the list or the style; of what is struck through its words. */
  readonly what: string
  readonly times: number
}
export type DoubtKind =
  /** Not a Word file, or beyond the limits: nothing was read. */
  | 'no-file'
  /** The part with the text is absent or damaged: nothing was read. */
  | 'no-text'
  /** A part beside it is absent or damaged: read as if it were empty. */
  | 'no-part'
  /** An element that has no meaning here; what it contains was read. */
  | 'unknown-element'
  /** A list that is not defined: its paragraphs have no labels. */
  | 'unknown-list'
  /** Hidden or deleted text, which is left out. */
  | 'left-out'
  /** Words that are struck through, which were read like any other. */
  | 'struck'
  /** A note, a comment or a place that is named but not there. */
  | 'dangling'
  /** Our bug: the reader itself failed. */
  | 'fault'

export interface Reading {
  readonly styles: Styles
  readonly numbering: Numbering
  /** "footnote 1", "endnote 2". */
  readonly notes: ReadonlyMap<string, Xml>
  /** Words under each comment so far, by id, and the comments open at the moment. */
  readonly commented: Map<string, string[]>
  readonly open: Set<string>
  readonly count: { notes: number; paragraphs: number }
  readonly doubts: Map<string, Doubt>
}
export function doubt(reading: Reading, kind: DoubtKind, what: string): void {
  const key = `${kind} ${what}`
  reading.doubts.set(key, { kind, what, times: (reading.doubts.get(key)?.times ?? 0) + 1 })
}
