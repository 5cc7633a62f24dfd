// Address and representation of a party in one line: „Marktplatz 4, 29999 Neuental; Oberbürgermeisterin“.
// Invariant: before the first semicolon stands the address, behind it who represents; each is judged by its own field.
// „offen“ alone leaves both open. A half given back as it was shown keeps its value, with all that the line does not show.
import type { Representative, Seat } from '../schema/agreement.ts'
import { readRepresentatives, representativesInWords, seatInWords } from './party-lines.ts'
import { isLeftOpen } from './open-answers.ts'
import type { Asked, Question, Replied, Reply, Sheet } from './question.ts'
import { replyTo } from './sheets.ts'

export function inOneLine(seat: Question, people: Question): readonly Question[] {
  const sheet: Sheet = {
    title: 'Anschrift; wer vertritt die Partei?',
    help: 'Straße und Hausnummer, Postleitzahl und Ort, dann ein Strichpunkt und die Funktion (nicht der Name) dessen, der vertritt. Beispiel: Rathausplatz 1, 67999 Musterhausen; Oberbürgermeisterin. Vertreten mehrere gemeinsam: …; Vorsitzende; Schatzmeister',
    numbered: false,
    between: ', ',
    shown: ([first, second]) => [seatWords(first?.current), peopleWords(second?.current)].filter((words) => words !== '').join('; '),
    read: readLine,
  }
  return [seat, people].map((question) => ({ ...question, sheet }))
}
export const seatWords = (value: unknown): string => (isSeat(value) ? seatInWords(value) : String(value ?? ''))
const isSeat = (value: unknown): value is Seat => typeof value === 'object' && value !== null && 'ort' in value
export const peopleWords = (value: unknown): string => (Array.isArray(value) ? representativesInWords(value as Representative[]) : String(value ?? ''))

function readLine(typed: string, [seat, people]: readonly Asked[]): readonly Replied[] | string {
  if (!seat || !people) return []
  if ([seat, people].every(({ question }) => isLeftOpen(question, typed))) return [seat, people].map(({ question }) => [question, { kind: 'open' }])
  const [address, functions] = halves(typed.trim(), seatWords(seat.current))
  const parts: readonly (readonly [string, Asked, Reply | string])[] = [['Anschrift', seat, keptOr(seat, seatWords, address)], ['Vertretung', people, functions === '' ? LACKING : keptOr(reading(people), peopleWords, functions)]]
  const faults = parts.flatMap(([name, , reply]) => (typeof reply === 'string' ? [`${name}: ${reply}`] : []))
  return faults.length > 0 ? faults.join('\n') : parts.flatMap(([, { question }, reply]): readonly Replied[] => (typeof reply === 'string' ? [] : [[question, reply]]))
}
/** The address as it stands may have a semicolon of its own. */
function halves(typed: string, standing: string): readonly [address: string, functions: string] {
  const cut = typed.indexOf(';', typed.startsWith(standing) ? standing.length : 0)
  return cut < 0 ? [typed, ''] : [typed.slice(0, cut).trim(), typed.slice(cut + 1).trim()]
}
function keptOr(asked: Asked, inWords: (value: unknown) => string, typed: string): Reply | string {
  const { question, current } = asked
  if (typeof current !== 'object' || typed !== inWords(current).trim()) return replyTo(asked, typed)
  return question.refusal(current) ?? { kind: 'value', value: current }
}
/** Who stays in the list stays as he is. */
function reading({ question, current }: Asked): Asked {
  const standing = Array.isArray(current) ? (current as Representative[]).filter((one) => question.refusal([one]) === undefined) : []
  return { question: { ...question, read: (typed) => readRepresentatives(typed, standing) }, current }
}
const LACKING = 'Es fehlt, wer die Partei vertritt. Schreiben Sie hinter die Anschrift einen Strichpunkt und die Funktion: …; Oberbürgermeisterin. Noch nicht bekannt: …; offen'
