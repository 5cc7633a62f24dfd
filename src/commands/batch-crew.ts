// Who does the work of a run: workers of a pool, or this thread where there are none (in the checkout, in tests, for a single row).
// Invariants: answers come in the order of the tasks, whoever was first; a few chunks are on their way at a time, so that memory hangs on the
// number of workers, not of rows; a row on which a worker dies is tried once more alone, and then reported, and the others are made.
import { batchWorker } from '../assets.ts'
import type { Io } from '../io.ts'
import { type Checked, type Done, type MakeTask, type RowTask, type Setup, type Workshop, workshopOf } from './batch-work.ts'

export interface Asks {
  readonly check: { readonly task: RowTask; readonly answer: Checked }
  readonly make: { readonly task: MakeTask; readonly answer: Done }
}
export type Ask = keyof Asks
export interface Chunk<A extends Ask> {
  readonly ask: A
  readonly tasks: readonly Asks[A]['task'][]
}
export interface Crew {
  /** One answer for each task, in their order; the error instead where the worker died. `isEnough`: asked before new work is given out. */
  all<A extends Ask>(ask: A, tasks: readonly Asks[A]['task'][], isEnough: () => boolean): AsyncIterable<{ readonly task: Asks[A]['task']; readonly answer: Asks[A]['answer'] | Error }>
  close(): Promise<void>
}

/** Rows that travel together: fewer messages, and a dead worker costs few. */
const CHUNK = 4
/** Megabytes of the heap of a worker, and at which it is replaced. */
const HEAP = 192
const TIRED = 140 * 2 ** 20

export async function crewOf(setup: Setup, jobs: number, rows: number, io: Io): Promise<Crew> {
  return batchWorker === null || jobs === 0 || rows < 2 ? alone(await workshopOf(setup, io)) : pool(setup, jobs, batchWorker)
}

function alone(shop: Workshop): Crew {
  return {
    async *all(ask, tasks, isEnough) {
      for (const task of tasks) {
        if (isEnough()) return
        yield { task, answer: await (shop[ask] as (one: typeof task) => Promise<Asks[typeof ask]['answer']>)(task) }
      }
    },
    close: async () => {},
  }
}

/** `worker`: a module whose default export answers a chunk. */
export async function pool(setup: Setup, jobs: number, worker: URL): Promise<Crew> {
  const { Tinypool } = await import('tinypool')
  const workers = new Tinypool({ filename: worker.href, minThreads: jobs, maxThreads: jobs, workerData: setup, resourceLimits: { maxOldGenerationSizeMb: HEAP }, maxMemoryLimitBeforeRecycle: TIRED })
  const run = async <A extends Ask>(ask: A, tasks: readonly Asks[A]['task'][]): Promise<readonly (Asks[A]['answer'] | Error)[]> => {
    const answered = await workers.run({ ask, tasks } satisfies Chunk<A>).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
    if (!(answered instanceof Error)) return answered as readonly Asks[A]['answer'][]
    return tasks.length === 1 ? [answered] : (await Promise.all(tasks.map((task) => run(ask, [task])))).flat()
  }
  return {
    async *all(ask, tasks, isEnough) {
      const open: (readonly [readonly (typeof tasks)[number][], Promise<readonly (Asks[typeof ask]['answer'] | Error)[]>])[] = []
      for (let at = 0; at < tasks.length || open.length > 0; ) {
        while (at < tasks.length && open.length < jobs * 2 && !isEnough()) {
          const chunk = tasks.slice(at, at + CHUNK)
          open.push([chunk, run(ask, chunk)])
          at += CHUNK
        }
        const next = open.shift()
        if (!next) return
        const answers = await next[1]
        for (const [i, task] of next[0].entries()) yield { task, answer: answers[i] ?? new Error('no answer') }
      }
    },
    close: () => workers.destroy(),
  }
}
