// Nouns for groups of people in the gender style of the agreement: „Klientinnen und Klienten“ or „Ratsuchende“. Plural only.
// Invariant: only words of our own templates are styled; titles of real people and wording of the user stay as they are.
import { ARTICLE, type Case, STRONG } from './articles.ts'

export type Style = 'paarform' | 'neutral'
/** Plurals. `pair`: feminine and masculine; absent where the word is neutral already and stays so in both styles. */
interface Person {
  readonly pair?: readonly [feminine: string, masculine: string]
  readonly neutral: string
}
const FOLD: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
function neutralOnly(...words: string[]): [string, Person][] {
  return words.map((w) => [w.toLowerCase().replace(/[äöüß]/g, (c) => FOLD[c] ?? c), { neutral: w }])
}
/** Keys are the masculine singular or the neutral plural, without umlauts. */
const PERSONS: Readonly<Record<string, Person>> = {
  klient: { pair: ['Klientinnen', 'Klienten'], neutral: 'Ratsuchende' },
  teilnehmer: { pair: ['Teilnehmerinnen', 'Teilnehmer'], neutral: 'Teilnehmende' },
  berater: { pair: ['Beraterinnen', 'Berater'], neutral: 'Beratungskräfte' },
  mitarbeiter: { pair: ['Mitarbeiterinnen', 'Mitarbeiter'], neutral: 'Beschäftigte' },
  ansprechpartner: { pair: ['Ansprechpartnerinnen', 'Ansprechpartner'], neutral: 'Ansprechpersonen' },
  zuwanderer: { pair: ['Zuwanderinnen', 'Zuwanderer'], neutral: 'Zugewanderte' },
  kollege: { pair: ['Kolleginnen', 'Kollegen'], neutral: 'Teammitglieder' },
  vertreter: { pair: ['Vertreterinnen', 'Vertreter'], neutral: 'Vertretungen' },
  sozialarbeiter: { pair: ['Sozialarbeiterinnen', 'Sozialarbeiter'], neutral: 'Fachkräfte der Sozialen Arbeit' },
  dolmetscher: { pair: ['Dolmetscherinnen', 'Dolmetscher'], neutral: 'Dolmetschende' },
  beamter: { pair: ['Beamtinnen', 'Beamte'], neutral: 'Bedienstete' },
  arzt: { pair: ['Ärztinnen', 'Ärzte'], neutral: 'ärztliche Fachkräfte' },
  ...Object.fromEntries(neutralOnly('Ratsuchende', 'Zugewanderte', 'Neuzugewanderte', 'Teilnehmende', 'Beschäftigte', 'Leistungsberechtigte')),
  ...Object.fromEntries(neutralOnly('Fachkräfte', 'Lehrkräfte', 'Beratungskräfte', 'Ansprechpersonen')),
}
/** Adjectives used as nouns need to know whether an article stands in front; listed, never guessed (not Ansprechperson, Fachkraft). */
const ADJECTIVAL = new Set([
  ...['Ratsuchende', 'Teilnehmende', 'Beschäftigte', 'Zugewanderte', 'Neuzugewanderte', 'Dolmetschende', 'Bedienstete', 'Beamte'],
  'Leistungsberechtigte',
])

function adjectival(word: string, kase: Case, article: boolean): string {
  return article ? `${word}n` : word.slice(0, -1) + STRONG[kase].pl
}
function decline(noun: string, kase: Case, article: boolean): string {
  if (ADJECTIVAL.has(noun)) return adjectival(noun, kase, article)
  const [, adjective, core = noun, rest = ''] = /^(?:(\p{Ll}\S+e) )?(\S+)( .*)?$/u.exec(noun) ?? []
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
