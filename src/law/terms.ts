// Law terms by date: which word the law uses on a day. Data: templates/law/begriffe.yaml, from packs as well.
import type { LawTerm } from '../templates/templates.ts'

/** The wording of a term that holds on `datum` (ISO); undefined when the term is unknown or was not yet in use. A pack comes later in the list and wins. */
export function lawTerm(terms: readonly LawTerm[], id: string, datum: string): LawTerm | undefined {
  return terms.findLast((term) => term.id === id && term.von <= datum && (term.bis === undefined || datum <= term.bis))
}
