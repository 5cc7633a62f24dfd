// Whether the font files that came with koopgen are whole: each table of a TrueType file has a checksum.

export const FONT_FILES: readonly string[] = ['SourceSerif4', 'SourceSans3'].flatMap((family) => ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((cut) => `${family}_${cut}.ttf`))

const NEEDED = ['head', 'hhea', 'maxp', 'hmtx', 'cmap', 'loca', 'glyf', 'name', 'OS/2', 'post']
const HEADER = 12
const RECORD = 16
/** The table that holds the sum of the whole file, which is left out of its own. */
const HEAD = 0x68656164
const ADJUSTMENT = 8

export function isSound(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER || view.getUint32(0) !== 0x00010000) return false
  const tables = view.getUint16(4)
  if (tables === 0 || bytes.length < HEADER + RECORD * tables) return false
  const records = Array.from({ length: tables }, (_, i) => HEADER + RECORD * i)
  const tags = records.map((record) => String.fromCharCode(...bytes.subarray(record, record + 4)))
  return NEEDED.every((tag) => tags.includes(tag)) && records.every((record) => tableIsSound(view, record))
}

function tableIsSound(view: DataView, record: number): boolean {
  const [tag, sum, start, length] = [0, 4, 8, 12].map((at) => view.getUint32(record + at)) as [number, number, number, number]
  if (start + length > view.byteLength) return false
  let found = 0
  for (let at = 0; at < length; at += 4) if (tag !== HEAD || at !== ADJUSTMENT) found = (found + word(view, start + at, length - at)) >>> 0
  return found === sum
}

/** The last word of a table is filled up with zeros. */
function word(view: DataView, at: number, left: number): number {
  if (left >= 4) return view.getUint32(at)
  return Array.from({ length: left }, (_, i) => view.getUint8(at + i) * 2 ** (24 - 8 * i)).reduce((sum, part) => sum + part, 0)
}
