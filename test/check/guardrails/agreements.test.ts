// Whole agreements by other writers that hold nothing forbidden, as texts from outside: not one sentence of them is accused.
// And what is put among their sentences is found there, so it is not silence that is measured.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { shippedTemplates } from '../../../src/assets.ts'
import { findingsIn } from '../../../src/check/check.ts'
import { foreignPassages } from '../../../src/check/foreign.ts'

const FOLDER = new URL('agreements/', import.meta.url)
const law = shippedTemplates()
const all = (text: string) => findingsIn({ passages: foreignPassages('t.txt', text), datum: undefined, land: undefined, kind: undefined, agreement: undefined, law })
const accused = (text: string): readonly string[] => all(text).filter(({ code }) => code.startsWith('guardrail/')).map(({ code, message }) => `${code} ${message}`)
const files = readdirSync(FOLDER)

it('there are eight of them', () => expect(files).toHaveLength(8))
it.each(files)('%s: nothing is accused', (file) => {
  expect(accused(readFileSync(new URL(file, FOLDER), 'utf8'))).toEqual([])
})
it.each(files)('%s: a forbidden sentence among the others is found', (file) => {
  const text = readFileSync(new URL(file, FOLDER), 'utf8')
  const paragraphs = text.split('\n\n')
  const middle = Math.floor(paragraphs.length / 2)
  expect(accused([...paragraphs.slice(0, middle), 'Wer die Migrationsberatung abbricht, verliert den Kursplatz.', ...paragraphs.slice(middle)].join('\n\n'))).toHaveLength(1)
})
