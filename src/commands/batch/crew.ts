// Who does the work of a run: workers of a pool, or this thread where there are none (in the checkout, in tests, for a single row).
// Invariants: answers come in the order of the tasks, whoever was first; a few chunks are on their way at a time, so that memory hangs on the
// number of workers, not of rows; a row on which a worker dies is tried once more alone, and then reported, and the others are made.
import { batchWorker } from '../../assets.ts'
import type { Io } from '../../io.ts'
import { type Checked, type Done, type MakeTask, type Naming, type RowTask, type Setup, type Workshop, workshopOf } from './work.ts'

export interface Asks {
  readonly check: { readonly task: RowTask; readonly answer: Checked }
  readonly name: { readonly task: RowTask; readonly answer: Naming | undefined }
  readonly make: { readonly task: MakeTask; readonly answer: Done }
}
export type Ask = keyof Asks
export interface Chunk<A extends Ask> {
  readonly ask: A
  readonly tasks: readonly Asks[A]['task'][]
}
export interface Crew {
  /** One answer for each task, in their order; the error instead where it could not be worked on. `isEnough`: asked before new work is given out. */
  all<A extends Ask>(ask: A, tasks: Iterable<Asks[A]['task']>, isEnough: () => boolean): AsyncIterable<{ readonly task: Asks[A]['task']; readonly answer: Asks[A]['answer'] | Error }>
  close(): Promise<void>
}

/** Rows that travel together: fewer messages, and a dead worker costs few. */
const CHUNK = 4
/** For each worker: what it works on, and what it finds ready when it is done. */
const AHEAD = 3
/** Megabytes of the heap of a worker, and at which it is replaced: above what one needs (60, and as much that is not yet cleared away), because a new one compiles everything again. */
const HEAP = 256
const TIRED = 180 * 2 ** 20

export async function crewOf(setup: Setup, jobs: number, rows: number, io: Io): Promise<Crew> {
  return batchWorker === null || jobs === 0 || rows < 2 ? alone(await workshopOf(setup, io)) : pool(setup, jobs, batchWorker)
}
const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

function alone(shop: Workshop): Crew {
  return {
    async *all(ask, tasks, isEnough) {
      const work = shop[ask] as (one: Asks[typeof ask]['task']) => Promise<Asks[typeof ask]['answer']>
      for (const task of tasks) {
        if (isEnough()) return
        yield { task, answer: await work(task).catch(asError) }
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
    const answered = await workers.run({ ask, tasks } satisfies Chunk<A>).catch(asError)
    if (!(answered instanceof Error)) return answered as readonly Asks[A]['answer'][]
    return tasks.length === 1 ? [answered] : (await Promise.all(tasks.map((task) => run(ask, [task])))).flat()
  }
  return {
    async *all(ask, tasks, isEnough) {
      type Task = Asks[typeof ask]['task']
      type Answers = readonly (Asks[typeof ask]['answer'] | Error)[]
      const open: (readonly [tasks: readonly Task[], answers: Promise<Answers>])[] = []
      const chunks = chunked(tasks)
      let next = chunks.next()
      while (!next.done || open.length > 0) {
        for (; !next.done && open.length < jobs * AHEAD && !isEnough(); next = chunks.next()) open.push([next.value, run(ask, next.value)])
        const first = open.shift()
        if (!first) return
        const answers = await first[1]
        for (const [i, task] of first[0].entries()) yield { task, answer: i in answers ? (answers[i] as Answers[number]) : new Error('no answer') }
      }
    },
    close: () => workers.destroy(),
  }
}

/** Tasks are made only when their turn comes. */
function* chunked<T>(tasks: Iterable<T>): Generator<readonly T[], undefined> {
  let chunk: T[] = []
  for (const task of tasks) {
    chunk.push(task)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
  return undefined
}
