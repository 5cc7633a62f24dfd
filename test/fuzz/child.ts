// Runs inputs of entries in a process of its own: tells each number before it is read, and each fault. The parent (run.ts) watches the clock.
import { writeSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { UserError } from '../../src/diagnostics/user-error.ts'
import { ENTRIES, seedOf } from './entries.ts'
import { randomOf } from './mutate.ts'

/** Milliseconds for one input beside other work. The slowest known: 230,000 empty rows of CSV (linear, in csv-parse) and a line of 45 kB of template language (quadratic, in Handlebars), 5 to 7 s. */
const LONG = 20_000

const [names = '', seed = '1', first = '0', count = '1', show = ''] = process.argv.slice(2)
/** Waits where the parent has not emptied the pipe yet. */
function say(line: object): void {
  let rest: Uint8Array = Buffer.from(`${JSON.stringify(line)}\n`)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
const own = (): readonly string[][] => [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).map(String))
const clean = own()
/** What is kept when nothing is in use, in megabytes. */
function kept(): number {
  ;(globalThis as { gc?: () => void }).gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}
/** Without the time that others had the processor. */
const used = (): number => process.cpuUsage().user / 1_000

async function one(name: string, number: number, seeds: readonly Uint8Array[]): Promise<void> {
  const entry = ENTRIES[name]!
  const random = randomOf(Number(seed) * 1_000_003 + number * 7_919)
  const input = entry.change(seedOf(seeds, random), random)
  if (show !== '') return void process.stdout.write(input)
  const start = used()
  try {
    await entry.read(input)
  } catch (error) {
    if (!(error instanceof UserError)) say({ name, number, fault: error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 6).join('\n') : String(error) })
  }
  const milliseconds = Math.round(used() - start)
  if (milliseconds > LONG) say({ name, number, slow: milliseconds, length: input.length })
  if (!isDeepStrictEqual(own(), clean)) say({ name, number, fault: 'a prototype of the language was changed' })
}

for (const name of names.split(',')) {
  const seeds = (await ENTRIES[name]!.seeds()).map((seed) => new Uint8Array(seed)) // a Buffer would hand out parts of itself
  const [from, to] = [Number(first), Number(first) + Number(count)]
  let before = 0
  for (let number = from; number < to; number++) {
    if (number === from + Math.floor((to - from) / 4)) before = kept()
    if (show === '') say({ name, number })
    await one(name, number, seeds)
  }
  if (show === '') say({ name, done: to - from, growth: Math.round((kept() - before) * 10) / 10 })
}
