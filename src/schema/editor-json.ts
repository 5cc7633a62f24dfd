// JSON Schema as plain data, and what every node made from zod needs before an editor reads it.
import type * as z from 'zod'
import { worded } from './editor-words.ts'
import { definition } from './registry.ts'

export interface Json { [key: string]: unknown }
/** JSON Schema 2020-12, and draft-07 for editors that know no newer one. */
export type Target = 'draft-2020-12' | 'draft-7'

/** `if` and `then` of JSON Schema. Made from entries: an object with a property `then` looks like a promise to the linter. */
export function when(condition: Json, consequence: Json): Json {
  return Object.fromEntries([['if', condition], ['then', consequence]])
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Changes a node in place, as zod's `override` wants it. */
export function tidy(schema: z.core.$ZodType, json: Json): void {
  if (json['format'] === 'date') delete json['format'] // the pattern stays: it has a German message
  if (json['maximum'] === Number.MAX_SAFE_INTEGER) delete json['maximum']
  if (json['minimum'] === Number.MIN_SAFE_INTEGER) delete json['minimum']
  if (json['type'] === 'array' && !json['uniqueItems']) delete json['uniqueItems']
  if (typeof json['default'] === 'object') delete json['default'] // would be written out as [] or as a block nobody asked for
  shorthand(schema, json)
  if (json['enumDescriptions'] && !json['enum']) delete json['enumDescriptions']
  worded(json)
}

/** What may be written short (a text for a block, one value for a list, yes or no for a word) is found by trying it on the reader of the schema. */
function shorthand(schema: z.core.$ZodType, json: Json): void {
  const read = readerOf(schema)
  if (!read || json['$ref']) return
  const isBlock = json['type'] === 'object'
  const isList = json['type'] === 'array'
  if (isBlock && isJson(read(WORD))) json['type'] = ['string', 'object']
  else if (isBlock && isJson(read(true))) json['type'] = ['boolean', 'object']
  else if (isList && Array.isArray(read(WORD))) oneOrMany(json)
  else if (Array.isArray(json['enum'])) json['enum'] = [...(json['enum'] as unknown[]), ...[true, false].filter((value) => read(value) !== value)]
  if (Array.isArray(json['enum']) && (json['enum'] as unknown[]).some((value) => typeof value === 'boolean')) delete json['type']
}
const WORD = 'x'

type Reader = (value: unknown) => unknown
/** The function that a preprocess runs before its schema; undefined for all other schemas. */
function readerOf(schema: z.core.$ZodType): Reader | undefined {
  const first = definition(schema).in
  const transform = first && definition(first).type === 'transform' ? Reflect.get(first._zod.def, 'transform') : undefined
  return typeof transform === 'function' ? (value) => (transform as Reader)(value) : undefined
}

function oneOrMany(json: Json): void {
  const { type, items, minItems, maxItems, ...rest } = json
  for (const key of Object.keys(json)) delete json[key]
  Object.assign(json, rest, { anyOf: [items, { type, items, ...(minItems !== undefined && { minItems }), ...(maxItems !== undefined && { maxItems }) }] })
}

/** Draft-07 ignores everything beside a `$ref`, so zod puts it into `allOf`; there the title of a shared single value would win over that of the field. Such a value is written out. */
export function forDraft7(json: Json): Json {
  const definitions = isJson(json['definitions']) ? json['definitions'] : {}
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (!isJson(value)) return value
    const { $ref, ...rest } = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]))
    if ($ref !== undefined && Object.keys(rest).length > 0) return writtenOut({ ...rest, allOf: [...listIn(rest), { $ref }] }, definitions)
    return $ref === undefined ? writtenOut(rest, definitions) : { $ref }
  }
  return walk(json) as Json
}
const listIn = ({ allOf }: Json): readonly unknown[] => (Array.isArray(allOf) ? allOf : [])
function writtenOut(json: Json, definitions: Json): Json {
  const [only, ...more] = listIn(json)
  const target = isJson(only) && more.length === 0 ? definitions[String(only['$ref']).replace('#/definitions/', '')] : undefined
  if (!isJson(target) || target['type'] !== 'string') return json
  const { allOf: _, ...own } = json
  return Object.keys(own).length === 0 ? { $ref: (only as Json)['$ref'] } : { ...target, ...own }
}
