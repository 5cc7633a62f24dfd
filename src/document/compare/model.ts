// What changed between two versions of an agreement, as data: facts apart from wording, each part with its place in both versions.
// The printers of `koopgen diff` show it; its JSON form is this tree (README, „koopgen diff“).
// Invariant: what stands in none of the lists is the same in both versions; a § or an annex that only has another number is in `renumbered`.
import type { DataPath, Document, Origin } from '../nodes.ts'

/** A value of the agreement as people read it. `key`: its path with ids instead of positions. `owner`: `key` of the part it belongs to, null for none. */
export interface Fact {
  readonly key: string
  readonly owner: string | null
  /** „Laufzeit“, „Partei „Stadt““ */
  readonly group: string
  /** „Kündigung, Frist“ */
  readonly title: string
  readonly value: string
}
/** One version: what is printed, and the facts it was made from. `keyOf`: the key of a path of this version. */
export interface Side {
  readonly document: Document
  readonly facts: readonly Fact[]
  readonly keyOf: (path: DataPath) => string
}

/** A stretch of a paragraph. `space`: white space stands before it. `value`: a fact that is listed with its old and new form, so that the words around it can be read. */
export type Segment =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string; readonly space: boolean }
  | { readonly kind: 'value'; readonly old: string; readonly new: string; readonly space: boolean }

export type FactChange = {
  readonly key: string
  readonly group: string
  readonly title: string
  /** null: not given. */
  readonly old: string | null
  readonly new: string | null
  /** Word by word, where both are long; else null. */
  readonly segments: readonly Segment[] | null
  /** Where it is printed, in the new version or else in the old one: „§ 7 Abs. 2“. */
  readonly places: readonly string[]
}
/** One paragraph, point, row or note. `place`: „Abs. 2 Buchst. a“ in that version, empty where nothing is counted, null where it does not exist.
 *  `form`: only articles and endings follow a changed fact. */
export interface LineChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'form'
  readonly place: { readonly old: string | null; readonly new: string | null }
  readonly segments: readonly Segment[]
}
export type PartKind = 'party' | 'head' | 'heading' | 'clause' | 'annex' | 'signatures' | 'text'
/** Where a part stands: „§ 3 Abs. 2 bis 4“ and its title; null where it does not exist. */
export interface Spot { readonly label: string; readonly title: string; readonly origin: Origin | null }
export interface PartChange {
  readonly kind: PartKind
  readonly key: string
  readonly status: 'added' | 'removed' | 'changed'
  /** Stands somewhere else among the parts that both versions have. */
  readonly moved: boolean
  readonly old: Spot | null
  readonly new: Spot | null
  /** Paragraphs are arranged in another way, with the same words. */
  readonly rearranged: boolean
  /** Why it is left out, as the agreement says it. */
  readonly reason: string | null
  readonly lines: readonly LineChange[]
}
export interface Renumbered { readonly old: string; readonly new: string; readonly title: string }
export interface Comparison {
  readonly facts: readonly FactChange[]
  readonly parts: readonly PartChange[]
  readonly renumbered: readonly Renumbered[]
}
export const isEmpty = ({ facts, parts, renumbered }: Comparison): boolean => facts.length + parts.length + renumbered.length === 0
