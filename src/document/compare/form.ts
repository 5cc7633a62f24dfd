// Whether words changed only in their form, because a fact beside them did: „der“ and „dem“, „benennt“ and „benennen“.
// Asked only about text of the model, where nothing else can change such words.
import { both } from './align.ts'
import type { Token } from './tokens.ts'
import type { WordPart } from './words.ts'

const SMALL = new Set('der die das dem den des ein eine einem einen einer eines zum zur zu beim bei im in am an vom von ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines er sie es und ,'.split(' '))
/** Verbs whose forms share no stem. A form of another mood („können“, „könnten“) is another meaning, and no form. */
const VERBS: readonly string[] = ['ist sind', 'wird werden', 'hat haben', 'kann können', 'darf dürfen', 'muss müssen']
const STEM = 3
const ENDS = new Set(['', 'e', 'en', 'er', 'es', 'em', 's', 'n', 't', 'et', 'ern', 'nen'])

/** Small words may come and go; the others must be the same words with other ends. */
export function isForm({ old, new: next }: WordPart): boolean {
  const [before, after] = both(old, next, (tokens) => tokens.filter(isLarge))
  return before.length === after.length && before.every((token, i) => alike(token.text, after[i]?.text ?? ''))
}
const isLarge = ({ text, facts }: Token): boolean => !SMALL.has(text.toLowerCase()) && !facts
function alike(one: string, other: string): boolean {
  const [a, b] = both(one, other, (text) => text.toLowerCase())
  if (VERBS.some((forms) => forms.split(' ').includes(a) && forms.split(' ').includes(b))) return true
  let stem = 0
  while (stem < Math.min(a.length, b.length) && a[stem] === b[stem]) stem++
  return stem >= STEM && ENDS.has(a.slice(stem)) && ENDS.has(b.slice(stem))
}
