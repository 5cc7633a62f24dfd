// text/name-weicht-ab: an organisation is named a little differently from the head: a word is missing or another („AWO Musterland e. V.“ for „AWO Regionalverband Musterland e. V.“).
// Only names with their legal form are compared; short names are for `kurz` and defined terms.
import { distance } from '../../../diagnostics/nearest.ts'
import type { Finding, WordingRule } from '../../rule.ts'
import type { Passage } from '../../passages.ts'
import { at, judged, shown } from './judged.ts'

const FORM = 'e\\.[ \\u00a0\\u202f]?V\\.|gGmbH|gAG|GmbH|AöR|KdöR'
const HAS_FORM = new RegExp(FORM)
const WORD = "\\p{Lu}[\\p{L}\\d-]*\\.?"
const NAME = new RegExp(`(?<![\\p{L}])${WORD}(?:[ \\u00a0\\n](?:(?:für|der|des|die|von|vom|in|im|am|an|zu|zur)(?:[ \\u00a0](?:die|der|das|den))?|und(?=[ \\u00a0]\\p{Lu})|&|\\p{Ll}+(?:liche|ische|ige)[rsn]?|${WORD})){0,9}?[ \\u00a0](?:${FORM})`, 'gu')
/** „Haus Musterstadt, Einrichtung des Vereins …“, „Projektträger der …“: what stands before the name. */
const BEFORE = /^(?:(?:Die|Der|Das|Den|Dem|Des|Zwischen|Von|Bei|Mit|Für|Träger|Mitglied|Einrichtung|Geschäftsführer|Geschäftsführerin|Vorstand|Vorsitzende|Vorsitzender)[ \u00a0])+(?:(?:der|des|die|dem|den|beim|vom)[ \u00a0])?/u
const ALIASES: readonly (readonly [RegExp, string])[] = [[/arbeiterwohlfahrt/, 'awo'], [/deutsch\S* rot\S* kreuz\S*/, 'drk']]
const SMALL = new Set(['für', 'der', 'des', 'die', 'von', 'vom', 'in', 'im', 'am', 'an', 'zu', 'zur', 'und', 'e', 'v', 'das', 'den', 'dem'])

export interface Named {
  readonly name: string
  readonly words: readonly string[]
  readonly start: number
  readonly passage: Passage
}
export const nameDrift: WordingRule = (wording) => {
  const found = judged(wording).filter(({ text, path }) => path[0] !== 'anlagen' && HAS_FORM.test(text)).flatMap(namesIn)
  if (found.length === 0) return []
  const head = headNames(wording.agreement?.parteien.map(({ name }) => name), wording.passages)
  const seen = new Set<string>()
  return found.flatMap((one): readonly Finding[] => {
    const meant = isKnown(one, head) ? undefined : head.find((name) => isDrift(one, name))
    if (meant === undefined || seen.has(one.words.join())) return []
    seen.add(one.words.join())
    return [at(one.passage, one.start, one.start + one.name.length, { code: 'text/name-weicht-ab', message: `„${shown(one.name)}“ heißt am Anfang der Vereinbarung „${shown(meant)}“.`, hint: `Schreiben Sie überall denselben Namen, etwa „${shown(meant)}“; kürzer geht es mit einem festgelegten Kurznamen.` })]
  })
}
export function namesIn(passage: Passage): readonly Named[] {
  return [...passage.text.matchAll(NAME)].map(({ index, 0: whole }) => {
    const skip = BEFORE.exec(whole)?.[0].length ?? 0
    const name = whole.slice(skip)
    return { name, words: wordsOf(name), start: index + skip, passage }
  })
}
/** The parties of an agreement; else the names in the head, or without a head each name when it first stands there. */
function headNames(parties: readonly string[] | undefined, passages: readonly Passage[]): readonly string[] {
  if (parties) return parties
  const head = passages.filter(({ kind }) => kind === 'party')
  const names = (head.length > 0 ? head : passages).flatMap(namesIn).map(({ name }) => name)
  return head.length > 0 ? names : names.slice(0, 1)
}
export function wordsOf(name: string): readonly string[] {
  const plain = ALIASES.reduce((text, [long, alias]) => text.replace(long, alias), name.toLowerCase())
  return (plain.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !SMALL.has(word)).map((word) => (word.length > 5 ? word.replace(/(?:e[nrms]?|s)$/, '') : word))
}
/** „Caritas-Verband“ for „Caritasverband“. */
const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '')
export const isDrift = ({ words, name }: Named, other: string): boolean => isNear(words, wordsOf(other)) || lettersOf(name) === lettersOf(other)
/** The same words, or more of them around: „Haus der Begegnung der AWO Musterland e. V.“ */
const isKnown = ({ words }: Named, head: readonly string[]): boolean => head.some((name) => wordsOf(name).every((word) => words.includes(word)))
/** „Neuenthal“ for „Neuental“, but not „Altstadt“ for „Neustadt“; in short words two letters make another name. */
export const isMisspelt = (one: string, other: string): boolean => one !== other && one[0] === other[0] && Math.min(one.length, other.length) > 5 && distance(one, other) <= (Math.min(one.length, other.length) > 7 ? 2 : 1)
/** „GmbH“ for „gGmbH“ is another body on paper, and nobody has both under one name. */
const COMPANIES = new Set(['gmbh', 'ggmbh', 'ag', 'gag'])
function isNear(mine: readonly string[], other: readonly string[]): boolean {
  const missing = other.filter((word) => !mine.includes(word))
  const more = mine.filter((word) => !other.includes(word))
  if (mine.length < 2 || other.length < 2) return false
  if (more.length === 1 && missing.length === 1 && COMPANIES.has(more[0] ?? '') && COMPANIES.has(missing[0] ?? '')) return true
  if (more.length === 1 && missing.length === 1 && isMisspelt(more[0] ?? '', missing[0] ?? '')) return true
  if (more.length === 0) return missing.length === 1 && mine[0] === other[0]
  return more.length === 1 && missing.length >= 1 && missing.length <= 2 && missing.some((word) => word.slice(0, 6) === more[0]?.slice(0, 6) && word.length > 6) && mine.length >= 3
}
