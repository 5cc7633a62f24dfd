// What a word becomes by its neighbours in the same part: „hat … zu melden“ and „ist … wahrzunehmen“ are owed; „in Anspruch“, „sich beraten lassen“.
import type { WordClass } from './lexicon.ts'

const OWING = /^(hat|haben|habe|hätte|hätten|ist|sind|sei|seien|wäre)$/
const INFINITIVE = /^(?:an|auf|aus|ab|bei|dar|durch|ein|fest|fort|mit|nach|teil|vor|wahr|weiter|zurück|her|hin|zu)+zu\p{Ll}+n$/u
const LET = /^(zu)?lass(en|t|e)$|^läss(t|st)$/
const TURNS = /^(wend|meld)(en|et)$|^(zu|ge)?wandt$/
const FOLLOWS = /^(ge|zu)?leist/
const COMES = /^(komm(en|t)|gekommen|kamen?|war|waren|gewesen|gehen|geht|ging|gegangen)$/
const COMES_NOT = /^(betracht|frage|akten?|zustande|stande|nach|tragen|einsatz|kenntnis|wort)$/
const TRAVELS = /^(geht|gehen|gelangt|gelangen|fließt|fließen|landet|landen|wandert|wandern|läuft|laufen)$/
const RECEIVER = /behörde|jobcenter|^amt|fallmanage|^leistungs(abteilung|stelle|sachbearb)|sachbearbeit|agentur|^abh$|integrationsfachkr/
const TASK = /^(aufgabe|verantwortung|sache|obliegenheit)$/
const TERMIN = /^termine?s?$/
const ENDS = /einstell|eingestellt|^stell(t|en)$/
const STAYS = /^bleib(t|en)$/
const RELEASED = /^entb[iu]nd/
const REFUSED = /^(abgelehnt|abzulehnen|zurückgewiesen|verworfen)$/
export function joinedClasses(lowers: readonly string[], i: number): readonly WordClass[] {
  const word = lowers[i] ?? ''
  const found: WordClass[] = []
  if (OWING.test(word) && lowers.some((lower, k) => k > i && isOwedVerb(lowers, lower, k))) found.push('duty')
  if (word === 'anspruch' && lowers[i - 1] === 'in') found.push('attend')
  if (word === 'beraten' && lowers.some((lower) => LET.test(lower))) found.push('attend', 'advice')
  if (TURNS.test(word) && lowers.includes('sich')) found.push('attend')
  if (word === 'folge' && lowers.some((lower) => FOLLOWS.test(lower))) found.push('attend')
  if (COMES.test(word) && !lowers.some((lower) => COMES_NOT.test(lower))) found.push('attend')
  if (TRAVELS.test(word) && lowers.some((lower, k) => k > i && RECEIVER.test(lower) && lowers.slice(Math.max(i + 1, k - 3), k).some((one) => /^(an|ans|beim|bei)$/.test(one)))) found.push('transfer') // „gehen an das Fallmanagement“
  if (word === 'weg' && i === lowers.length - 1 && lowers.some((lower) => /^(ist|sind)$/.test(lower))) found.push('adverse') // „ist der Platz weg“
  if (TASK.test(word) && lowers.includes('ist') && lowers.slice(i + 1, i + 5).some((lower) => /ratsuchend|berechtigt|zugewand|kund(e|in)|klient|^person|betroffen|antragst|teilnehm/.test(lower))) found.push('duty')
  if (TERMIN.test(word) && lowers.some((lower) => /behörde|jobcenter|^amt$/.test(lower))) found.push('benefit')
  if (TEXT.test(word) && /^(dies(e|er|es|em)|vorliegende[rnms]?|vorstehende[rnms]?|unsere[rms]?)$/.test(lowers[i - 1] ?? '')) found.push('agreement')
  if (FREEDOM.test(word) && lowers.some((lower) => /^(nicht|keine[nrms]?|kein|keineswegs)$/.test(lower))) found.push('duty') // „steht nicht im Belieben“
  if (word === 'nicht' && MISSED.test(lowers[i + 1] ?? '')) found.push('shun')
  if (ENDS.test(word) && (word !== 'stellt' || lowers.at(-1) === 'ein') && lowers.some((lower) => /^(zusammenarbeit|besuche?|kontakte?s?|gespräche)$/.test(lower))) found.push('shun')
  if (STAYS.test(word) && lowers.some((lower) => /^(zimmer|raum|beratungsraum|büro)$/.test(lower))) found.push('join')
  if (RELEASED.test(word) && lowers.some((lower) => lower.startsWith('schweigepflicht'))) found.push('consent')
  if (word === 'fall' && /^(jeden|jeder|gemeinsame[nrms]?|einzelne[nrms]?|konkrete[nrms]?|laufende[nrms]?)$/.test(lowers[i - 1] ?? '') && lowers.includes('über')) found.push('personal')
  if (REFUSED.test(word) && lowers.some((lower) => /antr[aä]g|titel|erlaubnis|duldung|leistung/.test(lower))) found.push('adverse')
  return found
}
/** What an agreement is called in itself. */
export const TEXT = /^(regelung(en)?|bestimmung(en)?|abschnitts?|klausel|kooperation|partnerschaft|anlage|netzwerks?|bündnis(ses)?|zusammenarbeit|ziffer|punkts?|dokuments?|urkunde|textes|blatts?|paragra(f|ph)en|unterschrift(en)?)$/
/** What would leave it to somebody; denied, it is owed. */
export const FREEDOM = /^(vorbei|belieben|disposition|umhin|optional|fakultativ|freigestellt|verhandelbar|disponibel|freiwillig|verzichtbar|erlässlich|erlassen|abdingbar|herum|drumherum|ermessenssache|geschmackssache)$/
const MISSED = /^(wahrgenommen|eingehalten|besucht|angetreten|erschienen|genutzt|absolviert|abgeschlossen|geführt|befolgt|nachgewiesen|nachgekommen|fortgeführt|fortgesetzt)e[nrms]?$/ 
const isOwedVerb = (lowers: readonly string[], lower: string, k: number): boolean => INFINITIVE.test(lower) || (lowers[k - 1] === 'zu' && /^\p{Ll}+n$/u.test(lower))
