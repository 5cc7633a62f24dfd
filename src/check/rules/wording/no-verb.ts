// text/satz-ohne-verb: what stands as a sentence and is none, so that nobody knows who does what: „(1) Die AWO Musterstadt e. V.“
// Headings, items of a list with a lead, cells, lines of parties and sheets to be filled in need no verb.
import type { Passage } from '../../passages.ts'
import type { WordingRule } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'
import { remembered } from '../../remember.ts'
import { hasFiniteVerb } from './finite-verbs.ts'
import { at, judged, short, shown } from './judged.ts'

const HINT = 'Ergänzen Sie, wer was tut, etwa „… stellt bereit“ oder „… unterstützt die anderen bei …“.'
const SHORTEST = 4
/** „Kein Umweg.“ among whole sentences is meant so. */
const SHORTEST_AMONG_OTHERS = 5
/** What begins a paragraph with an example is told as such (text/beispiel-statt-regel). */
const EXAMPLE = /^(?:So )?(?:[Zz]um\s+Beispiel|[Zz]\.\s*B\.)/u
/** „Vier Ausfertigungen, je Partner eine.“ counts, and needs no verb. */
const COUNTED = /^(?:[(\d.)]+\s+)?(?:\d+|ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)\s+(?:Ausfertigung|Exemplar|Original|Abschrift|Stück)\p{L}*/iu
/** Colons announce, quotations are somebody else's, numbers alone are references. */
const OTHER = /[:„]|_{3}|\p{Ll}\s*$|^\p{Ll}|^[^\p{L}]*$/u

export const noVerb: WordingRule = (wording) => {
  const passages = judged(wording, ['paragraph'])
  const leads = new Set(wording.passages.map(({ lead }) => lead))
  return passages.filter(({ text, path }) => path[0] !== 'anlagen' && !leads.has(text)).flatMap((passage) => [...sentences(passage, wording.agreement !== undefined), ...wholeParagraph(passage, wording.agreement !== undefined)])
}
/** In a text from elsewhere a line with the name of a club is no sentence: its full stop is that of „e. V.“; with an article it begins one. */
const CLUB = /^(?!(?:Der|Die|Das)\s)[^.]*\se\.\s?V\.$/u
function sentences(passage: Passage, counted: boolean): ReturnType<WordingRule> {
  // a question is one to somebody who fills in a draft, in the middle of a sentence
  const all = passage.text.includes('?') ? [] : sentencesOf([passage])
  return all.flatMap(({ text, start }) => (text.endsWith('.') && wordsIn(text) >= (all.length === 1 ? SHORTEST : SHORTEST_AMONG_OTHERS) && (counted || !CLUB.test(text)) && !(start === 0 && EXAMPLE.test(text)) && standsAlone(text) ? [at(passage, start, start + text.length, said(text))] : []))
}
const wordsIn = remembered((text) => text.split(/\s/u).length)
/** Without a full stop only what koopgen counts as a paragraph is surely none of a heading. */
function wholeParagraph(passage: Passage, counted: boolean): ReturnType<WordingRule> {
  const text = passage.text.trim()
  return counted && wordsIn(text) >= SHORTEST && /\p{Ll}$/u.test(text) && !EXAMPLE.test(text) && standsAlone(`${text}.`) ? [at(passage, 0, passage.text.length, said(text))] : []
}
const standsAlone = remembered((text) => (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2 && !COUNTED.test(text) && !OTHER.test(text) && !hasFiniteVerb(text))
const said = (text: string) => ({ code: 'text/satz-ohne-verb' as const, message: `„${short(shown(text))}“ ist kein Satz: Das Verb fehlt.`, hint: HINT })
