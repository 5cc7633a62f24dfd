// All stretches of printed text of a document, with their places: what a check of characters or words looks at.
// Invariant: every printed inline is in exactly one run; notes and labels of fields are runs of their own. The table of contents has none: it repeats headings.
import type { Place } from '../diagnostics/diagnostic.ts'
import { handle, type Document, type DocumentBlock, type DocumentFrame, type DocumentInline, type Handlers } from './nodes.ts'

/** A stretch of text that is set as one: a paragraph, a cell, a line of the head. `place`: of the block it stands in, null in the title. */
export interface Run {
  readonly inlines: readonly DocumentInline[]
  readonly place: Place | null
  /** The row of a table that a cell stands in. */
  readonly row?: object
}
const blockRuns: Handlers<DocumentBlock, null, readonly Run[]> = {
  heading: (n) => [{ inlines: n.children, place: n.place }],
  paragraph: (n) => [{ inlines: n.children, place: n.place }],
  list: (n) => n.items.flatMap((item) => runsIn(item.blocks)),
  table: (n) => [
    { inlines: n.title === null ? [] : [{ tag: 'text', text: n.title }], place: n.place },
    ...n.rows.flatMap((row) => row.map((cell) => ({ inlines: cell.children, place: n.place, row }))),
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
function addInner(inlines: readonly DocumentInline[], place: Place | null, runs: Run[]): void {
  for (const node of inlines) {
    if (node.tag === 'field') runs.push(...at([plain(node.label)], place))
    else if (node.tag === 'note') for (const { children } of node.blocks) addRun({ inlines: children, place }, runs)
    else if ('children' in node) addInner(node.children, place, runs)
  }
}
function addRun(run: Run, runs: Run[]): void {
  runs.push(run)
  addInner(run.inlines, run.place, runs)
}

/** In the order of the document. */
export function runsOf(document: Document): readonly Run[] {
  const head = at([document.title, document.subtitle, value(document.shortTitle, 'kurztitel'), value(document.fileNumber, 'aktenzeichen')], null)
  const outer = [...head, ...document.body.flatMap((frame) => handle(frameRuns, frame, null))]
  const runs: Run[] = []
  for (const run of outer) addRun(run, runs)
  return runs
}
