// The lines of a finished PDF with what they belong to: from its tags and from where pdf.js finds the text. What `page-faults.ts` judges.
import { type Structure, type Tag, textIn } from './pdf-structure.ts'
import type { Item } from './read-pdf.ts'

/** Points from the left and upper edge of the paper; `y` is the baseline. */
export interface Line {
  readonly page: number
  /** Number of the block it belongs to, in reading order. */
  readonly block: number
  readonly role: string
  /** Roles above the block, outermost first. */
  readonly above: readonly string[]
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Among the signatures: its section has fields and no heading. */
  readonly signing: boolean
}
export interface Sheet {
  readonly width: number
  readonly height: number
}
/** A note: where it begins, and where its mark stands; pages from 0. */
export interface NotePlace {
  readonly label: string
  readonly page: number
  readonly markPage: number | undefined
}
export interface LaidOut {
  readonly sheets: readonly Sheet[]
  readonly lines: readonly Line[]
  readonly notes: readonly NotePlace[]
}

const INLINE = new Set(['Span', 'Link', 'Reference', 'Strong', 'Em', 'Form'])
const sizeOf = (item: Item): number => Math.abs(item.transform[3] ?? 0) || item.height
interface Piece {
  readonly item: Item
  readonly page: number
}
interface Block {
  readonly tag: Tag
  readonly above: readonly string[]
  readonly signing: boolean
  readonly pieces: Piece[]
}
const kidsOf = (tag: Tag): readonly string[] => tag.kids.flatMap((kid) => (kid.tag === 'element' ? [kid.role] : []))
const holdsSignatures = (tag: Tag): boolean => tag.role === 'Sect' && kidsOf(tag).includes('Form') && !kidsOf(tag).includes('H2')

/** Blocks that hold text themselves, in the order of the tree. */
function blocksOf(structure: Structure, pageOf: (id: string) => number): readonly Block[] {
  const blocks: Block[] = []
  const walk = (tag: Tag, above: readonly string[], block: Block): void => {
    const own = INLINE.has(tag.role) ? block : { tag, above, signing: block.signing || holdsSignatures(tag), pieces: [] }
    if (own !== block) blocks.push(own)
    for (const kid of tag.kids) {
      if (kid.tag === 'element') walk(kid, [...above, tag.role], own)
      else if (kid.tag === 'marked') own.pieces.push(...kid.items.filter(({ str }) => str.trim() !== '').map((item) => ({ item, page: pageOf(kid.id) })))
    }
  }
  for (const kid of structure.root.kids) if (kid.tag === 'element') walk(kid, [], { tag: kid, above: [], signing: false, pieces: [] })
  return blocks
}

/** Pieces of about one height are a line; a raised mark belongs to it. */
function linesOf({ tag, above, signing, pieces }: Block, block: number, sheets: readonly Sheet[]): readonly Line[] {
  const lines: Line[] = []
  for (const { item, page } of pieces) {
    const [x, y, size] = [item.transform[4] ?? 0, (sheets[page]?.height ?? 0) - (item.transform[5] ?? 0), sizeOf(item)]
    const last = lines.at(-1)
    const right = x + item.width
    if (last && last.page === page && Math.abs(last.y - y) < 0.6 * Math.max(last.size, size)) {
      const main = size > last.size ? { y, size } : { y: last.y, size: last.size }
      lines[lines.length - 1] = { ...last, ...main, x: Math.min(last.x, x), right: Math.max(last.right, right), text: `${last.text} ${item.str}` }
    } else lines.push({ page, block, role: tag.role, above, signing, text: item.str, x, right, y, size })
  }
  return lines
}

const idsIn = (tag: Tag): readonly string[] => tag.kids.flatMap((kid) => (kid.tag === 'element' ? idsIn(kid) : kid.tag === 'marked' ? [kid.id] : []))
/** Notes in the order of the tree, and raised numbers outside notes that lead to them. */
function notesOf(structure: Structure, pageOf: (id: string) => number): readonly NotePlace[] {
  const notes: { label: string; page: number }[] = []
  const marks = new Map<string, number>()
  const walk = (tag: Tag): void => {
    const [label = '', first] = [/\d+/.exec(textIn(tag))?.[0], idsIn(tag)[0]]
    const page = first === undefined ? -1 : pageOf(first)
    if (tag.role === 'Note') return void notes.push({ label, page })
    if (tag.role === 'Reference' && textIn(tag).trim() === label && !marks.has(label)) marks.set(label, page)
    for (const kid of tag.kids) if (kid.tag === 'element') walk(kid)
  }
  walk(structure.root)
  return notes.map((note) => ({ ...note, markPage: marks.get(note.label) }))
}

export function laidOut(structure: Structure): LaidOut {
  const order = new Map(structure.pages.map(({ id }, i) => [id, i]))
  const pageOf = (id: string): number => order.get(id.slice(0, id.indexOf('_'))) ?? -1
  const lines = blocksOf(structure, pageOf).flatMap((block, i) => linesOf(block, i, structure.pages))
  return { sheets: structure.pages, lines, notes: notesOf(structure, pageOf) }
}
