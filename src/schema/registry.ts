// What the zod schemas say about themselves: titles, examples, words for messages. The editor schema, the messages, the wizard
// and the reference read the same entries. Our own registry, passed as `metadata`: no global state.
import * as z from 'zod'

export interface Meta {
  /** Name in $defs of the JSON Schema. Two schemas with one id cannot be converted together. */
  readonly id?: string
  readonly title?: string
  readonly description?: string
  /** The first one is the line to paste and the stand-in of a draft; as people write it in the file. */
  readonly examples?: unknown[]
  /** Full German sentence for a text of the wrong form; read by the CLI and by yaml-language-server. */
  readonly patternErrorMessage?: string
  readonly enumDescriptions?: string[]
  readonly defaultSnippets?: { readonly label?: string; readonly body: unknown }[]
  /** A text of the wrong form → how it is written, if that can be told. Not part of the JSON Schema (functions are dropped). */
  readonly correct?: (text: string) => string | undefined
  /** Own words for a text of the wrong form, where they can be more exact. Not part of the JSON Schema. */
  readonly refusal?: (text: string) => { readonly message: string; readonly hint: string } | undefined
  /** For a block: what a text in its place says. */
  readonly fromText?: (text: string) => object | undefined
  /** For a choice: other words for its options. */
  readonly otherWord?: (word: string) => string | undefined
  /** A block to paste where it is missing as a whole; without it the fields that are needed. */
  readonly sample?: () => unknown
  readonly [key: string]: unknown
}
export const registry = z.registry<Meta>()

/** A copy of the schema with metadata of its own; it inherits those of the schema it is made from, except the id. */
export function note<S extends z.ZodType>(schema: S, meta: Meta): S {
  const own = schema.clone(schema._zod.def, { parent: registry.has(schema) }) as S
  registry.add(own, meta)
  return own
}

/** A schema that is made when the first value meets it; for a value that is not there it is never made. It supplies no default. */
export function deferred<T>(make: () => z.ZodType<T>): z.ZodType<T> {
  const schema = z.lazy(make)
  Object.defineProperty(schema._zod, 'optin', { value: undefined }) // zod would ask what is inside, which makes it
  return schema
}

type Path = readonly (string | number)[]
type Any = z.core.$ZodType
/** The loosely typed view of a schema definition that walking needs. */
interface Definition {
  readonly type: string
  readonly innerType?: Any
  readonly in?: Any
  readonly out?: Any
  readonly getter?: () => Any
  readonly shape?: Readonly<Record<string, Any>>
  readonly element?: Any
  readonly valueType?: Any
}
export function definition(schema: Any): Definition {
  return schema._zod.def as unknown as Definition // the one place that looks into zod's definitions
}

/** One wrapper less: what is inside optional, default, pipe, lazy; undefined for a schema that wraps nothing. */
export function inside(schema: Any): Any | undefined {
  const def = definition(schema)
  if (def.type === 'pipe') return def.in && definition(def.in).type === 'transform' ? def.out : def.in
  return def.type === 'lazy' ? def.getter?.() : def.innerType
}

/** The schema without its wrappers. */
export function core(schema: Any): Any {
  const inner = inside(schema)
  return inner ? core(inner) : schema
}

/** The schema of a field, wrappers included; undefined where the schema knows no such field. */
export function schemaAt(schema: Any, path: Path): Any | undefined {
  const [key, ...rest] = path
  if (key === undefined) return schema
  const def = definition(core(schema))
  const next = def.type === 'object' ? ownField(def.shape, String(key)) : (def.element ?? def.valueType)
  return next && schemaAt(next, rest)
}
/** The names of the fields of a block. */
export function fieldsAt(schema: Any, path: Path): readonly string[] {
  const block = schemaAt(schema, path)
  return Object.keys((block && definition(core(block)).shape) ?? {})
}
function ownField(shape: Readonly<Record<string, Any>> | undefined, key: string): Any | undefined {
  return shape && Object.hasOwn(shape, key) ? shape[key] : undefined
}

/** The metadata of a schema and of those inside its wrappers; what is said further outside wins. */
export function metaOf(schema: Any | undefined): Meta {
  return schema ? { ...metaOf(inside(schema)), ...registry.get(schema as z.ZodType) } : {}
}

/** Whether the field must be there: neither optional nor with a default. */
export function isNeeded(field: Any): boolean {
  return field._zod.optin !== 'optional' && !(field as z.ZodType).safeParse(undefined).success
}

/** What the field wants where a value has another shape: a single value for a block or list, or the other way round. Undefined: the shape is right. */
export function otherShape(field: Any, value: unknown): 'block' | 'list' | 'value' | undefined {
  const issues = (field as z.ZodType).safeParse(value).error?.issues ?? []
  const wrong = issues.find(({ path, code }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'))
  const expected = wrong && 'expected' in wrong ? wrong.expected : undefined
  const refused = issues.some(({ path }) => path.length === 0) && definition(core(field)).type === 'object' && (typeof value !== 'object' || Array.isArray(value))
  if (refused || expected === 'object' || expected === 'record') return 'block'
  if (expected === 'array') return 'list'
  return wrong && typeof value === 'object' ? 'value' : undefined
}

/** A value to paste for a missing field: its example, or a block of the fields it needs; undefined if none is known. */
export function sampleOf(schema: Any): unknown {
  const { examples, sample } = metaOf(schema)
  if (examples?.length || sample) return examples?.[0] ?? sample?.()
  const { type, shape = {} } = definition(core(schema))
  const needed = type === 'object' ? Object.entries(shape).filter(([, field]) => isNeeded(field)) : []
  return needed.length > 0 ? Object.fromEntries(needed.map(([key, field]) => [key, sampleOf(field) ?? '…'])) : undefined
}
