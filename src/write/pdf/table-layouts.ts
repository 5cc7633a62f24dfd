// Rules and paddings of tables: lines above and below the head, a hairline between rows, nothing upright, no shading.
import { COLOUR, mm } from './measures.ts'
import type { PdfNode } from './pdfmake.ts'

const PADDING = { side: mm(2), above: mm(1.3) }
const rows = (node: PdfNode): number => node.table?.body.length ?? 0
const isOuter = (i: number, node: PdfNode): boolean => i === 0 || i === rows(node)

const agreement = {
  hLineWidth: (i: number, node: PdfNode): number => (isOuter(i, node) ? 1 : i === 1 ? 0.75 : 0.4),
  hLineColor: (i: number, node: PdfNode): string => (isOuter(i, node) || i === 1 ? COLOUR.text : COLOUR.hair),
  vLineWidth: (): number => 0,
  paddingLeft: (): number => PADDING.side,
  paddingRight: (): number => PADDING.side,
  paddingTop: (): number => PADDING.above,
  paddingBottom: (): number => PADDING.above,
}
export const LAYOUTS = {
  agreement,
  dense: { ...agreement, paddingTop: (): number => PADDING.above / 3, paddingBottom: (): number => PADDING.above / 3 },
  frame: {
    hLineWidth: (): number => 1.5,
    vLineWidth: (): number => 1.5,
    paddingLeft: (): number => mm(3),
    paddingRight: (): number => mm(3),
    paddingTop: (): number => mm(2),
    paddingBottom: (): number => mm(2),
  },
}
