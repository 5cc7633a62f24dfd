// text/schreibweise: words that are often written wrongly (templates/law/sprache.yaml), above all „ss“ for „ß“.
import type { Spelling } from '../../../templates/law-data.ts'
import type { Passage } from '../../passages.ts'
import type { Finding, WordingRule } from '../../rule.ts'
import { allOf, at, builtOnce, judged, rare, type Rare } from './judged.ts'

interface Trap {
  readonly wrong: Rare
  readonly spelling: Spelling
}
const trapsOf = builtOnce((spellings: readonly Spelling[]) => spellings.map((spelling): Trap => ({ spelling, wrong: rare([spelling.falsch]) })))

export const spelling: WordingRule = (wording) => {
  const passages = judged(wording)
  if (passages.length === 0) return []
  const all = allOf(passages)
  const traps = trapsOf(wording.law.law.spellings).filter(({ wrong }) => wrong.mayBeIn(all))
  return traps.length === 0 ? [] : passages.flatMap((passage) => traps.filter(({ wrong }) => wrong.mayBeIn(passage.text)).flatMap((trap) => caughtIn(trap, passage)))
}
function caughtIn(trap: Trap, passage: Passage): readonly Finding[] {
  return [...passage.text.matchAll(trap.wrong.pattern)].map(({ index, 0: word }) => {
    const right = corrected(word, trap.spelling)
    return at(passage, index, index + word.length, { code: 'text/schreibweise', message: `„${word}“ schreibt man „${right}“.`, hint: `Schreiben Sie „${right}“.` })
  })
}
/** „Strassenbahn“ by „Strasse*“ → „Straßenbahn“. */
function corrected(word: string, { falsch, richtig }: Spelling): string {
  const stem = falsch.replace('*', '')
  return falsch.endsWith('*') ? richtig.replace('*', '') + word.slice(stem.length) : richtig
}
