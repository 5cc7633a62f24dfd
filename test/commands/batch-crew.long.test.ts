// The pool of a batch run with workers of our own: order, death of a worker, an end before all is done. The finding of a dead row is serie/abgebrochen.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { pool } from '../../src/commands/batch/crew.ts'
import type { RowTask, Setup } from '../../src/commands/batch/work.ts'

const folder = mkdtempSync(join(tmpdir(), 'koopgen-crew-'))
const worker = join(folder, 'worker.js')
/** A row „tod“ takes all memory of its thread, which kills it; others answer after a while that differs. */
writeFileSync(worker, `export default async ({ tasks }) => {
  const kept = []
  if (tasks.some(({ key }) => key === 'tod')) for (;;) kept.push(Array.from({ length: 100_000 }, (_, i) => ({ i })))
  await new Promise((done) => setTimeout(done, tasks[0].key.charCodeAt(0) % 3))
  return tasks.map(({ key }) => ({ key, diagnostics: [], facts: undefined }))
}`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const tasks = (...keys: readonly string[]): readonly RowTask[] => keys.map((key) => ({ key, origin: `Zeile ${key}`, values: [] }))
async function answers(list: readonly RowTask[], jobs: number, isEnough: () => boolean = () => false): Promise<readonly string[]> {
  const crew = await pool({} as Setup, jobs, pathToFileURL(worker))
  const found: string[] = []
  try {
    for await (const { task, answer } of crew.all('check', list, isEnough)) found.push(answer instanceof Error ? `${task.key}: tot` : answer.key)
  } finally {
    await crew.close()
  }
  return found
}

describe('answers', () => {
  const keys = Array.from({ length: 23 }, (_, i) => String.fromCharCode(97 + i))
  test.each([1, 3])('come in the order of the rows, with %i workers', async (jobs) => expect(await answers(tasks(...keys), jobs)).toEqual(keys))
  test('of a row that kills its worker are an error; all others are given', async () => {
    expect(await answers(tasks('a', 'tod', 'b', 'c', 'd', 'e', 'f'), 2)).toEqual(['a', 'tod: tot', 'b', 'c', 'd', 'e', 'f'])
  })
  test('end where enough failed', async () => {
    let seen = 0
    const found = await answers(tasks(...keys), 1, () => ++seen > 3)
    expect(found.length).toBeLessThan(keys.length)
    expect(found).toEqual(keys.slice(0, found.length))
  })
})
