// Verbs whose parts stand apart: „nimmt … teil“ is asked as „teilnimmt“; „hat … zu melden“ and „ist … wahrzunehmen“ are owed; „in Anspruch“, „sich beraten lassen“.
import type { WordClass } from './lexicon.ts'

const INFIX = /^(ab|an|auf|aus|bei|dar|durch|ein|entgegen|fern|fest|fort|frei|heran|heraus|her|hin|hinzu|klar|mit|nach|nieder|offen|sicher|statt|teil|um|vorbei|voraus|vor|wahr|weg|weiter|zurück|zusammen|zu)(?:zu|ge)(\p{Ll}{3,})$/u
/** Strong verbs by the stem of their infinitive. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [/nimm|nahm|nomm/, 'nehm'], [/gib|gab(?=e?n?$)/, 'geb'], [/hält|hielt/, 'halt'], [/läss|ließ/, 'lass'], [/sprich|(?<=.)sprach|sproch/, 'sprech'], [/tr[äu]g(?=t|e?n?$)/, 'trag'],
  [/lädt|lud/, 'lad'], [/sieht?$|sah(en)?$/, 'sehen'], [/bricht|brach|broch/, 'brech'], [/blieb/, 'bleib'], [/wies/, 'weis'], [/strich/, 'streich'], [/schied/, 'scheid'], [/zog/, 'zieh'],
  [/schloss/, 'schließ'], [/fäll|fiel/, 'fall'], [/lieh/, 'leih'], [/trat|tritt|tret/, 'tret'], [/schrieb/, 'schreib'], [/verlor/, 'verlier'], [/wand/, 'wend'], [/sandt/, 'send'], [/fand|fund(?=en$)/, 'find'], [/äuf/, 'auf'], [/bund/, 'bind'], [/wirft|worf|warf/, 'werf'], [/schob/, 'schieb'], [/glich/, 'gleich'], [/holf/, 'helf'], [/stritt/, 'streit'],
]
/** „vorzulegen“, „vorgelegt“ as „vorlegen“, „vorlegt“; „übernimmt“ as „übernehmt“. */
export function plainVerb(word: string): string {
  const plain = word.replace(INFIX, '$1$2')
  const stem = STEMS.find(([form]) => form.test(plain))
  return stem ? plain.replace(stem[0], stem[1]) : plain
}

const PARTICLE = /^(ab|an|auf|aus|bei|ein|fest|fern|mit|nach|sicher|teil|vor|weiter|wahr|zu|durch|heraus|dar|vorbei|weg|um|klar|fort|zurück|zusammen|hin|bekannt|entgegen|voraus|offen|hinzu|nieder)$/
const VERB = /^\p{Ll}+(t|en|n|st|te|ten|m)$/u

/** Position of a verb → particle and verb as one word. */
export function asOneVerb(lowers: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  lowers.forEach((lower, i) => {
    if (i === 0 || !PARTICLE.test(lower) || !(i === lowers.length - 1 || /^(und|oder|sowie|:)$/.test(lowers[i + 1] ?? ''))) return
    for (let k = i - 1; k >= 0; k--) if (VERB.test(lowers[k] ?? '') && !found.has(k) && !/(ung|heit|keit|schaft|ion)(en)?$/.test(lowers[k] ?? '')) found.set(k, `${lower}${lowers[k]}`)
  })
  return found
}

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
/** What a word becomes by its neighbours in the same part. */
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
