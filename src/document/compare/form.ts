// Whether words changed only in their form, because a fact beside them did: „der“ and „dem“, „benennt“ and „benennen“.
// Asked only about text of the model, where nothing else can change such words.
import { both } from './align.ts'
import type { Token } from './tokens.ts'
import type { WordPart } from './words.ts'

const SMALL = new Set('der die das dem den des ein eine einem einen einer eines zum zur zu beim bei im in am an vom von ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines er sie es ist sind wird werden hat haben und , '.split(' '))
/** Letters that must be the same, and letters that may follow on either side. */
const STEM = 3
const END = 4

/** Small words may come and go; the others must be the same words with other ends. */
export function isForm({ old, new: next }: WordPart): boolean {
  const [before, after] = both(old, next, (tokens) => tokens.filter(isLarge))
  return before.length === after.length && before.every((token, i) => alike(token.text, after[i]?.text ?? ''))
}
const isLarge = ({ text, facts }: Token): boolean => !SMALL.has(text.toLowerCase()) && !facts
function alike(one: string, other: string): boolean {
  let stem = 0
  while (stem < Math.min(one.length, other.length) && one[stem]?.toLowerCase() === other[stem]?.toLowerCase()) stem++
  return stem >= STEM && Math.max(one.length, other.length) - stem <= END
}
