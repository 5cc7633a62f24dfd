// The colour space sRGB as an ICC profile of version 4, computed from its definition (IEC 61966-2-1, adapted to D50): half a kilobyte instead of three.

const HEADER_SIZE = 128
const ENTRY_SIZE = 12
/** Columns of the matrix from sRGB to XYZ, white point and adaptation from D65, all under D50. */
const WHITE = [0.9642, 1, 0.8249]
const RED = [0.43607, 0.22249, 0.01392]
const GREEN = [0.38515, 0.71687, 0.09708]
const BLUE = [0.14307, 0.06061, 0.7141]
const ADAPTATION = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168]
/** Exponent, slope and offset of the curve, slope of its straight part, and where that ends. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]

/** Signed numbers with sixteen bits behind the point. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [i, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), i * 4)
  return bytes
}
const typed = (type: string, ...parts: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from(type, 'latin1'), Buffer.alloc(4), ...parts])
const words = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, i * 4)
  return bytes
}
/** One text in English, which readers show as the name of the profile. */
function label(value: string): Buffer {
  const characters = Buffer.from(value, 'utf16le').swap16()
  return typed('mluc', words(1, 12), Buffer.from('enUS', 'latin1'), words(characters.length, 28), characters)
}

function tags(): readonly (readonly [string, Buffer])[] {
  const xyz = (values: readonly number[]): Buffer => typed('XYZ ', fixed(values))
  const curve = typed('para', words(3 << 16), fixed(CURVE))
  return [
    ['desc', label('sRGB')],
    ['cprt', label('No copyright')],
    ['wtpt', xyz(WHITE)],
    ['chad', typed('sf32', fixed(ADAPTATION))],
    ['rXYZ', xyz(RED)],
    ['gXYZ', xyz(GREEN)],
    ['bXYZ', xyz(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
}
function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER_SIZE)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x04200000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [i, part] of [2026, 1, 1].entries()) bytes.writeUInt16BE(part, 24 + i * 2)
  bytes.write('acsp', 36, 'latin1')
  fixed(WHITE).copy(bytes, 68)
  return bytes
}

/** The profile; equal tags share their bytes. */
export function srgbProfile(): Buffer {
  const all = tags()
  const distinct = [...new Set(all.map(([, data]) => data))].map((data) => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]))
  const order = [...new Set(all.map(([, data]) => data))]
  const start = HEADER_SIZE + 4 + all.length * ENTRY_SIZE
  const offsetOf = (data: Buffer): number => distinct.slice(0, order.indexOf(data)).reduce((sum, one) => sum + one.length, start)
  const index = all.map(([name, data]) => Buffer.concat([Buffer.from(name, 'latin1'), words(offsetOf(data), data.length)]))
  const size = distinct.reduce((sum, one) => sum + one.length, start)
  return Buffer.concat([header(size), words(all.length), ...index, ...distinct])
}
