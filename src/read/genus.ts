// What a name says about its missing gender: a suggestion in the hint and the stand-in of a draft, never a value of the agreement.
import type { DataPath } from '../document/nodes.ts'
import { suggestGender } from '../german/names.ts'
import type { Suggestion } from '../schema/problem.ts'
import { textAt } from './raw.ts'

const CHOICE = 'Möglich: m (der), f (die), n (das) oder pl (Mehrzahl).'

/** For a missing `genus` beside a name: the likeliest, and what else the name allows. */
export function suggestedGenus(data: unknown, path: DataPath): Suggestion | undefined {
  const block = path.slice(0, -1)
  const name = path.at(-1) === 'genus' ? (textAt(data, ...block, 'name') ?? textAt(data, ...block, 'einzahl')) : undefined
  if (name === undefined) return undefined
  const [best, ...others] = suggestGender(name)
  if (best === undefined) return { example: undefined, note: CHOICE }
  return { example: best, note: others.length > 0 ? `Der Name lässt auch ${others.map((g) => `genus: ${g}`).join(' oder ')} zu.` : undefined }
}
