// Bookmarks, nested by level in the order of painting, each at the exact place of its heading.
import { type Dictionary, type FileObject, type ObjectMaker, text } from './objects.ts'
import type { FilePage } from './pages.ts'

/** `level`: 1 for the highest. `x` and `y`: from the upper left of the page. */
export interface Bookmark {
  readonly title: string
  readonly level: number
  readonly page: FilePage
  readonly x: number
  readonly y: number
}
interface Node {
  readonly bookmark: Bookmark | null
  readonly kids: Node[]
}
/** Levels that are shown when the file is opened. */
const OPEN = 2
/** Air above a heading after a jump. */
const AIR = 4

function nested(bookmarks: readonly Bookmark[]): Node {
  const root: Node = { bookmark: null, kids: [] }
  const open: Node[] = [root]
  for (const bookmark of bookmarks) {
    const node = { bookmark, kids: [] }
    while (open.length > 1 && (open.at(-1)?.bookmark?.level ?? 0) >= bookmark.level) open.pop()
    open.at(-1)?.kids.push(node)
    open.push(node)
  }
  return root
}
const all = (node: Node): number => node.kids.reduce((sum, kid) => sum + 1 + all(kid), 0)
const visible = (node: Node, depth: number): number => node.kids.reduce((sum, kid) => sum + 1 + (depth < OPEN ? visible(kid, depth + 1) : 0), 0)
/** Negative: closed. */
function countOf(node: Node, depth: number): number | undefined {
  if (node.kids.length === 0) return undefined
  return depth < OPEN ? visible(node, depth + 1) : -all(node)
}

function placeOf({ page, x, y }: Bookmark): unknown[] {
  return [page.reference, 'XYZ', x, page.height - Math.max(0, y - AIR), null]
}
/** Writes what is below `node`; returns the entries that name first and last. */
function writeKids(file: ObjectMaker, node: Node, own: FileObject, depth: number): Dictionary {
  const references = node.kids.map(() => file.ref({}))
  for (const [i, kid] of node.kids.entries()) {
    const reference = references[i]
    if (reference === undefined || kid.bookmark === null) continue
    reference.data = {
      Title: text(kid.bookmark.title),
      Parent: own,
      Prev: references[i - 1],
      Next: references[i + 1],
      Dest: placeOf(kid.bookmark),
      ...writeKids(file, kid, reference, depth + 1),
      Count: countOf(kid, depth),
    }
  }
  return { First: references[0], Last: references.at(-1) }
}

export class Outline {
  readonly #bookmarks: Bookmark[] = []
  add(bookmark: Bookmark): void {
    this.#bookmarks.push(bookmark)
  }
  /** Entries of the catalogue; none without bookmarks. */
  entries(file: ObjectMaker): Dictionary {
    if (this.#bookmarks.length === 0) return {}
    const [tree, reference] = [nested(this.#bookmarks), file.ref({})]
    reference.data = { Type: 'Outlines', ...writeKids(file, tree, reference, 1), Count: visible(tree, 1) }
    return { Outlines: reference, PageMode: 'UseOutlines' }
  }
}
