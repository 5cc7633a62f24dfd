// Draft mode: a missing mandatory value becomes an open point. The agreement holds a stand-in of the right type, which is never printed as a value.

import type * as z from 'zod'
import type { DataPath } from '../document/nodes.ts'
import type { Decl } from '../schema/declaration.ts'
import { withParties } from '../schema/params/parties.ts'
import { templateOf } from '../schema/annexes.ts'
import { core, definition, metaOf, schemaAt } from '../schema/registry.ts'
import type { Kind } from '../templates/templates.ts'
import { at, elements, texts } from './raw.ts'

/** `open`: false for a block that is made only to hold missing fields. */
export interface StandIn {
  readonly value: unknown
  readonly open: boolean
  readonly title: string
}

/** What a draft cannot do without. */
const NEVER: readonly (string | number)[] = ['koopgen', 'typ', 'offen', 'ausnahmen']

/** A stand-in for the field at `path`; undefined where a draft needs the real thing (ids, lists of parties). */
export function standInFor(schema: z.core.$ZodType, path: DataPath, data: unknown, kind: Kind): StandIn | undefined {
  const found = schemaAt(schema, path)
  if (!found || NEVER.includes(path[0] ?? '')) return undefined
  const { title = String(path.at(-1)), examples } = metaOf(found)
  const def = definition(core(found))
  if (examples && examples.length > 0) return { value: withParties(examples[0], declared(kind, path), (roles) => partyFor(roles, data)), open: true, title }
  return def.type === 'object' ? { value: {}, open: false, title } : undefined
}

/** The declaration of a parameter (of a clause or an annex) or fact. */
export function declared(kind: Kind, [area, name, inner, deeper]: DataPath): Decl | undefined {
  if (area === 'anlagen') return templateOf(inner, kind)?.parameter[String(deeper)]
  if (area === 'klauseln' && inner !== undefined) return kind.klauseln.get(String(name))?.parameter[String(inner)]
  const fact = area === 'angaben' ? kind.angaben[String(name)] : undefined
  if (!fact) return undefined
  return typeof fact.typ === 'string' ? (fact as Decl) : (fact as Readonly<Record<string, Decl>>)[String(inner)]
}

function partyFor(roles: readonly string[] | undefined, data: unknown): string | undefined {
  const parties = elements(data, ['parteien']).map(({ value }) => value)
  const fitting = parties.find((party) => texts(at(party, 'rolle')).some((role) => roles?.includes(role)))
  const id = at(fitting ?? parties[0], 'id')
  return typeof id === 'string' ? id : undefined
}
