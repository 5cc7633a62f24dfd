// A dated word of the law in a case. Its gender may change with the date, so its article is derived and never typed.
import { ARTICLE, type Case, type Gender } from './articles.ts'

/** A noun as a law uses it; `genitiv` where it differs from `wort`. */
export interface TermWord {
  readonly wort: string
  readonly genus: Gender
  readonly genitiv?: string | undefined
}

/** "des Kooperationsplans", "der Eingliederungsvereinbarung"; without article "Kooperationsplans". */
export function termInCase({ wort, genus, genitiv = wort }: TermWord, kase: Case, withArticle: boolean): string {
  return `${withArticle ? `${ARTICLE[kase][genus]} ` : ''}${kase === 'gen' ? genitiv : wort}`
}
