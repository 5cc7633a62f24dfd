// Blocks of a clause or annex → page nodes. Labels stand at the left, all text of one level at one edge.
import { type DocumentBlock, type DocumentInline, type Handlers, handle, type ListStyle } from '../../document/nodes.ts'
import { staysWithNext } from '../../document/signed-parts.ts'
import { plainText } from '../../document/walk.ts'
import { type FieldPiece, fieldPieces } from './fields.ts'
import type { Form } from './form.ts'
import { type Ink, plainRun, runsOf } from './inlines.ts'
import { begin, keepAll, keepLast, leaf, rule, spaceAfterTables, withField } from './leaves.ts'
import { before as spaced, COLOUR, mm, type Scale, SIGNATURE, SPACE, TEXT_EDGE, type Type } from './measures.ts'
import { type Grid, isRuleOrLeaf, type Leaf, type PageNode } from './page-nodes.ts'
import type { Attributes, Element, ElementType } from './structure.ts'

/** Where blocks stand: `column` is the edge of the labels (1) and §, `edge` that of the text, both from the left margin. */
export interface Stand {
  readonly ink: Ink
  readonly scale: Scale
  readonly column: number
  readonly edge: number
  readonly width: number
  /** The element of the structure that holds the blocks. */
  readonly parent: Element
  /** Rank of a sub-heading here. */
  readonly heading: 'H2' | 'H3'
  readonly form: Form
  /** Among signatures: whose place and date the lines to write on are for; empty: everybody's. */
  readonly who?: string
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

/** A paragraph with its element of the structure. */
export function textLeaf(inlines: readonly DocumentInline[], s: Stand, type: Type, edge: number, before: number, more: Partial<Leaf> & { as?: ElementType } = {}): Leaf {
  const { as = 'P', ...rest } = more
  const element = s.parent.add(as)
  return leaf(runsOf(inlines, s.ink, element), type, edge, before, { element, ...rest })
}
/** The same for words that are no part of the tree of the agreement. */
export function wordsLeaf(words: string, s: Stand, type: Type, edge: number, before: number, more: Partial<Leaf> & { as?: ElementType } = {}): Leaf {
  const { as = 'P', ...rest } = more
  return leaf(plainRun(words), type, edge, before, { element: s.parent.add(as), ...rest })
}

const pieceNodes = (piece: FieldPiece, s: Stand, before: number): PageNode[] =>
  piece.field
    ? [
        withField(rule(SIGNATURE.line, 0.5, COLOUR.text, s.edge, before + SIGNATURE.freePlaceDate, { keep: true, room: SIGNATURE.freePlaceDate }), SIGNATURE.line, s.form.field(s.who === undefined ? 'entry' : 'place', s.parent, s.who === undefined ? { label: piece.label } : { who: s.who }, SIGNATURE.freePlaceDate)),
        wordsLeaf(piece.label, s, { ...s.scale.small, color: COLOUR.text }, s.edge, SIGNATURE.caption),
      ]
    : [textLeaf(piece.inlines, s, s.scale.body, s.edge, before)]

/** One paragraph; a labelled line to write on becomes a line of its own. */
export function paragraphNodes(inlines: readonly DocumentInline[], s: Stand, before: number = spaced(SPACE.paragraph, s.scale)): PageNode[] {
  const pieces = fieldPieces(inlines)
  const found: PageNode[] = []
  for (const [i, piece] of pieces.entries()) {
    const nodes = pieceNodes(piece, s, i === 0 ? before : 0)
    found.push(...(i < pieces.length - 1 ? keepLast(nodes) : nodes))
  }
  return found
}

/** What a reader is told about the labels of a list. */
const LIST_NUMBERING: Record<ListStyle, NonNullable<Attributes['listNumbering']>> = {
  absatz: 'Decimal', nummer: 'Decimal', buchstabe: 'LowerAlpha', doppelbuchstabe: 'LowerAlpha', strich: 'Disc',
}

function itemNodes(item: Item, list: List, s: Stand, firstOfItem: boolean, element: Element): PageNode[] {
  const { indent, before } = LIST[list.style]
  const labelAt = list.style === 'absatz' && s.edge === s.column + TEXT_EDGE ? s.column : s.edge
  const edge = labelAt + indent
  const label = element.add('Lbl')
  const nodes = blockNodes(item.blocks, { ...s, edge, parent: element.add('LBody') })
  const destination = item.key === null ? undefined : s.ink.destinations.get(item.key)
  const gap = spaced(firstOfItem ? before : LIST[list.style].before, s.scale)
  return begin(nodes, [{ at: labelAt - edge, text: plainRun(item.label), element: label }], destination === undefined ? [] : [destination], gap, s.scale.body, edge)
}
function listNodes(n: List, s: Stand): PageNode[] {
  const list = s.parent.add('L', { listNumbering: LIST_NUMBERING[n.style] })
  const nodes: PageNode[] = []
  for (const [i, item] of n.items.entries()) nodes.push(...itemNodes(item, n, s, i === 0, list.add('LI')))
  return nodes
}

const blockTable: Handlers<DocumentBlock, Stand, PageNode[]> = {
  heading: (n, s) => [textLeaf(n.children, s, { ...s.scale.body, bold: true }, s.edge, spaced(SPACE.table, s.scale), { as: s.heading, keep: true, ragged: true, ...(s.heading === 'H2' && { bookmark: plainText(n.children) }) })],
  paragraph: (n, s) => (n.framed ? framed(n.children, s) : paragraphNodes(n.children, s)),
  list: listNodes,
  table: tableNodes,
  'page-break': () => [{ canvas: [], newPage: { landscape: false, furniture: null } }],
}

type Table = Extract<DocumentBlock, { readonly tag: 'table' }>
/** The title is the caption of the table. */
function tableNodes(n: Table, s: Stand): PageNode[] {
  const table = s.parent.add('Table', { uncounted: true })
  const caption = n.title === null ? [] : [wordsLeaf(n.title, { ...s, parent: table }, { ...s.scale.table, bold: true }, s.edge, SPACE.table, { as: 'Caption', keep: true })]
  return [...caption, grid(n, s, table)]
}
/** A table that has only a head has no part for it: readers expect rows below. */
function grid(n: Table, s: Stand, table: Element): Grid {
  const parts = n.rows.length > 1 ? { head: table.add('THead'), body: table.add('TBody') } : { head: table, body: table }
  const row = (cells: Table['rows'][number], r: number): Leaf[] => {
    const element = (r === 0 ? parts.head : parts.body).add('TR')
    return cells.map((cell) => cellLeaf(cell, s, element, r === 0))
  }
  return {
    table: { headerRows: 1, widths: '*', body: n.rows.map(row) },
    layout: s.scale.dense ? 'dense' : 'agreement',
    margin: [s.edge, spaced(n.title === null ? SPACE.table : SPACE.item, s.scale), 0, 0],
  }
}
/** A note may not stand between cells, so a cell that calls one holds a paragraph. */
function cellLeaf(cell: Table['rows'][number][number], s: Stand, row: Element, top: boolean): Leaf {
  const element = cell.header ? row.add('TH', { scope: top ? 'Column' : 'Row', keep: true }) : row.add('TD', { keep: true })
  const own = hasNote(cell.children) ? element.add('P') : element
  return leaf(runsOf(cell.children, s.ink, own), s.scale.table, 0, 0, { element: own, alignment: cell.align, ...(cell.header ? { bold: true as const } : {}) })
}
const hasNote = (inlines: readonly DocumentInline[]): boolean => inlines.some((inline) => inline.tag === 'note' || ('children' in inline && hasNote(inline.children)))

function framed(children: readonly DocumentInline[], s: Stand): PageNode[] {
  const inner = paragraphNodes(children, { ...s, edge: 0 }, 0).filter(isRuleOrLeaf)
  return [{ table: { widths: ['*'], body: [[{ stack: inner, flow: true }]] }, layout: 'frame', margin: [s.edge, SPACE.table, 0, 0] }]
}

const endsWithLeadIn = (block: DocumentBlock, next: DocumentBlock | undefined): boolean =>
  block.tag === 'paragraph' && next?.tag === 'list' && next.style !== 'absatz'

/** Blocks in order; a lead-in stays with the first item of its list, what is signed with its signature. */
export function blockNodes(blocks: readonly DocumentBlock[], s: Stand): PageNode[] {
  const nodes: PageNode[] = []
  const stays = staysWithNext(blocks)
  for (const [i, block] of blocks.entries()) {
    const own = handle(blockTable, block, s)
    nodes.push(...(stays[i] ? keepAll(own) : endsWithLeadIn(block, blocks[i + 1]) ? keepLast(own) : own))
  }
  return spaceAfterTables(nodes, SPACE.table)
}
