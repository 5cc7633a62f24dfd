// A text with a line table: offsets to places. Every stage that reads text uses this one.
import type { Place } from './diagnostic.ts'

export class SourceText {
  readonly file: string
  readonly text: string
  readonly #starts: number[] = [0]
  readonly #above: number

  /** `firstLine`: line of the file on which `text` begins. */
  constructor(file: string, text: string, firstLine = 1) {
    this.file = file
    this.text = text
    this.#above = firstLine - 1
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.#starts.push(i + 1)
  }

  /** Offset of a 1-based line and a 0-based column. */
  offset(line: number, column: number): number {
    return (this.#starts[line - this.#above - 1] ?? 0) + column
  }

  /** 1-based line and column of an offset. */
  point(offset: number): { line: number; column: number } {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: this.#above + low + 1, column: offset - (this.#starts[low] ?? 0) + 1 }
  }

  place(start: number, end: number): Place {
    const a = this.point(start)
    const b = this.point(Math.max(start, end))
    return { file: this.file, line: a.line, column: a.column, endLine: b.line, endColumn: b.column }
  }
}
