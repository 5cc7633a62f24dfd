// The rules on the quality of a text and on the freshness of its law, in their order.
import type { WordingRule } from '../../rule.ts'
import { norms } from '../law/norms.ts'
import { obsoleteWords } from '../law/obsolete-words.ts'
import { tableAge } from '../law/table-age.ts'
import { duplicates } from './duplicates.ts'
import { leftOverNotes } from './left-over-notes.ts'
import { noVerb } from './no-verb.ts'
import { spelling } from './spelling.ts'

export const QUALITY_RULES: readonly WordingRule[] = [leftOverNotes, noVerb, duplicates, spelling, obsoleteWords, norms, tableAge]
