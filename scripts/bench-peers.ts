// npm run bench:peers -- BENCH.mjs [options]: koopgen beside other tools, by the harness whose file is named. Without a file it only builds the runners.
// npm run bench:batch -- BENCH.mjs [options]: what a series costs, with one worker and with two, beside the floors of the harness (a document filled, deflated and written, nothing more).
// The runners are bundled like the package, into .bench/, because that is the code that users run; a series runs the package itself (`npm run build` first), with one worker and with two.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { bundle } from './bundle.ts'

const ROOT = resolve(import.meta.dirname, '..')
const TARGET = join(ROOT, '.bench')
const runner = (name: string): string => `"${process.execPath}" "${join(TARGET, `${name}.js`)}"`
const series = (...options: readonly string[]): string => [runner('series'), `"${join(ROOT, 'bin/koopgen.js')}"`, ...options].join(' ')

await bundle({ agreements: 'test/bench/agreements.ts', series: 'test/bench/series.ts' }, TARGET, ROOT)
const isSeries = process.argv[2] === '--series'
const [harness, ...options] = process.argv.slice(isSeries ? 3 : 2)
const single = [`docx=${runner('agreements')}`, `pdf=KOOPGEN_FORMAT=pdf ${runner('agreements')}`]
const commands = [...(isSeries ? [] : single), series('-j', '1'), series('-j', '2')]
if (isSeries) options.push('--only', 'floor-docx,floor-pdf')
if (harness === undefined) console.log(commands.map((command) => `KOOPGEN_N=1 KOOPGEN_OUT=… KOOPGEN_ROWS=… KOOPGEN_CONTENT=… ${command}`).join('\n'))
else process.exitCode = spawnSync(process.execPath, [harness, ...options, ...commands.flatMap((command) => ['--koopgen', command])], { stdio: 'inherit' }).status ?? 1
