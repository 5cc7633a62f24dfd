// Templates as one JSON text, made when the package is built: reading it takes about a millisecond, reading the files a hundred.
import type { PrivacyData } from './law-data.ts'
import type { ClauseTemplate, Kind, LawTerm, Templates } from './templates.ts'

interface KindJson extends Omit<Kind, 'klauseln'> { readonly klauseln: readonly ClauseTemplate[] }
interface TemplatesJson { readonly kinds: readonly KindJson[]; readonly terms: readonly LawTerm[]; readonly privacy: PrivacyData }

export function toJson(templates: Templates): string {
  const kinds = [...templates.kinds.values()].map((kind) => ({ ...kind, klauseln: [...kind.klauseln.values()] }))
  return JSON.stringify({ kinds, terms: templates.terms, privacy: templates.privacy } satisfies TemplatesJson)
}
/** `json` comes from our own build step and is trusted. */
export function fromJson(json: string): Templates {
  const { kinds, terms, privacy } = JSON.parse(json) as TemplatesJson
  return { kinds: new Map(kinds.map((kind) => [kind.typ, { ...kind, klauseln: new Map(kind.klauseln.map((clause) => [clause.id, clause])) }])), terms, privacy }
}
