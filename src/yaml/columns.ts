// A line that stands one blank too far left or right: what the parser says about it points elsewhere, so the columns of the lines are compared.
// Invariant: only lines that begin like a field or a list entry are looked at, and only where the parser found a fault.
import type { SourceText } from '../diagnostics/source-text.ts'

/** A field ("name:") or the mark of an entry ("-") with its column. */
interface Mark {
  readonly word: string
  readonly column: number
  readonly start: number
  readonly line: number
}
export interface Misplaced {
  readonly start: number
  readonly end: number
  readonly message: string
}

/** The line at the fault or the one below it, if its column fits no line above. */
export function misplacedLine(source: SourceText, fault: number): Misplaced | undefined {
  const lines = source.text.split('\n')
  const at = source.point(fault).line - 1
  const below = lines.findIndex((line, i) => i > at && line.trim() !== '')
  const [here, next] = [marksOf(lines, at), marksOf(lines, below)]
  const [key, deeper] = [here.at(-1), next[0]]
  const hasValue = /:\s+[^\s#|>&]/.test(lines[at] ?? '')
  const above = here[0] && wordsAbove(here[0], openAbove(lines, at))
  return above ?? (key && deeper && deeper.column > key.column && hasValue ? words(deeper, key) : undefined)
}

/** A line that ends a block and continues none. */
function wordsAbove(off: Mark, open: readonly Mark[]): Misplaced | undefined {
  if (off.column > (open[0]?.column ?? 0) || open.some(({ column }) => column === off.column)) return undefined
  const near = [...open].filter(({ word }) => (word === '-') === (off.word === '-')).sort((a, b) => far(a, off) - far(b, off))[0]
  return near && words(off, near)
}
const far = (a: Mark, b: Mark) => Math.abs(a.column - b.column)

function words(off: Mark, other: Mark): Misplaced {
  const subject = off.word === '-' ? 'Der Strich „-“' : `„${off.word}“`
  const place = other.word === '-' ? `der Strich in Zeile ${other.line}` : `„${other.word}“ in Zeile ${other.line}`
  return { start: off.start, end: off.start + off.word.length, message: `${subject} steht nicht in derselben Spalte wie ${place}.` }
}

/** The blocks that are open at a line, from the innermost outwards. */
function openAbove(lines: readonly string[], at: number): readonly Mark[] {
  const open: Mark[] = []
  for (let i = at - 1; i >= 0 && open.at(-1)?.column !== 1; i--) {
    for (const mark of [...marksOf(lines, i)].reverse()) if (mark.column < (open.at(-1)?.column ?? Infinity)) open.push(mark)
  }
  return open
}

const LINE = /^( *)((?:- +)*)(?:([\p{L}\p{N}_-]+):(?=\s|$))?/u
function marksOf(lines: readonly string[], i: number): readonly Mark[] {
  const match = LINE.exec(lines[i] ?? '')
  if (!match) return []
  const [, indent = '', dashes = '', key] = match
  const offset = lines.slice(0, i).reduce((sum, line) => sum + line.length + 1, 0)
  const mark = (word: string, column: number): Mark => ({ word, column: column + 1, start: offset + column, line: i + 1 })
  const found = [...dashes.matchAll(/-/g)].map((dash) => mark('-', indent.length + dash.index))
  return key === undefined ? found : [...found, mark(key, indent.length + dashes.length)]
}
