// What a text alone says, kept for the next time it is asked: a series or a watched file has the same paragraphs again and again.
// Kept is what was asked for twice: a sentence with a name of its row never comes again, and to keep it until it is forgotten would only fill the memory.
// Invariant: the answer depends on the text and nothing else, and is never changed by who gets it; what is kept is bounded in number and length.
const MOST = 2000
const LONGEST = 3000

/** Equal texts as one and the same string, so that asking again needs no comparing of letters. */
export const oneAndTheSame = remembered(narrow)

export function remembered<V>(answer: (text: string) => V): (text: string) => V {
  let kept = new Map<string, V>()
  let before = kept
  let asked = new Set<string>()
  const keep = (text: string, value: V): V => {
    if (kept.size >= MOST) [before, kept] = [kept, new Map()]
    kept.set(text, value)
    return value
  }
  const isFirst = (text: string): boolean => {
    if (asked.delete(text)) return false
    if (asked.size >= MOST) asked = new Set()
    asked.add(text)
    return true
  }
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    if (text.length > LONGEST) return answer(text)
    const old = before.get(text)
    if (old === undefined && isFirst(text)) return answer(text)
    const own = narrow(text)
    return keep(own, old ?? answer(own)) // what is asked again and again outlives what was asked once
  }
}

/** Equal, but no piece of a longer text, and in the narrow form of V8 where it can be: for the wide one („ anywhere in the longer text) it would compile every pattern once more. */
export function narrow(text: string): string {
  return /^[\0-\xff]*$/.test(text) ? Buffer.from(text, 'latin1').toString('latin1') : text
}
