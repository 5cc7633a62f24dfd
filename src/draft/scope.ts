// The names a template text may use and their values: agreement, facts of the kind, referents, own parameters.
import type { DataPath } from '../document/nodes.ts'
import type { Values } from '../schema/values.ts'
import { namesFor, type Shape } from '../templates/shapes.ts'
import type { Kind, TextTemplate } from '../templates/templates.ts'
import type { Scope } from './expand.ts'
import type { Value } from './helpers.ts'
import type { SheetValues } from './sheets.ts'
import type { World } from './world.ts'

/** The parameters of a text: values with defaults, which of them the user wrote, and the path they stand under. */
export interface Parameters {
  readonly values: Values
  readonly given: readonly string[]
  readonly path: DataPath
}

/** Data path of a clause (`Source` maps that of the preamble back to the top of the file). */
export const clausePath = (id: string): DataPath => ['klauseln', id]

export function scopeOf(template: TextTemplate, own: Parameters, world: World): Scope {
  const scope: Record<string, Value> = Object.create(null)
  for (const [name, shape] of namesOf(world.kind, template)) scope[name] = valueOf(name, shape, template, own, world)
  return scope
}

/** The names of a text are the same for every agreement of the kind; kept as long as the template. */
const known = new WeakMap<TextTemplate, { readonly kind: Kind; readonly names: readonly (readonly [string, Shape])[] }>()
function namesOf(kind: Kind, template: TextTemplate): readonly (readonly [string, Shape])[] {
  const found = known.get(template)
  if (found?.kind === kind) return found.names
  const names = Object.entries(namesFor(kind, template))
  known.set(template, { kind, names })
  return names
}

function valueOf(name: string, shape: Shape, template: TextTemplate, own: Parameters, world: World): Value {
  const { agreement } = world
  if (Object.hasOwn(template.parameter, name)) {
    const from = own.given.includes(name) ? [...own.path, name] : null
    return parameter(own.values[name], from, shape, world)
  }
  if (name === 'ausfuehrlich') return { value: agreement.umfang === 'ausfuehrlich', from: null, shape }
  if (name === 'datenschutzrecht' || name === 'datenschutzgesetze') return { value: world.privacy[name], from: null, shape }
  if (Object.hasOwn(world.sheets, name)) return { value: world.sheets[name as keyof SheetValues], from: null, shape }
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
