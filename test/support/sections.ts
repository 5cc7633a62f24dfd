// Short drafts from Markdown, for tests of numbering, references and writers.
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { SourceText } from '../../src/diagnostics/source-text.ts'
import { finish } from '../../src/document/finish.ts'
import type { Counting, Document, Draft, DraftBlock, DraftFrame } from '../../src/document/nodes.ts'
import { readMarkdown } from '../../src/draft/read-blocks.ts'

const place = { file: 'x', line: 1, column: 1, endLine: 1, endColumn: 1 }

export function blocksOf(markdown: string, forms = false): readonly DraftBlock[] {
  const own = new Findings()
  const source = new SourceText('x', markdown)
  const blocks = readMarkdown({ text: markdown, insets: [], place: (a, b) => source.place(a, b) }, false, { forms, fact: (text, from) => ({ tag: 'filled', text, from }) }, own.report)
  if (own.list.length > 0) throw new Error(JSON.stringify(own.list))
  return blocks
}
type ClauseText = readonly [id: string, markdown: string, counting?: Counting]
/** One § of the clauses given; its key is that of the first. */
export function section(title: string, clauses: readonly ClauseText[], counted = true): DraftFrame {
  return {
    tag: 'section', key: `abschnitt-${clauses[0]?.[0]}`, counted, label: null, title: [{ tag: 'text', text: title }], place,
    clauses: clauses.map(([id, markdown, counting = 'auto']) => ({ tag: 'clause', id, origin: 'template', title, fulfils: [], basis: [], guidance: null, counting, blocks: blocksOf(markdown), place })),
  }
}
export function annex(id: string, title: string, markdown: string): DraftFrame {
  return { tag: 'annex', key: `anlage-${id}`, label: null, title: [{ tag: 'text', text: title }], stand: null, landscape: false, counting: 'nein', blocks: blocksOf(markdown, true), place }
}
export function draftOf(body: readonly DraftFrame[], numbering: 'paragraf' | 'dezimal' = 'paragraf'): Draft {
  return {
    language: 'de', title: [{ tag: 'text', text: 'Kooperationsvereinbarung' }], subtitle: null, shortTitle: 'Kooperation', fileNumber: null, date: '2027-01-15', stand: 'Stand: 15. Januar 2027', draft: false,
    look: { numbering, typeface: 'serif', alignment: 'blocksatz', size: 'normal', contents: 'auto', lineNumbers: false }, logos: [], body,
  }
}
export function finished(body: readonly DraftFrame[], numbering: 'paragraf' | 'dezimal' = 'paragraf'): { document: Document; codes: readonly string[] } {
  const own = new Findings()
  const document = finish(draftOf(body, numbering), own.report)
  return { document, codes: own.list.map((d) => `${d.code}: ${d.message}`) }
}
