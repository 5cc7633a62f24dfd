// Kind, width and height of a PNG or JPEG, from its first bytes.

export interface Image {
  readonly type: 'png' | 'jpg'
  readonly width: number
  readonly height: number
}
/** Frame headers of JPEG are C0…CF without the tables C4, C8 and CC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpeg(data: DataView): Image {
  for (let at = 2; at + 9 < data.byteLength; at += 2 + data.getUint16(at + 2)) {
    if (isFrame(data.getUint8(at + 1))) return { type: 'jpg', width: data.getUint16(at + 7), height: data.getUint16(at + 5) }
  }
  throw new Error('JPEG without frame header')
}

/** Size in pixels; callers check the kind of file before. */
export function imageOf(bytes: Uint8Array): Image {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (data.byteLength > 24 && data.getUint32(0) === 0x89504e47) return { type: 'png', width: data.getUint32(16), height: data.getUint32(20) }
  if (data.byteLength > 4 && data.getUint16(0) === 0xffd8) return jpeg(data)
  throw new Error('Neither PNG nor JPEG')
}
