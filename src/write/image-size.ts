// Kind, width and height of a PNG or JPEG, if the file is whole. The one place that knows what a logo may be.
import { inflateSync } from 'node:zlib'

export interface ImageSize {
  readonly type: 'png' | 'jpg'
  /** Pixels. */
  readonly width: number
  readonly height: number
}
/** Frame headers of JPEG are C0…CF without the tables C4, C8 and CC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const END_OF_JPEG = Buffer.from([0xff, 0xd9])

function jpegSize(data: DataView): ImageSize | undefined {
  for (let at = 2; at + 9 < data.byteLength; at += 2 + data.getUint16(at + 2)) {
    if (isFrame(data.getUint8(at + 1))) return { type: 'jpg', width: data.getUint16(at + 7), height: data.getUint16(at + 5) }
  }
  return undefined
}

/** Chunks up to IEND, and pixels that can be unpacked: writers would fail on them in the background. */
function isWholePng(bytes: Uint8Array, data: DataView): boolean {
  const pixels: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length; at += 12 + data.getUint32(at)) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (type === 'IDAT') pixels.push(bytes.subarray(at + 8, at + 8 + data.getUint32(at)))
    if (type === 'IEND') return unpacks(Buffer.concat(pixels))
  }
  return false
}
const LARGEST = 200_000_000
function unpacks(packed: Uint8Array): boolean {
  try {
    return inflateSync(packed, { maxOutputLength: LARGEST }).length > 0
  } catch {
    return false
  }
}

/** Undefined: neither PNG nor JPEG, or a file that was cut off or damaged. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (data.byteLength > 24 && data.getUint32(0) === 0x89504e47) return isWholePng(bytes, data) ? { type: 'png', width: data.getUint32(16), height: data.getUint32(20) } : undefined
  return data.byteLength > 4 && data.getUint16(0) === 0xffd8 && Buffer.from(bytes).includes(END_OF_JPEG) ? jpegSize(data) : undefined
}
