// Random agreements with notes, judged on the finished pages: nothing outside, over each other, parted or alone. KOOPGEN_FUZZ=1000 asks for more than forty.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document, DocumentBlock } from '../../../src/document/nodes.ts'
import { renderPdf } from '../../../src/write/pdf/render-pdf.ts'
import { pageFaults } from '../../support/page-faults.ts'
import { laidOut } from '../../support/page-lines.ts'
import { readStructure } from '../../support/pdf-structure.ts'
import * as s from './sample.ts'
import { documents } from './trees.ts'

const RUNS = Number(process.env['KOOPGEN_FUZZ'] ?? 40)
const NOTE = 'Stand der Absprache; bis zu einer neuen Regelung gilt sie auch für Außenstellen des Landkreises. '

/** A note at the end of every third paragraph and item; its length goes round. */
function withNotes(document: Document, every: number): Document {
  let [paragraphs, notes] = [0, 0]
  const noted = (block: DocumentBlock): DocumentBlock => {
    if (block.tag === 'list') return { ...block, items: block.items.map((item) => ({ ...item, blocks: item.blocks.map(noted) })) }
    if (block.tag !== 'paragraph' || ++paragraphs % every !== 0) return block
    return { ...block, children: [...block.children, s.note(String(++notes), NOTE.repeat(1 + (notes % 4)).trim())] }
  }
  const body = document.body.map((frame) => (frame.tag === 'section' ? { ...frame, clauses: frame.clauses.map((clause) => ({ ...clause, blocks: clause.blocks.map(noted) })) } : frame))
  return { ...document, body }
}
const looks = fc.record({ typeface: fc.constantFrom('serif' as const, 'sans' as const), size: fc.constantFrom('normal' as const, 'gross' as const), alignment: fc.constantFrom('blocksatz' as const, 'links' as const) })
const noted = fc.tuple(documents, fc.integer({ min: 2, max: 6 }), looks).map(([document, every, look]) => ({ ...withNotes(document, every), look: { ...document.look, ...look } }))

describe('pages of random agreements', () => {
  it(`have no faults: ${RUNS} agreements`, { timeout: 60_000 + RUNS * 6_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(noted, async (document) => {
        const structure = await readStructure(await renderPdf(document, { images: new Map() }))
        expect(pageFaults(laidOut(structure))).toEqual([])
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
