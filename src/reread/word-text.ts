// A Word file of any making as plain text, a paragraph a line, with the labels that Word counts: for those who judge words, not looks.
// Headings begin with „# “, a note follows its paragraph. Invariant: never throws; deleted and hidden text is left out and told.
import type { DocumentInline } from '../document/nodes.ts'
import { linesOf, readFlow } from './flow.ts'
import { EMPTY_BOX } from './boxes.ts'
import { flat, type Inlines, mapped } from './inlines.ts'
import { openPackage } from './package.ts'
import type { Line } from './paragraphs.ts'
import type { Doubt } from './reading.ts'
import { fileOf, readingOf } from './reread.ts'

export interface WordText {
  readonly text: string
  readonly doubts: readonly Doubt[]
}
const HEADINGS: ReadonlySet<string> = new Set(['section', 'plain-section', 'heading', 'annex', 'annex-title'])

/** Undefined: no Word file, damaged, or beyond the limits. */
export function wordText(bytes: Uint8Array): WordText | undefined {
  try {
    const parts = openPackage(bytes)
    const file = parts && fileOf(parts)
    if (!file?.body) return undefined
    const reading = readingOf(file)
    const lines = readFlow(file.body, reading).nodes.flatMap(linesOf).filter(({ role }) => role !== 'contents' && role !== 'contents-title')
    return { text: lines.flatMap(textsOf).join('\n\n'), doubts: [...reading.doubts.values()] }
  } catch {
    return undefined
  }
}
function textsOf({ role, label, inlines }: Line): readonly string[] {
  const words = [label, shown(inlines).replaceAll('\n', ' ').trim()].filter(Boolean).join(' ')
  return [HEADINGS.has(role) && words !== '' ? `# ${words}` : words, ...notesIn(inlines)]
}
function notesIn(nodes: readonly DocumentInline[]): readonly string[] {
  return nodes.flatMap((node) => (node.tag === 'note' ? node.blocks.map(({ children }) => shown(children)) : 'children' in node ? notesIn(node.children) : []))
}
/** A box of our own annexes is a field; others print it. */
const shown = (nodes: Inlines): string => flat(mapped(nodes, (node) => (node.tag === 'field' && node.kind === 'box' ? { tag: 'text', text: EMPTY_BOX } : node)))
