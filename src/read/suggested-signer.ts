// For a party that nobody represents yet: who usually does, by what the party is. A town has no management, an association is represented by its board.
// Invariant: only an example to paste; a draft prints the open point, never this.
import type { DataPath } from '../document/nodes.ts'
import type { Suggestion } from '../schema/problem.ts'
import { textAt } from './raw.ts'

/** By legal form, or by the name where there is none; the county before the town. */
const SIGNERS: readonly (readonly [form: string, name: RegExp, funktion: string])[] = [
  ['', /^(?:Land)?[Kk]reis |^\S+kreis\b(?<!kirchenkreis)/, 'Landrätin'],
  ['gebietskoerperschaft', /^(?:Landeshauptstadt|Hansestadt|Universitätsstadt|Kreisstadt|Stadt|Gemeinde|Markt|Samtgemeinde|Verbandsgemeinde|Einheitsgemeinde) /, 'Bürgermeisterin'],
  ['e-v', /\be\. ?V\./, 'Vorsitzende'],
]

export function suggestedSigner(data: unknown, path: DataPath): Suggestion | undefined {
  if (path[0] !== 'parteien' || path.length !== 3 || path[2] !== 'vertreten_durch') return undefined
  const [form, name] = [textAt(data, ...path.slice(0, 2), 'rechtsform'), textAt(data, ...path.slice(0, 2), 'name') ?? '']
  const found = SIGNERS.find(([legal, pattern]) => (legal !== '' && form === legal) || (pattern.test(name) && (form === undefined || form === legal || legal === '')))
  return found && { example: [{ funktion: found[2], geschlecht: 'w' }] }
}
