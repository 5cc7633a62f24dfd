// The last line of a leaf, and what stands beside it where there is room: at the right edge short names and page numbers, in the middle the state of a draft.
// Invariant: nothing is left out; what has no room gets lines of its own.
import type { Heights } from './heights.ts'
import { SHORT_NAME_GAP } from './measures.ts'
import type { PageWriter, PdfNode, TextLine } from './pdfmake.ts'
import type { Text } from './text/set-text.ts'

export function addLastLine(writer: PageWriter, heights: Heights, node: PdfNode, line: TextLine): void {
  const context = writer.context()
  const width = context.availableWidth
  const shared = heights.sharesLastLine(node, width)
  node.positions.push(writer.addLine(line, shared))
  if (node._middle) addMiddle(writer, heights, node._middle, shared ? line : null)
  for (const [i, text] of (node._right ?? []).entries()) {
    const stand = shared && i === 0
    for (const right of stand ? [text.line(node.element ?? null)] : heights.broken(text, node.element ?? null, width)) {
      right.x = width - right.getWidth()
      writer.addLine(right, stand)
    }
    if (stand) context.moveDown(line.getHeight())
  }
}
/** Between left and right of `line`; null: there is no room. */
function addMiddle(writer: PageWriter, heights: Heights, text: Text, line: TextLine | null): void {
  const width = writer.context().availableWidth
  if (line === null) for (const own of heights.broken(text, null, width)) writer.addLine(own)
  else {
    const middle = text.line(null)
    middle.x = Math.max((width - middle.getWidth()) / 2, line.getWidth() + SHORT_NAME_GAP)
    writer.addLine(middle, true)
  }
}
