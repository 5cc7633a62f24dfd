// text/luecke in a text from elsewhere; in an agreement the rule on drafts finds it (rules/blanks.ts), which knows what is asked under `offen`.
// Lines to sign on are for the pen.
import { type Blank, blanksIn } from '../../../document/blanks.ts'
import type { WordingRule } from '../../rule.ts'
import type { Passage } from '../../passages.ts'
import { at, judged, quotedAround } from './judged.ts'

export const blanksElsewhere: WordingRule = (wording) =>
  wording.agreement
    ? []
    : judged(wording).filter(({ kind }) => kind !== 'signature').flatMap((passage) => blanksIn(passage.text).filter((blank) => !isMeant(blank, passage)).map(({ text, start, end }) => at(passage, start, end, { code: 'text/luecke', message: `Hier ist noch eine Lücke: „${text}“.`, hint: 'Füllen Sie die Lücke vor der Unterschrift, oder streichen Sie die Stelle.' })))
/** Lines of a form in an annex are for the pen; „…“ within a quotation leaves something out. */
function isMeant({ text, start }: Blank, { path, text: words }: Passage): boolean {
  if (/^_+$/.test(text)) return path[0] === 'anlagen'
  return text === '…' && (words.slice(0, start).split('"').length % 2 === 0 || (quotedAround(words, start) ?? '…').trim() !== '…')
}
