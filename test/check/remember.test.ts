// What a text alone says is kept, bounded in number and length; the answer is the same as without.
import { expect, test } from 'vitest'
import { remembered } from '../../src/check/remember.ts'

function counted() {
  const asked: string[] = []
  const lengthOf = remembered((text) => {
    asked.push(text)
    return text.length
  })
  return { asked, lengthOf }
}
test('a text that comes again is kept from then on, one that came once is not', () => {
  const { asked, lengthOf } = counted()
  expect(['a', 'bb', 'a', 'a', 'a', 'bb'].map(lengthOf)).toEqual([1, 2, 1, 1, 1, 2])
  expect(asked).toEqual(['a', 'bb', 'a', 'bb'])
})
test('what is asked again and again is kept, however many others are asked once', () => {
  const { asked, lengthOf } = counted()
  for (let i = 0; i < 9000; i++) lengthOf(i % 1000 === 0 ? 'each row' : `t${i}`)
  expect(asked.filter((text) => text === 'each row')).toHaveLength(2)
})
test('long texts are not kept, and of many short ones only so many', () => {
  const { asked, lengthOf } = counted()
  const long = 'x'.repeat(5000)
  expect([lengthOf(long), lengthOf(long)]).toEqual([5000, 5000])
  expect(asked).toHaveLength(2)
  for (let i = 0; i < 20_000; i++) lengthOf(`t${i >> 1}`)
  lengthOf('t0')
  expect(asked.filter((text) => text === 't0')).toHaveLength(3)
})
