// The person nouns that templates may use all have forms in both styles.
import { describe, expect, it } from 'vitest'
import { CASES } from '../../src/german/articles.ts'
import { persons } from '../../src/german/persons.ts'
import { helperOf } from '../../src/templates/signatures.ts'

const keys = helperOf('personen')?.signature.words?.[0] ?? []

describe('person nouns of the templates', () => {
  it.each(keys)('%s has every form', (key) => {
    for (const kase of CASES) {
      const pair = persons(key, kase, 'paarform', true)
      const neutral = persons(key, kase, 'neutral', true)
      expect(pair).toMatch(/^(die|den|der) \p{Lu}/u)
      expect(neutral).toMatch(/^(die|den|der) \S/)
      expect(pair === neutral || / und /.test(pair)).toBe(true)
      expect(neutral).not.toMatch(/innen\b/)
    }
  })
  it('are taken from the declared list', () => expect(keys.length).toBeGreaterThan(5))
  it('that is not in the table is a fault of the template', () => {
    expect(() => persons('muster', 'nom', 'neutral')).toThrow(RangeError)
  })
})
