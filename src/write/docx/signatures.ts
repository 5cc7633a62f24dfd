// Who signs: one table without borders, two signatories a row in columns of 75 + 10 + 75 mm, headings of several signatories over both.
// The line to sign on is the upper rule of the first caption, with the free room for the pen above it, so heading, line and captions of a person
// stand in one cell, in reading order, and cannot be parted. One table, because only its rows stay together in every program.
import { BorderStyle } from 'docx'
import type { DocumentFrame, DocumentInline } from '../../document/nodes.ts'
import { plainText } from '../../document/walk.ts'
import { paragraphs } from './blocks.ts'
import { keepAll, para, type Flow, type Grid, type Para } from './flow.ts'
import { runsOf, wordsRun } from './inlines.ts'
import type { Job } from './job.ts'
import { COLOUR, estimatedWidth, lineHeight, pt, SIGNATURE, SPACE, TEXT_HEIGHT, WIDTH } from './measures.ts'

type Signatures = Extract<DocumentFrame, { readonly tag: 'signatures' }>
type Group = Signatures['groups'][number]
type Signatory = Group['signatories'][number]
type In = readonly DocumentInline[]
/** One column: headings and place lines above the line, captions below. */
interface Column {
  readonly above: readonly Para[]
  /** Text of the heading in the column, for its number of lines. */
  readonly heading: string
  readonly signatory: Signatory
}
/** A row of three cells, or one cell over all; `height` in twips, estimated. */
interface Row {
  readonly cells: readonly (readonly Para[])[]
  readonly height: number
}
const CAPTION_LINE = pt(13)

const heading = (inlines: In, job: Job): Para => para('KgUnterschrift', runsOf(inlines, job, { bold: true }))
/** Place and date; `width`: of the column they stand in. */
function placeFlow(inlines: In | null, width: number, job: Job): readonly Para[] {
  if (inlines === null) return []
  const nodes = paragraphs(inlines, 'KgUnterschrift', { spacing: { before: SPACE.paragraph + SIGNATURE.writing } }, { job, edge: 0, width })
  return nodes.filter((node): node is Para => node.tag === 'para')
}

const freeOf = (locked: boolean, seal: boolean): number => (locked ? SIGNATURE.freeLocked : seal ? SIGNATURE.freeWithSeal : SIGNATURE.free)
function captions(signatory: Signatory, before: number, locked: boolean, job: Job): readonly Para[] {
  const border = { top: { style: locked ? BorderStyle.DOTTED : BorderStyle.SINGLE, size: 4, color: locked ? COLOUR.hair : COLOUR.text, space: 2 } }
  const lines = signatory.caption.length > 0 ? signatory.caption : [[]]
  return lines.map((line, i) => para('KgUnterzeile', runsOf(line, job), i === 0 ? { border, spacing: { before } } : {}))
}

/** Lines that a heading of 75 mm takes, so that the lines to sign on stand at one height. */
const linesOf = (text: string, job: Job): number => Math.max(1, Math.ceil(estimatedWidth(text, job.face, job.face.size, true) / SIGNATURE.line))

function row(columns: readonly Column[], more: number, locked: boolean, job: Job): Row {
  const seal = columns[0]?.signatory.seal ?? null
  const free = freeOf(locked, seal !== null) + more
  const most = Math.max(...columns.map((column) => linesOf(column.heading, job)))
  const cells = columns.map((column) => [...column.above, ...captions(column.signatory, free + (most - linesOf(column.heading, job)) * lineHeight(job.face), locked, job)])
  const sealCell = seal === null ? [] : [[para('KgUnterzeile', [wordsRun(seal, { color: COLOUR.small })], { spacing: { before: free + 50 } })]]
  const [left = [], right] = [...cells, ...sealCell]
  const empty = [para('KgUnterzeile', [])]
  const above = Math.max(...columns.map((column) => heightOf(column.above, job))) + (most - 1) * lineHeight(job.face)
  const below = Math.max(...columns.map((column) => column.signatory.caption.length)) * CAPTION_LINE
  return { cells: [left, empty, right ?? empty], height: above + free + below }
}
/** Headings and place lines: space before and one line each. */
const heightOf = (nodes: readonly Para[], job: Job): number => nodes.reduce((sum, node) => sum + (node.options.spacing?.before ?? SPACE.signatureHeading) + lineHeight(job.face), 0)

/** Two by two; whoever has a seal stands alone, because the other column is the room for it. */
function pairs<T>(list: readonly T[], alone: (item: T) => boolean): readonly (readonly T[])[] {
  const rows: T[][] = []
  for (const item of list) {
    const open = rows.at(-1)
    if (open?.length === 1 && open[0] !== undefined && !alone(open[0]) && !alone(item)) open.push(item)
    else rows.push([item])
  }
  return rows
}
const hasSeal = (signatory: Signatory): boolean => signatory.seal !== null
const isHalf = (group: Group): boolean => group.signatories.length === 1 && !group.signatories.some(hasSeal)

/** Several signatories, or one with a seal: heading and place once, then rows. */
function wideGroup(group: Group, locked: boolean, job: Job): readonly Row[] {
  const head = [...(group.heading ? [heading(group.heading, job)] : []), ...placeFlow(group.placeDate, WIDTH.upright, job)]
  const rows = pairs(group.signatories, hasSeal).map((some, i) =>
    row(some.map((signatory) => ({ above: placeFlow(signatory.placeDate, SIGNATURE.line, job), heading: '', signatory })), i === 0 ? 0 : SPACE.signatureHeading, locked, job),
  )
  return head.length === 0 ? rows : [{ cells: [head], height: heightOf(head, job) }, ...rows]
}
function halfGroups(groups: readonly Group[], locked: boolean, job: Job): readonly Row[] {
  const columns = groups.flatMap((group) =>
    group.signatories.map((signatory): Column => ({
      above: [...(group.heading ? [heading(group.heading, job)] : []), ...placeFlow(group.placeDate, SIGNATURE.line, job), ...placeFlow(signatory.placeDate, SIGNATURE.line, job)],
      heading: group.heading ? plainText(group.heading) : '',
      signatory,
    })),
  )
  return columns.length === 0 ? [] : [row(columns, 0, locked, job)]
}

/** All rows stay on one page if they fit on one together with two lines of the text; else only the rows of each set. */
export function signaturesFlow(n: Signatures, job: Job): readonly Flow[] {
  const locked = n.locked !== null
  const notice = n.locked === null ? [] : [para('KgUnterzeile', [wordsRun(n.locked)], { spacing: { before: SPACE.section } })]
  const start = [...notice, ...placeFlow(n.placeDate, WIDTH.upright, job)]
  const sets = pairs(n.groups, (group) => !isHalf(group)).map((set) => (set[0] && !isHalf(set[0]) ? wideGroup(set[0], locked, job) : halfGroups(set, locked, job)))
  const height = heightOf(start, job) + sets.flat().reduce((sum, { height }) => sum + height, 0)
  const kept = height <= TEXT_HEIGHT - 4 * lineHeight(job.face) ? keepBut(sets.flat()) : sets.flatMap(keepBut)
  if (kept.length === 0) return start
  const grid: Grid = { tag: 'grid', look: 'bare', left: 0, widths: [SIGNATURE.line, SIGNATURE.gap, SIGNATURE.line], rows: kept.map(({ cells }) => cells) }
  return [...keepAll(start), grid]
}
/** Every row but the last keeps with the next. */
const keepBut = (rows: readonly Row[]): readonly Row[] =>
  rows.map((one, i) => ({ ...one, cells: one.cells.map((cell) => cell.map((node) => ({ ...node, options: { ...node.options, keepNext: i < rows.length - 1 } }))) }))
