// First pass of `finish`: every section, item, note and annex gets its label; anchors learn where they are.
// Invariant: labels are counted in document order, once; (n) runs on through all clauses of a section.
import type { Report } from '../diagnostics/diagnostic.ts'
import { NBSP } from '../german/numbers.ts'
import { arrange } from './arrange.ts'
import type { Annex, Clause, Counting, Draft, DraftBlock, DraftFrame, Item, ListStyle, Numbering, OpenReference, Section } from './nodes.ts'

type Open = OpenReference
/** Where an anchor is: its section and the labels from the outside in. */
export interface Spot {
  readonly section: string
  readonly chain: readonly { readonly style: ListStyle; readonly label: string }[]
}
export interface Labels {
  readonly numbering: Numbering
  readonly sections: Map<string, string>
  /** Section of each clause. */
  readonly homes: Map<string, string>
  /** First and last counted paragraph of each clause; absent: none. */
  readonly ranges: Map<string, { first: number; last: number; whole: boolean }>
  readonly items: Map<Item<Open, null>, string>
  readonly anchors: Map<string, Spot>
  /** "clause Abs. 2 Nr. 1" for every counted item. */
  readonly spots: Set<string>
  readonly annexes: Map<string, string>
  readonly report: Report
}

/** The draft with its paragraphs arranged, and all labels. */
export function numberDraft(draft: Draft, report: Report): { body: readonly DraftFrame[]; labels: Labels } {
  const labels: Labels = {
    numbering: draft.look.numbering, sections: new Map(), homes: new Map(), ranges: new Map(), items: new Map(), anchors: new Map(), spots: new Set(), annexes: new Map(), report,
  }
  const body = draft.body.map(arrangeFrame)
  for (const frame of body) {
    if (frame.tag === 'section') numberSection(frame, labels)
    if (frame.tag === 'annex') numberAnnex(frame, labels)
    if (frame.tag === 'passage') numberBlocks(frame.blocks, '', { section: '', chain: [] }, { absatz: 0 }, labels)
  }
  return { body, labels }
}

function arrangeFrame(frame: DraftFrame): DraftFrame {
  if (frame.tag === 'annex') return { ...frame, blocks: arrange(frame.blocks, frame.counting) }
  if (frame.tag !== 'section') return frame
  const shared = frame.clauses.length > 1 && frame.counted
  return { ...frame, clauses: frame.clauses.map((clause) => ({ ...clause, blocks: arrange(clause.blocks, inSection(clause.counting, shared)) })) }
}
/** In a § of several clauses every paragraph counts, also that of a clause with a single one. */
const inSection = (mode: Counting, shared: boolean): Counting => (shared && mode === 'auto' ? 'ja' : mode)

function numberSection(section: Section<Open, null>, labels: Labels): void {
  const n = [...labels.sections.values()].filter(Boolean).length + 1
  labels.sections.set(section.key, section.counted ? (labels.numbering === 'paragraf' ? `§${NBSP}${n}` : `${n}.`) : '')
  const count = { absatz: 0 }
  for (const clause of section.clauses) numberClause(clause, section, count, labels)
}

function numberClause(clause: Clause<Open, null>, section: Section<Open, null>, count: { absatz: number }, labels: Labels): void {
  labels.homes.set(clause.id, section.key)
  const first = count.absatz + 1
  numberBlocks(clause.blocks, clause.id, { section: section.key, chain: [] }, count, labels)
  if (count.absatz >= first) labels.ranges.set(clause.id, { first, last: count.absatz, whole: section.clauses.length === 1 })
}

function numberAnnex(annex: Annex<Open, null>, labels: Labels): void {
  labels.annexes.set(annex.key, `Anlage${NBSP}${labels.annexes.size + 1}`)
  numberBlocks(annex.blocks, annex.key, { section: annex.key, chain: [] }, { absatz: 0 }, labels)
}

function numberBlocks(blocks: readonly DraftBlock[], owner: string, spot: Spot, count: { absatz: number }, labels: Labels): void {
  for (const block of blocks) {
    if (block.tag !== 'list') continue
    for (const [i, item] of block.items.entries()) {
      const n = block.style === 'absatz' ? ++count.absatz : i + 1
      const label = LABELS[block.style](n)
      if (n > 26 && block.style.endsWith('buchstabe')) labels.report('text/zu-viele-punkte', 'Diese Aufzählung hat mehr als 26 Buchstaben.', item.place, { hint: 'Teilen Sie die Aufzählung oder zählen Sie mit 1., 2., 3.' })
      labels.items.set(item, label)
      const here: Spot = { ...spot, chain: [...spot.chain, { style: block.style, label }] }
      labels.spots.add([owner, ...stepsOf(here)].join(' '))
      if (item.anchor) anchor(`${owner}#${item.anchor}`, here, item, labels)
      numberBlocks(item.blocks, owner, here, count, labels)
    }
  }
}

function anchor(key: string, spot: Spot, item: Item<Open, null>, labels: Labels): void {
  if (labels.anchors.has(key)) labels.report('verweis/anker-doppelt', `Der Anker „#${item.anchor}“ steht zweimal in derselben Klausel.`, item.place, { hint: 'Geben Sie einem der beiden Absätze einen anderen Anker.' })
  labels.anchors.set(key, spot)
}

const letter = (n: number): string => String.fromCharCode(96 + Math.min(n, 26))
const LABELS: Readonly<Record<ListStyle, (n: number) => string>> = {
  absatz: (n) => `(${n})`,
  nummer: (n) => `${n}.`,
  buchstabe: (n) => `${letter(n)})`,
  doppelbuchstabe: (n) => `${letter(n)}${letter(n)})`,
  strich: () => '–',
}

const STEPS: Readonly<Record<ListStyle, (label: string) => string>> = {
  absatz: (label) => `Abs.${NBSP}${label.slice(1, -1)}`,
  nummer: (label) => `Nr.${NBSP}${label.slice(0, -1)}`,
  buchstabe: (label) => `Buchst.${NBSP}${label.slice(0, -1)}`,
  doppelbuchstabe: (label) => `Doppelbuchst.${NBSP}${label.slice(0, -1)}`,
  strich: () => '',
}
/** The labels from the outside in, as a reference names them. */
export const stepsOf = (spot: Spot): string[] => spot.chain.map((step) => STEPS[step.style](step.label)).filter(Boolean)
