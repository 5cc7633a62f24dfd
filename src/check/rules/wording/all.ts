// The rules on the quality of a text and on the freshness of its law, in their order.
import type { DraftRule, WordingRule } from '../../rule.ts'
import { norms } from '../law/norms.ts'
import { obsoleteWords } from '../law/obsolete-words.ts'
import { tableAge } from '../law/table-age.ts'
import { abbreviations } from './abbreviations.ts'
import { blanksElsewhere } from './blanks-elsewhere.ts'
import { definedTerms } from './defined-terms.ts'
import { duplicates } from './duplicates.ts'
import { frequency } from './frequency.ts'
import { gender } from './gender.ts'
import { leftOverNotes } from './left-over-notes.ts'
import { nameDrift } from './name-drift.ts'
import { noVerb } from './no-verb.ts'
import { otherBodies } from './other-bodies.ts'
import { ownTerm } from './own-term.ts'
import { references, typedReferences } from './references.ts'
import { spelling } from './spelling.ts'
import { term } from './term.ts'
import { twoNames } from './two-names.ts'

export const QUALITY_RULES: readonly WordingRule[] = [
  blanksElsewhere, leftOverNotes, noVerb, duplicates, definedTerms, abbreviations, twoNames, nameDrift, otherBodies, references, term, ownTerm, frequency, gender, spelling, obsoleteWords, norms, tableAge,
]
/** What only a draft can tell: which number a clause will have. */
export const QUALITY_DRAFT_RULES: readonly DraftRule[] = [typedReferences]
