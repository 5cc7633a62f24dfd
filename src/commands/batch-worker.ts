// A worker of a batch run: the shop of one thread, opened when its first rows come.
import { workerData } from 'node:worker_threads'
import { realIo } from '../io.ts'
import type { Ask, Chunk } from './batch-crew.ts'
import { type Checked, type Done, type Setup, type Workshop, workshopOf } from './batch-work.ts'

/** The pool keeps the first place for itself. */
const [, setup] = workerData as readonly [unknown, Setup]
let shop: Promise<Workshop> | undefined

export default async function work({ ask, tasks }: Chunk<Ask>): Promise<readonly (Checked | Done)[]> {
  shop ??= workshopOf(setup, realIo(process))
  const open = await shop
  const answers: (Checked | Done)[] = []
  for (const task of tasks) answers.push(ask === 'check' ? await open.check(task) : await open.make(task as Parameters<Workshop['make']>[0]))
  return answers
}
