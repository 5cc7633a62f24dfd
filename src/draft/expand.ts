// Template of a clause or an annex + values → Markdown with one mark per value. The Handlebars tree is walked, not compiled: names are lexical,
// only own properties are read, and every piece of text keeps its place in the template file.
import { single, type Referent } from '../german/agree.ts'
import { bodyOffset, bodyPlace } from '../templates/body.ts'
import { helperOf } from '../templates/signatures.ts'
import type { TextTemplate } from '../templates/templates.ts'
import { capitalise, HELPERS, type Result, type Value } from './helpers.ts'
import type { Inset, MarkedText } from './marked-text.ts'
import { MARK_WIDTH, toMark } from './marks.ts'
import { partyField } from './party-fields.ts'
import { printValue } from './print-value.ts'
import type { ReadProse, World } from './world.ts'

/** Names in scope. A null-prototype record: nothing is inherited. */
export type Scope = Readonly<Record<string, Value>>
interface Segment {
  readonly out: number
  readonly source: number
  /** 0: a mark, whose source is the whole mustache. */
  readonly length: number
}
interface State {
  readonly clause: TextTemplate
  readonly world: World
  readonly readProse: ReadProse
  readonly out: string[]
  readonly segments: Segment[]
  readonly insets: Inset[]
  /** Names that the text asked for, also in conditions. */
  readonly asked: Set<string>
  size: number
}

export function expand(clause: TextTemplate, program: hbs.AST.Program, scope: Scope, world: World, readProse: ReadProse): { marked: MarkedText; asked: ReadonlySet<string> } {
  const state: State = { clause, world, readProse, out: [], segments: [], insets: [], asked: new Set(), size: 0 }
  runProgram(program, scope, state)
  const { segments } = state
  const place = (start: number, end: number) => {
    const from = sourceOffset(segments, start)
    return bodyPlace(clause, from, Math.max(from, sourceOffset(segments, end)))
  }
  return { marked: { text: state.out.join(''), insets: state.insets, place }, asked: state.asked }
}

function runProgram(program: hbs.AST.Program | undefined, scope: Scope, state: State): void {
  for (const node of program?.body ?? []) {
    if (node.type === 'ContentStatement') emitContent(node as hbs.AST.ContentStatement, state)
    else if (node.type === 'MustacheStatement') emitValue(node as hbs.AST.MustacheStatement, scope, state)
    else if (node.type === 'BlockStatement') runBlock(node as hbs.AST.BlockStatement, scope, state)
  }
}

function emitContent(node: hbs.AST.ContentStatement, state: State): void {
  const { value, loc } = node
  if (value === '') return
  const original = String(node.original ?? value) // the shipped types say StripFlags; absent where nothing was cut
  // Whitespace control cut `original` down to `value`; a cut at the front moves the start.
  const cut = /\S/.test(value) ? original.search(/\S/) - value.search(/\S/) : original.length - value.length
  state.segments.push({ out: state.size, source: bodyOffset(state.clause, loc.start.line, loc.start.column) + cut, length: value.length })
  state.out.push(value)
  state.size += value.length
}

function emitValue(node: hbs.AST.MustacheStatement, scope: Scope, state: State): void {
  state.segments.push({ out: state.size, source: bodyOffset(state.clause, node.loc.start.line, node.loc.start.column), length: 0 })
  const result = evaluate(node, scope, state)
  if (isValue(result) && result.shape?.kind === 'anlage') return emitReference(String(result.value), state)
  state.out.push(toMark(state.insets.length)) // also for an empty value: "****" must not appear
  state.insets.push(insetOf(result, state))
  state.size += MARK_WIDTH
}
/** Ids are slugs, so nothing of the data becomes structure; the reader resolves it like one that the template wrote out. */
function emitReference(id: string, state: State): void {
  const text = `{Anlage ${id}}`
  state.out.push(text)
  state.size += text.length
}

function insetOf(result: Value | Result | undefined, state: State): Inset {
  if (isPieces(result)) return { pieces: result }
  if (!isValue(result) || result.value === undefined) return { pieces: [] }
  if (result.shape?.kind === 'prosa') return { prose: state.readProse(String(result.value), result.from) }
  if (isReferent(result.value)) {
    const { one } = result.value
    return { pieces: [{ fact: one.name, from: result.from }] }
  }
  return { pieces: [{ fact: printValue(result.value, result.shape), from: result.from }] }
}
const isPieces = (result: unknown): result is Inset & readonly never[] => Array.isArray(result)
const isValue = (result: unknown): result is Value => typeof result === 'object' && result !== null && 'value' in result
const isReferent = (value: unknown): value is Referent => typeof value === 'object' && value !== null && 'one' in value

function runBlock(block: hbs.AST.BlockStatement, scope: Scope, state: State): void {
  const [argument] = block.params
  const name = pathName(block.path as hbs.AST.PathExpression)
  const result = argument && evaluateExpression(argument, scope, state)
  const value: Value = isValue(result) ? result : { value: result, from: null }
  if (name === 'each') return runEach(block, value, scope, state)
  runProgram(isTrue(value.value) === (name === 'if') ? block.program : block.inverse, scope, state)
}
const isTrue = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value))

function runEach(block: hbs.AST.BlockStatement, list: Value, scope: Scope, state: State): void {
  const items = itemsOf(list)
  if (items.length === 0) return runProgram(block.inverse, scope, state)
  const [variable = '', index] = block.program.blockParams ?? []
  items.forEach((item, i) => {
    const inner: Record<string, Value> = Object.assign(Object.create(null), scope)
    inner[variable] = item
    if (index) inner[index] = { value: i, from: null, shape: { kind: 'zahl' } }
    inner['@first'] = { value: i === 0, from: null }
    inner['@last'] = { value: i === items.length - 1, from: null }
    runProgram(block.program, inner, state)
  })
}
function itemsOf({ value, from, shape }: Value): readonly Value[] {
  if (isReferent(value)) return value.members.map((member) => ({ value: { ...single(value), one: member, members: [member] }, from, shape: { kind: 'referent' } }))
  return Array.isArray(value) ? value.map((item, i) => ({ value: item as unknown, from: from && [...from, i], shape: shape?.of })) : []
}

function evaluate(node: Pick<hbs.AST.MustacheStatement, 'path' | 'params'>, scope: Scope, state: State): Value | Result | undefined {
  const path = node.path as hbs.AST.PathExpression
  const helper = node.params.length > 0 ? helperOf(pathName(path)) : undefined
  if (!helper) return evaluateExpression(path, scope, state)
  const args = node.params.map((param): Value => {
    const result = evaluateExpression(param, scope, state)
    return isValue(result) ? result : { value: result, from: null }
  })
  if (args[0]?.value === undefined && helper.signature.gives === 'pieces') return []
  const result = HELPERS[helper.name](args, state.world)
  if (isReferent(result)) return { value: result, from: args[0]?.from ?? null, shape: { kind: 'referent' } }
  return helper.capital && Array.isArray(result) ? capitalise(result) : result
}

function evaluateExpression(node: hbs.AST.Expression, scope: Scope, state: State): Value | Result | undefined {
  if (node.type === 'SubExpression') return evaluate(node as hbs.AST.SubExpression, scope, state)
  if (node.type !== 'PathExpression') return { value: (node as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral).value, from: null }
  const path = node as hbs.AST.PathExpression
  const [first = '', ...rest] = (path.data ? [`@${path.parts[0]}`] : path.parts) as string[]
  state.asked.add(first)
  return rest.reduce((value, part) => step(value, part, state.world), scope[first] ?? { value: undefined, from: null })
}
function step({ value, from, shape }: Value, part: string, world: World): Value {
  if (isReferent(value)) return partyField(value, part, world)
  const inner = typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? (value as Readonly<Record<string, unknown>>)[part] : undefined
  return { value: inner, from: from && [...from, part], shape: shape?.fields?.[part] }
}
const pathName = (path: hbs.AST.PathExpression): string => (path.data ? `@${path.parts.join('.')}` : path.parts.join('.'))

function sourceOffset(segments: readonly Segment[], out: number): number {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.out ?? 0) <= out) low = middle
    else high = middle - 1
  }
  const found = segments[low]
  return found ? found.source + Math.min(out - found.out, found.length) : 0
}
