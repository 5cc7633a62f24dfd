// Who gives information to whom on a consent sheet. angaben/dieselbe-stelle: a party to itself; two units of one bearer are possible, so it is a warning.
// angaben/blatt-richtung: the question above (`richtung`, `mit`) is about another way than `von` and `an`. Told only where the roles of the parties leave no doubt.
import type { Agreement, Role, SheetAnnex } from '../../../schema/agreement.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'

const ADVICE: readonly Role[] = ['mbe', 'jmd', 'mfd']
/** What `mit` may name, the question's words for it, and the roles that are meant. */
const OTHERS: Readonly<Record<string, readonly Role[]>> = { jobcenter: ['jobcenter'], agentur: ['agentur'], abh: ['abh'], kurs: ['ik-traeger'] }

export const consentSheet: FactsRule = (subject) =>
  subject.agreement.anlagen.flatMap((annex, i) => {
    if (!('vorlage' in annex) || annex.vorlage !== 'einwilligung') return []
    const { von, an } = annex.values
    return von === an ? [toItself(i, subject)] : [...wrongWay(annex, i, subject), ...wrongBody(annex, i, subject)]
  })

function toItself(i: number, { placeOf }: Subject): Finding {
  const path = ['anlagen', i, 'an']
  return {
    code: 'angaben/dieselbe-stelle',
    message: 'Auf dem Blatt zur Einwilligung steht dieselbe Partei unter „von“ und „an“; wer wem etwas weitergibt, bleibt offen.',
    place: placeOf(path),
    hint: 'Nennen Sie unter „von“ die Stelle, die Informationen weitergibt, und unter „an“ die, die sie bekommt. Jede Richtung hat ihr eigenes Blatt.',
    path,
  }
}
const WAYS = { 'von-beratung': { gives: 'Die Beratung gibt hier', other: 'an-beratung' }, 'an-beratung': { gives: 'Die Beratung bekommt hier', other: 'von-beratung' } } as const
function wrongWay({ values }: SheetAnnex, i: number, { agreement, placeOf }: Subject): readonly Finding[] {
  const way = values['richtung'] === 'an-beratung' ? 'an-beratung' : 'von-beratung'
  const [advice, other] = way === 'von-beratung' ? [values['von'], values['an']] : [values['an'], values['von']]
  if (has(advice, ADVICE, agreement) || !has(other, ADVICE, agreement)) return []
  const path = ['anlagen', i, 'richtung']
  return [{
    code: 'angaben/blatt-richtung',
    message: `${WAYS[way].gives} nach „richtung“ Informationen, nach „von“ und „an“ ist es umgekehrt.`,
    place: placeOf(path) ?? placeOf(['anlagen', i, 'von']),
    hint: `Schreiben Sie richtung: ${WAYS[way].other}, oder tauschen Sie „von“ und „an“.`,
    path,
  }]
}
function wrongBody({ values }: SheetAnnex, i: number, { agreement, placeOf }: Subject): readonly Finding[] {
  const [from, to] = [values['von'], values['an']]
  const other = has(from, ADVICE, agreement) ? to : from
  const meant = OTHERS[String(values['mit'])]
  const fitting = Object.entries(OTHERS).find(([, roles]) => has(other, roles, agreement))
  if (!meant || !fitting || has(other, meant, agreement)) return []
  const path = ['anlagen', i, 'mit']
  return [{
    code: 'angaben/blatt-richtung',
    message: 'Die Frage oben auf dem Blatt meint eine andere Stelle („mit“), als unter „von“ und „an“ steht.',
    place: placeOf(path),
    hint: `Schreiben Sie mit: ${fitting[0]}, oder nennen Sie die Partei, die gemeint ist.`,
    path,
  }]
}
/** Of a group: one of its members. */
function has(id: unknown, roles: readonly Role[], { parteien, gruppen }: Agreement): boolean {
  const named: readonly unknown[] = gruppen.find((group) => group.id === id)?.mitglieder ?? [id]
  return parteien.some((party) => named.includes(party.id) && party.rolle.some((role) => roles.includes(role)))
}
