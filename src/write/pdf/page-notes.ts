// Notes at the foot of the page of their mark: measured once, placed when all pages are filled.
// A page whose text and notes do not fit is refused, whatever let it happen.
// Invariant: notes stand in the order of their marks, between the rule and the bottom margin, over the whole width of the text block.
import type { Heights } from './heights.ts'
import { labelLines } from './lines.ts'
import { COLOUR, mm, ROOM_ABOVE_NOTES } from './measures.ts'
import type { Note } from './page-nodes.ts'
import type { Page, PdfNode } from './pdfmake.ts'
import { refuseNote } from './refuse.ts'

/** Half a point: rounding, and the line below a table. */
const EPSILON = 0.5
const RULE = { width: mm(40), above: ROOM_ABOVE_NOTES / 3, lineWidth: 0.5 }
const widthOf = ({ pageSize, pageMargins }: Page): number => pageSize.width - pageMargins.left - pageMargins.right

export class PageNotes {
  readonly #heights: Heights
  readonly #measure: (leaf: object) => PdfNode
  readonly #nodes = new Map<Note, readonly PdfNode[]>()
  constructor(heights: Heights, measure: (leaf: object) => PdfNode) {
    this.#heights = heights
    this.#measure = measure
  }

  #nodesOf(note: Note): readonly PdfNode[] {
    const known = this.#nodes.get(note)
    if (known !== undefined) return known
    const nodes = note.nodes.map(this.#measure)
    this.#nodes.set(note, nodes)
    return nodes
  }
  /** Height of a note at the foot of a page, points. */
  heightOf(note: Note, page: Page): number {
    return this.#nodesOf(note).reduce((sum, node) => sum + this.#heights.of(node, widthOf(page)), 0)
  }

  place(pages: readonly Page[]): void {
    for (const page of pages) {
      if (page.notes === undefined) continue
      const { left, bottom } = page.pageMargins
      const top = page.pageSize.height - bottom - page.notes.height + ROOM_ABOVE_NOTES
      this.#refuseCrowded(page, page.notes.placed, top - ROOM_ABOVE_NOTES)
      const y = top - RULE.above
      page.items.push({ type: 'vector', item: { type: 'line', x1: left, y1: y, x2: left + RULE.width, y2: y, lineWidth: RULE.lineWidth, lineColor: COLOUR.text } })
      page.notes.placed.reduce((at, note) => this.#placeNote(page, note, at), top)
    }
  }
  /** The longest note of a page whose text reaches below `end`, where the notes begin. */
  #refuseCrowded(page: Page, notes: readonly Note[], end: number): void {
    const text = page.items.map((one) => (one.type === 'line' ? one.item.y + one.item.getHeight() : 0))
    if (Math.max(page.pageMargins.top, ...text) <= end + EPSILON) return
    const [longest] = [...notes].sort((a, b) => this.heightOf(b, page) - this.heightOf(a, page))
    if (longest !== undefined) refuseNote(longest)
  }
  /** Returns where the next note begins. */
  #placeNote(page: Page, note: Note, top: number): number {
    return this.#nodesOf(note).reduce((above, node) => {
      const [edge, before] = node._margin ?? [0, 0]
      return this.#placeLines(page, node, page.pageMargins.left + edge, above + before, widthOf(page) - edge)
    }, top)
  }
  #placeLines(page: Page, node: PdfNode, x: number, top: number, width: number): number {
    const lines = this.#heights.lines(node, width)
    const [first] = lines
    if (first && node.ids) first.ids = node.ids
    const labels = first ? labelLines(node, first) : []
    for (const label of labels) page.items.push({ type: 'line', item: Object.assign(label, { x: x + label.x, y: top + label.y }) })
    return lines.reduce((y, line) => {
      page.items.push({ type: 'line', item: Object.assign(line, { x: x + line.x, y }) })
      return y + line.getHeight()
    }, top)
  }
}
