// What runs along the pages: file number at the top of page 1, draft notice, running foot with its hairline.

import { leaf } from './leaves.ts'
import { COLOUR, mm, type Type } from './measures.ts'
import type { Furniture, Run, Sheet } from './page-nodes.ts'
import type { Repeated } from './pdfmake.ts'

const HEADER_TOP = mm(13)
const FOOT_TOP = mm(9)
const text = (value: string): Run[] => [{ text: value }]

/** File number at the right of page 1; in drafts, a notice at the left of every page. */
export function headerOf(sheet: Sheet): Repeated {
  return (page) => {
    const number = page === 1 && sheet.fileNumber !== null ? [text(`Aktenzeichen ${sheet.fileNumber}`)] : []
    const notice: Run[] = sheet.draft ? [{ text: 'Entwurf', bold: true }, { text: ' · nicht zur Unterschrift' }] : text('')
    if (number.length === 0 && !sheet.draft) return null
    return leaf(notice, sheet.small, 0, 0, { margin: [sheet.margin, HEADER_TOP, sheet.margin, 0], right: number })
  }
}

function footLine(furniture: Furniture, page: number, pages: number, small: Type): object {
  return leaf(text(furniture.footLeft), small, 0, 3, { middle: text(furniture.footCentre), right: [text(`Seite ${page} von ${pages}`)] })
}
const hairline = (width: number): object => ({ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.4, lineColor: COLOUR.hair })

/** Short title, state and page number below a hairline. */
export function footerOf(furniture: Furniture, { small, margin }: Pick<Sheet, 'small' | 'margin'>): (page: number, pages: number, size: { width: number }) => unknown {
  return (page, pages, size) => ({
    stack: [{ canvas: [hairline(size.width - 2 * margin)] }, footLine(furniture, page, pages, small)],
    margin: [margin, FOOT_TOP, margin, 0],
  })
}
