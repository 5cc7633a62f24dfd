// Items of the recommendations that no clause can fulfil, because they are about the agreement as a whole: which rules look at them.
// Invariant: what is not here is left to people.
import type { Code } from '../diagnostics/catalogue.ts'

export const CHECKED_BY: Readonly<Record<string, readonly Code[]>> = {
  'intro.alle-traeger': ['angaben/traeger-fehlen'],
  'intro.gf-ebene': ['angaben/leitungsebene'],
}
