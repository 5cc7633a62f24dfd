// Nothing lost between layout and paper: every line of text that was laid out must be painted.

/** Stands for one line of the text, wherever copies of it are painted. */
export interface Token {
  readonly words: () => string
  painted: boolean
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
