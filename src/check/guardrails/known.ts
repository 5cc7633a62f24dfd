// What is known of a word by itself: how it is asked for, what it is about, what it does in a sentence. Words recur all the time, so each is asked once.
import { classesOf } from './classes-of.ts'
import { FREEDOM, TEXT } from './joined.ts'
import { type About, NOTHING } from './lexicon.ts'

/** Words of grammar; which of them count is told by their neighbours. */
const SIGNS = {
  negation: /^(nicht|kein(e[rnms]?)?|keinerlei|niemand(en|em)?|niemals|nie|weder|keinesfalls|keineswegs|keinesfalles|nichts|nirgends)$/,
  /** It may protect, see negation.ts. */
  guard: /^(un(zulässig|tersagt|wirksam|berührt|beeinflusst|abhängig|gekürzt|geschmälert|vermindert|schädlich)|verboten|unterl[aä]ss(t|en|e)|freigestellt|berührt|folgenlos|bedeutungslos|belanglos|widerspr[ie]ch(t|en)|verstößt|verstoßen|verzicht(e[nt]?)?|gegenstandslos|irrelevant|hinfällig|überholt|abgeschafft|aufgehoben|ausgeschlossen|betracht|kraft|unterbleib(t|en)|davon|lehnen|folgen?|bedeutung|einfluss|nachteile?|einschränkung(en)?|auswirkung(en)?|konsequenz(en)?|belang|zwang|druck|rolle|wirkung(en)?)$/,
  /** It may be about more by its neighbours, see verbs.ts. */
  joins: new RegExp(`${FREEDOM.source}|${TEXT.source}|${/^(hat|haben|habe|hätte|hätten|ist|sind|sei|seien|wäre|anspruch|beraten|folge|wend(en|et)|meld(en|et)|(zu|ge)?wandt|komm(en|t)|gekommen|kamen?|war|waren|gewesen|gehen|geht|ging|gegangen|aufgabe|verantwortung|sache|obliegenheit|termine?s?|nicht|bleib(t|en)|fall|abgelehnt|abzulehnen|zurückgewiesen|verworfen|stell(t|en)|gelangt|gelangen|fließt|fließen|landet|landen|wandert|wandern|läuft|laufen|weg)$|einstell|eingestellt|^entb[iu]nd/.source}`),
  particle: /^(ab|an|auf|aus|bei|ein|fest|fern|mit|nach|sicher|teil|vor|weiter|wahr|zu|durch|heraus|dar|vorbei|weg|um|klar|fort|zurück|zusammen|hin|bekannt|entgegen|voraus|offen|hinzu|nieder)$/,
  finite: /^(ist|sind|wird|werden|hat|haben|kann|können|muss|müssen|darf|dürfen|soll|sollen|gilt|gelten|bleibt|bleiben|erhält|erhalten|besteht|bestehen|führt)$/,
  contrast: /^(aber|jedoch|allerdings|gleichwohl|sondern|andernfalls|anderenfalls|ansonsten|dennoch|trotzdem|doch|freilich|hingegen|dagegen|indes|indessen|stattdessen|vielmehr|widrigenfalls|sonst|ausgenommen|nur|lediglich)$/,
  condition: /^(wenn|sofern|soweit|falls|solange|wer|bevor|sobald|nachdem|ehe|vorausgesetzt|wem|wessen)$/,
  /** „vorzulegen“. */
  infinitive: /^(an|auf|aus|ab|bei|ein|fest|mit|nach|teil|vor|wahr|weiter|zurück|her|hin|sicher)+zu\p{Ll}+n$/u,
  /** It joins statements, if they are two. */
  and: /^(und|oder|sowie)$/,
  stop: /^[,;:–]$/,
} as const satisfies Readonly<Record<string, RegExp>>
type Sign = keyof typeof SIGNS
const SIGN_NAMES = Object.keys(SIGNS) as Sign[]

export interface Known extends Readonly<Record<Sign, boolean>> {
  readonly lower: string
  readonly is: About
}
/** Names of places, in which no other word may be heard: „Wiesenhausen-Nord“ has nothing to do with „überwiesen“. */
const PLACE = /(?:hausen|(?<!wohn|bewerber|pflege|alten|kinder|ge)heim|furt|(?<!zw|br|dr|spr|schw|kl|gel|ssl|f|g|h|^s|^r)ingen|hagen|burg|dorf|berg|bach|(?<!quar|pi|gi|to|men|zen)tal|(?<!vor|um|s|en)feld|kirchen|brück|rode|wald|walde|stedt|(?<!-)stadt|büttel|horst|weiler|hofen)(?:-(?:nord|süd|ost|west|mitte|land|stadt))?$/
export const isPlace = (lower: string): boolean => PLACE.test(lower)

const known = new Map<string, Known>()
const LIMIT = 20_000
export function knownOf(text: string): Known {
  const found = known.get(text)
  if (found) return found
  if (known.size > LIMIT) known.clear()
  const lower = loweredOf(text)
  const signs = Object.fromEntries(SIGN_NAMES.map((sign) => [sign, SIGNS[sign].test(lower)])) as Record<Sign, boolean>
  const made: Known = { ...signs, lower, is: isPlace(lower) ? NOTHING : classesOf(lower) }
  known.set(text, made)
  return made
}
/** Without the signs inside words („Berater*innen“) and soft hyphens; an old „daß“ is a „dass“. */
function loweredOf(text: string): string {
  const plain = text.replace(/[\u00ad*:_]/g, (sign) => (text.length > 1 || sign === '\u00ad' ? '' : sign)).toLowerCase()
  return plain === 'daß' ? 'dass' : plain
}
