// Examples name invented parties; where one is pasted or stands in, it must name parties of the agreement.
import type { Decl } from '../declaration.ts'

/** The id of a party with one of the roles; undefined when the agreement has no party. */
export type PartyFor = (roles: readonly string[] | undefined) => string | undefined

export function withParties(example: unknown, decl: Decl | undefined, partyFor: PartyFor): unknown {
  if (decl?.typ === 'partei') return partyFor(decl.rollen) ?? example
  if (decl?.typ === 'liste' && decl.von.typ === 'partei') return [partyFor(decl.von.rollen) ?? 'x']
  if (decl?.typ !== 'tabelle' || !Array.isArray(example)) return example
  return example.map((row: unknown) => Object.fromEntries(Object.entries(row ?? {}).map(([key, value]) => [key, withParties(value, decl.spalten[key], partyFor)])))
}
