// What one rendering keeps in mind: counters, lists, notes and bookmarks. Lives for one document only, so equal documents give equal bytes.
import { BookmarkEnd, BookmarkStart, type Paragraph, type ParagraphChild } from 'docx'
import type { Document, ListStyle } from '../../document/nodes.ts'
import { startOf, type Chain, type Counters } from './lists.ts'
import { faceOf, type Face } from './measures.ts'
import type { OwnList } from './numbering.ts'

export interface Job {
  readonly document: Document
  readonly face: Face
  readonly images: ReadonlyMap<string, Uint8Array>
  readonly counters: Readonly<Record<Chain, Counters>>
  readonly lists: OwnList[]
  readonly notes: Record<string, { children: Paragraph[] }>
  /** Bookmark of each target that is referred to; others get none. */
  readonly bookmarks: ReadonlyMap<string, { name: string; id: number }>
}

export function startJob(document: Document, images: ReadonlyMap<string, Uint8Array>): Job {
  const targets = [...new Set(targetsIn(document))]
  return {
    document, images, face: faceOf(document.look), counters: { main: [], annex: [] }, lists: [], notes: {},
    bookmarks: new Map(targets.map((target, i) => [target, { name: `_Koop${i + 1}`, id: i + 1 }])),
  }
}

/** Targets of all references, in document order. */
function targetsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(targetsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('tag' in value && value.tag === 'reference' && 'target' in value) return [String(value.target)]
  return Object.values(value).flatMap(targetsIn)
}

/** The library writes both ends of a bookmark among a paragraph's children, but leaves them out of their type. */
const inParagraph = (end: BookmarkStart | BookmarkEnd): ParagraphChild => end as ParagraphChild
/** The children inside the bookmarks of these targets. */
export function bookmarked(keys: readonly (string | null)[], children: readonly ParagraphChild[], job: Job): readonly ParagraphChild[] {
  const marks = keys.flatMap((key) => (key === null ? [] : (job.bookmarks.get(key) ?? [])))
  return [...marks.map(({ name, id }) => inParagraph(new BookmarkStart(name, id))), ...children, ...marks.map(({ id }) => inParagraph(new BookmarkEnd(id)))]
}

/** A list of its own that prints these labels; null: Word cannot. */
export function ownList(style: ListStyle, labels: readonly string[], job: Job): string | null {
  const start = startOf(style, labels)
  if (start === null) return null
  const reference = `kg-liste-${job.lists.length + 1}`
  job.lists.push({ reference, style, start })
  return reference
}
