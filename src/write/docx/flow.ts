// What a document is made of before it becomes XML: paragraphs and grids as plain values, so that later steps can still
// keep them together, bookmark them or start a page with them.
import type { ParaOptions, Xml } from './xml.ts'

/** `children`: runs, fields, bookmarks and the like, in order. */
export interface Para {
  readonly tag: 'para'
  readonly style: string
  readonly options: ParaOptions
  readonly children: readonly Xml[]
  /** What Word's own numbering prints before it. */
  readonly label?: string
}
/** Cells hold paragraphs only; a row of one cell stands over all columns; widths in twips. `ruled`: rules and a repeated head row, `dense` the same with less room; `bare`: no borders, no padding.
 *  `alt`: what a screen reader says of the grid as a whole. */
export interface Grid {
  readonly tag: 'grid'
  readonly look: 'ruled' | 'dense' | 'bare'
  readonly alt: string
  readonly left: number
  readonly widths: readonly number[]
  readonly rows: readonly (readonly (readonly Para[])[])[]
}
export type Flow = Para | Grid

export const para = (style: string, children: readonly Xml[], options: ParaOptions = {}): Para => ({ tag: 'para', style, options, children })

/** The node with options added; in a grid, of every paragraph. */
export function withOptions<N extends Flow>(node: N, options: ParaOptions): N
export function withOptions(node: Flow, options: ParaOptions): Flow {
  if (node.tag === 'para') return { ...node, options: { ...node.options, ...options } }
  return { ...node, rows: node.rows.map((row) => row.map((cell) => cell.map((p) => withOptions(p, options)))) }
}
/** All on one page with what follows. */
export const keepAll = (nodes: readonly Flow[]): readonly Flow[] => nodes.map((node) => withOptions(node, { keepNext: true }))
const isSliver = (node: Flow | undefined): boolean => node?.tag === 'para' && node.style === 'KgFuge'
const keepEnd = (node: Flow): Flow => {
  if (node.tag === 'para') return withOptions(node, { keepNext: true })
  const last = withOptions<Grid>({ ...node, rows: node.rows.slice(-1) }, { keepNext: true })
  return { ...node, rows: [...node.rows.slice(0, -1), ...last.rows] }
}
/** The end of the last node on one page with what follows: a paragraph, or the last row of a grid. */
export const keepLast = (nodes: readonly Flow[]): readonly Flow[] =>
  nodes.map((node, i) => (i === nodes.length - 1 || (i === nodes.length - 2 && isSliver(nodes[i + 1])) ? keepEnd(node) : node))

/** A line of 1 pt, for what needs a paragraph but no room: after a grid, or to start a page before one. */
export const sliver = (options: ParaOptions): Para => para('KgFuge', [], options)

const isRuled = (node: Flow | undefined): node is Para => node?.tag === 'para' && node.options.border !== undefined
/** Word joins the rules of neighbours that are alike into one, and a line to sign on would be gone: a sliver stands between them. */
export const rulesApart = <N extends Flow>(nodes: readonly N[]): readonly (N | Para)[] =>
  nodes.flatMap((node, i): readonly (N | Para)[] => (isRuled(node) && isRuled(nodes[i + 1]) ? [node, sliver({ keepNext: node.options.keepNext === true })] : [node]))

/** The first paragraph starts a page. */
export function onNewPage(nodes: readonly Flow[]): readonly Flow[] {
  const [first, ...rest] = nodes
  if (first?.tag === 'para') return [withOptions(first, { pageBreakBefore: true }), ...rest]
  return [sliver({ pageBreakBefore: true, keepNext: true }), ...nodes]
}
