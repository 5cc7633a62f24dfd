// Blocks of a clause or annex → page nodes. Labels stand at the left, all text of one level at one edge.
import { type DocumentBlock, type DocumentInline, type Handlers, handle, type ListStyle } from '../../document/nodes.ts'
import { type FieldPiece, fieldPieces } from './fields.ts'
import { type Ink, plainRun, runsOf } from './inlines.ts'
import { begin, keepLast, leaf, rule, spaceAfterTables } from './leaves.ts'
import { COLOUR, mm, type Scale, SIGNATURE, SPACE, TEXT_EDGE } from './measures.ts'
import type { Grid, Leaf, PageNode } from './page-nodes.ts'

/** Where blocks stand: `column` is the edge of the labels (1) and §, `edge` that of the text, both from the left margin. */
export interface Stand {
  readonly ink: Ink
  readonly scale: Scale
  readonly column: number
  readonly edge: number
  readonly width: number
}

/** Room from the label to its text and space before an item; (1) stands in the label column, all others at the text edge around. */
const LIST: Record<ListStyle, { indent: number; before: number }> = {
  absatz: { indent: TEXT_EDGE, before: SPACE.paragraph },
  nummer: { indent: mm(7), before: SPACE.item },
  buchstabe: { indent: mm(7), before: SPACE.item },
  doppelbuchstabe: { indent: mm(8), before: SPACE.item },
  strich: { indent: mm(5), before: SPACE.item },
}

type List = Extract<DocumentBlock, { readonly tag: 'list' }>
type Item = List['items'][number]

const pieceNodes = (piece: FieldPiece, s: Stand, before: number): PageNode[] =>
  piece.field
    ? [
        rule(SIGNATURE.line, 0.5, COLOUR.text, s.edge, before + SIGNATURE.freePlaceDate, { keep: true }),
        leaf(plainRun(piece.label), { ...s.scale.small, color: COLOUR.text }, s.edge, SIGNATURE.caption),
      ]
    : [leaf(runsOf(piece.inlines, s.ink), s.scale.body, s.edge, before)]

/** One paragraph; a labelled line to write on becomes a line of its own. */
export function paragraphNodes(inlines: readonly DocumentInline[], s: Stand, before: number = SPACE.paragraph): PageNode[] {
  return fieldPieces(inlines).flatMap((piece, i, all) => {
    const nodes = pieceNodes(piece, s, i === 0 ? before : 0)
    return i < all.length - 1 ? keepLast(nodes) : nodes
  })
}

function itemNodes(item: Item, list: List, s: Stand, firstOfItem: boolean): PageNode[] {
  const { indent, before } = LIST[list.style]
  const labelAt = list.style === 'absatz' && s.edge === s.column + TEXT_EDGE ? s.column : s.edge
  const edge = labelAt + indent
  const nodes = blockNodes(item.blocks, { ...s, edge })
  const destination = item.key === null ? undefined : s.ink.destinations.get(item.key)
  const gap = firstOfItem ? before : LIST[list.style].before
  return begin(nodes, [{ at: labelAt - edge, text: plainRun(item.label) }], destination === undefined ? [] : [destination], gap, s.scale.body, edge)
}

const blockTable: Handlers<DocumentBlock, Stand, PageNode[]> = {
  heading: (n, s) => [leaf(runsOf(n.children, s.ink), { ...s.scale.body, bold: true }, s.edge, SPACE.table, { keep: true, ragged: true })],
  paragraph: (n, s) => (n.framed ? framed(n.children, s) : paragraphNodes(n.children, s)),
  list: (n, s) => n.items.flatMap((item, i) => itemNodes(item, n, s, i === 0)),
  table: (n, s) => [
    ...(n.title === null ? [] : [leaf(plainRun(n.title), { ...s.scale.table, bold: true }, s.edge, SPACE.table, { keep: true })]),
    grid(n, s),
  ],
  'page-break': () => [{ canvas: [], newPage: { landscape: false, furniture: null } }],
}

function grid(n: Extract<DocumentBlock, { readonly tag: 'table' }>, s: Stand): Grid {
  const cell = (c: (typeof n.rows)[number][number]): Leaf =>
    leaf(runsOf(c.children, s.ink), s.scale.table, 0, 0, { alignment: c.align, ...(c.header ? { bold: true as const } : {}) })
  return {
    table: { headerRows: 1, widths: '*', body: n.rows.map((row) => row.map(cell)) },
    layout: 'agreement',
    margin: [s.edge, n.title === null ? SPACE.table : SPACE.item, 0, 0],
  }
}

function framed(children: readonly DocumentInline[], s: Stand): PageNode[] {
  const inner = paragraphNodes(children, { ...s, edge: 0 }, 0).filter((node): node is Leaf => 'text' in node)
  return [{ table: { widths: ['*'], body: [[{ stack: inner }]] }, layout: 'frame', margin: [s.edge, SPACE.table, 0, 0] }]
}

const endsWithLeadIn = (block: DocumentBlock, next: DocumentBlock | undefined): boolean =>
  block.tag === 'paragraph' && next?.tag === 'list' && next.style !== 'absatz'

/** Blocks in order; a lead-in stays with the first item of its list. */
export function blockNodes(blocks: readonly DocumentBlock[], s: Stand): PageNode[] {
  const nodes = blocks.flatMap((block, i) => {
    const own = handle(blockTable, block, s)
    return endsWithLeadIn(block, blocks[i + 1]) ? keepLast(own) : own
  })
  return spaceAfterTables(nodes, SPACE.table)
}
