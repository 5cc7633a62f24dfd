// The table of contents: a field of Word with the lines it has now, each a link to its heading.
// Without page numbers, because only Word knows them, and a field that has to be updated makes Word ask when it opens the file.
import type { DocumentFrame } from '../../document/nodes.ts'
import { para, withOptions, type Flow } from './flow.ts'
import { runsOf, tabRun, wordsRun } from './inlines.ts'
import type { Job } from './job.ts'
import { TEXT_EDGE } from './measures.ts'
import { fieldEnd, fieldStart, hyperlink } from './xml.ts'

/** The end of the field stands in a line of its own: LibreOffice breaks later pages far too early if it stands in the last entry. */
const END = para('KgFuge', [fieldEnd])
type Contents = Extract<DocumentFrame, { readonly tag: 'contents' }>
/** Headings of the first level and what has their outline level; no page numbers; links. */
const INSTRUCTION = 'TOC \\o "1-1" \\n \\h \\z \\u'

export function contentsFlow(n: Contents, job: Job): readonly Flow[] {
  const entries = n.entries.map(({ kind, label, title, target }, i) => {
    const left = kind === 'annex' ? 2 * TEXT_EDGE : TEXT_EDGE
    const words = [...(label === '' ? [] : [wordsRun(label), tabRun()]), ...runsOf(title, job)]
    const line = hyperlink(job.marked.get(target)?.bookmark ?? '', words.join(''))
    return para('TOC1', [i === 0 ? fieldStart(INSTRUCTION) : '', line], { indent: { left, hanging: label === '' ? 0 : left } })
  })
  const all = [para('TOCHeading', [wordsRun(n.title)]), ...entries]
  // the title stays with two entries, and the last two stay together: no line of it stands alone on a page
  return [...all.map((node, i) => (i < 2 || i === all.length - 2 ? withOptions(node, { keepNext: true }) : node)), END]
}
