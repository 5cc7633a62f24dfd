// For a file without parties: what one looks like. The values are gaps, because names and seats of others must not come into an agreement.
import type { DataPath } from '../document/nodes.ts'
import type { Suggestion } from '../schema/problem.ts'

const PARTY = `Mindestens zwei Parteien sind nötig; jede steht unter „parteien“ so:
  - id: stadt
    rolle: …
    name: …
    genus: f
    sitz: { plz: "…", ort: … }
    vertreten_durch:
      - { funktion: … }`

export function suggestedParties(path: DataPath): Suggestion | undefined {
  return path.length === 1 && path[0] === 'parteien' ? { example: undefined, note: PARTY } : undefined
}
