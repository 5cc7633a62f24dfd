// Findings about the data-protection law of the parties: what could not be told, what contradicts. Authorities only where the text prints them;
// the law always, because the report states it for every party.
import type { Code } from '../diagnostics/catalogue.ts'
import { churchLines, isDoubtfulCorporation, mayBeChurch, regimeOf, supervisionOf } from '../law/regimes.ts'
import type { Party } from '../schema/agreement.ts'
import type { World } from './world.ts'

interface Finding {
  readonly code: Code
  readonly key: string
  readonly message: string
  readonly hint: string
}

export function reportPrivacy(world: World): void {
  world.agreement.parteien.forEach((party, i) => {
    const unknown = authorityPrinted(party, world) && world.privacy.each[i]?.neutral === true
    const unproved = authorityPrinted(party, world) ? world.privacy.each[i]?.unproved : undefined
    const found = [strayDiocese(party), doubtfulLaw(party, lawPrinted(party, world)), doubtfulCorporation(party, world), unknown ? unknownAuthority(party) : undefined, unproved === undefined ? undefined : unprovedAuthority(party, unproved, unknown)]
    for (const finding of found) if (finding) world.report(finding.code, finding.message, world.placeOf(['parteien', i, finding.key], 'key'), { hint: finding.hint })
  })
  reportLand(world)
}
/** By a clause, which names all parties, or by a sheet of this one. */
export const lawPrinted = ({ id }: Party, { asked, askedOf }: World): boolean => asked.has('datenschutzrecht') || asked.has('datenschutzgesetze') || ['recht', 'gesetze', 'einwilligung', 'information'].some((field) => askedOf.has(`${id} ${field}`))
const authorityPrinted = ({ id }: Party, { asked, askedOf }: World): boolean => asked.has('datenschutzrecht') || askedOf.has(`${id} aufsicht`)

function strayDiocese(party: Party): Finding | undefined {
  if (party.bistum === undefined || regimeOf(party) === 'kdg') return undefined
  return {
    code: 'angaben/bistum-passt-nicht',
    key: 'bistum',
    message: `Für „${party.id}“ gilt nicht das Datenschutzrecht der katholischen Kirche; das Bistum wird nicht gedruckt.`,
    hint: 'Löschen Sie bistum, oder ergänzen Sie verband: caritas oder datenschutz: kdg.',
  }
}

function doubtfulLaw(party: Party, printed: boolean): Finding | undefined {
  const church = party.datenschutz?.recht === undefined && regimeOf(party) === 'kirche'
  if (!church && !mayBeChurch(party)) return undefined
  const message = church ? `Welches kirchliche Datenschutzrecht für „${party.id}“ gilt, geht aus den Angaben nicht hervor.` : `Für „${party.id}“ wird staatliches Datenschutzrecht ${printed ? 'gedruckt' : 'angenommen'}; der Name klingt nach einem kirchlichen Träger.`
  const [first = '', ...others] = [...churchLines(party.name), ...(church ? [] : [`datenschutz: ${regimeOf(party)}`])]
  return { code: 'angaben/datenschutzrecht', key: church ? 'rechtsform' : 'name', message, hint: `${first}\noder ${others.join(' oder ')}` }
}

function doubtfulCorporation(party: Party, world: World): Finding | undefined {
  if (mayBeChurch(party) || !isDoubtfulCorporation(party, world.agreement.land)) return undefined
  return {
    code: 'angaben/datenschutzrecht',
    key: 'rechtsform',
    message: `Für „${party.id}“ wird nach der Rechtsform das Datenschutzrecht des Landes ${lawPrinted(party, world) ? 'gedruckt' : 'angenommen'}; ob es für diese Körperschaft gilt, ist nicht belegt. Bitte prüfen.`,
    hint: 'datenschutz: dsgvo-land\noder datenschutz: dsgvo (Bundesdatenschutzgesetz)',
  }
}

/** The Land is asked for once, for all parties. */
function unknownAuthority(party: Party): Finding | undefined {
  const supervision = supervisionOf(party)
  if (supervision === 'katholisch' && party.bistum === undefined)
    return { code: 'angaben/bistum', key: 'bistum', message: `Ohne Bistum von „${party.id}“ steht statt der Aufsicht „die zuständige kirchliche Datenschutzaufsicht“.`, hint: 'Nennen Sie das Bistum, in dem die Einrichtung liegt, zum Beispiel bistum: speyer' }
  if (supervision === 'offen')
    return {
      code: 'angaben/datenschutzaufsicht',
      key: 'rechtsform',
      message: `Ohne Rechtsform von „${party.id}“ bleibt offen, wer den Datenschutz beaufsichtigt: der Bund oder das Land.`,
      hint: 'rechtsform: gemeinsame-einrichtung\noder rechtsform: gebietskoerperschaft (zugelassener kommunaler Träger)',
    }
  return undefined
}

/** What is likely is said here, where it can be asked about; the text names it only if there is a source. */
function unprovedAuthority({ id }: Party, authority: string, neutral: boolean): Finding {
  const printed = neutral ? 'Im Text steht deshalb „die zuständige kirchliche Datenschutzaufsicht“.' : 'Der Text nennt sie nach der einen Quelle, die es gibt.'
  return {
    code: 'angaben/aufsicht-ungeprueft',
    key: 'bistum',
    message: `Dass für „${id}“ ${authority} zuständig ist, ist für dieses Bistum nicht nachgelesen. ${printed}`,
    hint: `Fragen Sie die Datenschutzbeauftragten des Trägers. Stimmt es, schreiben Sie:\ndatenschutz: { recht: kdg, aufsicht: ${authority} }`,
  }
}

function reportLand(world: World): void {
  const { agreement, report, placeOf } = world
  if (agreement.land !== undefined || !agreement.parteien.some((party) => namesLand(party, world))) return
  report('angaben/datenschutzaufsicht', 'Ohne Land werden sein Datenschutzgesetz und seine Aufsicht nicht beim Namen genannt.', placeOf(['parteien'], 'key'), { hint: 'land: DE-RP' })
}
function namesLand(party: Party, world: World): boolean {
  const law = ['dsgvo-land', 'land-und-sgb'].includes(regimeOf(party))
  const authority = supervisionOf(party).startsWith('land-') && party.datenschutz?.aufsicht === undefined
  return (law && lawPrinted(party, world)) || (authority && authorityPrinted(party, world))
}
