// Measures labels, right-hand texts and ruled pieces together with the leaf they belong to.
import { LABEL_GAP } from './measures.ts'
import { DocMeasure, type Inline, type PdfNode } from './pdfmake.ts'

const widthOf = (inlines: readonly Inline[]): number => inlines.reduce((sum, inline) => sum + inline.width, 0)

/** A label wider than its column pushes the first line; the other lines keep their edge. */
function pushFirstLine(node: PdfNode): void {
  const first = node._inlines?.[0]
  const [label] = node._labels?.slice(-1) ?? []
  if (first === undefined || label === undefined) return
  first.leadingCut -= Math.max(0, label.at + widthOf(label.inlines) + LABEL_GAP)
}

/** pdfmake shrinks a raised mark to 58 %, which is too small to read; up and down together lift it by 40 % of its size. */
function raiseMarks(node: PdfNode): void {
  for (const run of node.text ?? []) if (run.sup) Object.assign(run, { sub: true, fontSize: (node.fontSize ?? 0) * MARK_SIZE })
}
const MARK_SIZE = 1.15

export class Measuring extends DocMeasure {
  override measureLeaf(node: PdfNode): PdfNode {
    raiseMarks(node)
    const measured = super.measureLeaf(node)
    const styles = this.styleStack.clone()
    styles.push(node)
    const build = (text: unknown): Inline[] => this.textInlines.buildInlines(text, styles).items
    for (const inline of measured._inlines ?? []) inline.width = inline.ruled ?? inline.boxed ?? inline.width
    if (node.labels) {
      measured._labels = node.labels.map((label) => ({ at: label.at, inlines: build(label.text.map((run) => ({ ...run, noWrap: true }))) }))
      pushFirstLine(measured)
    }
    if (node.right) measured._right = node.right.map(build)
    if (node.middle) measured._middle = build(node.middle)
    return measured
  }
}
