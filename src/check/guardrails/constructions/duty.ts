// Who owes what: somebody who seeks advice owes its use, or proof of it; a party makes others go there; the plan of the Jobcenter names it.
// What parties owe each other or those who seek advice is none of this.
import { aboutAdvice, actor, has, isOne, scopeOf, stated, wordOf } from '../ask.ts'
import type { Unit, Word } from '../unit.ts'

export function compulsory(unit: Unit): readonly Word[] | undefined {
  if (!aboutAdvice(unit)) return undefined
  for (const part of stated(unit, 'duty', 'cause')) {
    const scope = scopeOf(unit, part)
    const duty = wordOf(part.words, 'duty', 'cause')
    const use = scope.find((word) => word !== duty && isOne(word, ['attend', 'proof']))
    if (!duty || isAboutOther(scope, duty)) continue
    const owed = part.words.find(({ is }) => is.has('duty'))
    if (owed?.is.has('advice')) return [owed]
    if (owed && !actor(part.words, 'party') && (use || isAdvicePrescribed(part.words)) && !isOnlyCourse(scope)) return [owed, use ?? owed, ...adviceOf(scope)]
    const person = wordOf(unit.words, 'person')
    const made = part.words.find(({ is }) => is.has('cause'))
    if (made && person && (use || has(part.words, 'advice', 'place')) && goesThere(scope, made)) return [made, person, ...adviceOf(scope)]
  }
  return undefined
}
const adviceOf = (words: readonly Word[]): readonly Word[] => words.filter((word) => isOne(word, ['advice', 'place'])).slice(0, 1)
/** „Die Beratung ist verbindlich“: nobody is named who owes it. */
const isAdvicePrescribed = (words: readonly Word[]): boolean => words.some(({ lower }) => /^(verbindlich|obligatorisch|verpflichtend|zwingend|vorgeschrieben|pflicht|auflage)$/.test(lower)) && words.some(({ lower }) => /^(ist|sind|wird|werden|gilt|bleibt|besteht)$/.test(lower)) && has(words, 'advice')
/** „Verpflichtung zu einem Integrationskurs“, „Mitwirkung gegenüber dem Jobcenter“. */
function isAboutOther(words: readonly Word[], duty: Word): boolean {
  const near = words.slice(words.indexOf(duty) + 1, words.indexOf(duty) + 5)
  const noun = near.find(({ text }) => /^\p{Lu}/u.test(text))
  return near[0] !== undefined && /^(zu|zum|zur)$/.test(near[0].lower) && noun !== undefined && noun.is.has('other')
}
const isOnlyCourse = (words: readonly Word[]): boolean => has(words, 'other') && !has(words, 'advice', 'place')
/** Making somebody go there, not telling about it. */
const goesThere = (words: readonly Word[], made: Word): boolean => has(words.filter((word) => word !== made), 'attend', 'proof') || /weis|schick|lad|lä?d|zu/.test(made.lower) || made.is.has('duty')

export function planned(unit: Unit): readonly Word[] | undefined {
  const plan = wordOf(unit.words, 'plan')
  if (!plan || !aboutAdvice(unit)) return undefined
  const part = stated(unit, 'include')[0]
  const word = part && wordOf(part.words, 'include')
  return word && word !== plan ? [plan, word, ...adviceOf(unit.words)] : undefined
}
