// Pictures as they come from phones and offices: what may stand in an agreement keeps its pixels and nothing else, and the rest is told apart.
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { imageSize, readImage } from '../../src/write/image-size.ts'
import { chunk, png, pngOf } from '../support/png.ts'

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')]
const segment = (marker: number, content: readonly number[]): number[] => [0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255, ...content]
const FRAME = segment(0xc0, [8, 0, 30, 0, 90, 1, 1, 0x11, 0])
const TABLES = [...segment(0xdb, [0, ...Array<number>(64).fill(1)]), ...segment(0xc4, [0, 1, 2]), ...segment(0xdd, [0, 1])]
const SCAN = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xff, 0xd1, 5]
const JFIF = segment(0xe0, [...ascii('JFIF\0'), 1, 1, 1, 0, 72, 0, 72, 0, 0])
const ADOBE = segment(0xee, [...ascii('Adobe'), 0, 100, 0, 0, 0, 0, 1])
const jpeg = (...pieces: readonly number[][]): Uint8Array => Uint8Array.from([0xff, 0xd8, ...pieces.flat(), 0xff, 0xd9])
/** A directory with one entry. */
const exif = (tag: number, value: number, order: 'II' | 'MM'): number[] => {
  const two = (n: number): number[] => (order === 'II' ? [n & 255, n >> 8] : [n >> 8, n & 255])
  const four = (n: number): number[] => (order === 'II' ? [...two(n), 0, 0] : [0, 0, ...two(n)])
  return segment(0xe1, [...ascii('Exif\0\0'), ...ascii(order), ...two(42), ...four(8), ...two(1), ...two(tag), ...two(3), ...four(1), ...two(value), 0, 0, ...four(0)])
}
const bytesOf = (bytes: Uint8Array): number[] => {
  const image = readImage(bytes)
  if (typeof image === 'string') throw new Error(image)
  return [...image.bytes]
}

test('a JPEG loses author, place, comment, profile, thumbnail and what hangs behind, and keeps what decoding needs', () => {
  const thumbnail = segment(0xe0, [...ascii('JFIF\0'), 1, 1, 1, 0, 72, 0, 72, 1, 1, 9, 9, 9])
  const left = [segment(0xe0, ascii('JFXX\0Bild')), exif(0x013b, 1, 'II'), segment(0xe1, ascii('http://ns.adobe.com/xap/ Verfasser')), segment(0xe2, ascii('ICC_PROFILE')), segment(0xed, ascii('Photoshop')), segment(0xef, ascii('x')), segment(0xfe, ascii('Kommentar'))]
  const given = Uint8Array.from([...jpeg(thumbnail, ...left, ADOBE, TABLES, FRAME, SCAN, segment(0xfe, ascii('spaet')), SCAN), ...ascii('noch ein Bild')])
  expect(bytesOf(given)).toEqual([...jpeg(JFIF, ADOBE, TABLES, FRAME, SCAN, SCAN)])
  expect(bytesOf(Uint8Array.from(bytesOf(given)))).toEqual(bytesOf(given))
  expect(imageSize(given)).toEqual({ type: 'jpg', width: 90, height: 30 })
})

test('a PNG keeps its pixels and colours only', () => {
  const whole = pngOf({ width: 3, height: 2, more: [chunk('tEXt', Buffer.from('Author\0jemand')), chunk('iTXt', Buffer.from('x')), chunk('eXIf', Buffer.from('MM')), chunk('tIME', Buffer.alloc(7)), chunk('pHYs', Buffer.alloc(9)), chunk('gAMA', Buffer.alloc(4))] })
  const clean = pngOf({ width: 3, height: 2, more: [chunk('pHYs', Buffer.alloc(9)), chunk('gAMA', Buffer.alloc(4))] })
  expect(bytesOf(Buffer.concat([whole, Buffer.from('/home/jemand')]))).toEqual([...clean])
})

test('a picture that a camera laid on its side is refused, an upright one is not', () => {
  const turned = (value: number, order: 'II' | 'MM') => readImage(jpeg(exif(0x0112, value, order), TABLES, FRAME, SCAN))
  expect([turned(6, 'II'), turned(3, 'MM'), turned(2, 'II'), turned(8, 'MM')]).toEqual(Array(4).fill('turned'))
  for (const fine of [turned(1, 'II'), turned(1, 'MM'), turned(0, 'II'), turned(9, 'MM')]) expect(fine).toMatchObject({ width: 90 })
  expect(readImage(jpeg(segment(0xe1, [...ascii('Exif\0\0II*\0'), 255, 255, 255, 255, 0, 0]), FRAME, SCAN))).toMatchObject({ width: 90 })
})

test.each([0, 2, 3, 4, 6])('pixels of kind %d must fill the picture that the head of a PNG promises, with or without interlace', (colour) => {
  for (const interlaced of [0, 1] as const)
    for (const [width, height] of [[1, 1], [5, 3], [17, 9]] as const) {
      expect(readImage(pngOf({ width, height, colour, interlaced })), `${width} × ${height}, ${interlaced}`).toMatchObject({ width, height })
      expect([readImage(pngOf({ width, height, colour, interlaced, missing: 1 })), readImage(pngOf({ width, height, colour, interlaced, missing: -1 }))]).toEqual(['damaged', 'damaged'])
    }
})

test('a head that lies, too many pixels and a file of more than 2 MB are refused, none by unpacking it', () => {
  const lying = Buffer.from(png(600, 200))
  lying.writeUInt32BE(6000, 16)
  expect(readImage(lying)).toBe('damaged')
  const pixels = (width: number, height: number) => readImage(Buffer.concat([png(1, 1).subarray(0, 8), chunk('IHDR', Buffer.from([...four(width), ...four(height), 1, 0, 0, 0, 0])), chunk('IDAT', deflateSync(Buffer.alloc(10_000_000))), chunk('IEND', Buffer.alloc(0))]))
  expect([pixels(60_000, 60_000), pixels(40_000, 101), pixels(40_000, 99), pixels(0, 5)]).toEqual(['many-pixels', 'many-pixels', 'damaged', 'damaged'])
  expect(readImage(jpeg(segment(0xc0, [8, 255, 255, 255, 255, 1, 1, 0x11, 0]), SCAN))).toBe('many-pixels')
  expect(readImage(Buffer.concat([png(2, 2), Buffer.alloc(2_000_000)]))).toBe('large')
})
const four = (n: number): number[] => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255]

test('a PNG with an unknown filter or a colour outside its palette, and a JPEG of two channels are refused', () => {
  const one = (row: number[], colour = 0): Uint8Array => Buffer.concat([png(1, 1).subarray(0, 8), chunk('IHDR', Buffer.from([...four(1), ...four(1), 8, colour, 0, 0, 0])), ...(colour === 3 ? [chunk('PLTE', Buffer.from([0, 0, 0, 255, 0, 0]))] : []), chunk('IDAT', deflateSync(Buffer.from(row))), chunk('IEND', Buffer.alloc(0))])
  expect([readImage(one([0, 5])), readImage(one([5, 5])), readImage(one([0, 1], 3)), readImage(one([0, 2], 3))]).toMatchObject([{ width: 1 }, 'damaged', { width: 1 }, 'damaged'])
  expect(readImage(jpeg(segment(0xc0, [8, 0, 1, 0, 1, 2, 1, 0x11, 0, 2, 0x11, 0]), SCAN))).toBe('unusual')
})

test('a picture that was cut off anywhere is damaged', () => {
  const [first, second] = [png(8, 8), jpeg(JFIF, exif(1, 1, 'II'), TABLES, FRAME, SCAN)]
  for (let end = 4; end < first.length; end++) expect(readImage(first.subarray(0, end)), `PNG ${end}`).toBe('damaged')
  for (let end = 3; end < second.length; end++) expect(readImage(second.subarray(0, end)), `JPEG ${end}`).toBe('damaged')
  expect([readImage(png(30, 20).fill(0, 45, 55)), readImage(jpeg(FRAME, [1, 2, 3], SCAN)), readImage(jpeg(segment(0xc3, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]), SCAN))]).toEqual(['damaged', 'damaged', 'unusual'])
})

test.each([
  ['empty', ''],
  ['svg', '\ufeff<?xml version="1.0"?><!-- Logo --><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['text', 'Hier soll das Wappen hin.'],
  ['gif', 'GIF89a\u0001'],
  ['webp', 'RIFF1234WEBPVP8 '],
  ['tiff', 'II*\0'],
  ['bmp', 'BM1234'],
  ['heic', '\0\0\0\u0018ftypheic'],
  ['pdf', '%PDF-1.7'],
  ['unknown', '\u0001\0\u0002'],
])('%s is told apart', (problem, text) => {
  expect(readImage(Buffer.from(text))).toBe(problem)
})

test('the pixels of a cleaned PNG are those of the file', () => {
  const clean = Buffer.from(bytesOf(png(4, 4)))
  const at = clean.indexOf('IDAT')
  const length = clean.readUInt32BE(at - 4)
  expect(inflateSync(clean.subarray(at + 4, at + 4 + length))).toHaveLength(4 * (1 + 4 * 4))
  expect(clean.readUInt32BE(at + 4 + length)).toBe(crc32(clean.subarray(at, at + 4 + length)))
})
