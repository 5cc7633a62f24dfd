// What a draft says beside a clause, for those who decide about it.
import type { Guidance } from '../document/nodes.ts'
import type { Choice } from '../schema/agreement.ts'
import type { Decl } from '../schema/declaration.ts'
import { shapeOf } from '../templates/shapes.ts'
import type { ClauseTemplate } from '../templates/templates.ts'
import { printValue } from './print-value.ts'
import type { World } from './world.ts'

type On = Extract<Choice, { state: 'on' }>

/** Every parameter is a decision; a value nobody chose is marked as proposed. */
export function guidanceOf(template: ClauseTemplate, choice: On, world: World): Guidance {
  const choices = Object.entries(template.parameter).map(([name, decl]) => `${decl.titel}: ${chosen(choice.values[name], decl, world)}${choice.given.includes(name) ? '' : ' (Vorgabe)'}`)
  return { purpose: template.hilfe, reason: template.grund, choices: choice.wording ? [] : choices }
}

function chosen(value: unknown, decl: Decl, world: World): string {
  if (value === undefined) return 'keine Angabe'
  if (typeof value === 'boolean') return value ? 'ja' : 'nein'
  if (decl.typ === 'tabelle') return `Tabelle mit ${Array.isArray(value) ? value.length : 0} Zeilen`
  if (decl.typ === 'prosa') return 'eigener Text'
  if (decl.typ === 'partei') return world.agreement.parteien.find((party) => party.id === value)?.name ?? String(value)
  if (Array.isArray(value) && decl.typ === 'mehrfachauswahl') return value.map((one) => decl.werte[String(one)] ?? String(one)).join(', ') || 'nichts'
  return printValue(value, shapeOf(decl)) || 'keine Angabe'
}
