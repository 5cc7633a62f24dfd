// Fills pages: pdfmake's layout engine with our rules for what stays together.
// Rules: headings and lead-ins keep at least two lines of what follows; a paragraph leaves or takes two lines; three lines are never split;
// signature rows stay with the two last lines or rows of the text; a block higher than a page is broken, because pdfmake would drop it.
// The cells of a row that must be broken are filled one after the other; a note that still comes too late for its page is refused (page-notes.ts).

import { FragmentWriter, NotesContext } from './fragment-writer.ts'
import { Heights, type TextSetting } from './heights.ts'
import { addLastLine } from './last-line.ts'
import { placeLineNumbers } from './line-numbers.ts'
import { labelLines } from './lines.ts'
import { Measuring, Preparing } from './measure.ts'
import type { Ledger } from './paint/check.ts'
import { PageNotes } from './page-notes.ts'
import { placePageNumbers } from './page-numbers.ts'
import { LayoutBuilder, type Page, type Pdf, type PdfNode, type Repeated, type RowSetup, type TextLine } from './pdfmake.ts'
import { heightOf, isSettled, KEPT_LINES, KEPT_ROWS, leastHeight, levelRow, neededBehind, neededHeight, wholeLines } from './together.ts'

const EPSILON = 0.01
const NOTHING = (): number => 0
/** Ends within a word: no page should. */
const isDivided = (line: TextLine | undefined): boolean => line?.shape.divided === true

export interface PageSetup {
  readonly layouts: Record<string, unknown>
  readonly text: TextSetting
  /** Told of every line of the agreement. */
  readonly ledger: Ledger
  /** A number beside a line, or null where lines are not numbered. */
  readonly lineNumber: ((text: string) => object) | null
  readonly header: Repeated
  /** `furniture`: what a NewPage asked for, or null for the running foot of the agreement. */
  readonly footer: (furniture: PdfNode['newPage']) => Repeated
}

export class Layout extends LayoutBuilder {
  #heights = new Heights({ justify: false, hyphenate: false }, () => 0)
  #filling: FragmentWriter | null = null
  /** Depth of tables and columns around the current node; pages are filled by our rules only at depth 0. */
  #depth = 0
  /** Height that must follow the current node on its page; `height`: what is free for it, else a page. */
  #after: (height?: number) => number = NOTHING
  /** Height that must follow the last row but one of the current table. */
  #following = 0
  /** Between the upper margin and the first line of a frame that goes on on a new page. */
  #inset = 0
  #setup: PageSetup | null = null

  /** Pages of a document; `nodes` are the page nodes in order. */
  pagesOf(nodes: unknown[], pdf: Pdf, setup: PageSetup): readonly Page[] {
    this.#setup = setup
    this.#heights = new Heights(setup.text, (lines) => this.#notesOf(lines))
    this.registerTableLayouts(setup.layouts)
    this.docPreprocessor = new Preparing()
    this.docMeasure = new Measuring(pdf, {}, {}, null, this.tableLayouts)
    this.linearNodeList = []
    const content = this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument({ stack: nodes, flow: true }))
    const notes = new PageNotes(this.#heights, (leaf) => this.#measured(leaf))
    this.#filling = new FragmentWriter(new NotesContext(), notes)
    this.writer = this.#filling
    this.writer.addPage({ ...this.pageSize }, null, this.pageMargins, { footer: setup.footer(undefined) })
    this.processNode(content)
    notes.place(this.writer.context().pages)
    placePageNumbers(this.writer.context().pages)
    const { lineNumber } = setup
    if (lineNumber) placeLineNumbers(this.writer.context().pages, (text) => this.#measured(lineNumber(text)))
    this.#artifacts(() => this.addHeadersAndFooters(setup.header, undefined))
    return this.writer.context().pages
  }

  #measured(leaf: object): PdfNode {
    return this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(leaf))
  }
  /** Whatever is added meanwhile is page furniture, not text of the agreement. */
  #artifacts(add: () => void): void {
    const before = this.writer.context().pages.map((page) => page.items.length)
    add()
    for (const [i, page] of this.writer.context().pages.entries()) for (const item of page.items.slice(before[i])) item.artifact = true
  }

  // ---- what stays together
  get #pageHeight(): number {
    const { pageSize, pageMargins } = this.writer.context().getCurrentPage()
    return pageSize.height - pageMargins.top - pageMargins.bottom
  }
  get #atTop(): boolean {
    const context = this.writer.context()
    return context.y <= context.pageMargins.top + this.#inset + EPSILON
  }

  /** Height of node `i` with all that must stand on its page; behind a table that left what it could the least will do. */
  #needed(nodes: readonly PdfNode[], i: number): number {
    const room = { width: this.writer.context().availableWidth, height: this.#pageHeight }
    const before = nodes[i - 1]
    return before?.keep && before.table ? leastHeight(this.#heights, nodes, i, room) : neededHeight(this.#heights, nodes, i, room)
  }
  /** The same for what comes behind a node, where only `height` of a page is left for it. */
  #behind(nodes: readonly PdfNode[], i: number): (height?: number) => number {
    const [width, page] = [this.writer.context().availableWidth, this.#pageHeight]
    return (height = page) => neededHeight(this.#heights, nodes, i + 1, { width, height })
  }

  override processVerticalContainer(node: PdfNode): void {
    if (!node.flow) return super.processVerticalContainer(node)
    const nodes = node.stack ?? []
    const after = this.#after
    for (const child of nodes) if (child.columns) levelRow(this.#heights, child)
    for (const [i, child] of nodes.entries()) {
      this.#after = child.keep ? this.#behind(nodes, i) : i === nodes.length - 1 ? after : NOTHING
      if (child.newPage) this.#newPage(child.newPage)
      else this.#place(nodes, i, child)
    }
  }
  #place(nodes: readonly PdfNode[], i: number, node: PdfNode): void {
    if (!isSettled(nodes, i) && this.#needed(nodes, i) > this.writer.context().availableHeight + EPSILON && !this.#atTop) this.writer.moveToNextPage()
    if (this.#atTop && node._margin && this.writer.context().pages.length > 1) node._margin[1] = node.room ?? 0
    this.processNode(node)
  }
  #newPage(page: NonNullable<PdfNode['newPage']>): void {
    if (page.furniture === null) return this.#atTop ? undefined : this.writer.moveToNextPage()
    const { width, height } = this.pageSize
    const size = page.landscape ? { width: height, height: width } : { width, height }
    this.writer.addPage(size, null, this.pageMargins, { footer: this.#setup?.footer(page) })
  }

  // ---- tables, columns, blocks
  override processNode(node: PdfNode, aligned?: boolean): void {
    if (node.text) return this.#leaf(node)
    if (node.unbreakable && this.#heights.of(node, this.writer.context().availableWidth) > this.#pageHeight) node.unbreakable = false
    super.processNode(node, aligned)
  }
  /** A leaf between its margins. */
  #leaf(node: PdfNode): void {
    const [left, above, right, below] = node._margin ?? [0, 0, 0, 0]
    node.positions = []
    this.#moveDown(above)
    this.writer.context().addMargin(left, right)
    this.processLeaf(node)
    this.#moveDown(below)
    this.writer.context().addMargin(-left, -right)
  }
  /** As pdfmake does it: a space that does not fit ends the page and is gone. Blocks laid out apart have no height to fit in. */
  #moveDown(space: number): void {
    const context = this.writer.context()
    const over = context.availableHeight < space
    context.moveDown(over ? context.availableHeight : space)
    if (over) this.writer.moveToNextPage()
  }
  override processColumns(node: PdfNode): void {
    this.#depth++
    super.processColumns(node)
    this.#depth--
  }
  override processTable(node: PdfNode): void {
    this.#heights.fitColumns(node, this.writer.context().availableWidth)
    const { table } = node
    if (table?.headerRows !== undefined) {
      const fits = this.#rowsFit(node)
      this.#following = fits && node.keep ? neededBehind(this.#heights, node, this.#pageHeight, this.#after) : 0
      table.dontBreakRows = fits
      table.headerRows = fits ? table.headerRows : 0
      this.#depth++
      super.processTable(node)
      this.#depth--
    } else this.#frame(node)
    if (this.#filling) this.#filling.following = 0
  }
  /** Inside a frame pages are filled by the same rules as outside. */
  #frame(node: PdfNode): void {
    this.#inset = (node._layout?.paddingTop(0, node) ?? 0) + (node._layout?.hLineWidth(0, node) ?? 0)
    super.processTable(node)
    this.#inset = 0
  }
  /** No row is higher than a page, with the head above and its notes below. */
  #rowsFit(node: PdfNode): boolean {
    const body = node.table?.body ?? []
    const notes = body.map((_, r) => this.#heights.rowLines(node, r).flatMap((line) => line.notes))
    const high = body.map((_, r) => this.#heights.row(node, r) + (r === 0 ? 0 : this.#heights.row(node, 0)))
    return high.every((height, r) => height + (this.#filling?.heightOfNotes([...(notes[0] ?? []), ...(r === 0 ? [] : (notes[r] ?? []))], 'empty page') ?? 0) + EPSILON <= this.#pageHeight)
  }
  override processRow(row: RowSetup): unknown {
    const { tableNode: node, rowIndex } = row
    if (this.#filling) this.#filling.following = node && rowIndex === (node.table?.body.length ?? 0) - KEPT_ROWS ? this.#following : 0
    if (node?.table?.headerRows === 0) this.#filling?.reserveFirst(this.#heights.rowCells(node, rowIndex))
    return super.processRow(row)
  }

  // ---- text
  override processLeaf(node: PdfNode): void {
    const lines = this.#heights.lines(node, this.writer.context().availableWidth)
    const [first] = lines
    if (first === undefined) return
    if (node.element) for (const line of lines) line.token = this.#setup?.ledger.issue(line.shape.words)
    if (node.ids) first.ids = node.ids
    if (node.bookmark !== undefined) first.bookmark = node.bookmark
    if (node.pageOf !== undefined) Object.assign(lines.at(-1) ?? {}, { pageOf: node.pageOf })
    for (let from = 0; from < lines.length; ) {
      const count = this.#depth > 0 || this.writer.transactionLevel > 0 ? lines.length - from : this.#fitting(lines, from, wholeLines(node))
      if (count === 0) this.writer.moveToNextPage()
      else this.#addLines(node, lines, from, from + count)
      from += count
      if (count > 0 && from < lines.length) this.writer.moveToNextPage()
    }
  }

  /** How many of the lines from `from` on go to this page; 0: none, take a new page. */
  #fitting(lines: readonly TextLine[], from: number, whole: number): number {
    const room = this.writer.context().availableHeight + EPSILON
    const rest = lines.slice(from)
    let fit = 0
    for (let height = 0; fit < rest.length; fit++) {
      height += rest[fit]?.getHeight() ?? 0
      if (height + this.#notesOf(rest.slice(0, fit + 1)) > room) break
    }
    const all = fit === rest.length && heightOf(rest) + this.#notesOf(rest) + this.#after() <= room
    if (all || (fit === rest.length && rest.length <= whole)) return rest.length
    if (rest.length <= whole && from === 0 && !this.#atTop) return 0
    const count = Math.min(fit, rest.length - KEPT_LINES)
    const least = from === 0 ? KEPT_LINES : 1
    if (count > least && isDivided(rest[count - 1])) return count - 1
    if (count >= least) return count
    return this.#atTop ? Math.max(1, fit) : 0
  }

  #addLines(node: PdfNode, lines: readonly TextLine[], from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const line = lines[i]
      if (line === undefined) continue
      if (i === 0) this.#labels(node, line)
      if (i < lines.length - 1 || !node._right?.length) node.positions.push(this.writer.addLine(line))
      else addLastLine(this.writer, this.#heights, node, line)
    }
  }
  #notesOf(lines: readonly TextLine[]): number {
    return this.#filling?.heightOfNotes(lines.flatMap(({ notes }) => notes)) ?? 0
  }
  #labels(node: PdfNode, line: TextLine): void {
    if (node._labels === undefined || node._labels.length === 0) return
    if (line.getHeight() > this.writer.context().availableHeight) this.writer.moveToNextPage()
    for (const label of labelLines(node, line)) this.writer.addLine(label, true)
  }
}
