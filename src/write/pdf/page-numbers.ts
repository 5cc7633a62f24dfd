// Page numbers of the table of contents: set at the right edge when all pages are filled, so nothing moves because of them.
// Invariant: the entries leave room at the right (map.ts), so a number never meets a title.
import type { Page, TextLine } from './pdfmake.ts'
import { SetLine, shapeOf } from './text/line.ts'
import { piecesOf } from './text/pieces.ts'

/** Name of each link target → number of its page. */
function pagesOfTargets(pages: readonly Page[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [i, page] of pages.entries()) for (const one of page.items) if (one.type === 'line') for (const id of one.item.ids ?? []) found.set(id, i + 1)
  return found
}

/** A line in the look of the entry. */
function numberLine(entry: TextLine, number: number): TextLine | undefined {
  const style = entry.inlines[0]?.style
  if (style === undefined) return undefined
  const pieces = piecesOf([{ text: String(number) }], () => ({ ...style, target: null, element: null }))
  const shape = shapeOf(pieces, { from: 0, to: pieces.length, hyphen: false }, 'left', 0, true)
  return new SetLine(shape, shape.stretches, [], null)
}
export function placePageNumbers(pages: readonly Page[]): void {
  const targets = pagesOfTargets(pages)
  for (const page of pages) {
    for (const { item: entry } of [...page.items].filter((one): one is Extract<Page['items'][number], { type: 'line' }> => one.type === 'line')) {
      const number = entry.pageOf === undefined ? undefined : targets.get(entry.pageOf)
      const line = number === undefined ? undefined : numberLine(entry, number)
      if (line === undefined) continue
      const x = page.pageSize.width - page.pageMargins.right - line.getWidth()
      page.items.push({ type: 'line', item: Object.assign(line, { x, y: entry.y + entry.getAscenderHeight() - line.getAscenderHeight() }), artifact: true })
    }
  }
}
