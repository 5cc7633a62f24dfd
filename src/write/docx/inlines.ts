// Inlines → runs. References are fields without a visible mark; notes are Word's own footnotes; quotes and brackets are added here.
// Invariant: neighbouring words of one look are one run, so that Word can find a phrase and keeps its spaces.
import { handle, type DataPath, type DocumentInline, type Handlers } from '../../document/nodes.ts'
import { para } from './flow.ts'
import { paragraphXml } from './grids.ts'
import type { Job } from './job.ts'
import { COLOUR } from './measures.ts'
import { liveAt } from './survey.ts'
import { BREAK, control, field, run, TAB, textRun, type RunLook, type Xml } from './xml.ts'

type In = readonly DocumentInline[]
/** Words that may still join their neighbours, or anything finished. */
type Piece = { readonly text: string; readonly look: RunLook } | { readonly xml: Xml }
interface State {
  readonly job: Job
  readonly look: RunLook
}
/** No-break spaces under a rule, about 45 mm wide: a line to write on that no reader takes for words. */
const RULED = '\u00a0'.repeat(42)
/** A font that has the empty box on every Windows and Mac. */
const BOX_FONT = 'MS Gothic'

/** A value that somebody chose for the clause: not a default, and not the name of a party, which stands in nearly every sentence. */
const isChosen = (from: DataPath | null): boolean => from !== null && from[0] !== 'parteien' && from[0] !== 'gruppen'

const text = (words: string, s: State): readonly Piece[] => [{ text: words, look: s.look }]
const within = (children: In, s: State, more: RunLook): readonly Piece[] => pieces(children, { ...s, look: { ...s.look, ...more } })
const table: Handlers<DocumentInline, State, readonly Piece[]> = {
  'text': (n, s) => text(n.text, s),
  'filled': (n, s) => (s.job.marking === 'values' && isChosen(n.from) ? [{ xml: textRun(n.text, { ...s.look, style: 'KgWert' }) }] : text(n.text, s)),
  'term': (n, s) => text(`„${n.text}“`, s),
  'open-point': (n, s) => [{ xml: control(++s.job.controls.count, { tag: `kg:offen:${n.label}`, title: `Offen ${n.label}: ${n.question}` }, textRun(`[${n.label}: ${n.text}]`, { ...s.look, style: 'KgOffen' })) }],
  'strong': (n, s) => within(n.children, s, { bold: true }),
  'emphasis': (n, s) => within(n.children, s, { italic: true }),
  'lang': (n, s) => within(n.children, s, { language: n.language }),
  'line-break': (_, s) => [{ xml: run(BREAK, s.look) }],
  'reference': (n, s) => (n.inside ? text(n.text, s) : referencePieces(n.target, n.text, s)),
  'field': (n, s) => {
    if (n.kind === 'box') return [{ xml: textRun('☐', { font: BOX_FONT }) }, ...(n.label === null ? [] : text(`\u00a0${n.label}`, s))]
    return [{ xml: textRun(RULED, s.job.marking === 'lines' ? { underline: 'dotted', color: COLOUR.hair } : { underline: 'single' }) }, ...(n.label === null ? [] : text(` ${n.label}`, s))]
  },
  'note': (n, s) => {
    const { notes } = s.job
    const id = notes.push('')
    const mark = run('<w:footnoteRef/>', { style: 'FootnoteReference' }) + run(TAB)
    notes[id - 1] = n.blocks.map((block, i) => paragraphXml(para('FootnoteText', [...(i === 0 ? [mark] : []), ...runsOf(block.children, s.job)]))).join('')
    return [{ xml: run(`<w:footnoteReference w:id="${id}"/>`, { style: 'FootnoteReference' }) }]
  },
}
/** The number of the § or annex, with which a reference begins, is alive, the rest ("Nr." before, "Abs. 2" behind) is text: Word has no field for it. */
function referencePieces(target: string, words: string, s: State): readonly Piece[] {
  const anchor = s.job.anchors.get(target)
  const label = anchor?.label ?? ''
  const at = liveAt(label, words)
  if (!anchor || at < 0) return text(words, s)
  const end = at + label.length
  const live = { xml: field(`REF ${anchor.bookmark} \\r \\h`, label, s.look) }
  return [...(at > 0 ? text(words.slice(0, at), s) : []), live, ...(end < words.length ? text(words.slice(end), s) : [])]
}
function pieces(nodes: In, s: State): readonly Piece[] {
  const found: Piece[] = []
  for (const node of nodes) found.push(...handle(table, node, s))
  return found
}

/** Looks of one stretch are one object, so neighbours compare by identity. */
function joined(list: readonly Piece[]): readonly Xml[] {
  const out: Xml[] = []
  let open: { text: string; look: RunLook } | undefined
  const close = () => {
    if (open) out.push(textRun(open.text, open.look))
    open = undefined
  }
  for (const one of list) {
    if ('xml' in one) {
      close()
      out.push(one.xml)
    } else if (open && open.look === one.look) open = { text: open.text + one.text, look: open.look }
    else {
      close()
      open = { ...one }
    }
  }
  close()
  return out
}

const PLAIN: RunLook = {}
export const runsOf = (nodes: In, job: Job, look: RunLook = PLAIN): readonly Xml[] => joined(pieces(nodes, { job, look }))
export const wordsRun = textRun
export const tabRun = (): Xml => run(TAB)

/** Running text, or one labelled line to write on, which is a paragraph of its own; spaces between such lines are none. */
export type Part = { readonly field: string } | { readonly field: null; readonly inlines: In }
export function partsOf(nodes: In): readonly Part[] {
  const parts: Part[] = []
  for (const node of nodes) {
    const last = parts.at(-1)
    if (node.tag === 'field' && node.kind === 'line' && node.label !== null) parts.push({ field: node.label })
    else if (last && last.field === null) parts[parts.length - 1] = { field: null, inlines: [...last.inlines, node] }
    else parts.push({ field: null, inlines: [node] })
  }
  const written = parts.filter((part) => part.field !== null || !part.inlines.every(isSpace))
  return written.length === 0 ? parts : written
}
const isSpace = (node: DocumentInline): boolean => node.tag === 'line-break' || (node.tag === 'text' && node.text.trim() === '')
