// PNG files of every kind for tests: any colour type, depth and interlacing, rows filtered in turn with all five filters.
import { crc32, deflateSync } from 'node:zlib'

export interface PngKind {
  readonly width: number
  readonly height: number
  readonly type: 0 | 2 | 3 | 4 | 6
  readonly depth: 1 | 2 | 4 | 8 | 16
  readonly interlaced?: boolean
  readonly palette?: readonly number[]
  readonly clear?: readonly number[]
  /** The samples of a pixel, at full depth. */
  readonly at: (x: number, y: number) => readonly number[]
}
const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([word(data.length), body, word(crc32(body))])
}
function packed(samples: readonly number[], depth: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((samples.length * depth) / 8))
  for (const [i, sample] of samples.entries())
    for (let bit = 0; bit < depth; bit++) {
      const at = i * depth + bit
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (((sample >> (depth - 1 - bit)) & 1) << (7 - (at & 7)))
    }
  return bytes
}
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter < 4) return [0, left, above, (left + above) >> 1][filter] ?? 0
  const distance = [left, above, corner].map((one) => Math.abs(left + above - corner - one))
  return [left, above, corner][distance.indexOf(Math.min(...distance))] ?? 0
}
function filtered(rows: readonly Uint8Array[], step: number): Buffer {
  const out = rows.map((row, y) => {
    const filter = y % 5
    const byte = (line: Uint8Array | undefined, i: number): number => (i < 0 ? 0 : (line?.[i] ?? 0))
    const coded = row.map((value, i) => value - predicted(filter, byte(row, i - step), byte(rows[y - 1], i), byte(rows[y - 1], i - step)))
    return Buffer.concat([Buffer.from([filter]), coded])
  })
  return Buffer.concat(out)
}
const PASSES = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const
const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const

function pixels({ width, height, type, depth, interlaced = false, at }: PngKind): Buffer {
  const step = Math.max(1, (SAMPLES[type] * depth) / 8)
  const passes = interlaced ? PASSES : [[0, 0, 1, 1] as const]
  const range = (from: number, to: number, by: number): number[] => Array.from({ length: Math.max(0, Math.ceil((to - from) / by)) }, (_, i) => from + i * by)
  return Buffer.concat(
    passes.flatMap(([left, top, stepX, stepY]) => {
      const columns = range(left, width, stepX)
      const rows = range(top, height, stepY).map((y) => packed(columns.flatMap((x) => [...at(x, y)]), depth))
      return columns.length === 0 ? [] : [filtered(rows, step)]
    }),
  )
}

/** The file. */
export function pngOf(kind: PngKind): Uint8Array {
  const { width, height, depth, type, interlaced = false, palette, clear } = kind
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.concat([word(width), word(height), Buffer.from([depth, type, 0, 0, interlaced ? 1 : 0])])),
    ...(palette ? [chunk('PLTE', Uint8Array.from(palette))] : []),
    ...(clear ? [chunk('tRNS', Uint8Array.from(clear))] : []),
    chunk('IDAT', deflateSync(pixels(kind))),
    chunk('IEND', new Uint8Array()),
  ])
}
