// What the guardrails find in words: a text in, the gravest finding of each sentence out. Pure, without YAML.
import { actor } from './ask.ts'
import { CONSTRUCTIONS, type GuardrailCode } from './constructions.ts'
import { plainBasis } from './constructions/data.ts'
import { mayThemselves } from './constructions/loose.ts'
import { plainExchange } from './constructions/outright.ts'
import { isGuarded, isShared } from './guards.ts'
import { remembered } from '../remember.ts'
import { stretchesIn } from '../sentences.ts'
import { About, about, allOf, NOTHING } from './lexicon.ts'
import { type Unit, unitsOf, type Word } from './unit.ts'
import { likeliest, weightOf } from './weigh.ts'
import { WEIGHTED } from './weights.ts'

export type { GuardrailCode }
export interface Offence {
  readonly code: GuardrailCode
  /** Offsets of what offends. */
  readonly from: number
  readonly to: number
}

/** A construction counts unless the sentence as a whole speaks clearly against it; without one, what speaks for an offence must outweigh. */
const AGAINST = -1.25
const FOR = 0.1
const FOR_DENIED = 0.75
const FOR_OTHER = 0.75
/** From here on what a guard knows of single words says nothing any more. */
const SURE = 1.5
/** Fewer words prescribe nothing: they are a title. */
const FEWEST = 5
/** In more words the rest outweighs everything. */
const MOST = 80
/** A sentence that speaks of nothing of these must weigh more. */
const TOPICS = about('advice', 'place', 'talk', 'service', 'care', 'consent', 'okay', 'agreement', 'plan', 'proof', 'dossier', 'personal', 'data')
function offenceIn(units: readonly Unit[]): Offence | undefined {
  const length = units.reduce((sum, { words }) => sum + words.length, 0)
  const plain = units.flatMap((unit) => (unit.is.has('agreement') && !isGuarded(unit, 'guardrail/rechtsgrundlage') ? (plainBasis(unit) ?? []) : []))
  if (plain.length > 0) return { code: 'guardrail/rechtsgrundlage', ...rangeOf(plain) }
  const outright = units.some(({ is }) => is.has('anonymous')) ? undefined : units.map(plainExchange).find((words) => words !== undefined)
  if (outright) return { code: 'guardrail/datenaustausch', ...rangeOf(outright) }
  if (!isProse(units, length)) return constructedIn(units)
  const weight = weightOf(units)
  if (weight <= AGAINST && length <= MOST) return behindTurn(units) // most sentences: no construction needs to be asked
  const found = constructedIn(units)
  if (found) return length > MOST ? found : { ...found, code: codeOf(units, found.code) }
  if (weight < FOR) return behindTurn(units)
  const least = isTakenBack(units) ? FOR_DENIED : units.some(({ is }) => is.meets(TOPICS)) ? FOR : FOR_OTHER
  return weight < least ? behindTurn(units) : weighedIn(units, weight)
}
/** „Niemand muss kommen; wer fernbleibt, verliert den Platz“: what stands before or behind the turn offends by itself, whatever the other half protects. */
function behindTurn(units: readonly Unit[]): Offence | undefined {
  if (units.length < 2) return undefined
  for (const unit of units) {
    const weight = isProse([unit], unit.words.length) ? weightOf([unit]) : 0
    const offence = weight < ALONE || isTakenBack([unit]) ? undefined : weighedIn([unit], weight)
    if (offence) return offence
  }
  return undefined
}
/** Half a sentence must say more: it has fewer words to be certain by. */
const ALONE = 0.6
/** A title and one word over and over prescribe nothing by their weight. */
function isProse(units: readonly Unit[], length: number): boolean {
  const different = new Set(units.flatMap(({ words }) => words.map(({ lower }) => lower))).size
  return different >= FEWEST && 2 * different > length
}
const codeOf = (units: readonly Unit[], found?: GuardrailCode): GuardrailCode => `guardrail/${likeliest(units, WEIGHTED.find((one) => found === `guardrail/${one}`))}`
/** It says of itself that nothing is owed, done or passed on: every statement is denied, or it speaks of freedom, of numbers, of wording, of the parties’ own house. */
function isTakenBack(units: readonly Unit[]): boolean {
  const statements = units.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'main'))
  return units.some((unit) => unit.covered || unit.is.meets(TAKES_BACK) || mayThemselves(unit)) || (statements.length > 0 && statements.every(({ negated }) => negated))
}
const TAKES_BACK = about('free', 'meta', 'house', 'count', 'anonymous')
function weighedIn(units: readonly Unit[], weight: number): Offence | undefined {
  const code = codeOf(units)
  return units.some((unit) => (weight < SURE && isGuarded(unit, code)) || (OF_OTHERS.has(code) && isServiceAlone(unit))) ? undefined : { code, ...rangeOf(units.flatMap(({ words }) => words)) } // no word of it alone offends
}
/** What only others than the advice can do to somebody; „die Beratungsstelle vergibt den Termin anderweitig“ is none of it. */
const OF_OTHERS: ReadonlySet<GuardrailCode> = new Set(['guardrail/sanktion', 'guardrail/voraussetzung', 'guardrail/pflichtberatung'])
const isServiceAlone = ({ parts, is }: Unit): boolean => !is.has('authority') && parts.filter(({ kind }) => kind === 'main').every(({ words }) => actor(words, 'service') !== undefined)
function constructedIn(units: readonly Unit[]): Offence | undefined {
  for (const [code, construction, needs] of CONSTRUCTIONS)
    for (const unit of units) {
      const words = needs.every((classes) => unit.is.meets(classes)) ? construction(unit) : undefined
      if (words && !isGuarded(unit, code) && !(code === 'guardrail/datenaustausch' && isShared(units))) return { code, ...rangeOf(words) }
    }
  return undefined
}
function rangeOf(words: readonly Word[]): { from: number; to: number } {
  return { from: Math.min(...words.map(({ start }) => start)), to: Math.max(...words.map(({ end }) => end)) }
}

/** Each sentence of a text in order, with what was said before it; `lead`: the line that leads the text in as an item of its list; sentences that are not `own` are heard, not judged. Offsets are those of the sentence. */
export function judged(sentences: readonly string[], lead: string | null, own: (i: number) => boolean = () => true): readonly (Offence | undefined)[] {
  const begun = lead === null ? [] : sentencesIn(lead)
  const led = begun.at(-1)
  const first = led === undefined ? '' : `${led} `
  let before = own(0) ? spokenOf(unitsOf(begun.slice(0, -1).join(' '))) : NOTHING
  return sentences.map((sentence, i) => {
    if (!own(i) && !own(i + 1)) return undefined
    const skip = i === 0 ? first : ''
    const { spoken, offence } = heard(`${before.low} ${before.high} ${skip}${sentence}`)
    before = spoken
    const found = own(i) && !sentence.endsWith('?') ? offence : undefined // a question prescribes nothing
    if (!found) return undefined
    const [from, to] = [found.from - skip.length, found.to - skip.length]
    return { code: found.code, ...(to > 0 ? { from: Math.max(0, from), to } : { from: 0, to: sentence.length }) } // what offends may stand in the leading line alone
  })
}
/** A sentence behind what was spoken of before: what is spoken of then, and what offends. The paragraphs of a series differ in a sentence or two. */
const heard = remembered((key): { readonly spoken: About; readonly offence: Offence | undefined } => {
  const [low = '', high = ''] = key.split(' ', 2)
  const units = unitsOf(key.slice(low.length + high.length + 2), new About(Number(low), Number(high)))
  return { spoken: spokenOf(units), offence: offenceIn(units) }
})
const spokenOf = (units: readonly Unit[]): About => allOf(units.map(({ is }) => is))
const sentencesIn = (text: string): readonly string[] => stretchesIn(text).map((one) => one.text)

/** The first finding in a sentence or short paragraph; `lead`: the line that leads a list in. */
export function guardrailIn(text: string, lead?: string): GuardrailCode | undefined {
  return judged(sentencesIn(text), lead ?? null).find((found) => found !== undefined)?.code
}
