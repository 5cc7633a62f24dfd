// Values of attributes as Word reads them: numbers within bounds, switches that are on when they are only named.
import { child, type Xml, val } from './xml.ts'

/** A whole number, cut to the bounds; undefined: none. */
export function whole(text: string | undefined, low: number, high: number): number | undefined {
  const value = Number.parseFloat(text ?? '')
  return Number.isFinite(value) ? Math.min(high, Math.max(low, Math.round(value))) : undefined
}
/** `<w:b/>` is on, `<w:b w:val="0"/>` off; undefined: nothing is said. */
export function toggle(properties: Xml | undefined, name: string): boolean | undefined {
  const found = child(properties, name)
  return found && !['0', 'false', 'off', 'none'].includes(val(found) ?? '1')
}
/** Edges of a paragraph in twips; `first`: of the first line, from `left`. */
export interface Indent {
  readonly left?: number | undefined
  readonly first?: number | undefined
}
const MOST = 30_000
export function indentOf(properties: Xml | undefined): Indent {
  const { attributes = {} } = child(properties, 'w:ind') ?? {}
  const hanging = whole(attributes['w:hanging'], -MOST, MOST)
  return {
    left: whole(attributes['w:left'] ?? attributes['w:start'], -MOST, MOST),
    first: hanging === undefined ? whole(attributes['w:firstLine'], -MOST, MOST) : -hanging,
  }
}
/** The first that says something, for each edge. */
export const firstIndent = (...list: readonly Indent[]): Indent => ({ left: list.find(({ left }) => left !== undefined)?.left, first: list.find(({ first }) => first !== undefined)?.first })
