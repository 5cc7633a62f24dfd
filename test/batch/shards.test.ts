// Shards: every row in exactly one, and where does not hang on the others.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isIn, shardOf, shardText } from '../../src/batch/shards.ts'

test('every key is in exactly one of n', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 12 }), (key, of) => {
      expect(Array.from({ length: of }, (_, i) => isIn({ index: i + 1, of }, key)).filter(Boolean)).toHaveLength(1)
    }),
  )
})
test('the shares are about equal', () => {
  const shares = [1, 2, 3].map((index) => Array.from({ length: 3000 }, (_, i) => `gemeinde-${i}`).filter((key) => isIn({ index, of: 3 }, key)).length)
  for (const share of shares) expect(Math.abs(share - 1000)).toBeLessThan(100)
})
test('a known value, so that machines with other versions agree', () => expect(isIn({ index: 0x4f9f2cab % 5 + 1, of: 5 }, 'hello')).toBe(true))
describe('as people write it', () => {
  test.each([['2/3', '2/3'], ['1/1', '1/1']])('%s', (text, expected) => expect(shardText(shardOf(text)!)).toBe(expected))
  test.each(['0/3', '4/3', '1', 'a/b', '1/0', '01/3', '1/10000'])('not %s', (text) => expect(shardOf(text)).toBeUndefined())
})
