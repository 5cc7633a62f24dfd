// The first sealed corpus: written by somebody who never saw the lexicon, counted first at 70 and 8. Since then vocabulary of its failures was named
// to those who mended the lexicon, so it measures generalisation no longer; README says so. A new one has to be written and only counted.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guardrailIn } from '../../../src/check/guardrails/judge.ts'

const lines = (name: string): readonly string[] => readFileSync(new URL(`sealed/${name}`, import.meta.url), 'utf8').trim().split('\n')
const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

test('README shows the sealed figures', () => {
  const [violations, harmless] = [lines('violations.tsv').map((line) => line.split('\t')[1] ?? ''), lines('harmless.txt')]
  expect([violations.length, harmless.length, new Set([...violations, ...harmless]).size]).toEqual([100, 100, 200])
  const caught = violations.filter((sentence) => guardrailIn(sentence) !== undefined).length
  const accused = harmless.filter((sentence) => guardrailIn(sentence) !== undefined).length
  expect(README).toContain(`catches ${caught} of 100 violations and accuses ${accused} of 100 harmless sentences (recall ${(caught / 100).toFixed(2)}, precision ${(caught / (caught + accused)).toFixed(2)})`)
})
