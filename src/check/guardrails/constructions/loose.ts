// The same offences where no strict construction fits: their slots meet in one unit, in whatever order, and nothing in it leaves, denies or reports.
// Invariant: a construction here names its slots and the guards it needs, nothing of single sentences.
import { actor, has, isOne, says, wished, wordOf } from '../ask.ts'
import { about, type WordClass } from '../lexicon.ts'
import type { Part, Unit, Word } from '../unit.ts'

const TOPIC = about('advice', 'place', 'talk')
/** The advice is spoken of, here or just before. */
const onAdvice = ({ is, before, words }: Unit): boolean => is.meets(TOPIC) || (is.has('client') && !is.has('other')) || (before.meets(TOPIC) && has(words, 'occasion', 'attend', 'shun', 'missing') && !is.has('other'))
/** Denied, talked about, left to people or a matter of the parties’ own house. */
const isHarmless = (unit: Unit): boolean => unit.covered || unit.is.meets(SET_ASIDE) || wished(unit)
const SET_ASIDE = about('meta', 'house', 'anonymous')
const open = ({ parts }: Unit): readonly Part[] => parts.filter(({ negated }) => !negated)
const inOpen = (unit: Unit, ...classes: WordClass[]): Word | undefined => wordOf(open(unit).flatMap(({ words }) => words), ...classes)
const both = (a: Word | undefined, b: Word | undefined): readonly Word[] | undefined => (a && b && a !== b ? [a, b] : undefined)
/** A party is who does or omits it. */
const isOfParty = (words: readonly Word[]): boolean => actor(words, 'party', 'service', 'authority') !== undefined && !has(words, 'person', 'client')

/** Staying away × loss. */
export function looseSanction(unit: Unit): readonly Word[] | undefined {
  if (!onAdvice(unit) || isHarmless(unit)) return undefined
  const miss = wordOf(unit.words, 'missing')
  const loss = open(unit).flatMap(({ words }) => words).find((word) => word !== miss && word.is.has('loss'))
  const at = miss && unit.parts.find(({ words }) => words.includes(miss))
  return at && !at.negated && !isOfParty(at.words) ? both(miss, loss) : undefined
}
/** Something good × advice or its proof × what makes it hang. */
export function looseRequired(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit) || !onAdvice(unit)) return undefined
  const hinge = inOpen(unit, 'hinge')
  const gain = unit.words.find((word) => word !== hinge && word.is.has('gain') && !isOne(word, ['advice', 'place']))
  const what = unit.words.find((word) => word !== hinge && word !== gain && isOne(word, ['advice', 'place', 'proof']))
  return gain && what && !has(unit.words, 'free') ? both(hinge, what) : undefined
}
/** Person × owing × advice. */
export function looseDuty(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit) || has(unit.words, 'free', 'other') || !onAdvice(unit)) return undefined
  for (const { words, negated } of unit.parts) {
    const owing = negated ? undefined : wordOf(words, 'owing')
    if (owing && has(words, 'advice', 'place', 'talk') && has(unit.words, 'person', 'client') && !actor(words, 'party', 'service')) return [owing]
  }
  return undefined
}
/** Papers about people × their way. */
export function looseExchange(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit) || has(unit.words, 'okay', 'silence', 'free')) return undefined
  for (const { words, kind, negated } of unit.parts) {
    const way = negated || kind === 'condition' ? undefined : wordOf(words, 'passing')
    const paper = way && unit.words.find((word) => word !== way && word.is.has('dossier'))
    if (way && paper && has(unit.words, 'party', 'authority', 'service', 'place') && has(unit.words, 'person', 'client', 'advice', 'authority') && !actor(words, 'person')) return [paper, way]
  }
  return undefined
}
/** Agreement × what allows × data or silence. */
export function looseBasis(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit)) return undefined
  const text = inOpen(unit, 'agreement')
  const licence = open(unit).flatMap(({ words }) => words).find((word) => word !== text && word.is.has('licence'))
  return has(unit.words, 'dossier', 'personal', 'data', 'silence') && has(unit.words, 'dossier', 'personal', 'silence', 'person', 'client') ? both(text, licence) : undefined
}
/** Consent × its vice. */
export function looseConsent(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit)) return undefined
  const okay = inOpen(unit, 'okay')
  const vice = open(unit).flatMap(({ words }) => words).find((word) => word !== okay && word.is.has('assumed'))
  return has(unit.words, 'person', 'client', 'data', 'dossier', 'passing') ? both(okay, vice) : undefined
}
/** Pressure × person × advice. */
export function loosePressure(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit)) return undefined
  const press = inOpen(unit, 'pressure')
  return press && has(unit.words, 'person', 'client') && has(unit.words, 'authority', 'advice', 'missing', 'loss') ? [press] : undefined
}
