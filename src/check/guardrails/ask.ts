// Questions that constructions ask of a unit.
import { about, type WordClass } from './lexicon.ts'
import type { Part, Unit, Word } from './unit.ts'

export function isOne(word: Word, classes: readonly WordClass[]): boolean {
  for (const one of classes) if (word.is.has(one)) return true
  return false
}
export function wordOf(words: readonly Word[], ...classes: WordClass[]): Word | undefined {
  const wanted = about(...classes)
  for (const word of words) if (word.is.meets(wanted)) return word
  return undefined
}
export const has = (words: readonly Word[], ...classes: WordClass[]): boolean => wordOf(words, ...classes) !== undefined
/** Parts that say something is so, and hold one of the classes. */
export function stated(unit: Unit, ...classes: WordClass[]): readonly Part[] {
  const wanted = about(...classes)
  return unit.is.meets(wanted) ? unit.parts.filter(({ negated, words }) => !negated && words.some(({ is }) => is.meets(wanted))) : []
}

/** The advice, in the unit itself or spoken of before („der Termin“, „sie“). */
export function aboutAdvice(unit: Unit): boolean {
  const known = spoken.get(unit) ?? speaksOfAdvice(unit)
  spoken.set(unit, known)
  return known
}
const spoken = new WeakMap<Unit, boolean>()
function speaksOfAdvice({ words, is, before }: Unit): boolean {
  const coming = is.meets(COMING)
  if (is.has('advice')) return true
  if (is.has('client') && is.meets(MET) && !is.has('other')) return true
  if (is.has('shun') && !is.has('other') && says(words, APPOINTMENT)) return true
  if (is.has('proof') && says(words, STAMPED)) return true
  if (is.has('place') && (coming || is.meets(PROVED))) return true
  return coming && before.meets(ADVISED)
}
const COMING = about('occasion', 'attend', 'shun')
const MET = about('occasion', 'attend')
const PROVED = about('proof', 'join')
const ADVISED = about('advice', 'place')
const APPOINTMENT = /^((beratungs)?termin(e|en|s|versäumnis\p{L}*)?|einladung(en|sschreibens?)?)$/u
const STAMPED = /^(laufzettel|laufkarte|stempel|beratungspass)/

/** A part with what hangs on it: the subordinate parts behind it, up to the next statement. */
export function scopeOf({ parts }: Unit, part: Part): readonly Word[] {
  const at = parts.indexOf(part)
  let end = at + 1
  while (end < parts.length && parts[end]?.kind !== 'main') end++
  const before = parts[at - 1]
  if (end === at + 1 && !before) return part.words
  const tail = parts.slice(at, end).flatMap(({ words }) => words)
  if (before && AND.test(part.words[0]?.lower ?? '') && VERBAL.test(part.words[1]?.text ?? '')) return [...parts.slice(0, at).flatMap(({ words }) => words), ...tail]
  if (part.kind === 'sub' && before) return [...before.words, ...tail]
  return before && before.kind !== 'main' && isFragment(parts[at - 2]) ? [...(parts[at - 2]?.words ?? []), ...tail] : tail
}
/** „Erkenntnisse aus dem Gespräch, die …, gibt sie weiter“: what stands before an inserted part has no verb of its own. */
const isFragment = (part: Part | undefined): boolean => part?.kind === 'main' && !part.words.some(({ text }) => AUXILIARY.test(text) || IN_T.test(text))

/** „ohne Einwilligung“, „einer Einwilligung bedarf es nicht“: a word that is taken back. */
export function denied({ words, parts }: Unit, word: Word): boolean {
  const part = parts.find((one) => one.words.includes(word))
  if (part && !part.negated && says(part.words, /verzicht/) && part.words.slice(Math.max(0, part.words.indexOf(word) - 3), part.words.indexOf(word)).some(({ lower }) => lower === 'auf')) return true
  return isWithout(words, word) || (part !== undefined && says(part.words, NEEDED) !== undefined && (part.negated || says(part.words, /^(entbehrlich|entfällt|entfallen|verzichtbar|erübrigt|überflüssig|unnötig)$/) !== undefined) && !(part.negated && says(part.words, /^(entbehrlich|verzichtbar|überflüssig|unnötig)$/) !== undefined))
}
const NEEDED = /^(bedarf|bedürfen|erforderlich|nötig|notwendig|entbehrlich|entfällt|entfallen|verzichtbar|erübrigt|überflüssig|unnötig|braucht|brauchen|einzuholen|eingeholt|abzuwarten|erneuert|wiederholt)$/
export function isWithout(words: readonly Word[], word: Word): boolean {
  const at = words.indexOf(word)
  return words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'ohne')
}

export function says(words: readonly Word[], pattern: RegExp): Word | undefined {
  for (const word of words) if (pattern.test(word.lower)) return word
  return undefined
}

/** Whether a party is who acts in the part: named before its verb or first, and not in the dative or genitive. */
export function actor(words: readonly Word[], ...classes: WordClass[]): Word | undefined {
  return words.find((word, i) => isOne(word, classes) && isSubject(words, i))
}
const OBLIQUE = /^(dem|des|zur|zum|beim|bei|vom|von|im|in|an|am|mit|für|über|durch|der|gegenüber|nach|zu|aus|auf|seitens|ihrem|seinem|einem|eines|einer)$/
function isSubject(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const lower = words[k]?.lower ?? ''
    if (lower === 'der') return k > 0 ? !/^eine[mrsn]?$/.test(words[k - 1]?.lower ?? '') && !BY_OTHERS.test(words[k - 1]?.lower ?? '') && !(k > 1 && CAPITAL.test(words[k - 1]?.text ?? '')) : true
    if (OBLIQUE.test(lower)) return false
    if (DIRECT.test(lower)) return !(k > 0 && OBLIQUE.test(words[k - 1]?.lower ?? ''))
    if (CAPITAL.test(words[k]?.text ?? '') && k < i - 1) return true
  }
  return true
}

/** „nur, wenn die Person das möchte“, „… selbst vorschlägt“. */
const isWilled = ({ parts }: Unit): boolean => parts.some(({ words, kind, negated }) => kind === 'condition' && !negated && /^(wenn|sofern|soweit|falls)$/.test(words[0]?.lower ?? '') && has(words, 'person', 'client') && says(words, /^(das|dies|es)$/) !== undefined && says(words, /^(möchten?|will|wollen|vorschlägt|vorschlagen|anspricht)$/) !== undefined)
/** Somebody wishes it who seeks advice: „auf Wunsch“, „auf Verlangen“, not „auf Wunsch des Jobcenters“. */
export function wished(unit: Unit): boolean {
  const { words } = unit
  return isWilled(unit) || words.some((word, i) => (word.is.has('wish') || (word.lower === 'verlangen' && words[i - 1]?.lower === 'auf' && (actor(words, 'person') !== undefined || words.slice(i + 1, i + 4).some(({ is }) => is.has('person'))))) && words[i - 1]?.lower !== 'eigenen' && !words.slice(i + 1, i + 3).some(({ is }) => is.has('authority')))
}
/** What an authority or a course provider may do with others; the advice service is none of them. */
export const isPower = (word: Word): boolean => word.is.has('authority') || /kursträger|sprachschule|kursanbieter/.test(word.lower)

/** „nur aus wichtigem Grund“, „nur mit Zustimmung“: a freedom that is given back in part. */
export function restricted(unit: Unit, freedom: RegExp): readonly Word[] | undefined {
  const word = says(unit.words, freedom)
  const only = word && unit.words.slice(unit.words.indexOf(word)).find(({ lower }) => /^(nur|ausschließlich|allein|ausnahmsweise)$/.test(lower))
  const cause = only && unit.words.slice(unit.words.indexOf(only)).find(({ lower }) => /^(grund|gründen|zustimmung|genehmigung|begründ\p{L}*|ausnahmefällen|ausnahmsweise|frist|zulässig)$/u.test(lower))
  const held = word && unit.words.find(({ lower }, i) => /^(grund|zustimmung|genehmigung|entschuldigung)$/.test(lower) && unit.words.slice(Math.max(0, i - 3), i).some((one, k, all) => one.lower === 'ohne' && (all[k - 1]?.lower === 'nicht' || unit.words[unit.words.indexOf(one) - 1]?.lower === 'nicht')))
  if (word && held) return [word, held]
  return word && only && cause && !unit.covered ? [word, cause] : undefined
}
const AND = /^(und|sowie)$/
const VERBAL = /^\p{Ll}+(t|en)$/u
const AUXILIARY = /^(ist|sind|wird|werden|hat|haben|kann|können|muss|müssen|darf|dürfen|soll|sollen)$/
const IN_T = /^\p{Ll}{3,}(?<!mi|sei|nich|ers|selbs)t$/u
const BY_OTHERS = /^(bei|von|an|mit|in|nach|zu|aus|auf|gegenüber|über|durch|für)$/
const DIRECT = /^(die|das|ein|eine|jeder|jede|jedes|beide|alle|kein|keine)$/
const CAPITAL = /^\p{Lu}/u
