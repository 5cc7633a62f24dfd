// Names of every legal form, headings of groups and functions of representatives, each in all its forms, from three tables.
// A form that is right may not be asked for; a form that cannot be known must be.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Grammar, group } from '../../src/german/agree.ts'
import { CASES, textOf } from '../../src/german/articles.ts'
import { suggestGender, withArticle } from '../../src/german/names.ts'
import { representedBy } from '../../src/german/offices.ts'

const KEYS = ['der', 'den', 'dem', 'des'] as const
/** The cells of a table; a line with # is a remark. */
function table(file: string): string[][] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  return lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'))
}
/** "Landkreis| Muster": the name, and the four printed forms with the part that never changes. */
function formsOf(name: string, forms: string): { name: string; printed: string[] } {
  const [front = '', rest = ''] = name.split('|')
  const [nom = '?', acc = '?', dat = '?', gen = '?'] = forms.split(' / ')
  return { name: front + rest, printed: [nom, acc, dat, gen].map((form) => (form === '?' ? '?' : form + rest)) }
}
/** Doubts that ask the user; a form by rule is only a hint. */
const asking = (doubts: readonly { code: string }[]) => doubts.filter((d) => d.code !== 'rule-head').map((d) => d.code)

describe('names of legal persons, authorities and their units', () => {
  const rows = table('names.tsv')
  it.each(rows)('%s (%s)', (cell, genus, forms = '?', asked = '-') => {
    const { name, printed } = formsOf(cell, forms)
    for (const [i, kase] of CASES.entries()) {
      const phrase = withArticle({ name, genus: genus as 'm' }, kase)
      const mustAsk = asked === 'all' || asked.includes(kase)
      expect([kase, asking(phrase.doubts).length > 0]).toEqual([kase, mustAsk])
      if (!mustAsk && printed[i] !== '?') expect(phrase.article + phrase.name).toBe(printed[i])
    }
  })
  it.each(rows.filter(([, genus, , asked]) => asked === '-' && genus !== 'pl'))('%s: the name suggests %s, or nothing', (cell, genus) => {
    const suggested = suggestGender(cell.replace('|', ''))
    if (suggested.length > 0) expect(suggested).toContain(genus)
  })
})

describe('headings of groups', () => {
  const text = (heading: string, size: number, key: (typeof KEYS)[number]) => {
    const grammar = new Grammar()
    const phrase = grammar.article(group('g', heading, Array(size).fill({ name: 'Verein Muster e. V.', genus: 'm' })), key)
    return { text: phrase.article + phrase.name, asked: asking(grammar.doubts).length > 0 }
  }
  it.each(table('headings.tsv'))('%s', (cell, several = '', _gender, single = '?') => {
    const many = formsOf(cell, several)
    const one = formsOf(cell, single)
    for (const [i, key] of KEYS.entries()) {
      expect(text(many.name, 3, key)).toEqual({ text: many.printed[i], asked: false })
      if (single === '?') expect(text(one.name, 1, key).asked).toBe(true)
      else expect(text(one.name, 1, key)).toEqual({ text: one.printed[i], asked: false })
    }
  })
})

describe('functions behind „vertreten durch“', () => {
  it.each(table('offices.tsv'))('%s', (cell, expected, ask) => {
    const [funktion, sex, name] = cell.split('|')
    const { pieces, doubts } = representedBy([{ funktion, geschlecht: (sex || undefined) as 'm' | undefined, name }])
    expect(doubts.length > 0).toBe(ask === 'ask')
    if (expected !== '?') expect(textOf(pieces)).toBe(`vertreten durch ${expected}`)
  })
})
