// Rules, frames and fills: artifacts, as nothing depends on them. A rectangle of a Form element is the place of a field.
import type { Canvas } from './canvas.ts'
import { rounded } from './canvas.ts'
import type { VectorItem } from './items.ts'

function pathOf({ type, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0, w = 0, h = 0 }: VectorItem): string | null {
  if (type === 'line') return x1 === x2 && y1 === y2 ? null : `${rounded(x1)} ${rounded(y1)} m ${rounded(x2)} ${rounded(y2)} l`
  if (type === 'rect') return `${rounded(x)} ${rounded(y)} ${rounded(w)} ${rounded(h)} re`
  throw new Error(`A drawing of kind ${type}`)
}
const dashes = ({ dash }: VectorItem): string => (dash === undefined ? '[] 0 d' : `[${rounded(dash.length)} ${rounded(dash.space ?? dash.length)}] 0 d`)

/** Lines are stroked, filled shapes without a colour for their line only filled. */
export function paintVector(canvas: Canvas, vector: VectorItem): void {
  const path = pathOf(vector)
  if (path === null) return
  const { color, lineColor } = vector
  const strokes = color === undefined || lineColor !== undefined
  if (color !== undefined) canvas.fill(color)
  if (strokes) canvas.stroke(lineColor ?? 'black')
  canvas.put(`${rounded(vector.lineWidth ?? 1)} w ${dashes(vector)} ${path} ${color === undefined ? 'S' : strokes ? 'B' : 'f'}`)
}
