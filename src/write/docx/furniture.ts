// What runs along the pages: file number and draft notice at the top, short title, state and page number at the foot, the draft's watermark.
import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun, type ParagraphChild } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { Document } from '../../document/nodes.ts'
import { COLOUR, type Face } from './measures.ts'
import { textWidth } from './widths.ts'

const rightTab = (width: number) => ({ type: TabStopType.RIGHT, position: width })

/** One header; `first`: that of page 1, with the file number. */
export function headerOf(document: Document, face: Face, width: number, first: boolean): Header {
  const notice = document.draft ? [new TextRun({ text: 'Entwurf', bold: true }), new TextRun(' · nicht zur Unterschrift')] : []
  const number = first && document.fileNumber !== null ? [new TextRun({ children: [new Tab(), `Aktenzeichen ${document.fileNumber}`] })] : []
  const watermark: ParagraphChild[] = document.draft ? [new TextWatermark({ text: 'ENTWURF', font: face.font, color: COLOUR.watermark, layout: 'diagonal' })] : []
  return new Header({ children: [new Paragraph({ style: 'Header', tabStops: [rightTab(width)], children: [...notice, ...number, ...watermark] })] })
}

/** `left` · stand · page x of y. The stand is centred unless the left text reaches into it. */
export function footerOf(left: string, stand: string, face: Face, width: number): Footer {
  const half = (width - textWidth(stand, face, 9)) / 2
  const leftEnd = textWidth(left, face, 9) + 200
  const middle = leftEnd < half ? { type: TabStopType.CENTER, position: Math.round(width / 2) } : { type: TabStopType.LEFT, position: leftEnd }
  const page = ['Seite\u00a0', PageNumber.CURRENT, ' von\u00a0', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [new Paragraph({ style: 'Footer', tabStops: [middle, rightTab(width)], children: [new TextRun(left), new TextRun({ children: [new Tab(), stand] }), new TextRun({ children: [new Tab(), ...page] })] })],
  })
}
