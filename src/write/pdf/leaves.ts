// Building and joining page nodes: one paragraph, a list of nodes with the space before its first, labels handed down to the first leaf.
import { COLOUR, type Type } from './measures.ts'
import { type FieldBox, type FormField, isLeaf, type Label, type Leaf, type PageNode, type Rule, type Run } from './page-nodes.ts'

/** A leaf whose text begins `edge` right of the text block and that is `before` away from what precedes. */
export const leaf = (text: Run[], type: Type, edge: number, before: number, more: Partial<Leaf> = {}): Leaf => ({
  ...type,
  text,
  margin: [edge, before, 0, 0],
  ...more,
})

/** A horizontal line over `width`. */
export const rule = (width: number, lineWidth: number, lineColor: string, edge: number, before: number, more: Partial<Rule> = {}): Rule => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth, lineColor }],
  margin: [edge, before, 0, 0],
  ...more,
})

/** A line with a field in the room above it. */
export function withField(line: Rule, width: number, field: FormField | null): Rule {
  if (field === null) return line
  const box: FieldBox = { type: 'rect', x: 0, y: -field.height, w: width, h: field.height, lineWidth: 0, lineColor: COLOUR.text, element: field.element }
  return { ...line, canvas: [...line.canvas, box] }
}

/** Labels and link targets belong to the first leaf; where the first node is none, an empty leaf carries them. */
export function begin(nodes: PageNode[], labels: Label[], ids: string[], before: number, type: Type, edge: number): PageNode[] {
  const [first, ...rest] = nodes
  if (first === undefined || !isLeaf(first))
    return labels.length + ids.length === 0 ? nodes : [leaf([{ text: '' }], type, edge, before, { labels, ids, keep: true }), ...nodes]
  const [left, , right, below] = first.margin
  const shift = edge - left
  return [
    {
      ...first,
      margin: [left, before, right, below],
      labels: [...labels.map((label) => ({ ...label, at: label.at + shift })), ...(first.labels ?? [])],
      ids: [...ids, ...(first.ids ?? [])],
    },
    ...rest,
  ]
}

/** All nodes stay whole and with what follows. */
export const keepAll = (nodes: readonly PageNode[]): PageNode[] => nodes.map((node): PageNode => ('newPage' in node ? node : isLeaf(node) ? { ...node, keep: true, signed: true } : { ...node, keep: true }))
/** The last leaf stays on the page of what follows. */
export function keepLast(nodes: PageNode[]): PageNode[] {
  const last = nodes.at(-1)
  return last === undefined || 'newPage' in last ? nodes : [...nodes.slice(0, -1), { ...last, keep: true }]
}

/** A table or frame asks for the same space below as above. */
export function spaceAfterTables(nodes: PageNode[], space: number): PageNode[] {
  return nodes.map((node, i) => {
    const previous = nodes[i - 1]
    if (previous === undefined || !('table' in previous) || 'newPage' in node) return node
    const [left, before, right, below] = node.margin
    return { ...node, margin: [left, Math.max(before, space), right, below] }
  })
}
