// Law terms by date: which word the law uses on a day. Data: templates/law/begriffe.yaml, from packs as well.
import type { LawTerm } from '../templates/templates.ts'
import { onDay } from './dated.ts'

/** The wording of a term that holds on `datum` (ISO); undefined when the term is unknown or was not yet in use. A pack comes later in the list and wins. */
export function lawTerm(terms: readonly LawTerm[], id: string, datum: string): LawTerm | undefined {
  return onDay(terms, datum, (term) => term.id === id)
}

/** What is proved of a term at any time, the oldest first: what to tell where it has no word on a day. */
export function wordsOfTerm(terms: readonly LawTerm[], id: string): readonly LawTerm[] {
  return terms.filter((term) => term.id === id && term.sicherheit !== 'L').sort((a, b) => (a.von < b.von ? -1 : 1))
}
