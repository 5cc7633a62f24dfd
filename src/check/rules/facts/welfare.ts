// angaben/freie-wohlfahrtspflege: the words „Freie Wohlfahrtspflege“ or „LIGA“ cover a carrier that is in none of the six associations (clst.fw).
// Invariant: a carrier without „verband“ is not judged: it may be in one.
import type { Agreement, Party } from '../../../schema/agreement.ts'
import type { DataPath } from '../../../document/nodes.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'

const WORDS = /\b[Ff]reien? Wohlfahrtspflege\b|\bWohlfahrtsverbände|\bLIGA\b|\bLiga\b/u
const PUBLIC = ['gebietskoerperschaft', 'landesbehoerde', 'bundesbehoerde', 'bundesagentur', 'gemeinsame-einrichtung']
const CARRIERS = ['mbe', 'jmd', 'mfd']
const isOutside = ({ verband, rechtsform }: Party): boolean => verband === 'bdv' || PUBLIC.includes(rechtsform ?? '')

export const welfare: FactsRule = (subject) =>
  [...groupsCalledSo(subject.agreement), ...clausesThatSaySo(subject.agreement)].flatMap(({ parties, path }) => parties.filter(isOutside).map((party) => finding(party, path, subject)))

interface Claim {
  readonly parties: readonly Party[]
  readonly path: DataPath
}
const groupsCalledSo = ({ gruppen, parteien }: Agreement): readonly Claim[] =>
  gruppen.flatMap(({ bezeichnung, mitglieder }, g) => (WORDS.test(bezeichnung) ? [{ parties: parteien.filter(({ id }) => mitglieder.includes(id)), path: ['gruppen', g, 'bezeichnung'] }] : []))
const clausesThatSaySo = ({ klauseln, parteien }: Agreement): readonly Claim[] =>
  Object.entries(klauseln).flatMap(([id, choice]) =>
    choice.state === 'on' && choice.values['freie_wohlfahrtspflege'] === true ? [{ parties: parteien.filter(({ rolle }) => rolle.some((role) => CARRIERS.includes(role))), path: ['klauseln', id, 'freie_wohlfahrtspflege'] }] : [],
  )
function finding({ id, verband }: Party, path: DataPath, { placeOf }: Subject): Finding {
  return {
    code: 'angaben/freie-wohlfahrtspflege',
    message: `„${id}“ gehört als ${verband === 'bdv' ? 'Gliederung des Bundes der Vertriebenen' : 'öffentliche Stelle'} nicht zur Freien Wohlfahrtspflege.`,
    place: placeOf(path),
    hint: path[0] === 'gruppen' ? 'Nennen Sie die Gruppe zum Beispiel so:\nbezeichnung: Träger der Migrationsfachdienste' : 'freie_wohlfahrtspflege: false',
    path,
  }
}
