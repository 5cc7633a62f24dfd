// Parts of the package before zipping: the library packs, we unpack, because only our own zip has fixed bytes.
import { Packer, type Document as Library } from 'docx'
import { openPackage } from '../../reread/package.ts'
import type { Parts } from './zip.ts'

const isText = /\.(xml|rels)$/
export async function partsOf(library: Library): Promise<Parts> {
  const files = openPackage(await Packer.pack(library, 'uint8array'))
  if (!files) throw new Error('the library packed no zip file')
  return new Map([...files].map(([name, bytes]) => [name, isText.test(name) ? new TextDecoder().decode(bytes) : bytes]))
}
