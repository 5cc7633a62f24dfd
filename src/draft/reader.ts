// The state of reading one marked text, shared by the readers of blocks, lists, tables and inlines.
// Invariant: what is outside the subset is refused with its place and never dropped; every mark must arrive in the tree.
import type { FootnoteDefinition, Nodes, RootContent } from 'mdast'
import type { Code } from '../diagnostics/catalogue.ts'
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import type { DataPath, DraftBlock, DraftInline } from '../document/nodes.ts'
import type { BraceMeaning } from './braces.ts'
import type { MarkedText, Piece } from './marked-text.ts'

/** Why nothing can be inserted. Without code and message the words in the braces are unknown. */
export interface Refusal {
  readonly hint: string
  readonly code?: Code
  readonly message?: string
}
/** What a text may use beyond the plain subset. */
export interface Permissions {
  /** Form fields, frames and page breaks (annexes). */
  readonly forms: boolean
  /** Own wording: {name}, {partei x dem}, {begriff x}. Undefined: nothing to insert; a hint: what could stand there instead. */
  readonly insert?: ((meaning: BraceMeaning) => readonly Piece[] | Refusal | undefined) | undefined
  /** A fact of the agreement as a node: Filled, or an open point. */
  readonly fact: (text: string, from: DataPath | null) => DraftInline
  /** Own wording of a draft: text whose gaps are open points. */
  readonly gaps?: ((text: string) => readonly (string | DraftInline)[]) | undefined
  /** The entry to paste for an annex that a template of the kind makes. */
  readonly annexOffer?: ((id: string) => string | undefined) | undefined
  /** Text of a template, which the user cannot change: the place in the agreement that asks for it. */
  readonly shipped?: Place
}
export interface Reader extends Permissions {
  readonly marked: MarkedText
  readonly seen: Set<number>
  readonly inNote: boolean
  readonly depth: number
  readonly notes: Map<string, FootnoteDefinition>
  readonly usedNotes: Set<string>
  readonly markers: Map<number, string>
  /** Last written paragraph number, so that (n) may go on after an unnumbered paragraph. */
  readonly count: { absatz: number }
  /** Reads nested blocks. */
  readonly blocks: (nodes: readonly RootContent[], verbatim: boolean, reader: Reader) => readonly DraftBlock[]
  /** How often each code was reported. */
  readonly refusals: Map<Code, number>
  readonly report: Report
}

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0
export const sourceOf = (node: Nodes, reader: Reader): string => reader.marked.text.slice(startOf(node), endOf(node))
export const placeOf = (node: Nodes, reader: Reader): Place => reader.marked.place(startOf(node), endOf(node))
/** Findings of one code in one text: who sees twenty needs no more. */
const MOST_OF_A_KIND = 20
/** Reports and gives the empty list of nodes that stands for the refused part. */
export function refuse(reader: Reader, code: Code, message: string, place: Place, hint?: string): [] {
  const n = (reader.refusals.get(code) ?? 0) + 1
  reader.refusals.set(code, n)
  if (n <= MOST_OF_A_KIND) reader.report(code, message, place, { hint })
  return []
}
