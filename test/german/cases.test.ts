// Every line of cases.tsv: a function, its arguments, the text that must come out, the doubts it must raise (and no other).
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Grammar, group, type Referent } from '../../src/german/agree.ts'
import { type Case, type Gender, type Phrase, textOf } from '../../src/german/articles.ts'
import { joinAnd } from '../../src/german/lists.ts'
import { type NameSpec, suggestGender, withArticle } from '../../src/german/names.ts'
import * as numbers from '../../src/german/numbers.ts'
import { type Office, type OfficePhrase, officeWithArticle, representedBy } from '../../src/german/offices.ts'
import { persons } from '../../src/german/persons.ts'
import { protect } from '../../src/german/spaces.ts'

interface Result {
  readonly text: string
  readonly doubts: readonly string[]
}
const plain = (text: string): Result => ({ text, doubts: [] })
const phrase = (p: Phrase): Result => ({ text: p.article + p.name, doubts: p.doubts.map((d) => d.code) })
const office = (p: OfficePhrase): Result => ({ text: textOf(p.pieces), doubts: p.doubts.map((d) => d.code) })
/** A group with so many members. */
function many(heading: string, size: number): Referent {
  return group('gruppe', heading, Array(size).fill({ name: 'Verein Muster e. V.', genus: 'm' }))
}
/** A name in one case: arguments name, gender, given forms; the case is added by the table. */
function name([text, genus, more]: [string, Gender, Partial<NameSpec>?], kase: Case): Result {
  return phrase(withArticle({ name: text, genus, ...more }, kase))
}

// biome-ignore lint/suspicious/noExplicitAny: the arguments come from the table
type Run = (...args: any[]) => Result
const FUNCTIONS: Readonly<Record<string, Run>> = {
  suggest: (n: string) => plain(suggestGender(n).join(',')),
  represented: (offices: Office[]) => office(representedBy(offices)),
  office: (o: Office, kase: Case) => office(officeWithArticle(o, kase)),
  join: (...args: Parameters<typeof joinAnd>) => plain(joinAnd(...args)),
  duration: (iso: string, kase: Case) => plain(numbers.duration(iso, kase)),
  durationAdjective: (iso: string) => plain(numbers.durationAdjective(iso)),
  rhythm: (iso: string) => plain(numbers.rhythm(iso)),
  count: (n: number, one: string, several: string) => plain(numbers.count(n, one, several)),
  numeral: (n: number) => plain(numbers.numeral(n)),
  ordinal: (n: number, ending: string) => plain(numbers.ordinal(n, ending)),
  date: (iso: string) => plain(numbers.date(iso)),
  money: (amount: string) => plain(numbers.money(amount)),
  openings: (list: numbers.Opening[]) => plain(numbers.openings(list)),
  clock: (time: string) => plain(numbers.clock(time)),
  persons: (...args: Parameters<typeof persons>) => plain(persons(...args)),
  protect: (text: string) => plain(protect(text)),
  groupDative: (heading: string, size: number) => phrase(new Grammar().article(many(heading, size), 'dem')),
  merged: (heading: string, size: number, preposition: 'von') => phrase(new Grammar().merged(many(heading, size), preposition)),
  oneOf: (heading: string, size: number, kase: 'nom') => phrase(new Grammar().oneOf(many(heading, size), kase)),
  every: (heading: string, size: number, kase: Case) => phrase(new Grammar().every(many(heading, size), kase)),
}
interface Line {
  readonly title: string
  readonly run: () => Result
  readonly expected: string
  readonly doubts: readonly string[]
}
/** "dat=…; gen=…" is one line per case; doubts of names carry their case, "gen:unknown-head". */
function nameLines(args: Parameters<typeof name>[0], expected: string, doubts: readonly string[]): Line[] {
  const forms = new Map(expected.split('; ').map((part) => [part.slice(0, 3), part.slice(4)]))
  for (const d of doubts) if (!forms.has(d.slice(0, 3))) forms.set(d.slice(0, 3), '?')
  return [...forms].map(([kase, text]) => ({
    title: `name ${args[0]} (${args[1]}) ${kase}`,
    run: () => name(args, kase as Case),
    expected: text,
    doubts: doubts.filter((d) => d.startsWith(`${kase}:`)).map((d) => d.slice(4)),
  }))
}
function linesOf(row: string): Line[] {
  const [key = '', json = '', text = '', listed = '-'] = row.split('\t')
  const args = JSON.parse(json)
  const doubts = listed === '-' ? [] : listed.split(' ')
  const expected = text.replaceAll('~', numbers.NBSP)
  if (key === 'name') return nameLines(args, expected, doubts)
  const run = FUNCTIONS[key]
  if (!run) throw new Error(`no such function in the table: ${key}`)
  return [{ title: `${key} ${json}`, run: () => run(...args), expected, doubts }]
}
const rows = readFileSync(new URL('cases.tsv', import.meta.url), 'utf8').split('\n')
const lines = rows.filter((row) => row && !row.startsWith('#')).flatMap(linesOf)

describe('the table of German forms', () => {
  it.each(lines.map((line) => [line.title, line] as const))('%s', (_, line) => {
    const { text, doubts } = line.run()
    expect(doubts).toEqual(line.doubts)
    if (line.expected !== '?') expect(text).toBe(line.expected)
  })
})
