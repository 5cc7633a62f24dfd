// What runs along the pages: file number and draft notice at the top, short title, state and page number at the foot, the draft's watermark.
import type { Document } from '../../document/nodes.ts'
import { para } from './flow.ts'
import { paragraphXml } from './grids.ts'
import { tabRun } from './inlines.ts'
import type { Face } from './measures.ts'
import { textWidth } from './widths.ts'
import { field, type TabStop, textRun, type Xml } from './xml.ts'

const rightTab = (width: number): TabStop => ({ type: 'right', position: width })

/** One header; `first`: that of page 1, with the file number, which stands on every page of a draft. `watermark`: a run, empty in the final version. */
export function headerXml(document: Document, width: number, first: boolean, watermark: Xml): Xml {
  const notice = document.draft ? [textRun('Entwurf', { bold: true }), textRun(' · nicht zur Unterschrift')] : []
  const number = (first || document.draft) && document.fileNumber !== null ? [tabRun(), textRun(`Aktenzeichen ${document.fileNumber}`)] : []
  return paragraphXml(para('Header', [...notice, ...number, watermark], { tabStops: [rightTab(width)] }))
}

/** `left` · stand · page x of y. The stand is centred unless the left text reaches into it. Word counts pages when it shows them; the results kept here are its usual start. */
export function footerXml(left: string, stand: string, face: Face, width: number): Xml {
  const half = (width - textWidth(stand, face, 9)) / 2
  const leftEnd = textWidth(left, face, 9) + 200
  const middle: TabStop = leftEnd < half ? { type: 'center', position: Math.round(width / 2) } : { type: 'left', position: leftEnd }
  const page = [textRun('Seite\u00a0'), field('PAGE', '1'), textRun(' von\u00a0'), field('NUMPAGES', '1')]
  return paragraphXml(para('Footer', [textRun(left), tabRun(), textRun(stand), tabRun(), ...page], { tabStops: [middle, rightTab(width)] }))
}
