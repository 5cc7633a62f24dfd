// The county behind an office: „Landratsamt Vogtgrund“ → „Landkreis Vogtgrund“, „Ausländerbehörde Röderbergkreis“ → „Röderbergkreis“.
// Invariant: an office that may be one of a town has none.

const OFFICE = /^(?:(?:der|die|das|den|dem) )?(?:Landratsamt|Landkreisverwaltung|Kreis(?:verwaltung|ausländerbehörde|ausländeramt))(?!\p{L})(?: (?:für (?:den|die)|im|in|am|de[rs]) | )?(?<place>\p{Lu}.*)?$/iu
const COUNTY = '\\p{Lu}\\S*(?<!arbeits|förder|freundes|kirchen)kreis'
/** „Röderbergkreis“ stands for itself; „Kirchenkreis“ and „Förderkreis“ are none. */
export const COUNTY_NAME = new RegExp(`^${COUNTY}$`, 'iu')
const NAMED = new RegExp(`(?:^|\\s)(?<county>${COUNTY})(?:es)?$`, 'iu')
/** What stands behind the place: „, Ausländeramt“. */
const MORE = /(?:,| [–-] ).*$/u

/** `word`: what a county is called in its Land; `seat`: the place that stands for a name that has none. */
export function countyOf(name: string, word = 'Landkreis', seat?: string): string | undefined {
  const bare = name.trim().replace(MORE, '')
  const named = NAMED.exec(bare)?.groups?.['county']
  const office = OFFICE.exec(bare)
  const place = office?.groups?.['place'] ?? seat
  return named ?? (office && place ? `${word} ${place}` : undefined)
}
/** Two Länder have no Landkreise. */
export const countyWord = (land: string | undefined): string => (land === 'DE-NW' || land === 'DE-SH' ? 'Kreis' : 'Landkreis')
