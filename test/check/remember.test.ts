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
test('the same text is answered once, another one anew', () => {
  const { asked, lengthOf } = counted()
  expect([lengthOf('a'), lengthOf('bb'), lengthOf('a'), lengthOf('bb')]).toEqual([1, 2, 1, 2])
  expect(asked).toEqual(['a', 'bb'])
})
test('what is asked again and again is kept, however many others are asked once', () => {
  const { asked, lengthOf } = counted()
  for (let i = 0; i < 9000; i++) lengthOf(i % 1000 === 0 ? 'each row' : `t${i}`)
  expect(asked.filter((text) => text === 'each row')).toHaveLength(1)
})
test('long texts are not kept, and of many short ones only so many', () => {
  const { asked, lengthOf } = counted()
  const long = 'x'.repeat(5000)
  expect([lengthOf(long), lengthOf(long)]).toEqual([5000, 5000])
  expect(asked).toHaveLength(2)
  for (let i = 0; i < 10_000; i++) lengthOf(`t${i}`)
  lengthOf('t0')
  expect(asked.filter((text) => text === 't0')).toHaveLength(2)
})
