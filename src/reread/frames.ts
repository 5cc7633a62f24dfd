// The flow → frames. Some paragraphs begin a frame by what they are; everything else belongs to the frame that is open, or to a passage.
// Invariant: every node of the flow is in exactly one frame, in its order.
import type { Annex, Document, DocumentBlock, DocumentFrame, Section } from '../document/nodes.ts'
import { linesOf, type Flow, type Node } from './flow.ts'
import { flat, type Inlines, isBlank, joined, splitAtTabs } from './inlines.ts'
import { contentsOf } from './contents.ts'
import { blocksOf } from './lists.ts'
import { isEmpty, type Line } from './paragraphs.ts'
import { partiesOf } from './parties.ts'
import { placeOf } from './runs.ts'
import { signaturesOf } from './signatures.ts'
import type { Role } from './styles.ts'

type Kind = 'head' | 'parties' | 'contents' | 'section' | 'annex' | 'signatures' | 'passage'
interface Segment {
  readonly kind: Kind
  readonly nodes: Node[]
}
export interface Frames {
  readonly title: Inlines
  readonly subtitle: Inlines | null
  readonly body: Document['body']
  /** Pictures of the letterhead. */
  readonly pictures: Line['found']['pictures']
}

// ---- what a node begins
const KINDS: Readonly<Partial<Record<Role, Kind>>> = {
  title: 'head', subtitle: 'head', connector: 'parties', party: 'parties', 'short-name': 'parties', section: 'section', 'plain-section': 'section', annex: 'annex', signature: 'signatures', 'signature-line': 'signatures',
  contents: 'contents', 'contents-title': 'contents',
}
const isSignature = (node: Node | undefined): boolean => node !== undefined && linesOf(node).some(({ role }) => role === 'signature' || role === 'signature-line')
const isLetterhead = (node: Node): boolean => linesOf(node).some(({ found }) => found.pictures.length > 0) && linesOf(node).every(({ inlines }) => isBlank(inlines))
const isSliver = (node: Node): boolean => node.tag === 'line' && (node.role === 'sliver' || isEmpty(node))

/** undefined: goes on with what is open. */
function beginning(node: Node, i: number, nodes: readonly Node[], open: Kind | undefined): Kind | undefined {
  if (node.tag === 'line' && node.role === 'field-line') {
    const next = nodes.slice(i + 1, i + 40).find((one) => !isSliver(one) && !(one.tag === 'line' && one.role === 'field-line'))
    return node.left <= 0 && isSignature(next) ? 'signatures' : undefined
  }
  if (open === undefined && isLetterhead(node)) return 'head'
  if (isSignature(node)) return 'signatures'
  return node.tag === 'line' ? KINDS[node.role] : undefined
}
/** Frames that take any block. */
const HOLDS: ReadonlySet<Kind> = new Set(['section', 'annex', 'passage'])
const OPENS: ReadonlySet<Kind> = new Set(['section', 'annex'])

function segmentsOf(nodes: readonly Node[]): readonly Segment[] {
  const segments: Segment[] = []
  for (const [i, node] of nodes.entries()) {
    const last = segments.at(-1)
    const kind = beginning(node, i, nodes, last?.kind)
    // a title further down is a heading of the text
    const begins = kind === 'head' && last !== undefined && last.kind !== 'head' ? undefined : kind
    const stays = begins === undefined ? last !== undefined && (HOLDS.has(last.kind) || isSliver(node)) : last?.kind === begins && !OPENS.has(begins)
    if (last && stays) last.nodes.push(node)
    else segments.push({ kind: begins ?? 'passage', nodes: [node] })
  }
  return segments.filter(({ nodes: own }) => !own.every(isSliver))
}

// ---- what it becomes
interface State {
  readonly flow: Flow
  /** Edge of the text of sections. */
  readonly base: number
  readonly counts: { clauses: number }
}
const FRAMES: Readonly<Record<Exclude<Kind, 'head'>, (nodes: readonly Node[], s: State) => DocumentFrame>> = {
  parties: (nodes) => partiesOf(nodes.flatMap((node) => (node.tag === 'line' && !isSliver(node) ? [node] : []))),
  contents: (nodes) => contentsOf(nodes.flatMap((node) => (node.tag === 'line' && !isSliver(node) ? [node] : []))),
  section: sectionOf,
  annex: annexOf,
  signatures: signaturesOf,
  passage: (nodes, s) => ({ tag: 'passage', blocks: blocksOf(nodes, s.base), place: placeOf(numberOf(nodes[0])) }),
}
const numberOf = (node: Node | undefined): number => node?.number ?? 1

const TYPED = /^(§\s?\d+[a-z]?\.?|\d+\.)[ \u00a0]+(?=\S)/
/** A number that a foreign file types into its heading is a label. */
function headingOf(line: Line): { label: string; title: Inlines } {
  const parts = splitAtTabs(line.inlines)
  const title = joined(line.inlines)
  const [first, ...rest] = title
  const typed = line.role === 'section' && line.label === '' && first?.tag === 'text' ? TYPED.exec(first.text) : null
  if (typed && first?.tag === 'text') return { label: typed[1] ?? '', title: [{ ...first, text: first.text.slice(typed[0].length) }, ...rest] }
  if (line.label === '' && parts.length > 1 && TYPED.test(`${flat(parts[0] ?? [])} x`)) return { label: flat(parts[0] ?? []), title: joined(parts.slice(1).flat()) }
  return { label: line.label, title }
}
function sectionOf([head, ...nodes]: readonly Node[], s: State): Section<Extract<Inlines[number], { tag: 'reference' }>, string> {
  const place = placeOf(numberOf(head))
  const { label, title } = head?.tag === 'line' ? headingOf(head) : { label: '', title: [] }
  const blocks: readonly DocumentBlock[] = blocksOf(nodes, s.base)
  const id = `klausel-${++s.counts.clauses}`
  const clause = { tag: 'clause', id, origin: 'own-clause', title: flat(title), fulfils: [], basis: [], reason: null, guidance: null, counting: 'auto', blocks, place } as const
  return { tag: 'section', key: head?.tag === 'line' ? head.key : '', counted: label !== '', label, title, clauses: [clause], place }
}
/** Label and state stand in one line, with a tab between; the title in the next. */
function annexOf([head, ...nodes]: readonly Node[], s: State): Annex<Extract<Inlines[number], { tag: 'reference' }>, string> {
  const line = head?.tag === 'line' ? head : undefined
  const [typed = [], ...after] = splitAtTabs(line?.inlines ?? [])
  const stand = flat(after.flat())
  const titles = nodes.flatMap((node) => (node.tag === 'line' && node.role === 'annex-title' ? [node] : [])).slice(0, 1)
  return {
    tag: 'annex', key: line?.key ?? '', label: [line?.label ?? '', flat(typed)].filter(Boolean).join(' '), title: joined(titles.flatMap(({ inlines }) => inlines)), stand: stand || null,
    landscape: head !== undefined && s.flow.turned.has(head), counting: 'auto', blocks: blocksOf(nodes.filter((node) => !titles.some((title) => title === node)), 0), place: placeOf(numberOf(head)),
  }
}

export function framesOf(flow: Flow, base: number): Frames {
  const segments = segmentsOf(flow.nodes)
  const head = segments[0]?.kind === 'head' ? segments[0].nodes : []
  const s: State = { flow, base, counts: { clauses: 0 } }
  const of = (role: Role): Inlines => head.flatMap((node) => (node.tag === 'line' && node.role === role ? [node] : [])).flatMap((line, i): Inlines => (i === 0 ? joined(line.inlines) : [{ tag: 'line-break' }, ...joined(line.inlines)]))
  const subtitle = of('subtitle')
  return {
    title: of('title'), subtitle: subtitle.length > 0 ? subtitle : null,
    body: segments.flatMap(({ kind, nodes }) => (kind === 'head' ? [] : [FRAMES[kind](nodes, s)])),
    pictures: head.flatMap(linesOf).flatMap(({ found }) => found.pictures),
  }
}
