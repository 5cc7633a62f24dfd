// What the guardrails find in words: a text in, the gravest finding of each sentence out. Pure, without YAML.
import { CONSTRUCTIONS, type GuardrailCode } from './constructions.ts'
import type { WordClass } from './lexicon.ts'
import { unitsOf, type Word } from './unit.ts'

export type { GuardrailCode }
export interface Offence {
  readonly code: GuardrailCode
  /** Offsets of what offends. */
  readonly from: number
  readonly to: number
}

/** `before`: what was spoken of before in the same text. */
export function offenceIn(sentence: string, before: ReadonlySet<WordClass> = new Set()): Offence | undefined {
  const units = unitsOf(sentence, before)
  for (const [code, construction] of CONSTRUCTIONS)
    for (const unit of units) {
      const words = construction(unit)
      if (words) return { code, ...rangeOf(words) }
    }
  return undefined
}
function rangeOf(words: readonly Word[]): { from: number; to: number } {
  return { from: Math.min(...words.map(({ start }) => start)), to: Math.max(...words.map(({ end }) => end)) }
}

/** What a text has spoken of so far. */
export function spokenOf(text: string): ReadonlySet<WordClass> {
  return new Set(unitsOf(text).flatMap(({ words }) => words.flatMap(({ is }) => [...is])))
}

/** The first finding in a sentence or short paragraph; `lead`: the line that leads a list in. */
export function guardrailIn(text: string, lead?: string): GuardrailCode | undefined {
  const whole = lead === undefined ? text : `${lead} ${text}`
  let before: ReadonlySet<WordClass> = new Set()
  for (const sentence of whole.split(/(?<=[.!?][“”)"]?)\s+(?=\p{Lu})/u)) {
    const found = offenceIn(sentence, before)
    if (found) return found.code
    before = spokenOf(sentence)
  }
  return undefined
}
