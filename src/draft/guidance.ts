// What a draft says beside a clause, for those who decide about it: what it is for, the law it rests on, what is chosen, what is open.
// Invariant: only parameters that the printed form of the text uses.
import type { DataPath, Guidance } from '../document/nodes.ts'
import { regimeOf, type Regime } from '../law/regimes.ts'
import type { Choice, Party } from '../schema/agreement.ts'
import type { ClauseTemplate } from '../templates/templates.ts'
import { labelOf } from './choice-label.ts'
import { clausePath } from './scope.ts'
import type { World } from './world.ts'

type On = Extract<Choice, { state: 'on' }>

/** `asked`: the names that the text used, in the form and with the values of this agreement. */
export function guidanceOf(template: ClauseTemplate, choice: On, asked: ReadonlySet<string>, world: World): Guidance {
  const { parteien } = world.agreement
  const choices: string[] = []
  const proposed: string[] = []
  const open: DataPath[] = []
  for (const [name, decl] of Object.entries(template.parameter).filter(([name]) => asked.has(name))) {
    const point = world.openAt([...clausePath(template.id), name])
    const given = choice.given.includes(name)
    const label = point ? undefined : labelOf(choice.values[name], decl, given, parteien)
    if (point) open.push(point.path)
    if (label !== undefined) (given ? choices : proposed).push(`${decl.titel}: ${label}`)
  }
  return { purpose: template.hilfe, reason: template.grund, law: lawFor(parteien, template.grundlage), choices, proposed, open }
}

/** Law that binds only bodies under one of these regimes; „kirche“ may be either church. */
const BOUND: readonly (readonly [law: RegExp, regimes: readonly Regime[]])[] = [
  [/\bDSG-EKD\b/, ['dsg-ekd', 'kirche']],
  [/\bKDG\b/, ['kdg', 'kirche']],
  [/\bSGB II\b/, ['sgb', 'land-und-sgb']],
]
function lawFor(parties: readonly Party[], basis: readonly string[]): readonly string[] {
  const regimes = parties.map(regimeOf)
  return basis.filter((law) => BOUND.every(([name, bound]) => !name.test(law) || regimes.some((regime) => bound.includes(regime))))
}
