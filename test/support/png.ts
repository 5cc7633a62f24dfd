// Small real PNG files for tests of logos.
import { crc32, deflateSync } from 'node:zlib'

export const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
const signed = (...chunks: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks, chunk('IEND', Buffer.alloc(0))])
const headOf = (width: number, height: number, kind: readonly number[]): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set(kind, 8)
  return chunk('IHDR', head)
}
/** A PNG of one colour with half transparency. */
export function png(width: number, height: number): Uint8Array {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 4, 0x80)])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  return signed(headOf(width, height, [8, 6, 0, 0, 0]), chunk('IDAT', pixels))
}

/** Channels by kind of colour. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
interface Given {
  readonly width: number
  readonly height: number
  readonly colour?: number
  readonly interlaced?: 0 | 1
  /** Bytes of the pixels that are left out. */
  readonly missing?: number
  /** Chunks before the pixels. */
  readonly more?: readonly Buffer[]
}
/** A black PNG of any kind. */
export function pngOf({ width, height, colour = 6, interlaced = 0, missing = 0, more = [] }: Given): Buffer {
  const across = (list: readonly number[], size: number): number[] => [...Array(size).keys()].filter((i) => list.includes(i % 8))
  // columns and rows of each pass, as the pattern of eight by eight shows them
  const passes: readonly (readonly [columns: readonly number[], rows: readonly number[]])[] = [[[0], [0]], [[4], [0]], [[0, 4], [4]], [[2, 6], [0, 4]], [[0, 2, 4, 6], [2, 6]], [[1, 3, 5, 7], [0, 2, 4, 6]], [[0, 1, 2, 3, 4, 5, 6, 7], [1, 3, 5, 7]]]
  const sizes = interlaced === 0 ? [[width, height] as const] : passes.map(([columns, rows]) => [across(columns, width).length, across(rows, height).length] as const)
  const length = sizes.reduce((sum, [w, h]) => sum + (w > 0 ? h * (1 + w * CHANNELS[colour]!) : 0), 0)
  const palette = colour === 3 ? [chunk('PLTE', Buffer.alloc(3))] : []
  return signed(headOf(width, height, [8, colour, 0, 0, interlaced]), ...palette, ...more, chunk('IDAT', deflateSync(Buffer.alloc(Math.max(0, length - missing)))))
}
