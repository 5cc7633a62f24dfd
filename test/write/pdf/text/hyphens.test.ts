// Syllables of German words: the packed patterns say what their package says, exceptions and our rules correct them.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EXCEPTIONS } from '../../../../src/write/pdf/text/exceptions.ts'
import { joints, syllables } from '../../../../src/write/pdf/text/hyphens.ts'

const { hyphenateSync } = createRequire(import.meta.url)('hyphen/de-1996') as { hyphenateSync(word: string, options: { minWordLength: number; hyphenChar: string }): string }
const TEMPLATES = join(import.meta.dirname, '../../../../templates')
const WORDS = [...new Set(readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(md|yaml)$/.test(path)).flatMap((path) => readFileSync(join(TEMPLATES, path), 'utf8').match(/\p{L}{4,}/gu) ?? []))]
const split = (word: string, at: Iterable<number>): string => {
  const cuts = [0, ...at, word.length]
  return cuts.slice(1).map((to, i) => word.slice(cuts[i], to)).join('-')
}
const rules = (word: string): boolean => syllables(word).join('') === word && (syllables(word).length === 1 || syllables(word).every((part) => part.length > 1 && /[aeiouyäöü]/i.test(part)))

test('the packed patterns divide every word of the templates as their package does', () => {
  expect(WORDS.length).toBeGreaterThan(3000)
  expect(WORDS.filter((word) => split(word, joints(word)) !== hyphenateSync(word, { minWordLength: 4, hyphenChar: '-' }))).toEqual([])
})
test('and any other string of letters', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'abcdefghiklmnoprstuwzäöüß', 'sch', 'ung', 'ver', 'ent', 'é'), { minLength: 3, maxLength: 16 }), (parts) => {
      const word = parts.join('')
      expect(split(word, joints(word))).toBe(hyphenateSync(word, { minWordLength: 4, hyphenChar: '-' }))
    }),
  )
})
test('every part has a vowel and at least two letters', () => {
  expect(WORDS.filter((word) => !rules(word))).toEqual([])
  fc.assert(fc.property(fc.array(fc.constantFrom(...'abdefghiklmnorstuzäöü'), { minLength: 1, maxLength: 24 }), (letters) => rules(letters.join(''))))
})

const CASES = readFileSync(join(import.meta.dirname, 'hyphens.txt'), 'utf8').trim().split('\n')
test.each(CASES)('%s', (written) => {
  expect(syllables(written.replaceAll('-', '')).join('-')).toBe(written)
})
test('there is a case for every exception', () => {
  const plain = CASES.map((word) => word.replaceAll('-', '').toLowerCase())
  expect(EXCEPTIONS.filter((stem) => !plain.some((word) => word.includes(stem.replaceAll('-', ''))))).toEqual([])
})
test('capitals and short words stay whole', () => {
  expect(syllables('Eltern')).toEqual(['El', 'tern'])
  expect(syllables('Vater')).toEqual(['Vater'])
})
