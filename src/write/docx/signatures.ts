// Who signs: one table without borders, two signatories a row in columns of 75 + 10 + 75 mm, headings of several signatories over both.
// The line to sign on is the upper rule of the first caption, with the free room for the pen above it, so heading, line and captions of a person
// stand in one cell, in reading order, and cannot be parted. One table, because only its rows stay together in every program.
import type { DocumentFrame, DocumentInline } from '../../document/nodes.ts'
import { plainText } from '../../document/walk.ts'
import { DOTTED, paragraphs } from './blocks.ts'
import { keepAll, para, type Flow, type Grid, type Para } from './flow.ts'
import { runsOf, wordsRun } from './inlines.ts'
import { lostHeight } from './house.ts'
import { marking, type Job } from './job.ts'
import { COLOUR, lineHeight, pt, SIGNATURE, SPACE, TEXT_HEIGHT } from './measures.ts'
import { textWidth } from './widths.ts'
import { ruleOf } from './xml.ts'

type Signatures = Extract<DocumentFrame, { readonly tag: 'signatures' }>
type Group = Signatures['groups'][number]
type Signatory = Group['signatories'][number]
type In = readonly DocumentInline[]
/** One column: heading and place lines above the line, captions below. */
interface Column {
  readonly heading: In | null
  readonly places: readonly Para[]
  readonly signatory: Signatory
}
/** How it is set: free room above a line, with and without seal, and above the next heading; `locked`: nobody can sign. */
interface Setting {
  readonly job: Job
  readonly locked: boolean
  readonly free: number
  readonly freeWithSeal: number
  readonly gap: number
}
/** A row of three cells, or one cell over all; `height` in twips, estimated. */
interface Row {
  readonly cells: readonly (readonly Para[])[]
  readonly height: number
}
const CAPTION_LINE = pt(13)
/** 75 mm, less where a draft has a wide margin. */
const columnWidth = (job: Job): number => Math.floor((job.block.upright - SIGNATURE.gap) / 2)

const heading = (inlines: In, s: Setting): Para => para('KgUnterschrift', runsOf(inlines, s.job, { bold: true }), { spacing: { before: s.gap } })
const isLine = (inline: DocumentInline): boolean => inline.tag === 'field'
/** Place and date, with room for the pen above a line to write on; `width`: of the column they stand in. */
function placeFlow(inlines: In | null, width: number, job: Job): readonly Para[] {
  if (inlines === null) return []
  const nodes = paragraphs(inlines, 'KgUnterschrift', { spacing: { before: SPACE.paragraph + (inlines.some(isLine) ? SIGNATURE.writing : 0) } }, { job, edge: 0, width, free: SIGNATURE.freePlaceDate })
  return nodes.filter((node): node is Para => node.tag === 'para')
}

/** The first caption carries the line to sign on and the free room above it. */
function captions(signatory: Signatory, free: number, s: Setting): readonly Para[] {
  const border = { top: s.locked ? DOTTED : ruleOf(4, COLOUR.text, 2) }
  const lines = signatory.caption.length > 0 ? signatory.caption : [[]]
  return lines.map((line, i) => para('KgUnterzeile', runsOf(line, s.job), i === 0 ? { border, spacing: { before: free } } : {}))
}

/** Lines that a heading takes in a column. */
const linesOf = (inlines: In | null, job: Job): number =>
  inlines === null ? 0 : Math.max(1, Math.ceil(textWidth(plainText(inlines), job.face, job.face.size, true) / columnWidth(job)))
const lower = (node: Para, by: number): Para => ({ ...node, options: { ...node.options, spacing: { ...node.options.spacing, before: (node.options.spacing?.before ?? 0) + by } } })

/** Below a shorter heading more room is left, so that the lines of both columns stand at one height. */
function columnFlow(column: Column, most: number, free: number, s: Setting): readonly Para[] {
  const [first, ...rest] = [...column.places, ...captions(column.signatory, free, s)]
  const missing = (most - linesOf(column.heading, s.job)) * lineHeight(s.job.face)
  return [...(column.heading ? [heading(column.heading, s)] : []), ...(first ? [lower(first, missing)] : []), ...rest]
}
function row(columns: readonly Column[], more: number, s: Setting): Row {
  const seal = columns[0]?.signatory.seal ?? null
  const free = (s.locked ? SIGNATURE.freeLocked : seal === null ? s.free : s.freeWithSeal) + more
  const most = Math.max(...columns.map((column) => linesOf(column.heading, s.job)))
  const cells = columns.map((column) => columnFlow(column, most, free, s))
  const sealCell = seal === null ? [] : [[para('KgUnterzeile', [wordsRun(seal, { color: COLOUR.small })], { spacing: { before: free + 50 } })]]
  const [left = [], right] = [...cells, ...sealCell]
  const empty = [para('KgUnterzeile', [])]
  const places = Math.max(...columns.map((column) => heightOf(column.places, s.job)))
  const below = Math.max(...columns.map((column) => column.signatory.caption.length)) * CAPTION_LINE
  return { cells: [left, empty, right ?? empty], height: (most === 0 ? 0 : s.gap + most * lineHeight(s.job.face)) + places + free + below }
}
/** Space before and one line each. */
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

/** Heading and place once over both columns, then the rows of signatories. */
function wideGroup(group: Group, s: Setting): readonly Row[] {
  const head = [...(group.heading ? [heading(group.heading, s)] : []), ...placeFlow(group.placeDate, s.job.block.upright, s.job)]
  const rows = pairs(group.signatories, hasSeal).map((some, i) =>
    row(some.map((signatory) => ({ heading: null, places: placeFlow(signatory.placeDate, columnWidth(s.job), s.job), signatory })), i === 0 ? 0 : s.gap, s),
  )
  return head.length === 0 ? rows : [{ cells: [head], height: heightOf(head, s.job) }, ...rows]
}
const halfGroup = (group: Group, s: Setting): readonly Column[] =>
  group.signatories.map((signatory) => ({
    heading: group.heading, signatory,
    places: [...placeFlow(group.placeDate, columnWidth(s.job), s.job), ...placeFlow(signatory.placeDate, columnWidth(s.job), s.job)],
  }))

/** Two groups of one signatory each share a row; any other has the width to itself. */
const setsOf = (n: Signatures, s: Setting): Sets =>
  pairs(n.groups, (group) => !isHalf(group)).map((set) => (set.length === 2 ? [row(set.flatMap((group) => halfGroup(group, s)), 0, s)] : set.flatMap((group) => wideGroup(group, s))))

const SETTINGS = [
  { free: SIGNATURE.free, freeWithSeal: SIGNATURE.freeWithSeal, gap: SPACE.signatureHeading },
  { free: SIGNATURE.freeTight, freeWithSeal: SIGNATURE.freeWithSealTight, gap: SPACE.signatureHeadingTight },
] as const
type Sets = readonly (readonly Row[])[]
type Try = () => Sets
/** All rows stay on one page if they fit on one together with the end of the text, the second time set a little tighter; else only the rows of each set. */
function keptRows(n: Signatures, before: number, job: Job): readonly Row[] {
  const room = TEXT_HEIGHT - lostHeight(job.house) - before
  const [usual, tight] = SETTINGS.map((setting) => () => setsOf(n, { ...setting, job, locked: n.locked !== null })) as [Try, Try]
  const fits = (sets: Sets): boolean => sets.flat().reduce((sum, { height }) => sum + height, 0) <= room
  const first = usual()
  if (fits(first)) return keepBut(first.flat())
  const second = tight()
  return fits(second) ? keepBut(second.flat()) : first.flatMap(keepBut)
}
/** `end`: height of the end of the text that stays with the signatures. */
export function signaturesFlow(n: Signatures, end: number, all: Job): readonly Flow[] {
  const job = n.locked === null ? all : marking(all, 'lines')
  const notice = n.locked === null ? [] : [para('KgUnterzeile', [wordsRun(n.locked)], { spacing: { before: SPACE.section } })]
  const start = [...notice, ...placeFlow(n.placeDate, job.block.upright, job)]
  const rows = keptRows(n, end + heightOf(start, job), job)
  if (rows.length === 0) return start
  const grid: Grid = { tag: 'grid', look: 'bare', alt: 'Unterschriften', left: 0, widths: [columnWidth(job), SIGNATURE.gap, columnWidth(job)], rows: rows.map(({ cells }) => cells) }
  return [...keepAll(start), grid]
}
/** Every row but the last keeps with the next. */
const keepBut = (rows: readonly Row[]): readonly Row[] =>
  rows.map((one, i) => ({ ...one, cells: one.cells.map((cell) => cell.map((node) => ({ ...node, options: { ...node.options, keepNext: i < rows.length - 1 } }))) }))
