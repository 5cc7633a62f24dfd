// A PNG file → its rows of samples: the one place that knows the kinds of PNG. What is cut off, packed otherwise or points outside its palette gives nothing, never half a picture.
import { inflateSync } from 'node:zlib'

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
export interface PngHead {
  readonly width: number
  readonly height: number
  /** Bits of a sample. */
  readonly depth: number
  readonly kind: Kind
  readonly interlaced: boolean
}
/** One part of the file, with its name and sum in `whole`. */
export interface Chunk {
  readonly name: string
  readonly whole: Uint8Array
  readonly content: Uint8Array
}
/** A picture of its own in the stream; an interlaced file has seven, each with every n-th pixel. */
export interface Pass {
  readonly x: number
  readonly y: number
  readonly stepX: number
  readonly stepY: number
  readonly width: number
  readonly rows: readonly Uint8Array[]
}

/** Up to IEND; undefined: cut off. */
export function chunksOf(bytes: Uint8Array): readonly Chunk[] | undefined {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + data.getUint32(at)
    if (end > bytes.length) return undefined
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ name, whole: bytes.subarray(at, end), content: bytes.subarray(at + 8, end - 4) })
    if (name === 'IEND') return chunks
    at = end
  }
  return undefined
}

/** Undefined: no kind of PNG that there is. */
export function headOf(chunks: readonly Chunk[]): PngHead | undefined {
  const [head] = chunks
  if (head?.name !== 'IHDR' || head.content.length !== 13) return undefined
  const data = new DataView(head.content.buffer, head.content.byteOffset, 13)
  const [depth = 0, colour = -1, packing, filtering, interlace = 2] = head.content.subarray(8)
  const kind = KINDS[colour]
  if (!kind?.depths.includes(depth) || packing !== 0 || filtering !== 0 || interlace > 1) return undefined
  return { width: data.getUint32(0), height: data.getUint32(4), depth, kind, interlaced: interlace === 1 }
}

const WHOLE = [[0, 0, 1, 1]] as const
const INTERLACE = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const
type Size = Omit<Pass, 'rows'> & { readonly height: number }
const passesOf = ({ width, height, interlaced }: PngHead): readonly Size[] =>
  (interlaced ? INTERLACE : WHOLE)
    .map(([x, y, stepX, stepY]) => ({ x, y, stepX, stepY, width: Math.ceil((width - x) / stepX), height: Math.ceil((height - y) / stepY) }))
    .filter((pass) => pass.width > 0 && pass.height > 0)
const rowBytes = ({ kind, depth }: PngHead, width: number): number => Math.ceil((width * kind.samples * depth) / 8)

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}
/** What each filter adds to a byte, from its neighbours left, above and left above. */
const FILTERS: readonly ((left: number, above: number, corner: number) => number)[] = [() => 0, (left) => left, (_, above) => above, (left, above) => (left + above) >> 1, paeth]
function unfilter(row: Uint8Array, above: Uint8Array, filter: number, step: number): boolean {
  const add = FILTERS[filter]
  if (add === undefined) return false
  if (filter === 0) return true
  for (let i = 0; i < row.length; i++) {
    const [left, corner] = i >= step ? [row[i - step] ?? 0, above[i - step] ?? 0] : [0, 0]
    row[i] = (row[i] ?? 0) + add(left, above[i] ?? 0, corner)
  }
  return true
}

function unpacked(chunks: readonly Chunk[], length: number): Uint8Array | undefined {
  try {
    const data = inflateSync(Buffer.concat(chunks.flatMap(({ name, content }) => (name === 'IDAT' ? [content] : []))), { maxOutputLength: length })
    return data.length === length ? data : undefined
  } catch {
    return undefined
  }
}

/** The passes with their rows as they are, without filters; undefined: damaged. */
export function passesIn(chunks: readonly Chunk[], head: PngHead): readonly Pass[] | undefined {
  const sizes = passesOf(head)
  const data = unpacked(chunks, sizes.reduce((sum, pass) => sum + pass.height * (1 + rowBytes(head, pass.width)), 0))
  if (data === undefined) return undefined
  const step = Math.max(1, (head.kind.samples * head.depth) >> 3)
  const passes: Pass[] = []
  let at = 0
  for (const { height, ...pass } of sizes) {
    const [length, rows] = [rowBytes(head, pass.width), [] as Uint8Array[]]
    for (let y = 0; y < height; y++, at += length + 1) {
      const row = data.subarray(at + 1, at + 1 + length)
      if (!unfilter(row, rows[y - 1] ?? new Uint8Array(length), data[at] ?? 0, step)) return undefined
      rows.push(row)
    }
    passes.push({ ...pass, rows })
  }
  return head.kind.palette && pointsOutside(passes, head, chunks) ? undefined : passes
}

/** The i-th sample of a row: shallow ones as they are (numbers of a palette, shades), deep ones cut to eight bits. */
export function sample(row: Uint8Array, i: number, depth: number): number {
  if (depth === 8) return row[i] ?? 0
  if (depth === 16) return row[i * 2] ?? 0
  const bit = i * depth
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
}
function pointsOutside(passes: readonly Pass[], { depth }: PngHead, chunks: readonly Chunk[]): boolean {
  const colours = Math.floor((chunks.find(({ name }) => name === 'PLTE')?.content.length ?? 0) / 3)
  if (colours >= 2 ** depth) return false
  return passes.some(({ width, rows }) => rows.some((row) => {
    for (let x = 0; x < width; x++) if (sample(row, x, depth) >= colours) return true
    return false
  }))
}
