// What a text alone says, kept for the next time it is asked: a series or a watched file has the same paragraphs again and again.
// Invariant: the answer depends on the text and nothing else, and is never changed by who gets it; what is kept is bounded in number and length.
const MOST = 4000
const LONGEST = 3000

/** Equal texts as one and the same string, so that asking again needs no comparing of letters. */
export const oneAndTheSame = remembered((text) => text)

export function remembered<V>(answer: (text: string) => V): (text: string) => V {
  const kept = new Map<string, V>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    if (text.length > LONGEST) return answer(text)
    const own = narrow(text)
    const made = answer(own)
    if (kept.size >= MOST) kept.clear()
    kept.set(own, made)
    return made
  }
}

/** Equal, but no piece of a longer text, and in the narrow form of V8 where it can be: for the wide one („ anywhere in the longer text) it would compile every pattern once more. */
export const narrow = (text: string): string => (/^[\0-\xff]*$/.test(text) ? Buffer.from(text, 'latin1').toString('latin1') : text)
