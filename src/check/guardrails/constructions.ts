// The constructions in order of gravity; the first that fits names the finding.
import type { Code } from '../../diagnostics/catalogue.ts'
import { coercion } from './constructions/coercion.ts'
import { required, slogan, sanction } from './constructions/condition.ts'
import { consent } from './constructions/consent.ts'
import { exchange, legalBasis } from './constructions/data.ts'
import { bound } from './constructions/exit.ts'
import { inOtherHands } from './constructions/hands.ts'
import { looseBasis, looseConsent, looseDuty, looseExchange, looseExit, loosePressure, looseRequired, looseSanction, looseSpying, looseSteering, looseTied } from './constructions/loose.ts'
import { compulsory, planned } from './constructions/duty.ts'
import { type About, about } from './lexicon.ts'
import type { Unit, Word } from './unit.ts'

/** What is found in words; two more codes are about entries of `ausnahmen`. */
export type GuardrailCode = Exclude<Extract<Code, `guardrail/${string}`>, 'guardrail/aufgehoben' | 'guardrail/grund' | 'guardrail/ohne-stelle'>
const CONSEQUENCE = about('adverse', 'benefit', 'authority', 'weigh', 'duty', 'party', 'other')
/** The words that offend, if the construction fits. */
type Construction = (unit: Unit) => readonly Word[] | undefined

/** With what a unit must speak of at least, one class of each line: most sentences are done with by that. */
export const CONSTRUCTIONS: readonly (readonly [GuardrailCode, Construction, readonly About[]])[] = [
  ['guardrail/sanktion', sanction, [CONSEQUENCE]],
  ['guardrail/rechtsgrundlage', legalBasis, [about('agreement')]],
  ['guardrail/einwilligung', consent, [about('consent')]],
  ['guardrail/voraussetzung', required, [CONSEQUENCE]],
  ['guardrail/voraussetzung', slogan, [about('advice', 'place', 'proof', 'talk')]],
  ['guardrail/kooperationsplan', planned, [about('plan')]],
  ['guardrail/pflichtberatung', compulsory, [about('advice', 'place', 'occasion', 'client', 'proof', 'duty')]],
  ['guardrail/pflichtberatung', bound, [about('advice', 'place', 'occasion', 'client', 'proof')]],
  ['guardrail/zwang', coercion, [about('steer', 'watch', 'press', 'join', 'transfer', 'consent', 'authority', 'adverse')]],
  ['guardrail/zwang', inOtherHands, [about('advice', 'place', 'service', 'talk', 'person', 'party')]],
  ['guardrail/datenaustausch', exchange, [about('transfer', 'store')]],
  ['guardrail/sanktion', looseSanction, [about('missing', 'shun', 'attend', 'occasion', 'talk', 'place'), about('loss', 'adverse')]],
  ['guardrail/rechtsgrundlage', looseBasis, [about('agreement'), about('licence')]],
  ['guardrail/einwilligung', looseConsent, [about('okay'), about('assumed')]],
  ['guardrail/voraussetzung', looseRequired, [about('hinge'), about('gain', 'benefit'), about('advice', 'place', 'proof')]],
  ['guardrail/pflichtberatung', looseDuty, [about('owing', 'duty'), about('advice', 'place', 'talk', 'care')]],
  ['guardrail/einwilligung', looseTied, [about('okay', 'consent', 'data', 'personal')]],
  ['guardrail/pflichtberatung', looseExit, [about('exit'), about('grant', 'permit')]],
  ['guardrail/zwang', looseSpying, [about('authority'), about('service', 'place')]],
  ['guardrail/zwang', loosePressure, [about('pressure')]],
  ['guardrail/zwang', looseSteering, [about('authority'), about('steer', 'watch', 'join', 'over'), about('talk', 'advice', 'service', 'place')]],
  ['guardrail/datenaustausch', looseExchange, [about('passing'), about('dossier', 'personal', 'data', 'behaviour', 'missing', 'life')]],
]
