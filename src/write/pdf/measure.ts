// Measures labels, right-hand texts and ruled pieces together with the leaf they belong to: text becomes pieces before anything is placed.
import { LABEL_GAP } from './measures.ts'
import type { Run } from './page-nodes.ts'
import { DocMeasure, type PdfNode } from './pdfmake.ts'
import { piecesOf, spaceBehind, widthsOf } from './text/pieces.ts'
import type { DocumentFont, Piece, TextStyle } from './text/types.ts'

/** Size of raised marks: large enough to be read. */
const MARK_SIZE = 0.67
/** Without the space at the end. */
const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece, i) => sum + piece.width - (i === pieces.length - 1 ? spaceBehind(piece) : 0), 0)

/** Hands out the fonts of one document. */
export type Fonts = (family: string, bold: boolean, italics: boolean) => DocumentFont

function styleOf(node: PdfNode, run: Run, fonts: Fonts): TextStyle {
  const font = fonts(node.font, run.bold ?? node.bold ?? false, run.italics ?? false)
  const baseSize = node.fontSize
  return {
    font,
    baseSize,
    fontSize: run.sup ? baseSize * MARK_SIZE : baseSize,
    height: font.lineHeight(baseSize) * node.lineHeight,
    color: run.color ?? node.color ?? '#000000',
    raised: run.sup ?? false,
    underline: false,
    hyphenate: run.hyphenate ?? true,
    target: run.linkToDestination ?? null,
    uri: null,
    element: run.element ?? null,
  }
}

/** A label wider than its column pushes the first line; the other lines keep their edge. */
function pushFirst(pieces: Piece[], label: { at: number; pieces: readonly Piece[] } | undefined): Piece[] {
  const [first] = pieces
  const by = label === undefined ? 0 : label.at + widthOf(label.pieces) + LABEL_GAP
  if (first === undefined || by <= 0) return pieces
  return [{ ...first, shaped: null, width: by, space: false, breakAfter: 'never', lineEnd: false, note: null, ruled: null, boxed: null }, ...pieces]
}

export class Measuring extends DocMeasure {
  override measureLeaf(node: PdfNode): PdfNode {
    const fonts: Fonts = (family, bold, italics) => this.pdfDocument.provideFont(family, bold, italics)
    const build = (runs: readonly Run[]): Piece[] => piecesOf(runs, (run) => styleOf(node, run, fonts))
    node._labels = (node.labels ?? []).map((label) => ({
      at: label.at,
      element: label.element ?? null,
      pieces: build(label.text.map((run) => ({ ...run, text: `${run.text} `, hyphenate: false, ...(label.bold ? { bold: true } : {}) }))),
    }))
    // a space that nobody sees parts what stands side by side for those who listen
    const text = node.text ?? []
    node._pieces = pushFirst(build((node.right?.length ?? 0) > 0 && text.some((run) => run.text !== '') ? [...text, { text: ' ' }] : text), node._labels.at(-1))
    node._right = (node.right ?? []).map(build)
    if (node.middle) node._middle = build(node.middle)
    const { least, most } = widthsOf(node._pieces)
    node._minWidth = least
    node._maxWidth = most
    return node
  }
}
