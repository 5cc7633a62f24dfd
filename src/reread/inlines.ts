// Small steps over inlines: joining what belongs together, splitting at tabs, links to places.
// While a paragraph is read, a tab is a text node of its own; when it is finished, a tab is a space.
import type { DocumentInline } from '../document/nodes.ts'
import { plainText } from '../document/walk.ts'

export type Inlines = readonly DocumentInline[]
export const TAB: DocumentInline = { tag: 'text', text: '\t' }

/** Neighbours of one kind have the same name; others have none. */
function kindOf(node: DocumentInline): string | undefined {
  if (node.tag === 'lang') return `lang ${node.language}`
  return ['text', 'filled', 'strong', 'emphasis'].includes(node.tag) ? node.tag : undefined
}
function one(group: Inlines): DocumentInline {
  const [first] = group
  if (first && 'children' in first) return { ...first, children: joined(group.flatMap((node) => ('children' in node ? node.children : []))) }
  return first && (first.tag === 'text' || first.tag === 'filled') ? { ...first, text: group.map((node) => ('text' in node ? node.text : '')).join('').replaceAll('\t', ' ') } : (first ?? TAB)
}
/** Neighbours that a file keeps apart without reason become one. */
export function joined(nodes: Inlines): Inlines {
  const groups: DocumentInline[][] = []
  for (const node of nodes) {
    const last = groups.at(-1)
    const kind = kindOf(node)
    if (last?.[0] && kind !== undefined && kindOf(last[0]) === kind) last.push(node)
    else groups.push([node])
  }
  return groups.map(one)
}

export function splitAtTabs(nodes: Inlines): readonly Inlines[] {
  const parts: DocumentInline[][] = [[]]
  for (const node of nodes) {
    if (node === TAB) parts.push([])
    else parts.at(-1)?.push(node)
  }
  return parts
}

/** Changes every leaf, also in notes. */
export function mapped(nodes: Inlines, change: (node: DocumentInline) => DocumentInline): Inlines {
  return nodes.map((node): DocumentInline => {
    if ('children' in node) return { ...node, children: mapped(node.children, change) }
    return node.tag === 'note' ? { ...node, blocks: node.blocks.map((p) => ({ ...p, children: mapped(p.children, change) })) } : change(node)
  })
}

/** The words alone; a line break is a line feed, a tab a space. */
export const flat = (nodes: Inlines): string => plainText(mapped(joined(nodes), (node) => (node.tag === 'line-break' ? { tag: 'text', text: '\n' } : node)))

/** The words as one reference, between tabs; marks around a single run stay. A note among them would be lost, so then it stays text. */
export const asReference = (target: string, nodes: Inlines): Inlines => splitAtTabs(nodes).flatMap((part, i) => [...(i === 0 ? [] : [TAB]), ...referenceOf(target, part)])
function referenceOf(target: string, nodes: Inlines): Inlines {
  const [only, ...others] = joined(nodes)
  if (!only) return []
  if (JSON.stringify(nodes).includes('"tag":"note"')) return nodes
  if (others.length === 0 && 'children' in only) return [{ ...only, children: referenceOf(target, only.children) }]
  return [{ tag: 'reference', target, text: flat(nodes) }]
}
export const isBlank = (nodes: Inlines): boolean => nodes.every((node) => ('children' in node ? isBlank(node.children) : node.tag === 'line-break' || (node.tag === 'text' && node.text.trim() === '')))
/** Without bold, where bold is the look of the place. */
export const unbold = (nodes: Inlines): Inlines => joined(nodes.flatMap((node) => (node.tag === 'strong' ? node.children : [node])))
