// Laid-out pages and the tree of their elements → the bytes of the file.
import type { ArchiveDocument } from '../file/archive-document.ts'
import type { Element } from '../structure.ts'
import type { Ledger } from './check.ts'
import type { LaidOutPage } from './items.ts'
import { Painter } from './painter.ts'
import { Watermark } from './watermark.ts'

export interface Painting {
  readonly pages: readonly LaidOutPage[]
  readonly root: Element
  /** The lines that were laid out. */
  readonly ledger: Ledger
  readonly draft: boolean
}

/** `document`: the one whose fonts and pictures the layout used; it cannot be used again. */
export function paintDocument(document: ArchiveDocument, { pages, root, ledger, draft }: Painting): Uint8Array {
  const watermark = draft ? new Watermark(document.file, document.provideFont('Sans', true, false).face) : null
  const painter = new Painter(document, watermark)
  for (const page of pages) painter.paint(page)
  ledger.close()
  return document.finish(root)
}
