// A PNG file → its colours without transparency, eight bits each: what lies behind the picture is white, as on paper.
// Whether it is a whole PNG, `image-size.ts` has judged before; rows and kinds are those of `png-rows.ts`.
import { chunksOf, headOf, type Pass, passesIn, type PngHead, sample } from '../../png-rows.ts'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Bytes for each pixel: grey, or red, green and blue. */
  readonly channels: 1 | 3
  readonly bytes: Uint8Array
}
interface Png {
  readonly head: PngHead
  readonly passes: readonly Pass[]
  readonly palette: Uint8Array
  readonly clear: Uint8Array
}
function partsOf(bytes: Uint8Array): Png {
  const chunks = chunksOf(bytes) ?? []
  const head = headOf(chunks)
  const passes = head && passesIn(chunks, head)
  if (head === undefined || passes === undefined) throw new Error('A damaged PNG')
  const part = (name: string): Uint8Array => chunks.find((chunk) => chunk.name === name)?.content ?? new Uint8Array()
  return { head, passes, palette: part('PLTE'), clear: part('tRNS') }
}

const onWhite = (shade: number, alpha: number): number => Math.round((shade * alpha + 255 * (255 - alpha)) / 255)

/** Reads the colours of one row pixel by pixel into `put`. */
type Reader = (row: Uint8Array, x: number, put: (channel: number, shade: number) => void) => void

function paletteReader({ head, palette, clear }: Png): Reader {
  return (row, x, put) => {
    const entry = sample(row, x, head.depth)
    for (let c = 0; c < 3; c++) put(c, onWhite(palette[entry * 3 + c] ?? 0, clear[entry] ?? 255))
  }
}
/** The one colour that counts as transparent, at full depth; null: none. */
function clearColour({ head, clear }: Png, colours: number): readonly number[] | null {
  if (clear.length < colours * 2) return null
  return Array.from({ length: colours }, (_, c) => (((clear[c * 2] ?? 0) << 8) | (clear[c * 2 + 1] ?? 0)) & (2 ** head.depth - 1))
}
function fullSample(row: Uint8Array, i: number, depth: number): number {
  return depth === 16 ? ((row[i * 2] ?? 0) << 8) | (row[i * 2 + 1] ?? 0) : sample(row, i, depth)
}
function directReader(png: Png): Reader {
  const { kind, depth } = png.head
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
  const { width, height, kind } = png.head
  const channels = kind.palette || kind.samples > 2 ? 3 : 1
  const read = kind.palette ? paletteReader(png) : directReader(png)
  const pixels = new Uint8Array(width * height * channels)
  for (const pass of png.passes)
    for (const [y, row] of pass.rows.entries())
      for (let x = 0; x < pass.width; x++) {
        const to = ((pass.y + y * pass.stepY) * width + pass.x + x * pass.stepX) * channels
        read(row, x, (channel, shade) => {
          pixels[to + channel] = shade
        })
      }
  return { width, height, channels, bytes: pixels }
}
