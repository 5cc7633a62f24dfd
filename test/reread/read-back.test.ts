// The proof of a batch run: a Word or PDF file has the words of its agreement, in their order; else the row fails with serie/anders-gelesen.
import { describe, expect, test } from 'vitest'
import { pdfHasTheWords, printedIn } from '../../src/reread/pdf-words.ts'
import { hasTheWords } from '../../src/reread/read-back.ts'
import { printedLines } from '../../src/document/walk.ts'
import { bytesOf, documentOf, exampleText } from '../support/compose.ts'
import { full } from '../write/pdf/sample.ts'

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

describe('a PDF file', () => {
  test.each([['kurz', 'final'], ['alles', 'final'], ['kurz', 'draft']] as const)('of %s (%s) has the words of its agreement', async (name, mode) => {
    const document = documentOf(exampleText(name), { mode })
    expect(pdfHasTheWords(document, await bytesOf({ ...document, logos: [] }, 'pdf'))).toBe(true)
  })
  test('says its words along its structure, without page furniture, notes apart', async () => {
    const { body, notes } = printedIn(await bytesOf(full, 'pdf')) ?? { body: '', notes: [] }
    expect(body).toContain('Ziel')
    expect(body).not.toContain('Seite 1 von')
    expect(notes.map((note) => note.slice(0, 2))).toEqual(printedLines(full).notes.map((note) => note.slice(0, 2)))
  })
  test('of another agreement, in another order, damaged, or no file at all, has not', async () => {
    const document = documentOf(exampleText('kurz'))
    const bytes = await bytesOf(document, 'pdf')
    expect(pdfHasTheWords(documentOf(exampleText('kurz').replaceAll('Neuental', 'Auental')), bytes)).toBe(false)
    expect(pdfHasTheWords({ ...document, body: document.body.toReversed() }, bytes)).toBe(false)
    expect(pdfHasTheWords(document, bytes.subarray(0, bytes.length / 2))).toBe(false)
    expect(pdfHasTheWords(document, new Uint8Array([1, 2, 3]))).toBe(false)
  })
})
