// Forms: what is signed stays on the page of its signature. From the heading on, all blocks stay with the next until the last line to sign on below it.
import type { DocumentBlock } from './nodes.ts'

const endsPart = (block: DocumentBlock): boolean => block.tag === 'heading' || block.tag === 'page-break'
const isSigned = (block: DocumentBlock): boolean => block.tag === 'paragraph' && block.children.some((node) => node.tag === 'field' && node.kind === 'line' && node.label !== null)

/** For each block, whether it stays on one page with the next. Before the first heading nothing does. */
export function staysWithNext(blocks: readonly DocumentBlock[]): readonly boolean[] {
  const stays = blocks.map(() => false)
  let from = -1
  blocks.forEach((block, i) => {
    if (endsPart(block)) from = block.tag === 'heading' ? i : -1
    else if (from >= 0 && isSigned(block)) stays.fill(true, from, i)
  })
  return stays
}
