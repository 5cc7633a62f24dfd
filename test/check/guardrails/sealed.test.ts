// The sealed corpora: written by people who never saw the word lists, 100 violations and 100 harmless sentences each, and only counted.
// Vocabulary of the failures of the first was named to those who mended the lists after its first count (70 and 8), so it measures generalisation no
// longer; README says so. Of the second and third nobody who works on the lists may read a sentence or a failure: only these figures leave them. The
// second was counted while lists and weights grew; the third came later and was counted about twelve times.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guardrailIn } from '../../../src/check/guardrails/judge.ts'

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

test.each(['sealed', 'sealed-2', 'sealed-3'])('README shows the figures of %s', (folder) => {
  const lines = (name: string): readonly string[] => readFileSync(new URL(`${folder}/${name}`, import.meta.url), 'utf8').trim().split('\n')
  const [violations, harmless] = [lines('violations.tsv').map((line) => line.split('\t')[1] ?? ''), lines('harmless.txt')]
  expect([violations.length, harmless.length, new Set([...violations, ...harmless]).size]).toEqual([100, 100, 200])
  const caught = violations.filter((sentence) => guardrailIn(sentence) !== undefined).length
  const accused = harmless.filter((sentence) => guardrailIn(sentence) !== undefined).length
  expect(README).toContain(`${caught} of 100 violations and accuses ${accused} of 100 harmless sentences (recall ${(caught / 100).toFixed(2)}, precision ${(caught / (caught + accused)).toFixed(2)})`)
})
