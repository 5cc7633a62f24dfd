// The names a clause text may use and their values: agreement, facts of the kind, referents, own parameters.
import type { DataPath } from '../document/nodes.ts'
import type { Choice } from '../schema/agreement.ts'
import { namesFor, type Shape } from '../templates/shapes.ts'
import type { ClauseTemplate } from '../templates/templates.ts'
import type { Scope } from './expand.ts'
import type { Value } from './helpers.ts'
import type { World } from './world.ts'

type On = Extract<Choice, { state: 'on' }>

/** Data path of a clause (`Source` maps that of the preamble back to the top of the file). */
export const clausePath = (id: string): DataPath => ['klauseln', id]

export function scopeOf(clause: ClauseTemplate, choice: On, world: World): Scope {
  const scope: Record<string, Value> = Object.create(null)
  for (const [name, shape] of Object.entries(namesFor(world.kind, clause))) scope[name] = valueOf(name, shape, clause, choice, world)
  return scope
}

function valueOf(name: string, shape: Shape, clause: ClauseTemplate, choice: On, world: World): Value {
  const { agreement } = world
  if (Object.hasOwn(clause.parameter, name)) {
    const from = choice.given.includes(name) ? [...clausePath(clause.id), name] : null
    return parameter(choice.values[name], from, shape, world)
  }
  if (name === 'ausfuehrlich') return { value: agreement.umfang === 'ausfuehrlich', from: null, shape }
  if (name === 'datenschutzrecht' || name === 'datenschutzgesetze') return { value: world.privacy[name], from: null, shape }
  if (world.kind.beteiligte.some((role) => role.id === name)) return { value: world.referents.roles.get(name), from: null, shape }
  if (Object.hasOwn(world.kind.angaben, name)) return { value: agreement.angaben[name], from: ['angaben', name], shape }
  const value = Object.hasOwn(agreement, name) ? (agreement as unknown as Readonly<Record<string, unknown>>)[name] : undefined
  return { value, from: [name], shape }
}

/** A party named by id becomes the referent that helpers inflect, also in lists and tables. */
function parameter(value: unknown, from: DataPath | null, shape: Shape, world: World): Value {
  return { value: resolved(value, shape, world), from, shape }
}
function resolved(value: unknown, shape: Shape | undefined, world: World): unknown {
  if (shape?.kind === 'referent' && typeof value === 'string') return world.referents.byId.get(value)
  if (Array.isArray(value)) return value.map((item) => resolved(item, shape?.of, world))
  if (shape?.kind !== 'felder' || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolved(item, shape.fields?.[name], world)]))
}
