// Which items of the inventory a clause fulfils: all it names, those under a condition only where the parameter says so.
// Invariant: a condition names a parameter of its clause and a value that parameter can have, or „ausfuehrlich“.
import type { Report } from '../diagnostics/diagnostic.ts'
import type { Decl } from '../schema/declaration.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { Values } from '../schema/values.ts'
import type { ClauseTemplate } from './templates.ts'
import type { YamlFile } from './yaml-file.ts'

const LONG = 'ausfuehrlich'

/** Ids of the items, given the values of the parameters (defaults filled in). */
export function fulfilledBy({ erfuellt }: Pick<ClauseTemplate, 'erfuellt'>, values: Values, long: boolean): string[] {
  return erfuellt.flatMap(({ id, wenn }) => (wenn === undefined || holds(wenn.parameter === LONG ? long : values[wenn.parameter], wenn.wert) ? [id] : []))
}
function holds(value: unknown, wanted: string | undefined): boolean {
  if (wanted !== undefined) return Array.isArray(value) ? value.includes(wanted) : value === wanted
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false && value !== ''
}

export function checkFulfilment({ erfuellt, parameter }: Pick<ClauseTemplate, 'erfuellt' | 'parameter'>, head: YamlFile, report: Report): void {
  erfuellt.forEach(({ wenn }, i) => {
    const wrong = wenn && (wenn.parameter === LONG ? undefined : wrongCondition(wenn.parameter, wenn.wert, parameter))
    if (wrong) report('vorlage/erfuellt-bedingung', wrong.message, head.place(['erfuellt', i, 'wenn']), { hint: wrong.hint })
  })
}
function wrongCondition(name: string, wert: string | undefined, parameter: Readonly<Record<string, Decl>>): { message: string; hint: string } | undefined {
  const decl = Object.hasOwn(parameter, name) ? parameter[name] : undefined
  if (!decl) return { message: `Einen Parameter „${name}“ gibt es hier nicht.`, hint: meant(name, [...Object.keys(parameter), LONG]) }
  if (wert === undefined) return undefined
  const werte = 'werte' in decl ? Object.keys(decl.werte) : []
  return werte.includes(wert) ? undefined : { message: `„${name}“ kann nie „${wert}“ sein.`, hint: meant(wert, werte) }
}
function meant(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  return near === undefined ? `Möglich sind: ${known.join(', ')}.` : `Meinten Sie „${near}“?`
}
