// Items of the inventory that hold only under a condition: yes/no, given or not, one choice or several, the long form.
import { expect, test } from 'vitest'
import { fulfilledBy } from '../../src/templates/fulfilment.ts'
import type { ClauseTemplate, Fulfilment } from '../../src/templates/templates.ts'

const clause = (...erfuellt: Fulfilment[]) => ({ erfuellt }) as unknown as ClauseTemplate
const when = (parameter: string, wert?: string): ClauseTemplate => clause({ id: 'immer' }, { id: 'nur', wenn: wert === undefined ? { parameter } : { parameter, wert } })

test.each([
  ['yes', when('flyer'), { flyer: true }, true],
  ['no', when('flyer'), { flyer: false }, false],
  ['a text that is given', when('raum'), { raum: 'Zimmer 1' }, true],
  ['a text that is absent', when('raum'), {}, false],
  ['a list with entries', when('orte'), { orte: ['Flur'] }, true],
  ['an empty list', when('orte'), { orte: [] }, false],
  ['the choice', when('weg', 'post'), { weg: 'post' }, true],
  ['another choice', when('weg', 'post'), { weg: 'mail' }, false],
  ['among several choices', when('wege', 'post'), { wege: ['mail', 'post'] }, true],
  ['not among several choices', when('wege', 'post'), { wege: ['mail'] }, false],
  ['a number', when('zahl'), { zahl: 0 }, true],
])('%s', (_, template, values, holds) => {
  expect(fulfilledBy(template, values, false)).toEqual(holds ? ['immer', 'nur'] : ['immer'])
})
test('the long form is a condition as well', () => {
  expect([false, true].map((long) => fulfilledBy(when('ausfuehrlich'), {}, long))).toEqual([['immer'], ['immer', 'nur']])
})
