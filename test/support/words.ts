// Do two texts hold the same words in the same order? Notes may stand anywhere, each whole; ruled lines are no words.
import type { Document } from '../../src/document/nodes.ts'
import { printedLines } from '../../src/document/walk.ts'

const RULED = /^(?:[_.\-–—]{3,}|☐)$/
/** Words of a text: split at any space, without soft hyphens and ruled lines. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').replaceAll(/[\u00ad\u200b\u2060]/g, '').split(/\s+/u).filter((word) => word !== '' && !RULED.test(word) && !/^_+$/.test(word))
}

export interface Expected {
  readonly body: readonly string[]
  readonly notes: readonly (readonly string[])[]
}
export function expectedWords(document: Document): Expected {
  const { body, notes } = printedLines(document)
  return { body: wordsOf(body.join(' ')), notes: notes.map((note) => wordsOf(note)) }
}

/** Words as they follow each other, for those who put broken words together again. */
export const knownWords = ({ body, notes }: Expected): readonly string[] => [...body, ...notes.flatMap((note) => ['', ...note])]

/** Takes each note out of the words once; undefined: one of them is not there. */
export function withoutNotes(words: readonly string[], notes: Expected['notes']): readonly string[] | undefined {
  let rest = [...words]
  for (const note of notes) {
    const at = rest.findIndex((_, i) => note.every((word, n) => rest[i + n] === word))
    if (at < 0) return undefined
    rest = [...rest.slice(0, at), ...rest.slice(at + note.length)]
  }
  return rest
}

/** null when the words are equal; else the first difference, with its surroundings. */
export function firstDifference(expected: Expected, actual: readonly string[]): string | null {
  const body = withoutNotes(actual, expected.notes)
  if (!body) return `a note is missing: ${expected.notes.map((note) => note.join(' ')).join(' / ')}`
  const at = expected.body.findIndex((word, i) => body[i] !== word)
  const first = at >= 0 ? at : body.length > expected.body.length ? expected.body.length : -1
  if (first < 0) return null
  const around = (words: readonly string[]) => words.slice(Math.max(0, first - 6), first + 8).join(' ')
  return `expected: … ${around(expected.body)} …\nactual:   … ${around(body)} …`
}
