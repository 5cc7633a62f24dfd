// Sizes that no agreement reaches. Checked before and after parsing, because the parser is recursive and would exhaust the stack.
import { type Document, isAlias, isMap, isSeq, Lexer, type Node } from 'yaml'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { SourceText } from '../diagnostics/source-text.ts'
import { everyNode } from './nodes.ts'

const MAX_BYTES = 1_000_000
/** Aliases of the file; and how often one anchor may be used, with what its value uses. */
export const MAX_ALIASES = 100
const MAX_DEPTH = 32
export const WRONG_FILE = 'Prüfen Sie, ob die richtige Datei angegeben ist; eine Vereinbarung ist viel kleiner.'
export const DEEP = `Die Angaben sind tiefer als ${MAX_DEPTH} Ebenen verschachtelt.`

/** Before parsing: size, and brackets or list marks inside each other. */
export function withinLimits(source: SourceText, report: Report): boolean {
  const { text } = source
  const large = text.length > MAX_BYTES || Buffer.byteLength(text) > MAX_BYTES
  if (large) report('yaml/groesse', 'Die Datei ist größer als 1 MB.', source.place(0, 1), { hint: WRONG_FILE })
  const deep = large ? undefined : deepBracket(text)
  if (deep !== undefined) report('yaml/groesse', DEEP, source.place(deep, deep + 1), { hint: WRONG_FILE })
  return !large && deep === undefined
}

/** Offset of the mark that goes too deep: the lexer tells marks from text. */
function deepBracket(text: string): number | undefined {
  if (!isSuspect(text)) return undefined
  let [offset, brackets, marks] = [0, 0, 0]
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets++
    else if (token === ']' || token === '}') brackets--
    else if (/^[-?]$/.test(token)) marks++
    else if (token.includes('\n')) marks = 0
    if (brackets > MAX_DEPTH || marks > MAX_DEPTH) return offset
    offset += /^[\u0002\u0018\u001f\ufeff]$/.test(token) ? 0 : token.length // tokens that mark a structure and stand for no text
  }
  return undefined
}
function isSuspect(text: string): boolean {
  const opening = text.split(/[[{]/).length - 1
  return opening > MAX_DEPTH || text.split('\n').some((line) => line.split(/[-?][ \t]/).length > MAX_DEPTH)
}

/** After parsing: depth and aliases. Undefined if within the limits, else the node that goes too far, and why. */
export function beyondLimits(doc: Document): { readonly node: Node; readonly message: string } | undefined {
  let aliases = 0
  for (const { node, path, isKey } of everyNode(doc.contents)) {
    if (!isKey && path.length >= MAX_DEPTH && (isMap(node) || isSeq(node))) return { node, message: DEEP }
    if (isAlias(node) && ++aliases > MAX_ALIASES) return { node, message: `Die Datei enthält mehr als ${MAX_ALIASES} Verweise mit „*“.` }
  }
  return undefined
}
