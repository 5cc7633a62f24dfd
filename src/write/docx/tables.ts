// Tables of the text: title above, head row repeated, columns as wide as their text wants, but never narrower than their longest word if that is possible.
import type { DocumentBlock } from '../../document/nodes.ts'
import { plainText } from '../../document/walk.ts'
import { para, type Flow, type Grid, type Para } from './flow.ts'
import { runsOf, wordsRun } from './inlines.ts'
import { marking, type Job } from './job.ts'
import { before, mm, SPACE, tableSize, type Face } from './measures.ts'
import { textWidth } from './widths.ts'

type Table = Extract<DocumentBlock, { readonly tag: 'table' }>
type Cell = Table['rows'][number][number]
const PADDING = 2 * mm(2)
/** Room for rounding, and for kerning that some programs leave out. */
const SLACK = 1.01

/** What should stay on one line: words, compounds up to their hyphen, telephone numbers and addresses whole. */
const unbroken = (text: string): readonly string[] => text.split(/[ \n\u00ad]/).flatMap((word) => (word.includes('@') ? [word] : word.split(/(?<=-)(?=\p{L})/u)))
const isBold = (cell: Cell): boolean => cell.header || cell.children.some((child) => child.tag === 'strong')
/** Twips of the longest word and of the whole text of a column. */
function needs(cells: readonly Cell[], face: Face): { word: number; text: number } {
  const widest = (parts: (text: string) => readonly string[]): number =>
    Math.max(...cells.flatMap((cell) => parts(plainText(cell.children)).map((part) => textWidth(part, face, tableSize(face), isBold(cell)) * SLACK)), 0)
  return { word: widest(unbroken) + PADDING, text: widest((text) => [text]) + PADDING }
}

/** Widths that add up to `room`: each column its longest word, the rest in proportion to what its text still wants. */
export function columnWidths(table: Table, room: number, face: Face): readonly number[] {
  const columns = (table.rows[0] ?? []).map((_, c) => needs(table.rows.flatMap((row) => row[c] ?? []), face))
  const least = columns.map(({ word }) => Math.min(word, Math.floor(room / 2)))
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
  const rest = room - sum(least)
  const wants = columns.map(({ text }, c) => Math.min(text, room) - (least[c] ?? 0) + 1)
  const shares = rest >= 0 ? wants.map((want, c) => (least[c] ?? 0) + (rest * want) / sum(wants)) : least.map((width) => (width * room) / sum(least))
  const ends = shares.map((_, c) => Math.round(sum(shares.slice(0, c + 1))))
  return ends.map((end, c) => end - (ends[c - 1] ?? 0))
}

export function tableFlow(n: Table, edge: number, width: number, job: Job): readonly Flow[] {
  const cell = (c: Cell): readonly Para[] => [para(c.header ? 'KgTabelleKopf' : 'KgTabelle', runsOf(c.children, marking(job, null)), c.align === 'left' ? {} : { alignment: c.align })]
  const alt = n.title ?? (n.rows[0] ?? []).map((c) => plainText(c.children)).join(', ')
  const grid: Grid = { tag: 'grid', look: job.face.dense ? 'dense' : 'ruled', alt, left: edge, widths: columnWidths(n, width - edge, job.face), rows: n.rows.map((row) => row.map(cell)) }
  const gap = (space: number): Para => para('KgFuge', [], { keepNext: true, spacing: { before: before(space, job.face) } })
  const after = para('KgFuge', [], { spacing: { before: before(SPACE.table - SPACE.paragraph, job.face) } })
  if (n.title === null) return [gap(SPACE.table), grid, after]
  return [para('Caption', [wordsRun(n.title)], { indent: { left: edge }, keepNext: true }), gap(SPACE.item), grid, after]
}
