// What koopgen ships as an example is free of findings; only what nobody but the parties can settle is asked as a hint.
import { expect, test } from 'vitest'
import { composed, examples, exampleText } from '../support/compose.ts'

const ASKED = new Set(['angaben/aufsicht-ungeprueft', 'recht/gemeinsame-verantwortung'])
const found = (name: string, mode: 'final' | 'draft') => composed(exampleText(name), { mode }).found.filter(({ code, severity }) => !(severity === 'hint' && ASKED.has(code)))

test.each(examples)('the example %s is without any finding, also as a draft without one about its facts', (name) => {
  expect(found(name, 'final')).toEqual([])
  expect(found(name, 'draft').filter(({ code }) => /^(angaben|recht)\//.test(code))).toEqual([])
})
