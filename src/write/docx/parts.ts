// Parts of the package before zipping: the library packs, we unpack, because only our own zip has fixed bytes.
import { Packer, type Document as Library } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import type { Parts } from './zip.ts'

const isText = /\.(xml|rels)$/
export async function partsOf(library: Library): Promise<Parts> {
  const files = unzipSync(await Packer.pack(library, 'uint8array'))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, isText.test(name) ? strFromU8(bytes) : bytes]))
}
