// Each entry of `anlagen` under the key of its sort: own text, or a sheet of a template. What fits no sort is reported here, once.
// Invariant: an entry that is no block stays as it is, for the schema to refuse.
import type { DataPath } from '../document/nodes.ts'
import { isSortKey, NO_ID, OWN_TEXT, sortKey, UNKNOWN_SORT } from '../schema/annexes.ts'
import { ANNEX_KEYS } from '../schema/declared.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { Problem } from '../schema/problem.ts'
import type { Kind } from '../templates/templates.ts'
import { withValue } from '../yaml/paths.ts'
import { at, elements, fieldsOf, textAt } from './raw.ts'
import { name, suggestion } from './references/check.ts'

interface ArrangedAnnexes {
  readonly data: unknown
  readonly problems: readonly Problem[]
  toFile(path: DataPath): DataPath
  fromFile(path: DataPath): DataPath
}
interface Sorted {
  readonly key: string
  readonly problem?: Problem
}

export function arrangeAnnexes(data: unknown, kind: Kind): ArrangedAnnexes {
  const entries = elements(data, ['anlagen'])
  const sorted = entries.map(({ value, path }) => (isBlock(value) ? sortOf(value, path, kind) : undefined))
  const list = entries.map(({ value }, i) => (sorted[i] ? { [sorted[i].key]: withoutAlien(value, sorted[i]) } : value))
  return {
    data: entries.length === 0 ? data : (withValue(data, ['anlagen'], list)?.data ?? data),
    problems: sorted.flatMap((found) => found?.problem ?? []),
    toFile: (path) => (path[0] === 'anlagen' && isSortKey(path[2]) ? [...path.slice(0, 2), ...path.slice(3)] : path),
    fromFile: (path) => {
      const found = path[0] === 'anlagen' && path.length > 2 ? sorted[Number(path[1])] : undefined
      return found ? [...path.slice(0, 2), found.key, ...path.slice(2)] : path
    },
  }
}
const isBlock = (value: unknown): boolean => value !== null && typeof value === 'object' && !Array.isArray(value)
/** Beside own text `vorlage` was reported already. */
const withoutAlien = (value: unknown, { problem }: Sorted): unknown => (problem ? Object.fromEntries(fieldsOf(value).filter(([key]) => key !== 'vorlage')) : value)

/** `text` wins, then `vorlage`, then an id that a template has. A misspelt one of these keys is reported at the word. */
function sortOf(entry: unknown, path: DataPath, kind: Kind): Sorted {
  const has = (key: string) => at(entry, key) !== undefined
  if (has('text')) return { key: OWN_TEXT, ...(has('vorlage') && { problem: both(path) }) }
  if (has('vorlage')) return ofTemplate(at(entry, 'vorlage'), path, kind)
  const template = withParameters(entry, kind)
  if (template === undefined && keyLike('text', entry) !== undefined) return { key: OWN_TEXT }
  const alien = keyLike('vorlage', entry)
  if (alien !== undefined) return { key: UNKNOWN_SORT, problem: misspelt(alien, 'vorlage', path) }
  const id = textAt(entry, 'id')
  if (id !== undefined && kind.anlagen.has(id)) return { key: sortKey(id) }
  if (template !== undefined && id !== undefined) return { key: UNKNOWN_SORT, problem: neither(path, template) }
  return id === undefined && kind.anlagen.size > 0 ? nameless(entry, path) : { key: OWN_TEXT }
}
function ofTemplate(written: unknown, path: DataPath, kind: Kind): Sorted {
  if (typeof written === 'string' && kind.anlagen.has(written)) return { key: sortKey(written) }
  return { key: UNKNOWN_SORT, problem: unknown(written, path, kind) }
}
function nameless(entry: unknown, path: DataPath): Sorted {
  const alien = at(entry, 'id') === undefined ? keyLike('id', entry) : undefined
  return alien === undefined ? { key: NO_ID } : { key: UNKNOWN_SORT, problem: misspelt(alien, 'id', path) }
}

/** A key of the entry that was probably meant to be this one. */
const keyLike = (word: string, entry: unknown): string | undefined => fieldsOf(entry).find(([field]) => field !== word && nearest(field, [word]) !== undefined)?.[0]
const misspelt = (key: string, meant: string, path: DataPath): Problem => ({
  code: 'schema/unbekanntes-feld', path: [...path, key], part: 'key', message: `Das Feld ${name(key)} gibt es hier nicht.`, hint: `Meinten Sie „${meant}“?`,
})
const both = (path: DataPath): Problem => ({
  code: 'anlage/widerspruch', path: [...path, 'vorlage'], part: 'key',
  message: 'Eine Anlage hat eigenen Text oder eine Vorlage, nicht beides.',
  hint: 'Löschen Sie „vorlage“ oder „text“.',
})
function unknown(written: unknown, path: DataPath, { typ, anlagen }: Kind): Problem {
  const template = typeof written === 'string' ? written : undefined
  const message = template === undefined ? 'Unter „vorlage“ steht die Kennung einer Vorlage.' : `Für den Typ „${typ}“ gibt es keine Vorlage „${template}“ für eine Anlage.`
  return { code: 'anlage/vorlage-unbekannt', path: [...path, 'vorlage'], part: 'value', message, hint: suggestion(template ?? '', [...anlagen.keys()]) ?? 'Schreiben Sie die Anlage selbst, mit „titel“ und „text“.' }
}
const neither = (path: DataPath, template: string): Problem => ({
  code: 'anlage/vorlage-fehlt', path, part: 'key',
  message: 'Diese Anlage hat Angaben einer Vorlage, nennt sie aber nicht.',
  hint: `vorlage: ${template}`,
})

/** The template that has most of the fields no own text has; undefined when there are none. */
function withParameters(entry: unknown, kind: Kind): string | undefined {
  const extra = fieldsOf(entry).map(([key]) => key).filter((key) => !(ANNEX_KEYS as readonly string[]).includes(key))
  const counts = [...kind.anlagen.values()].map(({ id, parameter }) => ({ id, n: extra.filter((key) => Object.hasOwn(parameter, key)).length }))
  const best = counts.reduce((a, b) => (b.n > a.n ? b : a), { id: '', n: 0 })
  return best.n > 0 ? best.id : undefined
}
