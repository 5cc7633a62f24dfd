// Which characters a font file can print. Reads its directory and its `cmap` table only, because every format asks (write/printable.ts).
import { readCmap } from './font/cmap.ts'

function cmapOf(font: Uint8Array): Uint8Array {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tag = (at: number): string => String.fromCharCode(...font.subarray(at, at + 4))
  for (let i = 0; i < data.getUint16(4); i++) {
    const at = 12 + i * 16
    if (tag(at) === 'cmap') return font.subarray(data.getUint32(at + 8), data.getUint32(at + 8) + data.getUint32(at + 12))
  }
  throw new Error('Font without cmap')
}

/** Code points with a glyph of their own. */
export const readCoverage = (font: Uint8Array): ReadonlySet<number> => new Set(readCmap(cmapOf(font)).keys())
