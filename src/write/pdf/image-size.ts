// Width and height of a PNG or JPEG, from its first bytes.

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const isPng = (bytes: Uint8Array): boolean => bytes.length > 24 && view(bytes).getUint32(0) === 0x89504e47
const isJpeg = (bytes: Uint8Array): boolean => bytes.length > 4 && view(bytes).getUint16(0) === 0xffd8

/** Frame headers of JPEG are C0…CF without the tables C4, C8 and CC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegSize(bytes: Uint8Array): { width: number; height: number } {
  const data = view(bytes)
  let at = 2
  while (at + 9 < bytes.length) {
    const marker = data.getUint8(at + 1)
    if (isFrame(marker)) return { width: data.getUint16(at + 7), height: data.getUint16(at + 5) }
    at += 2 + data.getUint16(at + 2)
  }
  throw new Error('JPEG without frame header')
}

/** Size in pixels; callers check the kind of file before. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } {
  if (isPng(bytes)) return { width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) }
  if (isJpeg(bytes)) return jpegSize(bytes)
  throw new Error('Neither PNG nor JPEG')
}
