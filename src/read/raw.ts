// Looking into data that may be wrong anywhere: own properties only, and nothing where the shape is not as expected.
import type { DataPath } from '../document/nodes.ts'
import { child, valueAt } from '../yaml/paths.ts'

export const at = (data: unknown, ...path: (string | number)[]): unknown => valueAt(data, path)
export function textAt(data: unknown, ...path: (string | number)[]): string | undefined {
  const value = valueAt(data, path)
  return typeof value === 'string' ? value : undefined
}
/** The elements of a list with their paths. */
export function elements(data: unknown, path: DataPath): readonly { readonly value: unknown; readonly path: DataPath }[] {
  const value = valueAt(data, path)
  return Array.isArray(value) ? value.map((element: unknown, i) => ({ value: element, path: [...path, i] })) : []
}
export function fieldsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.keys(value).map((key) => [key, child(value, key)] as const)
    : []
}
/** Texts of a list, or of one text that stands for a list. */
export function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((element): element is string => typeof element === 'string')
}
