// text/schreibweise: words that are often written wrongly (templates/law/sprache.yaml), above all „ss“ for „ß“.
import type { Spelling } from '../../../templates/law-data.ts'
import type { Passage } from '../../passages.ts'
import { remembered } from '../../remember.ts'
import type { Finding, WordingRule } from '../../rule.ts'
import { at, builtOnce, judged, rare, type Rare } from './judged.ts'

interface Trap {
  readonly wrong: Rare
  readonly spelling: Spelling
}
/** Of a table: which of its traps a text falls into, perhaps. */
const trapsOf = builtOnce((spellings: readonly Spelling[]) => {
  const isKnown = ({ falsch }: Spelling): boolean => spellings.some((one) => one.falsch.startsWith(falsch.replace('*', ''))) // „Vorraussetzung“ beside „vorraus…“
  const traps = spellings.flatMap((one) => [one, ...capital(one).filter((raised) => !isKnown(raised))]).map((spelling): Trap => ({ spelling, wrong: rare([spelling.falsch]) }))
  return remembered((text) => traps.filter(({ wrong }) => wrong.mayBeIn(text)))
})

/** „Ausserdem“ at the start of a sentence; „Gross“, „Grosse“ and „Weiss“ are names of people. */
const NAMES = /^(?:gross|weiss)/
const raised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
function capital(one: Spelling): readonly Spelling[] {
  return NAMES.test(one.falsch) || raised(one.falsch) === one.falsch ? [] : [{ ...one, falsch: raised(one.falsch), richtig: raised(one.richtig) }]
}

export const spelling: WordingRule = (wording) => {
  const trapsIn = trapsOf(wording.law.law.spellings)
  return judged(wording).flatMap((passage) => trapsIn(passage.text).flatMap((trap) => caughtIn(trap, passage)))
}
function caughtIn(trap: Trap, passage: Passage): readonly Finding[] {
  return [...passage.text.matchAll(trap.wrong.pattern)].map(({ index, 0: word }) => {
    const right = corrected(word, trap.spelling)
    return at(passage, index, index + word.length, { code: 'text/schreibweise', message: `„${word}“ schreibt man „${right}“.`, hint: `Schreiben Sie „${right}“.` })
  })
}
/** „Strassenbahn“ by „Strassen*“ → „Straßenbahn“; „Fördermassnahme“ by „*massnahme*“ → „Fördermaßnahme“. */
function corrected(word: string, { falsch, richtig }: Spelling): string {
  return falsch.includes('*') ? word.replace(falsch.replaceAll('*', ''), richtig.replaceAll('*', '')) : richtig
}
