// angaben/kurzname-mehrdeutig and angaben/partei-doppelt: two parties the text calls the same, and one body that is party twice.
import { nameKey } from '../../../german/same-name.ts'
import type { Party } from '../../../schema/agreement.ts'
import { remembered } from '../../remember.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'

export const names: FactsRule = (subject) => subject.agreement.parteien.flatMap((party, i) => sameBody(party, i, subject) ?? ambiguous(party, i, subject) ?? [])

const plain = remembered(nameKey)
function sameBody({ id, name }: Party, i: number, { agreement, placeOf }: Subject): Finding | undefined {
  const before = agreement.parteien.slice(0, i).find((other) => plain(other.name) === plain(name))
  if (!before) return undefined
  const path = ['parteien', i, 'name']
  return {
    code: 'angaben/partei-doppelt',
    message: `„${before.id}“ und „${id}“ sind derselbe Träger; mit sich selbst kann niemand einen Vertrag schließen.`,
    place: placeOf(path),
    hint: `Führen Sie ihn einmal auf, mit allen Rollen:\nrolle: [${[...new Set([...before.rolle, ...(agreement.parteien[i]?.rolle ?? [])])].join(', ')}]`,
    path,
  }
}
/** Its short name is that of an earlier party or group, or the first word of another name: one without a short one, or of two that both begin so („Gemeinde“). */
function ambiguous({ id, name, kurz }: Party, i: number, { agreement: { parteien, gruppen }, placeOf }: Subject): Finding | undefined {
  if (!kurz) return undefined
  const alike = parteien.find((other, j) => (j < i && other.kurz?.name === kurz.name) || (j !== i && other.name.startsWith(`${kurz.name} `) && (!other.kurz || name.startsWith(`${kurz.name} `))))?.id ?? gruppen.find((group) => group.kurz?.name === kurz.name)?.id
  if (alike === undefined) return undefined
  const path = ['parteien', i, 'kurz']
  return {
    code: 'angaben/kurzname-mehrdeutig',
    message: `Mit „${kurz.name}“ kann im Text „${id}“ oder „${alike}“ gemeint sein.`,
    place: placeOf(path),
    hint: 'Geben Sie jeder Partei einen eigenen Kurznamen, zum Beispiel mit dem Ort:\nkurz: { name: Stadt Musterhausen, genus: f }',
    path,
  }
}
