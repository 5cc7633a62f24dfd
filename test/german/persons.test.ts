// The person nouns that templates may use all have forms in both styles.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CASES } from '../../src/german/articles.ts'
import { persons, type Style } from '../../src/german/persons.ts'
import { helperOf } from '../../src/templates/signatures.ts'

const keys = helperOf('personen')?.signature.words?.[0] ?? []

const rows = readFileSync(new URL('persons.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'))
/** The accusative is the nominative in every plural. */
const inThreeCases = (key: string, style: Style, article: boolean) => (['nom', 'dat', 'gen'] as const).map((kase) => persons(key, kase, style, article)).join(' / ')

describe('the table of person nouns', () => {
  it.each(rows)('%s', (key = '', pair = '', neutral = '', withArticle = '') => {
    expect(inThreeCases(key, 'paarform', false)).toBe(pair === '=' ? neutral : pair)
    expect(inThreeCases(key, 'neutral', false)).toBe(neutral)
    expect(inThreeCases(key, 'neutral', true)).toBe(withArticle)
    for (const style of ['paarform', 'neutral'] as const) expect(persons(key, 'acc', style, true)).toBe(persons(key, 'nom', style, true))
  })
  it('with an article puts it before the pair once', () => {
    expect(persons('vertreter', 'dat', 'paarform', true)).toBe('den Vertreterinnen und Vertretern')
    expect(persons('beamter', 'gen', 'paarform', true)).toBe('der Beamtinnen und Beamten')
  })
  it('holds every noun that templates may use', () => {
    const known = new Set(rows.map(([key]) => key))
    expect(keys.filter((key) => !known.has(key))).toEqual([])
  })
})

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
