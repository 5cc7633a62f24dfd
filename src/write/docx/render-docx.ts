// Document → Word file. Reading order: frames.ts (what stands where), xml.ts and grids.ts (how it is written), stock/ (styles, lists and settings,
// made by the docx library), package.ts (the parts), zip.ts.
// Invariant: every printed word of the tree once and in order, proved while it is written, labels of Word's own numbering included; the same document and images give the same bytes.
import type { Document } from '../../document/nodes.ts'
import { prove } from '../../document/proof.ts'
import { sectionXml } from './grids.ts'
import { sectionsOf, type Leafs } from './frames.ts'
import { footerXml, headerXml } from './furniture.ts'
import { headerGap, houseXml } from './house.ts'
import { startJob, type Job, type Options } from './job.ts'
import { PAGE } from './measures.ts'
import { Furniture, partsOf } from './package.ts'
import type { Stock } from './stock/make-stock.ts'
import { stockOf } from './stock/stock.ts'
import { hasCommentMargin } from '../theme.ts'
import { wordsIn, type Xml } from './xml.ts'
import { zip } from './zip.ts'

/** Properties of one section of the Word document: its headers and footers, its page. */
function sectionProperties({ annex }: Leafs, first: boolean, job: Job, furniture: Furniture, stock: Stock): Xml {
  const { document, face } = job
  const landscape = annex?.landscape === true
  const width = landscape ? job.block.landscape : job.block.upright
  const watermark = document.draft ? stock.watermark : ''
  const line = footerXml(annex ? `${document.shortTitle} · ${annex.label}` : document.shortTitle, annex?.stand ?? document.stand, face, width)
  const header = (type: 'first' | 'default'): Xml => furniture.reference('header', type, headerOf(type === 'first', width, watermark, job))
  const foot = (type: 'first' | 'default'): Xml =>
    furniture.reference('footer', type, line + houseXml(job.house?.footers[type === 'first' ? 'first' : 'rest'] ?? [], 'KgHausFuss', width, job.pictures))
  const [w, h] = landscape ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height]
  const margin = `w:top="${job.block.margin}" w:right="${job.block.right}" w:bottom="${job.block.margin}" w:left="${job.block.margin}" w:header="${PAGE.header}" w:footer="${PAGE.footer}" w:gutter="0"`
  const page = `<w:type w:val="nextPage"/><w:pgSz w:w="${w}" w:h="${h}"${landscape ? ' w:orient="landscape"' : ''}/><w:pgMar ${margin}/>`
  const numbers = annex === null && hasCommentMargin(document.look, document.draft) ? '<w:lnNumType w:countBy="5" w:restart="newPage"/>' : ''
  return `<w:sectPr>${first ? header('first') : ''}${header('default')}${first ? foot('first') : ''}${foot('default')}${page}${numbers}${first ? '<w:titlePg/>' : ''}</w:sectPr>`
}

/** The header of the house, then ours, unless that would be an empty line. */
function headerOf(first: boolean, width: number, watermark: Xml, job: Job): Xml {
  const house = houseXml(job.house?.headers[first ? 'first' : 'rest'] ?? [], 'KgHausKopf', width, job.pictures)
  const ours = headerXml(job.document, width, first, watermark)
  const says = job.document.draft || (first && job.document.fileNumber !== null)
  return house === '' ? ours : house + (says ? ours : '') + headerGap()
}

/** Bytes of the .docx. */
export async function renderDocx(document: Document, options: Options): Promise<Uint8Array> {
  const job = startJob(document, options)
  const stock = await stockOf({ ...document.look, draft: document.draft }, options.house)
  const furniture = new Furniture()
  const sections = sectionsOf(job)
  const printed: string[] = []
  const body = sections.map((leafs, i) => {
    const end = sectionProperties(leafs, i === 0, job, furniture, stock)
    return i < sections.length - 1 ? sectionXml(leafs.flow, end, printed) : sectionXml(leafs.flow, null, printed) + end
  })
  prove(document, { body: printed.join(''), notes: job.notes.map((note, i) => `${i + 1}${wordsIn(note)}`) })
  return zip(partsOf(body.join(''), job, furniture, stock), stock.parts)
}
