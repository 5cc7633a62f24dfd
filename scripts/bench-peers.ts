// npm run bench:peers -- BENCH.mjs [options]: koopgen beside other tools, by the harness whose file is named. Without a file it only builds the runner.
// The runner is bundled like the package, into .bench/, because that is the code that users run.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { bundle } from './bundle.ts'

const ROOT = resolve(import.meta.dirname, '..')
const TARGET = join(ROOT, '.bench')
const RUNNER = `"${process.execPath}" "${join(TARGET, 'agreements.js')}"`

await bundle({ agreements: 'test/bench/agreements.ts' }, TARGET, ROOT)
const [harness, ...options] = process.argv.slice(2)
if (harness === undefined) console.log(`KOOPGEN_N=1 KOOPGEN_OUT=… KOOPGEN_ROWS=… KOOPGEN_CONTENT=… ${RUNNER}`)
else process.exitCode = spawnSync(process.execPath, [harness, ...options, '--koopgen', `docx=${RUNNER}`, '--koopgen', `pdf=KOOPGEN_FORMAT=pdf ${RUNNER}`], { stdio: 'inherit' }).status ?? 1
