// Text → mdast, with three additions of equal length, so that offsets stay those of the text:
//   1. (1)  a)  aa)   are list markers: parsed as CommonMark's "1)" padded with spaces; the original text tells the style
//   2. {…}            is one token (reference, term, anchor, switch, value)
//   3. a * between two letters is a letter ("Berater*innen" is not emphasis), and _ always is
// Character references stay as typed; only &nbsp; is read, later.
import type { Root } from 'mdast'
import { parserTree } from './markdown-parser.ts'
import { plainTree } from './plain-markdown.ts'

const LINE = /^( *(?:- +)*)((?:(?:\(\d{1,3}\)|([a-z])\3?\)) +(?:- +)*)+)/gm
const MARKER = /\(\d{1,3}\)|[a-z]{1,2}\)/g

/** Replaces our markers by CommonMark ones of the same width; `at` tells where which one stood. */
export function plainMarkers(text: string): { text: string; at: Map<number, string> } {
  const at = new Map<number, string>()
  const plain = text.replace(LINE, (_all, before: string, markers: string, _letter, offset: number) => {
    const replaced = markers.replace(MARKER, (marker, inner: number) => {
      at.set(offset + before.length + inner, marker)
      return '1)'.padEnd(marker.length)
    })
    return before + replaced
  })
  return { text: plain, at }
}

/** `verbatim`: no braces, they are characters like any other. */
export function parseMarkdown(plain: string, verbatim: boolean): Root {
  return plainTree(plain, verbatim) ?? parserTree(plain, verbatim)
}
