// What a name says about its bearer, so that the wizard need not ask: legal form, association, short name, whether it names only a unit.
// Invariant: said only where the name leaves no doubt; otherwise undefined, and the wizard asks.

const first = (rows: readonly (readonly [RegExp, string])[], name: string): string | undefined => rows.find(([pattern]) => pattern.test(name))?.[1]

const LEGAL_FORM: readonly (readonly [RegExp, string])[] = [
  [/\be\.\s?V\.$|\beingetragener Verein$/, 'e-v'],
  [/\bgGmbH\b|gemeinnützige (?:GmbH|Gesellschaft)/, 'ggmbh'],
  [/\bGmbH\b/, 'gmbh'],
  [/\bAgentur für Arbeit\b/, 'bundesagentur'],
  [/\bStiftung\b/, 'stiftung'],
  [/^(?:Evangelische|Katholische|Ev\.|Kath\.).*(?:Kirche|Kirchen|gemeinde|Dekanat|Bezirk)|^(?:Kirchenkreis|Kirchengemeinde|Kirchenbezirk|Dekanat|Diözese|Bistum|Erzbistum)\b/, 'kirchliche-koerperschaft'],
  [/^(?:Landeshauptstadt|Hansestadt|Kreisstadt|Universitätsstadt|Stadt|Gemeinde|Verbandsgemeinde|Samtgemeinde|Landkreis|Kreis|Markt|Bezirk|Region|Städteregion)\b/, 'gebietskoerperschaft'],
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

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bAWO\b|\bArbeiterwohlfahrt\b/, 'AWO'],
  [/Caritas/, 'Caritas'],
  [/Diakon/, 'Diakonie'],
  [/Rotes Kreuz|\bDRK\b/, 'DRK'],
  [/\bAgentur für Arbeit\b/, 'Agentur für Arbeit'],
  [/^Jobcenter\b/, 'Jobcenter'],
  [/^(?:Landeshauptstadt|Hansestadt|Kreisstadt|Universitätsstadt|Stadt)\b/, 'Stadt'],
  [/^(?:Landkreis|Kreis)\b/, 'Landkreis'],
  [/^(?:Gemeinde|Verbandsgemeinde|Samtgemeinde)\b/, 'Gemeinde'],
]
export const shortNameOf = (name: string): string | undefined => first(SHORT, name)

const UNIT = /^(?:\S*(?:behörde|amt|dezernat|referat|fachbereich|fachdienst|abteilung|sachgebiet|beratungsstelle|beratungsdienst|migrationsdienst|projektbüro)|Migrationsberatung|Migrationsfachdienst|Jugendmigrationsdienst|JMD|MBE|Amt|Team)\b/i
/** Of a Land the authority itself is the party, and it may bear "amt" in its name. */
const BEARER = /^(?:Bundesamt|Landesamt|Landratsamt|Regierungspräsidium|Landesamt)\b/i
/** „Ausländerbehörde der Stadt Musterhausen“, „Jugendmigrationsdienst“: part of a bearer, which is the party. */
export const isUnit = (name: string): boolean => UNIT.test(name.trim()) && !BEARER.test(name.trim()) && legalFormOf(name) === undefined
/** „… der Stadt Musterhausen“ → „Stadt Musterhausen“. */
export const bearerIn = (name: string): string | undefined => /\s(?:der|des)\s+((?:Stadt|Landeshauptstadt|Gemeinde|Verbandsgemeinde|Samtgemeinde|Region|AWO)\s.+)$/.exec(name.trim())?.[1]
export const unitIn = (name: string): string => name.trim().replace(/\s(?:der|des)\s+(?:Stadt|Landeshauptstadt|Gemeinde|Verbandsgemeinde|Samtgemeinde|Region|AWO)\s.+$/, '')
