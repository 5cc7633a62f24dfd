// The labels of a leaf, ready to be placed.
import type { PdfNode } from './pdfmake.ts'
import type { SetLine } from './text/line.ts'

/** The labels of a leaf on the height of its first line; `x` and `y` count from that line. */
export function labelLines(node: PdfNode, line: SetLine): SetLine[] {
  return (node._labels ?? []).map(({ at, text, element }) => {
    const label = text.line(element)
    return Object.assign(label, { x: at, y: line.getAscenderHeight() - label.getAscenderHeight() })
  })
}
