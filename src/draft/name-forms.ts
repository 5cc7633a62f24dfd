// The names of an agreement in their four forms, to be looked over: whoever reads „dem Verein Muster“ sees at once whether it is right.
// Invariant: the forms are those that the text would print, by rule or as given; no doubt is raised here.
import { CASES } from '../german/articles.ts'
import { type NameSpec, withArticle } from '../german/names.ts'
import type { Reading } from '../read/reading.ts'
import type { Kind } from '../templates/templates.ts'
import { fullSpec, referentsOf } from './referents.ts'

/** „der Landkreis Muster, den …, dem …, des …“ of every party, short name, group and of one of its members; each once. */
export function nameForms({ agreement }: Reading, kind: Kind): readonly string[] {
  const { byId } = referentsOf(agreement, kind.beteiligte)
  const parties = agreement.parteien.flatMap((party) => [fullSpec(party), byId.get(party.id)?.one])
  const groups = agreement.gruppen.flatMap((group) => {
    const referent = byId.get(group.id)
    return [referent?.many, referent?.one]
  })
  const specs = [...parties, ...groups].filter((spec) => spec !== undefined)
  return [...new Set(specs.map(inFourCases))]
}
function inFourCases(spec: NameSpec): string {
  return CASES.map((kase) => {
    const { article, name } = withArticle(spec, kase)
    return article + name
  }).join(' · ')
}
