// What can be said about a text that koopgen did not write: findings of the rules on words, the items of the recommendations it seems to
// contain, and what nobody can tell from words alone. An estimate by words: it finds what is named, not what is meant.
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { type Day, daysIn } from '../german/days.ts'
import type { InventoryItem } from '../templates/law-data.ts'
import { findingsIn } from './check.ts'
import { foreignPassages } from './foreign.ts'
import type { Passage } from './passages.ts'
import type { Wording } from './rule.ts'

export interface Estimate {
  readonly item: InventoryItem
  /** Where it seems to stand; undefined: not found. */
  readonly place: Place | undefined
}
export interface TextVerdict {
  /** Day of signing as the text gives it; undefined: none found. */
  readonly signed: Day | undefined
  /** Items that concern the kind and that words can show; empty without a kind. */
  readonly estimates: readonly Estimate[]
  /** Items that words cannot show. */
  readonly undecided: readonly InventoryItem[]
}

export function judgeForeign(file: string, text: string, known: Omit<Wording, 'passages'>, report: Report): TextVerdict {
  const passages = foreignPassages(file, text)
  if (passages.length === 0) report('text/luecke', `„${file}“ enthält keinen Text, der sich prüfen lässt.`, { file, line: 1, column: 1, endLine: 1, endColumn: 1 }, { hint: 'Nennen Sie die Datei mit dem Wortlaut. Ist sie eingescannt, lassen Sie zuerst den Text erkennen.' })
  const signed = passages.filter(({ kind }) => kind === 'signature').flatMap((one) => daysIn(one.text))[0]
  const wording: Wording = { ...known, passages, datum: known.datum ?? signed?.iso }
  for (const { code, message, place, hint, related } of findingsIn(wording)) report(code, message, place, { hint, ...(related && { related }) })
  const items = known.kind ? known.law.law.inventory.filter((item) => item.klasse !== 'N' && item.klasse !== 'ext' && concerns(item, known.kind?.typ ?? '')) : []
  return {
    signed,
    estimates: items.flatMap((item) => (item.merkmale ? [{ item, place: placeOf(item.merkmale, passages) }] : [])),
    undecided: items.filter(({ merkmale }) => merkmale === undefined),
  }
}
const concerns = ({ arten }: InventoryItem, typ: string): boolean => (arten === 'alle' ? typ !== 'frei' : arten.includes(typ))

/** The first paragraph with all words of one entry; the heading above it counts as part of it, but says nothing alone. Of several lists each must have its paragraph; the first says where. */
export function placeOf(marks: NonNullable<InventoryItem['merkmale']>, passages: readonly Passage[]): Place | undefined {
  const lists = marks.every((one) => typeof one === 'string') ? [marks] : marks.flatMap((one) => (typeof one === 'string' ? [] : [one]))
  const places = lists.map((list) => firstWith(list, passages))
  return places.every((place) => place !== undefined) ? places[0] : undefined
}
function firstWith(marks: readonly string[], passages: readonly Passage[]): Place | undefined {
  const entries = marks.map((entry) => entry.toLowerCase().split(' '))
  let heading = ''
  for (const passage of passages) {
    if (passage.kind === 'heading') heading = passage.text
    if (NO_SENTENCE.has(passage.kind) || !/\p{L}{2}/u.test(passage.text)) continue
    const words = ` ${heading} ${passage.lead ?? ''} ${passage.text}`.toLowerCase()
    if (entries.some((stems) => stems.every((stem) => words.includes(stem)))) return passage.placeOf(0, passage.text.length)
  }
  return undefined
}
/** What regulates nothing: who the parties are, who signs, what a § is called. A line of blanks does not either. */
const NO_SENTENCE: ReadonlySet<Passage['kind']> = new Set(['heading', 'party', 'signature'])
