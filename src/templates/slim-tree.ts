// A Handlebars tree with only what drafting reads (src/draft/expand.ts), so that it is small as JSON.
// Invariant: drafting with it gives the same text and places; the checks of templates read whole trees, made from the files.
const KEPT: Readonly<Record<string, readonly string[]>> = {
  Program: ['type', 'body', 'blockParams'],
  ContentStatement: ['type', 'value', 'original', 'loc'],
  MustacheStatement: ['type', 'path', 'params', 'loc'],
  BlockStatement: ['type', 'path', 'params', 'program', 'inverse'],
  SubExpression: ['type', 'path', 'params'],
  PathExpression: ['type', 'data', 'parts'],
  StringLiteral: ['type', 'value'],
  NumberLiteral: ['type', 'value'],
  BooleanLiteral: ['type', 'value'],
}

export function slim(tree: hbs.AST.Program): hbs.AST.Program {
  return slimmed(tree) as hbs.AST.Program
}
function slimmed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(slimmed)
  if (typeof value !== 'object' || value === null) return value
  const node = value as Readonly<Record<string, unknown>>
  if (typeof node.type !== 'string') return node.start ? { start: node.start } : node // a location, of which only the start is asked for
  const keys = KEPT[node.type] ?? Object.keys(node) // comments and the like stand for nothing
  return Object.fromEntries(keys.flatMap((key) => (node[key] === undefined || (key === 'original' && node.original === node.value) ? [] : [[key, slimmed(node[key])]])))
}
