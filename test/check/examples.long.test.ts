// What koopgen ships as an example is free of findings.
import { expect, test } from 'vitest'
import { composed, examples, exampleText } from '../support/compose.ts'

test.each(examples)('the example %s is without any finding, also as a draft without one about its facts', (name) => {
  expect(composed(exampleText(name)).found).toEqual([])
  expect(composed(exampleText(name), { mode: 'draft' }).found.filter(({ code }) => /^(angaben|recht)\//.test(code))).toEqual([])
})
