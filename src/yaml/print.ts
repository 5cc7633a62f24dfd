// A new agreement file: data and what is to be said beside it → YAML as the examples write it.
// Invariant: opened again, the file gives the same data in the same order and no finding; prose is not wrapped; without "# " in front of their lines, commented fields are fields.
import type { Path } from './paths.ts'
import { fieldsOf, flowText, isBlock, isList, literalOf, scalarText, textOf } from './written.ts'

type Fields = Readonly<Record<string, unknown>>
/** What stands beside the data of a new file. */
export interface FileNotes {
  /** Lines of comment at the very top (modeline first), without "# ". */
  readonly top: readonly string[]
  /** Comment lines above a field, by its printed data path (keys and 0-based indices). `gap`: an empty line before it. */
  readonly before: readonly { readonly path: Path; readonly lines: readonly string[]; readonly gap?: boolean }[]
  /** Fields not given, shown as commented-out lines inside the block at `path` ([] = top level), after the field `after` (undefined: at its end). Each value is printed as YAML and every line gets "# ". */
  readonly commented: readonly { readonly path: Path; readonly after?: string | undefined; readonly lines?: readonly string[]; readonly fields: Fields }[]
}
const NONE: FileNotes = { top: [], before: [], commented: [] }
const WIDTH = 100
/** More fields than these stand below each other. */
const SHORT = 3

export function printFile(data: Fields, notes: FileNotes): string {
  const lines = [...notes.top.map(comment), ...blockLines(data, [], notes)]
  return `${lines.join('\n').replace(/^\n+/, '')}\n`
}

/** A field with its value as lines, not indented: what a change in place puts in. */
export function fieldLines(key: string, value: unknown, path: Path): readonly string[] {
  return linesOf(key, value, path, NONE)
}
/** An entry of a list as lines, not indented. */
export function entryLines(value: unknown, path: Path): readonly string[] {
  return dashed(valueLines(value, path, NONE))
}

const comment = (line: string): string => (line === '' ? '#' : `# ${line}`)
/** Explains what is commented out, and stays a comment when "# " is taken away. */
const explanation = (line: string): string => (line === '' ? '##' : `## ${line}`)
const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => (line === '' ? '' : `  ${line}`))
const isAt = (path: Path, other: Path): boolean => path.length === other.length && path.every((step, i) => step === other[i])
const begins = (path: Path, start: Path): boolean => isAt(path.slice(0, start.length), start)

// ---- blocks and lists
function blockLines(block: Fields, path: Path, notes: FileNotes): readonly string[] {
  const fields = fieldsOf(block)
  const names = new Set(fields.map(([key]) => key))
  const lines = fields.flatMap(([key, value], i) => {
    const inner = [...path, key]
    const head = i === 0 && typeof path.at(-1) === 'number' ? [] : above(inner, notes) // of the first field of an entry, they stand above the dash
    return [...head, ...linesOf(key, value, inner, notes), ...commented(path, notes, (after) => after === key)]
  })
  return [...lines, ...commented(path, notes, (after) => after === undefined || !names.has(after)), ...orphans(block, path, notes)]
}

function above(path: Path, { before }: FileNotes): readonly string[] {
  return before.filter((note) => isAt(note.path, path)).flatMap(({ lines, gap }) => [...(gap ? [''] : []), ...lines.map(comment)])
}

function linesOf(key: string, value: unknown, path: Path, notes: FileNotes): readonly string[] {
  const name = textOf(key, false)
  const flow = flowOf(value, path, notes)
  if (flow !== undefined && name.length + flow.length + 2 * path.length <= WIDTH) return [`${name}: ${flow}`]
  if (isBlock(value) || isList(value)) return [`${name}:`, ...indented(spread(value, path, notes))]
  const [first = '', ...rest] = spread(value, path, notes)
  return [`${name}: ${first}`, ...indented(rest)]
}

function valueLines(value: unknown, path: Path, notes: FileNotes): readonly string[] {
  const flow = flowOf(value, path, notes)
  return flow !== undefined && flow.length + 2 * path.length <= WIDTH ? [flow] : spread(value, path, notes)
}
/** Each field, entry or line of prose on a line of its own. */
function spread(value: unknown, path: Path, notes: FileNotes): readonly string[] {
  if (isBlock(value)) return blockLines(value, path, notes)
  if (isList(value)) return value.flatMap((entry, i) => entryWithNotes(entry, [...path, i], notes))
  const literal = typeof value === 'string' ? literalOf(value) : undefined
  return literal ? [literal.mark, ...literal.lines] : [scalarText(value)]
}

function entryWithNotes(entry: unknown, path: Path, notes: FileNotes): readonly string[] {
  const first = isBlock(entry) ? fieldsOf(entry)[0]?.[0] : undefined
  const head = [...above(path, notes), ...(first === undefined ? [] : above([...path, first], notes))]
  return [...head, ...dashed(valueLines(entry, path, notes))]
}
const dashed = ([first = '', ...rest]: readonly string[]): readonly string[] => [`- ${first}`, ...indented(rest)]

/** Short blocks and lists of single values on one line; undefined: not so. */
function flowOf(value: unknown, path: Path, notes: FileNotes): string | undefined {
  if (isList(value)) return isPlainList(value) ? flowText(value) : undefined
  if (!isBlock(value)) return undefined
  const values = fieldsOf(value).map(([, inner]) => inner)
  if (values.length === 0) return '{}'
  const isSection = path.length === 1 && typeof path[0] === 'string'
  return !isSection && values.length <= SHORT && values.every((inner) => isOneLine(inner) || isPlainList(inner)) && !hasNotes(path, notes) ? flowText(value) : undefined
}
const isOneLine = (value: unknown): boolean => !isBlock(value) && !isList(value) && !(typeof value === 'string' && value.includes('\n'))
const isPlainList = (value: unknown): boolean => isList(value) && value.every(isOneLine)
const hasNotes = (path: Path, { before, commented: off }: FileNotes): boolean => off.some((note) => begins(note.path, path)) || before.some((note) => note.path.length > path.length && begins(note.path, path))

// ---- fields that are commented out
type Commented = FileNotes['commented'][number]
function commented(path: Path, { commented: off }: FileNotes, belongs: (after: string | undefined) => boolean): readonly string[] {
  return off.filter((note) => isAt(note.path, path) && belongs(note.after)).flatMap((note) => offLines(note.fields, path, note))
}

function offLines(fields: Fields, path: Path, { lines = [] }: Commented): readonly string[] {
  const body = blockLines(fields, path, NONE)
  const isLarge = path.length === 0 && body.some((line) => line.startsWith(' '))
  return [...(isLarge ? [''] : []), ...lines.map(explanation), ...body.map(comment)]
}

/** Commented fields of blocks that are not in the data: they bring the blocks with them. */
function orphans(block: Fields, path: Path, { commented: off }: FileNotes): readonly string[] {
  return off.filter((note) => note.path.length > path.length && begins(note.path, path) && isMissing(block, String(note.path[path.length]))).flatMap((note) => {
    const fields = note.path.slice(path.length).reduceRight<Fields>((inner, step) => ({ [step]: inner }), note.fields)
    return offLines(fields, path, note)
  })
}
const isMissing = (block: Fields, key: string): boolean => !Object.hasOwn(block, key) || block[key] === undefined
