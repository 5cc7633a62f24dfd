// Which characters a TrueType font can print, read from its `cmap` table (formats 4 and 12 of the OpenType specification).

const tagAt = (data: DataView, at: number): string => String.fromCharCode(...[0, 1, 2, 3].map((i) => data.getUint8(at + i)))

function cmapStart(data: DataView): number {
  const tables = data.getUint16(4)
  for (let i = 0; i < tables; i++) if (tagAt(data, 12 + i * 16) === 'cmap') return data.getUint32(12 + i * 16 + 8)
  throw new Error('Font without cmap')
}

/** Segments of 16-bit codes; a code counts if it leads to a glyph other than 0. */
function readFormat4(data: DataView, at: number, found: Set<number>): void {
  const segments = data.getUint16(at + 6) / 2
  const [ends, starts] = [at + 14, at + 16 + segments * 2]
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4]
  for (let s = 0; s < segments; s++) {
    const offsetAt = offsets + s * 2
    const [start, end] = [data.getUint16(starts + s * 2), data.getUint16(ends + s * 2)]
    const [delta, offset] = [data.getUint16(deltas + s * 2), data.getUint16(offsetAt)]
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = offset === 0 ? code + delta : data.getUint16(offsetAt + offset + (code - start) * 2)
      if ((glyph & 0xffff) !== 0) found.add(code)
    }
  }
}
function readFormat12(data: DataView, at: number, found: Set<number>): void {
  const groups = data.getUint32(at + 12)
  for (let g = 0; g < groups; g++) {
    const group = at + 16 + g * 12
    for (let code = data.getUint32(group); code <= data.getUint32(group + 4); code++) found.add(code)
  }
}
const READERS: Readonly<Record<number, typeof readFormat4>> = { 4: readFormat4, 12: readFormat12 }

/** Code points with a glyph of their own. */
export function readCoverage(font: Uint8Array): ReadonlySet<number> {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = cmapStart(data)
  const found = new Set<number>()
  for (let i = 0; i < data.getUint16(cmap + 2); i++) {
    const at = cmap + data.getUint32(cmap + 4 + i * 8 + 4)
    READERS[data.getUint16(at)]?.(data, at, found)
  }
  return found
}
