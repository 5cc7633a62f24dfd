// Line numbers of a draft with room for comments: every fifth line of the agreement, counted anew on each page; furniture.
// Tables, signatures and what runs along the page are not counted, so numbers stay what they are when those change.
import { COLOUR, mm } from './measures.ts'
import type { Page, PageItem, PdfNode, TextLine } from './pdfmake.ts'
import type { Element } from './structure.ts'

const EVERY = 5
/** From the text to the numbers, and from there to the line that divides the page. */
const GAP = { number: mm(3), rule: mm(7) }

const isCounted = (element: Element | null): boolean => element !== null && element.attributes.uncounted !== true && (element.parent === null || isCounted(element.parent))
function countedLines(page: Page): readonly TextLine[] {
  const lines = page.items.flatMap((one) => (one.type === 'line' && one.artifact === undefined && isCounted(one.item.element) ? [one.item] : []))
  const heights = new Map(lines.map((line) => [Math.round(line.y + line.getAscenderHeight()), line] as const).reverse())
  return [...heights.values()].sort((a, b) => a.y - b.y)
}

/** `measure`: a number as a measured leaf. */
export function placeLineNumbers(pages: readonly Page[], measure: (text: string) => PdfNode): void {
  for (const page of pages) {
    const edge = page.pageSize.width - page.pageMargins.right
    const numbers = countedLines(page).flatMap((line, i): PageItem[] => {
      if ((i + 1) % EVERY !== 0) return []
      const number = measure(String(i + 1))._text?.line(null)
      return number === undefined ? [] : [{ type: 'line', item: Object.assign(number, { x: edge + GAP.number, y: line.y + line.getAscenderHeight() - number.getAscenderHeight() }), artifact: true }]
    })
    const x = edge + GAP.rule
    const rule = { type: 'line', x1: x, y1: page.pageMargins.top, x2: x, y2: page.pageSize.height - page.pageMargins.bottom, lineWidth: 0.4, lineColor: COLOUR.hair } as const
    page.items.push(...numbers, { type: 'vector', item: rule, artifact: true })
  }
}
