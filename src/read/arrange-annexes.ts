// Each entry of `anlagen` under the key of its sort: own text, or a sheet of a template. What fits no sort is reported here, once.
// Invariant: an entry that is no block stays as it is, for the schema to refuse.
import type { DataPath } from '../document/nodes.ts'
import { isSortKey, OWN_TEXT, sortKey, UNKNOWN_SORT } from '../schema/annexes.ts'
import { ANNEX_KEYS } from '../schema/declaration.ts'
import { nearest } from '../schema/nearest.ts'
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

/** `text` wins, then `vorlage`, then an id that a template has. */
function sortOf(entry: unknown, path: DataPath, kind: Kind): Sorted {
  const template = textAt(entry, 'vorlage')
  const hasText = at(entry, 'text') !== undefined
  if (hasText && at(entry, 'vorlage') !== undefined) return { key: OWN_TEXT, problem: both(path) }
  if (hasText) return { key: OWN_TEXT }
  const known = [...kind.anlagen.keys()]
  if (at(entry, 'vorlage') !== undefined) {
    if (template !== undefined && known.includes(template)) return { key: sortKey(template) }
    return { key: UNKNOWN_SORT, problem: unknown(template, path, kind, known) }
  }
  const id = textAt(entry, 'id') ?? ''
  if (known.includes(id)) return { key: sortKey(id) }
  const meant = withParameters(entry, kind)
  return meant === undefined ? { key: OWN_TEXT } : { key: UNKNOWN_SORT, problem: misspelt(entry, path) ?? neither(path, meant) }
}

const both = (path: DataPath): Problem => ({
  code: 'anlage/widerspruch', path: [...path, 'vorlage'], part: 'key',
  message: 'Eine Anlage hat eigenen Text oder eine Vorlage, nicht beides.',
  hint: 'Löschen Sie „vorlage“ oder „text“.',
})
function unknown(template: string | undefined, path: DataPath, { typ }: Kind, known: readonly string[]): Problem {
  const message = template === undefined ? 'Unter „vorlage“ steht die Kennung einer Vorlage.' : `Für den Typ „${typ}“ gibt es keine Vorlage „${template}“ für eine Anlage.`
  return { code: 'anlage/vorlage-unbekannt', path: [...path, 'vorlage'], part: 'value', message, hint: suggestion(template ?? '', known) ?? 'Schreiben Sie die Anlage selbst, mit „titel“ und „text“.' }
}
/** „vorlag: uebersicht“. */
function misspelt(entry: unknown, path: DataPath): Problem | undefined {
  const key = fieldsOf(entry).find(([field]) => nearest(field, ['vorlage']) !== undefined)?.[0]
  return key === undefined ? undefined : { code: 'schema/unbekanntes-feld', path: [...path, key], part: 'key', message: `Das Feld ${name(key)} gibt es hier nicht.`, hint: 'Meinten Sie „vorlage“?' }
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
