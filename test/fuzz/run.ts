// Watches the process that reads the inputs: one that takes too long, dies or keeps more and more memory is a fault, and its number is known.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

export interface Fault {
  readonly name: string
  readonly number: number
  readonly what: string
}
export interface Outcome {
  readonly done: ReadonlyMap<string, number>
  /** Megabytes kept between the first quarter and the end. */
  readonly growth: ReadonlyMap<string, number>
  readonly faults: readonly Fault[]
}
interface Line {
  readonly name: string
  readonly number?: number
  readonly fault?: string
  readonly slow?: number
  readonly length?: number
  readonly done?: number
  readonly growth?: number
}
/** Seconds for one input on a busy machine. */
const LONGEST = 60
const TSX = pathToFileURL(join(import.meta.dirname, '../../node_modules/tsx/dist/loader.mjs')).href
/** 600 MB are enough for everything, also for files that want more. */
export const childArguments = (names: readonly string[], seed: number, first: number, count: number, ...more: readonly string[]): readonly string[] =>
  ['--expose-gc', '--max-old-space-size=600', '--import', TSX, join(import.meta.dirname, 'child.ts'), names.join(','), ...[seed, first, count].map(String), ...more]

export function fuzz(names: readonly string[], { seed, first = 0, count }: { readonly seed: number; readonly first?: number; readonly count: number }): Promise<Outcome> {
  const child = spawn(process.execPath, childArguments(names, seed, first, count), { stdio: ['ignore', 'pipe', 'pipe'] })
  const [done, growth, faults] = [new Map<string, number>(), new Map<string, number>(), [] as Fault[]]
  let [last, said]: [Line, string] = [{ name: names[0] ?? '' }, '']
  const late = (): void => {
    faults.push({ name: last.name, number: last.number ?? -1, what: `takes longer than ${LONGEST} s` })
    child.kill('SIGKILL')
  }
  let clock = setTimeout(late, LONGEST * 1_000)
  createInterface({ input: child.stdout }).on('line', (text) => {
    clearTimeout(clock)
    clock = setTimeout(late, LONGEST * 1_000)
    last = JSON.parse(text) as Line
    const { name, number = -1, fault, slow, length } = last
    if (fault !== undefined) faults.push({ name, number, what: fault })
    if (slow !== undefined) faults.push({ name, number, what: `takes ${slow} ms for ${length} bytes` })
    if (last.done !== undefined) done.set(name, last.done)
    if (last.growth !== undefined) growth.set(name, last.growth)
  })
  child.stderr.on('data', (data) => (said = `${said}${String(data)}`.slice(-2_000)))
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(clock)
      if (code !== 0 && signal !== 'SIGKILL') faults.push({ name: last.name, number: last.number ?? -1, what: `the process ended with ${code ?? signal}: ${said}` })
      resolve({ done, growth, faults })
    })
  })
}
