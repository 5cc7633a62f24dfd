// npm run fuzz -- [--count 100000] [--entry csv,xlsx] [--seed 1] [--first 0]: mutated inputs for every reader; exits with 1 where one crashed, hung or grew.
// npm run fuzz -- --entry csv --show 1234: the input with this number, on stdout.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { ENTRIES } from './entries.ts'
import { childArguments, fuzz } from './run.ts'

const { values } = parseArgs({ options: { count: { type: 'string', default: '2000' }, entry: { type: 'string', default: Object.keys(ENTRIES).join(',') }, seed: { type: 'string', default: '1' }, first: { type: 'string', default: '0' }, show: { type: 'string' } } })
const [seed, first, count] = [values.seed, values.first, values.count].map(Number) as [number, number, number]
if (values.show !== undefined) {
  process.exitCode = spawnSync(process.execPath, childArguments([values.entry], seed, Number(values.show), 1, 'show'), { stdio: 'inherit' }).status ?? 1
} else {
  for (const name of values.entry.split(',')) {
    const start = performance.now()
    const { done, growth, faults } = await fuzz([name], { seed, first, count })
    console.log(`${name}: ${done.get(name) ?? 'broken off'} inputs, ${faults.length} faults, ${growth.get(name) ?? '?'} MB kept, ${Math.round((performance.now() - start) / 100) / 10} s`)
    for (const { number, what } of faults.slice(0, 20)) console.log(`  ${name} ${number}: ${what}`)
    if (faults.length > 0 || (growth.get(name) ?? 0) > 30) process.exitCode = 1
  }
}
