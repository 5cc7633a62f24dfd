// References between the parts of an agreement, judged on the raw data, so that they are reported together with everything else.
import type { DataPath } from '../../document/nodes.ts'
import type { Problem } from '../../schema/problem.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { joined, shown } from '../../schema/phrases.ts'
import type { Kind } from '../../templates/templates.ts'
import { elements, fieldsOf, textAt } from '../raw.ts'

export interface Given {
  readonly data: unknown
  readonly kind: Kind
  /** Draft: a stand-in is at or above this path, or another problem was found there: no reference to judge. */
  isOpen(path: DataPath): boolean
  /** Such a problem is at this path or above it, not below. */
  isBroken(path: DataPath): boolean
}
/** A check yields problems; it knows no places and no mode. */
export type Check = (given: Given) => Iterable<Problem>

export interface Named {
  readonly id: string
  readonly path: DataPath
}
/** The ids of the elements of a list, with the paths of the ids. */
export function idsIn(data: unknown, block: string, key = 'id'): readonly Named[] {
  return elements(data, [block]).flatMap(({ value, path }) => {
    const id = textAt(value, key)
    return id === undefined ? [] : [{ id, path: [...path, key] }]
  })
}

/** Sorted annexes (arrange-annexes.ts), each with its sort key and its path. */
export function annexesIn(data: unknown): readonly { readonly key: string; readonly value: unknown; readonly path: DataPath }[] {
  return elements(data, ['anlagen']).flatMap(({ value, path }) => fieldsOf(value).map(([key, inner]) => ({ key, value: inner, path: [...path, key] })))
}

/** Whether all ids of a list are there: else an unknown id is no mistake of its own. */
export function idsAreKnown({ data, isBroken }: Given, ...blocks: readonly string[]): boolean {
  const ids = blocks.flatMap((block) => idsIn(data, block).map(({ id }) => id))
  const unique = new Set(ids).size === ids.length // one of two equal ids is misspelt: the id that is missed may be meant
  return unique && blocks.every((block) => !isBroken([block]) && elements(data, [block]).every(({ path }) => !isBroken([...path, 'id'])))
}

export function problem(
  code: Problem['code'],
  path: DataPath,
  message: string,
  more: { hint?: string | undefined; part?: 'key' | 'value'; related?: readonly Related[] } = {},
): Problem {
  return { part: 'value', ...more, code, path, message }
}
type Related = NonNullable<Problem['related']>[number]

/** „Meinten Sie …?“, or what there is. */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  const meant = nearest(word, known)
  if (meant !== undefined) return `Meinten Sie „${meant}“?`
  return known.length > 0 ? `Vorhanden: ${joined(known, 'und')}.` : undefined
}
export const name = (id: string): string => `„${shown(id)}“`
