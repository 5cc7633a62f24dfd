// recht/begriff-ueberholt, -veraltet, -auslaufend: words that the law no longer uses on the date of the agreement (templates/law/veraltet.yaml), with what is used instead.
// What an agreement says about former times, and titles in quotation marks, stay as they are.
import { holds } from '../../../law/dated.ts'
import { lawTerm } from '../../../law/terms.ts'
import type { LawTerm } from '../../../templates/templates.ts'
import { type InCase, inItsCase } from './word-in-case.ts'
import type { Code } from '../../../diagnostics/catalogue.ts'
import type { ObsoleteWord } from '../../../templates/law-data.ts'
import type { Passage } from '../../passages.ts'
import type { Finding, Wording, WordingRule } from '../../rule.ts'
import { remembered } from '../../remember.ts'
import { sentencesOf, type Sentence } from '../../sentences.ts'
import { at, builtOnce, german, judged, quotedAround, rare, type Rare, shown } from '../wording/judged.ts'

const CODES: Readonly<Record<ObsoleteWord['schwere'], Code>> = { fehler: 'recht/begriff-ueberholt', warnung: 'recht/begriff-veraltet', hinweis: 'recht/begriff-auslaufend' }
const FORMER = /\b(?:früher\p{Ll}*|ehemal\p{Ll}*|vormal\p{Ll}*|damal\p{Ll}*|seinerzeit\p{Ll}*|bisher\p{Ll}*|abgelöst|ersetzt|bis(?: zum)?(?: \d{1,2}\.)?(?: ?\d{1,2}\.| \p{L}+)? (?:19|20)\d\d|a\. ?F\.)/u
/** „Bürgergeld-Gesetz vom 16. Dezember 2022“: a title. */
const TITLE = /^[\p{L}-]*[\p{L} ]{0,40} vom \d/u

interface Known {
  readonly word: ObsoleteWord
  readonly words: Rare
}
/** Those of the table that may stand in a text. */
const knownIn = builtOnce((words: readonly ObsoleteWord[]) => {
  const all = words.filter(({ sicherheit }) => sicherheit !== 'L').map((word): Known => ({ word, words: rare(word.woerter) }))
  return remembered((text) => all.filter((one) => one.words.mayBeIn(text)))
})

/** „ARGE Flüchtlingshilfe e. V.“ is called so, whatever the law says; a Jobcenter is not. */
const isName = (found: string, { agreement }: Wording): boolean => agreement?.parteien.some(({ name, kurz, rolle }) => !rolle.includes('jobcenter') && `${name} ${kurz?.name ?? ''}`.includes(found)) ?? false

export const obsoleteWords: WordingRule = (wording) => {
  const { datum, law } = wording
  const passages = judged(wording).filter(({ kind }) => kind !== 'party' && kind !== 'signature')
  if (datum === undefined || passages.length === 0) return []
  const known = knownIn(law.law.obsolete)
  return sentencesOf(passages.filter(({ text }) => known(text).length > 0)).flatMap((sentence) => {
    const said = known(sentence.text).filter(({ word }) => holds(word, datum))
    return said.length === 0 || FORMER.test(sentence.text) ? [] : said.flatMap((one) => findingsOf(one, sentence, wording))
  })
}

function findingsOf({ word, words: { pattern } }: Known, { text, passage, start }: Sentence, wording: Wording): readonly Finding[] {
  const has = (other: string): boolean => text.includes(other)
  if ((word.nur_mit && !word.nur_mit.some(has)) || word.nicht_mit?.some(has)) return []
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
    const quoted = quotedAround(text, index)
    if (TITLE.test(text.slice(index + found.length)) || isName(found, wording) || (quoted !== undefined && quoted.length > found.length + 2)) return []
    return [at(passage, start + index, start + index + found.length, { code: CODES[word.schwere], message: `„${shown(found)}“ ist am ${german(wording.datum ?? '')} überholt. ${word.grund}`, hint: hintOf(word, passage, wording, (term) => inItsCase(text, index, found, term)) })]
  })
}
function hintOf({ begriff, ersatz }: ObsoleteWord, { path }: Passage, { datum = '', law, agreement }: Wording, caseOf: (term: LawTerm) => InCase | undefined): string {
  const term = begriff && lawTerm(law.terms, begriff, datum)
  if (!term) return `Schreiben Sie ${ersatz ?? 'das heutige Wort'}.`
  const offer = caseOf(term)
  const statt = offer ? ` statt „${shown(offer.there)}“` : ''
  const words = offer?.instead ?? term.wort
  if (!agreement || path.length === 0 || (offer && !offer.live)) return `Schreiben Sie „${words}“${statt}.`
  return `Schreiben Sie ${offer?.live?.(begriff) ?? `{begriff ${begriff}}`}${statt}; am Datum der Vereinbarung wird daraus „${words}“.`
}
