// The same words in the same order in every format: read back by readers that are not our writers. The gates do the same for all examples and 200 agreements.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agreement } from '../support/agreements.ts'
import { documentOf, exampleImages, exampleText, fewExamples, generatedDocument } from '../support/compose.ts'
import { differences, EQUAL } from '../support/same-words.ts'
import { firstDifference } from '../support/words.ts'

it.each(fewExamples)('example %s has the same words in every format', async (name) => {
  const document = documentOf(exampleText(name))
  expect(await differences(document, exampleImages(name, document))).toEqual(EQUAL)
})
it('has the same words in every format for eight generated agreements of all kinds', { timeout: 100_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(agreement, async (text) => {
      expect(await differences(generatedDocument(text))).toEqual(EQUAL)
    }),
    { numRuns: 8 },
  )
})
it('sees a word that is missing', () => {
  expect(firstDifference({ body: ['a', 'b', 'c'], notes: [] }, ['a', 'c'])).toContain('expected')
  expect(firstDifference({ body: ['a'], notes: [['1', 'x']] }, ['a'])).toContain('note')
  expect(firstDifference({ body: ['a', 'b'], notes: [['1', 'x']] }, ['a', '1', 'x', 'b'])).toBeNull()
})
