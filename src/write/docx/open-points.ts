// The open points of a draft, wherever they stand in the tree.
import type { DataPath, OpenPoint } from '../../document/nodes.ts'

type Point = OpenPoint<string>
const isPoint = (value: object): value is Point => 'tag' in value && value.tag === 'open-point'

/** In document order, as often as they are printed. */
export function openPointsIn(value: unknown): readonly Point[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(openPointsIn)
  return isPoint(value) ? [value] : Object.entries(value).flatMap(([key, inner]) => (key === 'place' ? [] : openPointsIn(inner)))
}

export const pathKey = (path: DataPath): string => JSON.stringify(path)
/** Each once, by its path in the data. */
export const pointsByPath = (value: unknown): ReadonlyMap<string, Point> => new Map(openPointsIn(value).map((point) => [pathKey(point.from), point]))
