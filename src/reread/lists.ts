// Lines in a row → blocks. What stands inside an item is known by its edge: a label inside starts where the text of the item does, and so does a paragraph inside.
// Invariant: every line with words, label or rule is in exactly one block.
import type { Align, Cell, DocumentBlock, Item, List, ListStyle, Paragraph, Reference, Table } from '../document/nodes.ts'
import type { Grid, GridCell, Node } from './flow.ts'
import { flat, isBlank, type Inlines, joined } from './inlines.ts'
import { isEmpty, type Line } from './paragraphs.ts'
import { placeOf } from './runs.ts'
import type { Role } from './styles.ts'

type Blocks = DocumentBlock[]
interface OpenItem {
  readonly line: Line
  readonly style: ListStyle
  readonly blocks: Blocks
}
interface State {
  /** Edge of text outside any item. */
  readonly base: number
  readonly root: Blocks
  readonly open: OpenItem[]
  /** A title waits for its table. */
  caption: Line | null
  /** The next block starts a page. */
  breaks: boolean
}
/** Edges this near are the same, in twips; rules of frames and tables stand a little outside or inside. */
const NEAR = 40
/** Deeper lists are read as neighbours, so that no tree is deeper than programs can walk. */
const DEEPEST = 12

export function blocksOf(nodes: readonly Node[], base: number): readonly DocumentBlock[] {
  const s: State = { base, root: [], open: [], caption: null, breaks: false }
  for (const node of nodes) {
    if (node.tag === 'grid') putGrid(node, s)
    else putLine(node, s)
  }
  flushCaption(s)
  return s.root
}

// ---- where a block goes
const into = (s: State): Blocks => s.open.at(-1)?.blocks ?? s.root
function close(s: State, ends: (item: OpenItem) => boolean): void {
  for (let last = s.open.at(-1); last && ends(last); last = s.open.at(-1)) s.open.pop()
}
/** Opens the place at this edge, and starts a page there if one is due. */
function at(edge: number, s: State): Blocks {
  close(s, ({ line }) => line.left > edge + NEAR)
  return page(s)
}
function page(s: State): Blocks {
  const blocks = into(s)
  if (s.breaks) blocks.push({ tag: 'page-break' })
  s.breaks = false
  return blocks
}

function putLine(line: Line, s: State): void {
  s.breaks ||= line.breakBefore
  // a blank line is no block, but one that starts a page of its own is
  if (line.role === 'sliver' || (isEmpty(line) && !(line.breakBefore && line.inlines.length > 0))) return
  flushCaption(s)
  if (line.role === 'caption' && line.label === '') s.caption = line
  else if (line.label !== '' && (BLOCKS[line.role] ?? paragraph) === paragraph) putItem(line, s)
  else {
    // a sub-heading stands beside counted paragraphs, never in one
    if (line.role === 'heading') close(s, ({ style, line: item }) => style === 'absatz' && item.left <= s.base + NEAR)
    at(line.left, s).push((BLOCKS[line.role] ?? paragraph)(line))
  }
}
function flushCaption(s: State): void {
  const caption = s.caption
  s.caption = null
  if (caption) at(caption.left, s).push(paragraph(caption))
}

// ---- lines
type MakeBlock = (line: Line) => DocumentBlock
const words = (line: Line): Inlines => joined(line.label === '' ? line.inlines : [{ tag: 'text', text: `${line.label} ` }, ...line.inlines])
const paragraph = (line: Line): Paragraph<Reference, string> => ({ tag: 'paragraph', children: joined(line.inlines), place: placeOf(line.number) })
const heading: MakeBlock = (line) => ({ tag: 'heading', children: words(line), place: placeOf(line.number) })
const BLOCKS: Readonly<Partial<Record<Role, MakeBlock>>> = {
  heading,
  section: heading,
  'plain-section': heading,
  title: heading,
  'annex-title': heading,
  framed: (line) => ({ tag: 'paragraph', children: words(line), framed: true, place: placeOf(line.number) }),
  'field-line': (line) => ({ tag: 'paragraph', children: [{ tag: 'field', kind: 'line', label: flat(line.inlines) || null }], place: placeOf(line.number) }),
}

// ---- items
const STYLES: readonly (readonly [RegExp, ListStyle])[] = [
  [/^\(\d+[a-z]?\)$/, 'absatz'],
  [/^\d+[a-z]?[.)]$/, 'nummer'],
  [/^[a-z]\)$/, 'buchstabe'],
  [/^([a-z])\1\)$/, 'doppelbuchstabe'],
  [/^[^\p{L}\p{N}]+$/u, 'strich'],
]
const styleOf = (label: string): ListStyle => STYLES.find(([pattern]) => pattern.test(label))?.[1] ?? 'nummer'

/** Levels of one list that stand one below the other without indent are told apart by their number. */
const isInside = (line: Line, item: Line): boolean =>
  line.left === item.left && line.labelAt === item.labelAt && line.counted !== null && item.counted?.num === line.counted.num && item.counted.level < line.counted.level
function putItem(line: Line, s: State): void {
  const style = styleOf(line.label)
  close(s, (item) => item.line.left > line.labelAt + NEAR && !isInside(line, item.line))
  while (s.open.length >= DEEPEST) s.open.pop()
  const blocks = page(s)
  const inner: Blocks = isBlank(line.inlines) ? [] : [paragraph(line)]
  const item: Item<Reference, string> = { label: line.label, anchor: line.key === '' ? null : line.key.replace(/^.*#/, ''), key: line.key || null, blocks: inner, place: placeOf(line.number) }
  const list = blocks.at(-1)
  if (list?.tag === 'list' && list.style === style && follows(list, line.label)) (list.items as Item<Reference, string>[]).push(item)
  else blocks.push({ tag: 'list', style, items: [item], place: placeOf(line.number) })
  s.open.push({ line, style, blocks: inner })
}
/** A list that starts again is another list. */
function follows(list: List<Reference, string>, label: string): boolean {
  const last = list.items.at(-1)?.label ?? ''
  return list.style === 'strich' || rank(label) > rank(last)
}
const rank = (label: string): number => Number.parseInt(label.replace(/^\(/, ''), 10) || label.length * 1000 + label.charCodeAt(0)

// ---- tables
const ALIGN: ReadonlyMap<string, Align> = new Map([['center', 'center'], ['right', 'right'], ['end', 'right']])
function putGrid(grid: Grid, s: State): void {
  const caption = s.caption
  s.caption = null
  at(caption?.left ?? grid.left, s).push(tableOf(grid, caption))
}
function tableOf(grid: Grid, caption: Line | null): Table<Reference, string> {
  const rows = grid.rows.map((row, r) => row.cells.flatMap((cell) => cellsOf(cell, row.header && r === 0)))
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return { tag: 'table', title: caption ? flat(caption.inlines) : null, rows: rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => EMPTY)]), place: placeOf(grid.number) }
}
const EMPTY: Cell<Reference, string> = { children: [], align: 'left', header: false }
/** A cell over several columns is followed by empty ones. */
function cellsOf(cell: GridCell, inHead: boolean): readonly Cell<Reference, string>[] {
  const [first] = cell.lines
  const header = first?.role === 'head-cell' || (inHead && first?.role !== 'cell')
  const filled = cell.lines.filter((line) => !isEmpty(line) && line.role !== 'sliver')
  const children = joined(filled.flatMap((line, i): Inlines => (i === 0 ? words(line) : [{ tag: 'line-break' }, ...words(line)])))
  return [{ children, align: ALIGN.get(first?.align ?? '') ?? 'left', header }, ...Array.from({ length: cell.span - 1 }, () => EMPTY)]
}
