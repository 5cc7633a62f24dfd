// Who signs: rows of two columns of 75 mm, in the order of the parties. A row is never split; headings and place lines stay with their row.
import type { DocumentFrame, DocumentInline } from '../../document/nodes.ts'
import { plainText } from '../../document/walk.ts'
import { paragraphNodes, type Stand, textLeaf, wordsLeaf } from './blocks.ts'
import { keepLast, rule, withField } from './leaves.ts'
import { COLOUR, mm, SIGNATURE, SPACE } from './measures.ts'
import { isLeaf, isRuleOrLeaf, type Leaf, type PageNode, type Row, type Rule, type Run } from './page-nodes.ts'

type Signatures = Extract<DocumentFrame, { readonly tag: 'signatures' }>
type Group = Signatures['groups'][number]
type Signatory = Group['signatories'][number]
type Inlines = readonly DocumentInline[]

/** One column of a row: what stands above the signature line, and the captions below it. */
interface Cell {
  readonly above: readonly Inlines[]
  readonly places: readonly Inlines[]
  readonly signatory: Signatory
  /** Party and person, in words. */
  readonly who: string
}
const partyOf = ({ heading, party }: Group): string => (heading === null ? party : plainText(heading))
const whoOf = (group: Group, { caption }: Signatory): string => [partyOf(group), ...caption.map(plainText)].filter((words) => words !== '').join(', ')

const present = (inlines: Inlines | null): readonly Inlines[] => (inlines === null ? [] : [inlines])

const headingLeaf = (inlines: Inlines, s: Stand, before: number): Leaf =>
  textLeaf(inlines, s, { ...s.scale.body, bold: true }, 0, before, { keep: true, ragged: true })
const placeNodes = (inlines: Inlines, s: Stand): (Leaf | Rule)[] =>
  paragraphNodes(inlines, { ...s, edge: 0 }, SPACE.paragraph)
    .filter(isRuleOrLeaf)
    .map((node) => (isLeaf(node) ? { ...node, text: dated(node.text.map(shorter), node, s), ragged: true, keep: true } : { ...node, keep: true }))
/** In a column a place and the line for its date share one line. */
const shorter = (run: Run): Run => (run.ruled === undefined ? run : { ...run, ruled: Math.min(run.ruled, mm(36)) })

/** „Neuental, den ____“: the line inside the words is the field. */
function dated(runs: Run[], { element }: Leaf, s: Stand): Run[] {
  return runs.map((run) => {
    const field = run.ruled === undefined || element === undefined ? null : s.form.inline('place', element, { label: 'Datum', ...(s.who === undefined ? {} : { who: s.who }) })
    return field === null ? run : { ...run, element: field }
  })
}

/** A line with its label below it, „Ort, Datum“, not one inside a sentence. */
const isLabelled = (inlines: Inlines): boolean => inlines.some((node) => node.tag === 'field' && node.label !== null)

const placeLine = (line: Leaf, s: Stand): Leaf => ({ ...line, text: dated(line.text, line, s) })

function captionLeaves(signatory: Signatory, s: Stand): Leaf[] {
  return signatory.caption.map((line, i) =>
    textLeaf(line, s, { ...s.scale.caption, color: i === 0 ? COLOUR.text : COLOUR.small }, 0, i === 0 ? SIGNATURE.caption : 0, { ragged: true }),
  )
}

/** Dotted where nobody may sign yet; else with its field. */
function signatureLine(free: number, locked: boolean, s: Stand, who: string): Rule {
  const line = rule(SIGNATURE.line, 0.5, locked ? COLOUR.hair : COLOUR.text, 0, SPACE.paragraph + free)
  if (!locked) return withField(line, SIGNATURE.line, s.form.field('signature', s.parent, { who }, free))
  return { ...line, canvas: line.canvas.map((vector) => ({ ...vector, dash: { length: 0.75, space: 1.5 } })) }
}

function column(cell: Cell, s: Stand, locked: boolean, seal: boolean): Row['columns'][number] {
  const free = locked ? SIGNATURE.freeLocked : seal ? SIGNATURE.freeWithSeal : SIGNATURE.free
  const headings = cell.above.map((heading) => headingLeaf(heading, s, 0))
  const above = [...headings, ...cell.places.flatMap((place) => placeNodes(place, { ...s, who: cell.who }))]
  const levels = above.length > headings.length ? [headings.length, above.length] : [above.length]
  return { width: SIGNATURE.line, stack: [...above, signatureLine(free, locked, s, cell.who), ...captionLeaves(cell.signatory, s)], levels }
}
/** The free field for the seal: its mark stands on the height of the first caption. */
const sealColumn = (text: string, s: Stand): Row['columns'][number] => ({
  width: Math.min(SIGNATURE.line, s.width - SIGNATURE.line - SIGNATURE.gap),
  stack: [rule(0, 0, COLOUR.text, 0, 0), wordsLeaf(text, s, { ...s.scale.caption, color: COLOUR.small }, 0, SIGNATURE.caption)],
  levels: [0],
})

function row(cells: readonly Cell[], s: Stand, locked: boolean, before: number): Row {
  const seal = cells[0]?.signatory.seal ?? null
  const columns = cells.map((cell) => column(cell, s, locked, seal !== null))
  return {
    columns: seal === null ? columns : [...columns, sealColumn(seal, s)],
    columnGap: SIGNATURE.gap,
    unbreakable: true,
    margin: [0, before, 0, 0],
  }
}

/** Two by two; whoever has a seal stands alone, because the other column is the room for it. */
function pairs<T>(list: readonly T[], alone: (item: T) => boolean): T[][] {
  const rows: T[][] = []
  for (const item of list) {
    const open = rows.at(-1)
    if (open !== undefined && open.length === 1 && open[0] !== undefined && !alone(open[0]) && !alone(item)) open.push(item)
    else rows.push([item])
  }
  return rows
}
const hasSeal = (signatory: Signatory): boolean => signatory.seal !== null
/** Beside a margin for comments there is room for one column only. */
const twoColumns = (s: Stand): boolean => s.width >= 2 * SIGNATURE.line + SIGNATURE.gap - 0.01
const isHalf = (group: Group): boolean => group.signatories.length === 1 && !group.signatories.some(hasSeal)

/** A group with several signatories: heading and place once, then its rows. */
function wideGroup(group: Group, s: Stand, locked: boolean, before: number): PageNode[] {
  const head = [
    ...present(group.heading).map((heading) => headingLeaf(heading, s, before)),
    ...present(group.placeDate).flatMap((place) => placeNodes(place, { ...s, who: partyOf(group) })),
  ]
  const rows = pairs(group.signatories, (signatory) => hasSeal(signatory) || !twoColumns(s)).map((signatories, i) =>
    row(
      signatories.map((signatory) => ({ above: [], places: present(signatory.placeDate), signatory, who: whoOf(group, signatory) })),
      s,
      locked,
      i === 0 ? (head.length > 0 ? 0 : before) : SPACE.signatureHeading,
    ),
  )
  return [...head, ...rows]
}
/** One or two groups with one signatory each, side by side. */
function halfGroups(groups: readonly Group[], s: Stand, locked: boolean, before: number): PageNode[] {
  const cells = groups.flatMap((group) =>
    group.signatories.map((signatory) => ({
      above: present(group.heading),
      places: [...present(group.placeDate), ...present(signatory.placeDate)],
      signatory,
      who: whoOf(group, signatory),
    })),
  )
  return cells.length === 0 ? [] : [row(cells, s, locked, before)]
}

/** The whole block; only its last row may be followed by a page break. */
export function signatureNodes(n: Signatures, s: Stand): PageNode[] {
  const locked = n.locked === null ? [] : [wordsLeaf(n.locked, s, s.scale.caption, 0, SPACE.section, { keep: true })]
  const place = present(n.placeDate).flatMap((inlines) =>
    isLabelled(inlines) ? placeNodes(inlines, { ...s, who: '' }) : [placeLine(textLeaf(inlines, s, s.scale.body, 0, SPACE.paragraph + SIGNATURE.writing, { keep: true, ragged: true }), s)],
  )
  const rows = pairs(n.groups, (group) => !isHalf(group) || !twoColumns(s)).flatMap((groups, i) => {
    const before = i === 0 && locked.length + place.length === 0 ? SPACE.section : SPACE.signatureHeading
    const [only] = groups
    return only !== undefined && !isHalf(only) ? wideGroup(only, s, n.locked !== null, before) : halfGroups(groups, s, n.locked !== null, before)
  })
  const all: PageNode[] = [...locked, ...place, ...rows]
  return all.flatMap((node, i) => (i < all.length - 1 ? keepLast([node]) : [node]))
}
