// npm run build: the published package is dist/, one esbuild bundle in lazily loaded parts, with the templates as JSON and the fonts beside it.
// Invariant: every part lies directly in dist/, because code in any of them finds its files by `import.meta.url` (src/assets.ts) or `__dirname` (pdfkit).
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { buildTemplates } from './build-templates.ts'
import { buildWord } from './build-word.ts'
import { copyFonts } from './copy-fonts.ts'
import { notices } from './notices.ts'

const ROOT = resolve(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')
/** CommonJS inside the bundle asks for these two. */
const BANNER = "import{createRequire as koopgenRequire}from'node:module';const require=koopgenRequire(import.meta.url),__dirname=import.meta.dirname;"

rmSync(DIST, { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: ['src/cli.ts'],
  outdir: DIST,
  bundle: true,
  splitting: true,
  minify: true,
  keepNames: true,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: '[name]-[hash]',
  legalComments: 'none',
  banner: { js: BANNER },
  logLevel: 'warning',
})
buildTemplates(DIST)
await buildWord(DIST)
copyFonts(join(DIST, 'fonts'))
mkdirSync(join(DIST, 'data'))
cpSync(join(ROOT, 'node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc'), join(DIST, 'data/sRGB_IEC61966_2_1.icc'))
writeFileSync(join(DIST, 'THIRD-PARTY-NOTICES.txt'), notices(Object.keys(metafile.inputs), ROOT))
