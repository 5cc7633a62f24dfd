// The tree of a text that needs no Markdown parser: paragraphs and lists of plain words and braces, as nearly all texts of agreements are.
// Invariant: the tree is the one that the parser gives, or undefined wherever a sign could mean more (test/draft/plain-markdown.test.ts compares them).
import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'

type Position = NonNullable<Root['position']>
type Point = Position['start']

interface Line {
  /** Of the first character that is no space. */
  readonly start: number
  readonly end: number
  /** Without the one space that may end a line. */
  readonly wordsEnd: number
  readonly indent: number
  /** From 1; blank lines are counted and left out. */
  readonly number: number
}
interface Source {
  readonly text: string
  readonly verbatim: boolean
  readonly lines: readonly Line[]
  /** The next line to read. */
  at: number
}
/** Thrown nowhere else: the text is for the parser. */
const UNSURE = Symbol('unsure')
const unsure = (): never => {
  throw UNSURE
}

/** Signs that may be markup wherever they stand, two spaces at the end of a line, and characters that the parser treats apart. */
const SUSPECT = /[*\\`<[\]|\t\r\0\ufeff]| {2}(?:\n|$)/
/** At the start of a line: headings, rules, quotes, tables, other bullets, and what is nearly a marker. */
const OTHER = /[-#>+~=_:]|\d{1,9}[.)](?:[ \n]|$)/y
const MARKER = /(-|\d{1,9}[.)])( {1,4})(?=[^ \n])/y

/** Undefined: the text needs the parser. */
export function plainTree(text: string, verbatim: boolean): Root | undefined {
  if (SUSPECT.test(text)) return undefined
  try {
    return { type: 'root', children: blocksOf({ text, verbatim, lines: linesOf(text), at: 0 }, 0) }
  } catch (reason) {
    if (reason === UNSURE) return undefined
    throw reason
  }
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let from = 0, number = 1; from < text.length; number++) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    let start = from
    while (start < end && text.charCodeAt(start) === 32) start++
    if (start < end) lines.push({ start, end, wordsEnd: text.charCodeAt(end - 1) === 32 ? end - 1 : end, indent: start - from, number })
    from = end + 1
  }
  return lines
}

/** The blocks of one container, whose text begins in this column: up to a line that stands further left. */
function blocksOf(source: Source, column: number, first?: Line): RootContent[] {
  const blocks: RootContent[] = []
  for (let line = first ?? source.lines[source.at]; line && line.indent >= column; line = source.lines[source.at]) {
    if (line.indent >= column + 4) unsure()
    blocks.push(matchAt(MARKER, source, line) ? listAt(line, source, column) : paragraphAt(line, source, column))
  }
  return blocks
}
function matchAt(pattern: RegExp, { text }: Source, { start }: Line): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

function paragraphAt(first: Line, source: Source, column: number): Paragraph {
  const lines = [first]
  if (matchAt(OTHER, source, first)) unsure()
  for (let next = source.lines[++source.at]; next && next.number === (lines.at(-1)?.number ?? 0) + 1; next = source.lines[++source.at]) {
    const isMarker = matchAt(MARKER, source, next) !== null
    if (next.indent < column && isMarker) break // the next item of a list around this one
    if (isMarker || matchAt(OTHER, source, next)) unsure() // other words go on with the paragraph, however far left they stand
    lines.push(next)
  }
  return { type: 'paragraph', children: inlinesOf(lines, source), position: between(pointAt(first, first.start), pointAt(lines.at(-1) ?? first, (lines.at(-1) ?? first).end)) }
}

/** Items with the same sort of marker that follow one another. */
function listAt(first: Line, source: Source, column: number): List {
  const items: ListItem[] = []
  const sort = sortOf(first, source)
  for (let line: Line | undefined = first; line && line.indent >= column && sortOf(line, source) === sort; line = source.lines[source.at]) {
    if (line.indent >= column + 4) unsure()
    items.push(itemAt(line, source))
  }
  const position = around(items)
  return { type: 'list', ordered: sort !== '-', start: null, spread: false, children: items, ...(position && { position }) }
}
/** "-", "." or ")"; undefined for a line that begins no item. */
function sortOf(line: Line, source: Source): string | undefined {
  return matchAt(MARKER, source, line)?.[1]?.at(-1)
}
function itemAt(line: Line, source: Source): ListItem {
  const width = matchAt(MARKER, source, line)?.[0].length ?? 0
  const column = line.indent + width
  const inside: Line = { ...line, start: line.start + width, indent: column }
  if (matchAt(MARKER, source, inside)) unsure()
  const children = blocksOf(source, column, inside) as ListItem['children']
  const end = children.at(-1)?.position?.end
  return { type: 'listItem', spread: false, checked: null, children, position: between(pointAt(line, line.start), end ?? unsure()) }
}

/** Words and, unless verbatim, braces; a brace ends on its line. */
function inlinesOf(lines: readonly Line[], { text, verbatim }: Source): PhrasingContent[] {
  const out: PhrasingContent[] = []
  let value = ''
  let from: Point | undefined
  const add = (words: string, start: Point): void => {
    if (words === '') return
    if (value === '') from = start
    value += words
  }
  const flush = (end: Point): void => {
    if (value !== '' && from) out.push({ type: 'text', value, position: between(from, end) })
    value = ''
  }
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before) add('\n', pointAt(before, before.end))
    let at = line.start
    for (let open = verbatim ? -1 : text.indexOf('{', at); open >= 0 && open < line.wordsEnd; open = text.indexOf('{', at)) {
      const close = text.indexOf('}', open)
      if (close < 0 || close >= line.wordsEnd) unsure()
      add(text.slice(at, open), pointAt(line, at))
      flush(pointAt(line, open))
      at = close + 1
      out.push({ type: 'brace', value: text.slice(open, at), position: between(pointAt(line, open), pointAt(line, at)) })
    }
    add(text.slice(at, line.wordsEnd), pointAt(line, at))
  })
  const last = lines.at(-1)
  if (last) flush(pointAt(last, last.wordsEnd))
  return out
}

const pointAt = (line: Line, offset: number): Point => ({ line: line.number, column: offset - line.start + line.indent + 1, offset })
const between = (start: Point, end: Point): Position => ({ start, end })
function around(nodes: readonly { readonly position?: Position | undefined }[]): Position | undefined {
  const [first, last] = [nodes[0]?.position, nodes.at(-1)?.position]
  return first && last && between(first.start, last.end)
}
