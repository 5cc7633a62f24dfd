// The constructions in order of gravity; the first that fits names the finding.
import type { Code } from '../../diagnostics/catalogue.ts'
import { aboutAdvice, actor, has, isOne, says, stated, wordOf } from './ask.ts'
import { conditions, consequence, prerequisite } from './constructions/condition.ts'
import type { Unit, Word } from './unit.ts'

export type GuardrailCode = Extract<Code, `guardrail/${string}`>
export type Construction = (unit: Unit) => readonly Word[] | undefined
const ADVICE = ['advice', 'place', 'proof'] as const

const sanction: Construction = (unit) => {
  const found = consequence(unit, conditions(unit, ADVICE, aboutAdvice(unit)))
  return found && found.kind === 'harm' ? found.words : undefined
}
const condition: Construction = (unit) => {
  if (!aboutAdvice(unit) && !has(unit.words, 'proof')) return undefined
  const about = aboutAdvice(unit)
  const found = consequence(unit, conditions(unit, ADVICE, about))
  if (found && found.kind !== 'harm') return found.words
  return about ? prerequisite(unit, ['advice', 'place', 'proof'], ['benefit']) : undefined
}
const legalBasis: Construction = (unit) => {
  const part = stated(unit, 'basis')[0]
  const basis = part && wordOf(part.words, 'basis')
  const agreement = wordOf(unit.words, 'agreement')
  const data = wordOf(unit.words, 'data', 'transfer', 'consent')
  return basis && agreement && data ? [basis, agreement, data] : undefined
}
const consent: Construction = (unit) => {
  const given = wordOf(unit.words, 'consent')
  if (!given) return undefined
  const blanket = stated(unit, 'blanket')[0]
  const word = blanket && wordOf(blanket.words, 'blanket')
  if (word) return [given, word]
  const found = consequence(unit, conditions(unit, ['consent'], true), ['benefit', 'advice'])
  return found?.words
}
const exchange: Construction = (unit) => {
  if (has(unit.words, 'consent', 'anonymous', 'wish')) return undefined
  const data = wordOf(unit.words, 'data')
  const part = stated(unit, 'transfer')[0]
  const transfer = part && wordOf(part.words, 'transfer')
  return data && transfer ? [data, transfer] : undefined
}
const plan: Construction = (unit) => {
  const name = wordOf(unit.words, 'plan')
  const part = stated(unit, 'include')[0]
  return name && aboutAdvice(unit) && part ? [name] : undefined
}
const compulsory: Construction = (unit) => {
  if (!aboutAdvice(unit)) return undefined
  for (const part of stated(unit, 'duty')) {
    const duty = wordOf(part.words, 'duty')
    const attend = wordOf(unit.words, 'attend', 'proof')
    if (duty && attend && !actor(part.words, 'party')) return [duty, attend]
    const person = wordOf(unit.words, 'person')
    if (duty && isOne(duty, ['cause']) && person && attend) return [duty, person, attend]
  }
  return undefined
}
const coercion: Construction = (unit) => {
  const watch = stated(unit, 'watch', 'steer', 'press')[0]
  const word = watch && wordOf(watch.words, 'watch', 'steer', 'press')
  return word && aboutAdvice(unit) && says(unit.words, /./) && has(unit.words, 'authority', 'person') ? [word] : undefined
}

export const CONSTRUCTIONS: readonly (readonly [GuardrailCode, Construction])[] = [
  ['guardrail/sanktion', sanction],
  ['guardrail/voraussetzung', condition],
  ['guardrail/rechtsgrundlage', legalBasis],
  ['guardrail/einwilligung', consent],
  ['guardrail/kooperationsplan', plan],
  ['guardrail/pflichtberatung', compulsory],
  ['guardrail/zwang', coercion],
  ['guardrail/datenaustausch', exchange],
]
