// What a document is made of before the docx library sees it: paragraphs and grids as plain values, so that later steps can still
// keep them together, bookmark them or start a page with them.
import { Paragraph, type IParagraphOptions, type ParagraphChild } from 'docx'

export interface Para {
  readonly tag: 'para'
  readonly options: Omit<IParagraphOptions, 'children'>
  readonly children: readonly ParagraphChild[]
}
/** Cells hold paragraphs only; a row of one cell stands over all columns; widths in twips. `ruled`: rules and a repeated head row; `bare`: no borders, no padding. */
export interface Grid {
  readonly tag: 'grid'
  readonly look: 'ruled' | 'bare'
  readonly left: number
  readonly widths: readonly number[]
  readonly rows: readonly (readonly (readonly Para[])[])[]
}
export type Flow = Para | Grid
type Options = Para['options']

export const para = (style: string, children: readonly ParagraphChild[], options: Options = {}): Para => ({ tag: 'para', options: { style, ...options }, children })
export const paragraphOf = (node: Para): Paragraph => new Paragraph({ ...node.options, children: node.children })

/** The node with options added; in a grid, of every paragraph. */
export function withOptions(node: Flow, options: Options): Flow {
  if (node.tag === 'para') return { ...node, options: { ...node.options, ...options } }
  return { ...node, rows: node.rows.map((row) => row.map((cell) => cell.map((p) => ({ ...p, options: { ...p.options, ...options } })))) }
}
/** All on one page with what follows. */
export const keepAll = (nodes: readonly Flow[]): readonly Flow[] => nodes.map((node) => withOptions(node, { keepNext: true }))
const isSliver = (node: Flow | undefined): boolean => node?.tag === 'para' && node.options.style === 'KgFuge'
const keepEnd = (node: Flow): Flow => {
  if (node.tag === 'para') return withOptions(node, { keepNext: true })
  const last = withOptions({ ...node, rows: node.rows.slice(-1) }, { keepNext: true })
  return last.tag === 'grid' ? { ...node, rows: [...node.rows.slice(0, -1), ...last.rows] } : node
}
/** The end of the last node on one page with what follows: a paragraph, or the last row of a grid. */
export const keepLast = (nodes: readonly Flow[]): readonly Flow[] =>
  nodes.map((node, i) => (i === nodes.length - 1 || (i === nodes.length - 2 && isSliver(nodes[i + 1])) ? keepEnd(node) : node))

/** A line of 1 pt, for what needs a paragraph but no room: after a grid, or to start a page before one. */
export const sliver = (options: Options): Para => para('KgFuge', [], options)

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
