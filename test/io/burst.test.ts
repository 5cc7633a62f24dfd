// Many sounds in a row are one answer; none is lost, and a disk that never is quiet is answered all the same.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Burst, burst } from '../../src/io/burst.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
/** How often `over` has answered, asked again after each answer. */
function counted(one: Burst): { times: number } {
  const count = { times: 0 }
  const ask = (): void => void one.over().then(() => {
    count.times += 1
    ask()
  }, () => {})
  ask()
  return count
}

test('sounds shortly after one another are one burst, and the next is another', async () => {
  const one = burst()
  const count = counted(one)
  for (let i = 0; i < 5; i++) {
    one.event()
    await vi.advanceTimersByTimeAsync(60)
  }
  expect(count.times).toBe(0)
  await vi.advanceTimersByTimeAsync(200)
  expect(count.times).toBe(1)
  one.event()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(count.times).toBe(2)
})

test('sounds before anyone asks are kept, and answered once', async () => {
  const one = burst()
  one.event()
  await vi.advanceTimersByTimeAsync(5_000)
  const count = counted(one)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(count.times).toBe(1)
})

test('where it is never quiet, the answer comes after a while', async () => {
  const one = burst()
  const count = counted(one)
  for (let i = 0; i < 100; i++) {
    one.event()
    await vi.advanceTimersByTimeAsync(50)
  }
  expect(count.times).toBeGreaterThan(2)
  expect(count.times).toBeLessThan(10)
})

test('a failure reaches whoever waits and whoever asks later', async () => {
  const [early, late] = [burst(), burst()]
  const waiting = early.over()
  early.fail(new Error('voll'))
  late.fail(new Error('voll'))
  await expect(waiting).rejects.toThrow('voll')
  await expect(late.over()).rejects.toThrow('voll')
})
