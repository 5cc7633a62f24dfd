// Lines and the grid of a signature block → groups and signatories. Cells are read from left to right, each from top to bottom:
// bold headings begin a group, other lines above the rule are place and date, the ruled line begins a signatory, and a cell beside without a rule is the seal.
import type { Reference, SignatureGroup, Signatory, Signatures } from '../document/nodes.ts'
import type { Grid, GridCell, Node } from './flow.ts'
import { flat, type Inlines, joined, unbold } from './inlines.ts'
import { isEmpty, type Line } from './paragraphs.ts'
import { placeOf } from './runs.ts'

type Person = { placeDate: Inlines | null; readonly caption: Inlines[]; seal: string | null }
type Group = { heading: Inlines | null; placeDate: Inlines | null; readonly signatories: Person[] }
interface State {
  readonly groups: Group[]
  /** Place and date that stand above the next line to sign on. */
  placeDate: Inlines | null
}

export function signaturesOf(nodes: readonly Node[]): Signatures<Reference, string> {
  const s: State = { groups: [], placeDate: null }
  const before = nodes.flatMap((node) => (node.tag === 'line' && !isEmpty(node) ? [node] : []))
  for (const node of nodes) if (node.tag === 'grid') readGrid(node, s)
  const locked = before.filter(({ role }) => role === 'signature-line')
  const placed = before.filter(({ role }) => role !== 'signature-line')
  return {
    tag: 'signatures',
    placeDate: placed.reduce<Inlines | null>((all, line) => together(all, placeLine(line)), null),
    groups: s.groups.map((group, i): SignatureGroup<Reference, string> => ({ ...group, party: `partei-${i + 1}`, signatories: group.signatories.map((person): Signatory<Reference, string> => person) })),
    locked: locked.length > 0 ? locked.map((line) => flat(line.inlines)).join(' ') : null,
    place: placeOf(nodes[0]?.tag === 'line' ? nodes[0].number : 1),
  }
}
const together = (a: Inlines | null, b: Inlines): Inlines => (a === null ? b : joined([...a, ...b]))
/** A labelled line to write on is a field. */
const placeLine = (line: Line): Inlines => (line.role === 'field-line' ? [{ tag: 'field', kind: 'line', label: flat(line.inlines) }] : joined(line.inlines))

function readGrid(grid: Grid, s: State): void {
  for (const { cells } of grid.rows) {
    cells.forEach((cell, c) => {
      if (c > 0 && isSeal(cell)) putSeal(cell, s)
      else for (const line of cell.lines) putLine(line, s)
    })
    flushPlace(s)
  }
}
const isSeal = ({ lines }: GridCell): boolean => lines.length > 0 && lines.every((line) => line.role === 'signature-line' && !line.ruled)
function putSeal({ lines }: GridCell, s: State): void {
  const person = s.groups.at(-1)?.signatories.at(-1)
  const text = lines.map((line) => flat(line.inlines)).join(' ').trim()
  if (text !== '' && person) person.seal = text
}

const isHeading = (line: Line): boolean => line.role === 'signature' && line.inlines.length > 0 && line.inlines.every((node) => node.tag === 'strong' || node.tag === 'note' || node.tag === 'line-break')
function putLine(line: Line, s: State): void {
  if (line.role === 'sliver') return
  const group = s.groups.at(-1)
  const person = group?.signatories.at(-1)
  if (isHeading(line)) s.groups.push({ heading: unbold(line.inlines), placeDate: null, signatories: [] })
  else if (line.role !== 'signature-line') s.placeDate = together(s.placeDate, placeLine(line))
  else if (line.ruled || !person) sign(line, s)
  else person.caption.push(joined(line.inlines))
}
/** A line to sign on, with the first line of its caption. */
function sign(line: Line, s: State): void {
  const group = s.groups.at(-1) ?? newGroup(s)
  const caption = joined(line.inlines)
  group.signatories.push({ placeDate: s.placeDate, caption: caption.length > 0 ? [caption] : [], seal: null })
  s.placeDate = null
}
function newGroup(s: State): Group {
  const group: Group = { heading: null, placeDate: null, signatories: [] }
  s.groups.push(group)
  return group
}
/** At the end of a row that nobody signs, they belong to the group. */
function flushPlace(s: State): void {
  if (s.placeDate === null) return
  const group = s.groups.at(-1) ?? newGroup(s)
  group.placeDate = together(group.placeDate, s.placeDate)
  s.placeDate = null
}
