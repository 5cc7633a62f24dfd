// pdfmake's writer that remembers what it repeats: table heads of later pages, running feet and headers are furniture, not text.
import { PageElementWriter } from './pdfmake.ts'

export class FragmentWriter extends PageElementWriter {
  override addFragment(fragment: unknown, ownX?: boolean, ownY?: boolean, standStill?: boolean): unknown {
    const added = super.addFragment(fragment, ownX, ownY, standStill)
    if (ownX && !ownY) markFrom(this.context().getCurrentPage().items, fragment)
    return added
  }
}
/** A repeated fragment is the last thing that was added to its page. */
function markFrom(items: { artifact?: true }[], fragment: unknown): void {
  const count = typeof fragment === 'object' && fragment !== null && 'items' in fragment && Array.isArray(fragment.items) ? fragment.items.length : 0
  for (const item of items.slice(items.length - count)) item.artifact = true
}
