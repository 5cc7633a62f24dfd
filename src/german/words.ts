// What one word of a name is: adjective, word that never changes, abbreviation, or a plain word.
// Invariant: an adjective is only inflected if its stem is known and its ending fits the gender; anything else that looks like one is "maybe".
import { type Gender, STRONG, WEAK } from './articles.ts'
import { ABBREVIATION, headOf } from './heads.ts'

/** Stems of adjectives that names start with; anything in -isch, -lich, -ig … is recognised by its suffix. */
const STEMS = new Set(
  [
    'deutsch rot frei groß neu alt jung offen bunt sozial international national regional interkulturell kommunal katholisch kath evangelisch reformiert',
    'uniert lutherisch jüdisch muslimisch kreisfrei vereint vereinigt gesamt weiß grün blau gut erst zweit ober unter inner äußer hoh beteiligt gemeinnützig',
    'eingetragen rechtsfähig diakonisch paritätisch christlich märkisch bayerisch königlich öffentlich allgemein zentral mobil digital ehrenamtlich',
    'hauptamtlich ständig stellvertretend geschäftsführend leitend kommissarisch amtierend ander alternativ autonom solidarisch karitativ selbständig',
    'selbstständig eigen klein schwarz gemeinsam stark rund hell weiter übrig beid modern urban lokal global',
  ]
    .join(' ')
    .split(' '),
)
const SUFFIX = /(isch|lich|ig|sam|bar|haft|los|voll|frei|iv|ell|iert|bezogen|end|sozial|national|regional|kommunal|beauftragt|bevollmächtigt|beigeordnet)$/
/** Words in -er that never change although they look like masculine adjectives: confessions, and places. */
const FROZEN_ER = new RegExp(
  `^(${[
    'malteser|johanniter|arbeiter|berliner|bremer|hamburger|kölner|münchner|münchener|frankfurter|dresdner|leipziger|hannoveraner|mainzer|trierer|kasseler',
    'brandenburger|thüringer|pfälzer|lübecker|rostocker|stuttgarter|ulmer|nürnberger|essener|bonner|potsdamer',
    '.*(hausen|städt|stadt|burg|berg|bach|dorf|feld|ing|heim|tal|furt|haven|brück|(?<!^(gr|bl|schl|gen|r|l))au)er',
  ].join('|')})$`,
  'i',
)

/** Ending of the adjective in the nominative of the name: weak behind a leading article. */
function nameEnding(gender: Gender, afterArticle: boolean): string {
  return (afterArticle ? WEAK : STRONG).nom[gender]
}
/** A known adjective with any ending; `fits`: it is the ending this gender has. A noun of the head table is one only by its whole stem ("Zentrale"). */
export function adjectiveOf(word: string, gender: Gender, afterArticle: boolean): { fits: boolean } | undefined {
  const last = word.split('-').at(-1)?.toLowerCase() ?? ''
  const isStem = (stem: string) => stem.length > 1 && (STEMS.has(stem) || (SUFFIX.test(stem) && !headOf(word)))
  const end = ['er', 'es', 'en', 'e'].find((e) => last.endsWith(e) && isStem(last.slice(0, -e.length)))
  return end === undefined ? undefined : { fits: end === nameEnding(gender, afterArticle) }
}
export function isFrozenEr(word: string): boolean {
  return FROZEN_ER.test(word.split('-').at(-1) ?? '')
}

export type Kind = 'adjective' | 'maybe' | 'frozen' | 'and' | 'abbreviation' | 'word'
/** Endings that make an unknown word look like an adjective of that gender; -ee and -ie belong to nouns. */
const SUSPICIOUS: Readonly<Record<Gender, RegExp>> = { m: /er$/, f: /e$/, n: /es$/, pl: /e$/ }
export function kindOf(word: string, gender: Gender, afterArticle: boolean): Kind {
  if (/^(und|&|u\.)$/.test(word)) return 'and'
  if (word.endsWith('.') || ABBREVIATION.test(word)) return 'abbreviation'
  if (adjectiveOf(word, gender, afterArticle)) return 'adjective'
  if (headOf(word)) return 'word'
  // in a feminine or neuter name a real adjective would end in -e or -es
  if (/er$/i.test(word) && (isFrozenEr(word) || gender === 'f' || gender === 'n')) return 'frozen'
  return SUSPICIOUS[gender].test(word) && !/[ie]e$/.test(word) ? 'maybe' : 'word'
}
