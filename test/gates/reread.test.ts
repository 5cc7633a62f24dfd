// All examples, final and draft, and 100 generated agreements come back from their Word files with the same blocks, labels and words.
// A random seed each time; a failure prints its agreement.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agreement } from '../support/agreements.ts'
import { examples, generatedDocument } from '../support/compose.ts'
import { exampleDifferences, roundTrip } from '../support/reread-matrix.ts'

it.each(examples)('example %s', { timeout: 120_000 }, async (name) => {
  const differences = await exampleDifferences(name)
  expect(differences).toMatchObject({ final: null })
  expect(Object.values(differences).filter(Boolean)).toEqual([])
})

it('100 generated agreements', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(agreement, async (text) => {
      const { difference, doubts } = await roundTrip(generatedDocument(text))
      expect(difference).toBeNull()
      expect(doubts).toEqual([])
    }),
    { numRuns: 100, endOnFailure: true },
  )
})
