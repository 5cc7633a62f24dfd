// Inlines → runs. References are links without a visible mark; notes are Word's own footnotes; quotes and brackets are added here.
import { FootnoteReferenceRun, InternalHyperlink, Tab, TextRun, UnderlineType, type IRunOptions, type ParagraphChild } from 'docx'
import { handle, type DocumentInline, type Handlers } from '../../document/nodes.ts'
import { para, paragraphOf } from './flow.ts'
import type { Job } from './job.ts'

type In = readonly DocumentInline[]
type Props = Pick<IRunOptions, 'bold' | 'italics' | 'language'>
interface State {
  readonly job: Job
  readonly props: Props
}
/** No-break spaces under a rule, about 45 mm wide: a line to write on that no reader takes for words. */
const RULED = '\u00a0'.repeat(42)
/** A font that has the empty box on every Windows and Mac. */
const BOX_FONT = { ascii: 'MS Gothic', hAnsi: 'MS Gothic', eastAsia: 'MS Gothic', cs: 'MS Gothic' }

const text = (words: string, s: State): readonly ParagraphChild[] => [new TextRun({ ...s.props, text: words })]
const runTable: Handlers<DocumentInline, State, readonly ParagraphChild[]> = {
  'text': (n, s) => text(n.text, s),
  'filled': (n, s) => text(n.text, s),
  'term': (n, s) => text(`„${n.text}“`, s),
  'open-point': (n, s) => [new TextRun({ ...s.props, bold: true, text: `[${n.label}: ${n.text}]` })],
  'strong': (n, s) => runs(n.children, { ...s, props: { ...s.props, bold: true } }),
  'emphasis': (n, s) => runs(n.children, { ...s, props: { ...s.props, italics: true } }),
  'lang': (n, s) => runs(n.children, { ...s, props: { ...s.props, language: { value: n.language } } }),
  'line-break': () => [new TextRun({ break: 1 })],
  'reference': (n, s) => {
    const bookmark = s.job.bookmarks.get(n.target)
    const words = text(n.text, s)
    return bookmark === undefined ? words : [new InternalHyperlink({ anchor: bookmark.name, children: words })]
  },
  'field': (n, s) => {
    if (n.kind === 'box') return [new TextRun({ text: '☐', font: BOX_FONT }), ...(n.label === null ? [] : text(`\u00a0${n.label}`, s))]
    const line = new TextRun({ text: RULED, underline: { type: UnderlineType.SINGLE } })
    return n.label === null ? [line] : [line, ...text(` ${n.label}`, s)]
  },
  'note': (n, s) => {
    const id = Object.keys(s.job.notes).length + 1
    s.job.notes[String(id)] = { children: [] }
    s.job.notes[String(id)] = {
      children: n.blocks.map((block, i) => paragraphOf(para('FootnoteText', [...(i === 0 ? [new TextRun({ children: [new Tab()] })] : []), ...runsOf(block.children, s.job)]))),
    }
    return [new FootnoteReferenceRun(id)]
  },
}
const runs = (nodes: In, s: State): readonly ParagraphChild[] => nodes.flatMap((node) => handle(runTable, node, s))

export const runsOf = (nodes: In, job: Job, props: Props = {}): readonly ParagraphChild[] => runs(nodes, { job, props })
export const wordsRun = (words: string, props: IRunOptions = {}): ParagraphChild => new TextRun({ ...props, text: words })
export const tabRun = (): ParagraphChild => new TextRun({ children: [new Tab()] })

/** Running text, or one labelled line to write on, which is a paragraph of its own; spaces between such lines are none. */
export type Piece = { readonly field: string } | { readonly field: null; readonly inlines: In }
export function piecesOf(nodes: In): readonly Piece[] {
  const pieces: Piece[] = []
  for (const node of nodes) {
    const last = pieces.at(-1)
    if (node.tag === 'field' && node.kind === 'line' && node.label !== null) pieces.push({ field: node.label })
    else if (last && last.field === null) pieces[pieces.length - 1] = { field: null, inlines: [...last.inlines, node] }
    else pieces.push({ field: null, inlines: [node] })
  }
  const written = pieces.filter((piece) => piece.field !== null || !piece.inlines.every(isSpace))
  return written.length === 0 ? pieces : written
}
const isSpace = (node: DocumentInline): boolean => node.tag === 'line-break' || (node.tag === 'text' && node.text.trim() === '')
