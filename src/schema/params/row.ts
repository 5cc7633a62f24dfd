// What the table of parameter types says about one type.
import type * as z from 'zod'
import type { DeclOf } from '../declaration.ts'
import type { ParamType, ValueOf } from '../values.ts'

export interface ParamRow<T extends ParamType> {
  /** What people write → the value inside. One shape, never a union of objects: a mistake then has one message. */
  zod(decl: DeclOf<T>): z.ZodType<ValueOf[T]>
  /** Allowed values in words, for the reference and the editor. */
  describe(decl: DeclOf<T>): string
  /** A value as people write it, for a declaration without `beispiel` and `vorgabe`. */
  example(decl: DeclOf<T>): unknown
}
export type Rows<T extends ParamType> = { readonly [K in T]: ParamRow<K> }

/** „ab 1“, „bis 12“, „ab 1 bis 12“, or nothing. */
export function range({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }): string {
  return [min !== undefined && ` ab ${min}`, max !== undefined && ` bis ${max}`].filter(Boolean).join('')
}
