// The authority in the advice: it sits there, says what is to be talked about, is told what was said, watches who comes; and pressure of any kind.
import { aboutAdvice, actor, denied, has, isOne, scopeOf, stated, wished, wordOf } from '../ask.ts'
import type { Unit, Word } from '../unit.ts'

export function coercion(unit: Unit): readonly Word[] | undefined {
  return present(unit) ?? steered(unit) ?? reported(unit) ?? watched(unit) ?? pressed(unit) ?? threatened(unit)
}
const isAgreed = (unit: Unit): boolean => {
  const consent = wordOf(unit.words, 'consent')
  return wished(unit) || (consent !== undefined && !denied(unit, consent))
}
function present(unit: Unit): readonly Word[] | undefined {
  if (isAgreed(unit)) return undefined
  for (const part of stated(unit, 'join')) {
    const scope = part.kind === 'sub' ? scopeOf(unit, part) : part.words
    const who = actor(scope, 'authority') ?? staffOf(scope)
    const join = wordOf(part.words, 'join')
    if (who && join && has(part.words, 'talk', 'place') && !has(part.words, 'other') && who !== join) return [who, join]
  }
  const beside = unit.parts.find(({ negated, words }) => !negated && has(words, 'talk'))?.words ?? []
  const at = beside.findIndex(({ lower }) => /^(beisein|gegenwart|anwesenheit|beteiligung|hinzuziehung)$/.test(lower))
  const there = at < 0 ? undefined : beside.slice(at + 1, at + 7).find(({ is }) => is.has('authority'))
  return there && beside[at] ? [beside[at], there] : undefined
}
/** „eine Mitarbeiterin der Ausländerbehörde“. */
const staffOf = (words: readonly Word[]): Word | undefined => words.slice(0, 4).find(({ lower }, i) => /^(mitarbeit|beschäftigte|bedienstete|vertret|vertreter|sachbearbeit)/.test(lower) && words.slice(i + 1, i + 4).some(({ is }) => is.has('authority')))

function steered(unit: Unit): readonly Word[] | undefined {
  for (const part of stated(unit, 'steer')) {
    const word = wordOf(part.words, 'steer')
    const scope = scopeOf(unit, part)
    const asked = unit.parts.find(({ words }) => /^(ob|was|wie|wer|wann|worüber|welche[rnms]?)$/.test(words[0]?.lower ?? ''))
    if (!word || !(has(scope, 'advice', 'talk') || (has(scope, 'place') && ownerOf(part.words)) || (asked && has(asked.words, 'advice', 'talk', 'place')))) continue
    const by = actor(part.words, 'authority') ?? agentOf(part.words)
    const owner = ownerOf(part.words)
    if ((by && !has(part.words, 'transfer')) || owner) return [by ?? owner ?? word, word]
  }
  return undefined
}
/** „an den Zielen der Ausländerbehörde“. */
const ownerOf = (words: readonly Word[]): Word | undefined =>
  words.find((word, i) => word.is.has('authority') && /^(der|des|vom|von)$/.test(words[i - 1]?.lower ?? '') && /^(vorgaben?|(fach)?weisung|ziel|interesse|auftr[aä]g|erwartung|anliegen|bedürfnis|steuerung|leitung|aufsicht)/.test(words[i - 2]?.lower ?? ''))
/** „durch das Jobcenter“, „vom Jobcenter“. */
const agentOf = (words: readonly Word[]): Word | undefined => words.find((word, i) => word.is.has('authority') && words.slice(Math.max(0, i - 2), i).some(({ lower }) => /^(durch|vom|von|seitens)$/.test(lower)))

function reported(unit: Unit): readonly Word[] | undefined {
  if (isAgreed(unit) || has(unit.words, 'anonymous')) return undefined
  for (const part of stated(unit, 'transfer', 'join')) {
    const scope = scopeOf(unit, part)
    const what = scope.find((word) => isOne(word, ['behaviour']) && !/^protokoll/.test(word.lower))
    const verb = wordOf(part.words, 'transfer')
    if (what && verb && has(scope, 'authority') && has(scope, 'person', 'advice') && !actor(part.words, 'authority')) return [verb, what]
  }
  return undefined
}
function watched(unit: Unit): readonly Word[] | undefined {
  for (const part of stated(unit, 'watch')) {
    const scope = scopeOf(unit, part)
    const word = wordOf(part.words, 'watch')
    const what = scope.find((one) => one !== word && isOne(one, ['attend', 'occasion', 'talk', 'behaviour', 'personal']))
    if (!has(scope, 'person', 'client', 'personal') && !actor(part.words, 'authority') && !agentOf(part.words) && actor(part.words, 'party')) continue // the parties look after their own work
    if (word && what && !has(scope, 'other', 'wish') && (aboutAdvice(unit) || has(scope, 'client', 'person'))) return [word, what]
  }
  return undefined
}
/** „macht deutlich, dass ohne Mitarbeit die Abschiebung droht“. */
function threatened({ words, covered }: Unit): readonly Word[] | undefined {
  const threat = covered ? undefined : words.find(({ lower }) => /^droh(t|en)$/.test(lower))
  const without = words.findIndex(({ lower }) => lower === 'ohne')
  const lack = threat && without >= 0 ? words.slice(without + 1, without + 4).find((word) => isOne(word, ['behaviour', 'attend', 'advice', 'occasion'])) : undefined
  return threat && lack && has(words, 'adverse', 'benefit') ? [lack, threat] : undefined
}
function pressed(unit: Unit): readonly Word[] | undefined {
  const part = stated(unit, 'press')[0]
  const word = part && wordOf(part.words, 'press')
  return word && part && has(scopeOf(unit, part), 'person') ? [word] : undefined
}
