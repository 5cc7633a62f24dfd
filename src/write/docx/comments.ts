// Comments of a draft: what each clause is for, which recommendations it fulfils, on which law it rests, what is to decide.
// Invariant: a final document has none.
import { recommendationTitles } from '../../assets.ts'
import type { DocumentFrame } from '../../document/nodes.ts'
import { para, type Flow, type Para } from './flow.ts'
import { paragraphXml } from './grids.ts'
import type { Job } from './job.ts'
import { escape, run, textRun, type Xml } from './xml.ts'

type Clause = Extract<DocumentFrame, { readonly tag: 'section' }>['clauses'][number]
/** A paragraph of a comment: a bold word, then its text. */
type Line = readonly [head: string, text: string]

const ORIGIN: Readonly<Record<Clause['origin'], string>> = {
  'template': '',
  'own-wording': 'Eigener Wortlaut anstelle des Musters.',
  'own-clause': 'Eigene Klausel, nicht aus dem Muster.',
}
function linesOf(clause: Clause): readonly Line[] {
  const { guidance } = clause
  const titles = recommendationTitles()
  const all: readonly Line[] = [
    ['', ORIGIN[clause.origin]],
    ['Wozu', guidance?.purpose ?? ''],
    ['Warum', guidance?.reason ?? ''],
    ['Empfehlung', clause.fulfils.map((id) => titles[id] ?? id).join('; ')],
    ['Recht', clause.basis.join('; ')],
    ['Zu entscheiden', (guidance?.choices ?? []).join('; ')],
  ]
  return all.filter(([, text]) => text !== '')
}

const MARK = run('<w:annotationRef/>', { style: 'CommentReference' })
const lineXml = ([head, text]: Line, i: number): Xml =>
  paragraphXml(para('CommentText', [i === 0 ? MARK : '', head === '' ? '' : textRun(`${head}: `, { bold: true }), textRun(text)]))
/** The children, with a comment that says these lines. */
function attached(children: readonly Xml[], lines: readonly Line[], job: Job): readonly Xml[] {
  const id = job.comments.push(lines.map(lineXml).join('')) - 1
  return [`<w:commentRangeStart w:id="${id}"/>`, ...children, `<w:commentRangeEnd w:id="${id}"/>`, run(`<w:commentReference w:id="${id}"/>`, { style: 'CommentReference' })]
}

/** The flow of a clause with its comment at the first paragraph outside tables; a clause without one has none. */
export function explained(clause: Clause, flow: readonly Flow[], job: Job): readonly Flow[] {
  const lines = job.document.draft ? linesOf(clause) : []
  const at = flow.findIndex((node) => node.tag === 'para' && node.children.length > 0)
  if (lines.length === 0 || at < 0) return flow
  return flow.map((node, i) => (i === at ? { ...(node as Para), children: attached((node as Para).children, lines, job) } : node))
}

/** Content of the comments part. `date`: of the agreement. */
export const commentsXml = (comments: readonly Xml[], date: string): Xml =>
  comments.map((paragraphs, id) => `<w:comment w:id="${id}" w:author="koopgen" w:initials="kg" w:date="${escape(date)}T00:00:00Z">${paragraphs}</w:comment>`).join('')
