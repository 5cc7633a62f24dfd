// npm run build: the published package is dist/.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { declarations } from './build-types.ts'
import { bundle } from './bundle.ts'
import { notices } from './notices.ts'

const ROOT = resolve(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')

const inputs = await bundle({ cli: 'src/cli.ts', 'batch-worker': 'src/commands/batch-worker.ts', index: 'src/index.ts' }, DIST, ROOT)
writeFileSync(join(DIST, 'index.d.ts'), declarations(join(ROOT, 'src/index.ts')))
writeFileSync(join(DIST, 'THIRD-PARTY-NOTICES.txt'), notices(inputs, ROOT))
