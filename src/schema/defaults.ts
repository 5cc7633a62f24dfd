// The values of parameters that an agreement does not mention.
import type { TextTemplate } from '../templates/templates.ts'
import type { Decl } from './declaration.ts'
import { paramSchema } from './params/table.ts'
import type { ParamValue, Values } from './values.ts'

const defaults = new WeakMap<object, Values>()
/** The defaults of a clause or an annex as values; a default that its own type refuses was reported when the templates were loaded. */
export function defaultsOf(clause: Pick<TextTemplate, 'parameter'>): Values {
  const known = defaults.get(clause)
  if (known) return known
  const values = Object.fromEntries(Object.entries(clause.parameter).flatMap(([name, decl]) => defaultOf(name, decl)))
  defaults.set(clause, values)
  return values
}
function defaultOf(name: string, decl: Decl): [string, ParamValue][] {
  const result = decl.vorgabe === undefined ? undefined : paramSchema(decl).safeParse(decl.vorgabe, { jitless: true })
  return result?.success ? [[name, result.data]] : []
}
