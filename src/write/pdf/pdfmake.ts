// The only door to pdfmake 0.3.11: its layout engine and measuring classes, with the members we rely on.
// These modules are private to pdfmake, so its version is pinned exactly; nothing else in the program imports it.

import docMeasure from 'pdfmake/js/DocMeasure.js'
import docPreprocessor from 'pdfmake/js/DocPreprocessor.js'
import documentContext from 'pdfmake/js/DocumentContext.js'
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js'
import pageElementWriter from 'pdfmake/js/PageElementWriter.js'
import type { Face } from './measures.ts'
import type { Furniture, Label, Note, Run } from './page-nodes.ts'
import type { Element } from './structure.ts'
import type { SetLine } from './text/line.ts'
import type { Text } from './text/set-text.ts'
import type { Font } from './text/types.ts'

// ---- text
/** What stands where pdfmake expects its own lines. */
export type TextLine = SetLine

// ---- nodes
/** A measured pdfmake node with our own properties (page-nodes.ts). */
export interface PdfNode {
  readonly text?: Run[]
  readonly stack?: PdfNode[]
  readonly columns?: (PdfNode & { readonly width: number | string; readonly levels?: readonly number[] })[]
  readonly table?: { widths: Column[]; readonly body: PdfNode[][]; headerRows?: number; dontBreakRows?: boolean }
  readonly labels?: Label[]
  readonly right?: Run[][]
  readonly middle?: Run[]
  readonly font: Face
  readonly fontSize: number
  readonly lineHeight: number
  readonly bold?: true
  readonly color?: string
  readonly margin?: [number, number, number, number]
  readonly alignment?: 'left' | 'right' | 'center'
  readonly ragged?: true
  readonly signed?: true
  readonly element?: Element
  readonly keep?: true
  readonly room?: number
  readonly ids?: string[]
  readonly bookmark?: string
  readonly pageOf?: string
  readonly newPage?: { landscape: boolean; furniture: Furniture | null }
  /** The run of nodes that fills the pages. */
  readonly flow?: true
  unbreakable?: boolean
  positions: unknown[]
  _margin: [number, number, number, number] | null
  _text?: Text
  /** Its lines as they were last asked for. */
  _lines?: { readonly width: number; readonly lines: readonly TextLine[] }
  _labels?: { readonly at: number; readonly element: Element | null; readonly text: Text }[]
  _right?: Text[]
  _middle?: Text
  _height?: number
  _minHeight?: number
  _minWidth?: number
  _maxWidth?: number
  _layout?: TableLayout
  _offsets?: { total: number; offsets: number[] }
}
export interface Column {
  width: number | string
  _minWidth: number
  _maxWidth: number
}
export interface TableLayout {
  hLineWidth(i: number, node: PdfNode): number
  vLineWidth(i: number, node: PdfNode): number
  paddingTop(i: number, node: PdfNode): number
  paddingBottom(i: number, node: PdfNode): number
}

// ---- pages
/** `artifact`: what no reader is told, such as running heads and feet and repeated table heads. */
/** Where a line (x1 to y2) or a rectangle lies. */
export interface Extent {
  readonly x1?: number
  readonly y1?: number
  readonly x2?: number
  readonly y2?: number
  readonly x?: number
  readonly y?: number
  readonly w?: number
  readonly h?: number
}
/** Already placed: all in points from the upper left corner of the page. */
export interface Vector extends Extent {
  readonly type: 'line' | 'rect'
  readonly lineWidth: number
  readonly lineColor: string
  readonly dash?: { readonly length: number; readonly space: number }
  readonly element?: Element
}
export interface PlacedImage {
  readonly image: string
  readonly element: Element
  readonly x: number
  readonly y: number
  readonly _width: number
  readonly _height: number
}
export type PageItem =
  | { readonly type: 'line'; readonly item: TextLine; artifact?: true }
  | { readonly type: 'vector'; readonly item: Vector; artifact?: true }
  | { readonly type: 'image'; readonly item: PlacedImage; artifact?: true }
export interface Page {
  readonly items: PageItem[]
  readonly pageSize: { readonly width: number; readonly height: number }
  readonly pageMargins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  /** Notes at the foot of this page, and their height with the rule above them. */
  notes?: { readonly placed: Note[]; height: number }
  readonly customProperties: Record<string, unknown>
}
export interface Context {
  x: number
  readonly y: number
  readonly pages: Page[]
  availableWidth: number
  availableHeight: number
  /** Index of the current page. */
  page: number
  readonly snapshots: { page: number; availableHeight: number; bottomMost?: { page: number; availableHeight: number } }[]
  readonly pageMargins: Page['pageMargins']
  initializePage(): void
  getCurrentPage(): Page
  moveDown(offset: number): void
  addMargin(left: number, right: number): void
}
/** What was laid out apart: items of one page with the height they take. */
export interface Fragment {
  readonly items: Page['items']
  height: number
  xOffset?: number
  yOffset?: number
}
export interface PageWriter {
  transactionLevel: number
  _fitOnPage(add: () => unknown): unknown
  pushContext(width: number, height: number): void
  popContext(): void
  context(): Context
  addLine(line: TextLine, standStill?: boolean): unknown
  addFragment(fragment: Fragment, ownX?: boolean, ownY?: boolean, standStill?: boolean): unknown
  addPage(size: Page['pageSize'], orientation: null, margins: Page['pageMargins'], customProperties: Record<string, unknown>): void
  moveToNextPage(): void
}
/** One row of a table, or of columns, about to be laid out. */
export interface RowSetup {
  readonly tableNode?: PdfNode
  readonly rowIndex: number
  readonly dontBreakRows?: boolean
}
/** Node of a page header or footer. */
export type Repeated = (page: number, pages: number, size: Page['pageSize']) => unknown

// ---- the parts
export interface Measure {
  readonly pdfDocument: Pdf
  measureDocument(node: unknown): PdfNode
  measureBlock(node: unknown): PdfNode
  measureNode(node: PdfNode): PdfNode
  measureLeaf(node: PdfNode): PdfNode
}
export interface Builder {
  docPreprocessor: Preprocessor
  docMeasure: Measure
  writer: PageWriter
  linearNodeList: unknown[]
  readonly pageSize: Page['pageSize']
  readonly pageMargins: Page['pageMargins']
  readonly tableLayouts: Record<string, Partial<TableLayout>>
  registerTableLayouts(layouts: Record<string, unknown>): void
  processNode(node: PdfNode, aligned?: boolean): void
  processVerticalContainer(node: PdfNode): void
  processColumns(node: PdfNode): void
  processTable(node: PdfNode): void
  processRow(row: RowSetup): unknown
  processLeaf(node: PdfNode): void
  addHeadersAndFooters(header: Repeated | undefined, footer: Repeated | undefined): void
}
export interface Preprocessor {
  preprocessBlock(node: unknown): unknown
  preprocessDocument(node: unknown): unknown
  preprocessNode(node: PdfNode, top?: boolean): PdfNode
}
/** What the layout asks its document for: fonts to measure with, and the size of pictures in pixels. */
export interface Pdf {
  provideFont(family: Face, bold: boolean, italics: boolean): Font
  provideImage(name: string): { readonly width: number; readonly height: number }
}

/** Loaders differ: some hand out the CommonJS module, some the class it exports as default. */
const partOf = (module: { readonly default: unknown }): unknown => (typeof module === 'function' ? module : module.default)

export const DocumentContext = partOf(documentContext) as new () => Context
export const DocMeasure = partOf(docMeasure) as new (pdf: Pdf, styles: object, defaultStyle: object, svg: null, layouts: object) => Measure
export const DocPreprocessor = partOf(docPreprocessor) as new () => Preprocessor
export const LayoutBuilder = partOf(layoutBuilder) as new (size: Page['pageSize'], margins: Page['pageMargins'], svg: null) => Builder
export const PageElementWriter = partOf(pageElementWriter) as new (context: Context) => PageWriter
