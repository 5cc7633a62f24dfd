// One change of a YAML text, as pieces to be replaced: a value put in place of another, a field or an entry added, one taken away.
// Invariant: nothing outside the pieces changes. What has no safe way is `stuck`, with the reason.
import { isMap, isPair, isSeq, type Node, type Pair, visit, type YAMLMap, type YAMLSeq } from 'yaml'
import { blockEnd, colonEnd, columnOf, endOf, type Ground, isEmptyScalar, isFlow, keyOf, type Level, levelsOf, lineEnd, lineStart, literalMark, pairLevel, startOf } from './layout.ts'
import type { Path } from './paths.ts'
import { entryLines, fieldLines } from './print.ts'
import { flowText, isBlock, isList, literalOf, textOf } from './written.ts'

export interface Splice {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly text: string
}
export type Cut = readonly Splice[] | { readonly stuck: string; readonly at: number }
/** The names of the fields of a block in their usual order. */
export type Order = (block: Path) => readonly string[]

const COMMENTED = 'In diesem Block stehen Anmerkungen (#), die verloren gingen'
const IN_FLOW = 'In diesen Klammern stehen Anmerkungen (#), die verloren gingen oder an eine andere Stelle gerieten'
const stuck = (reason: string, at: number): Cut => ({ stuck: reason, at })

/** Puts the value at the path; `typed`: how it is to be written, if not as usual. */
export function put(ground: Ground, path: Path, value: unknown, order: Order, typed?: string): Cut {
  const levels = levelsOf(ground, path)
  const last = levels.at(-1)
  if (levels.length > path.length && last) return replaced(ground, levels, value, typed)
  const found = levels.length - 1
  const rest = path.slice(found)
  const node = last?.node
  const inner = nested(rest.slice(1), value)
  if (isMap(node) && node.items.length > 0) return fieldAdded(ground, levels, String(rest[0]), inner, order(path.slice(0, found)), path)
  if (isSeq(node) && node.items.length > 0) return entryAdded(ground, node, inner, levels, path)
  return last ? replaced(ground, levels, nested(rest, value)) : []
}
const nested = (path: Path, value: unknown): unknown => path.reduceRight<unknown>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value)
const inFlow = (levels: readonly Level[]): boolean => levels.some(({ node }) => isFlow(node))

// ---- a value in place of another
interface Written {
  readonly head: string
  /** Lines below, indented; with the break before the first. */
  readonly body: string
}
function written(ground: Ground, value: unknown, levels: readonly Level[], typed: string | undefined): Written {
  const flow = inFlow(levels.slice(0, -1))
  const literal = typeof value === 'string' && !flow ? literalOf(value) : undefined
  if (!literal) return { head: typed ?? (isBlock(value) || isList(value) || typeof value !== 'string' ? flowText(value) : textOf(value, flow)), body: '' }
  return { head: literal.mark, body: broken(literal.lines, indentOf(ground, levels.at(-1)) + 2, ground.eol) }
}
const broken = (lines: readonly string[], indent: number, eol: string): string => lines.map((line) => eol + (line === '' ? '' : ' '.repeat(indent) + line)).join('')
/** The column of the name of a field, or of the dash of an entry. */
function indentOf(ground: Ground, level: Level | undefined): number {
  if (level?.pair) return columnOf(ground, startOf(keyOf(level.pair)))
  return level?.node ? columnOf(ground, dashOf(ground, level.node) ?? startOf(level.node)) : 0
}

function replaced(ground: Ground, levels: readonly Level[], value: unknown, typed?: string): Cut {
  const level = levels.at(-1) as Level
  const { node, pair } = level
  const { head, body } = written(ground, value, levels, typed)
  if (isEmptyScalar(node) || !node) return atEmpty(ground, level, head, body)
  const [start, end] = [startOf(node), endOf(ground, level)]
  const mark = literalMark(ground, node)
  if (mark !== undefined) {
    const line = lineEnd(ground, start)
    return [{ start, end: start + mark.length, text: head }, { start: line, end: Math.max(line, end), text: body }]
  }
  if ((isMap(node) || isSeq(node)) && hasComments(node)) return stuck(COMMENTED, start)
  if ((isMap(node) || isSeq(node)) && !isFlow(node) && pair) return [{ start: colonEnd(ground, pair), end, text: ` ${head}${body}` }]
  return withBody(ground, { start, end, text: head }, body)
}
function withBody(ground: Ground, splice: Splice, body: string): Cut {
  const line = lineEnd(ground, splice.end)
  return body === '' ? [splice] : [splice, { start: line, end: line, text: body }]
}
function atEmpty(ground: Ground, level: Level, head: string, body: string): Cut {
  const at = endOf(ground, level)
  return withBody(ground, { start: at, end: at, text: ` ${head}` }, body)
}
function hasComments(node: Node): boolean {
  let found = false
  const own = isFlow(node) ? node : undefined // its comment stands behind it
  const look = (_: unknown, inner: Node): void => {
    if (inner !== own && (inner.comment || inner.commentBefore)) found = true
  }
  visit(node, { Node: look })
  return found
}

// ---- something added
function fieldAdded(ground: Ground, levels: readonly Level[], key: string, value: unknown, order: readonly string[], path: Path): Cut {
  const node = levels.at(-1)?.node as YAMLMap
  const neighbour = before(node, key, order)
  const end = endOf(ground, pairLevel(neighbour))
  if (inFlow(levels)) return flowAdded(ground, end, `${textOf(key, true)}: ${flowText(value)}`)
  const column = columnOf(ground, startOf(keyOf(neighbour)))
  const at = blockEnd(ground, end, column)
  const lines = fieldLines(key, value, path.slice(0, levels.length))
  const isSection = levels.length === 1 && lines.length > 1 && /^\r?\n\r?\n/.test(ground.text.slice(at)) // sections are set apart by empty lines
  return [{ start: at, end: at, text: (isSection ? ground.eol : '') + broken(lines, column, ground.eol) }]
}
/** The field behind which a new one belongs. */
function before(node: YAMLMap, key: string, order: readonly string[]): Pair {
  const pairs = node.items as Pair[]
  const rank = (name: string): number => order.indexOf(name)
  const known = pairs.filter((pair) => rank(nameOf(pair)) >= 0 && rank(nameOf(pair)) < rank(key))
  return (rank(key) < 0 ? pairs.at(-1) : (known.sort((a, b) => rank(nameOf(a)) - rank(nameOf(b))).at(-1) ?? pairs[0])) as Pair
}
const nameOf = (pair: Pair): string => String((pair.key as { value?: unknown }).value)

function flowAdded(ground: Ground, end: number, text: string): Cut {
  const comment = commentBehind(ground, end)
  return comment === undefined ? [{ start: end, end, text: `, ${text}` }] : stuck(IN_FLOW, comment)
}
/** Where a comment on the same line begins that belongs to the item which ends here. */
function commentBehind({ text }: Ground, end: number): number | undefined {
  const between = /^[ \t]*(?:,[ \t]*)?(?=#)/.exec(text.slice(end))?.[0]
  return between === undefined ? undefined : end + between.length
}

function entryAdded(ground: Ground, node: YAMLSeq, value: unknown, levels: readonly Level[], path: Path): Cut {
  const last = node.items.at(-1) as Node
  const end = endOf(ground, { node: last })
  if (inFlow(levels)) return flowAdded(ground, end, flowText(value))
  const dash = dashOf(ground, last)
  if (dash === undefined) return stuck('Der letzte Eintrag der Liste ist ungewöhnlich geschrieben', startOf(last))
  const at = blockEnd(ground, end, columnOf(ground, dash))
  return [{ start: at, end: at, text: broken(entryLines(value, path.slice(0, levels.length)), columnOf(ground, dash), ground.eol) }]
}
/** The dash in front of an entry. */
function dashOf({ text }: Ground, node: Node): number | undefined {
  const before = /-[ \t]*$/.exec(text.slice(Math.max(0, startOf(node) - 80), startOf(node)))?.[0]
  return before === undefined ? undefined : startOf(node) - before.length
}

// ---- something taken away
/** Takes the field or entry at the path away; what becomes empty by that stays as {} or []. Comments above it stay. */
export function taken(ground: Ground, path: Path): Cut {
  const levels = levelsOf(ground, path)
  const { parent, index } = levels.at(-1) as Level
  if (!parent || levels.length <= path.length) return []
  if (parent.items.length === 1) return lastTaken(ground, levels)
  return inFlow(levels.slice(0, -1)) ? flowTaken(ground, parent, index) : linesTaken(ground, levels.at(-1) as Level)
}
/** The only field or entry. */
function lastTaken(ground: Ground, levels: readonly Level[]): Cut {
  const above = levels.slice(0, -1)
  const { node, pair } = above.at(-1) as Level
  if (inFlow(above) || !pair) return replaced(ground, above, isSeq(node) ? [] : {})
  const lines = linesTaken(ground, levels.at(-1) as Level)
  const at = colonEnd(ground, pair)
  return 'stuck' in lines ? lines : [{ start: at, end: at, text: isSeq(node) ? ' []' : ' {}' }, ...lines]
}
const itemStart = (item: unknown): number => startOf((isPair(item) ? item.key : item) as Node)
const itemEnd = (ground: Ground, item: unknown): number => endOf(ground, isPair(item) ? pairLevel(item as Pair) : { node: item as Node })

function flowTaken(ground: Ground, parent: YAMLMap | YAMLSeq, index: number): Cut {
  const { items } = parent
  const [start, end] = index > 0 ? [itemEnd(ground, items[index - 1]), itemEnd(ground, items[index])] : [itemStart(items[0]), itemStart(items[1])]
  const comment = commentIn(ground, index > 0 ? start : startOf(parent), end, items[index]) ?? commentBehind(ground, end)
  return comment === undefined ? [{ start, end, text: '' }] : stuck(IN_FLOW, comment)
}
/** Where a comment begins in a piece of the text that has no texts but those of the item. */
function commentIn({ text }: Ground, start: number, end: number, item: unknown): number | undefined {
  let bare = text.slice(start, end)
  const hide = (_: unknown, { range }: Node): void => {
    const [from, to] = [(range?.[0] ?? start) - start, (range?.[1] ?? start) - start]
    bare = bare.slice(0, from) + ' '.repeat(to - from) + bare.slice(to)
  }
  visit(item as Node, { Scalar: hide })
  const at = bare.indexOf('#')
  return at < 0 ? undefined : start + at
}

/** The lines of a block field or entry with the comments that belong to it. The first field of an entry leaves its dash to the next. */
function linesTaken(ground: Ground, level: Level): Cut {
  const own = level.pair ? startOf(keyOf(level.pair)) : level.node && dashOf(ground, level.node)
  if (own === undefined) return stuck('Der Eintrag ist ungewöhnlich geschrieben', startOf(level.node))
  const begin = lineStart(ground, own)
  const last = blockEnd(ground, endOf(ground, level), columnOf(ground, own))
  if (ground.text.slice(begin, own).trim() !== '') return firstTaken(ground, level, own, last)
  const next = ground.text.indexOf('\n', last) + 1
  if (next > 0) return [{ start: begin, end: next, text: '' }]
  return [{ start: ground.text.slice(0, begin).replace(/\r?\n$/, '').length, end: ground.text.length, text: '' }]
}
function firstTaken(ground: Ground, { parent, index }: Level, own: number, last: number): Cut {
  const next = parent?.items[index + 1]
  if (!isPair(next)) return stuck('Vor dem Eintrag steht in derselben Zeile noch etwas anderes', own)
  if (ground.text.slice(last, itemStart(next)).includes('#')) return stuck('Zwischen diesem Feld und dem nächsten stehen Anmerkungen (#)', own)
  return [{ start: own, end: itemStart(next), text: '' }]
}
