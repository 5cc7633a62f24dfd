// Breaks each rule once and looks whether a test turns red: `npx tsx scripts/silence-rules.ts [part of a file name]`. Slow (a run of tests for each rule),
// so no part of `npm test`; run it after changing rules, and on a clean checkout. A rule is broken by letting its file give no finding at all.
// Invariant: each file has its old bytes again when the script ends, also when it is stopped.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const RULES = join(ROOT, 'src/check/rules')
const TESTS = ['test/check', 'test/diagnostics/examples.test.ts', '--exclude', '**/*.long.test.ts', '--exclude', '**/sealed.test.ts', '--bail', '1']
/** The exported rule: „export const guardrails: WordingRule = …“. */
const RULE = /^export const (\w+): (Wording|Draft|Facts)Rule =/m

const wanted = process.argv[2] ?? ''
const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && name.includes(wanted)).sort()
let survived = 0
for (const name of files) {
  const path = join(RULES, name)
  const source = readFileSync(path, 'utf8')
  const [, rule, sort] = RULE.exec(source) ?? []
  if (!rule) continue
  const restore = (): void => writeFileSync(path, source)
  process.once('exit', restore)
  try {
    writeFileSync(path, `${source.replace(RULE, `const spoken: ${sort}Rule =`)}\nexport const ${rule}: ${sort}Rule = (...given) => spoken(...given).slice(0, 0)\n`)
    const { status } = spawnSync('npx', ['vitest', 'run', ...TESTS], { cwd: ROOT, stdio: 'ignore' })
    console.log(`${name}: ${status === 0 ? 'NO TEST TURNED RED' : 'red'}`)
    if (status === 0) survived++
  } finally {
    restore()
    process.removeListener('exit', restore)
  }
}
process.exitCode = survived === 0 ? 0 : 1
