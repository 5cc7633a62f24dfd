// A word has the classes that the patterns of the lexicon give it, although none is asked: the table of stems finds the same.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleNames } from '../../../src/assets.ts'
import { classesOf } from '../../../src/check/guardrails/classes-of.ts'
import { CLASSES, NAMES } from '../../../src/check/guardrails/lexicon.ts'
import { lineOf } from '../../../src/check/guardrails/line.ts'
import { plainVerb } from '../../../src/check/guardrails/verbs.ts'
import { PACKED } from '../../../src/check/guardrails/weights-data.ts'

const ROOT = join(import.meta.dirname, '../../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
/** Words of the tables themselves, which each class finds, and of agreements; and two in one, so that each stem stands inside a word and at either end. */
const TEXT = [read('src/check/guardrails/lexicon.ts'), read('src/check/guardrails/slots.ts'), ...exampleNames().map((name) => read(`examples/${name}/vereinbarung.koop.yaml`))].join(' ')
const STEMS = [...new Set(TEXT.toLowerCase().match(/[\p{L}-]+/gu))]
const WORDS = [...new Set(STEMS.flatMap((stem, i) => [stem, `${STEMS[(i * 7) % STEMS.length]}${stem}`]))]
const PAPERS = /(listen?|daten|akten?|unterlagen)$/

test('each class finds the words that its pattern finds', () => {
  const wrong = WORDS.flatMap((word) => {
    const [found, plain] = [classesOf(word), plainVerb(word)]
    return NAMES.filter((name) => found.has(name) !== ((CLASSES[name].test(word) || CLASSES[name].test(plain)) && !(name === 'person' && PAPERS.test(word)))).map((name) => `${word}: ${name}`)
  })
  expect([WORDS.length > 5000, wrong]).toEqual([true, []])
})

test('every learned weight is found in its line, and nothing else', () => {
  const [, line = ''] = PACKED.split('\n')
  const [all, table] = [line.split(' '), lineOf(line, Number)]
  const missed = all.filter((key, i) => i % 2 === 0 && table.get(key) !== Number(all[i + 1]))
  expect([all.length > 10_000, missed, ['', '!', 'gibtesnicht', 'ÿÿ'].map((key) => table.get(key))]).toEqual([true, [], [undefined, undefined, undefined, undefined]])
})
