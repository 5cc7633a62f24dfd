// Seat and representation as one line each: what is typed → the blocks of the file, and back.
import { nounOf } from '../german/functions.ts'
import type { Representative, Seat } from '../schema/agreement.ts'

const SEAT = /^(?:(?:Postfach\s+(?<postfach>[\d ]+)|(?<strasse>[^,]+)),\s*)?(?<plz>\d{5})\s+(?<ort>\S.*)$/i
/** „Marktplatz 4, 29999 Neuental“ or „Postfach 12 34, 29999 Neuental“ → the block of the file; anything else stays text. */
export function readSeat(typed: string): unknown {
  const found = SEAT.exec(typed.trim())?.groups
  if (!found) return typed
  return Object.fromEntries(['strasse', 'postfach', 'plz', 'ort'].flatMap((key) => (found[key] === undefined ? [] : [[key, found[key].trim()]])))
}
export function seatInWords({ strasse, postfach, plz, ort }: Seat): string {
  return [strasse, postfach && `Postfach ${postfach}`, `${plz} ${ort}`].filter(Boolean).join(', ')
}

/** „Vorsitzende; Schatzmeister“ → the list of the file: several represent together. The gender is that of the word, where it has one. */
export function readRepresentatives(typed: string): unknown {
  const functions = typed.split(';').map((part) => part.trim()).filter((part) => part !== '')
  if (functions.length === 0) return typed
  return functions.map((funktion) => ({ funktion, ...genderOf(funktion), ...(functions.length > 1 && { art: 'gemeinschaftlich' }) }))
}
function genderOf(funktion: string): Pick<Representative, 'geschlecht'> {
  const { kind, gender } = nounOf(funktion, undefined)
  if (kind === 'body' || kind === 'unknown') return {}
  return gender === 'f' ? { geschlecht: 'w' } : gender === 'm' ? { geschlecht: 'm' } : {}
}
/** Functions whose word leaves open whether a woman or a man is meant. */
export const needsGender = ({ funktion, geschlecht }: Representative): boolean => geschlecht === undefined && funktion !== undefined && nounOf(funktion, undefined).kind !== 'body'
export const representativesInWords = (list: readonly Representative[]): string => list.map(({ funktion, name }) => funktion ?? name ?? '').join('; ')
