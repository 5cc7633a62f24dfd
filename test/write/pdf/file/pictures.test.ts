// Pictures: every kind of PNG comes out as the colours it shows on white paper; JPEG as it is, without what it says about people and places.
import { describe, expect, test } from 'vitest'
import { readJpeg } from '../../../../src/write/pdf/file/jpeg.ts'
import { readPng } from '../../../../src/write/pdf/file/png.ts'
import { imageSize, readImage } from '../../../../src/write/image-size.ts'
import { type PngKind, pngOf } from '../../../support/png-kinds.ts'
import { everything } from '../paint/sheets.ts'
import { PdfObjects, shown } from './read-objects.ts'

const SIZE = { width: 13, height: 11 }
/** Some value that changes with place and channel. */
const wave = (x: number, y: number, c: number, most: number): number => (x * 29 + y * 53 + c * 71 + x * y) % (most + 1)
const onWhite = (shade: number, alpha: number): number => Math.round((shade * alpha + 255 * (255 - alpha)) / 255)
const PALETTE = Array.from({ length: 16 * 3 }, (_, i) => (i * 37) % 256)

/** What the picture must show, from its definition. */
function expected({ width, height, type, depth, palette, clear, at }: PngKind): number[] {
  const most = 2 ** depth - 1
  const eight = (value: number): number => (depth === 16 ? value >> 8 : depth === 8 ? value : Math.round((value * 255) / most))
  const pixel = (samples: readonly number[]): number[] => {
    const [first = 0] = samples
    if (type === 3) return [0, 1, 2].map((c) => onWhite(palette?.[first * 3 + c] ?? 0, clear?.[first] ?? 255))
    const colours = type === 4 || type === 6 ? samples.slice(0, -1) : samples
    const hidden = clear !== undefined && colours.every((value, c) => value === (((clear[c * 2] ?? 0) << 8) | (clear[c * 2 + 1] ?? 0)))
    const alpha = type === 4 || type === 6 ? eight(samples.at(-1) ?? 0) : hidden ? 0 : 255
    return colours.map((value) => onWhite(eight(value), alpha))
  }
  return Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => pixel(at(x, y)))).flat(2)
}
const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const
const kind = (type: PngKind['type'], depth: PngKind['depth'], more: Partial<PngKind> = {}): PngKind => {
  const most = Math.min(type === 3 ? 15 : 65535, 2 ** depth - 1)
  return { ...SIZE, type, depth, at: (x, y) => Array.from({ length: SAMPLES[type] }, (_, c) => wave(x, y, c, most)), ...(type === 3 ? { palette: PALETTE } : {}), ...more }
}
const DEPTHS = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] } as const
const ALL = ([0, 2, 3, 4, 6] as const).flatMap((type) => DEPTHS[type].flatMap((depth) => [false, true].map((interlaced) => kind(type, depth, { interlaced }))))

describe('PNG', () => {
  test.each(ALL)('type $type, depth $depth, interlaced $interlaced', (one) => {
    const { bytes, channels, width, height } = readPng(pngOf(one))
    expect([width, height, channels]).toEqual([SIZE.width, SIZE.height, one.type === 0 || one.type === 4 ? 1 : 3])
    expect([...bytes]).toEqual(expected(one))
  })

  test.each([
    kind(0, 8, { clear: [0, 29] }),
    kind(0, 2, { clear: [0, 1] }),
    kind(0, 16, { clear: [0, 53] }),
    kind(2, 8, { clear: [0, 29, 0, 100, 0, 171] }),
    kind(3, 4, { clear: [0, 128, 255, 1] }),
  ])('type $type, depth $depth with a colour that is clear', (one) => {
    const shades = [...readPng(pngOf(one)).bytes]
    expect(shades).toEqual(expected(one))
    expect(shades).not.toEqual([...readPng(pngOf({ ...one, clear: [] })).bytes])
  })

  test.each([1, 2, 3, 5])('interlaced and only %i pixels wide', (width) => {
    const one = kind(2, 8, { width, height: 3, interlaced: true })
    expect([...readPng(pngOf(one)).bytes]).toEqual(expected(one))
  })
})

const segment = (marker: number, ...data: number[]): number[] => [0xff, marker, 0, data.length + 2, ...data]
const frame = (marker: number, channels: number, bits = 8): number[] => segment(marker, bits, 0, 9, 0, 16, channels, ...Array.from({ length: channels * 3 }, () => 1))
const jpeg = (...segments: number[][]): Uint8Array => Uint8Array.from([0xff, 0xd8, ...segments.flat(), ...segment(0xda, 1, 1, 0, 0, 63, 0), 1, 2, 3, 4, 5, 6, 7, 8, 9, 0xff, 0xd9])

test('a JPEG goes in byte for byte, grey as grey', () => {
  const [colours, grey] = [jpeg(segment(0xdb, 1, 2, 3), frame(0xc2, 3)), jpeg(frame(0xc0, 1))]
  expect(readJpeg(colours)).toEqual({ width: 16, height: 9, channels: 3, bytes: colours })
  expect(readJpeg(grey).channels).toBe(1)
})

test('a picture stands in the file once, without transparency, however often it is shown', () => {
  const sheets = everything()
  const figure = sheets.root.add('Figure', { alt: 'Logo des Trägers' })
  sheets.add({ type: 'image', item: { image: 'logo', x: 70, y: 500, _width: 30, _height: 20, element: figure } })
  const pictures = new PdfObjects(sheets.bytes()).all('XObject').filter((one) => shown(one['Subtype'] ?? null) === 'Image')
  expect(pictures).toHaveLength(1)
  expect(pictures[0]).toMatchObject({ Width: 6, Height: 4, BitsPerComponent: 8 })
  expect('SMask' in (pictures[0] ?? {})).toBe(false)
})

test('colours for the press are told from others before anything is written', () => {
  expect(readImage(jpeg(frame(0xc0, 3)))).toMatchObject({ width: 16, height: 9 })
  expect(readImage(jpeg(frame(0xc0, 4)))).toBe('press')
  expect(readImage(jpeg(frame(0xc1, 3, 12)))).toBe('unusual')
})

test('what image-size takes for a whole PNG can be embedded', () => {
  for (const one of ALL) expect(imageSize(pngOf(one))).toMatchObject(SIZE)
})
