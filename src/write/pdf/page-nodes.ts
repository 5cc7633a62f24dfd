// What the map of the tree hands to the printer: a flat run of leaves, rules, tables and signature rows, all measured in points.
// These are pdfmake nodes with a few properties of our own (labels, right, keep, ids, bookmark, element), which the layout understands.
// Every piece of text of the agreement carries its element of the structure; what has none is furniture.
// Invariant: pdfmake writes into its nodes, so every rendering builds fresh ones and no array is shared.
import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Type } from './measures.ts'
import type { Element } from './structure.ts'

/** A piece of text in one look. `ruled`: an empty piece of that width with a line to write on; `boxed`: with an empty check box. */
export interface Run {
  text: string
  bold?: boolean
  italics?: true
  color?: string
  sup?: true
  linkToDestination?: string
  ruled?: number
  boxed?: number
  /** Its own element inside that of its paragraph: a link, a mark, words of another language. */
  element?: Element
  /** Never divided: names, addresses, words of other languages. */
  hyphenate?: false
  /** The note called by this mark. */
  note?: Note
}
/** A note as it stands at the bottom of the page of its mark. */
export interface Note {
  readonly nodes: Leaf[]
  /** Where it is written. */
  readonly place: Place | null
}
/** left, top, right, bottom */
export type Margin = [number, number, number, number]
/** Text in the column left of a leaf; `at`: distance from the edge of the leaf, negative. */
export interface Label {
  at: number
  text: Run[]
  bold?: true
  element?: Element
}
/** One paragraph. */
export interface Leaf extends Type {
  text: Run[]
  margin: Margin
  /** What its text is in the structure of the file. */
  element?: Element
  alignment?: 'left' | 'right' | 'center'
  labels?: Label[]
  /** Set at the right edge of the last line if there is room, else on lines of their own. */
  right?: Run[][]
  /** Set in the middle of the last line, right of the text. */
  middle?: Run[]
  /** Stays on the page of what follows. */
  keep?: true
  /** Names of link targets at this place. */
  ids?: string[]
  /** Entry in the outline of the file. */
  bookmark?: string
  /** No justification and no divided words, whatever the document says. */
  ragged?: true
  /** Stands over a signature: not split while a page holds it. */
  signed?: true
  /** Name of the link target whose page number is set at the right edge; furniture, like every page number. */
  pageOf?: string
}
/** A field of the form in the room above a line: its Form, and its height in points. */
export interface FormField {
  readonly height: number
  readonly element: Element
}
export interface RuleLine {
  type: 'line'
  x1: number
  y1: number
  x2: number
  y2: number
  lineWidth: number
  lineColor: string
  dash?: { length: number; space: number }
}
/** Where a field stands, above the line it belongs to. */
export interface FieldBox {
  type: 'rect'
  x: number
  y: number
  w: number
  h: number
  lineWidth: number
  lineColor: string
  element: Element
}
export interface Rule {
  canvas: (RuleLine | FieldBox)[]
  margin: Margin
  /** Room for handwriting above it, which it keeps at the top of a page as well. */
  room?: number
  keep?: true
}
/** `rows[0]` is the head. Column widths are the layout's business. */
export interface Grid {
  table: { headerRows: number; widths: '*'; body: Leaf[][] }
  layout: 'agreement' | 'dense'
  margin: Margin
  keep?: true
}
export interface Frame {
  table: { widths: ['*']; body: [[{ stack: (Leaf | Rule)[]; flow: true }]] }
  layout: 'frame'
  margin: Margin
  keep?: true
}
/** Columns side by side whose entries at `levels` stand at one height each (the place lines and the signature lines of a row). */
export interface Row {
  columns: { width: number; stack: (Leaf | Rule)[]; levels: readonly number[] }[]
  columnGap: number
  unbreakable: true
  margin: Margin
  keep?: true
}
/** Images side by side: left, centred, right. */
export interface Pictures {
  columns: Picture[]
  columnGap: number
  margin: Margin
  keep?: true
}
export interface Picture {
  width: '*'
  image: string
  element: Element
  fit: [number, number]
  alignment: 'left' | 'center' | 'right'
  margin: Margin
}
/** What runs along every page from here on. */
export interface Furniture {
  footLeft: string
  footCentre: string
}
/** A new page: `foot` changes the running foot from here on. */
export interface NewPage {
  canvas: []
  newPage: { landscape: boolean; furniture: Furniture | null }
}
export type PageNode = Leaf | Rule | Grid | Frame | Row | Pictures | NewPage

export const isLeaf = (node: PageNode): node is Leaf => 'text' in node
export const isRuleOrLeaf = (node: PageNode): node is Leaf | Rule => isLeaf(node) || ('canvas' in node && !('newPage' in node))

/** One document ready to be printed. `head`: text at the top of the first page and, in drafts, of every page. */
export interface Sheet {
  content: PageNode[]
  furniture: Furniture
  fileNumber: string | null
  draft: boolean
  title: string
  /** ISO date; the only date in the file. */
  date: string
  body: Type
  small: Type
  justify: boolean
  /** Of upright and turned pages, points: left, above and below, and right. */
  margin: number
  marginRight: number
  /** Drafts only. */
  lineNumbers: boolean
  structure: Element
  images: ReadonlyMap<string, Uint8Array>
}
