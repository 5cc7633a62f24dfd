// The rules on the quality of a text and on the freshness of its law, in their order.
import type { WordingRule } from '../../rule.ts'
import { obsoleteWords } from '../law/obsolete-words.ts'
import { leftOverNotes } from './left-over-notes.ts'
import { spelling } from './spelling.ts'

export const QUALITY_RULES: readonly WordingRule[] = [leftOverNotes, spelling, obsoleteWords]
