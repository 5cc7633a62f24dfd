// Seat and representation as one line each: what is typed → the blocks of the file, and back.
import { nounOf } from '../german/functions.ts'
import type { Representative, Seat } from '../schema/agreement.ts'
import { addressIn } from '../schema/parts/parties.ts'

/** „Marktplatz 4, 29999 Neuental“ or „Postfach 12 34, 29999 Neuental“ → the block of the file; anything else stays text. */
export const readSeat = (typed: string): unknown => addressIn(typed) ?? typed
/** Why a line is no address. */
export const seatFault = (typed: string): string =>
  `${/(?<!\d)(?:\d{4}|\d{6})\s+\p{L}/u.test(typed) ? 'Eine Postleitzahl hat fünf Ziffern.' : 'Es fehlt die Postleitzahl oder der Ort.'} Beispiel: Rathausplatz 1, 67999 Musterhausen`
export function seatInWords({ strasse, postfach, plz, ort }: Seat): string {
  return [strasse, postfach && `Postfach ${postfach}`, `${plz} ${ort}`].filter(Boolean).join(', ')
}

/** „Vorsitzende; Schatzmeister“ → the list of the file: several represent together. The gender is that of the word, where it has one; who is among the standing ones stays as he is. */
export function readRepresentatives(typed: string, standing: readonly Representative[] = []): unknown {
  const functions = typed.split(';').map((part) => part.trim()).filter((part) => part !== '')
  const kept = functions.map((words, i) => standing.filter((one) => inWords(one) === words)[functions.slice(0, i).filter((other) => other === words).length])
  if (functions.length === 0 || functions.some((words, i) => !kept[i] && isNoFunction(words))) return typed
  return functions.map((funktion, i) => jointly(kept[i] ?? { funktion, ...genderOf(funktion) }, functions.length))
}
/** Several sign together, unless one is said to sign alone; nobody does by himself. */
function jointly({ art, ...one }: Representative, many: number): Representative {
  if (many > 1) return { ...one, art: art ?? 'gemeinschaftlich' }
  return art === 'allein' ? { ...one, art } : one
}
const PERSON = /(?:^|\s)(?:Frau|Herrn?|Dr\.|Prof\.|i\.\s?[VA]\.)(?:\s|$)/
/** A name, a title, or two functions as one. */
function isNoFunction(text: string): boolean {
  const parts = text.split(/ und |\/|, /)
  return PERSON.test(text) || (parts.length > 1 && parts.every((part) => !['unknown', 'body'].includes(nounOf(part.trim(), undefined).kind)))
}
function genderOf(funktion: string): Pick<Representative, 'geschlecht'> {
  const { kind, gender } = nounOf(funktion, undefined)
  if (kind === 'body' || kind === 'unknown') return {}
  return gender === 'f' ? { geschlecht: 'w' } : gender === 'm' ? { geschlecht: 'm' } : {}
}
/** As an answers file may have it: an entry may be empty, which the schema says. */
type Typed = Representative | null
/** Functions whose word leaves open whether a woman or a man is meant, also when it has been said. */
export const needsGender = (one: Typed): one is Representative => typeof one?.funktion === 'string' && genderOf(one.funktion).geschlecht === undefined && nounOf(one.funktion, undefined).kind !== 'body'
const inWords = (one: Typed): string => one?.funktion ?? one?.name ?? ''
export const representativesInWords = (list: readonly Typed[]): string => list.map(inWords).join('; ')
