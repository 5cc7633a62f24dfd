// Lines of random German paragraphs: nothing lost, nothing too wide, words divided by the rules.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines, fitted } from '../../../../src/write/pdf/text/break-lines.ts'
import { hyphenBehind, piecesOf, spaceBehind } from '../../../../src/write/pdf/text/pieces.ts'
import { type Cut, justify, stretchesOf } from '../../../../src/write/pdf/text/stretches.ts'
import type { Piece } from '../../../../src/write/pdf/text/types.ts'
import { pieces, SPACE, STYLE, textOf } from './support.ts'

const WORD = fc.constantFrom(
  'die', 'und', 'Träger', 'Kooperationsvereinbarung', 'Ratsuchende', 'Migrationsberatung', 'ist', 'unabhängig', 'freiwillig', 'Datenschutz-Grundverordnung', 'info@beratung.de',
  'Aufenthaltserlaubnis', 'zu', 'in', 'Anlage\u00a0A', '§\u00a03', 'Sozial-', 'Beratungsstellen', 'Weitervermittlung', 'GmbH', 'Einwilligungserklärungen', 'a',
)
const text = fc.array(WORD, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '))
const width = fc.integer({ min: 60, max: 480 })
const setting = fc.record({ justify: fc.boolean(), hyphenate: fc.boolean() })

const pieceWidths = (list: readonly Piece[]): number => list.reduce((sum, { width: own }) => sum + own, 0)
function natural(list: readonly Piece[], { from, to, hyphen }: Cut): { ink: number; spaces: number } {
  const own = list.slice(from, to)
  const last = own.at(-1)!
  const spaces = own.reduce((sum, piece) => sum + (piece.shaped?.spaces ?? 0) + (piece.space ? 1 : 0), last.space ? -1 : 0)
  return { ink: pieceWidths(own) - spaceBehind(last) + (hyphen ? hyphenBehind(last) : 0), spaces }
}
/** Spaces may become this much narrower in justified lines. */
const NARROWEST = 0.8

describe('lines', () => {
  test('hold every piece once, in order', () => {
    fc.assert(
      fc.property(text, width, setting, (words, wide, how) => {
        const list = fitted(pieces(words), wide)
        const cuts = breakLines(list, wide, how)
        expect(cuts.map(({ from }) => from)).toEqual([0, ...cuts.slice(0, -1).map(({ to }) => to)])
        expect(cuts.at(-1)?.to).toBe(list.length)
        expect(textOf(list)).toBe(textOf(pieces(words)))
        expect(cuts.filter(({ to }) => to < list.length).every(({ to }) => list[to - 1]!.breakAfter !== 'never')).toBe(true)
        expect(cuts.every(({ to, hyphen }) => hyphen === (to < list.length && list[to - 1]!.breakAfter === 'hyphen'))).toBe(true)
      }),
    )
  })
  test('are never wider than asked', () => {
    fc.assert(
      fc.property(text, width, setting, (words, wide, how) => {
        const list = fitted(pieces(words), wide)
        const cuts = breakLines(list, wide, how)
        for (const [i, cut] of cuts.entries()) {
          const { ink, spaces } = natural(list, cut)
          const less = how.justify && i < cuts.length - 1 ? spaces * SPACE * (1 - NARROWEST) : 0
          expect(ink - less).toBeLessThanOrEqual(wide + 0.05)
        }
      }),
    )
  })
  test('have at most two divided words in a row, unless nothing else fits', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 150, max: 480 }), fc.boolean(), (words, wide, justified) => {
        const list = fitted(pieces(words), wide)
        const rows = breakLines(list, wide, { justify: justified, hyphenate: true }).map(({ hyphen }) => (hyphen ? '-' : ' ')).join('')
        expect(rows).not.toContain('---')
      }),
    )
  })
  test('divide no word that the setting forbids to divide', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 160, max: 480 }), fc.boolean(), (words, wide, justified) => {
        expect(breakLines(pieces(words), wide, { justify: justified, hyphenate: false }).some(({ hyphen }) => hyphen)).toBe(false)
      }),
    )
  })
  test('do not end with a short tail of a divided word', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 200, max: 480 }), fc.boolean(), (words, wide, justified) => {
        const list = fitted(pieces(words), wide)
        const cuts = breakLines(list, wide, { justify: justified, hyphenate: true })
        const last = cuts.at(-1)!
        if (cuts.at(-2)?.hyphen) expect(textOf(list.slice(last.from, last.to)).length).toBeGreaterThanOrEqual(5)
      }),
    )
  })
  test('are the same for the same text, whatever was set before', () => {
    fc.assert(
      fc.property(text, text, width, setting, (words, others, wide, how) => {
        const first = breakLines(pieces(words), wide, how)
        breakLines(pieces(others), wide, how)
        expect(breakLines(pieces(words), wide, how)).toEqual(first)
      }),
    )
  })
  test('end where the text says so', () => {
    const list = pieces('eins zwei\ndrei')
    expect(breakLines(list, 400, { justify: true, hyphenate: true }).map(({ from, to }) => textOf(list.slice(from, to)))).toEqual(['eins zwei \n', 'drei'])
  })
  test('that cannot be kept narrow are split between letters', () => {
    const list = fitted(pieces('Rindfleischetikettierung', { hyphenate: false }), 40)
    const cuts = breakLines(list, 40, { justify: false, hyphenate: false })
    expect(cuts.length).toBeGreaterThan(2)
    expect(cuts.every((cut) => natural(list, cut).ink <= 40.01)).toBe(true)
    expect(textOf(list)).toBe('Rindfleischetikettierung')
  })
  test('ragged ones divide a word only to fill a line that would stay short', () => {
    const words = 'Die Kooperationsvereinbarung gilt'
    const short = fitted(pieces(words), 110)
    expect(breakLines(short, 110, { justify: false, hyphenate: true })[0]?.hyphen).toBe(true)
    const filled = pieces('Die Beratung hilft allen Menschen hier Beratungsstellen')
    expect(breakLines(filled, 200, { justify: false, hyphenate: true })[0]?.hyphen).toBe(false)
  })
})

describe('stretches', () => {
  const mixed = (): Piece[] => {
    const bold = { ...STYLE }
    return piecesOf([{ text: 'Der ' }, { text: 'Träger und' }, { text: ' alle anderen' }], (run) => (run.text.startsWith('Tr') ? bold : STYLE))
  }
  test('hold the pieces of one look and stand side by side', () => {
    const list = mixed()
    const line = stretchesOf(list, { from: 0, to: list.length, hyphen: false })
    expect(line.map((one) => textOf(one.pieces))).toEqual(['Der ', 'Träger und ', 'alle anderen'])
    expect(line[1]?.x).toBeCloseTo(line[0]!.width)
    expect(line[2]?.x).toBeCloseTo(line[0]!.width + line[1]!.width)
    expect(line.map(({ spaces }) => spaces)).toEqual([1, 2, 1])
  })
  test('justified ones reach the edge, and the space at the end counts for nothing', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 200, max: 480 }), (words, wide) => {
        const list = fitted(pieces(words), wide)
        for (const cut of breakLines(list, wide, { justify: true, hyphenate: true }).slice(0, -1)) {
          const line = stretchesOf(list, cut)
          const { ink, spaces } = natural(list, cut)
          expect(line.reduce((sum, one) => sum + one.spaces, 0)).toBe(spaces)
          if (spaces > 0) expect(ink + spaces * justify(line, wide)).toBeCloseTo(wide)
        }
      }),
    )
  })
  test('a divided word ends with room for its hyphen', () => {
    const list = pieces('Auflage')
    const [one] = stretchesOf(list, { from: 0, to: 1, hyphen: true })
    expect(one?.hyphen).toBe(true)
    expect(one?.width).toBeCloseTo(list[0]!.width + hyphenBehind(list[0]!))
  })
})
