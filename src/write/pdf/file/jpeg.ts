// A JPEG file as it goes into a PDF: its own compression, without what cameras and programs wrote beside it (places, previews, names).

export interface Jpeg {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly bytes: Uint8Array
}
const START_OF_SCAN = 0xda
/** Baseline, extended and progressive: what readers of PDF must understand. */
const FRAMES = [0xc0, 0xc1, 0xc2]
const OTHER_FRAMES = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]
/** Segments of applications and comments, except the two that say how to read the colours (JFIF and Adobe). */
const isExtra = (marker: number): boolean => marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee)

interface Frame {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
}
function frameOf(data: DataView, at: number): Frame {
  const [bits, height, width, channels] = [data.getUint8(at + 4), data.getUint16(at + 5), data.getUint16(at + 7), data.getUint8(at + 9)]
  if (bits !== 8 || width === 0 || height === 0) throw new Error('A JPEG of a kind that PDF does not know')
  if (channels !== 1 && channels !== 3) throw new Error('A JPEG in colours for the press (CMYK)')
  return { width, height, channels }
}

/** The picture with the segments that it needs. */
export function readJpeg(bytes: Uint8Array): Jpeg {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let frame: Frame | null = null
  let at = 2
  while (at + 10 < bytes.length) {
    const [lead, marker] = [data.getUint8(at), data.getUint8(at + 1)]
    if (lead !== 0xff || OTHER_FRAMES.includes(marker)) throw new Error('A JPEG of a kind that PDF does not know')
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === START_OF_SCAN) break
    const next = at + 2 + data.getUint16(at + 2)
    if (FRAMES.includes(marker)) frame = frameOf(data, at)
    if (!isExtra(marker)) kept.push(bytes.subarray(at, next))
    at = next
  }
  if (frame === null) throw new Error('A JPEG without a picture')
  return { ...frame, bytes: Buffer.concat([...kept, bytes.subarray(at)]) }
}
