// The process ends when the command has: a handle that a package left open keeps nobody waiting, and what was said arrives whole.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { memoryIo } from '../support/memory-io.ts'

const ROOT = join(import.meta.dirname, '../..')
const KOOPGEN = ['--import', join(ROOT, 'node_modules/tsx/dist/loader.mjs'), join(ROOT, 'test/support/koopgen.ts')]
const LEFT_OPEN = ['--import', 'data:text/javascript,setInterval(() => {}, 1e9)']

test('with something left open, a long output arrives whole and the command ends with its code', async () => {
  const io = memoryIo()
  await main(['schema'], io)
  const out = io.out()
  const ended = await new Promise<{ code: unknown; stdout: string }>((done) => {
    execFile(process.execPath, [...LEFT_OPEN, ...KOOPGEN, 'schema'], { cwd: ROOT, maxBuffer: 2 ** 26, timeout: 50_000 }, (error, stdout) => done({ code: error?.code ?? (error ? 'killed' : 0), stdout }))
  })
  expect(out.length).toBeGreaterThan(100_000)
  expect(ended).toEqual({ code: 0, stdout: out })
})
