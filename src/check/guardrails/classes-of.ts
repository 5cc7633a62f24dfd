// The classes of a word by itself, looked up in the stems of the lexicon (stems.ts): to ask sixty patterns, V8 would have to compile sixty patterns.
import { About, about, NAMES, NOTHING, type WordClass } from './lexicon.ts'
import { type Line, lineOf } from './line.ts'
import { packedStems } from './packed-stems.ts'
import { plainVerb } from './verbs.ts'

/** How a stem goes on behind its first signs, and of which class a word with it is; with a pattern only if it says so too. */
interface Stem {
  readonly rest: string
  readonly is: About
  readonly pattern: RegExp | undefined
}
/** By their first three signs. */
const KEY_LENGTH = 3
let known: Line<readonly Stem[]> | undefined
const stems = (): Line<readonly Stem[]> => (known ??= read(packedStems()))
function read(packed: string): Line<readonly Stem[]> {
  const [line = '', ...sources] = packed.split('\n')
  const made = new Map<number, RegExp>()
  const patternOf = (at: number): RegExp => made.get(at) ?? made.set(at, new RegExp(sources[at] ?? '', 'u')).get(at) ?? /$^/
  return lineOf(line, (value) => value.split(',').map((one) => {
    const mark = one.search(/[:?]/)
    const at = Number(one.slice(0, mark))
    return { rest: one.slice(mark + 1), is: OF[at] ?? NOTHING, pattern: one[mark] === '?' ? patternOf(at) : undefined }
  }))
}
const OF: readonly About[] = NAMES.map((name: WordClass) => about(name))

/** „Teilnehmerlisten“ are no persons. */
const PAPERS = /(listen?|daten|akten?|unterlagen)$/
const PERSON = about('person')
/** By itself, whatever its neighbours say. */
export function classesOf(word: string): About {
  const plain = plainVerb(word)
  const found = plain === word ? stemsIn(word) : stemsIn(word).with(stemsIn(plain))
  return found.meets(PERSON) && PAPERS.test(word) ? new About(found.low & ~PERSON.low, found.high & ~PERSON.high) : found
}
function stemsIn(word: string): About {
  const table = stems()
  const signs = `^${word}$`
  let found = NOTHING
  for (let at = 0; at + KEY_LENGTH <= signs.length; at++) {
    for (const { rest, is, pattern } of table.get(signs.slice(at, at + KEY_LENGTH)) ?? []) {
      if (!found.meets(is) && signs.startsWith(rest, at + KEY_LENGTH) && (pattern?.test(word) ?? true)) found = found.with(is)
    }
  }
  return found
}
