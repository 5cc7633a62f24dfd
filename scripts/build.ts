// npm run build: the published package is dist/.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundle } from './bundle.ts'
import { notices } from './notices.ts'

const ROOT = resolve(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')

const inputs = await bundle({ cli: 'src/cli.ts', 'batch-worker': 'src/commands/batch-worker.ts' }, DIST, ROOT)
writeFileSync(join(DIST, 'THIRD-PARTY-NOTICES.txt'), notices(inputs, ROOT))
