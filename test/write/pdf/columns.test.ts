// A table is exactly as wide as its place; no column is narrower than its widest word while there is room for all.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../src/write/pdf/columns.ts'

const width = fc.integer({ min: 1, max: 600 })
const columns = fc
  .array(fc.tuple(width, width), { minLength: 1, maxLength: 8 })
  .map((pairs) => pairs.map(([a, b]) => ({ least: Math.min(a, b), most: Math.max(a, b) })))

describe('columnWidths', () => {
  it('fills the room exactly and respects the widest words', () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: 100, max: 800 }), (list, room) => {
        const [least, most] = [list.map((c) => c.least), list.map((c) => c.most)]
        const widths = columnWidths(least, most, room)
        expect(widths.reduce((a, b) => a + b, 0)).toBeCloseTo(room, 6)
        const fits = least.reduce((a, b) => a + b, 0) <= room
        for (const [i, one] of widths.entries()) expect(one).toBeGreaterThan(fits ? (least[i] ?? 0) - 1e-6 : 0)
      }),
    )
  })

  it('keeps short columns on one line and lets long ones wrap', () => {
    expect(columnWidths([20, 60, 30], [40, 900, 50], 400)).toEqual([40, 310, 50])
  })
})
