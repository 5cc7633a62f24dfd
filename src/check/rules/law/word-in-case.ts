// In which case a word stands in a text, told by what is before it and by its ending: enough to offer another word in its place with the right article.
// Invariant: said only where it is certain; in the first and fourth case, in the plural and in compounds nothing is offered beyond the word itself.
import { A, ARTICLE, type Case, DEMONSTRATIVE, type Table } from '../../../german/articles.ts'
import { termInCase, type TermWord } from '../../../german/terms.ts'

export interface InCase {
  /** What to replace, with its article. */
  readonly there: string
  readonly instead: string
  /** The same as own wording inserts it: „{begriff x des}“, „zu {begriff x dem}“; none behind „eine“ and „diese“. */
  readonly live: ((id: string) => string) | undefined
}
/** Articles that tell the case, and how another word has them. */
const LEADS: readonly (readonly [pattern: RegExp, table: Table])[] = [
  [/^de[rms]$/, ARTICLE],
  [/^eine[rms]$/, A],
  [/^diese[rms]$/, DEMONSTRATIVE],
]
/** Prepositions that have swallowed their article: „zur“ becomes „zum“ before another word. */
const MERGED: Readonly<Record<string, readonly [plain: string, other: string, feminine: string]>> = {
  zum: ['zu', 'zum', 'zur'],
  zur: ['zu', 'zum', 'zur'],
  beim: ['bei', 'beim', 'bei der'],
  vom: ['von', 'vom', 'von der'],
  im: ['in', 'im', 'in der'],
  am: ['an', 'am', 'an der'],
}
const WITH_DATIVE = /^(mit|bei|zu|von|in|nach|aus|an|auf|unter|vor|neben|gegenüber|seit|außer|entgegen|gemäß|entsprechend|laut|samt|nebst)$/
const WITH_GENITIVE = /^(wegen|während|trotz|aufgrund|statt|anstelle|innerhalb|außerhalb|hinsichtlich|bezüglich|infolge|mittels|anhand|zugunsten|zulasten|seitens|einschließlich)$/
const PLURAL = /(?:en|ARGEn|ARGEN)$/
const GENITIVE = /^\p{Lu}[\p{L}-]{4,}s(?: II)?$/u

/** „der Eingliederungsvereinbarung“ is to be „des Kooperationsplans“; undefined where the word itself says enough. */
export function inItsCase(text: string, index: number, found: string, term: TermWord): InCase | undefined {
  const [lead = '', before = ''] = text.slice(0, index).split(/[\s\u00a0\u202f]+/).filter(Boolean).reverse()
  if (PLURAL.test(found) || term.genus === 'pl') return undefined
  const lower = lead.toLowerCase()
  const offer = (article: string, kase: Case, live: InCase['live']): InCase => ({ there: `${lead} ${found}`, instead: `${like(lead, article)} ${termInCase(term, kase, true).replace(/^\S+ /, '')}`, live })
  const merged = MERGED[lower]
  if (merged) return offer(merged[term.genus === 'f' ? 2 : 1], 'dat', (id) => `${like(lead, merged[0])} {begriff ${id} dem}`)
  const table = LEADS.find(([pattern]) => pattern.test(lower))?.[1]
  if (!table) return GENITIVE.test(found) ? { there: found, instead: termInCase(term, 'gen', false), live: undefined } : undefined
  const kase = caseOf(lower, before)
  return kase && offer(table[kase][term.genus], kase, table === ARTICLE ? (id) => `{begriff ${id} ${like(lead, kase === 'gen' ? 'des' : 'dem')}}` : undefined)
}
/** „der“ before a feminine word is the second case behind a noun, the third behind a preposition that asks for it. */
function caseOf(lead: string, before: string): Case | undefined {
  if (lead.endsWith('s')) return 'gen'
  if (lead.endsWith('m') || WITH_DATIVE.test(before.toLowerCase())) return 'dat'
  return WITH_GENITIVE.test(before.toLowerCase()) || /^\p{Lu}/u.test(before) ? 'gen' : undefined
}
const like = (lead: string, word: string): string => (/^\p{Lu}/u.test(lead) ? word.charAt(0).toUpperCase() + word.slice(1) : word)
