// What tables need of the common file: which fields there are at which paths, with the titles and the names of parties that people write above columns.
// Invariant: a field is something that one cell can hold; blocks and lists of blocks are none.
import { arrange } from '../../read/arrange.ts'
import { kindOf } from '../../read/kind.ts'
import { PREAMBLE, agreementSchema } from '../../schema/parts/agreement.ts'
import { core, definition, metaOf, otherShape, schemaAt } from '../../schema/registry.ts'
import { type Entry, entryAt } from '../../schema/typed.ts'
import type { Kind, Templates } from '../../templates/templates.ts'
import type { YamlText } from '../../yaml/open.ts'
import { child, type Path, pathText, valueAt } from '../../yaml/paths.ts'

type Schema = Parameters<typeof entryAt>[0]
export interface Field {
  readonly path: Path
  readonly pathText: string
  readonly entry: Entry
  /** `switch`: yes and no, beside a block (clauses). */
  readonly type: 'text' | 'number' | 'amount' | 'boolean' | 'switch' | 'other'
}
/** A field with the words that lead to it, each step in all its names. */
export interface Titled {
  readonly path: Path
  readonly title: string
  readonly above: readonly (readonly string[])[]
}
export interface BaseView {
  readonly data: unknown
  readonly kind: Kind
  /** Undefined where the schema knows none. `block`: something is there, but no cell can hold it. */
  fieldAt(path: Path): Field | 'block' | undefined
  /** The schema of a list is one of elements. */
  isList(path: Path): boolean
  readonly titled: readonly Titled[]
}

/** Undefined: the kind of the agreement is not known, which the pipeline reports. */
export function baseView({ data }: YamlText, templates: Templates): BaseView | undefined {
  const kind = kindOf(data, templates)
  if (!kind) return undefined
  const schema = agreementSchema(kind, child(data, 'umfang') === 'ausfuehrlich' ? 'ausfuehrlich' : 'knapp')
  const { fromFile } = arrange(data, kind)
  const moved = (path: Path): Path => (path[0] === PREAMBLE ? ['klauseln', ...path] : fromFile(path))
  let titled: readonly Titled[] | undefined
  return {
    data,
    kind,
    fieldAt: (path) => fieldAt(schema, path, moved(path), data),
    isList: (path) => isList(schema, moved(path)),
    get titled() {
      titled ??= new Walk(schema, moved, data).titled()
      return titled
    },
  }
}
const isList = (schema: Schema, path: Path): boolean => typeOf(schemaAt(schema, path)) === 'array'
const typeOf = (schema: Schema | undefined): string => (schema ? definition(core(schema)).type : '')

function fieldAt(schema: Schema, path: Path, inSchema: Path, data: unknown): Field | 'block' | undefined {
  const found = schemaAt(schema, inSchema)
  const entry = found && entryAt(schema, inSchema)
  if (!found || !entry || path.length === 0) return undefined
  const type = heldBy(found, entry)
  const given = valueAt(data, path)
  return type === undefined || (type === 'other' && isBlock(given) && otherShape(found, 'x') !== 'block' && !isWrittenInOneLine(entry.read)) ? 'block' : { path, pathText: pathText(path, data), entry, type }
}

const BY_TYPE: Readonly<Record<string, Field['type']>> = { string: 'text', number: 'number', boolean: 'boolean', unknown: 'amount' }
/** What a cell for this field holds; undefined: none can. */
function heldBy(schema: Schema, { read }: Entry): Field['type'] | undefined {
  const { type, element } = definition(core(schema))
  if (type === 'object') {
    if (otherShape(schema, 'x') !== 'block') return 'other'
    if (otherShape(schema, true) !== 'block') return 'switch'
    return isWrittenInOneLine(read) ? 'other' : undefined
  }
  if (type === 'array') return element && BLOCKS.has(definition(core(element)).type) ? undefined : 'other'
  return BLOCKS.has(type) ? undefined : (BY_TYPE[type] ?? 'other')
}
const BLOCKS: ReadonlySet<string> = new Set(['object', 'record', 'array'])
/** Opening hours and periods are blocks that people write in one line. */
const isWrittenInOneLine = (read: Entry['read']): boolean => [['mo 9-12', 'mo'], ['1.1.2027 bis 31.12.2027', 'von']].some(([typed = '', key = '']) => child(read(typed), key) !== undefined)
const isBlock = (value: unknown): boolean => value !== null && typeof value === 'object' && !Array.isArray(value)

/** Never meant by the title of a column: what no table changes, and what the author notes for himself. */
const UNTITLED: ReadonlySet<string> = new Set(['koopgen', 'typ', 'offen', 'ausnahmen', 'gestaltung', 'definitionen', 'zusatz'])
const MOST = 20_000

/** Every field with a title: those of the schema, and of the entries that the common file has. */
class Walk {
  readonly #schema: Schema
  readonly #moved: (path: Path) => Path
  readonly #data: unknown
  readonly #found: Titled[] = []
  constructor(schema: Schema, moved: (path: Path) => Path, data: unknown) {
    this.#schema = schema
    this.#moved = moved
    this.#data = data
  }

  titled(): readonly Titled[] {
    for (const key of this.#keys([])) if (!UNTITLED.has(key)) this.#visit([key], [])
    return this.#found
  }

  #keys(path: Path): readonly string[] {
    const inSchema = this.#moved([...path, '']).slice(0, -1)
    const found = schemaAt(this.#schema, inSchema)
    return Object.keys((found && definition(core(found)).shape) ?? {}).filter((key) => !key.startsWith('='))
  }

  #visit(path: Path, above: readonly (readonly string[])[]): void {
    const found = schemaAt(this.#schema, this.#moved(path))
    if (!found || this.#found.length > MOST) return
    const { title = '' } = metaOf(found)
    const key = String(path.at(-1))
    const field = fieldAt(this.#schema, path, this.#moved(path), this.#data)
    const value = valueAt(this.#data, path)
    const isText = field !== undefined && field !== 'block'
    if (isText) this.#found.push({ path, title: title || key, above })
    if (Array.isArray(value)) return value.forEach((element: unknown, i) => this.#element([...path, i], element, [...above, [title, key]]))
    const keys = path[0] === 'klauseln' && path.length === 2 ? this.#parameters(key) : this.#keys(path)
    for (const inner of typeOf(found) === 'object' && !(isText && field.type === 'other') ? keys : []) this.#visit([...path, inner], [...above, [title, key]])
  }

  /** Entries of a list are named as people know them. */
  #element(path: Path, element: unknown, above: readonly (readonly string[])[]): void {
    const short = child(element, 'kurz')
    const names = [child(element, 'id'), child(element, 'name'), short, child(short, 'name'), child(element, 'titel'), child(element, 'bezeichnung'), Number(path.at(-1)) + 1]
    const words = names.flatMap((name) => (typeof name === 'string' || typeof name === 'number' ? [String(name)] : []))
    for (const key of this.#keys(path)) this.#visit([...path, key], [...above, words])
  }

  /** The words that steer a clause have one title in all clauses. */
  #parameters(id: string): readonly string[] {
    const clause = this.#schema && schemaAt(this.#schema, ['klauseln', id])
    const { shape = {} } = clause ? definition(core(clause)) : {}
    return Object.keys(shape).filter((key) => !STEERING.has(key))
  }
}
const STEERING: ReadonlySet<string> = new Set(['titel', 'wortlaut', 'woertlich', 'absaetze', 'nach', 'vor', 'entfaellt'])
