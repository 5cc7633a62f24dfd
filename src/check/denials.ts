// How often a sentence denies some of its words: „keine Statistik“ once, „nicht ohne Einwilligung“ twice.
// „nicht“ counts for all of its part of the sentence, „kein“ for what follows it, „ohne“ for the noun behind it; a main statement for what hangs on it.
// Invariant: a condition denies nothing by itself („wenn sie nicht gekündigt wird“), only together with what it is a condition of.
import { type Part, unitsOf, type Word } from './guardrails/unit.ts'

export interface Reading {
  /** How many denials concern words of these sorts; none where each sort has a word that is not denied. */
  denials(sorts: readonly ((word: string) => boolean)[]): number
  /** How many concern all of a statement. */
  readonly whole: number
}
interface Unit {
  readonly parts: readonly Part[]
  readonly denials: readonly Denial[]
}
interface Denial {
  readonly word: Word
  readonly part: number
  readonly kind: Part['kind']
  /** From word to word of the part. */
  readonly from: number
  readonly to: number
  /** Concerns a whole statement, and with it what hangs on that. */
  readonly all: boolean
}

const ALL = /^(?:nie|niemals|niemand(?:e[mnrs])?|nichts|weder|keinesfalls|keineswegs|nirgends|kaum|entf(?:ä|a)ll(?:t|en)|entfiel(?:en)?|unterbleib(?:t|en|e)|fehlt|fehlen|ausgeschlossen|abgelehnt|verzicht(?:et|en|e)?|entbehrlich|überflüssig|untersagt|verboten|unzulässig|verweigert|abgeschafft|aufgehoben|abgesehen|absehen|lehn(?:t|en))$/
/** „nicht nur“ denies nothing; nor does „…, auch nicht“, which goes on denying. */
const VOID = /^(?:nur|bloß|zuletzt|allein)$/
const ATTRIBUTE = /^\p{Ll}+(?:te|ne|nde|che)[nrms]?$/u
const NOUN = /^\p{Lu}/u
/** Begins another member of the sentence; not what goes on in the genitive. */
const NEXT_MEMBER = /^(?:ein|eine|einen|das|dem|den|die|sich|für|mit|von|vom|zu|zum|zur|an|am|auf|aus|bei|beim|in|im|durch|über|unter|nach)$/
/** „nicht, es sei denn“, „nicht, bevor“: then it is. */
const EXCEPT = /^(?:außer|denn|sondern|solange|bevor|ehe|bis)$/

export function readingOf(lead: string, sentence: string): Reading {
  const before = lead === '' ? 0 : readingOf('', lead).whole
  const units = unitsOf(sentence).map(({ parts }): Unit => ({ parts, denials: parts.flatMap((part, i) => denialsIn(part, i)) }))
  const whole = before + units.reduce((sum, { denials }) => sum + denials.filter(({ all, kind }) => all && kind === 'main').length, 0)
  const denials: Reading['denials'] = (sorts) => {
    const places = sorts.map((sort) => units.flatMap(({ parts, denials }) => parts.flatMap((part, i) => part.words.flatMap((word, k) => (isOf(word, sort) ? [denials.filter((one) => concerns(one, i, k, part))] : [])))))
    if (places.every((one) => one.some(({ length }) => length === 0))) return before
    const found = [...new Set(places.flat(2))]
    const firm = found.filter(({ kind }) => kind !== 'condition').length
    return before + (firm === 0 ? 0 : found.length + exceptions(units, found))
  }
  return { denials, whole }
}
const isOf = ({ lower }: Word, sort: (word: string) => boolean): boolean => lower.split(/[-*:_]/).some(sort)
function concerns({ part, kind, from, to, all }: Denial, i: number, k: number, { kind: own }: Part): boolean {
  return part === i ? k >= from && k <= to : all && kind === 'main' && own === 'sub'
}
/** „ohne Einwilligung keine Daten“, „nicht, es sei denn“: the one denial is denied elsewhere. */
function exceptions(units: readonly Unit[], found: readonly Denial[]): number {
  const [only, more] = found
  if (!only || more) return 0
  return units.some(({ parts, denials }) => parts.slice(only.part + 1).some(({ words }) => words.slice(0, 3).some(({ lower }) => EXCEPT.test(lower))) || (only.word.lower === 'ohne' && denials.includes(only) && denials.some((one) => one !== only && one.kind !== 'condition'))) ? 1 : 0
}
function denialsIn({ words, kind: given }: Part, part: number): readonly Denial[] {
  const kind = given === 'condition' && /^(?:auch|selbst)$/.test(words[0]?.lower ?? '') ? 'main' : given
  const cuts = [0, ...words.flatMap((_, i) => (i > 0 && beginsAnother(words, i) ? [i] : [])), words.length]
  return words.flatMap((word, i): readonly Denial[] => {
    const [start, end] = [cuts.findLast((cut) => cut <= i) ?? 0, (cuts.find((cut) => cut > i) ?? words.length) - 1]
    const reach = reachOf(words, i, end)
    if (reach === 'none') return []
    return [{ word, part, kind, all: reach === 'all', from: reach === 'all' ? start : i, to: reach === 'all' ? end : reach }]
  })
}
const NO = /^kein(?:e[mnrs]?|erlei)?$/
/** „keine Auslage und keine Sprechstunde“, „wird nicht geführt und nicht ausgewertet“ deny once each. */
const beginsAnother = (words: readonly Word[], i: number): boolean =>
  (NO.test(words[i]?.lower ?? '') && words.slice(0, i).some(({ lower }) => NO.test(lower))) || (/^(?:und|oder|sowie)$/.test(words[i]?.lower ?? '') && /^(?:nicht|ohne|nie|kein(?:e[mnrs]?|erlei)?)$/.test(words[i + 1]?.lower ?? ''))
/** How far a word denies what stands behind it; all: also what stands before; none: it denies nothing. */
function reachOf(words: readonly Word[], i: number, end: number): number | 'all' | 'none' {
  const [lower, last, next, then] = [words[i]?.lower ?? '', words[i - 1], words[i + 1], words[i + 2]]
  if (ALL.test(lower)) return 'all'
  if (NO.test(lower)) return words.slice(i + 1, end + 1).some(({ text }) => NOUN.test(text)) ? end : 'all' // „wird keine geführt“ has no noun behind it
  if (lower === 'ohne') return next?.lower === 'dass' ? 'all' : afterWithout(words, i, end)
  if (lower !== 'nicht' || VOID.test(next?.lower ?? '') || (i === 1 && last?.lower === 'auch')) return 'none'
  return next && then && ATTRIBUTE.test(next.lower) && NOUN.test(then.text) ? i + 2 : 'all'
}
function afterWithout(words: readonly Word[], i: number, last: number): number {
  const end = words.findIndex(({ lower, known }, k) => k > i + 1 && (known.finite || NEXT_MEMBER.test(lower)))
  return end < 0 ? last : end - 1
}
