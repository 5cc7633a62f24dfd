// A dated word of the law in a case. Its gender may change with the date, so its article is derived and never typed.
import { ARTICLE, type Case, type Gender } from './articles.ts'

/** A noun as a law uses it; `genitiv` where it differs from `wort`. A term that begins with an adjective gives its forms behind the article in `mit_artikel`. */
export interface TermWord {
  readonly wort: string
  readonly genus: Gender
  readonly genitiv?: string | undefined
  readonly mit_artikel?: Readonly<Record<'der' | 'den' | 'dem' | 'des', string>> | undefined
}

const KEY = { nom: 'der', acc: 'den', dat: 'dem', gen: 'des' } as const

/** "des Kooperationsplans", "der Eingliederungsvereinbarung"; without article "Kooperationsplans". */
export function termInCase({ wort, genus, genitiv = wort, mit_artikel }: TermWord, kase: Case, withArticle: boolean): string {
  if (!withArticle) return kase === 'gen' ? genitiv : wort
  return `${ARTICLE[kase][genus]} ${mit_artikel?.[KEY[kase]] ?? (kase === 'gen' ? genitiv : wort)}`
}
