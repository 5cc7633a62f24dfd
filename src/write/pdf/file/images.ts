// Pictures of a document. Whether a file is a whole PNG or JPEG, `image-size.ts` has judged before; here it becomes what a PDF holds.
// Invariants: nothing transparent, nothing outside sRGB; a picture is read once, however many documents show it.
import { deflateSync } from 'node:zlib'
import { readJpeg } from './jpeg.ts'
import type { Dictionary, FileObject, ObjectMaker } from './objects.ts'
import { readPng } from './png.ts'

export interface Picture {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Of the stream, beside width and height. */
  readonly entries: Dictionary
  readonly bytes: Uint8Array
}
const SPACES = { 1: 'DeviceGray', 3: 'DeviceRGB' } as const

function fromPng(bytes: Uint8Array): Picture {
  const { width, height, channels, bytes: pixels } = readPng(bytes)
  const entries = { ColorSpace: SPACES[channels], BitsPerComponent: 8, Filter: 'FlateDecode' }
  return { width, height, entries, bytes: deflateSync(pixels, { level: 9 }) }
}
function fromJpeg(bytes: Uint8Array): Picture {
  const { width, height, channels, bytes: data } = readJpeg(bytes)
  return { width, height, entries: { ColorSpace: SPACES[channels], BitsPerComponent: 8, Filter: 'DCTDecode' }, bytes: data }
}

const known = new WeakMap<Uint8Array, Picture>()
/** Throws on a picture that a PDF cannot hold. */
export function readPicture(bytes: Uint8Array): Picture {
  const found = known.get(bytes)
  if (found !== undefined) return found
  const picture = bytes[0] === 0x89 ? fromPng(bytes) : fromJpeg(bytes)
  known.set(bytes, picture)
  return picture
}

export function embedPicture(file: ObjectMaker, picture: Picture): FileObject {
  const object = file.ref({ Type: 'XObject', Subtype: 'Image', Width: picture.width, Height: picture.height, ...picture.entries })
  object.write(picture.bytes)
  return object
}
