// What only its author is meant to read in an agreement: comments, but for the line that editors read, and the reasons under `ausnahmen` and `offen`.
import { Lexer, parseDocument } from 'yaml'
import type { Place } from '../diagnostics/diagnostic.ts'
import { SourceText } from '../diagnostics/source-text.ts'
import { spotAt } from './nodes.ts'

/** The lexer announces the text of a value with this sign; it may begin with # as well. */
const VALUE_FOLLOWS = '\u001f'
const FOR_EDITORS = /^#\s*yaml-language-server:/
const BLOCKS = ['ausnahmen', 'offen'] as const

/** In the order of the file. `text`: YAML that was read without errors. */
export function remarksIn(file: string, text: string): readonly Place[] {
  const source = new SourceText(file, text.replace(/^\uFEFF/, ''))
  const found = [...commentsIn(source.text), ...blocksIn(source.text)].sort((a, b) => a - b)
  return found.map((start) => source.place(start, start + 1))
}

function commentsIn(text: string): readonly number[] {
  const found: number[] = []
  let [at, before] = [0, '']
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== VALUE_FOLLOWS && !FOR_EDITORS.test(token)) found.push(at)
    if (token.length > 1 || !CONTROL.has(token)) at += token.length
    before = token
  }
  return found
}
/** Signs of the lexer that are not in the text: begin of a document, of a value, of a flow that ended badly. */
const CONTROL = new Set(['\u0002', '\u0018', VALUE_FOLLOWS])

function blocksIn(text: string): readonly number[] {
  const doc = parseDocument(text, { prettyErrors: false })
  return BLOCKS.flatMap((block) => {
    const { key, node, found } = spotAt(doc, [block, 0])
    const start = (key ?? node)?.range?.[0]
    return found === 2 && start !== undefined ? [start] : []
  })
}
