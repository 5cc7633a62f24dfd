// text/begriff-unbenutzt: a term that the text defines and nowhere uses; readers look for what it is there for.
import type { Finding, WordingRule } from '../../rule.ts'
import type { Passage } from '../../passages.ts'
import { at, judged } from './judged.ts'

/** „im Folgenden „Träger“ genannt“, „(nachfolgend: Träger)“, „„Träger“: die Stelle …“ at the start, also as the only one of one's own. */
const NAMED = /(?:[Ii]m (?:[Ff]olgenden|[Ww]eiteren)|[Nn]achfolgend|[Nn]achstehend|[Kk]urz)[,:]?(?: kurz| auch| als| jeweils| gemeinsam)*:? [„"]([^“”"]{2,60})[“”"]/gu
/** The same without quotation marks, where brackets or „genannt“ tell how far the term goes. */
const BARE = /\((?:[Ii]m (?:[Ff]olgenden|[Ww]eiteren)|[Nn]achfolgend|[Nn]achstehend|[Kk]urz(?=:))[,:]?(?: kurz| auch| als| jeweils| gemeinsam)*:? (\p{Lu}[\p{L}-]{2,40})(?: genannt)?\)|(?:[Ii]m [Ff]olgenden|[Nn]achfolgend|[Nn]achstehend)(?: kurz| auch| als| jeweils| gemeinsam)* (\p{Lu}[\p{L}-]{2,40}) genannt(?!\p{L})/gu
const MEANING = /(?:^|(?<=Hinzu kommt der Begriff ))„([^“]{2,60})“(?=\s*:|\s+(?:ist|sind|meint|meinen|bezeichnet|bezeichnen|bedeutet)\s)/gu

const SIGN = /[„"]|[Ff]olgenden|[Ww]eiteren|[Nn]ach(?:folg|steh)end|\([Kk]urz/

interface Defined {
  readonly term: string
  readonly start: number
  readonly passage: Passage
}
export const definedTerms: WordingRule = (wording) =>
  judged(wording).filter(({ text }) => SIGN.test(text)).flatMap(definedIn).flatMap((one): readonly Finding[] => (isUsed(one, wording.passages) ? [] : [findingOf(one)]))

function definedIn(passage: Passage): readonly Defined[] {
  return [NAMED, BARE, MEANING].flatMap((pattern) => [...passage.text.matchAll(pattern)].map(({ index, 0: all, 1: first, 2: second = '' }) => ({ all, index, term: first ?? second })).map(({ all, index, term }) => ({ term, passage, start: index + all.indexOf(term) })))
}
/** Used: it stands anywhere else, in any case or number, alone or as the first part of a word. */
function isUsed({ term, passage, start }: Defined, passages: readonly Passage[]): boolean {
  const stem = term.length > 6 ? term.slice(0, -1) : term
  return passages.some(({ text, kind }, i) => kind !== 'signature' && (text.includes(stem, passages[i] === passage ? start + term.length : 0) || (passages[i] === passage && text.slice(0, start).includes(stem))))
}
const findingOf = ({ term, passage, start }: Defined): Finding =>
  at(passage, start, start + term.length, { code: 'text/begriff-unbenutzt', message: `„${term}“ wird festgelegt, aber nirgends verwendet.`, hint: `Streichen Sie die Festlegung, oder verwenden Sie „${term}“ im Text.` })
