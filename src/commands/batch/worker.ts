// A worker of a batch run: the shop of one thread, opened when its first rows come.
import { workerData } from 'node:worker_threads'
import { realIo } from '../../io.ts'
import type { Ask, Asks, Chunk } from './crew.ts'
import { type Setup, type Workshop, workshopOf } from './work.ts'

/** The pool keeps the first place for itself. */
const [, setup] = workerData as readonly [unknown, Setup]
let shop: Promise<Workshop> | undefined

export default async function work({ ask, tasks }: Chunk<Ask>): Promise<readonly Asks[Ask]['answer'][]> {
  shop ??= workshopOf(setup, realIo(process))
  const answer = (await shop)[ask] as (task: Asks[Ask]['task']) => Promise<Asks[Ask]['answer']>
  const settled = await Promise.allSettled(tasks.map(answer)) // while the disk has the files of one, the next is made
  return settled.map((one) => {
    if (one.status === 'fulfilled') return one.value
    throw one.reason // no row is at work any more: each is tried again alone
  })
}
