// One text node of mdast: joins its lines, reads &nbsp;, and refuses signs of markup that had no effect.
import type { Text as MdText } from 'mdast'
import { refuse, startOf, type Reader } from './reader.ts'

const SUSPECT = /\*+|(?<!_)__+(?=\p{L})|`+|\[\^|&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);|<[A-Za-z/!]/gu

export function readText(node: MdText, verbatim: boolean, reader: Reader): string {
  if (node.value.search(SUSPECT) >= 0) checkLeftovers(node, verbatim, reader)
  const value = node.value.replaceAll('\n', ' ')
  return verbatim ? value : value.replaceAll('&nbsp;', '\u00A0')
}

function checkLeftovers(node: MdText, verbatim: boolean, reader: Reader): void {
  const { at, escaped } = align(node, reader.marked.text)
  for (const match of node.value.matchAll(SUSPECT)) {
    const i = match.index
    const sign = match[0]
    if (escaped[i] || isNoBreakSpace(sign, verbatim) || isInnerStar(sign, node.value, i)) continue
    const start = at[i] ?? startOf(node)
    refuse(reader, 'text/ohne-wirkung', `„${sign}“ hat hier keine Wirkung und würde gedruckt.`, reader.marked.place(start, start + sign.length), `Soll es gedruckt werden, schreiben Sie \\${sign}`)
  }
}
const isNoBreakSpace = (sign: string, verbatim: boolean): boolean => (verbatim ? sign.startsWith('&') : sign === '&nbsp;')
const isInnerStar = (sign: string, text: string, i: number): boolean => sign === '*' && /[\p{L}\p{N}]/u.test(text[i - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[i + 1] ?? '')

/** Offset of each character of a text node in the marked text, and whether it was escaped. */
function align(node: MdText, source: string): { at: number[]; escaped: boolean[] } {
  const at: number[] = []
  const escaped: boolean[] = []
  let s = startOf(node)
  for (const wanted of node.value.split('')) {
    const isEscape = source[s] === '\\' && source[s + 1] === wanted && (wanted !== '\\' || source[s + 1] === '\\')
    if (isEscape) s++
    else while (source[s] !== wanted && s < source.length) s++ // indentation after a line end
    at.push(s++)
    escaped.push(isEscape)
  }
  return { at, escaped }
}
