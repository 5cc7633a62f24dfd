// Names of files: safe on every system, never shared, never outside.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultsIn, namesFor, safePart } from '../../src/batch/names.ts'

const row = (key: string, words: Record<string, string>) => ({ key, words: new Map(Object.entries(words)) })
const one = (pattern: string, words: Record<string, string>, ascii = false): string | undefined => namesFor([row('k1', words)], pattern, ascii).get('k1')

describe('a pattern', () => {
  test.each<[string, Record<string, string>, string]>([
    ['{gemeinde}-{typ}-{datum}', { gemeinde: 'Neuental', typ: 'abh', datum: '2027-01-15' }, 'Neuental-abh-2027-01-15'],
    ['{datum:JJJJ}/{gemeinde}', { gemeinde: 'Bad Auental', datum: '2027-01-15' }, '2027/Bad Auental'],
    ['{datum:JJJJ-MM} {gemeinde}', { gemeinde: 'Ä/Ö', datum: '2027-01-15' }, '2027-01 Ä-Ö'],
    ['{gemeinde}', { gemeinde: '../../etc/passwd' }, 'etc-passwd'],
    ['../{gemeinde}', { gemeinde: 'Neuental' }, 'Neuental'],
    ['{gemeinde}', { gemeinde: 'CON' }, '_CON'],
    ['{gemeinde}', { gemeinde: 'nul.txt' }, '_nul.txt'],
    ['{gemeinde}', { gemeinde: ' Neuental. ' }, 'Neuental'],
    ['{gemeinde}', { gemeinde: '…'.repeat(0) }, 'k1'],
    ['{gemeinde}', { gemeinde: 'a:b?c*d' }, 'a-b-c-d'],
  ])('%s of %j is %s', (pattern, words, expected) => expect(one(pattern, words)).toBe(expected))
  test('in letters of ASCII', () => expect(one('{gemeinde}', { gemeinde: 'Größe Łódź – Süd' }, true)).toBe('Groesse Lodz - Sued'))
  test('names the placeholders that nobody knows', () => expect(faultsIn('{gemeinde}-{tpy}', ['gemeinde', 'typ'])).toEqual([{ placeholder: 'tpy', known: ['gemeinde', 'typ'] }]))
  test('is cut at 120 letters', () => expect(one('{gemeinde}', { gemeinde: 'x'.repeat(300) })).toHaveLength(120))
})

describe('rows that would share a name', () => {
  test('get their key behind it, all of them, whatever their order', () => {
    const rows = [row('a', { gemeinde: 'Neuental' }), row('b', { gemeinde: 'NEUENTAL' }), row('c', { gemeinde: 'Auental' })]
    const names = namesFor(rows, '{gemeinde}', false)
    expect([...names]).toEqual([['a', 'Neuental--a'], ['b', 'NEUENTAL--b'], ['c', 'Auental']])
    expect(namesFor(rows.toReversed(), '{gemeinde}', false)).toEqual(new Map([...names].reverse()))
  })
})

test('keys that begin alike and differ in a sign no file name has still give two names', () => {
  const keys = ['Verbandsgemeinde Musterhausen am Rhein/1', 'Verbandsgemeinde Musterhausen am Rhein:1']
  const names = [...namesFor(keys.map((key) => row(key, { gemeinde: 'Musterhausen' })), '{gemeinde}', false).values()]
  expect(new Set(names).size).toBe(2)
  const tail = names[0]?.replace('Musterhausen--', '') ?? '' // a third key that is written as the tail of the first
  expect(new Set(namesFor([...keys, tail].map((key) => row(key, { gemeinde: 'Musterhausen' })), '{gemeinde}', false).values()).size).toBe(3)
})
test.each(['koopgen-bericht/bericht', 'KoopGen-Bericht/bericht', 'koopgen-manifest.jsonl/{gemeinde}', 'koopgen-manifest.sperre', './Koopgen-Manifest.teil.jsonl/x'])('%s is kept for the run itself', (pattern) => {
  expect(one(pattern, { gemeinde: 'Neuental' })).toMatch(/^_koopgen-/i)
})

const WINDOWS = /[<>:"\\|?*\u0000-\u001f]|[. ]$|^ |^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
test('any text gives a name that every system can hold', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 40 }), fc.constantFrom('com1', 'LPT9.docx', '..', '. .', 'a..')), fc.boolean(), (text, ascii) => {
      const name = safePart(text, ascii)
      expect(name).not.toMatch(WINDOWS)
      expect(name).not.toMatch(/^\.\.?$|\//)
      expect([...name].length).toBeLessThanOrEqual(121)
      if (ascii) expect(name).toMatch(/^[\x20-\x7e]*$/)
    }),
  )
})
test('names are one to one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[aA/-]{1,3}$/), { minLength: 1, maxLength: 12 }), fc.array(fc.constantFrom('Neuental', 'neuental', 'Au', 'CON', '', 'a/b', 'Neuental-a', 'Neuental--a'), { minLength: 12, maxLength: 12 }), (keys, places) => {
      const names = [...namesFor(keys.map((key, i) => row(key, { gemeinde: places[i] ?? '' })), '{gemeinde}', false).values()]
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(keys.length)
    }),
  )
})
