// Markdown read back by a CommonMark parser that knows nothing of our writer.
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'

/** What a reader of the rendered Markdown sees, whitespace as single spaces, without the foot below the last rule. */
export function readMd(markdown: string): string {
  const tree = fromMarkdown(markdown, { extensions: [gfmTable(), gfmFootnote()], mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()] })
  const rule = tree.children.findLastIndex((node) => node.type === 'thematicBreak')
  return seen({ ...tree, children: rule < 0 ? tree.children : tree.children.slice(0, rule) }, markdown).replace(/\s+/g, ' ').trim()
}
const TAGS = ['<strong>', '</strong>', '<em>', '</em>', '<br>']
/** A bullet written `*` is the dash of a list; `-` carries its label as text. */
function seen(node: Nodes, source: string): string {
  const all = (nodes: readonly Nodes[]): string[] => nodes.map((child) => seen(child, source))
  if (node.type === 'html') return TAGS.includes(node.value) ? '' : `HTML:${node.value}`
  if (node.type === 'footnoteReference') return node.identifier
  if (node.type === 'footnoteDefinition') return `${node.identifier} ${all(node.children).join(' ')}`
  if (node.type === 'break') return ' '
  if (node.type === 'listItem' && source[node.position?.start.offset ?? -1] === '*') return `– ${all(node.children).join(' ')}`
  if ('children' in node) return all(node.children).join(['strong', 'emphasis', 'paragraph', 'heading', 'tableCell'].includes(node.type) ? '' : ' ')
  return node.type === 'text' ? node.value.replaceAll('☐', '') : `${node.type}!`
}
