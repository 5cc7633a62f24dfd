// Whether an office belongs to the organ that represents a body: the board of an association, the management of a company or a Jobcenter, the leading body of a parish.
// Invariant: an office near the organ, of another body or no longer held is none; what cannot be told is none either, so that the power is asked for.
import { isFormer } from './heads.ts'
import type { SigningSort } from './signing.ts'

interface Organ {
  /** Offices of the organ, with what may stand before them in the word. */
  readonly office: RegExp
  /** Whose member or speaker one may be. */
  readonly body: RegExp
}
const LEVEL = '(?:(?:kreis|orts|stadt|bezirks|landes|diözesan|verbands|vereins|gesamt|haupt|vize|co|ko|vorstands|kreisverbands|ortsvereins)-?)*'
const ADJECTIVES = '^(?:(?:\\p{L}+(?:e|er|es|en)|\\p{L}+\\.|\\d+\\.) )*'
const office = (words: string): RegExp => new RegExp(`${ADJECTIVES}${LEVEL}(?:${words})(?!\\p{L})`, 'iu')
const BOARD: Organ = {
  office: office('vorsitz|vorsitzende[rn]?|vorständ(?:e|in)|vorst[aä]nd(?:smitglied|ssprecher(?:in)?|svorsitz|svorsitzende[rn]?)?|präsident(?:in)?|präsidium|präsidiumsmitglied|schatzmeister(?:in)?|kassenwart(?:in)?|kassier(?:er)?(?:in)?|schriftführer(?:in)?'),
  body: /^(?:\p{L}+ )*(?:vorstand(?:e?s)?|präsidiums?)(?!\p{L})/iu,
}
const MANAGER: Organ = { office: office('(?:haupt)?geschäftsführ(?:er|erin|ung)'), body: /^geschäftsführung(?!\p{L})/iu }
const PARISH: Organ = {
  office: office('(?:kirchen|pfarr|gemeinde|gemeindekirchen|kirchengemeinde|kirchenkreis|dekanats|verbands|vermögens|verwaltungs|kirchenverwaltungs|stiftungs|synodal|landeskirchen|ober)*(?:vorstand|rat|verwaltung|ausschuss|rats(?:vorsitz|vorsitzende[rn]?)|vorstands(?:vorsitz|vorsitzende[rn]?))|presbyterium|presbyter(?:in)?|pfarrer(?:in)?|pastor(?:in)?|superintendent(?:in)?|dekan(?:in)?|dompropst|propst|pröpstin|präses|bischof|bischöfin|generalvikar|vorsitz|vorsitzende[rn]?|kirchmeister(?:in)?|kirchenrätin|präsident(?:in)?|leitung'),
  body: /^(?:\p{L}+ )*\p{L}*(?:vorstand(?:e?s)?|rat(?:e?s)?|verwaltung|presbyteriums?|synode|ausschusses|leitung|konvents?)(?!\p{L})/iu,
}
const ORGANS: Partial<Readonly<Record<SigningSort, Organ>>> = { 'verein': BOARD, 'gesellschaft': MANAGER, 'bundesagentur': MANAGER, 'gemeinsame-einrichtung': MANAGER, 'kirche': PARISH }
const SPECIAL = /besondere[rn]? vertret/iu
const FOR_ORGAN = /^(?:(?:\p{L}+(?:e|er|es)|\d+\.) )*(?:mitglied|sprecher(?:in)?|\p{L}*vorsitz|\p{L}*vorsitzende[rn]?|vertret(?:er|erin|ung))$/iu
/** Bodies that are never the organ of a body that signs here; all others may be the party in other words. */
const OTHERS = /(?:betriebs|personal|aufsichts|bei|eltern|jugend)r[aä]t|(?:mitglieder|träger-?)versammlung|arbeitsgemeinschaft|arbeitskreis|förder(?:verein|kreis|gesellschaft)|tochter|nachbar|fraktion|partei|stiftung|team|abteilung|fachbereich|kita|kindertages|kindergarten|schule/iu
/** The same where they are not the organ by name, as the Verwaltungsausschuss of a parish. */
const COMMITTEES = /vertretung|ausschuss/iu
/** „des Ortsvereins Altental“: an association of another place. */
const OF_PLACE = /(?:verein|verband|gemeinde)(?:e?s)? (?<place>\p{Lu}\p{L}+)/u

/** Undefined: no organ is known for bodies of this sort. */
export function isOrganOffice(words: string, sort: SigningSort, name: string): boolean | undefined {
  const organ = ORGANS[sort]
  return organ && words.split(/,\s*|\s+und\s+/u).some((part) => holds(part, organ, sort, name))
}
function holds(part: string, organ: Organ, sort: SigningSort, name: string): boolean {
  if (isFormer(part)) return false
  if (sort === 'verein' && SPECIAL.test(part)) return true
  const [head = '', of = ''] = part.split(/ (?:der|des|im|in der|bei der|beim|von) (.*)/su, 2)
  if (isOther(OTHERS.exec(of)?.[0], name) || isOther(OF_PLACE.exec(of)?.groups?.['place'], name)) return false
  if (of !== '' && organ.body.test(of)) return FOR_ORGAN.test(head) || organ.office.test(head)
  return organ.office.test(head) && !isOther(COMMITTEES.exec(of)?.[0], name)
}
/** „Vorsitzende des Fördervereins“ of a Förderverein is none of another body. */
const isOther = (word: string | undefined, name: string): boolean => word !== undefined && !name.toLowerCase().includes(word.toLowerCase())
