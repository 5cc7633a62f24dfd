// Where things stand in a YAML text: columns, ends of lines and of values. What a change in place is made of.
// Invariant: the end of a value is behind its last character; blank lines and comments behind it are not part of it.
import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { pairsNamed } from './nodes.ts'
import type { Path } from './paths.ts'

/** A parsed text that is to be changed. */
export interface Ground {
  readonly doc: Document
  readonly text: string
  /** How its lines end. */
  readonly eol: string
}
/** One thing on the way from the root to a path, with what it stands in. */
export interface Level {
  readonly node: Node | undefined
  readonly parent?: YAMLMap | YAMLSeq
  readonly pair?: Pair
  readonly index: number
}
/** The levels of a path as far as it exists, the root first. */
export function levelsOf({ doc }: Ground, path: Path): readonly Level[] {
  const levels: Level[] = [{ node: doc.contents ?? undefined, index: 0 }]
  for (const step of path) {
    const next = below(levels.at(-1)?.node, step)
    if (!next) break
    levels.push(next)
  }
  return levels
}
function below(node: Node | undefined, step: string | number): Level | undefined {
  if (isSeq(node)) {
    const index = Number(step)
    return index < node.items.length ? { node: node.items[index] as Node, parent: node, index } : undefined
  }
  const pair = isMap(node) ? pairsNamed(node.items as Pair[], String(step)).at(-1) : undefined
  return pair && { node: (pair.value as Node | null) ?? undefined, parent: node as YAMLMap, pair, index: (node as YAMLMap).items.indexOf(pair) }
}

export const startOf = (node: Node | null | undefined): number => node?.range?.[0] ?? 0
export const keyOf = (pair: Pair): Node => pair.key as Node
/** Behind the colon of a field. */
export const colonEnd = ({ text }: Ground, pair: Pair): number => text.indexOf(':', keyOf(pair).range?.[1] ?? 0) + 1

export const lineStart = ({ text }: Ground, at: number): number => text.lastIndexOf('\n', at - 1) + 1
/** Before the line break. */
export function lineEnd({ text }: Ground, at: number): number {
  const newline = text.indexOf('\n', at)
  if (newline < 0) return text.length
  return newline > at && text.charAt(newline - 1) === '\r' ? newline - 1 : newline
}
export const columnOf = (ground: Ground, at: number): number => at - lineStart(ground, at)
export const isFlow = (node: unknown): boolean => isCollection(node) && node.flow === true
export const isEmptyScalar = (node: Node | undefined): boolean => !node || (isScalar(node) && node.source === '' && node.type === 'PLAIN')

/** "|", "|-" or ">2": the mark of a text in lines below it. */
export const literalMark = ({ text }: Ground, node: Node): string | undefined => (isScalar(node) && node.type?.startsWith('BLOCK_') ? /^[|>][-+\d]*/.exec(text.slice(startOf(node), startOf(node) + 4))?.[0] : undefined)

/** Behind the last character of a value. */
export function endOf(ground: Ground, level: Pick<Level, 'node' | 'pair'>): number {
  const { node, pair } = level
  if (isEmptyScalar(node)) return pair ? colonEnd(ground, pair) : ground.text.slice(0, startOf(node)).trimEnd().length
  if (!node || isAlias(node) || isFlow(node)) return node?.range?.[1] ?? 0
  if (isMap(node)) return endOf(ground, pairLevel(node.items.at(-1) as Pair))
  if (isSeq(node)) return endOf(ground, { node: node.items.at(-1) as Node })
  const end = node.range?.[1] ?? 0
  const mark = literalMark(ground, node)
  if (mark === undefined) return end
  const text = ground.text.slice(0, end)
  return mark.includes('+') ? text.replace(/\r?\n$/, '').length : endOfLines(text)
}
/** Without the empty lines at the end; spaces behind the last sign stay. */
function endOfLines(text: string): number {
  let [at, end] = [text.length, text.length]
  while (at > 0 && ' \t\r\n'.includes(text.charAt(at - 1))) {
    at -= 1
    if (text.charAt(at) === '\n') end = text.charAt(at - 1) === '\r' ? at - 1 : at
  }
  return end
}
export const pairLevel = (pair: Pair): Level => ({ node: (pair.value as Node | null) ?? undefined, pair, index: 0 })

/** The end of the line on which a value ends, or of the comments below it that are indented deeper than `column` and so belong to it. */
export function blockEnd(ground: Ground, end: number, column: number): number {
  let last = lineEnd(ground, end)
  for (let at = last; at < ground.text.length; ) {
    const begin = ground.text.indexOf('\n', at) + 1
    if (begin === 0) break
    at = lineEnd(ground, begin)
    const line = ground.text.slice(begin, at)
    const indent = /^ *(?=#)/.exec(line)?.[0].length
    if (indent !== undefined && indent > column) last = at
    else if (line.trim() !== '') break
  }
  return last
}
