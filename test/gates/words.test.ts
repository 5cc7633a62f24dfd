// All examples, all sheets of all kinds and 200 random agreements: the same words in the same order in txt, DOCX and PDF. A random seed each time; a failure prints its agreement.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agreement } from '../support/agreements.ts'
import { type Data, exampleData, kindsWithAnnexes, sheetOf, yamlOf } from '../support/annexes.ts'
import { documentOf, exampleImages, examples, exampleText, generatedDocument } from '../support/compose.ts'
import { pageDocument } from '../report/reported.ts'
import { differences, EQUAL } from '../support/same-words.ts'

it('200 generated agreements have the same words in every format', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(agreement, async (text) => {
      expect(await differences(generatedDocument(text))).toEqual(EQUAL)
    }),
    { numRuns: 200, endOnFailure: true },
  )
})

it.each(examples)('example %s has the same words in every format', { timeout: 120_000 }, async (name) => {
  const document = documentOf(exampleText(name))
  expect(await differences(document, exampleImages(name, document))).toEqual(EQUAL)
})

it.each(examples)('the report on %s has the same words in every format', { timeout: 120_000 }, async (name) => {
  expect(await differences(await pageDocument(exampleText(name)))).toEqual(EQUAL)
})

it.each(kindsWithAnnexes.map((kind) => [kind.typ, kind] as const))('all sheets of %s, filled with what they need and with everything', { timeout: 120_000 }, async (typ, kind) => {
  for (const all of [false, true]) {
    const data: Data = exampleData(typ, !all)
    const document = documentOf(yamlOf({ ...data, anlagen: [...kind.anlagen.values()].map((template) => sheetOf(template, data, all)) }))
    expect(await differences(document)).toEqual(EQUAL)
  }
})
