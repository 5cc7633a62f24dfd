// A PNG file → its colours without transparency, eight bits each: what lies behind the picture is white, as on paper.
// Invariant: every kind of PNG is read (five colour types, 1 to 16 bits, interlaced or not); anything else is refused, never half a picture.
import { inflateSync } from 'node:zlib'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Bytes for each pixel: grey, or red, green and blue. */
  readonly channels: 1 | 3
  readonly bytes: Uint8Array
}
interface Header {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly kind: Kind
  readonly interlaced: boolean
}
/** Samples for each pixel; `alpha`: the last one; `palette`: the sample is a number of the palette. */
interface Kind {
  readonly samples: number
  readonly alpha: boolean
  readonly palette: boolean
  readonly depths: readonly number[]
}
const KINDS: Readonly<Record<number, Kind>> = {
  0: { samples: 1, alpha: false, palette: false, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, alpha: false, palette: false, depths: [8, 16] },
  3: { samples: 1, alpha: false, palette: true, depths: [1, 2, 4, 8] },
  4: { samples: 2, alpha: true, palette: false, depths: [8, 16] },
  6: { samples: 4, alpha: true, palette: false, depths: [8, 16] },
}
/** More is no logo, and would take seconds. */
const MOST_PIXELS = 40_000_000

interface Png {
  readonly header: Header
  readonly data: Buffer
  readonly palette: Uint8Array
  readonly clear: Uint8Array
}

function headerOf(data: DataView): Header {
  const [width, height, depth] = [data.getUint32(16), data.getUint32(20), data.getUint8(24)]
  const kind = KINDS[data.getUint8(25)]
  const [packing, filtering, interlace] = [data.getUint8(26), data.getUint8(27), data.getUint8(28)]
  if (!kind?.depths.includes(depth) || packing !== 0 || filtering !== 0 || interlace > 1) throw new Error('A PNG of a kind that does not exist')
  if (width === 0 || height === 0 || width * height > MOST_PIXELS) throw new Error(`A PNG of ${width} × ${height} pixels`)
  return { width, height, depth, kind, interlaced: interlace === 1 }
}

function partsOf(bytes: Uint8Array): Png {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = new Map<string, Uint8Array[]>()
  for (let at = 8; at + 12 <= bytes.length; at += 12 + data.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    parts.set(name, [...(parts.get(name) ?? []), bytes.subarray(at + 8, at + 8 + data.getUint32(at))])
    if (name === 'IEND') break
  }
  const part = (name: string): Uint8Array => parts.get(name)?.[0] ?? new Uint8Array()
  const header = headerOf(data)
  const most = passesOf(header).reduce((sum, pass) => sum + pass.height * (1 + rowBytes(header, pass.width)), 0)
  const unpacked = inflateSync(Buffer.concat(parts.get('IDAT') ?? []), { maxOutputLength: most + 65536 })
  if (unpacked.length < most) throw new Error('A PNG that lacks pixels')
  return { header, data: unpacked, palette: part('PLTE'), clear: part('tRNS') }
}

// ---- rows
/** A picture of its own in the stream; an interlaced file has seven, each with every n-th pixel. */
interface Pass {
  readonly width: number
  readonly height: number
  readonly x: number
  readonly y: number
  readonly stepX: number
  readonly stepY: number
}
const INTERLACE = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const
function passesOf({ width, height, interlaced }: Header): readonly Pass[] {
  const all = interlaced ? INTERLACE : [[0, 0, 1, 1] as const]
  return all
    .map(([x, y, stepX, stepY]) => ({ x, y, stepX, stepY, width: Math.ceil((width - x) / stepX), height: Math.ceil((height - y) / stepY) }))
    .filter((pass) => pass.width > 0 && pass.height > 0)
}
const rowBytes = ({ kind, depth }: Header, width: number): number => Math.ceil((width * kind.samples * depth) / 8)

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}
/** What each filter adds to a byte, from its neighbours left, above and left above. */
const FILTERS: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
]
function unfilter(row: Uint8Array, above: Uint8Array, filter: number, step: number): void {
  const add = FILTERS[filter]
  if (add === undefined) throw new Error('A PNG with an unknown filter')
  if (filter === 0) return
  for (let i = 0; i < row.length; i++) {
    const [left, corner] = i >= step ? [row[i - step] ?? 0, above[i - step] ?? 0] : [0, 0]
    row[i] = (row[i] ?? 0) + add(left, above[i] ?? 0, corner)
  }
}

// ---- pixels
/** The i-th sample of a row: shallow ones as they are (numbers of a palette, shades), deep ones cut to eight bits. */
function sample(row: Uint8Array, i: number, depth: number): number {
  if (depth === 8) return row[i] ?? 0
  if (depth === 16) return row[i * 2] ?? 0
  const bit = i * depth
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
}
const onWhite = (shade: number, alpha: number): number => Math.round((shade * alpha + 255 * (255 - alpha)) / 255)

/** Reads the colours of one row pixel by pixel into `put`. */
type Reader = (row: Uint8Array, x: number, put: (channel: number, shade: number) => void) => void

function paletteReader({ header, palette, clear }: Png): Reader {
  const count = Math.floor(palette.length / 3)
  return (row, x, put) => {
    const entry = sample(row, x, header.depth)
    if (entry >= count) throw new Error('A PNG with a colour outside its palette')
    for (let c = 0; c < 3; c++) put(c, onWhite(palette[entry * 3 + c] ?? 0, clear[entry] ?? 255))
  }
}
/** The one colour that counts as transparent, at full depth; null: none. */
function clearColour({ header, clear }: Png, colours: number): readonly number[] | null {
  if (clear.length < colours * 2) return null
  return Array.from({ length: colours }, (_, c) => (((clear[c * 2] ?? 0) << 8) | (clear[c * 2 + 1] ?? 0)) & (2 ** header.depth - 1))
}
function fullSample(row: Uint8Array, i: number, depth: number): number {
  return depth === 16 ? ((row[i * 2] ?? 0) << 8) | (row[i * 2 + 1] ?? 0) : sample(row, i, depth)
}
function directReader(png: Png): Reader {
  const { kind, depth } = png.header
  const colours = kind.samples - (kind.alpha ? 1 : 0)
  const clear = kind.alpha ? null : clearColour(png, colours)
  const scale = depth < 8 ? 255 / (2 ** depth - 1) : 1
  return (row, x, put) => {
    const first = x * kind.samples
    const hidden = clear?.every((value, c) => fullSample(row, first + c, depth) === value) ?? false
    const alpha = hidden ? 0 : kind.alpha ? sample(row, first + colours, depth) : 255
    for (let c = 0; c < colours; c++) put(c, onWhite(sample(row, first + c, depth) * scale, alpha))
  }
}

/** The picture, flattened on white. */
export function readPng(bytes: Uint8Array): Pixels {
  const png = partsOf(bytes)
  const { header, data } = png
  const { width, height, kind } = header
  const channels = kind.palette || kind.samples > 2 ? 3 : 1
  const read = kind.palette ? paletteReader(png) : directReader(png)
  const pixels = new Uint8Array(width * height * channels)
  const step = Math.max(1, (kind.samples * header.depth) >> 3)
  let at = 0
  for (const pass of passesOf(header)) {
    const length = rowBytes(header, pass.width)
    let above: Uint8Array = new Uint8Array(length)
    for (let y = 0; y < pass.height; y++, at += length + 1) {
      const row = data.subarray(at + 1, at + 1 + length)
      unfilter(row, above, data[at] ?? 0, step)
      for (let x = 0; x < pass.width; x++) {
        const to = ((pass.y + y * pass.stepY) * width + pass.x + x * pass.stepX) * channels
        read(row, x, (channel, shade) => {
          pixels[to + channel] = shade
        })
      }
      above = row
    }
  }
  return { width, height, channels, bytes: pixels }
}
