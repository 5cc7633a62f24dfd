// The same words in the same order in every format: read back by readers that are not our writers.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Document } from '../../src/document/nodes.ts'
import { agreement } from '../support/agreements.ts'
import { bytesOf, documentOf, exampleImages, examples, exampleText, textOf } from '../support/compose.ts'
import { readDocx } from '../support/read-docx.ts'
import { readPdf, unbroken } from '../support/read-pdf.ts'
import { expectedWords, firstDifference, wordsOf } from '../support/words.ts'

/** Marks of notes stand at their word, page furniture is no text of the agreement. */
const plainText = (text: string): string => text.replaceAll(/^# .*$/gm, '').replaceAll(/\[\^(\d+)\]:?/g, (mark, n: string) => (mark.endsWith(':') ? `${n} ` : n))

type Images = ReadonlyMap<string, Uint8Array>
const READERS: Readonly<Record<string, (document: Document, images: Images) => Promise<string>>> = {
  txt: async (document) => plainText(await textOf(document, 'txt')),
  docx: async (document, images) => readDocx(await bytesOf(document, 'docx', images)).text,
  pdf: async (document, images) => unbroken((await readPdf(await bytesOf(document, 'pdf', images))).text, expectedWords(document).body),
}
async function differences(document: Document, images: Images = new Map()): Promise<Readonly<Record<string, string | null>>> {
  const expected = expectedWords(document)
  const entries = await Promise.all(Object.entries(READERS).map(async ([format, read]) => [format, firstDifference(expected, wordsOf(await read(document, images)))] as const))
  return Object.fromEntries(entries)
}
const EQUAL = { txt: null, docx: null, pdf: null }

it.each(examples)('example %s has the same words in every format', async (name) => {
  const document = documentOf(exampleText(name))
  expect(await differences(document, exampleImages(name, document))).toEqual(EQUAL)
})
it('has the same words in every format for 100 generated agreements', { timeout: 100_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(agreement, async (text) => {
      expect(await differences(documentOf(text))).toEqual(EQUAL)
    }),
    { numRuns: 100 },
  )
})
it('sees a word that is missing', () => {
  expect(firstDifference({ body: ['a', 'b', 'c'], notes: [] }, ['a', 'c'])).toContain('expected')
  expect(firstDifference({ body: ['a'], notes: [['1', 'x']] }, ['a'])).toContain('note')
  expect(firstDifference({ body: ['a', 'b'], notes: [['1', 'x']] }, ['a', '1', 'x', 'b'])).toBeNull()
})
