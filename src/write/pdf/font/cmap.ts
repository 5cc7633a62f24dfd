// Which glyph stands for a character: the `cmap` table of a TrueType font (formats 4 and 12 of the OpenType specification).

type Found = Map<number, number>

/** Segments of 16-bit codes; a code counts if it leads to a glyph other than 0. */
function readFormat4(data: DataView, at: number, found: Found): void {
  const segments = data.getUint16(at + 6) / 2
  const [ends, starts] = [at + 14, at + 16 + segments * 2]
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4]
  for (let s = 0; s < segments; s++) {
    const offsetAt = offsets + s * 2
    const [start, end] = [data.getUint16(starts + s * 2), data.getUint16(ends + s * 2)]
    const [delta, offset] = [data.getUint16(deltas + s * 2), data.getUint16(offsetAt)]
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = offset === 0 ? code : data.getUint16(offsetAt + offset + (code - start) * 2)
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) found.set(code, glyph)
    }
  }
}
function readFormat12(data: DataView, at: number, found: Found): void {
  const groups = data.getUint32(at + 12)
  for (let g = 0; g < groups; g++) {
    const group = at + 16 + g * 12
    const [start, end, glyph] = [data.getUint32(group), data.getUint32(group + 4), data.getUint32(group + 8)]
    for (let code = start; code <= end; code++) found.set(code, glyph + code - start)
  }
}
const READERS: Readonly<Record<number, typeof readFormat4>> = { 4: readFormat4, 12: readFormat12 }

/** Glyph by code point, from all tables for Unicode. */
export function readCmap(table: Uint8Array): ReadonlyMap<number, number> {
  const data = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const found: Found = new Map()
  for (let i = 0; i < data.getUint16(2); i++) {
    const [platform, at] = [data.getUint16(4 + i * 8), data.getUint32(8 + i * 8)]
    if (platform === 0 || platform === 3) READERS[data.getUint16(at)]?.(data, at, found)
  }
  return found
}
