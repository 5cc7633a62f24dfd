// The launcher before anything of ours is built: a clone whose owner forgot a step.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('without dist/ the launcher says in German what to run, with exit code 2 and no trace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'koopgen-'))
  cpSync(join(import.meta.dirname, '../bin'), join(folder, 'bin'), { recursive: true })
  cpSync(join(import.meta.dirname, '../package.json'), join(folder, 'package.json'))
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/koopgen.js'), '--help'], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(stderr).toBe('koopgen ist noch nicht gebaut. Führen Sie im Ordner des Projekts „npm ci && npm run build“ aus.\n')
  expect(status).toBe(2)
})
