// What can be said about a text that koopgen did not write: findings of the rules on words, the items of the recommendations it seems to
// contain, and what nobody can tell from words alone. An estimate by words: it finds what is named, not what is meant.
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { type Day, daysIn } from '../german/days.ts'
import type { InventoryItem } from '../templates/law-data.ts'
import { findingsIn } from './check.ts'
import { foreignPassages } from './foreign.ts'
import { hitOf, type Told, toldIn } from './marks.ts'
import type { Wording } from './rule.ts'
import { isExcerpt } from './rules/wording/term.ts'

export interface Estimate {
  readonly item: InventoryItem
  /** Where it seems to stand; undefined: not found. */
  readonly place: Place | undefined
  /** Where the text names it only to deny it. */
  readonly denied: Place | undefined
}
export interface TextVerdict {
  /** Day of signing as the text gives it; undefined: none found. */
  readonly signed: Day | undefined
  /** Items that concern the kind and that words can show; empty without a kind. */
  readonly estimates: readonly Estimate[]
  /** Too short to say that begin and term are missing. */
  readonly excerpt: boolean
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
  const told = items.length > 0 ? toldIn(passages) : []
  return {
    signed,
    excerpt: isExcerpt(wording),
    estimates: items.flatMap((item) => (item.merkmale ? [estimateOf(item, item.merkmale, told)] : [])),
    undecided: items.filter(({ merkmale }) => merkmale === undefined),
  }
}
const concerns = ({ arten }: InventoryItem, typ: string): boolean => (arten === 'alle' ? typ !== 'frei' : arten.includes(typ))

/** Of several lists each must be said; the first says where. What one of them denies, the text regulates otherwise. */
function estimateOf(item: InventoryItem, marks: NonNullable<InventoryItem['merkmale']>, told: readonly Told[]): Estimate {
  const lists = marks.every((one) => typeof one === 'string') ? [marks] : marks.flatMap((one) => (typeof one === 'string' ? [] : [one]))
  const hits = lists.map((list) => hitOf(list, told))
  const denied = hits.find((hit) => hit?.denied)
  const [first] = hits
  return { item, place: first && !denied && hits.every((hit) => hit !== undefined) ? first.sentence.placeOf() : undefined, denied: denied?.sentence.placeOf() }
}
