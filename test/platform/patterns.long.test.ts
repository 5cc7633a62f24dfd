// No expression of a reader runs away: each comes back from texts of 100 kB that are made of its own signs. Run with the long tests.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import ts from 'typescript'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
/** What reads files of others. Passages of texts are bounded, so that src/check has a test of its own (test/check/long-texts.test.ts). */
const READERS = ['src/reread', 'src/batch', 'src/yaml', 'src/templates', 'src/read', 'src/diagnostics', 'src/io', 'src/draft', 'src/commands', 'src/cli', 'src/schema', 'src/write/image-size.ts', 'src/write/png-rows.ts']
/** Longer than any needs on a busy machine: one that runs away takes minutes. */
const PATIENCE = 15_000
/** Take time that grows with the square, and never get a long text. */
const SHORT_TEXTS: Readonly<Record<string, string>> = {
  'src/commands/': 'words of the command line, and names of folders in it',
  'src/cli/english.ts': 'own texts',
  'src/schema/scalars.ts /\\B(?=(\\d{3})+$)/': 'twelve digits at most',
  'src/schema/scalars.ts /^[-\\d]+|-+$/': 'cut to 500 letters before',
  'src/schema/times.ts': '300 letters at most',
  'src/schema/typed.ts': '500 letters at most',
  'src/schema/parts/parties.ts': '300 letters at most',
  'src/batch/table/columns.ts': 'cut to 300 letters before',
  'src/batch/names.ts': 'cut to 2,400 letters before',
}
const isShort = ({ where, source }: Pattern): boolean => Object.keys(SHORT_TEXTS).some((known) => `${where.replace(/:\d+$/, '')} /${source}/`.startsWith(known))

interface Pattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}
function patternsIn(path: string): readonly Pattern[] {
  const tree = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2023, true)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    const literal = ts.isRegularExpressionLiteral(node) ? /^\/(.*)\/(\w*)$/s.exec(node.text) : null
    if (literal) found.push({ where: `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`, source: literal[1] ?? '', flags: literal[2] ?? '' })
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}
const filesIn = (path: string): readonly string[] => (path.endsWith('.ts') ? [path] : readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => `${path}/${name}`))

/** Those that did not come back. */
async function runaways(patterns: readonly Pattern[]): Promise<readonly string[]> {
  const slow: string[] = []
  let worker = new Worker(join(import.meta.dirname, 'patterns-worker.mjs'))
  for (const [number, { where, source, flags }] of patterns.entries()) {
    const isBack = await new Promise<boolean>((done) => {
      const timer = setTimeout(() => done(false), PATIENCE)
      worker.once('message', () => {
        clearTimeout(timer)
        done(true)
      })
      worker.postMessage({ number, source, flags })
    })
    if (isBack) continue
    slow.push(`${where} /${source}/`)
    await worker.terminate()
    worker = new Worker(join(import.meta.dirname, 'patterns-worker.mjs'))
  }
  await worker.terminate()
  return slow
}

test('the trial itself finds one that runs away', async () => {
  expect(await runaways([{ where: 'x', source: '^(a+)+$', flags: '' }, { where: 'y', source: '^a+$', flags: '' }])).toEqual(['x /^(a+)+$/'])
}, 60_000)

test('every expression comes back', async () => {
  const patterns = READERS.flatMap(filesIn).flatMap(patternsIn).filter((one) => !isShort(one))
  expect(patterns.length).toBeGreaterThan(300)
  expect(await runaways(patterns)).toEqual([])
}, 1_200_000)
