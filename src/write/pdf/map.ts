// The tree → one flat run of page nodes. What each frame looks like stands here; how pages are filled is the printer's business.
// Invariant: every printed word of the tree stands in the nodes exactly once, in the order of the tree; notes follow at the end of the agreement.
import { type Contents, type Document, type DocumentFrame, type Handlers, handle } from '../../document/nodes.ts'
import { plainText } from '../../document/walk.ts'
import { blockNodes, type Stand } from './blocks.ts'
import { destinationsOf } from './destinations.ts'
import { type DocumentNote, type Ink, noteTarget, plainRun, runsOf } from './inlines.ts'
import { begin, blockWidth, keepLast, leaf, rule } from './leaves.ts'
import { logoNodes } from './logos.ts'
import { COLOUR, LABEL_GAP, mm, type Scale, SPACE, scaleOf, TEXT_EDGE } from './measures.ts'
import type { Label, Leaf, PageNode, Run, Sheet } from './page-nodes.ts'
import { partiesNodes } from './parties.ts'
import { signatureNodes } from './signatures.ts'

interface State {
  readonly document: Document
  readonly ink: Ink
  readonly scale: Scale
}
const stand = (s: State, edge: number, landscape = false): Stand => ({ ink: s.ink, scale: s.scale, column: 0, edge, width: blockWidth(landscape) })
const bold = (runs: Run[]): Run[] => runs.map((run) => ({ ...run, bold: true }))
const targets = (keys: readonly string[], ink: Ink): string[] => keys.flatMap((key) => ink.destinations.get(key) ?? [])
const outlineText = (label: string, title: Parameters<typeof plainText>[0]): string =>
  [label, plainText(title)].filter((part) => part !== '').join(' ')

type Section = Extract<DocumentFrame, { readonly tag: 'section' }>
type Annex = Extract<DocumentFrame, { readonly tag: 'annex' }>

function headingNode(n: Section, s: State): PageNode {
  const labels: Label[] = n.label === '' ? [] : [{ at: -TEXT_EDGE, text: plainRun(n.label), bold: true }]
  return leaf(runsOf(n.title, s.ink), s.scale.heading, TEXT_EDGE, n.counted ? SPACE.section : SPACE.preamble, {
    keep: true,
    ragged: true,
    labels,
    ids: targets([n.key], s.ink),
    bookmark: outlineText(n.label, n.title),
  })
}
function sectionNodes(n: Section, s: State): PageNode[] {
  const clauses = n.clauses.flatMap((clause) => {
    const nodes = blockNodes(clause.blocks, stand(s, TEXT_EDGE))
    const [first] = nodes
    const before = first !== undefined && !('newPage' in first) ? first.margin[1] : SPACE.paragraph
    return begin(nodes, [], targets([clause.id], s.ink), before, s.scale.body, TEXT_EDGE)
  })
  return [headingNode(n, s), ...clauses]
}

/** §§ at the text edge as in the agreement; „Anlage 1“ needs a wider column, so annexes stand apart. No line of the table is alone on a page. */
function contentsNodes(n: Contents, s: State): PageNode[] {
  const heading = leaf(plainRun(n.title), s.scale.heading, TEXT_EDGE, SPACE.preamble, { keep: true, ragged: true })
  const entries = n.entries.map((entry, i) => entryLeaf(entry, entry.kind !== n.entries[i - 1]?.kind, s))
  return [heading, ...entries.map((entry, i): PageNode => (entries.length > 1 && (i === 0 || i === entries.length - 2) ? { ...entry, keep: true } : entry))]
}
const ENTRY = { section: TEXT_EDGE, annex: mm(20) } as const
function entryLeaf({ kind, label, title, target }: Contents['entries'][number], apart: boolean, s: State): Leaf {
  const to = s.ink.destinations.get(target)
  const link = (runs: Run[]): Run[] => (to === undefined ? runs : runs.map((run) => ({ ...run, linkToDestination: to })))
  const labels: Label[] = label === '' ? [] : [{ at: -ENTRY[kind], text: link(plainRun(label)) }]
  return leaf(link(runsOf(title, s.ink)), s.scale.body, ENTRY[kind], apart ? SPACE.item : 0, { ragged: true, labels })
}

/** At least `space` before the first node. */
function lower(nodes: PageNode[], space: number): PageNode[] {
  return nodes.map((node, i) => {
    if (i > 0 || 'newPage' in node) return node
    const [left, before, right, below] = node.margin
    return { ...node, margin: [left, Math.max(before, space), right, below] }
  })
}

function annexNodes(n: Annex, s: State): PageNode[] {
  const foot = { footLeft: `${s.document.shortTitle} · ${n.label}`, footCentre: n.stand ?? s.document.stand }
  const mark = leaf(plainRun(n.label), s.scale.mark, 0, 0, {
    keep: true,
    ragged: true,
    ids: targets([n.key], s.ink),
    bookmark: outlineText(n.label, n.title),
    ...(n.stand === null ? {} : { right: [[{ text: n.stand, bold: false, color: COLOUR.small }]] }),
  })
  return [
    { canvas: [], newPage: { landscape: n.landscape, furniture: foot } },
    mark,
    leaf(runsOf(n.title, s.ink), s.scale.annexTitle, 0, SPACE.item, { keep: true, ragged: true }),
    rule(blockWidth(n.landscape), 1, COLOUR.accent, 0, SPACE.annexRule, { keep: true }),
    ...lower(blockNodes(n.blocks, stand(s, 0, n.landscape)), SPACE.table),
  ]
}

const frameNodes: Handlers<DocumentFrame, State, PageNode[]> = {
  parties: (n, s) => partiesNodes(n, stand(s, TEXT_EDGE)),
  contents: contentsNodes,
  passage: (n, s) => blockNodes(n.blocks, stand(s, TEXT_EDGE)),
  section: sectionNodes,
  signatures: (n, s) => signatureNodes(n, stand(s, 0)),
  annex: annexNodes,
}

function titleNodes(s: State): PageNode[] {
  const { title, subtitle } = s.document
  return [
    leaf(bold(runsOf(title, s.ink)), s.scale.title, 0, s.document.logos.length > 0 ? mm(8) : 0, { keep: true, ragged: true }),
    ...(subtitle === null ? [] : [leaf(runsOf(subtitle, s.ink), s.scale.subtitle, 0, SPACE.subtitle, { keep: true, ragged: true })]),
    rule(blockWidth(false), 1.5, COLOUR.accent, 0, SPACE.titleRule),
  ]
}

function noteNodes(notes: readonly DocumentNote[], s: State): PageNode[] {
  const edge = mm(5)
  const each = notes.flatMap((note) =>
    begin(
      note.blocks.map((paragraph) => leaf(runsOf(paragraph.children, s.ink), s.scale.note, edge, 2, { ragged: true })),
      [{ at: -edge, text: plainRun(note.label) }],
      [noteTarget(note.label)],
      2,
      s.scale.note,
      edge,
    ),
  )
  return each.length === 0 ? [] : [rule(mm(40), 0.5, COLOUR.text, 0, SPACE.table + LABEL_GAP, { keep: true }), ...each]
}

/** Frames in order; the text before the signatures stays with them. */
function bodyNodes(s: State): PageNode[] {
  return s.document.body.reduce<PageNode[]>((nodes, frame) => {
    const own = handle(frameNodes, frame, s)
    return [...(frame.tag === 'signatures' ? keepLast(nodes) : nodes), ...own]
  }, [])
}

/** Everything the printer needs to know about one document. */
export function sheetOf(document: Document, images: ReadonlyMap<string, Uint8Array>): Sheet {
  const s: State = { document, ink: { notes: [], destinations: destinationsOf(document) }, scale: scaleOf(document.look) }
  const content = [...logoNodes(document.logos, images), ...titleNodes(s), ...bodyNodes(s)]
  return {
    content: [...content, ...noteNodes(s.ink.notes, s)],
    furniture: { footLeft: document.shortTitle, footCentre: document.stand },
    fileNumber: document.fileNumber,
    draft: document.draft,
    title: plainText(document.title),
    date: document.date,
    body: s.scale.body,
    small: s.scale.small,
    justify: false,
    images,
  }
}
