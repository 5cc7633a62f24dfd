// A JPEG file as it goes into a PDF: its own compression, byte for byte. What may stand in it, `image-size.ts` has judged and cleaned before.

export interface Jpeg {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly bytes: Uint8Array
}
/** Baseline, extended and progressive: what readers of PDF must understand. */
const FRAMES = [0xc0, 0xc1, 0xc2]

export function readJpeg(bytes: Uint8Array): Jpeg {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 10 < bytes.length; at += 2 + data.getUint16(at + 2))
    if (FRAMES.includes(data.getUint8(at + 1))) return { width: data.getUint16(at + 7), height: data.getUint16(at + 5), channels: data.getUint8(at + 9) === 1 ? 1 : 3, bytes }
  throw new Error('A JPEG without a picture')
}
