// Nouns for groups of people in the gender style of the agreement: „Klientinnen und Klienten“ or „Ratsuchende“. Plural only.
// Invariant: only words of our own templates are styled; titles of real people and wording of the user stay as they are.
import { ARTICLE, type Case, STRONG } from './articles.ts'
import { LOWER } from './letters.ts'

export type Style = 'paarform' | 'neutral'
const ADJECTIVE_AND_NOUN = new RegExp(`^(?:([${LOWER}]\\S+e) )?(\\S+)( .*)?$`)
/** Plurals. `pair`: feminine and masculine; absent where the word is neutral already and stays so in both styles. */
interface Person {
  readonly pair?: readonly [feminine: string, masculine: string]
  readonly neutral: string
}
/** key: feminine, masculine > neutral. Keys are the masculine singular, without umlauts. */
const PAIRS = `
  klient: Klientinnen, Klienten > Ratsuchende
  teilnehmer: Teilnehmerinnen, Teilnehmer > Teilnehmende
  berater: Beraterinnen, Berater > Beratungskräfte
  mitarbeiter: Mitarbeiterinnen, Mitarbeiter > Beschäftigte
  ansprechpartner: Ansprechpartnerinnen, Ansprechpartner > Ansprechpersonen
  zuwanderer: Zuwanderinnen, Zuwanderer > Zugewanderte
  kollege: Kolleginnen, Kollegen > Teammitglieder
  vertreter: Vertreterinnen, Vertreter > Vertretungen
  sozialarbeiter: Sozialarbeiterinnen, Sozialarbeiter > Fachkräfte der Sozialen Arbeit
  dolmetscher: Dolmetscherinnen, Dolmetscher > Dolmetschende
  sprachmittler: Sprachmittlerinnen, Sprachmittler > Sprachmittelnde
  lehrer: Lehrerinnen, Lehrer > Lehrkräfte
  beamter: Beamtinnen, Beamte > Bedienstete
  arzt: Ärztinnen, Ärzte > ärztliche Fachkräfte
  leiter: Leiterinnen, Leiter > Leitungen
  arbeitgeber: Arbeitgeberinnen, Arbeitgeber > Arbeitgebende
  antragsteller: Antragstellerinnen, Antragsteller > Antragstellende
  begleiter: Begleiterinnen, Begleiter > Begleitpersonen
  lotse: Lotsinnen, Lotsen > Lotsenkräfte
  vermieter: Vermieterinnen, Vermieter > Vermietende`
/** Neutral already, the same in both styles; adjectives used as nouns end in -e and know whether an article stands in front. Their key is the word without umlauts. */
const NEUTRAL = [
  'Ratsuchende Zugewanderte Neuzugewanderte Geflüchtete Asylsuchende Teilnehmende Beschäftigte Bedienstete Leistungsberechtigte',
  'Ehrenamtliche Freiwillige Dolmetschende Sprachmittelnde Angehörige Jugendliche Minderjährige Sorgeberechtigte Alleinerziehende Vorgesetzte',
  'Fachkräfte Lehrkräfte Honorarkräfte Führungskräfte Beratungskräfte Ansprechpersonen Vertrauenspersonen Begleitpersonen Vertretungen Mitglieder',
]
/** Adjectives used as nouns; listed, never guessed from -e (not Ansprechperson, Fachkraft). */
const ADJECTIVAL = new Set([...(NEUTRAL.slice(0, 2).join(' ').split(' ')), 'Beamte', 'Arbeitgebende', 'Antragstellende', 'Vermietende'])
const FOLD: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const keyOf = (word: string): string => word.toLowerCase().replace(/[äöüß]/g, (c) => FOLD[c] ?? c)

function pairs(): [string, Person][] {
  return PAIRS.trim()
    .split('\n')
    .map((line) => {
      const [, key = '', feminine = '', masculine = '', neutral = ''] = /^\s*(\S+): (.+), (.+) > (.+)$/.exec(line) ?? []
      return [key, { pair: [feminine, masculine], neutral }]
    })
}
const PERSONS: Readonly<Record<string, Person>> = {
  ...Object.fromEntries(pairs()),
  ...Object.fromEntries(NEUTRAL.flatMap((words) => words.split(' ')).map((word) => [keyOf(word), { neutral: word }])),
}

function adjectival(word: string, kase: Case, article: boolean): string {
  return article ? `${word}n` : word.slice(0, -1) + STRONG[kase].pl
}
function decline(noun: string, kase: Case, article: boolean): string {
  if (ADJECTIVAL.has(noun)) return adjectival(noun, kase, article)
  const [, adjective, core = noun, rest = ''] = ADJECTIVE_AND_NOUN.exec(noun) ?? []
  const lead = adjective ? `${adjectival(adjective, kase, article)} ` : ''
  return lead + (kase === 'dat' && /(e|er|el)$/.test(core) ? `${core}n` : core) + rest
}
/** "Klientinnen und Klienten", "den Ratsuchenden". The key is one of PERSONS; another one is a fault of the caller. */
export function persons(key: string, kase: Case, style: Style, article = false): string {
  const person = PERSONS[key]
  if (!person) throw new RangeError(`unknown person noun: ${key}`)
  const lead = article ? `${ARTICLE[kase].pl} ` : ''
  if (style === 'neutral' || !person.pair) return lead + decline(person.neutral, kase, article)
  return `${lead}${person.pair[0]} und ${decline(person.pair[1], kase, article)}`
}
