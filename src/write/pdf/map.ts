// The tree → one flat run of page nodes. What each frame looks like stands here; how pages are filled is the printer's business.
// The structure of the file is built on the way, in reading order; a note follows the paragraph of its mark.
// Invariant: every printed word of the tree stands in the nodes exactly once, in the order of the tree.
import { type Contents, type Document, type DocumentFrame, type Handlers, handle } from '../../document/nodes.ts'
import { fullTitle, plainText } from '../../document/walk.ts'
import { blockNodes, type Stand } from './blocks.ts'
import { destinationsOf, namesOf } from './destinations.ts'
import type { Fields } from '../../formats.ts'
import { Form } from './form.ts'
import { type Ink, plainRun, runsOf } from './inlines.ts'
import { hasCommentMargin, marginOf, PAPER } from '../theme.ts'
import { begin, keepLast, leaf, rule } from './leaves.ts'
import { logoNodes } from './logos.ts'
import { COLOUR, mm, type Scale, SPACE, scaleOf, TEXT_EDGE } from './measures.ts'
import type { Label, Leaf, PageNode, Run, Sheet } from './page-nodes.ts'
import { partiesNodes } from './parties.ts'
import { signatureNodes } from './signatures.ts'
import { Element } from './structure.ts'

interface State {
  readonly document: Document
  readonly ink: Ink
  readonly scale: Scale
  readonly structure: Element
  readonly form: Form
}
const stand = (s: State, parent: Element, edge: number, more: { landscape?: boolean; heading?: Stand['heading'] } = {}): Stand => ({
  ink: s.ink, scale: s.scale, column: 0, edge, width: widthOf(s, more.landscape), parent, form: s.form, heading: more.heading ?? 'H3',
})
const rightMargin = ({ look, draft }: Document): number => mm(hasCommentMargin(look, draft) ? PAPER.comments : marginOf(look))
/** Of the text block on a page. */
const widthOf = ({ document }: State, landscape = false): number => mm(landscape ? PAPER.height : PAPER.width) - mm(marginOf(document.look)) - rightMargin(document)
const bold = (runs: Run[]): Run[] => runs.map((run) => ({ ...run, bold: true }))
const targets = (keys: readonly string[], ink: Ink): string[] => keys.flatMap((key) => ink.destinations.get(key) ?? [])
const outlineText = (label: string, title: Parameters<typeof plainText>[0]): string =>
  [label, plainText(title)].filter((part) => part !== '').join(' ')

type Section = Extract<DocumentFrame, { readonly tag: 'section' }>
type Annex = Extract<DocumentFrame, { readonly tag: 'annex' }>

function headingNode(n: Section, s: State, parent: Element): PageNode {
  const element = parent.add('H2')
  const labels: Label[] = n.label === '' ? [] : [{ at: -TEXT_EDGE, text: plainRun(n.label), bold: true, element }]
  return leaf(runsOf(n.title, s.ink, element), s.scale.heading, TEXT_EDGE, n.counted ? SPACE.section : SPACE.preamble, {
    element,
    keep: true,
    ragged: true,
    labels,
    ids: targets([n.key], s.ink),
    bookmark: outlineText(n.label, n.title),
  })
}
function sectionNodes(n: Section, s: State): PageNode[] {
  const section = s.structure.add('Sect')
  const heading = headingNode(n, s, section)
  const clauses = n.clauses.flatMap((clause) => {
    const nodes = blockNodes(clause.blocks, stand(s, section, TEXT_EDGE))
    const [first] = nodes
    const before = first !== undefined && !('newPage' in first) ? first.margin[1] : SPACE.paragraph
    return begin(nodes, [], targets([clause.id], s.ink), before, s.scale.body, TEXT_EDGE)
  })
  return [heading, ...clauses]
}

/** §§ at the text edge as in the agreement; „Anlage 1“ needs a wider column, so annexes stand apart. No line of the table is alone on a page. */
function contentsNodes(n: Contents, s: State): PageNode[] {
  const list = s.structure.add('TOC')
  const heading = leaf(plainRun(n.title), s.scale.heading, TEXT_EDGE, SPACE.preamble, { element: list.add('Caption'), keep: true, ragged: true })
  const entries = n.entries.map((entry, i) => entryLeaf(entry, entry.kind !== n.entries[i - 1]?.kind, s, list.add('TOCI')))
  return [heading, ...entries.map((entry, i): PageNode => (entries.length > 1 && (i === 0 || i === entries.length - 2) ? { ...entry, keep: true } : entry))]
}
/** Room at the right for the number of the page. */
const PAGE_NUMBER = mm(12)
const ENTRY = { section: TEXT_EDGE, annex: mm(20) } as const
function entryLeaf({ kind, label, title, target }: Contents['entries'][number], apart: boolean, s: State, element: Element): Leaf {
  const to = s.ink.destinations.get(target)
  const link = to === undefined ? element : element.add('Reference').add('Link', { contents: s.ink.names.get(target) ?? label })
  const linked = (runs: Run[]): Run[] => (to === undefined ? runs : runs.map((run) => ({ ...run, linkToDestination: to })))
  const labels: Label[] = label === '' ? [] : [{ at: -ENTRY[kind], text: linked(plainRun(label)), element: link }]
  return leaf(linked(runsOf(title, s.ink, link)), s.scale.body, ENTRY[kind], apart ? SPACE.item : 0, {
    element: link, ragged: true, labels, ...(to === undefined ? {} : { pageOf: to }), margin: [ENTRY[kind], apart ? SPACE.item : 0, PAGE_NUMBER, 0],
  })
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
  const annex = s.structure.add('Sect')
  const [label, title] = [annex.add('P'), annex.add('H2')]
  const mark = leaf(plainRun(n.label), s.scale.mark, 0, 0, {
    element: label,
    keep: true,
    ragged: true,
    ids: targets([n.key], s.ink),
    bookmark: outlineText(n.label, n.title),
    ...(n.stand === null ? {} : { right: [[{ text: n.stand, bold: false, color: COLOUR.small }]] }),
  })
  return [
    { canvas: [], newPage: { landscape: n.landscape, furniture: foot } },
    mark,
    leaf(runsOf(n.title, s.ink, title), s.scale.annexTitle, 0, SPACE.item, { element: title, keep: true, ragged: true }),
    rule(widthOf(s, n.landscape), 1, COLOUR.accent, 0, SPACE.annexRule, { keep: true }),
    ...lower(blockNodes(n.blocks, stand(s, annex, 0, { landscape: n.landscape })), SPACE.table),
  ]
}

/** Head, closing remarks and signatures are no section of the agreement; a sub-heading there is of the rank of one. */
const frameNodes: Handlers<DocumentFrame, State, PageNode[]> = {
  parties: (n, s) => partiesNodes(n, stand(s, s.structure.add('Sect'), TEXT_EDGE)),
  contents: contentsNodes,
  passage: (n, s) => blockNodes(n.blocks, stand(s, s.structure, s.scale.dense ? 0 : TEXT_EDGE, { heading: 'H2' })),
  section: sectionNodes,
  signatures: (n, s) => signatureNodes(n, stand(s, s.structure.add('Sect', { uncounted: true }), 0)),
  annex: annexNodes,
}

function titleNodes(s: State): PageNode[] {
  const { title, subtitle, logos } = s.document
  const [first, second] = [s.structure.add('H1'), s.structure.add('P')]
  return [
    leaf(bold(runsOf(title, s.ink, first)), s.scale.title, 0, logos.length > 0 ? mm(8) : 0, { element: first, keep: true, ragged: true }),
    ...(subtitle === null ? [] : [leaf(runsOf(subtitle, s.ink, second), s.scale.subtitle, 0, SPACE.subtitle, { element: second, keep: true, ragged: true })]),
    rule(widthOf(s), 1.5, COLOUR.accent, 0, SPACE.titleRule),
  ]
}

/** Frames in order; the text before the signatures stays with them. */
function bodyNodes(s: State): PageNode[] {
  return s.document.body.reduce<PageNode[]>((nodes, frame) => {
    const own = handle(frameNodes, frame, s)
    return [...(frame.tag === 'signatures' ? keepLast(nodes) : nodes), ...own]
  }, [])
}

/** Everything the printer needs to know about one document. */
export function sheetOf(document: Document, images: ReadonlyMap<string, Uint8Array>, fields: Fields): Sheet {
  const scale = scaleOf(document.look)
  const structure = Element.root(document.language)
  const form = new Form(document.draft ? 'none' : fields)
  const s: State = { document, structure, scale, form, ink: { destinations: destinationsOf(document), names: namesOf(document), noteType: scale.note } }
  return {
    content: [...logoNodes(document.logos, images, structure, widthOf(s)), ...titleNodes(s), ...bodyNodes(s)],
    furniture: { footLeft: document.shortTitle, footCentre: document.stand },
    fileNumber: document.fileNumber,
    draft: document.draft,
    title: fullTitle(document),
    date: document.date,
    body: scale.body,
    small: scale.small,
    justify: document.look.alignment === 'blocksatz' && !document.draft,
    margin: mm(marginOf(document.look)),
    marginRight: rightMargin(document),
    lineNumbers: hasCommentMargin(document.look, document.draft),
    structure,
    images,
  }
}
