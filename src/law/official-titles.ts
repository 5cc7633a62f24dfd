// Whether the function of a signatory is an official title (Amtsbezeichnung), a function inside the administration, or cannot be told.
// Invariant: a pure reading of the words; „offen“ is never taken for the one or the other.
import { isHeadTitle } from './heads.ts'

export type TitleSort = 'amt' | 'funktion' | 'offen'

const TITLES = [
  /(ober|kreis|ehren)?bürgermeister(in)?\b/iu,
  /\boberlandr(at|ätin)\b/iu,
  /beigeordnete[rn]?\b/iu,
  /\b(ober)?(stadt|gemeinde|kreis|samtgemeinde|oberkreis|landes|regierungs|verwaltungs|bau|bezirks)(verwaltungs|amts)?direktor(in)?\b/iu,
  /\b(erste[rn]? )?(bezirks)?(stadt|kreis|regions|gemeinde)(bau|schul|rechts|verwaltungs)?r(at|ätin)\b/iu,
  /\b(regierungspräsident|senator|staatsr[aä]t|ministerpräsident|staatssekretär)(in)?\b/iu,
  /\b(stadt|kreis)kämmer(er|in)\b/iu,
  /\b(verwaltungs|regierungs|stadt|kreis|gemeinde)(ober)?(amt(s?r(at|ätin)|mann|frau)|inspektor(in)?)\b/iu,
]
const FUNCTIONS = /leitung|leiter(in)?\b|führung|führer(in)?\b|sachbearbeit|sachgebiet|fachbereich|fachdienst|abteilung|koordinat|referent|referat|beauftragte|manage|team|personal|mitarbeit|vorsitz|vorstand/iu

/** What follows says of whom or for what: „Referentin der Bürgermeisterin“ is none. */
const COMPLEMENT = / (?:der|des|für|im|in|bei|beim|von) /u

export function titleSort(words: string): TitleSort {
  const heads = words.split(/, ?/u).map((part) => part.split(COMPLEMENT, 1)[0] ?? '')
  if (heads.some((head) => isHeadTitle(head) || TITLES.some((title) => title.test(head)))) return 'amt'
  return FUNCTIONS.test(words) ? 'funktion' : 'offen'
}
