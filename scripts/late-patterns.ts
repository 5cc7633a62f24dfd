// Part of `npm run build`: patterns with letters of all languages stand as texts in the package and become patterns when asked (src/patterns.ts),
// because V8 looks up all letters of the world for each of them, whether it is ever used or not.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

const PATTERNS = resolve(import.meta.dirname, '../src/patterns.ts')
const IMPORTS = `import { literal as latePattern, Pattern as LatePattern } from ${JSON.stringify(PATTERNS)};`

/** `code` with its patterns late; as it was, if it asks for no letters of all languages. */
export function withLatePatterns(code: string): string {
  if (!code.includes('\\p{')) return code
  const file = ts.createSourceFile('part.ts', code, ts.ScriptTarget.Latest)
  const edits: { from: number; to: number; by: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && node.text.includes('\\p{')) {
      const end = node.text.lastIndexOf('/')
      edits.push({ from: node.getStart(file), to: node.end, by: `latePattern(${JSON.stringify(node.text.slice(1, end))}, ${JSON.stringify(node.text.slice(end + 1))})` })
    }
    if (ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp') edits.push({ from: node.expression.getStart(file), to: node.expression.end, by: 'LatePattern' })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return IMPORTS + edits.reduceRight((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), code)
}

/** In all code of ours; parts that another plugin gives are not read here. */
export const latePatterns: Plugin = {
  name: 'late-patterns',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => (path.includes('node_modules') || path === PATTERNS ? undefined : { contents: withLatePatterns(readFileSync(path, 'utf8')), loader: 'ts' }))
  },
}
