// npm run bench:peers -- BENCH.mjs [options]: koopgen beside other tools, by the harness whose file is named. Without a file it only builds the runners.
// The runners are bundled like the package, into .bench/, because that is the code that users run; a series runs the package itself (`npm run build` first), with one worker and with two.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { bundle } from './bundle.ts'

const ROOT = resolve(import.meta.dirname, '..')
const TARGET = join(ROOT, '.bench')
const runner = (name: string): string => `"${process.execPath}" "${join(TARGET, `${name}.js`)}"`
const series = (...options: readonly string[]): string => [runner('series'), `"${join(ROOT, 'bin/koopgen.js')}"`, ...options].join(' ')

await bundle({ agreements: 'test/bench/agreements.ts', series: 'test/bench/series.ts' }, TARGET, ROOT)
const [harness, ...options] = process.argv.slice(2)
const commands = [`docx=${runner('agreements')}`, `pdf=KOOPGEN_FORMAT=pdf ${runner('agreements')}`, series('-j', '1'), series('-j', '2')]
if (harness === undefined) console.log(commands.map((command) => `KOOPGEN_N=1 KOOPGEN_OUT=… KOOPGEN_ROWS=… KOOPGEN_CONTENT=… ${command}`).join('\n'))
else process.exitCode = spawnSync(process.execPath, [harness, ...options, ...commands.flatMap((command) => ['--koopgen', command])], { stdio: 'inherit' }).status ?? 1
