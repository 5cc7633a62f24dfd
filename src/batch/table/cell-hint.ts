// A hint that shows lines of YAML → the same for people who fill in a table: which column gets which value.
// Invariant: lines of which not every value is a field of this agreement stay as they are.
import { openYaml } from '../../yaml/open.ts'
import { child, type Path, pathText, valueAt } from '../../yaml/paths.ts'
import type { BaseView } from './base.ts'
import { typed } from './template.ts'

/** `near`: what the finding is about and where its cell belongs, in the order in which they are asked; `headOf`: what stands above the column of a field. */
export function cellHint(hint: string, near: readonly Path[], view: BaseView, headOf: (path: Path) => string | undefined): string {
  const parts: string[][] = []
  for (const line of hint.split('\n')) {
    const last = parts.at(-1)
    if (last && YAML.test(line) && !OR.test(line) && YAML.test(last[0] ?? '')) last.push(line)
    else parts.push([line])
  }
  const texts = parts.map((lines) => lines.join('\n'))
  return texts.map((text, i) => {
    if (!YAML.test(text)) return text
    const shown = text.split(ALTERNATIVE).map((one) => columns(one, /ergänzen/i.test(texts[i - 1] ?? ''), near, view, headOf))
    return shown.every((one) => one !== undefined) ? shown.join('\n') : text
  }).join('\n')
}
const OR = /^oder /i
/** „datenschutz: kdg oder datenschutz: dsgvo“ in one line. */
const ALTERNATIVE = / (?=oder [a-zäöüß_]+:\s)/
const YAML = /^(?:oder )?\s*(?:- |[a-zäöüß_]+:(?:\s|$))/

/** `isMore`: entries come to those that are there. */
function columns(text: string, isMore: boolean, near: readonly Path[], view: BaseView, headOf: (path: Path) => string | undefined): string | undefined {
  const data = openYaml('', text.replace(OR, ''), () => {})?.data
  if (data === null || typeof data !== 'object') return undefined
  for (const block of near.flatMap(around)) {
    const cells = isMore && Array.isArray(data) && typeof block.at(-1) === 'number' ? undefined : cellsIn(data, block, view)
    if (!cells || cells.length === 0) continue
    const shown = cells.map(({ path, text: value }) => `Spalte „${headOf(path) ?? pathText(path, view.data)}“: ${value}`)
    return (OR.test(text) ? 'oder ' : '') + shown.join('\n')
  }
  return undefined
}
/** The value itself, the block it stands in, and so on up to the whole. */
const around = (path: Path): readonly Path[] => Array.from({ length: path.length + 1 }, (_, i) => path.slice(0, path.length - i))

interface Cell {
  readonly path: Path
  /** As one types it. */
  readonly text: string
}
/** Undefined: something has no column. */
function cellsIn(data: unknown, path: Path, view: BaseView): readonly Cell[] | undefined {
  const field = view.fieldAt(path)
  const text = field === undefined || field === 'block' || field.entry.refusal(data) !== undefined ? undefined : typed(data, field)
  if (text !== undefined) return [{ path, text }]
  if (data === null || typeof data !== 'object') return undefined
  const inner = Array.isArray(data) ? data.map((one: unknown, i) => cellsIn(one, entryOf(path, one, i, view), view)) : Object.keys(data).map((key) => cellsIn(child(data, key), [...path, key], view))
  return inner.every((one) => one !== undefined) ? inner.flat() : undefined
}
/** Entries of a list are known by their ids; those without one are new, or take the place of the entry that is spoken of. */
function entryOf(path: Path, entry: unknown, i: number, { data }: BaseView): Path {
  const last = path.at(-1)
  if (typeof last === 'number') return [...path.slice(0, -1), last + i]
  const list = valueAt(data, path)
  const id = child(entry, 'id')
  const known = Array.isArray(list) && id !== undefined ? list.findIndex((one) => child(one, 'id') === id) : -1
  return [...path, known >= 0 ? known : i + (Array.isArray(list) ? list.length : 0)]
}
