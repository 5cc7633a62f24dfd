// How high a node will be, before it is placed. Pure: lines are broken once per leaf and width and kept for placing.

import { columnWidths } from './columns.ts'
import { SHORT_NAME_GAP } from './measures.ts'
import type { PdfNode, TextLine } from './pdfmake.ts'
import type { Element } from './structure.ts'
import type { Setting, Text } from './text/set-text.ts'

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
/** A loop, and those below too: V8 forgets what it made of a callback when the callback is gone, and would compile half the engine anew for each. */
function together(lines: readonly TextLine[]): number {
  let height = 0
  for (const line of lines) height += line.getHeight()
  return height
}
const sideMargins = (node: PdfNode): number => (node._margin?.[0] ?? 0) + (node._margin?.[2] ?? 0)

/** pdfmake breaks a word that fits its column exactly, because it counts the space after it. */
const END_SPACE = 4

/** What stands at the right edge. */
const PLAIN: Setting = { align: 'left', hyphenate: false }

/** How the text of a document is set where a leaf does not say otherwise. */
export interface TextSetting {
  readonly justify: boolean
  readonly hyphenate: boolean
}

export class Heights {
  readonly #setting: TextSetting
  readonly #notesOf: (lines: readonly TextLine[]) => number
  /** `notesOf`: the height that the notes of some lines take from their page. */
  constructor(setting: TextSetting, notesOf: (lines: readonly TextLine[]) => number) {
    this.#setting = setting
    this.#notesOf = notesOf
  }
  /** Height of lines with their notes. */
  withNotes(lines: readonly TextLine[]): number {
    return together(lines) + this.#notesOf(lines)
  }

  #settingOf(node: PdfNode): Setting {
    const { justify, hyphenate } = this.#setting
    const ragged = node.ragged === true
    return { align: node.alignment ?? (justify && !ragged ? 'justify' : 'left'), hyphenate: hyphenate && !ragged }
  }

  /** The lines of a leaf whose text is `width` wide. */
  lines(node: PdfNode, width: number): readonly TextLine[] {
    if (node._lines?.width === width) return node._lines.lines
    const lines = node._text?.lines(width, this.#settingOf(node), node.element ?? null) ?? []
    node._lines = { width, lines }
    return lines
  }

  /** Right-hand texts: the first may share the last line of the leaf. */
  sharesLastLine(node: PdfNode, width: number): boolean {
    const [first] = node._right ?? []
    const last = this.lines(node, width).at(-1)
    if (first === undefined) return false
    if (first.set.lines(width, PLAIN).length > 1) return false
    const left = (last?.getWidth() ?? 0) + (node._middle ? SHORT_NAME_GAP + node._middle.set.whole.width : 0)
    return left === 0 || left + SHORT_NAME_GAP + first.set.whole.width <= width
  }

  /** What does not find room beside the last line of a leaf. */
  broken(text: Text, element: Element | null, width: number): TextLine[] {
    return text.lines(width, PLAIN, element)
  }
  #rightLines(node: PdfNode, width: number): readonly TextLine[] {
    const all = (node._right ?? []).flatMap((text) => this.broken(text, node.element ?? null, width))
    return this.sharesLastLine(node, width) ? all.slice(1) : all
  }

  /** Height of a leaf without its margins. */
  text(node: PdfNode, width: number): number {
    return together([...this.lines(node, width), ...this.#rightLines(node, width)])
  }

  /** Sets the widths of a table that is `width` wide. */
  fitColumns(node: PdfNode, width: number): void {
    const { table, _offsets: offsets } = node
    if (table === undefined || offsets === undefined) return
    const room = width - offsets.total
    const widths = columnWidths(
      table.widths.map((c) => c._minWidth + END_SPACE),
      table.widths.map((c) => c._maxWidth + END_SPACE),
      room,
    )
    for (const [i, column] of table.widths.entries()) column.width = widths[i] ?? 0
  }

  /** Padding of row `r` and the line above it. */
  padding(node: PdfNode, r: number): number {
    const layout = node._layout
    return layout === undefined ? 0 : layout.paddingTop(r, node) + layout.paddingBottom(r, node) + layout.hLineWidth(r, node)
  }
  /** Height of row `r`, with padding and the line above it. */
  row(node: PdfNode, r: number): number {
    const cells = (node.table?.body[r] ?? []).map((cell, i) => this.of(cell, Number(node.table?.widths[i]?.width ?? 0)))
    return Math.max(0, ...cells) + this.padding(node, r)
  }
  /** Height of the rows from `from` to `to` (exclusive) with the line below and their notes. */
  rows(node: PdfNode, from: number, to: number): number {
    const all = (node.table?.body ?? []).slice(from, to)
    return (node._layout?.hLineWidth(from + all.length, node) ?? 0) + sum(all.map((_, i) => this.row(node, from + i))) + this.#notesOf(all.flatMap((_, i) => this.rowLines(node, from + i)))
  }
  /** The lines of row `r`, cell by cell. */
  rowLines(node: PdfNode, r: number): readonly TextLine[] {
    return this.rowCells(node, r).flat()
  }
  rowCells({ table }: PdfNode, r: number): readonly (readonly TextLine[])[] {
    return (table?.body[r] ?? []).map((cell, i) => this.#linesIn(cell, Number(table?.widths[i]?.width ?? 0)))
  }
  /** What the notes of a node that stays whole take from its page. */
  notesIn(node: PdfNode, width: number): number {
    return this.#notesOf(this.#linesIn(node, width))
  }
  #linesIn(node: PdfNode, width: number): readonly TextLine[] {
    const inner = width - sideMargins(node)
    if (node.stack) return node.stack.flatMap((child) => this.#linesIn(child, inner))
    if (node.table) return this.#tableLines(node, inner)
    return node.text ? this.lines(node, inner) : []
  }
  #tableLines(node: PdfNode, width: number): readonly TextLine[] {
    this.fitColumns(node, width)
    return (node.table?.body ?? []).flatMap((_, r) => this.rowLines(node, r))
  }

  /** Height of any node in a place `width` wide, with its margins above and below. */
  of(node: PdfNode, width: number): number {
    const inner = width - sideMargins(node)
    return (node._margin?.[1] ?? 0) + (node._margin?.[3] ?? 0) + this.#inside(node, inner)
  }

  #inside(node: PdfNode, width: number): number {
    if (node.stack) return this.#stack(node.stack, width)
    if (node.columns) return this.#highest(node.columns, width)
    if (node.table) return this.#table(node, width)
    return node.text ? this.text(node, width) : (node._height ?? node._minHeight ?? 0)
  }

  #stack(nodes: readonly PdfNode[], width: number): number {
    let height = 0
    for (const node of nodes) height += this.of(node, width)
    return height
  }
  #highest(columns: NonNullable<PdfNode['columns']>, width: number): number {
    let height = 0
    for (const column of columns) height = Math.max(height, this.of(column, Number.isFinite(column.width) ? Number(column.width) : width))
    return height
  }
  #table(node: PdfNode, width: number): number {
    this.fitColumns(node, width)
    return sum((node.table?.body ?? []).map((_, r) => this.row(node, r)))
  }
}
