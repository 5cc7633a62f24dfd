// The constructions in order of gravity; the first that fits names the finding.
import type { Code } from '../../diagnostics/catalogue.ts'
import { coercion } from './constructions/coercion.ts'
import { required, sanction } from './constructions/condition.ts'
import { consent } from './constructions/consent.ts'
import { exchange, legalBasis } from './constructions/data.ts'
import { compulsory, planned } from './constructions/duty.ts'
import type { Unit, Word } from './unit.ts'

/** What is found in words; two more codes are about entries of `ausnahmen`. */
export type GuardrailCode = Exclude<Extract<Code, `guardrail/${string}`>, 'guardrail/grund' | 'guardrail/ohne-stelle'>
/** The words that offend, if the construction fits. */
type Construction = (unit: Unit) => readonly Word[] | undefined

export const CONSTRUCTIONS: readonly (readonly [GuardrailCode, Construction])[] = [
  ['guardrail/sanktion', sanction],
  ['guardrail/rechtsgrundlage', legalBasis],
  ['guardrail/einwilligung', consent],
  ['guardrail/voraussetzung', required],
  ['guardrail/kooperationsplan', planned],
  ['guardrail/pflichtberatung', compulsory],
  ['guardrail/zwang', coercion],
  ['guardrail/datenaustausch', exchange],
]
