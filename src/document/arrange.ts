// Which paragraphs count: written (1) … win, else the mode decides. Runs before numbering.
// Invariant: no block is added or lost, only wrapped into counted items or unwrapped from them.
import type { Counting, DraftBlock, Item, List, OpenReference } from './nodes.ts'

type Counted = List<OpenReference, null> & { style: 'absatz' }
const isCounted = (block: DraftBlock | undefined): block is Counted => block?.tag === 'list' && block.style === 'absatz'

/** Blocks of one clause, arranged by its mode; `auto` counts from two paragraphs on. */
export function arrange(blocks: readonly DraftBlock[], mode: Counting): readonly DraftBlock[] {
  const written = blocks.filter(isCounted).reduce((n, list) => n + list.items.length, 0)
  if (written > 0) return mode === 'nein' || (mode === 'auto' && written === 1) ? blocks.flatMap(unwrap) : blocks
  const paragraphs = blocks.filter((block) => block.tag === 'paragraph').length
  return mode === 'nein' || (mode === 'auto' && paragraphs < 2) ? blocks : wrapParagraphs(blocks)
}

const unwrap = (block: DraftBlock): readonly DraftBlock[] => (isCounted(block) ? block.items.flatMap((item) => item.blocks) : [block])

/** A list or table after a paragraph belongs to the paragraph; a sub-heading stays outside and counting goes on after it. */
function wrapParagraphs(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const out: DraftBlock[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (block.tag === 'paragraph') {
      const item: Item<OpenReference, null> = { label: null, anchor: null, key: null, blocks: [block], place: block.place }
      if (isCounted(last)) out[out.length - 1] = { ...last, items: [...last.items, item] }
      else out.push({ tag: 'list', style: 'absatz', items: [item], place: block.place })
    } else if (block.tag !== 'heading' && isCounted(last)) out[out.length - 1] = withInLast(last, block)
    else out.push(block)
  }
  return out
}

function withInLast(list: Counted, block: DraftBlock): Counted {
  const last = list.items.at(-1)
  return last ? { ...list, items: [...list.items.slice(0, -1), { ...last, blocks: [...last.blocks, block] }] } : list
}
