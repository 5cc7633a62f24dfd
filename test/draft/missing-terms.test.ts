// A term without a word on the date of the agreement is an error; no text is ever printed with an empty form.
import { describe, expect, test } from 'vitest'
import { composed, exampleText, examples } from '../support/compose.ts'

const on = (day: string, name = 'kurz'): string => exampleText(name).replace(/^datum: .*$/m, `datum: ${day}`)
const missing = (text: string) => composed(text).found.filter(({ code }) => code === 'recht/begriff-fehlt')

test('a day before the law data: one error at the date that names the terms and the first day', () => {
  const [finding, ...more] = missing(on('1999-01-01'))
  expect(more).toEqual([])
  expect(finding).toMatchObject({ severity: 'error', place: { line: on('1999-01-01').split('\n').findIndex((line) => line.startsWith('datum:')) + 1 } })
  expect(finding?.message).toMatch(/^Für den 01\.01\.1999 .*„mbe“.*„mbe-kurz“/)
  expect(finding?.hint).toContain('01.01.2005')
})
test.each(examples.filter((name) => name.endsWith('-kurz') || name === 'kurz'))('%s: each day has words or an error', (name) => {
  for (const day of ['1027-01-15', '1999-01-01', '2003-06-30', '2004-12-31', '2005-01-01', '2010-03-01', '2018-05-24', '9999-12-31']) {
    const { document, found } = composed(on(day, name))
    const empty = JSON.stringify(document?.body ?? '').match(/ \(\)|\b(die|der|das|nach) +[,.)]/g)
    expect(empty, day).toBeNull()
    if (name !== 'projekt-kurz' && day < '2005') expect(found.map(({ code }) => code), day).toContain('recht/begriff-fehlt')
    if (day >= '2005') expect(found.map(({ code }) => code), day).not.toContain('recht/begriff-fehlt')
  }
})
test('a draft refuses as well', () => {
  expect(composed(on('1999-01-01'), { mode: 'draft' }).document).toBeUndefined()
})
test('own wording: a term that is over says when it held, and how to write it', () => {
  const [finding] = missing(`${on('2027-01-15')}\nzusatz:\n  - { id: streit, titel: Streit, text: "Es gibt das {begriff schlichtungsverfahren}." }\n`)
  expect(finding?.message).toContain('vom 01.07.2023 bis zum 30.06.2026')
  expect(finding?.hint).toContain('„Schlichtungsverfahren“')
})
describe('angaben/datum', () => {
  const codes = (day: string) => composed(on(day)).found.map(({ code }) => code)
  test.each(['2017-01-15', '1027-01-15', '2072-01-15'])('%s is hardly meant', (day) => expect(codes(day)).toContain('angaben/datum'))
  test.each(['2022-12-01', '2027-01-15', '2031-01-15'])('%s may be', (day) => expect(codes(day)).not.toContain('angaben/datum'))
})
