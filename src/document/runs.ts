// All stretches of printed text of a document, with their places: what a check of characters or words looks at.
// Invariant: every printed inline is in exactly one run; notes and labels of fields are runs of their own. The table of contents has none: it repeats headings.
import type { Place } from '../diagnostics/diagnostic.ts'
import { handle, type Document, type DocumentBlock, type DocumentFrame, type DocumentInline, type Handlers } from './nodes.ts'

/** A stretch of text that is set as one: a paragraph, a cell, a line of the head. `place`: of the block it stands in, null in the title. */
export interface Run {
  readonly inlines: readonly DocumentInline[]
  readonly place: Place | null
}
const blockRuns: Handlers<DocumentBlock, null, readonly Run[]> = {
  heading: (n) => [{ inlines: n.children, place: n.place }],
  paragraph: (n) => [{ inlines: n.children, place: n.place }],
  list: (n) => n.items.flatMap((item) => runsIn(item.blocks)),
  table: (n) => [
    { inlines: n.title === null ? [] : [{ tag: 'text', text: n.title }], place: n.place },
    ...n.rows.flatMap((row) => row.map((cell) => ({ inlines: cell.children, place: n.place }))),
  ],
  'page-break': () => [],
}
const runsIn = (blocks: readonly DocumentBlock[]): readonly Run[] => blocks.flatMap((block) => handle(blockRuns, block, null))

type Lines = readonly (readonly DocumentInline[] | null)[]
const at = (lines: Lines, place: Place | null): readonly Run[] => lines.flatMap((inlines) => (inlines === null ? [] : [{ inlines, place }]))
const plain = (text: string | null): readonly DocumentInline[] | null => (text === null ? null : [{ tag: 'text', text }])
const value = (text: string | null, key: string): readonly DocumentInline[] | null => (text === null ? null : [{ tag: 'filled', text, from: [key] }])

const frameRuns: Handlers<DocumentFrame, null, readonly Run[]> = {
  parties: (n) => [
    ...n.entries.flatMap((entry) =>
      at(
        [
          plain(entry.connector),
          entry.heading,
          ...entry.members.flatMap((m) => [...m.lines.map((line) => line.children), m.shortName]),
          entry.shortName,
        ],
        n.place,
      ),
    ),
    ...at([n.collective], n.place),
  ],
  contents: () => [],
  passage: (n) => runsIn(n.blocks),
  section: (n) => [...at([n.title], n.place), ...n.clauses.flatMap((clause) => runsIn(clause.blocks))],
  signatures: (n) =>
    at(
      [
        n.placeDate,
        ...n.groups.flatMap((g) => [g.heading, g.placeDate, ...g.signatories.flatMap((s) => [s.placeDate, ...s.caption, plain(s.seal)])]),
      ],
      n.place,
    ),
  annex: (n) => [...at([n.title, plain(n.stand)], n.place), ...runsIn(n.blocks)],
}

/** Notes and labels of fields are printed, too. */
const inner = (inlines: readonly DocumentInline[]): readonly (readonly DocumentInline[])[] =>
  inlines.flatMap((node) => {
    if (node.tag === 'note') return node.blocks.flatMap((paragraph) => [paragraph.children, ...inner(paragraph.children)])
    if (node.tag === 'field') return at([plain(node.label)], null).map((run) => run.inlines)
    return 'children' in node ? inner(node.children) : []
  })

/** In the order of the document. */
export function runsOf(document: Document): readonly Run[] {
  const head = at([document.title, document.subtitle, value(document.shortTitle, 'kurztitel'), value(document.fileNumber, 'aktenzeichen')], null)
  const outer = [...head, ...document.body.flatMap((frame) => handle(frameRuns, frame, null))]
  return outer.flatMap((run) => [run, ...inner(run.inlines).map((inlines) => ({ inlines, place: run.place }))])
}
