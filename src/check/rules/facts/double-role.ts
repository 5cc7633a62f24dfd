// angaben/doppelrolle: one party advises people and at the same time decides about them or teaches them (independence of the advice).
// Invariant: the clause on double roles, where the kind has it and it is on, answers the finding.
import type { Party } from '../../../schema/agreement.ts'
import type { FactsRule } from '../../rule.ts'

const ADVICE = ['mbe', 'jmd', 'mfd']
interface Conflict {
  readonly roles: readonly string[]
  readonly message: string
  readonly hint: string
}
const CONFLICTS: readonly Conflict[] = [
  {
    roles: ['abh', 'jobcenter', 'agentur', 'familienkasse'],
    message: 'berät und entscheidet zugleich als Behörde; unabhängige Beratung ist so nicht gesichert',
    hint: 'Trennen Sie die Rollen: Träger der Beratung ist eine andere Partei. Ist es anders gemeint, berichtigen Sie „rolle“.',
  },
  {
    roles: ['ik-traeger'],
    message: 'bietet Kurse an und berät; was Teilnehmende der Beratung sagen, darf im Haus nicht weitergegeben werden',
    hint: 'Regeln Sie die Trennung: in der Art integrationskurs mit der Klausel doppelrolle: true, sonst mit einer eigenen Klausel und „ausnahmen“.',
  },
]
export const doubleRole: FactsRule = ({ agreement: { parteien, klauseln }, placeOf }) =>
  parteien.flatMap((party, i) => {
    const conflict = CONFLICTS.find(({ roles }) => has(party, roles) && has(party, ADVICE))
    if (!conflict || (conflict.roles.includes('ik-traeger') && klauseln['doppelrolle']?.state === 'on')) return []
    const path = ['parteien', i, 'rolle']
    return [{ code: 'angaben/doppelrolle' as const, message: `„${party.id}“ ${conflict.message}.`, place: placeOf(path), hint: conflict.hint, path }]
  })
const has = ({ rolle }: Party, roles: readonly string[]): boolean => rolle.some((role) => roles.includes(role))
