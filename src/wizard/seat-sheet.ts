// Address and representation of a party in one line: „Marktplatz 4, 29999 Neuental; Oberbürgermeisterin“.
// Invariant: before the first semicolon stands the address, behind it who represents; each is judged by its own field.
import type { Representative, Seat } from '../schema/agreement.ts'
import { representativesInWords, seatInWords } from './party-lines.ts'
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
  const [, address = typed, functions = ''] = /^([^;]*);(.*)$/.exec(typed) ?? []
  const parts: readonly (readonly [string, Asked, Reply | string])[] = [['Anschrift', seat, replyTo(seat, address)], ['Vertretung', people, functions.trim() === '' ? LACKING : replyTo(people, functions)]]
  const faults = parts.flatMap(([name, , reply]) => (typeof reply === 'string' ? [`${name}: ${reply}`] : []))
  return faults.length > 0 ? faults.join('\n') : parts.flatMap(([, { question }, reply]): readonly Replied[] => (typeof reply === 'string' ? [] : [[question, reply]]))
}
const LACKING = 'Es fehlt, wer die Partei vertritt. Schreiben Sie hinter die Anschrift einen Strichpunkt und die Funktion: …; Oberbürgermeisterin. Noch nicht bekannt: …; offen'
