// Inlines of the tree → runs of text. Every character of the tree becomes a character of a run; only marks of style are added.
import { type DocumentInline, type Handlers, handle } from '../../document/nodes.ts'
import { BOX, SIGNATURE } from './measures.ts'
import type { Run } from './page-nodes.ts'

export type DocumentNote = Extract<DocumentInline, { readonly tag: 'note' }>
/** Collected on the way: notes in the order of their marks; `destinations`: tree key → name of the link target. */
export interface Ink {
  readonly notes: DocumentNote[]
  readonly destinations: ReadonlyMap<string, string>
}
interface Style {
  readonly ink: Ink
  readonly look: Pick<Run, 'bold' | 'italics'>
}

/** Line ends of every kind break the line; invisible characters without width or meaning in print are left out. */
const printable = (text: string): string => text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n').replace(/[\u00ad\ufeff]/g, '')
const run = (text: string, style: Style, more: Partial<Run> = {}): Run[] => [{ text: printable(text), ...style.look, ...more }]
/** Name of the link target of a note. */
export const noteTarget = (label: string): string => `n${label.padStart(4, '0')}`

const inlineRuns: Handlers<DocumentInline, Style, Run[]> = {
  text: (n, s) => run(n.text, s),
  filled: (n, s) => run(n.text, s),
  term: (n, s) => run(`„${n.text}“`, s),
  'open-point': (n, s) => run(`[${n.label}: ${n.text}]`, s, { bold: true }),
  strong: (n, s) => runsIn(n.children, { ...s, look: { ...s.look, bold: true } }),
  emphasis: (n, s) => runsIn(n.children, { ...s, look: { ...s.look, italics: true } }),
  lang: (n, s) => runsIn(n.children, s),
  'line-break': (_, s) => run('\n', s),
  note: (n, s) => {
    s.ink.notes.push(n)
    return run(n.label, s, { sup: true, linkToDestination: noteTarget(n.label) })
  },
  field: (n, s) => {
    if (n.kind === 'box') return [{ text: '', boxed: BOX.room }, ...run(n.label ?? '', s)]
    return [{ text: '', ruled: SIGNATURE.inlineLine }, ...(n.label === null ? [] : run(` ${n.label}`, s))]
  },
  reference: (n, s) => {
    const target = s.ink.destinations.get(n.target)
    return run(n.text, s, target === undefined ? {} : { linkToDestination: target })
  },
}
const runsIn = (nodes: readonly DocumentInline[], style: Style): Run[] => nodes.flatMap((node) => handle(inlineRuns, node, style))

/** The runs of one paragraph, in order. */
export const runsOf = (nodes: readonly DocumentInline[], ink: Ink): Run[] => runsIn(nodes, { ink, look: {} })
export const plainRun = (text: string): Run[] => [{ text: printable(text) }]
