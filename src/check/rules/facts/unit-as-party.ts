// angaben/einheit-als-partei, angaben/dienststelle-als-partei: a party is named by its unit („Ausländerbehörde“, „Caritas-Zentrum“), not by the body that is bound.
// Invariant: a name with a legal form in it, or one that is not surely a unit, is left alone.
import { countyOf, countyWord } from '../../../german/county.ts'
import { suggestGender } from '../../../german/names.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'
import type { Party } from '../../../schema/agreement.ts'

const LEGAL = /\be\. ?V\.|\b(g|ge)?(GmbH|UG)\b|\b(g?AG|eG|KdöR|K\.d\.ö\.R\.|AöR|KG|SE)\b|\bStiftung\b|\b[Gg]emeinde\b(?! ?amt)|\bgenossenschaft\b/u
const OFFICE = /^(die |das |der |den |dem )?(?:Zentrale |Untere |Kommunale |\S+- und )?(\S*(?:behörde\b|ausländerbehörde|ausländeramt|einbürgerungsbehörde)|Landratsamt|Bürgermeisteramt|(Stadt|Kreis|Gemeinde|Samtgemeinde|Verbandsgemeinde)verwaltung|Rathaus|Amt \d|Bürgerbüro|Kommunales Integrationszentrum|(Bürger|Ordnungs|Sozial|Jugend|Schul|Einwohner|Einwohnermelde|Migrations|Integrations|Zuwanderungs)amt|Amt für |Fachbereich|Fachdienst|Fachgebiet|Fachstelle|Abteilung|Referat\b|Sachgebiet|Dezernat|Stabsstelle|Geschäftsbereich)/i
const CARRIER_UNIT = /^(Caritas-?\s?zentrum|Diakonie-?\s?zentrum|Migrationsberatung|Migrationsdienst|Migrationsfachdienst|Jugendmigrationsdienst|JMD\b|MBE\b|Beratungsstelle|Beratungszentrum|Flüchtlingsberatung|Integrationsfachdienst|Kreisgeschäftsstelle|Geschäftsstelle|Haus der (?:Diakonie|Caritas)\b|Diakoniehaus|Sozialberatung|Integrationsagentur|Servicestelle|(?:AWO|DRK|Caritas|Diakonie)[- ]\S*(?:dienst|zentrum|beratung)\b|AWO[- ]Migrationsberatung)/i
const AGENCY = /^(Agentur für Arbeit|Familienkasse)\b/u
const JOBCENTER = /^Job-?center\b/i
/** Who acts for a municipality. In Hesse and Bremerhaven the Magistrat declares in its own name (§ 71 HGO), so there it is left alone. */
const ORGAN = /^(?:(?:der|die|das|den|dem) )?((?:Ober)?bürgermeister(?:in)?|Landrat|Landrätin|Magistrat) de[rs] /i
const MAGISTRAT_LANDS = ['DE-HE', 'DE-HB']
/** Legal forms whose body is an office that may be a party under its own name. */
const OWN_NAME = ['landesbehoerde', 'bundesbehoerde', 'anstalt', 'gemeinsame-einrichtung']

export const unitAsParty: FactsRule = (subject) =>
  subject.agreement.parteien.flatMap((party, i): readonly Finding[] => {
    const organ = organIn(party, subject)
    if (organ !== undefined) return [organAsParty(party, organ, ['parteien', i, 'name'], subject)]
    const bearer = isUnit(party, subject)
    if (bearer === undefined) return []
    const path = ['parteien', i, 'name']
    return [{
      code: party.rechtsform === 'bundesagentur' ? 'angaben/dienststelle-als-partei' : 'angaben/einheit-als-partei',
      message: `„${party.name}“ ist eine Dienststelle oder Einrichtung, kein Träger; gebunden wird nur, wer rechtsfähig ist.`,
      place: subject.placeOf(path),
      hint: `Nennen Sie den Träger und die Stelle als Einheit:\nname: ${bearer}\n${genderOf(bearer, party)}einheit: { name: ${unitIn(party.name)}, genus: ${party.genus} }`,
      path,
    }]
  })

/** „Oberbürgermeister“ of „Der Oberbürgermeister der Stadt Musterhausen“; undefined where no municipality is named behind it. */
function organIn({ name, rechtsform }: Party, { agreement }: Subject): string | undefined {
  const organ = ORGAN.exec(name)?.[1]
  if (organ === undefined || bearerIn(name) === undefined || OWN_NAME.includes(rechtsform ?? '')) return undefined
  return /^magistrat$/i.test(organ) && MAGISTRAT_LANDS.includes(agreement.land ?? '') ? undefined : organ
}
const organAsParty = ({ name }: Party, organ: string, path: Finding['path'], { placeOf }: Subject): Finding => ({
  code: 'angaben/einheit-als-partei', path, place: placeOf(path),
  message: `„${name}“ ist ein Organ, kein Träger; gebunden wird die Körperschaft, für die es handelt.`,
  hint: `Nennen Sie als Namen die Körperschaft und unter „vertreten_durch“ die Funktion „${organ}“:\nname: ${bearerIn(name)}`,
})

/** The bearer to propose; undefined: not surely a unit. */
function isUnit({ name, rechtsform, rolle, sitz }: Party, { agreement }: Subject): string | undefined {
  if (LEGAL.test(name) || OWN_NAME.includes(rechtsform ?? '')) return undefined
  if (AGENCY.test(name)) return 'Bundesagentur für Arbeit'
  if (OFFICE.test(name)) return bearerIn(name) ?? countyOf(name, countyWord(agreement.land), sitz.ort) ?? `Stadt ${sitz.ort}`
  if (CARRIER_UNIT.test(name)) return 'der eingetragene Name des Trägers, etwa mit „e. V.“'
  return JOBCENTER.test(name) && rolle.includes('jobcenter') && isMunicipal(rechtsform, agreement.angaben['traegerform']) ? (bearerIn(name.replace(JOBCENTER, '')) ?? `Landkreis ${sitz.ort}`) : undefined
}
/** The line that goes with the name, where the bearer has another gender than its unit: „der Landkreis“, „das Landratsamt“. */
function genderOf(bearer: string, { genus }: Party): string {
  const [sure, ...more] = suggestGender(bearer)
  return sure === undefined || more.length > 0 || sure === genus ? '' : `genus: ${sure}\n`
}
const isMunicipal = (rechtsform: string | undefined, traegerform: unknown): boolean => rechtsform === 'gebietskoerperschaft' || (rechtsform === undefined && traegerform === 'zkt')

const BEARER = /(?: de[rs])? (Stadt|Gemeinde|Landeshauptstadt|Hansestadt|Samtgemeinde|Verbandsgemeinde|Landkreis|Kreis)(?:es)? (\p{Lu}.*)$/u
const unitIn = (name: string): string => name.replace(BEARER, '')
/** „Ausländerbehörde der Stadt Musterhausen“, „Jobcenter Landkreis Moorland“. */
function bearerIn(name: string): string | undefined {
  const found = BEARER.exec(name)
  return found ? `${found[1]} ${found[2]}` : undefined
}
