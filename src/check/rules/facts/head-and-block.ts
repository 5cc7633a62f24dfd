// angaben/vertretung-abweichend: below the agreement signs somebody whom the head does not name, without „i. A.“ or „i. V.“; or one of those who represent together is missing.
// Invariant: a body without a person („Vorstand“) and a line that is only a name are left alone: the person may hold the office.
import type { DataPath } from '../../../document/nodes.ts'
import type { Party, Representative, SignatoryText } from '../../../schema/agreement.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'
import { blockOf } from './signers.ts'

const ORGAN = /^(?:\S*vorstand|geschäftsführung|\S*präsidium|(?:geschäfts)?leitung|magistrat|senat|bezirksamt|\S*(?:kirchen|gemeinde|verwaltungs|stiftungs)rat|presbyterium|direktorium)$/iu
interface Office {
  readonly words: string
  readonly jointly: boolean
}

export const headAndBlock: FactsRule = (subject) => subject.agreement.parteien.flatMap((party) => judge(party, subject) ?? [])

function judge(party: Party, subject: Subject): Finding | undefined {
  const head = party.vertreten_durch.flatMap((one) => officesOf(one, one.art === 'gemeinschaftlich'))
  const block = blockOf(party, subject.agreement)
  if (block === undefined || block.length === 0 || head.length === 0 || head.some(({ words }) => words === '')) return undefined
  const stranger = head.some(({ words }) => ORGAN.test(words)) ? undefined : block.find(({ person }) => person.zeilen.length > 0 && person.zusatz === undefined && !head.some((office) => signs(person, office)))
  if (stranger) return finding(party, head, stranger.person.zeilen[0] ?? '', stranger.path, subject)
  const missing = block.some(({ person }) => person.zusatz !== undefined || person.zeilen.length === 0) ? undefined : head.find((office) => office.jointly && !block.some(({ person }) => signs(person, office)))
  return missing && lacking(party, missing, block[0]?.path ?? [], subject)
}
/** All offices of the chain: who signs may be the head of the house or the one who acts for it. */
const officesOf = ({ funktion = '', vertreten_durch = [] }: Representative, jointly: boolean): readonly Office[] => [{ words: funktion, jointly: jointly && vertreten_durch.length === 0 }, ...vertreten_durch.flatMap((one) => officesOf(one, one.art === 'gemeinschaftlich'))]
const signs = ({ zeilen }: SignatoryText, { words }: Office): boolean => zeilen.some((line) => line.toLowerCase().includes(words.toLowerCase()) || words.toLowerCase().includes(line.toLowerCase()))

function finding({ id }: Party, head: readonly Office[], line: string, path: DataPath, { placeOf }: Subject): Finding {
  return {
    code: 'angaben/vertretung-abweichend',
    message: `Für „${id}“ unterschreibt „${line}“, im Kopf steht aber „${head.map(({ words }) => words).join('“ und „')}“.`,
    place: placeOf(path),
    hint: `Nennen Sie an beiden Stellen dieselbe Person. Unterschreibt sie im Auftrag oder in Vertretung, sagen Sie das und lassen sich die Vollmacht zeigen:\n- { zeilen: [${line}], zusatz: i. V. }`,
    path,
  }
}
function lacking({ id }: Party, { words }: Office, path: DataPath, { placeOf }: Subject): Finding {
  return {
    code: 'angaben/vertretung-abweichend',
    message: `„${id}“ wird nach dem Kopf gemeinschaftlich vertreten; im Unterschriftenblock fehlt „${words}“.`,
    place: placeOf(path),
    hint: `Ergänzen Sie unter „personen“, wer mit unterschreibt:\n- { zeilen: [${words}] }`,
    path,
  }
}
