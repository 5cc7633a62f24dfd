// Outlines of glyphs as path operators of PDF, read from the `glyf` table: quadratic curves become cubic ones.
import type { TrueType } from './truetype.ts'

interface Point {
  readonly x: number
  readonly y: number
  readonly on: boolean
}
type Contour = readonly Point[]
/** Flags of a point. */
const FLAG = { on: 1, shortX: 2, shortY: 4, repeat: 8, sameX: 16, sameY: 32 } as const

function readFlags(data: Buffer, start: number, count: number): { flags: number[]; next: number } {
  const flags: number[] = []
  let at = start
  while (flags.length < count) {
    const flag = data.readUInt8(at++)
    const times = flag & FLAG.repeat ? data.readUInt8(at++) : 0
    for (let i = 0; i <= times; i++) flags.push(flag)
  }
  return { flags, next: at }
}
/** Coordinates are steps from point to point; a short step is a byte whose sign is the `same` flag. */
function readSteps(data: Buffer, start: number, flags: readonly number[], short: number, same: number): { values: number[]; next: number } {
  let [at, value] = [start, 0]
  const values = flags.map((flag) => {
    if (flag & short) value += flag & same ? data.readUInt8(at++) : -data.readUInt8(at++)
    else if (!(flag & same)) {
      value += data.readInt16BE(at)
      at += 2
    }
    return value
  })
  return { values, next: at }
}
function simpleContours(data: Buffer): Contour[] {
  const count = data.readInt16BE(0)
  const ends = Array.from({ length: count }, (_, i) => data.readUInt16BE(10 + 2 * i))
  const points = (ends.at(-1) ?? -1) + 1
  const start = 10 + 2 * count
  const { flags, next } = readFlags(data, start + 2 + data.readUInt16BE(start), points)
  const xs = readSteps(data, next, flags, FLAG.shortX, FLAG.sameX)
  const ys = readSteps(data, xs.next, flags, FLAG.shortY, FLAG.sameY)
  const all = flags.map((flag, i) => ({ x: xs.values[i] ?? 0, y: ys.values[i] ?? 0, on: (flag & FLAG.on) !== 0 }))
  return ends.map((end, i) => all.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end + 1))
}
function contoursOf(font: TrueType, glyph: number): Contour[] {
  const data = font.outline(glyph)
  if (data.length < 10) return []
  if (data.readInt16BE(0) >= 0) return simpleContours(data)
  return font.components(glyph).flatMap(({ glyph: part, matrix: [xx, xy, yx, yy, dx, dy] }) =>
    contoursOf(font, part).map((contour) => contour.map(({ x, y, on }) => ({ x: xx * x + yx * y + dx, y: xy * x + yy * y + dy, on }))),
  )
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true })
/** Begins with a point of the curve and has one between any two control points. */
function complete(contour: Contour): Contour {
  const full = contour.flatMap((point, i) => {
    const before = contour.at(i - 1) ?? point
    return point.on || before.on ? [point] : [between(before, point), point]
  })
  const first = full.findIndex((point) => point.on)
  return [...full.slice(first), ...full.slice(0, first)]
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100 + 0)
/** `place`: from font units to the units of the path. */
function drawn(contour: Contour, place: (point: Point) => Point): string {
  const [start, ...others] = complete(contour).map(place)
  if (start === undefined) return ''
  const numbers = (...points: Point[]): string => points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join(' ')
  const path = [`${numbers(start)} m`]
  let [at, control] = [start, null as Point | null]
  for (const point of [...others, start]) {
    if (!point.on) {
      control = point
      continue
    }
    if (control === null) path.push(`${numbers(point)} l`)
    else path.push(`${numbers(towards(at, control), towards(point, control), point)} c`)
    at = point
    control = null
  }
  return `${path.join(' ')} h`
}
const towards = (from: Point, to: Point): Point => ({ x: from.x + (2 / 3) * (to.x - from.x), y: from.y + (2 / 3) * (to.y - from.y), on: true })

/** Path of one glyph, moved by `x` and scaled; empty for a blank. */
export const glyphPath = (font: TrueType, glyph: number, x: number, scale: number): string =>
  contoursOf(font, glyph)
    .map((contour) => drawn(contour, (point) => ({ x: x + point.x * scale, y: point.y * scale, on: point.on })))
    .join(' ')
