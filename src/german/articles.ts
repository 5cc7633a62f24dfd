// The vocabulary of the room: cases, genders, articles, pronouns, endings, and what every inflection returns.
// Invariant: an article or preposition is wording, a name is a fact; they are never pasted into one string here.

export type Case = 'nom' | 'acc' | 'dat' | 'gen'
export const CASES: readonly Case[] = ['nom', 'acc', 'dat', 'gen']
export type Gender = 'm' | 'f' | 'n' | 'pl'

/** Why the form of a name may be wrong, gravest first; what each means for the user stands in `doubts.ts`. */
export const NAME_DOUBTS = [
  'article-conflict',
  'genus-conflict',
  'override-article',
  'phrase-name',
  'frozen-phrase',
  'second-head',
  'brand-before-adjective',
  'maybe-adjective',
  'unknown-head',
  'unknown-plural',
  'rule-head',
  'group-without-heading',
  'group-without-singular',
  'plural-in-singular',
  'every-without-article',
] as const
export type NameDoubtCode = (typeof NAME_DOUBTS)[number]
/** A form that could not be derived with certainty: why, which word of the name, in which case. */
export interface Doubt {
  readonly code: NameDoubtCode
  readonly word: string
  readonly kase: Case
}
/** A name in a case. `article` is wording and carries its own trailing space ("der ", "von den ", "einer der ", ""); `name` is a fact. */
export interface Phrase {
  readonly article: string
  readonly name: string
  readonly doubts: readonly Doubt[]
}
/** A stretch of a longer text. `fact`: it came from the agreement; otherwise it is wording. */
export interface Piece {
  readonly text: string
  readonly fact: boolean
}

/** Case keys as authors write them: the masculine article of that case. */
export const CASE_OF = { der: 'nom', den: 'acc', dem: 'dat', des: 'gen' } as const satisfies Record<string, Case>
export type CaseKey = keyof typeof CASE_OF

type Forms = Readonly<Record<Gender, string>>
export type Table = Readonly<Record<Case, Forms>>

function forms(line: string): Forms {
  const [m = '', f = '', n = '', pl = ''] = line.split(' ')
  return { m, f, n, pl }
}
/** Four lines in the order nominative, accusative, dative, genitive; each with masculine, feminine, neuter, plural. */
function table(nom: string, acc: string, dat: string, gen: string): Table {
  return { nom: forms(nom), acc: forms(acc), dat: forms(dat), gen: forms(gen) }
}

export const ARTICLE = table('der die das die', 'den die das die', 'dem der dem den', 'des der des der')
export const RELATIVE = table('der die das die', 'den die das die', 'dem der dem denen', 'dessen deren dessen deren')
export const DEMONSTRATIVE = table(
  'dieser diese dieses diese',
  'diesen diese dieses diese',
  'diesem dieser diesem diesen',
  'dieses dieser dieses dieser',
)
export const PRONOUN = table('er sie es sie', 'ihn sie es sie', 'ihm ihr ihm ihnen', 'seiner ihrer seiner ihrer')
export const EVERY = table('jeder jede jedes alle', 'jeden jede jedes alle', 'jedem jeder jedem allen', 'jedes jeder jedes aller')
/** "einer der …"; the genitive is only there for completeness of the table. */
export const ONE_OF = table('einer eine eines eine', 'einen eine eines eine', 'einem einer einem einer', 'eines einer eines einer')
/** "ein Jahr", "einer Woche". No plural. */
export const A = table('ein eine ein -', 'einen eine ein -', 'einem einer einem -', 'eines einer eines -')
/** Adjective endings after the definite article. */
export const WEAK = table('e e e en', 'en e e en', 'en en en en', 'en en en en')
/** Adjective endings without an article. */
export const STRONG = table('er e es e', 'en e es e', 'em er em en', 'en er en er')

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
/** The words of pieces in a row. */
export function textOf(pieces: readonly { readonly text: string }[]): string {
  return pieces.map((p) => p.text).join('')
}
