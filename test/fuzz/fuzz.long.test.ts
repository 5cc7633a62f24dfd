// Two thousand changed inputs for every door: nothing but findings and UserErrors comes out, no input takes long, nothing is kept. More: npm run fuzz -- --count 100000.
import { beforeAll, describe, expect, test } from 'vitest'
import { ENTRIES } from './entries.ts'
import { mutated, randomOf } from './mutate.ts'
import { fuzz, type Outcome } from './run.ts'

const COUNT = 2_000
const SEED = 20_270_115
const NAMES = Object.keys(ENTRIES)
/** Two processes, with about the same work. */
const HALVES = [NAMES.filter((_, i) => i % 2 === 0), NAMES.filter((_, i) => i % 2 === 1)]
let outcomes: readonly Outcome[]
beforeAll(async () => {
  outcomes = await Promise.all(HALVES.map((names) => fuzz(names, { seed: SEED, count: COUNT })))
}, 900_000)

describe.each(NAMES)('%s', (name) => {
  test('no crash, no hang', () => {
    expect(outcomes.flatMap(({ faults }) => faults).filter((fault) => fault.name === name)).toEqual([])
    expect(outcomes.map(({ done }) => done.get(name)).filter((count) => count !== undefined)).toEqual([COUNT])
  })
  test('no memory is kept', () => expect(Math.max(...outcomes.flatMap(({ growth }) => growth.get(name) ?? []))).toBeLessThan(30))
})

test('the same number gives the same input, another number another', () => {
  const seed = new TextEncoder().encode('koopgen: 1\ntyp: abh\n')
  const input = (number: number): string => Buffer.from(mutated(seed, randomOf(number), { tokens: ['x'], open: ['['] })).toString('hex')
  expect(input(7)).toBe(input(7))
  expect(new Set(Array.from({ length: 50 }, (_, i) => input(i))).size).toBeGreaterThan(45)
})
