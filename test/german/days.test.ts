// Days in a text, and numbers of parts that only look like one.
import { expect, test } from 'vitest'
import { daysIn } from '../../src/german/days.ts'

test.each<[text: string, days: readonly string[]]>([
  ['am 16. Januar 2017 und am 16.1.17', ['2017-01-16', '2017-01-16']],
  ['seit dem 1.1.99', ['1999-01-01']],
  ['nach Ziffer 3.4.12, Nr. 3.4.12 und Abschnitt 3.4.12', []],
  ['am 30.2.2027', []],
])('%s', (text, days) => {
  expect(daysIn(text).map(({ iso }) => iso)).toEqual(days)
})
