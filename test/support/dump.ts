// A short form of blocks for case tables: what a reader of a failing test needs, and nothing else.
import type { DocumentBlock, DocumentInline, DraftBlock, DraftInline } from '../../src/document/nodes.ts'

type AnyInline = DraftInline | DocumentInline
type AnyBlock = DraftBlock | DocumentBlock

export const dumpBlocks = (blocks: readonly AnyBlock[]): string => blocks.map(dumpBlock).join(' ')

function dumpBlock(block: AnyBlock): string {
  switch (block.tag) {
    case 'list':
      return `${block.style}[${block.items.map((item) => `${item.label ?? ''}${item.anchor ? `#${item.anchor} ` : ''}${dumpBlocks(item.blocks)}`).join(' | ')}]`
    case 'table':
      return `table(${block.title ?? ''}: ${block.rows.map((row) => row.map((cell) => `${cell.header ? '!' : ''}${cell.align === 'left' ? '' : `${cell.align} `}${dumpInlines(cell.children)}`).join(' ¦ ')).join(' / ')})`
    case 'page-break':
      return 'page'
    default:
      return `${block.tag === 'heading' ? 'h' : 'framed' in block && block.framed ? 'framed' : 'p'}(${dumpInlines(block.children)})`
  }
}

export const dumpInlines = (nodes: readonly AnyInline[]): string => nodes.map(dumpInline).join('')

function dumpInline(node: AnyInline): string {
  switch (node.tag) {
    case 'text':
      return node.verbatim ? `=${node.text}=` : node.text
    case 'filled':
      return `‹${node.text}›`
    case 'open-point':
      return `[${node.label ?? ''}: ${node.text}]`
    case 'strong':
      return `**${dumpInlines(node.children)}**`
    case 'emphasis':
      return `*${dumpInlines(node.children)}*`
    case 'lang':
      return `${node.language}(${dumpInlines(node.children)})`
    case 'term':
      return `„${node.text}“`
    case 'line-break':
      return '⏎'
    case 'field':
      return `{${node.kind} ${node.label ?? ''}}`
    case 'note':
      return `note${node.label ?? ''}(${node.blocks.map((p) => dumpInlines(p.children)).join('; ')})`
    case 'reference':
      return 'text' in node ? `→${node.text}` : `→${JSON.stringify(node.target)}`
  }
}
