// Markdown with one mark per value: what the expansion of a template (or own wording) hands to the Markdown reader.
import type { Place } from '../diagnostics/diagnostic.ts'
import type { DataPath, DraftBlock } from '../document/nodes.ts'

/** Wording of the template, or a fact of the agreement with its data path (null: default or computed). */
export type Piece = { readonly text: string } | { readonly fact: string; readonly from: DataPath | null }
/** What one mark stands for: inline pieces, or blocks of prose that stand alone or run in at the end of a paragraph. */
export type Inset = { readonly pieces: readonly Piece[] } | { readonly prose: readonly DraftBlock[] }

export interface MarkedText {
  readonly text: string
  readonly insets: readonly Inset[]
  /** Offsets of `text` → place in the template file or the YAML. */
  place(start: number, end: number): Place
}
