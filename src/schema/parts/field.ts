// Small builders for the fields of the fixed blocks, so that each block reads as a table: schema, title, description, example.
import * as z from 'zod'
import { type Meta, note } from '../registry.ts'
import { line, prose } from '../scalars.ts'

/** A field with its title, its description and an example as written in the file. */
export function field<S extends z.ZodType>(schema: S, title: string, description?: string, example?: unknown, more: Meta = {}): S {
  return note(schema, { title, ...(description !== undefined && { description }), ...(example !== undefined && { examples: [example] }), ...more })
}
export const text = (title: string, description?: string, example?: string, max?: number) => field(line(max), title, description, example)
export const markdown = (title: string, description?: string, example?: string) => field(prose(), title, description, example)
const either = z.boolean()
export const flag = (title: string, description?: string) => field(either, title, description)

/** One of several words; `words` maps each to what it means. */
export function choice<const W extends string>(
  title: string,
  words: Readonly<Record<W, string>>,
  description?: string,
  more: Meta = {},
): z.ZodEnum<{ [K in W]: K }> {
  const names = Object.keys(words) as W[]
  return field(z.enum(names) as unknown as z.ZodEnum<{ [K in W]: K }>, title, description, undefined, {
    enumDescriptions: Object.values<string>(words),
    ...more,
  }) // zod wants a tuple
}

/** What is written as text is short for a block with that text under `key`. */
export function orText<S extends z.ZodType>(key: string, schema: S) {
  return z.preprocess((value) => (typeof value === 'string' || typeof value === 'number' ? { [key]: value } : value), schema)
}
/** One value is short for a list with it. */
export function orOne<S extends z.ZodType>(schema: S) {
  return z.preprocess((value) => (value === undefined || value === null || Array.isArray(value) ? value : [value]), schema)
}
