// The PDF files of all examples, final and as drafts, read again: the words of the tree, in its order.
import { expect, test } from 'vitest'
import { pdfHasTheWords } from '../../src/reread/pdf-words.ts'
import { bytesOf, composed, exampleImages, examples, exampleText } from '../support/compose.ts'

test.each(examples.flatMap((name) => [[name, 'final'], [name, 'draft']] as const))('%s (%s)', async (name, mode) => {
  const { document } = composed(exampleText(name), { mode })
  if (!document) throw new Error('not drafted')
  expect(pdfHasTheWords(document, await bytesOf(document, 'pdf', exampleImages(name, document)))).toBe(true)
})
