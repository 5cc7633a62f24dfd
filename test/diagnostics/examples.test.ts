// Every code has an example, and the examples are run: the wrong lines bring the code about, the right ones do not. Codes that no lines can bring about
// name the test that does.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CATALOGUE, type Code } from '../../src/diagnostics/catalogue.ts'
import { EXAMPLES } from '../../src/diagnostics/catalogue/examples.ts'
import { codesOf } from '../support/run-example.ts'

/** Codes about files that a few lines cannot show, and about texts that only a faulty template makes: the test that brings them about. */
const ELSEWHERE: Readonly<Partial<Record<Code, string>>> = {
}
/** Lines too long for an example: the words that stand for them, and what they stand for. */
const INFLATED: Readonly<Partial<Record<Code, readonly [string, string]>>> = {
  'text/zu-viele-punkte': ['b) Bücherei', [...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}) Amt`).concat('a) Amt').join('\n\n      ')],
  'text/wort-zu-lang': ['a-b-c', 'abc'.repeat(120)],
  'text/zu-lang': ['Erster Absatz des Handbuchs.', 'Erster Absatz des Handbuchs. '.repeat(4000)],
  'text/fussnote-zu-lang': ['Im Rathaus …', 'Im Rathaus und in der Bücherei. '.repeat(120)],
}
const codes = Object.keys(CATALOGUE) as Code[]
const runnable = codes.filter((code) => !(code in ELSEWHERE))

test.each(runnable)('%s: the wrong lines bring it about, the right ones do not', async (code) => {
  const { wrong, right } = EXAMPLES[code]
  const [short, long] = INFLATED[code] ?? ['', '']
  if (short !== '') expect(wrong).toContain(short)
  expect(await codesOf(wrong.replace(short, long)), wrong).toContain(code)
  expect(await codesOf(right), right).not.toContain(code)
})
