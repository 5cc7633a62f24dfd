// The proof of a batch run: a Word file has the words of its agreement, in their order; else the row fails with serie/anders-gelesen.
import { describe, expect, test } from 'vitest'
import { hasTheWords } from '../../src/reread/read-back.ts'
import { bytesOf, documentOf, exampleText } from '../support/compose.ts'

describe('a Word file', () => {
  test.each(['kurz', 'alles'])('of %s has the words of its agreement', async (name) => {
    const document = documentOf(exampleText(name))
    expect(hasTheWords(document, await bytesOf({ ...document, logos: [] }, 'docx'))).toBe(true)
  })
  test('of another agreement, with one word changed, or no file at all, has not', async () => {
    const document = documentOf(exampleText('kurz'))
    const bytes = await bytesOf(document, 'docx')
    expect(hasTheWords(documentOf(exampleText('kurz').replaceAll('Neuental', 'Auental')), bytes)).toBe(false)
    expect(hasTheWords({ ...document, body: document.body.toReversed() }, bytes)).toBe(false)
    expect(hasTheWords(document, new Uint8Array([1, 2, 3]))).toBe(false)
  })
})
