// „Übermittlungen ohne Einwilligung sind zulässig“: said outright and with nothing else, so that neither few words nor the other half of the sentence speak against it.
// Invariant: the whole unit, from its first word to its last; „nur“, a condition or a law beside it make it another sentence.
import type { Unit, Word } from '../unit.ts'

const WITHOUT = '(?: auch)? ohne(?: (?:die|ihre|deren|vorherige|schriftliche|ausdrückliche))* (?:einwilligung|zustimmung|einverständnis|einwilligungserklärung)(?: (?:der|des) (?:ratsuchenden|betroffenen|person|personen|betroffenen person|betroffenen personen))?'
const DATA = '(?:personenbezogene[rn]? )?(?:daten|angaben|auskünfte|informationen)(?: (?:über|von) (?:die )?ratsuchenden?)?'
const PASSING = `(?:(?:die|der|eine|jede) )?(?:(?:gegenseitige|mündliche|weitere|personenbezogene)r? )?(?:daten)?(?:übermittlung(?:en)?|weitergabe|austausch|offenlegung(?:en)?|auskünfte|meldungen)(?: (?:von|der|solcher) ${DATA}| personenbezogener daten)?`
const ALLOWED = '(?:zulässig|erlaubt|gestattet|statthaft|rechtmäßig)'
const OUTRIGHT = [
  `${PASSING}${WITHOUT} (?:ist|sind|bleibt|bleiben)(?: auch)? ${ALLOWED}`,
  `${PASSING} (?:ist|sind|bleibt|bleiben)${WITHOUT} ${ALLOWED}`,
  `${DATA} (?:dürfen|können)${WITHOUT} (?:übermittelt|weitergegeben|ausgetauscht|mitgeteilt|offengelegt) werden`,
].map((pattern) => new RegExp(`^${pattern}$`, 'u'))

export function plainExchange({ words, parts }: Unit): readonly Word[] | undefined {
  if (parts.length !== 1 || words.length > 20) return undefined
  const said = words.map(({ lower }) => lower).join(' ')
  return OUTRIGHT.some((pattern) => pattern.test(said)) ? words : undefined
}
