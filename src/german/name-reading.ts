// The words of a registered name and where in it adjectives and head nouns can stand.
// Invariant: nothing is decided about forms here; words and spaces are exactly those of the name.
import type { Gender } from './articles.ts'
import { type Head, headOf, isLegalForm, lastPart, pluralHeadOf } from './heads.ts'
import { adjectiveOf, isFrozenEr } from './words.ts'

/** The name as read so far. The zone (in words) is where adjectives and the head can stand. */
export interface Reading {
  /** Without the leading article. */
  readonly words: readonly string[]
  readonly gender: Gender
  /** The name starts with one. */
  readonly article: boolean
  readonly zone: number
  readonly heads: readonly { readonly at: number; readonly head: Head }[]
}

/** Words at which the changing part of a name ends. */
const STOP = /^(für|der|des|die|den|dem|das|in|im|am|an|auf|aus|zu|zur|zum|von|vom|bei|beim|nach|um|unter|über|e\.|e\.V\.|–|-|gegen|mit|ohne|und|&)$/i
export function endsZone(word: string): boolean {
  return STOP.test(word)
}
function zoneOf(words: readonly string[], gender: Gender, article: boolean): number {
  // "Freie und Hansestadt", "Bürger- und Ordnungsamt"
  const goesOn = (i: number) => words[i] === 'und' && (words[i - 1]?.endsWith('-') || adjectiveOf(words[i - 1] ?? '', gender, article))
  const end = words.findIndex((w, i) => i > 0 && endsZone(w) && !goesOn(i))
  const comma = words.findIndex((w) => w.endsWith(','))
  return Math.min(end < 0 ? words.length : end, comma < 0 ? words.length : comma + 1)
}

/** "Musterland", "Neustadt" end like heads; behind another word they are places, unless they are a kind of territory or of office. */
const LIKE_A_PLACE = /(stadt|land|kreis|bezirk|markt|hof|heim|kirche|(?<!ver)bund|haus|rat|burg|amt|netz|stift|garten|hanse|weg|park|stuhl|raum|quartier|viertel|kloster)$/i
const TERRITORY =
  /^((kreis|haupt|hanse|landeshaupt|universitäts|groß)?stadt|(land|stadt|alt)?kreis|land|bundesland|(stadt|unter|regional)?bezirk|markt|region|städteregion|flecken|staat|freistaat|gemeinde)$/i
const OFFICE =
  /^(landes|orts|kirchen|jugend|sozial|schul|stadt|bezirks|ordnungs|familien|mehrgenerationen|gemeinde|bürger|frauen|pfarr|kreis|landrats)(amt|haus|rat|kirche|netz|bund)$/i
export function isPlace(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (at === 0 || !LIKE_A_PLACE.test(lastPart(word)) || TERRITORY.test(word) || OFFICE.test(word)) return false
  return words.slice(0, at).some((w) => !adjectiveOf(w, 'm', false) && w !== 'und' && !/[-.]$/.test(w) && !isFrozenEr(w))
}
function headsIn(words: readonly string[], gender: Gender): { at: number; head: Head }[] {
  return words.flatMap((word, at) => {
    const head = gender === 'pl' ? pluralHeadOf(word) : headOf(word)
    return head && !isLegalForm(word) && !isPlace(words, at) && !isAdjectiveBefore(words, at) ? [{ at, head }] : []
  })
}

/** "Zentrale Ausländerbehörde": an adjective that is also a noun. */
function isAdjectiveBefore(words: readonly string[], at: number): boolean {
  return adjectiveOf(words[at] ?? '', 'f', false) !== undefined && headOf(words[at + 1] ?? '') !== undefined
}

/** `lead` is the article taken off the name; `gaps[i]` is what stands behind word i. */
export function readName(name: string, gender: Gender): { reading: Reading; lead: string | undefined; gaps: readonly string[] } {
  const parts = name.trim().split(/([ \u00a0]+)/)
  const all = parts.filter((_, i) => i % 2 === 0)
  const gaps = parts.filter((_, i) => i % 2 === 1)
  const lead = all.length > 1 ? ['Der', 'Die', 'Das'].find((a) => a === all[0]) : undefined
  const words = lead ? all.slice(1) : all
  const article = lead !== undefined
  const zone = zoneOf(words, gender, article)
  return { reading: { words, gender, article, zone, heads: headsIn(words.slice(0, zone), gender) }, lead, gaps: lead ? gaps.slice(1) : gaps }
}
