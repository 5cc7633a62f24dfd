// Text → mdast (home of mdast and micromark), with three additions of equal length, so that offsets stay those of the text:
//   1. (1)  a)  aa)   are list markers: parsed as CommonMark's "1)" padded with spaces; the original text tells the style
//   2. {…}            is one token (reference, term, anchor, switch, value)
//   3. a * between two letters is a letter ("Berater*innen" is not emphasis), and _ always is
// Character references stay as typed; only &nbsp; is read, later.
import { fromMarkdown, type Extension as TreeExtension } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Root } from 'mdast'
import { plainTree } from './plain-markdown.ts'

interface Brace {
  type: 'brace'
  value: string
  position?: import('unist').Position
}
declare module 'mdast' {
  interface PhrasingContentMap {
    brace: Brace
  }
  interface RootContentMap {
    brace: Brace
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    brace: 'brace'
    plainSign: 'plainSign'
  }
}

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

const CLOSING_BRACE = 125
const brace: Construct = {
  name: 'brace',
  tokenize(effects: Effects, ok: State): State {
    const leave: State = (code) => {
      effects.exit('brace')
      return ok(code)
    }
    const inside: State = (code: Code) => {
      if (code === null || code <= -3) return leave(code) // end of line: not closed, refused by the reader
      effects.consume(code)
      return code === CLOSING_BRACE ? leave : inside
    }
    return (code) => {
      effects.enter('brace')
      effects.consume(code)
      return inside
    }
  },
}

const isLetter = (code: Code): boolean => code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
const innerStar: Construct = {
  name: 'innerStar',
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const before = this.previous
    const next: State = (code) => {
      if (!isLetter(code)) return nok(code)
      effects.exit('plainSign')
      return ok(code)
    }
    return (code) => {
      if (!isLetter(before)) return nok(code)
      effects.enter('plainSign')
      effects.consume(code)
      return next
    }
  },
}
const underscore: Construct = {
  name: 'underscore',
  tokenize: (effects, ok) => (code) => {
    effects.enter('plainSign')
    effects.consume(code)
    effects.exit('plainSign')
    return ok
  },
}

const fromOurs: TreeExtension = {
  enter: {
    brace(token) {
      this.enter({ type: 'brace', value: this.sliceSerialize(token) }, token)
    },
    plainSign(token) {
      this.config.enter.data?.call(this, token)
    },
  },
  exit: {
    brace(token) {
      this.exit(token)
    },
    plainSign(token) {
      this.config.exit.data?.call(this, token)
    },
  },
}
const signs = { 42: innerStar, 95: underscore }
const shared: Extension[] = [gfmTable(), gfmFootnote(), { disable: { null: ['characterReference'] } }]
const withBraces = { extensions: [...shared, { text: { 123: brace, ...signs } }], mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), fromOurs] }
const literal = { ...withBraces, extensions: [...shared, { text: signs }] }

/** `verbatim`: no braces, they are characters like any other. */
export function parseMarkdown(plain: string, verbatim: boolean): Root {
  return plainTree(plain, verbatim) ?? parserTree(plain, verbatim)
}

/** Marked texts hold no values, so agreements of one batch share their trees: the last hundreds of texts, in the order of use. The tree is never changed. */
const parsed = new Map<string, Root>()
const CACHE_LIMIT = 300

/** What the parser says, for any text. */
export function parserTree(plain: string, verbatim: boolean): Root {
  const key = `${verbatim ? 'v' : 'b'}${plain}`
  const tree = parsed.get(key) ?? fromMarkdown(plain, verbatim ? literal : withBraces)
  parsed.delete(key)
  parsed.set(key, tree)
  const [oldest] = parsed.size > CACHE_LIMIT ? parsed.keys() : []
  if (oldest !== undefined) parsed.delete(oldest)
  return tree
}
