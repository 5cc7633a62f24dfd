// Changes an agreement text in place: one value set or one field taken away, every other byte stays.
// Invariant: the new text, opened again, has exactly the old data with that one change; else nothing is changed and the reason is given.
import { type Document, isAlias, parseDocument } from 'yaml'
import { type Ground, levelsOf, startOf } from './layout.ts'
import { openYaml, PARSING, type YamlText } from './open.ts'
import { child, type Path, valueAt, withValue } from './paths.ts'
import { type Cut, type Order, put, type Splice, taken } from './splice.ts'

/** `value` undefined: the field is taken away. `typed`: how the value is to be written, if not as usual. */
export interface Edit {
  readonly path: Path
  readonly value: unknown
  readonly typed?: string | undefined
}
export type Edited =
  | { readonly text: string; readonly yaml: YamlText }
  /** Why it cannot be done, as a sentence without its point, and the line. */
  | { readonly stuck: string; readonly line: number }

/** `yaml`: the same text, opened. */
export function editText(text: string, yaml: YamlText, edit: Edit, order: Order): Edited {
  if (edit.value !== undefined && isSame(valueAt(yaml.data, edit.path), edit.value)) return { text, yaml }
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const bare = text.slice(mark.length)
  const ground: Ground = { doc: parseDocument(bare, PARSING) as Document, text: bare, eol: bare.includes('\r\n') ? '\r\n' : '\n' }
  const stuck = (reason: string, at: number): Edited => ({ stuck: reason, line: bare.slice(0, at).split('\n').length })
  const data = wanted(yaml.data, edit)
  const cut: Cut = edit.value === undefined ? taken(ground, edit.path) : put(ground, edit.path, edit.value, order, edit.typed)
  const levels = levelsOf(ground, edit.path)
  const at = startOf(levels.at(-1)?.node)
  const alias = levels.find(({ node }) => isAlias(node) || (node && 'anchor' in node && node.anchor))
  if (!data || 'stuck' in cut) return data && 'stuck' in cut ? stuck(cut.stuck, cut.at) : stuck('Ein Teil des Pfades hat keine eigenen Felder', at)
  const next = mark + spliced(bare, cut)
  const opened = openYaml(yaml.file, next, () => undefined)
  if (opened && isSame(opened.data, data.data)) return { text: next, yaml: opened }
  return stuck(alias ? 'Der Wert gilt über einen Verweis („&“ und „*“) auch an anderer Stelle' : 'Die Stelle ist so geschrieben, dass koopgen sie nicht sicher ändern kann', startOf(alias?.node) || at)
}

function spliced(text: string, splices: readonly Splice[]): string {
  return [...splices].sort((a, b) => b.start - a.start).reduce((result, { start, end, text: piece }) => result.slice(0, start) + piece + result.slice(end), text)
}

function wanted(data: unknown, { path, value }: Edit): { readonly data: unknown } | undefined {
  if (value !== undefined) return withValue(data, path, value)
  const [parent, last] = [valueAt(data, path.slice(0, -1)), path.at(-1)]
  if (last === undefined) return undefined
  const rest = Array.isArray(parent) ? parent.filter((_, i) => i !== last) : Object.fromEntries(Object.entries(parent ?? {}).filter(([key]) => key !== last))
  return withValue(data, path.slice(0, -1), rest)
}

/** The same data; the order of fields does not matter. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b)
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  return Array.isArray(a) === Array.isArray(b) && keys.length === others.length && keys.every((key) => Object.hasOwn(b, key) && isSame(child(a, key), child(b, key)))
}
