// text/schreibweise: words that are often written wrongly (templates/law/sprache.yaml), above all „ss“ for „ß“.
import type { Spelling } from '../../../templates/law-data.ts'
import type { WordingRule } from '../../rule.ts'
import { at, builtOnce, judged, tester, wordPattern } from './judged.ts'

interface Trap {
  readonly pattern: RegExp
  readonly spelling: Spelling
}
const trapsOf = builtOnce((spellings: readonly Spelling[]) => ({
  hasAny: tester(wordPattern(spellings.map(({ falsch }) => falsch), 'u')),
  traps: spellings.map((spelling): Trap => ({ spelling, pattern: wordPattern([spelling.falsch]) })),
}))

export const spelling: WordingRule = (wording) => {
  const passages = judged(wording)
  if (passages.length === 0) return []
  const { hasAny, traps } = trapsOf(wording.law.law.spellings)
  return passages.filter(({ text }) => hasAny(text)).flatMap((passage) =>
    traps.flatMap((trap) =>
      [...passage.text.matchAll(trap.pattern)].map(({ index, 0: word }) => {
        const right = corrected(word, trap.spelling)
        return at(passage, index, index + word.length, { code: 'text/schreibweise', message: `„${word}“ schreibt man „${right}“.`, hint: `Schreiben Sie „${right}“.` })
      }),
    ),
  )
}
/** „Strassenbahn“ by „Strasse*“ → „Straßenbahn“. */
function corrected(word: string, { falsch, richtig }: Spelling): string {
  const stem = falsch.replace('*', '')
  return falsch.endsWith('*') ? richtig.replace('*', '') + word.slice(stem.length) : richtig
}
