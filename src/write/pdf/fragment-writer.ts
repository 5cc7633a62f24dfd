// pdfmake's writer that knows notes and furniture. A line takes the notes it calls onto its page: it is placed only where both have room.
// Table heads of later pages, running feet and headers are furniture, not text, and call nothing.
// Invariant: what is placed on a page never reaches into its notes, and the notes never below the bottom margin.
import { ROOM_ABOVE_NOTES } from './measures.ts'
import type { Note } from './page-nodes.ts'
import type { PageNotes } from './page-notes.ts'
import { DocumentContext, type Fragment, PageElementWriter, type TextLine } from './pdfmake.ts'

/** Pages that the columns of a table enter again keep the room of their notes. */
export class NotesContext extends DocumentContext {
  override initializePage(): void {
    super.initializePage()
    this.availableHeight -= this.getCurrentPage().notes?.height ?? 0
  }
}

export class FragmentWriter extends PageElementWriter {
  readonly #notes: PageNotes
  readonly #reserved = new Set<Note>()
  /** Height that must follow the next fragment on its page. */
  following = 0
  constructor(context: NotesContext, notes: PageNotes) {
    super(context)
    this.#notes = notes
  }

  /** Height that notes take from the current page. */
  heightOfNotes(notes: readonly Note[], page: 'this page' | 'empty page' = 'this page'): number {
    if (notes.length === 0) return 0
    const first = page === 'empty page' || this.context().getCurrentPage().notes === undefined ? ROOM_ABOVE_NOTES : 0
    return notes.reduce((sum, note) => sum + this.#notes.heightOf(note, this.context().getCurrentPage()), first)
  }

  /** A row that goes over pages, before its cells are filled one after the other: the notes called in those lines that will stand on this page. */
  reserveFirst(cells: readonly (readonly TextLine[])[]): void {
    const room = this.context().availableHeight - this.heightOfNotes(cells.flatMap((lines) => lines.flatMap(({ notes }) => notes)))
    const first = cells.flatMap((lines) => {
      let height = 0
      return lines.flatMap((line) => {
        height += line.getHeight()
        return height <= room ? line.notes : []
      })
    })
    this.#reserve(first)
    for (const note of first) this.#reserved.add(note)
  }

  override addLine(line: TextLine, standStill?: boolean): unknown {
    return this.#withNotes(line.notes, line.getHeight(), () => super.addLine(line, standStill))
  }
  override addFragment(fragment: Fragment, ownX?: boolean, ownY?: boolean, standStill?: boolean): unknown {
    const notes = ownX ? [] : fragment.items.flatMap((one) => (one.type === 'line' ? one.item.notes : []))
    const added = this.#withNotes(notes, fragment.height + (ownX ? 0 : this.following), () => super.addFragment(fragment, ownX, ownY, standStill))
    if (ownX && !ownY) markFrom(this.context().getCurrentPage().items, fragment)
    return added
  }

  /** Inside a block that is laid out apart nothing is reserved; the block as a whole will be. */
  #withNotes(called: readonly Note[], height: number, add: () => unknown): unknown {
    const notes = this.#reserved.size === 0 ? called : called.filter((note) => !this.#reserved.has(note))
    if (this.transactionLevel > 0 || notes.length + this.following === 0) return add()
    const context = this.context()
    const atTop = context.y <= context.pageMargins.top
    if (!atTop && context.availableHeight < height + this.heightOfNotes(notes)) this.moveToNextPage()
    const added = add()
    this.#reserve(notes)
    return added
  }
  #reserve(notes: readonly Note[]): void {
    if (notes.length === 0) return
    const height = this.heightOfNotes(notes)
    const context = this.context()
    const page = context.getCurrentPage()
    page.notes ??= { placed: [], height: 0 }
    page.notes.placed.push(...notes)
    page.notes.height += height
    context.availableHeight -= height
    for (const snapshot of context.snapshots) {
      if (snapshot.page === context.page) snapshot.availableHeight -= height
      if (snapshot.bottomMost?.page === context.page) snapshot.bottomMost.availableHeight -= height
    }
  }
}
/** A repeated fragment is the last thing that was added to its page. */
function markFrom(items: { artifact?: true }[], { items: { length: count } }: Fragment): void {
  for (const item of items.slice(items.length - count)) item.artifact = true
}
