// What each command loads before it does anything: start times hang on it, and a stray import shows here before anyone waits.
import { join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** As in the package (scripts/bundle.ts), where templates lie ready made. */
const noCheckout: Plugin = { name: 'no-checkout', setup: ({ onLoad }) => onLoad({ filter: /assets[/\\]checkout\.ts$/ }, () => ({ contents: 'export const checkout = null' })) }
/** Every module that is loaded before anything is imported lazily, from an entry of src; packages by their name, unopened. */
async function loadedAtOnce(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({ entryPoints: [join(ROOT, entry)], absWorkingDir: ROOT, bundle: true, splitting: true, packages: 'external', write: false, metafile: true, format: 'esm', platform: 'node', outdir: 'never', logLevel: 'silent', plugins: [noCheckout] })
  const outputs = Object.entries(metafile.outputs)
  const [first] = outputs.find(([, output]) => output.entryPoint === entry) ?? []
  const reached = new Set<string>()
  const packages = new Set<string>()
  const follow = (path: string): void => {
    if (reached.has(path)) return
    reached.add(path)
    for (const { path: next, kind, external } of metafile.outputs[path]?.imports ?? []) {
      if (kind !== 'import-statement') continue
      if (!external) follow(next)
      else if (!next.startsWith('node:')) packages.add(`node_modules/${next}/`)
    }
  }
  if (first) follow(first)
  const own = [...reached].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {})).map((path) => relative(ROOT, join(ROOT, path)).replaceAll('\\', '/'))
  return [...own, ...packages]
}

describe('lazy loading', () => {
  test('--version loads the entry, the version and nothing else', async () => {
    expect([...(await loadedAtOnce('src/cli.ts'))].sort()).toEqual(['src/cli.ts', 'src/version.ts'])
  })

  test('help loads commander, and no stage', async () => {
    const loaded = await loadedAtOnce('src/cli/program.ts')
    expect(loaded.filter((path) => path.includes('node_modules/') && !path.includes('/commander/'))).toEqual([])
    expect(loaded.filter((path) => path.startsWith('src/') && !/^src\/(?:cli|devices|diagnostics|version)/.test(path))).toEqual([])
  })

  test('completion knows its words without a package, a stage or a parser', async () => {
    const loaded = await loadedAtOnce('src/commands/completion.ts')
    expect(loaded.filter((path) => !path.startsWith('src/'))).toEqual([])
    expect(loaded.filter((path) => !/^src\/(assets\.ts|assets\/checkout\.ts|(commands|diagnostics)\/|formats\.ts|templates\/(json|body|slim-tree)\.ts)/.test(path))).toEqual([])
  })

  test('the words of a Word file need no stage, no schema and no reader of YAML', async () => {
    const loaded = await loadedAtOnce('src/commands/text.ts')
    expect(loaded.filter((path) => !/^src\/(?:commands\/text|pipeline\/word-files|diagnostics\/)/.test(path))).toEqual([])
  })

  test('what watches is loaded with --watch only', async () => {
    for (const entry of ['src/io.ts', 'src/commands/render.ts']) expect((await loadedAtOnce(entry)).filter((path) => /chokidar|readdirp|watch/.test(path))).toEqual([])
  })

  test('English is loaded for those who ask for it', async () => {
    for (const entry of ['src/cli/program.ts', 'src/commands/validate.ts', 'src/commands/explain.ts']) expect((await loadedAtOnce(entry)).filter((path) => path.includes('english'))).toEqual([])
  })

  test('the pipeline loads no writer of DOCX or PDF before one is asked for', async () => {
    const loaded = await loadedAtOnce('src/pipeline.ts')
    expect(loaded.filter((path) => /node_modules\/(docx|pdfmake|pdfkit|fontkit|fast-xml-parser|diff|inquirer|csv-parse|iconv-lite|tinypool)\//.test(path))).toEqual([])
    expect(loaded.some((path) => path.includes('node_modules/zod/'))).toBe(true)
  })
})
