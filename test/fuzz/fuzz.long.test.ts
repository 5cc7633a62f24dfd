// Changed inputs for every door: nothing but findings and UserErrors comes out, no input takes long, nothing is kept.
// The slow doors get a part here; the job `fuzz` of CI gives two thousand to each, and `npm run fuzz -- --count 100000` more.
import { beforeAll, describe, expect, test } from 'vitest'
import { ENTRIES } from './entries.ts'
import { mutated, randomOf } from './mutate.ts'
import { fuzz, type Outcome } from './run.ts'

const QUICK = ['house', 'word', 'image', 'manifest']
const countOf = (name: string): number => (QUICK.includes(name) ? 2_000 : 200)
const SEED = 20_270_115
const NAMES = Object.keys(ENTRIES)
/** Two processes at once, with about the same work. */
const GROUPS = [[QUICK, ['csv', 'xlsx', 'documents']], [NAMES.filter((name) => !QUICK.includes(name) && !['csv', 'xlsx', 'documents'].includes(name))]]
let outcomes: readonly Outcome[]
beforeAll(async () => {
  const runs = GROUPS.map(async (groups) => {
    const found: Outcome[] = []
    for (const names of groups) found.push(await fuzz(names, { seed: SEED, count: countOf(names[0]!) }))
    return found
  })
  outcomes = (await Promise.all(runs)).flat()
}, 900_000)

describe.each(NAMES)('%s', (name) => {
  test('no crash, no hang', () => {
    expect(outcomes.flatMap(({ faults }) => faults).filter((fault) => fault.name === name)).toEqual([])
    expect(outcomes.map(({ done }) => done.get(name)).filter((count) => count !== undefined)).toEqual([countOf(name)])
  })
  test('no memory is kept', () => expect(Math.max(...outcomes.flatMap(({ growth }) => growth.get(name) ?? []))).toBeLessThan(30))
})

test('the same number gives the same input, another number another', () => {
  const seed = new TextEncoder().encode('koopgen: 1\ntyp: abh\n')
  const input = (number: number): string => Buffer.from(mutated(seed, randomOf(number), { tokens: ['x'], open: ['['] })).toString('hex')
  expect(input(7)).toBe(input(7))
  expect(new Set(Array.from({ length: 50 }, (_, i) => input(i))).size).toBeGreaterThan(45)
})
