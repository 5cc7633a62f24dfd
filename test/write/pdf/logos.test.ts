// Logos of the letterhead: equal weight, sizes read from the files, transparency without harm to the bytes.
import { describe, expect, it } from 'vitest'
import { imageSize } from '../../../src/write/image-size.ts'
import { logoSize } from '../../../src/write/pdf/logos.ts'
import { renderPdf } from '../../../src/write/pdf/render-pdf.ts'
import { png } from '../../support/png.ts'
import { readPdf } from '../../support/read-pdf.ts'
import * as s from './sample.ts'

const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 30, 0, 90, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xff, 0xd9])
const mm = (points: number): number => (points * 25.4) / 72

describe('logos', () => {
  it('have the same area, within 12 mm of height and 36 mm of width', () => {
    const square = logoSize({ width: 200, height: 200 })
    const flat = logoSize({ width: 300, height: 200 })
    const band = logoSize({ width: 1200, height: 100 })
    expect(mm(square.height)).toBeCloseTo(12, 3)
    expect(mm(flat.width) * mm(flat.height)).toBeLessThan(300.001)
    expect(mm(band.width)).toBeCloseTo(36, 3)
    expect(band.height).toBeCloseTo(band.width / 12, 3)
    expect(mm(logoSize({ width: 400, height: 150 }).width) * mm(logoSize({ width: 400, height: 150 }).height)).toBeCloseTo(300, 3)
  })

  it('are measured from the first bytes of the file', () => {
    expect(imageSize(png(30, 20))).toEqual({ type: 'png', width: 30, height: 20 })
    expect(imageSize(JPEG)).toEqual({ type: 'jpg', width: 90, height: 30 })
    expect(imageSize(new TextEncoder().encode('<svg width="20" height="20"></svg>'))).toBeUndefined()
    expect(imageSize(png(30, 20).subarray(0, 40))).toBeUndefined()
    const damaged = png(30, 20).fill(0, 45, 55)
    expect(imageSize(damaged)).toBeUndefined()
    expect(imageSize(JPEG.subarray(0, 3))).toBeUndefined()
  })

  it('stand above the title on page 1, with the same bytes each time', async () => {
    const names = ['a.png', 'b.png', 'c.png', 'd.png', 'e.png']
    const images = new Map(names.map((name, i) => [name, png(40 + i, 20)]))
    const document = s.agreement([s.parties], { logos: names.map((file) => ({ file, alt: `Logo ${file}` })) })
    const [first, second] = [await renderPdf(document, { images }), await renderPdf(document, { images })]
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0)
    const { pages } = await readPdf(first)
    expect(pages[0]?.pieces.find((piece) => piece.text === 'Kooperationsvereinbarung')?.y).toBeGreaterThan(25 + 2 * 14)
  })
})
