// Who signs: headings over the full width, signatories two by two in rows of 75 + 10 + 75 mm. The line is the upper rule of the first caption,
// with the free room for the pen above it, so heading, line and captions of a person stand in one cell, in reading order, and cannot be parted.
import { BorderStyle } from 'docx'
import type { DocumentFrame, DocumentInline } from '../../document/nodes.ts'
import { plainText } from '../../document/walk.ts'
import { paragraphs } from './blocks.ts'
import { keepAll, para, withOptions, type Flow, type Grid, type Para } from './flow.ts'
import { runsOf, wordsRun } from './inlines.ts'
import type { Job } from './job.ts'
import { COLOUR, estimatedWidth, lineHeight, SIGNATURE, SPACE, WIDTH } from './measures.ts'

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

function row(columns: readonly Column[], locked: boolean, job: Job): Grid {
  const seal = columns[0]?.signatory.seal ?? null
  const free = freeOf(locked, seal !== null)
  const most = Math.max(...columns.map((column) => linesOf(column.heading, job)))
  const cells = columns.map((column) => [...column.above, ...captions(column.signatory, free + (most - linesOf(column.heading, job)) * lineHeight(job.face), locked, job)])
  const sealCell = seal === null ? [] : [[para('KgUnterzeile', [wordsRun(seal, { color: COLOUR.small })], { spacing: { before: free + 50 } })]]
  const [left = [], right] = [...cells, ...sealCell]
  const empty = [para('KgUnterzeile', [])]
  return { tag: 'grid', look: 'bare', left: 0, widths: [SIGNATURE.line, SIGNATURE.gap, SIGNATURE.line], rows: [[left, empty, right ?? empty]] }
}

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
function wideGroup(group: Group, locked: boolean, job: Job): readonly Flow[] {
  const head = [...(group.heading ? [heading(group.heading, job)] : []), ...placeFlow(group.placeDate, WIDTH.upright, job)]
  const rows = pairs(group.signatories, hasSeal).map((some) =>
    row(some.map((signatory) => ({ above: placeFlow(signatory.placeDate, SIGNATURE.line, job), heading: '', signatory })), locked, job),
  )
  return [...head, ...rows]
}
function halfGroups(groups: readonly Group[], locked: boolean, job: Job): readonly Flow[] {
  const columns = groups.flatMap((group) =>
    group.signatories.map((signatory): Column => ({
      above: [...(group.heading ? [heading(group.heading, job)] : []), ...placeFlow(group.placeDate, SIGNATURE.line, job), ...placeFlow(signatory.placeDate, SIGNATURE.line, job)],
      heading: group.heading ? plainText(group.heading) : '',
      signatory,
    })),
  )
  return [row(columns, locked, job)]
}

/** Rows on end are one table. */
function joined(nodes: readonly Flow[]): readonly Flow[] {
  return nodes.reduce<readonly Flow[]>((done, node) => {
    const last = done.at(-1)
    return last?.tag === 'grid' && node.tag === 'grid' ? [...done.slice(0, -1), { ...last, rows: [...last.rows, ...node.rows] }] : [...done, node]
  }, [])
}

/** Each row of the block; all keep with the next but the last, if the block fits on a page; else each group for itself. */
export function signaturesFlow(n: Signatures, job: Job): readonly Flow[] {
  const locked = n.locked === null ? [] : [para('KgUnterzeile', [wordsRun(n.locked)], { spacing: { before: SPACE.section } })]
  const place = placeFlow(n.placeDate, WIDTH.upright, job)
  const sets = pairs(n.groups, (group) => !isHalf(group))
  const groups = sets.map((set) => (set[0] && !isHalf(set[0]) ? wideGroup(set[0], n.locked !== null, job) : halfGroups(set, n.locked !== null, job)))
  const rows = groups.flat().filter((node) => node.tag === 'grid').length
  const bound = rows <= ROWS_OF_A_PAGE ? keepBut([...locked, ...place, ...groups.flat()]) : [...keepAll([...locked, ...place]), ...groups.flatMap(keepBut)]
  return joined(bound)
}
/** A row with heading, 20 mm and two captions takes about 42 mm. */
const ROWS_OF_A_PAGE = 5
const keepBut = (nodes: readonly Flow[]): readonly Flow[] => nodes.map((node, i) => (i < nodes.length - 1 ? withOptions(node, { keepNext: true }) : node))
