// Document → Word file. Reading order: frames.ts (what stands where), xml.ts and grids.ts (how it is written), stock/ (styles, lists and settings,
// made by the docx library), package.ts (the parts), zip.ts.
// Invariant: every printed word of the tree once and in order; the same document and images give the same bytes.
import type { Document } from '../../document/nodes.ts'
import { sectionXml } from './grids.ts'
import { sectionsOf, type Leafs } from './frames.ts'
import { footerXml, headerXml } from './furniture.ts'
import { startJob, type Job } from './job.ts'
import { PAGE } from './measures.ts'
import { Furniture, partsOf } from './package.ts'
import { type Stock, stockOf } from './stock/stock.ts'
import { hasCommentMargin } from '../theme.ts'
import type { Xml } from './xml.ts'
import { zip } from './zip.ts'

/** Properties of one section of the Word document: its headers and footers, its page. */
function sectionProperties({ annex }: Leafs, first: boolean, job: Job, furniture: Furniture, stock: Stock): Xml {
  const { document, face } = job
  const landscape = annex?.landscape === true
  const width = landscape ? job.block.landscape : job.block.upright
  const watermark = document.draft ? stock.watermark : ''
  const footer = furniture.add('footer', footerXml(annex ? `${document.shortTitle} · ${annex.label}` : document.shortTitle, annex?.stand ?? document.stand, face, width))
  const header = (type: string, one: boolean): Xml => `<w:headerReference w:type="${type}" r:id="${furniture.add('header', headerXml(document, width, one, watermark))}"/>`
  const foot = (type: string): Xml => `<w:footerReference w:type="${type}" r:id="${footer}"/>`
  const [w, h] = landscape ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height]
  const margin = `w:top="${PAGE.margin}" w:right="${job.block.right}" w:bottom="${PAGE.margin}" w:left="${PAGE.margin}" w:header="${PAGE.header}" w:footer="${PAGE.footer}" w:gutter="0"`
  const page = `<w:type w:val="nextPage"/><w:pgSz w:w="${w}" w:h="${h}"${landscape ? ' w:orient="landscape"' : ''}/><w:pgMar ${margin}/>`
  const numbers = annex === null && hasCommentMargin(document.look, document.draft) ? '<w:lnNumType w:countBy="5" w:restart="newPage"/>' : ''
  return `<w:sectPr>${first ? header('first', true) : ''}${header('default', false)}${first ? foot('first') : ''}${foot('default')}${page}${numbers}${first ? '<w:titlePg/>' : ''}</w:sectPr>`
}

/** Bytes of the .docx; `images`: the logos by file name. */
export async function renderDocx(document: Document, options: { readonly images: ReadonlyMap<string, Uint8Array> }): Promise<Uint8Array> {
  const job = startJob(document, options.images)
  const stock = await stockOf({ ...document.look, draft: document.draft })
  const furniture = new Furniture()
  const sections = sectionsOf(job)
  const body = sections.map((leafs, i) => {
    const end = sectionProperties(leafs, i === 0, job, furniture, stock)
    return i < sections.length - 1 ? sectionXml(leafs.flow, end) : sectionXml(leafs.flow, null) + end
  })
  return zip(partsOf(body.join(''), job, furniture, stock))
}
