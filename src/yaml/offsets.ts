// Where each character of a parsed scalar stands in the source: literal and folded blocks, plain and quoted text.
// Value and source differ only in indentation, folded white space, doubled quotes and escapes, so one walk over both gives the map.
// Invariant: the source character at an offset equals the value's character, except at escapes and in white space.
import type { Scalar } from 'yaml'

const SPACE = /[ \t\r\n]/
interface Walk {
  readonly source: string
  readonly type: string
  readonly indent: number
  /** Position in the source of the next character. */
  at: number
}

/** One offset per UTF-16 unit of the value. */
export function valueOffsets(node: Scalar, source: string): readonly number[] {
  const walk = begin(node, source)
  const value = String(node.value)
  const offsets: number[] = []
  for (let i = 0; i < value.length; ) {
    if (isCopied(value.charCodeAt(i)) && value.charCodeAt(i) === source.charCodeAt(walk.at)) {
      offsets.push(walk.at++)
      i++
      continue
    }
    const [offset, units] = step(walk, value, i)
    for (let n = 0; n < units; n++) offsets.push(offset)
    i += units
  }
  return offsets
}

/** Nearly all characters stand in the file as they are: neither space nor quote nor backslash. */
const isCopied = (code: number): boolean => code > 32 && code !== 0x22 && code !== 0x27 && code !== 0x5c

function begin(node: Scalar, source: string): Walk {
  const start = node.range?.[0] ?? 0
  const type = node.type ?? 'PLAIN'
  if (!type.startsWith('BLOCK')) return { source, type, indent: 0, at: start + (type.startsWith('QUOTE') ? 1 : 0) }
  const first = source.indexOf('\n', start) + 1
  const indent = blockIndent(source, first, start)
  const walk = { source, type, indent, at: first }
  skipIndent(walk)
  return walk
}

/** Offset of the value's character `i`, and how many units of the value stand there. */
function step(walk: Walk, value: string, i: number): readonly [offset: number, units: number] {
  const char = value.charAt(i)
  if (SPACE.test(char)) return [space(walk, char), 1]
  skipSpace(walk)
  const offset = walk.at
  const escape = escapeAt(walk)
  walk.at += escape ? escape.length : walk.type === 'QUOTE_SINGLE' && char === "'" ? 2 : 1
  return [offset, escape ? escape.value.length : 1]
}

/** A white-space character of the value: written, escaped, or a fold. */
function space(walk: Walk, char: string): number {
  const offset = walk.at
  const escape = escapeAt(walk)
  if (escape) walk.at += escape.length
  else if (SPACE.test(walk.source.charAt(offset))) {
    if (walk.source.charAt(offset) === '\r') walk.at++
    walk.at++
    if (char === '\n') skipIndent(walk)
  }
  return offset
}

function skipIndent(walk: Walk): void {
  for (let n = 0; n < walk.indent && walk.source.charAt(walk.at) === ' '; n++) walk.at++
}
/** To the next character that is no white space, over escaped white space and line continuations as well. */
function skipSpace(walk: Walk): void {
  for (;;) {
    const escape = escapeAt(walk)
    if (escape ? /^[ \t\r\n]*$/.test(escape.value) : SPACE.test(walk.source.charAt(walk.at))) walk.at += escape?.length ?? 1
    else return
  }
}

const SHORT: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}
const LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }
/** The escape that begins here, in double quotes only; a line continuation has an empty value. */
function escapeAt({ source, type, at }: Walk): { readonly length: number; readonly value: string } | undefined {
  if (type !== 'QUOTE_DOUBLE' || source.charAt(at) !== '\\') return undefined
  const next = source.charAt(at + 1)
  if (next === '\n') return { length: 2, value: '' }
  if (next === '\r') return { length: 3, value: '' }
  const digits = LENGTHS[next]
  if (digits === undefined) return { length: 2, value: SHORT[next] ?? next }
  const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16)
  return { length: 2 + digits, value: code <= 0x10ffff ? String.fromCodePoint(code) : '?' }
}

/** Indentation of a block scalar: as its header says, else that of its first line with text. */
function blockIndent(source: string, first: number, header: number): number {
  const explicit = /^[|>][+-]?([1-9])/.exec(source.slice(header, header + 3))
  if (explicit) return leading(source, source.lastIndexOf('\n', header) + 1) + Number(explicit[1])
  for (let line = first; line > 0 && line < source.length; line = source.indexOf('\n', line) + 1) {
    const n = leading(source, line)
    if (!/[\r\n]/.test(source.charAt(line + n))) return n
  }
  return 0
}
function leading(source: string, start: number): number {
  let n = 0
  while (source.charAt(start + n) === ' ') n++
  return n
}
