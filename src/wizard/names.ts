// What a name says about its bearer, so that the wizard need not ask: legal form, association, short name, whether it names only a unit.
// Invariant: said only where the name leaves no doubt; otherwise undefined, and the wizard asks.
import { COUNTY_NAME, countyOf } from '../german/county.ts'

const first = (rows: readonly (readonly [RegExp, string])[], name: string): string | undefined => rows.find(([pattern]) => pattern.test(name))?.[1]

const LEGAL_FORM: readonly (readonly [RegExp, string])[] = [
  [/\be\.\s?V\.(?!\p{L})|\beingetragener Verein(?!\p{L})/u, 'e-v'],
  [/\bgGmbH\b|gemeinnützige (?:GmbH|Gesellschaft)/, 'ggmbh'],
  [/\bGmbH\b/, 'gmbh'],
  [/\bAgentur für Arbeit\b/, 'bundesagentur'],
  [/\bStiftung\b/, 'stiftung'],
  [/^(?:Evangelische|Katholische|Ev\.|Kath\.).*(?:Kirche|Kirchen|gemeinde|Dekanat|Bezirk)|^(?:Kirchenkreis|Kirchengemeinde|Kirchenbezirk|Dekanat|Diözese|Bistum|Erzbistum)\b/, 'kirchliche-koerperschaft'],
  [/^(?:Landeshauptstadt|Hansestadt|Kreisstadt|Universitätsstadt|Stadt|Gemeinde|Verbandsgemeinde|Samtgemeinde|Landkreis|Kreis|Markt|Bezirk|Region|Städteregion)\b/, 'gebietskoerperschaft'],
  [COUNTY_NAME, 'gebietskoerperschaft'],
]
export const legalFormOf = (name: string): string | undefined => first(LEGAL_FORM, name.trim())

const ASSOCIATION: readonly (readonly [RegExp, string])[] = [
  [/\bAWO\b|\bArbeiterwohlfahrt\b/, 'awo'],
  [/Caritas|\bIN VIA\b|\bSkF\b|\bSKM\b|Kolping|Malteser/, 'caritas'],
  [/Diakon|^Evangelisch|\bev\.-luth\.|\bCJD\b/i, 'diakonie'],
  [/Paritätisch/, 'paritaet'],
  [/Rotes Kreuz|Roten Kreuz|\bDRK\b/, 'drk'],
  [/\bZWST\b|Jüdische Gemeinde/, 'zwst'],
  [/Bund der Vertriebenen|\bBdV\b/, 'bdv'],
]
export const associationOf = (name: string): string | undefined => first(ASSOCIATION, name)

/** Short names by which the clauses call a bearer, with their gender. */
const SHORT: readonly (readonly [RegExp, name: string, genus: 'm' | 'f' | 'n'])[] = [
  [/\bAWO\b|\bArbeiterwohlfahrt\b/, 'AWO', 'f'],
  [/Caritas/, 'Caritas', 'f'],
  [/Diakon/, 'Diakonie', 'f'],
  [/Rotes Kreuz|\bDRK\b/, 'DRK', 'n'],
  [/\bAgentur für Arbeit\b/, 'Agentur für Arbeit', 'f'],
  [/^Jobcenter\b/, 'Jobcenter', 'n'],
  [/^(?:Landeshauptstadt|Hansestadt|Kreisstadt|Universitätsstadt|Stadt)\b/, 'Stadt', 'f'],
  [/^Landkreis\b/, 'Landkreis', 'm'],
  [/^Kreis\b/, 'Kreis', 'm'],
  [/^(?:Gemeinde|Verbandsgemeinde|Samtgemeinde)\b/, 'Gemeinde', 'f'],
]
export const shortNameOf = (name: string): string | undefined => SHORT.find(([pattern]) => pattern.test(name))?.[1]
export const shortGenusOf = (short: string): 'm' | 'f' | 'n' | undefined => SHORT.find(([, name]) => name === short)?.[2]

const UNIT = /^(?:\S*(?:behörde|amt|verwaltung|dezernat|referat|fachbereich|fachdienst|abteilung|sachgebiet|beratungsstelle|beratungsdienst|migrationsdienst|projektbüro)|Migrationsberatung|Migrationsfachdienst|Jugendmigrationsdienst|JMD|MBE|Bürgerbüro|Team)(?![\p{L}\p{N}])/iu
/** Authorities that are a party themselves though they bear such a word; „Amt Neuhaus“ is a body of several municipalities. */
const BEARER = /^(?:Bundesamt|Landesamt|Regierungspräsidium|Amt(?! (?:für|der|des)\b))(?![\p{L}\p{N}])/iu
const isUnitWord = (name: string): boolean => UNIT.test(name) && !BEARER.test(name) && legalFormOf(name) === undefined
/** „Stadt Musterhausen, Ausländerbehörde“: bearer and unit. */
const PAIR = /^(?<bearer>.+?)(?: ?, ?| [–-] )(?<unit>[^,–]+)$/
const BEHIND = /\s(?:der\s+(?<feminine>(?:Stadt|Landeshauptstadt|Gemeinde|Verbandsgemeinde|Samtgemeinde|Region|AWO|Caritas|Diakonie)(?:\s.+)?)|des\s+(?<masculine>Landkreis|Kreis|Bezirk|Markt)e?s\s+(?<place>.+))$/
interface Parts { readonly unit: string; readonly bearer: string | undefined }
function partsOf(name: string): Parts | undefined {
  const whole = name.trim().replace(/\s+/g, ' ')
  const pair = PAIR.exec(whole)?.groups
  if (pair?.unit && isUnitWord(pair.unit) && !isUnitWord(pair.bearer ?? '')) return { unit: pair.unit, bearer: pair.bearer }
  if (!isUnitWord(whole)) return undefined
  const found = BEHIND.exec(whole)
  const bearer = found?.groups?.feminine ?? (found?.groups?.masculine && `${found.groups.masculine} ${found.groups.place}`)
  return { unit: found ? whole.slice(0, found.index) : whole, bearer }
}
/** „Ausländerbehörde der Stadt Musterhausen“, „Jugendmigrationsdienst“: part of a bearer, which is the party. */
export const isUnit = (name: string): boolean => partsOf(name) !== undefined
/** „… der Stadt Musterhausen“ → „Stadt Musterhausen“; „Landratsamt Musterland“ → „Landkreis Musterland“. */
export const bearerIn = (name: string): string | undefined => (isUnit(name) ? (partsOf(name)?.bearer ?? countyOf(name)) : undefined)
export const unitIn = (name: string): string => partsOf(name)?.unit ?? name.trim()
