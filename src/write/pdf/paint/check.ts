// Nothing lost between layout and paper: every line of text that was laid out must be painted, and inside the text block of its page.
import type { Token } from '../text/types.ts'
import type { LaidOutPage, LineItem } from './items.ts'

/** Letters that reach over their width, and rounding. */
const TOLERANCE = 2
/** Throws if a line of the text stands in a margin or off the paper. */
export function checkInside(line: LineItem, { pageSize, pageMargins }: LaidOutPage): void {
  const [baseline, last] = [line.y + line.getAscenderHeight(), line.inlines.at(-1)]
  const right = line.x + (last === undefined ? 0 : last.x + last.width - last.trailingCut + last.spaces * (line.spaceExtra ?? 0))
  const isBeside = line.x < pageMargins.left - TOLERANCE || right > pageSize.width - pageMargins.right + TOLERANCE
  const isBeyond = line.y < pageMargins.top - TOLERANCE || baseline > pageSize.height - pageMargins.bottom + TOLERANCE
  if (isBeside || isBeyond) throw new Error(`A line of text stands outside the text block: ${line.token?.words() ?? `at ${line.x}, ${line.y}`}`)
}

export class Ledger {
  readonly #tokens: Token[] = []
  /** For a line that was laid out; put it on the line. */
  issue(words: () => string): Token {
    const token = { words, painted: false }
    this.#tokens.push(token)
    return token
  }
  /** Throws if a line was not painted. */
  close(): void {
    const lost = this.#tokens.filter((token) => !token.painted)
    if (lost.length > 0) throw new Error(`${lost.length} lines of text were laid out but not painted, the first: ${lost[0]?.words()}`)
  }
}
