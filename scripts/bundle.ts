// One esbuild bundle in lazily loaded parts, with what the code in it looks for beside itself: templates, parts of Word files, fonts.
// Invariant: every part lies directly in `target`, because code in any of them finds its files by `import.meta.url` (src/assets.ts).
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join, posix } from 'node:path'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { buildCatalogue, catalogueCode } from './build-catalogue.ts'
import { buildFonts } from './build-fonts.ts'
import { buildHyphens, HYPHENS_FROM } from './build-hyphens.ts'
import { buildTemplates } from './build-templates.ts'
import { buildWord } from './build-word.ts'
import { buildWords, WORD_FILES } from './build-words.ts'
import { copyFonts } from './copy-fonts.ts'
import { escapeSigns } from './escape-signs.ts'
import { latePatterns } from './late-patterns.ts'
import { mergeChunks } from './merge-chunks.ts'

/** CommonJS inside the bundle asks for these two. */
export const BANNER = "import{createRequire as koopgenRequire}from'node:module';const require=koopgenRequire(import.meta.url),__dirname=import.meta.dirname;"

/** commander could start other programs as commands; koopgen has none, and loading Node's part for it costs each start. */
const noChildProcess: Plugin = {
  name: 'no-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) => (/[/\\]commander[/\\]/.test(importer) ? { path: 'none', namespace: 'none' } : undefined))
    onLoad({ filter: /^none$/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** The package finds everything ready made beside its code. */
const noCheckout: Plugin = {
  name: 'no-checkout',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]assets[/\\]checkout\.ts$/ }, () => ({ contents: 'export const checkout = null' }))
  },
}

/** pdfmake measures text with tables of line breaks of all languages, and draws QR codes; we never let it (src/write/pdf/measure.ts), and unpacking the tables costs each start. */
const noForeignText: Plugin = {
  name: 'no-foreign-text',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]pdfmake[/\\]js[/\\](?:TextInlines|qrEnc)\.js$/ }, () => ({ contents: 'exports.__esModule = true; exports.default = class {}' }))
  },
}

/** What many runs do without, although stages ask for it at once: read when first called. */
const LATE: Readonly<Record<string, string>> = { 'src/draft/markdown-parser.ts': 'parserTree', 'src/check/guardrails/judge.ts': 'judged' }
const lateName = (path: string): string => `late-${posix.basename(path, '.ts')}.cjs`
const late: Plugin = {
  name: 'late',
  setup({ onLoad }) {
    for (const [path, name] of Object.entries(LATE)) {
      onLoad({ filter: new RegExp(`[/\\\\]${path.replaceAll('.', '\\.').replaceAll('/', '[/\\\\]')}$`) }, () => ({ contents: `let part; export const ${name} = (...given) => (part ??= require('./${lateName(path)}')).${name}(...given)` }))
    }
  },
}

/** What checks alone makes no hashes; Node takes its time to load them. */
const lateHash: Plugin = {
  name: 'late-hash',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:crypto$/ }, ({ importer, namespace }) => (namespace === 'file' && /[/\\]src[/\\]/.test(importer) && !importer.includes('node_modules') ? { path: 'hash', namespace: 'late-hash', sideEffects: false } : { path: 'node:crypto', external: true }))
    onLoad({ filter: /./, namespace: 'late-hash' }, () => ({ contents: "let part; export const createHash = (name) => (part ??= require('node:crypto')).createHash(name)" }))
  },
}

/** Of the codes each run asks the severities; their long texts are for those who ask. */
const noExplanations: Plugin = {
  name: 'no-explanations',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]diagnostics[/\\]catalogue\.ts$/ }, () => ({ contents: catalogueCode() }))
  },
}

/** What is known of words lies beside the code. */
const wordFiles: Plugin = {
  name: 'word-files',
  setup({ onLoad }) {
    for (const [module, contents] of WORD_FILES) onLoad({ filter: new RegExp(`[/\\\\]guardrails[/\\\\]${module}\\.ts$`) }, () => ({ contents }))
  },
}

/** What the pool starts beside itself. */
const WORKERS: readonly string[] = readdirSync(join(import.meta.dirname, '../node_modules/tinypool/dist')).filter((name) => /^(?:entry$|common-|utils-)/.test(name))

/** Empties `target` first; gives the files of which something is in the package. `entries`: name of the file in `target` → source. */
export async function bundle(entries: Readonly<Record<string, string>>, target: string, root: string): Promise<readonly string[]> {
  rmSync(target, { recursive: true, force: true })
  const shared = {
    absWorkingDir: root,
    bundle: true,
    preserveSymlinks: true, // names of files are part of the code: they must not tell where node_modules really lies
    minifyWhitespace: true,
    minifySyntax: true, // names stay: stack traces tell them, and keepNames would cost a call for every function made
    metafile: true,
    platform: 'node',
    target: 'node20.19',
    legalComments: 'none',
    logLevel: 'warning',
  } as const satisfies BuildOptions
  const { metafile } = await build({
    ...shared,
    entryPoints: entries,
    outdir: target,
    splitting: true,
    format: 'esm',
    chunkNames: '[name]-[hash]',
    banner: { js: BANNER },
    alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') }, // as modules, of which only what is used is bundled
    external: ['./late-*.cjs'],
    plugins: [noChildProcess, noCheckout, noForeignText, noExplanations, late, lateHash, latePatterns],
  })
  const apart = await build({ ...shared, outdir: target, entryPoints: Object.fromEntries(Object.keys(LATE).map((path) => [lateName(path).replace(/\.cjs$/, ''), path])), format: 'cjs', outExtension: { '.js': '.cjs' }, plugins: [wordFiles, latePatterns] })
  await mergeChunks(metafile, target, BANNER, shared)
  escapeSigns(target)
  buildCatalogue(target)
  buildTemplates(target)
  await buildWord(target)
  buildHyphens(target)
  buildWords(target)
  copyFonts(join(target, 'fonts'))
  buildFonts(join(target, 'fonts'))
  for (const part of WORKERS) cpSync(join(root, 'node_modules/tinypool/dist', part), join(target, part), { recursive: true })
  const bundled = [metafile, apart.metafile].flatMap(({ outputs }) => Object.values(outputs)).flatMap(({ inputs }) => Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])))
  return [...new Set([...bundled, ...WORKERS.map((name) => `node_modules/tinypool/dist/${name}`), HYPHENS_FROM])].sort()
}
