// A labelled line to write on needs room above and its label below, so it leaves the running text.
import type { DocumentInline } from '../../document/nodes.ts'

/** Either running text or one labelled line. */
export type FieldPiece = { readonly field: true; readonly label: string } | { readonly field: false; readonly inlines: readonly DocumentInline[] }

/** Splits inlines at their labelled lines; unlabelled lines and boxes stay in the text. */
export function fieldPieces(inlines: readonly DocumentInline[]): readonly FieldPiece[] {
  const pieces: FieldPiece[] = []
  let text: DocumentInline[] = []
  const flush = (): void => {
    if (text.length > 0) pieces.push({ field: false, inlines: text })
    text = []
  }
  for (const inline of inlines) {
    if (inline.tag === 'field' && inline.kind === 'line' && inline.label !== null) {
      flush()
      pieces.push({ field: true, label: inline.label })
    } else text.push(inline)
  }
  flush()
  return pieces
}
