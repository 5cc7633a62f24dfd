// Changed inputs for every door: nothing but findings and UserErrors comes out, no input takes long, nothing is kept.
// Every door gets two thousand; more on demand: `npm run fuzz -- --count 100000`.
import { beforeAll, describe, expect, test } from 'vitest'
import { ENTRIES } from './entries.ts'
import { mutated, randomOf } from './mutate.ts'
import { fuzz, type Outcome } from './run.ts'

/** What the issue promises for CI. */
const COUNT = 2_000
const SEED = 20_270_115
const NAMES = Object.keys(ENTRIES)
/** Two processes at once, with about the same work. */
const FIRST = ['answers', 'word', 'house', 'csv', 'image', 'manifest']
const GROUPS = [FIRST, NAMES.filter((name) => !FIRST.includes(name))]
let outcomes: readonly Outcome[]
beforeAll(async () => {
  outcomes = await Promise.all(GROUPS.map((names) => fuzz(names, { seed: SEED, count: COUNT })))
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
