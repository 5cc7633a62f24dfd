// Where references lead: ids of clauses are not in the file, so every heading, annex and labelled paragraph with a bookmark gets a key of its own.
// A bookmark in a paragraph without label means the section or annex it stands in. A reference to nowhere is plain text.
import type { DocumentInline } from '../document/nodes.ts'
import { linesOf, type Flow, type Node } from './flow.ts'
import { type Inlines, mapped } from './inlines.ts'
import type { Line } from './paragraphs.ts'
import type { Role } from './styles.ts'

const HOMES: Readonly<Partial<Record<Role, string>>> = { annex: 'anlage', section: 'abschnitt', 'plain-section': 'abschnitt' }

/** The same flow with a key on every line that can be a target, and with references to these keys. */
export function withTargets({ nodes, turned }: Flow): Flow {
  const keys = new Map<Line, string>()
  const targets = new Map<string, string>()
  const counts: Record<string, number> = {}
  let home = ''
  for (const line of nodes.flatMap(linesOf)) {
    const kind = HOMES[line.role]
    if (kind !== undefined) {
      counts[kind] = (counts[kind] ?? 0) + 1
      home = `${kind}-${counts[kind]}`
    }
    const [first] = line.found.bookmarks
    const key = kind === undefined && line.label !== '' && first !== undefined ? `${home}#${first}` : home
    if (kind !== undefined || key !== home) keys.set(line, key)
    for (const bookmark of line.found.bookmarks) targets.set(bookmark, key)
  }
  const leaf = (node: DocumentInline): DocumentInline => {
    if (node.tag !== 'reference') return node
    const target = targets.get(node.target) ?? ''
    return target === '' ? { tag: 'text', text: node.text } : { ...node, target }
  }
  const resolved = (inlines: Inlines): Inlines => mapped(inlines, leaf)
  const ofLine = (line: Line): Line => ({ ...line, key: keys.get(line) ?? '', inlines: resolved(line.inlines) })
  const ofNode = (node: Node): Node =>
    node.tag === 'line' ? ofLine(node) : { ...node, rows: node.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(ofLine) })) })) }
  const done = nodes.map((node) => [node, ofNode(node)] as const)
  return { nodes: done.map(([, node]) => node), turned: new Set(done.flatMap(([before, node]) => (turned.has(before) ? [node] : []))) }
}
