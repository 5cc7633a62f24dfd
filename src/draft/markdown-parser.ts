// The Markdown parser with our additions (home of mdast and micromark; what they are stands in parse-markdown.ts).
// The package loads this file apart and late (scripts/bundle.ts): plain texts do without.
import { fromMarkdown, type Extension as TreeExtension } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Root } from 'mdast'
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
