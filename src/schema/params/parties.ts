// Examples name invented parties; where one is pasted or stands in, it must name parties of the agreement, and different ones where two are asked for.
import type { Decl } from '../declaration.ts'

/** The id of a party with one of the roles, if possible none of those taken; undefined when the agreement has no party. */
export type PartyFor = (roles: readonly string[] | undefined, taken?: readonly string[]) => string | undefined
interface Party {
  readonly id: string
  readonly rolle: readonly string[]
}
const ADVICE: readonly string[] = ['mbe', 'jmd']

/** Where any party may stand, the first is one that advises: sheets for people seeking advice begin with it. */
export function partyAmong(parties: readonly Party[]): PartyFor {
  return (roles, taken = []) => {
    const free = parties.filter(({ id }) => !taken.includes(id))
    const wanted = roles ?? (taken.length === 0 ? ADVICE : undefined)
    const fits = ({ rolle }: Party): boolean => wanted === undefined || rolle.some((role) => wanted.includes(role))
    return (free.find(fits) ?? parties.find(fits) ?? free[0] ?? parties[0])?.id
  }
}

/** Examples of these parameters, with parties that the agreement has. */
export function examplesWith(decls: readonly (readonly [string, Decl])[], partyFor: PartyFor, exampleOf: (decl: Decl) => unknown): Readonly<Record<string, unknown>> {
  const taken: string[] = []
  return Object.fromEntries(
    decls.map(([name, decl]) => {
      const value = withParties(exampleOf(decl), decl, (roles) => partyFor(roles, taken))
      if (decl.typ === 'partei') taken.push(String(value))
      return [name, value]
    }),
  )
}

export function withParties(example: unknown, decl: Decl | undefined, partyFor: PartyFor): unknown {
  if (decl?.typ === 'partei') return partyFor(decl.rollen) ?? example
  if (decl?.typ === 'liste' && decl.von.typ === 'partei') return [partyFor(decl.von.rollen) ?? 'x']
  if (decl?.typ !== 'tabelle' || !Array.isArray(example)) return example
  return example.map((row: unknown) => Object.fromEntries(Object.entries(row ?? {}).map(([key, value]) => [key, withParties(value, decl.spalten[key], partyFor)])))
}
