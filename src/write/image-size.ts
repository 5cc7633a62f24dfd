// What a picture must be to stand in an agreement: a whole PNG or JPEG, upright, of a size that fits a letterhead. The one place that knows.
// Invariant: what `readImage` returns holds the pixels and nothing else: no author, place, camera, thumbnail or comment; the same bytes give the same bytes.
import { chunksOf, headOf, passesIn } from './png-rows.ts'

export interface ImageSize {
  readonly type: 'png' | 'jpg'
  /** Pixels. */
  readonly width: number
  readonly height: number
}
export interface Image extends ImageSize {
  readonly bytes: Uint8Array
}
/** `turned`: a camera laid it on its side and says so where Word and PDF programs do not look; `unusual`: a JPEG that they cannot show;
 * `press`: in CMYK, which an archive file does not hold beside screen colours. */
export type ImageProblem = 'empty' | 'large' | 'svg' | 'gif' | 'webp' | 'tiff' | 'bmp' | 'heic' | 'pdf' | 'text' | 'unknown' | 'damaged' | 'unusual' | 'press' | 'many-pixels' | 'turned'

/** Bytes of a file and pixels of a picture: more than a letterhead shows, and few enough to hold in memory. */
const LIMITS = { file: 2_000_000, pixels: 4_000_000 }

/** The picture without anything but its pixels, or why it is none. */
export function readImage(bytes: Uint8Array): Image | ImageProblem {
  if (bytes.length === 0) return 'empty'
  const type = startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) ? 'png' : startsWith(bytes, [0xff, 0xd8]) ? 'jpg' : undefined
  if (type === undefined) return otherFormat(bytes)
  if (bytes.length > LIMITS.file) return 'large'
  const found = type === 'png' ? pngOf(bytes) : jpegOf(bytes)
  return found ?? 'damaged'
}

/** Undefined: neither PNG nor JPEG, or a file that was cut off or damaged. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const known = sizes.get(bytes)
  if (known !== undefined) return known
  const image = readImage(bytes)
  if (typeof image === 'string') return undefined
  const size = { type: image.type, width: image.width, height: image.height }
  sizes.set(bytes, size)
  return size
}
/** Many agreements show the same logo. */
const sizes = new WeakMap<Uint8Array, ImageSize>()

// ---- other formats

const startsWith = (bytes: Uint8Array, start: readonly number[], at = 0): boolean => start.every((byte, i) => bytes[at + i] === byte)
const letters = (bytes: Uint8Array, at: number, count: number): string => String.fromCharCode(...bytes.subarray(at, at + count))
const FORMATS: readonly (readonly [problem: ImageProblem, at: number, start: RegExp])[] = [
  ['gif', 0, /^GIF8/], ['webp', 8, /^WEBP/], ['tiff', 0, /^(II\*\0|MM\0\*)/], ['bmp', 0, /^BM/], ['heic', 4, /^ftyp/], ['pdf', 0, /^%PDF/],
]
function otherFormat(bytes: Uint8Array): ImageProblem {
  const known = FORMATS.find(([, at, start]) => start.test(letters(bytes, at, 8)))
  if (known) return known[0]
  const start = bytes.subarray(0, 2_000)
  if (start.includes(0)) return 'unknown'
  const text = new TextDecoder().decode(start)
  return /<svg[\s>]/i.test(text) ? 'svg' : text.includes('\ufffd') && bytes.length <= start.length ? 'unknown' : 'text'
}

/** Limits that hold for both formats. */
function sized(image: Image): Image | ImageProblem | undefined {
  if (image.width === 0 || image.height === 0) return undefined
  return image.width * image.height > LIMITS.pixels ? 'many-pixels' : image
}

// ---- PNG: a signature, then chunks of length, name, content and sum

const KEPT_CHUNKS = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'pHYs', 'IDAT', 'IEND']
function pngOf(bytes: Uint8Array): Image | ImageProblem | undefined {
  const chunks = chunksOf(bytes) ?? []
  const head = headOf(chunks)
  if (head === undefined) return undefined
  const kept = chunks.filter(({ name }) => KEPT_CHUNKS.includes(name))
  const image = sized({ type: 'png', width: head.width, height: head.height, bytes: joined([bytes.subarray(0, 8), ...kept.map(({ whole }) => whole)]) })
  if (image === undefined || typeof image === 'string') return image
  return passesIn(kept, head) === undefined ? undefined : image
}

// ---- JPEG: segments, each with its marker and length; the pixels follow the segment SOS

const [SOS, EOI, JFIF, EXIF, ADOBE] = [0xda, 0xd9, 0xe0, 0xe1, 0xee]
/** Tables, frames and restarts: what decoding needs. */
const isNeeded = (marker: number): boolean => (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdf)
const FRAMES = [0xc0, 0xc1, 0xc2]
const OTHER_FRAMES = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]
interface Segment {
  readonly marker: number
  /** With the pixels that follow. */
  readonly whole: Uint8Array
}
/** Up to the end of the picture; undefined: cut off. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | undefined {
  const segments: Segment[] = []
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return undefined
    if (marker === EOI) return segments
    if (marker === 0xff) at += 1
    else {
      const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
      if (end < at + 4 || end > bytes.length) return undefined
      const next = marker === SOS ? endOfScan(bytes, end) : end
      segments.push({ marker, whole: bytes.subarray(at, next) })
      at = next
    }
  }
  return undefined
}
/** The next marker that is neither a restart nor an escaped byte. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

function jpegOf(bytes: Uint8Array): Image | ImageProblem | undefined {
  const segments = segmentsOf(bytes) ?? []
  const frame = segments.find(({ marker }) => FRAMES.includes(marker))
  if (!frame) return segments.some(({ marker }) => OTHER_FRAMES.includes(marker)) ? 'unusual' : undefined
  if (frame.whole.length < 10) return undefined
  if (frame.whole[9] === 4) return 'press'
  if (frame.whole[4] !== 8 || (frame.whole[9] !== 1 && frame.whole[9] !== 3)) return 'unusual'
  if (segments.some(isTurned)) return 'turned'
  const data = new DataView(frame.whole.buffer, frame.whole.byteOffset, frame.whole.length)
  const kept = [bytes.subarray(0, 2), ...segments.flatMap(cleanSegment), Uint8Array.of(0xff, EOI)]
  return sized({ type: 'jpg', width: data.getUint16(7), height: data.getUint16(5), bytes: joined(kept) })
}

/** The density of JFIF without its thumbnail, the kind of colours, and what decoding needs. */
function cleanSegment({ marker, whole }: Segment): readonly Uint8Array[] {
  if (marker === JFIF && letters(whole, 4, 5) === 'JFIF\0' && whole.length >= 18) return [Uint8Array.of(0xff, JFIF, 0, 16, ...whole.subarray(4, 16), 0, 0)]
  if (marker === ADOBE && letters(whole, 4, 5) === 'Adobe') return [whole.subarray(0, 16)]
  return isNeeded(marker) ? [whole] : []
}

/** The tag 0x0112 of the first directory: 1 is upright, 2 to 8 are turned or mirrored. */
function isTurned({ marker, whole }: Segment): boolean {
  if (marker !== EXIF || letters(whole, 4, 6) !== 'Exif\0\0' || whole.length < 20) return false
  const data = new DataView(whole.buffer, whole.byteOffset + 10, whole.length - 10)
  const little = letters(whole, 10, 2) === 'II'
  const start = data.getUint32(4, little)
  const count = start + 2 <= data.byteLength ? data.getUint16(start, little) : 0
  for (let at = start + 2, i = 0; i < count && at + 12 <= data.byteLength; at += 12, i++) {
    const value = data.getUint16(at + 8, little)
    if (data.getUint16(at, little) === 0x0112) return value >= 2 && value <= 8
  }
  return false
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
