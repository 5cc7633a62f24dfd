// Random agreements with notes, judged on the finished pages: nothing outside, over each other, parted, alone or without its field. KOOPGEN_FUZZ=1000 asks for more than forty.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document, DocumentBlock, DocumentInline } from '../../../src/document/nodes.ts'
import { renderPdf } from '../../../src/write/pdf/render-pdf.ts'
import { pageFaults } from '../../support/page-faults.ts'
import { laidOut } from '../../support/page-lines.ts'
import { readStructure, type Tag } from '../../support/pdf-structure.ts'
import * as s from './sample.ts'
import { documents } from './trees.ts'

const RUNS = Number(process.env['KOOPGEN_FUZZ'] ?? 40)
const NOTE = 'Stand der Absprache; bis zu einer neuen Regelung gilt sie auch für Außenstellen des Landkreises. '

/** A note at the end of every n-th paragraph, item, frame and cell; its length goes round, some have two paragraphs. */
function withNotes(document: Document, every: number): Document {
  let [places, notes] = [0, 0]
  const ended = (children: readonly DocumentInline[]): readonly DocumentInline[] => {
    if (++places % every !== 0 || children.at(-1)?.tag === 'field') return children
    const text = NOTE.repeat(1 + (++notes % 4)).trim()
    return [...children, s.note(String(notes), text, ...(notes % 3 === 0 ? [NOTE.trim()] : []))]
  }
  const noted = (block: DocumentBlock): DocumentBlock => {
    if (block.tag === 'list') return { ...block, items: block.items.map((item) => ({ ...item, blocks: item.blocks.map(noted) })) }
    if (block.tag === 'table') return { ...block, rows: block.rows.map((row, r) => (r === 0 ? row : row.map((cell) => ({ ...cell, children: ended(cell.children) })))) }
    return block.tag === 'paragraph' ? { ...block, children: ended(block.children) } : block
  }
  const body = document.body.map((frame) => {
    if (frame.tag === 'annex') return { ...frame, blocks: frame.blocks.map(noted) }
    return frame.tag === 'section' ? { ...frame, clauses: frame.clauses.map((clause) => ({ ...clause, blocks: clause.blocks.map(noted) })) } : frame
  })
  return { ...document, body }
}
/** Lines to write on that ask for a field: labelled ones, that of the signatures, and one for each signatory. */
function fieldsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + fieldsIn(one), 0)
  if (typeof value !== 'object' || value === null) return 0
  const own = 'tag' in value && value.tag === 'field' && 'kind' in value && value.kind === 'line' ? 1 : 'caption' in value ? 1 : 0
  return own + fieldsIn(Object.values(value))
}
const formsIn = (tag: Tag): number => tag.kids.reduce((sum, kid) => sum + (kid.tag === 'element' ? formsIn(kid) : 0), tag.role === 'Form' ? 1 : 0)
const looks = fc.record({ typeface: fc.constantFrom('serif' as const, 'sans' as const), size: fc.constantFrom('normal' as const, 'gross' as const), alignment: fc.constantFrom('blocksatz' as const, 'links' as const) })
const noted = fc.tuple(documents, fc.integer({ min: 2, max: 6 }), looks).map(([document, every, look]) => ({ ...withNotes(document, every), look: { ...document.look, ...look } }))

describe('pages of random agreements', () => {
  it(`have no faults: ${RUNS} agreements`, { timeout: 60_000 + RUNS * 6_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(noted, async (document) => {
        const structure = await readStructure(await renderPdf(document, { images: new Map(), fields: 'all' }))
        expect([...pageFaults(laidOut(structure)), formsIn(structure.root)]).toEqual([fieldsIn(document)])
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
  })

  it('are judged with their notes', async () => {
    const [document = s.full] = fc.sample(noted, { numRuns: 1, seed: 11 })
    const { notes, lines, sheets } = laidOut(await readStructure(await renderPdf(document, { images: new Map() })))
    expect(notes.length).toBeGreaterThan(0)
    expect(lines.length).toBeGreaterThan(20 * (sheets.length - 1))
  })
})
