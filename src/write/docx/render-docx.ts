// Document → Word file. Reading order: frames.ts (what stands where), styles.ts and numbering.ts (how it looks and counts), patches.ts (what the library cannot).
// Invariant: every printed word of the tree once and in order; the same document and images give the same bytes.
import { Document as Library, PageOrientation, SectionType, type ISectionOptions } from 'docx'
import type { Document } from '../../document/nodes.ts'
import { plainText } from '../../document/walk.ts'
import { assertWritable } from './characters.ts'
import { fileChildren } from './grids.ts'
import { sectionsOf, type Leafs } from './frames.ts'
import { footerOf, headerOf } from './furniture.ts'
import { startJob, type Job } from './job.ts'
import { PAGE, WIDTH } from './measures.ts'
import { numberingOf } from './numbering.ts'
import { partsOf } from './parts.ts'
import { patched } from './patches.ts'
import { stylesOf } from './styles.ts'
import { zip } from './zip.ts'

const MARGINS = { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin, header: PAGE.header, footer: PAGE.footer }

function sectionOptions({ annex, flow }: Leafs, i: number, job: Job): ISectionOptions {
  const { document, face } = job
  const width = annex?.landscape ? WIDTH.landscape : WIDTH.upright
  const left = annex ? `${document.shortTitle} · ${annex.label}` : document.shortTitle
  const foot = () => footerOf(left, annex?.stand ?? document.stand, face, width)
  const orientation = annex?.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  const first = i === 0 ? { first: headerOf(document, face, width, true) } : {}
  return {
    properties: { type: SectionType.NEXT_PAGE, titlePage: i === 0, page: { size: { width: PAGE.width, height: PAGE.height, orientation }, margin: MARGINS } },
    headers: { ...first, default: headerOf(document, face, width, false) },
    footers: { ...(i === 0 ? { first: foot() } : {}), default: foot() },
    children: fileChildren(flow),
  }
}

function libraryDocument(job: Job): Library {
  const { document } = job
  const sections = sectionsOf(job).map((leafs, i) => sectionOptions(leafs, i, job))
  return new Library({
    title: plainText(document.title),
    subject: document.shortTitle,
    revision: 1,
    styles: stylesOf(job.face),
    numbering: numberingOf(document.look.numbering, job.lists),
    footnotes: job.notes,
    hyphenation: { autoHyphenation: !document.draft, hyphenationZone: 357, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    defaultTabStop: 567,
    sections,
  })
}

/** Bytes of the .docx; `images`: the logos by file name. */
export async function renderDocx(document: Document, options: { readonly images: ReadonlyMap<string, Uint8Array> }): Promise<Uint8Array> {
  assertWritable(document)
  const job = startJob(document, options.images)
  const parts = await partsOf(libraryDocument(job))
  return zip(patched(parts, { document, ownLists: job.lists.length }))
}
