// Items of the recommendations that no clause can fulfil, because they are about the agreement as a whole: which rules look at them.
// Invariant: a code that the catalogue does not know looks at nothing; an item without a known code is left to people.
import { CATALOGUE, type Code } from '../diagnostics/catalogue.ts'

export const CHECKED_BY: Readonly<Record<string, readonly string[]>> = {
  'intro.alle-traeger': [],
  'intro.gf-ebene': [],
}

export const codesOf = (codes: readonly string[]): readonly Code[] => codes.filter((code): code is Code => Object.hasOwn(CATALOGUE, code))
