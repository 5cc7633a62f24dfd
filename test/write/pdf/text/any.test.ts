// Whatever a text holds, the engine sets it: no exception, nothing lost, no end without a line.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines, fitted } from '../../../../src/write/pdf/text/break-lines.ts'
import { stretchesOf } from '../../../../src/write/pdf/text/stretches.ts'
import { pieces, textOf } from './support.ts'
import { runs } from '../../../support/runs.ts'

const SPECIAL = fc.constantFrom(' ', '\n', '\u00a0', '\u00ad', '\u200b', '\u200c', '\u2060', '-', '–', '/', '@', '.', 'https://', 'ﬁ', 'o\u0308', '\u0308', 'ع', '😀', 'Vereinbarung', 'İ', 'ẞ')
const text = fc.array(fc.oneof(SPECIAL, fc.string({ unit: 'grapheme', maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 25 }).map((parts) => parts.join(''))
/** What may go: spaces at the ends of lines, and signs that only say where a word may be divided. */
const bare = (value: string): string => value.replace(/[ \n\u00ad\u200b\u200c]/g, '').normalize('NFC')

test('any text is set', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 5, max: 300 }), fc.boolean(), fc.boolean(), (any, width, justify, hyphenate) => {
      const list = fitted(pieces(any, { hyphenate }), width)
      const lines = breakLines(list, width, { justify, hyphenate })
      const set = lines.flatMap((cut) => stretchesOf(list, cut).map((stretch) => textOf(stretch.pieces)))
      expect(bare(set.join(''))).toBe(bare(any))
      expect(lines.every(({ from, to }) => to > from)).toBe(true)
    }),
    { numRuns: runs(500) },
  )
})
