// text/luecke in a text from elsewhere; in an agreement the rule on drafts finds it (rules/blanks.ts), which knows what is asked under `offen`.
// Lines to sign on are for the pen.
import { blanksIn } from '../../../document/blanks.ts'
import type { WordingRule } from '../../rule.ts'
import { at, judged } from './judged.ts'

export const blanksElsewhere: WordingRule = (wording) =>
  wording.agreement
    ? []
    : judged(wording).filter(({ kind }) => kind !== 'signature').flatMap((passage) => blanksIn(passage.text).map(({ text, start, end }) => at(passage, start, end, { code: 'text/luecke', message: `Hier ist noch eine Lücke: „${text}“.`, hint: 'Füllen Sie die Lücke vor der Unterschrift, oder streichen Sie die Stelle.' })))
