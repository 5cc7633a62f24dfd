// Lines of a table of contents → its entries. Page numbers are page furniture and are left out.
import type { Contents, ContentsEntry } from '../document/nodes.ts'
import { flat, type Inlines, joined, mapped, splitAtTabs } from './inlines.ts'
import type { Line } from './paragraphs.ts'
import { placeOf } from './runs.ts'

export function contentsOf(lines: readonly Line[]): Contents {
  const titles = lines.filter(({ role }) => role === 'contents-title')
  return { tag: 'contents', title: titles.map(({ inlines }) => flat(inlines)).join(' '), entries: lines.filter((line) => !titles.includes(line)).map(entryOf), place: placeOf(lines[0]?.number ?? 1) }
}

const LABEL = /^(?:(?:§|Artikel|Art\.|Anlage)[ \u00a0]?\w+\.?|\d+(?:\.\d+)*\.?)$/
/** Label, title and page, as far as they are there, with tabs between. */
function partsOf({ label, inlines }: Line): readonly [label: string, title: Inlines] {
  const all = splitAtTabs(inlines)
  const paged = all.length > 1 && /^\d+$/.test(flat(all.at(-1) ?? [])) && (all.length > 2 || label !== '' || !LABEL.test(flat(all[0] ?? [])))
  const parts = paged ? all.slice(0, -1) : all
  return label === '' && parts.length > 1 ? [flat(parts[0] ?? []), parts.slice(1).flat()] : [label, parts.flat()]
}
function entryOf(line: Line): ContentsEntry {
  const [label, title] = partsOf(line)
  const targets: string[] = []
  const words = mapped(title, (node) => {
    if (node.tag !== 'reference') return node
    targets.push(node.target)
    return { tag: 'text', text: node.text }
  })
  const [target = ''] = targets
  return { kind: target.startsWith('anlage') ? 'annex' : 'section', label, title: joined(words), target }
}
