// npm run build: the published package is dist/, and beside it what in it is of others: texts of licences for people, a list for programs.
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { declarations } from './build-types.ts'
import { BANNER, bundle } from './bundle.ts'
import { componentsOf } from './components.ts'
import { notices } from './notices.ts'
import { readyCode } from './ready-code.ts'
import { sbom } from './sbom.ts'

const ROOT = resolve(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')

const inputs = await bundle({ cli: 'src/cli.ts', 'batch-worker': 'src/commands/batch/worker.ts', index: 'src/index.ts' }, DIST, ROOT)
readyCode(DIST, ROOT, BANNER)
writeFileSync(join(DIST, 'index.d.ts'), declarations(join(ROOT, 'src/library/types.ts'), join(ROOT, 'src/index.ts')))
const components = componentsOf(inputs, ROOT)
writeFileSync(join(ROOT, 'THIRD-PARTY-NOTICES.txt'), notices(components))
writeFileSync(join(ROOT, 'sbom.cdx.json'), sbom(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')), components))

/** The tarball keeps the permissions of its files: they are those of everyone, whatever the machine that packs has set. */
for (const path of [...readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((name) => join(DIST, name)), join(ROOT, 'THIRD-PARTY-NOTICES.txt'), join(ROOT, 'sbom.cdx.json')]) if (statSync(path).isFile()) chmodSync(path, 0o644)
