// Inlines of the tree → runs of text. Every character of the tree becomes a character of a run; only marks of style are added.
import { type DataPath, type DocumentInline, type Handlers, handle } from '../../document/nodes.ts'
import { begin, leaf } from './leaves.ts'
import { BOX, mm, SIGNATURE, type Type } from './measures.ts'
import type { Leaf, Note, Run } from './page-nodes.ts'
import type { Element } from './structure.ts'

export type DocumentNote = Extract<DocumentInline, { readonly tag: 'note' }>
/** What runs need to know of the whole. `destinations`: tree key → name of the link target; `names`: the same key → what stands there, in words. */
export interface Ink {
  readonly destinations: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
  readonly noteType: Type
}
interface Style {
  readonly ink: Ink
  readonly look: Pick<Run, 'bold' | 'italics' | 'element' | 'hyphenate'>
  /** Of the paragraph. */
  readonly element: Element
}

/** Line ends of every kind break the line; invisible characters without width or meaning in print are left out. */
const printable = (text: string): string => text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n').replace(/\ufeff/g, '')
/** Fields that hold names of people, places and organisations; they are never divided. Of short names only long ones are: those are designations. */
const NAMES: ReadonlySet<string> = new Set(['name', 'kurz', 'ort', 'strasse', 'anschrift', 'email', 'telefon', 'internet'])
const DESIGNATION = 12
function isName({ text, from }: { readonly text: string; readonly from: DataPath | null }): boolean {
  const field = String(from?.findLast((step) => typeof step === 'string'))
  return NAMES.has(field) && !(field === 'kurz' && text.length > DESIGNATION)
}
const run = (text: string, style: Style, more: Partial<Run> = {}): Run[] => [{ text: printable(text), ...style.look, ...more }]
/** Name of the link target of a note. */
export const noteTarget = (label: string): string => `n${label.padStart(4, '0')}`

const inlineRuns: Handlers<DocumentInline, Style, Run[]> = {
  text: (n, s) => run(n.text, s),
  filled: (n, s) => run(n.text, s, isName(n) ? { hyphenate: false } : {}),
  term: (n, s) => run(`„${n.text}“`, s),
  'open-point': (n, s) => run(`[${n.label}: ${n.text}]`, s, { bold: true }),
  strong: (n, s) => runsIn(n.children, { ...s, look: { ...s.look, bold: true } }),
  emphasis: (n, s) => runsIn(n.children, { ...s, look: { ...s.look, italics: true } }),
  lang: (n, s) => runsIn(n.children, { ...s, look: { ...s.look, element: s.element.inline('Span', { lang: n.language }), hyphenate: false } }),
  'line-break': (_, s) => run('\n', s),
  note: (n, s) => {
    const mark = s.element.inline('Reference').inline('Link', { contents: `Fußnote ${n.label}` })
    return run(n.label, s, { sup: true, element: mark, linkToDestination: noteTarget(n.label), note: noteOf(n, s) })
  },
  field: (n, s) => {
    if (n.kind === 'box') return [{ text: '', boxed: BOX.room }, ...run(n.label ?? '', s)]
    return [{ text: '', ruled: SIGNATURE.inlineLine }, ...(n.label === null ? [] : run(` ${n.label}`, s))]
  },
  reference: (n, s) => {
    const target = s.ink.destinations.get(n.target)
    if (target === undefined) return run(n.text, s)
    const link = s.element.inline('Link', { contents: `Verweis auf ${s.ink.names.get(n.target) ?? n.text}` })
    return run(n.text, s, { linkToDestination: target, element: link })
  },
}
/** A check box keeps its distance from what stands before it in its line. */
function runsIn(nodes: readonly DocumentInline[], style: Style): Run[] {
  const runs: Run[] = []
  for (const node of nodes)
    for (const run of handle(inlineRuns, node, style)) {
      const inside = run.boxed !== undefined && runs.at(-1)?.text.endsWith('\n') === false
      runs.push(inside ? { ...run, boxed: BOX.gap + BOX.room } : run)
    }
  return runs
}

const NOTE_EDGE = mm(5)
/** In the structure a note follows the paragraph of its mark. */
function noteOf(n: DocumentNote, { ink, element }: Style): Note {
  const note = (element.parent ?? element).add('Note', { id: noteTarget(n.label) })
  const label = note.add('Lbl')
  const paragraphs = n.blocks.map((paragraph): Leaf => {
    const own = note.add('P')
    return leaf(runsOf(paragraph.children, ink, own), ink.noteType, NOTE_EDGE, 2, { ragged: true, element: own })
  })
  const nodes = begin(paragraphs, [{ at: -NOTE_EDGE, text: plainRun(n.label), element: label }], [noteTarget(n.label)], 2, ink.noteType, NOTE_EDGE)
  return { nodes: nodes.filter((node): node is Leaf => 'text' in node), place: n.blocks[0]?.place ?? null }
}

/** The runs of one paragraph, in order; `element`: the paragraph in the structure. */
export const runsOf = (nodes: readonly DocumentInline[], ink: Ink, element: Element): Run[] => runsIn(nodes, { ink, element, look: {} })
export const plainRun = (text: string): Run[] => [{ text: printable(text) }]
