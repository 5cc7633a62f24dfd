// What the guardrails find in words: a text in, the gravest finding of each sentence out. Pure, without YAML.
import { CONSTRUCTIONS, type GuardrailCode } from './constructions.ts'
import { sentencesOf } from '../sentences.ts'
import type { WordClass } from './lexicon.ts'
import { type Unit, unitsOf, type Word } from './unit.ts'

export type { GuardrailCode }
export interface Offence {
  readonly code: GuardrailCode
  /** Offsets of what offends. */
  readonly from: number
  readonly to: number
}

function offenceIn(units: readonly Unit[]): Offence | undefined {
  for (const [code, construction, needs] of CONSTRUCTIONS)
    for (const unit of units) {
      const words = needs.every((classes) => classes.some((one) => unit.is.has(one))) ? construction(unit) : undefined
      if (words) return { code, ...rangeOf(words) }
    }
  return undefined
}
function rangeOf(words: readonly Word[]): { from: number; to: number } {
  return { from: Math.min(...words.map(({ start }) => start)), to: Math.max(...words.map(({ end }) => end)) }
}

/** Each sentence of a text in order, with what was said before it; `lead`: the line that leads the text in as an item of its list. Offsets are those of the sentence. */
export function judged(sentences: readonly string[], lead: string | null): readonly (Offence | undefined)[] {
  const begun = lead === null ? [] : sentencesIn(lead)
  const led = begun.at(-1)
  let before = spokenOf(begun.slice(0, -1).join(' '))
  return sentences.map((sentence, i) => {
    const first = i === 0 && led !== undefined ? `${led} ` : ''
    const units = unitsOf(first + sentence, before)
    before = new Set(units.flatMap(({ is }) => [...is]))
    const found = sentence.endsWith('?') ? undefined : offenceIn(units) // a question prescribes nothing
    if (!found) return undefined
    const [from, to] = [found.from - first.length, found.to - first.length]
    return { code: found.code, ...(to > 0 ? { from: Math.max(0, from), to } : { from: 0, to: sentence.length }) } // what offends may stand in the leading line alone
  })
}
function spokenOf(text: string): ReadonlySet<WordClass> {
  return new Set(unitsOf(text).flatMap(({ is }) => [...is]))
}
const sentencesIn = (text: string): readonly string[] => sentencesOf([{ kind: 'paragraph', text, path: [], own: true, lead: null, placeOf: () => undefined }]).map((one) => one.text)

/** The first finding in a sentence or short paragraph; `lead`: the line that leads a list in. */
export function guardrailIn(text: string, lead?: string): GuardrailCode | undefined {
  return judged(sentencesIn(text), lead ?? null).find((found) => found !== undefined)?.code
}
