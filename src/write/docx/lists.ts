// Word counts for itself, so the writer counts along: a list is handed to Word's numbering only if Word will print the labels of the tree.
// Rules of Word: a level starts again after any higher level; a level passed over is counted as begun, so it must not be used afterwards.
import type { ListStyle } from '../../document/nodes.ts'

/** The two chains of levels that are bound to styles; level 0 is the § or the annex. */
export type Chain = 'main' | 'annex'
export const LEVEL: Readonly<Record<Exclude<ListStyle, 'nummer'>, number>> = { absatz: 1, buchstabe: 2, doppelbuchstabe: 3, strich: 4 }

interface Shape {
  readonly format: 'decimal' | 'lowerLetter' | 'bullet'
  /** Text with % for the number of its own level. */
  readonly text: string
  readonly start: number
}
/** Double letters are Word's letters from the 27th on. */
export const SHAPES: Readonly<Record<ListStyle, Shape>> = {
  absatz: { format: 'decimal', text: '(%)', start: 1 },
  nummer: { format: 'decimal', text: '%.', start: 1 },
  buchstabe: { format: 'lowerLetter', text: '%)', start: 1 },
  doppelbuchstabe: { format: 'lowerLetter', text: '%)', start: 27 },
  strich: { format: 'bullet', text: '–', start: 1 },
}

/** Word's letters: a … z, aa, bb … zz, aaa … */
const letters = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))
/** Label of the nth paragraph (from 1) of a list of this style, as Word prints it. */
export function wordLabel(style: ListStyle, n: number): string {
  const { format, text, start } = SHAPES[style]
  const value = n + start - 1
  return text.replace('%', format === 'lowerLetter' ? letters(value) : String(value))
}

/** Counters of one chain: per level the last number, 0 for a level that was passed over; levels below the last one do not exist. */
export type Counters = number[]
export function count(counters: Counters, level: number): void {
  for (let passed = counters.length; passed < level; passed++) counters[passed] = 0
  counters[level] = (counters[level] ?? 0) + 1
  counters.length = level + 1
}

/** Would Word print these labels if the paragraphs came next on this level? */
export function fits(counters: Counters, style: Exclude<ListStyle, 'nummer'>, labels: readonly string[]): boolean {
  const level = LEVEL[style]
  const last = counters[level]
  if (!counters[0] || last === 0) return false
  return labels.every((label, i) => label === wordLabel(style, (last ?? 0) + 1 + i))
}

/** First number of a list of its own with these labels; null: no native list prints them. */
export function startOf(style: ListStyle, labels: readonly string[]): number | null {
  const first = Number(/^\((\d+)\)$/.exec(labels[0] ?? '')?.[1] ?? 1)
  return labels.every((label, i) => label === wordLabel(style, first + i)) ? first : null
}
