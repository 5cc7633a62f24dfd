// Nothing in a Word file that its readers would stumble over: all examples and 100 generated agreements, final and draft.
// A random seed each time; a failure prints its agreement.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agreement } from '../support/agreements.ts'
import { bytesOf, composed, exampleImages, examples, exampleText, generatedDocument } from '../support/compose.ts'
import { wordTroubles } from '../support/word-troubles.ts'

const MODES = ['final', 'draft'] as const

it.each(examples)('example %s', { timeout: 120_000 }, async (name) => {
  for (const mode of MODES) {
    const { document } = composed(exampleText(name), { mode })
    if (!document) throw new Error(`${name} has errors`)
    expect(wordTroubles(await bytesOf(document, 'docx', exampleImages(name, document)), mode), mode).toEqual([])
  }
})

it('100 generated agreements', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(agreement, async (text) => {
      expect(wordTroubles(await bytesOf(generatedDocument(text), 'docx'), 'final')).toEqual([])
      const { document } = composed(text, { mode: 'draft' })
      expect(document && wordTroubles(await bytesOf(document, 'docx'), 'draft')).toEqual([])
    }),
    { numRuns: 100, endOnFailure: true },
  )
})
