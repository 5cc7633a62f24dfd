// A subset is a font file that other programs open, with the glyphs at their old numbers and nothing else in it.
import { describe, expect, test } from 'vitest'
import { glyphPath } from '../../../../src/write/pdf/font/outline.ts'
import { subset } from '../../../../src/write/pdf/font/subset.ts'
import { TrueType } from '../../../../src/write/pdf/font/truetype.ts'
import { FACES, foreign } from './support.ts'

const TEXT = 'Träger Žižek Ǻ „Vereinbarung“ § 5 ffi'

function checksum(bytes: Buffer): number {
  let sum = 0
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0
  return sum
}

describe.each(FACES)('$name', ({ face, bytes }) => {
  const used = [...new Set([...face.shape(TEXT).glyphs, face.font.glyphs])]
  const file = subset(face.font, { codes: used, glyphOf: (code) => face.codes.glyphOf(code) })
  const full = foreign(bytes)

  test('keeps glyph numbers, widths and outlines', () => {
    const cut = new CutFont(file)
    for (const code of used) {
      const glyph = face.codes.glyphOf(code)
      expect(cut.advance(code), `${code}`).toBe(face.font.advance(glyph))
      expect(same(cut.outline(code), face.font.outline(glyph)), `${code}`).toBe(true)
      expect(cut.leftBearing(code)).toBe(face.font.leftBearing(glyph))
    }
  })
  test('has the parts of composite glyphs, and no other glyphs', () => {
    const cut = new CutFont(file)
    const parts = used.flatMap((code) => (code < face.font.glyphs ? face.font.components(code).map(({ glyph }) => glyph) : []))
    expect(parts.length).toBeGreaterThan(0)
    for (const part of parts) expect(same(cut.outline(part), face.font.outline(part))).toBe(true)
    const filled = Array.from({ length: cut.glyphs }, (_, code) => code).filter((code) => cut.outline(code).length > 0)
    const wanted = new Set([0, ...used, ...parts, ...parts.flatMap((part) => face.font.components(part).map(({ glyph }) => glyph)), face.codes.glyphOf(face.font.glyphs)])
    expect(filled.filter((code) => !wanted.has(code))).toEqual([])
    expect(file.length).toBeLessThan(bytes.length / 4)
  })
  test('its checksum is right', () => {
    expect(checksum(Buffer.concat([file, Buffer.alloc((4 - (file.length % 4)) % 4)]))).toBe(0xb1b0afba)
  })
  test('outlines are those that fontkit sees', () => {
    for (const char of 'aÄ§Žfi&8') {
      const glyph = face.font.cmap.get(char.codePointAt(0)!)!
      expect(corners(glyphPath(face.font, glyph, 0, 1)), char).toEqual(foreignCorners(full.getGlyph(glyph).path.commands))
    }
  })
})

/** Outlines may be followed by up to three bytes that fill them. */
const same = (cut: Buffer, whole: Buffer): boolean => cut.length - whole.length < 4 && cut.subarray(0, whole.length).equals(whole)

/** A subset has no names and no characters, so only its tables of glyphs are read. */
class CutFont extends TrueType {
  constructor(file: Buffer) {
    const whole = FACES[0]!.bytes
    super(withTables(whole, file))
  }
}
/** The glyph tables of `cut` with all other tables of `whole`, as one file in memory. */
function withTables(whole: Buffer, cut: Buffer): Buffer {
  const tables = new Map([...tablesOf(whole), ...tablesOf(cut)])
  const directory = Buffer.alloc(12 + 16 * tables.size)
  directory.writeUInt32BE(0x00010000, 0)
  directory.writeUInt16BE(tables.size, 4)
  const parts = [directory]
  let at = directory.length
  for (const [i, [name, bytes]] of [...tables].entries()) {
    directory.write(name, 12 + 16 * i, 'latin1')
    directory.writeUInt32BE(at, 20 + 16 * i)
    directory.writeUInt32BE(bytes.length, 24 + 16 * i)
    parts.push(bytes)
    at += bytes.length
  }
  return Buffer.concat(parts)
}
const tablesOf = (file: Buffer): [string, Buffer<ArrayBuffer>][] =>
  Array.from({ length: file.readUInt16BE(4) }, (_, i) => {
    const at = 12 + 16 * i
    return [file.toString('latin1', at, at + 4), Buffer.from(file.subarray(file.readUInt32BE(at + 8), file.readUInt32BE(at + 8) + file.readUInt32BE(at + 12)))]
  })

/** Points where curves and lines end, as a set: the two programs may begin a contour at different points. */
const corners = (path: string): string[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+) [lmc]/g)].map(([, x, y]) => `${Number(x)} ${Number(y)}`).filter((point, i, all) => all.indexOf(point) === i).sort()
const foreignCorners = (commands: readonly { command: string; args: readonly number[] }[]): string[] =>
  [...new Set(commands.filter(({ args }) => args.length > 0).map(({ args }) => args.slice(-2).map((value) => Math.round(value * 100) / 100 + 0).join(' ')))].sort()
