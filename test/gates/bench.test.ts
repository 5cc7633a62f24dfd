// `npm run bench:peers` and `npm run bench:batch` are run by hand: a change of the bundle must not leave them without runners.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

test('the runners of the comparisons are bundled, and their commands named', { timeout: 60_000 }, () => {
  const told = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/bench-peers.ts'], { cwd: ROOT, encoding: 'utf8' })
  expect(told.match(/series\.js.* -j [12]$/gm)).toHaveLength(2)
  for (const name of ['agreements.js', 'series.js', 'late-judge.cjs']) expect(existsSync(join(ROOT, '.bench', name)), name).toBe(true)
})
