// Measures labels, right-hand texts and ruled pieces together with the leaf they belong to: text is set before anything is placed.
import { LABEL_GAP } from './measures.ts'
import type { Run } from './page-nodes.ts'
import { DocMeasure, DocPreprocessor, type PdfNode } from './pdfmake.ts'
import { type Fonts, setText, type Text } from './text/set-text.ts'

/** How far a label that is wider than its column moves the first line; the other lines keep their edge. */
const pushOf = (label: { readonly at: number; readonly text: Text } | undefined): number => (label === undefined ? 0 : Math.max(0, label.at + label.text.set.whole.width + LABEL_GAP))

/** Our leaves are ready as they are; pdfmake would look for shorthands that we do not use. */
export class Preparing extends DocPreprocessor {
  override preprocessNode(node: PdfNode, top?: boolean): PdfNode {
    return Array.isArray(node.text) ? node : super.preprocessNode(node, top)
  }
}

export class Measuring extends DocMeasure {
  /** A leaf has its margins and no styles. */
  override measureNode(node: PdfNode): PdfNode {
    if (!Array.isArray(node.text)) return super.measureNode(node)
    this.measureLeaf(node)
    const margin = node.margin ?? null
    node._margin = margin
    if (margin === null) return node
    node._minWidth = (node._minWidth ?? 0) + margin[0] + margin[2]
    node._maxWidth = (node._maxWidth ?? 0) + margin[0] + margin[2]
    return node
  }
  override measureLeaf(node: PdfNode): PdfNode {
    const fonts: Fonts = (family, bold, italics) => this.pdfDocument.provideFont(family, bold, italics)
    const set = (runs: readonly Run[], push = 0): Text => setText(node, runs, fonts, push)
    node._labels = (node.labels ?? []).map((label) => ({
      at: label.at,
      element: label.element ?? null,
      text: set(label.text.map((run) => ({ ...run, text: `${run.text} `, hyphenate: false, ...(label.bold ? { bold: true } : {}) }))),
    }))
    // a space that nobody sees parts what stands side by side for those who listen
    const text = node.text ?? []
    node._text = set((node.right?.length ?? 0) > 0 && text.some((run) => run.text !== '') ? [...text, { text: ' ' }] : text, pushOf(node._labels.at(-1)))
    node._right = (node.right ?? []).map((runs) => set(runs))
    if (node.middle) node._middle = set(node.middle)
    node._minWidth = node._text.set.least
    node._maxWidth = node._text.set.most
    return node
  }
}
