// What one rendering keeps in mind: counters, lists and notes. Lives for one document only, so equal documents give equal bytes.
import type { Document, ListStyle, OpenPoint } from '../../document/nodes.ts'
import type { HouseStyle } from '../../reread/house-style/data.ts'
import { housed } from './house.ts'
import { startOf, type Chain, type Counters } from './lists.ts'
import { type Block, blockOf, faceOf, type Face } from './measures.ts'
import type { OwnList } from './numbering.ts'
import { pointsByPath } from './open-points.ts'
import type { Picture } from './pictures.ts'
import { survey, type Anchor, type Survey } from './survey.ts'
import type { Xml } from './xml.ts'

export interface Job extends Survey {
  readonly document: Document
  readonly face: Face
  readonly block: Block
  readonly house: HouseStyle | undefined
  readonly images: ReadonlyMap<string, Uint8Array>
  readonly counters: Readonly<Record<Chain, Counters>>
  readonly lists: OwnList[]
  /** The last list of each style that stood alone. */
  readonly open: Partial<Record<ListStyle, { readonly running: RunningList; readonly list: number }>>
  /** Paragraphs of each note; its id is its place, from 1. */
  readonly notes: Xml[]
  readonly pictures: Picture[]
  /** Paragraphs of each comment; its id is its place, from 0. */
  readonly comments: Xml[]
  /** Open points by the key of their path, each once. */
  readonly openPoints: ReadonlyMap<string, OpenPoint<string>>
  /** What a draft does with the words written now: in the sentences of a clause it marks values, at the signatures it dots the lines to write on. */
  readonly marking: 'values' | 'lines' | null
  /** Content controls made so far: their ids must differ. */
  readonly controls: { count: number }
}

export interface Options {
  /** Bytes of the logos, by the file name in the YAML. */
  readonly images: ReadonlyMap<string, Uint8Array>
  readonly house?: HouseStyle | undefined
}
export function startJob(document: Document, { images, house }: Options): Job {
  return { document, images, house, face: housed(faceOf(document.look), house), block: blockOf(document), counters: { main: [], annex: [] }, lists: [], open: {}, notes: [], pictures: [], comments: [], openPoints: document.draft ? pointsByPath(document.body) : new Map(), marking: null, controls: { count: 0 }, ...survey(document) }
}

/** The same job where a draft marks something; the final version marks nothing. */
export const marking = (job: Job, what: Job['marking']): Job => (job.document.draft ? { ...job, marking: what } : job)

/** The runs inside the bookmark that references to this § or annex lead to; as they are if none does. */
export function bookmarked(key: string, children: readonly Xml[], job: Job): readonly Xml[] {
  const anchor: Anchor | undefined = job.marked.get(key)
  if (!anchor) return children
  return [`<w:bookmarkStart w:id="${anchor.id}" w:name="${anchor.bookmark}"/>`, ...children, `<w:bookmarkEnd w:id="${anchor.id}"/>`]
}

/** A list that stands alone. */
export interface RunningList {
  readonly style: ListStyle
  readonly first: number
}
/** Null: Word cannot print these labels. */
export function runningList(style: ListStyle, labels: readonly string[]): RunningList | null {
  const first = startOf(style, labels)
  return first === null ? null : { style, first }
}
/** Number of the Word list for item `i`. Lists of one style share their count in Word, so a list that was interrupted by another goes on as a new one. */
export function listOf(running: RunningList, i: number, job: Job): number {
  const { style, first } = running
  const open = job.open[style]
  if (open && (open.running === running || style === 'strich')) return open.list
  const list = job.lists.push({ style, start: first + i }) - 1
  job.open[style] = { running, list }
  return list
}
