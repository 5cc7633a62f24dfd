// Document → DOCX → Document is the identity on blocks, labels and words. The whole matrix is the gate `test/gates/reread.test.ts`.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement } from '../support/agreements.ts'
import { fewExamples, generatedDocument } from '../support/compose.ts'
import { exampleDifferences, roundTrip } from '../support/reread-matrix.ts'
import * as s from '../write/pdf/sample.ts'
import { documents } from '../write/pdf/trees.ts'

describe('what is written is read again', () => {
  it.each(fewExamples)('example %s, final and draft', async (name) => {
    expect(await exampleDifferences(name)).toEqual({ final: null, draft: null })
  })

  it('the agreement with every node', async () => {
    const { difference, doubts } = await roundTrip(s.full)
    expect(difference).toBeNull()
    expect(doubts).toEqual([])
  })

  it('generated agreements', async () => {
    await fc.assert(
      fc.asyncProperty(agreement, async (text) => {
        expect((await roundTrip(generatedDocument(text))).difference).toBeNull()
      }),
      { numRuns: 15 },
    )
  })

  it('random trees', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expect((await roundTrip(document)).difference).toBeNull()
      }),
      { numRuns: 20 },
    )
  })
})
