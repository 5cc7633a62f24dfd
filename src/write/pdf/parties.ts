// The head between title and preamble: conjunctions at the left edge, parties at the text edge, short names at the right edge.
import type { DocumentFrame, DocumentInline } from '../../document/nodes.ts'
import { type Stand, wordsLeaf } from './blocks.ts'
import { plainRun, runsOf } from './inlines.ts'
import { leaf } from './leaves.ts'
import { mm, SPACE, TEXT_EDGE, z } from './measures.ts'
import type { Label, Leaf, PageNode, Run } from './page-nodes.ts'
import type { Element } from './structure.ts'

type Parties = Extract<DocumentFrame, { readonly tag: 'parties' }>
type Entry = Parties['entries'][number]
type Party = Entry['members'][number]

/** Members of a group are numbered inside the text edge, parties without group in the label column. */
const GROUP_INDENT = mm(7)
/** Space before the first conjunction: less if the head is long. */
const manyParties = (n: Parties): boolean => n.entries.reduce((sum, entry) => sum + entry.members.length, 0) > 3

const bold = (runs: Run[]): Run[] => runs.map((run) => ({ ...run, bold: true }))
/** A name line may carry its article as wording; only what the agreement names is bold, unless nothing else is there. */
function lineRuns(line: Party['lines'][number], s: Stand, element: Element): Run[] {
  const runs = runsOf(line.children, s.ink, element)
  if (line.role !== 'name') return runs
  const marked = line.children.some((child) => child.tag === 'strong')
  const named = line.children.some((child) => child.tag === 'filled')
  if (marked) return runs
  return named ? line.children.flatMap((child) => (child.tag === 'filled' ? bold(runsOf([child], s.ink, element)) : runsOf([child], s.ink, element))) : bold(runs)
}

/** One paragraph of the structure for each line; the label belongs to the first, the short name to the last. */
function partyNodes(party: Party, edge: number, labelAt: number, s: Stand): Leaf[] {
  const lines = party.lines.length > 0 ? party.lines : [null]
  return lines.map((line, i) => {
    const element = s.parent.add('P')
    const labels: Label[] = i > 0 || party.label === '' ? [] : [{ at: labelAt - edge, text: plainRun(party.label), element }]
    const last = i === lines.length - 1
    return leaf(line === null ? plainRun('') : lineRuns(line, s, element), s.scale.body, edge, i === 0 ? SPACE.party : 0, {
      element,
      ragged: true,
      ...(labels.length > 0 ? { labels } : {}),
      ...(last ? {} : { keep: true as const }),
      ...(last && party.shortName ? { right: [runsOf(party.shortName, s.ink, element)] } : {}),
    })
  })
}

function addRight(nodes: Leaf[], name: readonly DocumentInline[] | null, s: Stand): Leaf[] {
  const last = nodes.at(-1)
  if (name === null || last?.element === undefined) return nodes
  return [...nodes.slice(0, -1), { ...last, right: [...(last.right ?? []), runsOf(name, s.ink, last.element)] }]
}

function connectorLeaf(entry: Entry, s: Stand, before: number): Leaf[] {
  if (entry.connector === null && entry.heading === null) return []
  const element = s.parent.add('P')
  const heading = entry.heading === null ? [] : runsOf(entry.heading, s.ink, element)
  const word = entry.connector === null ? [] : plainRun(heading.length > 0 ? `${entry.connector} ` : entry.connector)
  return [leaf([...word, ...heading], s.scale.body, 0, before, { element, keep: true, ragged: true })]
}

function entryNodes(entry: Entry, s: Stand, before: number): Leaf[] {
  const indented = entry.heading !== null && entry.members.some((member) => member.label !== '')
  const labelAt = indented ? TEXT_EDGE : 0
  const edge = indented ? TEXT_EDGE + GROUP_INDENT : TEXT_EDGE
  const connector = connectorLeaf(entry, s, before)
  const members = entry.members.flatMap((member, i) => {
    const word = entry.memberConnectors[i] ?? null
    const party = partyNodes(member, edge, labelAt, s)
    return word === null ? party : [...party, wordsLeaf(word, s, s.scale.body, 0, SPACE.party, { keep: true, ragged: true })]
  })
  return [...connector, ...addRight(members, entry.shortName, s)]
}

/** All parties in order. */
export function partiesNodes(n: Parties, s: Stand): PageNode[] {
  const first = manyParties(n) ? z(1) : SPACE.firstConnector
  const entries = n.entries.flatMap((entry, i) => entryNodes(entry, s, i === 0 ? first : SPACE.connector))
  if (n.collective === null) return entries
  const element = s.parent.add('P')
  return [...entries, leaf(plainRun(''), s.scale.body, TEXT_EDGE, SPACE.party, { element, right: linesOf(n.collective).map((line) => runsOf(line, s.ink, element)) })]
}
/** Each phrase of „im Folgenden“ stands at the right edge by itself. */
function linesOf(inlines: readonly DocumentInline[]): DocumentInline[][] {
  const ends = inlines.flatMap((inline, i) => (inline.tag === 'line-break' ? [i] : []))
  return [...ends, inlines.length].map((end, i) => inlines.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end))
}
