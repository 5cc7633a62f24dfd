// From `gestaltung.inhaltsverzeichnis` to the page: short agreements have no table of contents, long ones do, and everyone may ask.
import { expect, it } from 'vitest'
import { composed, documentOf, examples, exampleText, textOf } from '../support/compose.ts'
import { differences, EQUAL } from '../support/same-words.ts'

const asked = (choice: string): string => `${exampleText('kurz')}\ngestaltung: { inhaltsverzeichnis: ${choice} }\n`
const listed = (text: string): readonly string[] => documentOf(text).body.flatMap((frame) => (frame.tag === 'contents' ? frame.entries.map(({ label }) => label) : []))

it('is in long examples and in none of the short form', () => {
  const withContents = examples.filter((name) => listed(exampleText(name)).length > 0)
  expect(withContents).toEqual(['alles', 'clearingstelle', 'gross', 'integrationskurs', 'jobcenter', 'projekt'])
})
it('stands between parties and preamble where it is asked for, with the same words in every format', async () => {
  const document = documentOf(asked('ja'))
  expect(document.body.slice(0, 3).map(({ tag }) => tag)).toEqual(['parties', 'contents', 'section'])
  expect(await textOf(document, 'txt')).toMatch(/\nInhalt\n\n {6}Präambel\n§\u00a01 {3}\S/)
  expect(await differences(document)).toEqual(EQUAL)
})
it('is left out where it is not wanted', () => {
  const long = exampleText('jobcenter')
  expect(long).not.toContain('gestaltung:')
  expect(listed(`${long}\ngestaltung: { inhaltsverzeichnis: nein }\n`)).toEqual([])
})
it('lists the open points of a draft', async () => {
  const { document } = composed(`${asked('ja')}offen:\n  - { zu: datum, frage: "Wann wird unterzeichnet?" }\n`, { mode: 'draft' })
  const contents = document?.body.find((frame) => frame.tag === 'contents')
  expect(contents?.entries.at(-1)?.target).toBe('abschnitt-offene-punkte')
  expect(document && (await differences(document))).toEqual(EQUAL)
})
