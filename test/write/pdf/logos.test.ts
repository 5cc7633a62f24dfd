// Logos of the letterhead: equal weight, sizes read from the files, transparency without harm to the bytes.
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { imageSize } from '../../../src/write/image-size.ts'
import { logoSize } from '../../../src/write/pdf/logos.ts'
import { renderPdf } from '../../../src/write/pdf/render-pdf.ts'
import { readPdf } from '../../support/read-pdf.ts'
import * as s from './sample.ts'

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
/** A PNG of one colour with half transparency. */
function png(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6, 0, 0, 0], 8)
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 4, 0x80)])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
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
    expect(imageSize(JPEG.subarray(0, 3))).toBeUndefined()
  })

  it('stand above the title on page 1, with the same bytes each time', async () => {
    const names = ['a.png', 'b.png', 'c.png', 'd.png', 'e.png']
    const images = new Map(names.map((name, i) => [name, png(40 + i, 20)]))
    const document = s.agreement([s.parties], { logos: names.map((file) => ({ file, alt: `Logo ${file}` })) })
    const [first, second] = [await renderPdf(document, { images }), await renderPdf(document, { images })]
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0)
    expect([
      ...Buffer.from(first)
        .toString('latin1')
        .matchAll(/\/SMask/g),
    ]).toHaveLength(5)
    const { pages } = await readPdf(first)
    expect(pages[0]?.pieces.find((piece) => piece.text === 'Kooperationsvereinbarung')?.y).toBeGreaterThan(25 + 2 * 14)
  })
})
