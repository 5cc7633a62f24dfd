// Whether a Word file has the words of the tree it was made from, in their order: the proof of a batch run.
import type { Document } from '../document/nodes.ts'
import { printedLines } from '../document/walk.ts'
import { reread } from './reread.ts'

export function hasTheWords(document: Document, bytes: Uint8Array): boolean {
  const read = reread(bytes)
  return read !== undefined && wordsOf(read.document) === wordsOf(document)
}
/** Without what only typography sees. */
function wordsOf(document: Document): string {
  const { body, notes } = printedLines(document)
  return [...body, ...notes].join(' ').replace(/\u00ad/g, '').replaceAll('\u2011', '-').replace(/[\s\u00a0\u202f]+/gu, ' ').trim()
}
