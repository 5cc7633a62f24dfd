// Doubts about German forms that this agreement prints become diagnostics at the name (or function) they are about.
import type { DataPath } from '../document/nodes.ts'
import { doubtMessages } from '../german/doubts.ts'
import { officeDoubtMessage } from '../german/office-doubts.ts'
import type { World } from './world.ts'

export function reportDoubts(world: World): void {
  for (const { doubt, message } of doubtMessages(world.doubts)) {
    const path = world.referents.paths.get(doubt.spec) ?? nameOf(doubt.id, world)
    world.report(message.code, message.message, world.placeOf(path), { hint: message.hint })
  }
  for (const { doubt, path } of world.officeDoubts) {
    const message = officeDoubtMessage(doubt)
    world.report(message.code, message.message, world.placeOf(path), { hint: message.hint })
  }
}

function nameOf(id: string, { agreement }: World): DataPath {
  const p = agreement.parteien.findIndex((party) => party.id === id)
  const g = agreement.gruppen.findIndex((group) => group.id === id)
  return p >= 0 ? ['parteien', p, 'name'] : g >= 0 ? ['gruppen', g, 'bezeichnung'] : ['parteien']
}
