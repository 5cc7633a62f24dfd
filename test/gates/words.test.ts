// 200 random agreements of all kinds: the same words in the same order in txt, DOCX and PDF. A random seed each time; a failure prints its agreement.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agreement } from '../support/agreements.ts'
import { generatedDocument } from '../support/compose.ts'
import { differences, EQUAL } from '../support/same-words.ts'

it('200 generated agreements have the same words in every format', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(agreement, async (text) => {
      expect(await differences(generatedDocument(text))).toEqual(EQUAL)
    }),
    { numRuns: 200, endOnFailure: true },
  )
})
