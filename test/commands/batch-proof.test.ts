// The proof at the end of a run: where a worker answers wrongly, there is no manifest that says all is well.
import { expect, test } from 'vitest'
import { crewOf, type Crew } from '../../src/commands/batch/crew.ts'
import { makeAll } from '../../src/commands/batch/make.ts'
import { planOf } from '../../src/commands/batch/plan.ts'
import { batchSettingsOf } from '../../src/commands/batch/settings.ts'
import type { Done } from '../../src/commands/batch/work.ts'
import { memoryIo } from '../support/memory-io.ts'
import { below, given } from '../support/series.ts'

/** A run whose rows are made by somebody who changes each answer. */
async function madeBy(change: (answer: Done) => Done) {
  const io = memoryIo(given())
  const settings = batchSettingsOf({ format: 'txt', jobs: '0' }, {}, io)
  const plan = await planOf('basis.koop.yaml', 'orte.csv', settings, io)
  const honest = await crewOf(plan.setup, 0, plan.rows.size, io)
  const crew = {
    ...honest,
    async *all(ask: 'make', tasks: never, isEnough: () => boolean) {
      for await (const { task, answer } of honest.all(ask, tasks, isEnough)) yield { task, answer: answer instanceof Error || ask !== 'make' ? answer : change(answer) }
    },
  } as unknown as Crew
  return { io, code: await makeAll(plan, { good: new Set(plan.rows.keys()), naming: new Map() }, crew, settings, io).catch((error: unknown) => String(error)) }
}
const withEntry = (done: Done, more: Partial<NonNullable<Done['entry']>>): Done => ({ ...done, entry: done.entry && { ...done.entry, ...more } })

test('an honest crew ends with a manifest', async () => {
  const { code, io } = await madeBy((answer) => answer)
  expect([code, 'koopgen-manifest.jsonl' in below(io)]).toEqual([0, true])
})
test.each<[string, (answer: Done) => Done]>([
  ['two rows with one file', (answer) => withEntry(answer, { outputs: [{ path: 'Neuental.txt', sha256: 'x', bytes: 1 }] })],
  ['two rows whose files differ in case alone', (answer) => withEntry(answer, { outputs: [{ path: answer.key === 'a' ? 'Neuental.txt' : `${answer.key === 'b' ? 'NEUENTAL' : 'c'}.txt`, sha256: 'x', bytes: 1 }] })],
  ['a row without its file', (answer) => (answer.key === 'b' ? withEntry(answer, { outputs: [] }) : answer)],
  ['a row that is said to be made and has no entry', (answer) => (answer.key === 'b' ? { ...answer, entry: undefined } : answer)],
  ['the entry of another row', (answer) => withEntry(answer, { key: 'a' })],
])('%s: no manifest', async (_, change) => {
  const { code, io } = await madeBy(change)
  expect([code, 'koopgen-manifest.jsonl' in below(io)]).toEqual(['Error: rows are not agreements and reported rows', false])
})
