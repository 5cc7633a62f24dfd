// In the package patterns with letters of all languages are texts with a plain twin: they say what they say in the checkout.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { literal, Pattern } from '../src/patterns.ts'
import { withLatePatterns } from '../scripts/late-patterns.ts'

const SRC = join(import.meta.dirname, '../src')
const LITERAL = /latePattern\(("(?:[^"\\]|\\.)*"), ("\w*")\)/g
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && name !== 'patterns.ts').map((name) => withLatePatterns(readFileSync(join(SRC, name), 'utf8')))
const ours = [...new Map(sources.flatMap((code) => [...code.matchAll(LITERAL)]).map(([all, source = '', flags = '']) => [all, [JSON.parse(source), JSON.parse(flags)] as [string, string]])).values()]
const PATTERNS: readonly [source: string, flags: string][] = [...ours, ['(?<![\\p{L}-])\\p{Lu}\\p{Ll}{2,}(?!\\p{L})', 'gu'], ['[^\\p{L}\\p{N}\\p{M}]+', 'gu'], ['(?<!\\p{L})über\\p{L}*', 'giu'], ['\\p{Lu}+', 'giu'], ['\\[\\p{L}+\\]', 'u']]
const SIGNS = [...Array.from({ length: 256 }, (_, i) => String.fromCharCode(i)), ...'–—„“”‚‘’…‰€→∞□✓\u202f\u2009\u2060']
const PLAIN = SIGNS.map((sign) => `Ab${sign}Über ${sign}erÄrger [ab] 3${sign}`).join(' ')
const TEXTS = [PLAIN, 'über den „Weg“.', 'Łukasz aus Şırnak überlegt ÜBERALL. Und „Zoë“?', '❶① ²Ⅳ o\u0308ⁿAbc ℝAbc ﬁAbc Иван 𝒜bc', readFileSync(join(SRC, '../examples/alles/vereinbarung.koop.yaml'), 'utf8').slice(0, 2000)]
function said(pattern: RegExp, text: string): unknown {
  const first = [pattern.test(text), pattern.lastIndex]
  pattern.lastIndex = 0
  const found = [pattern.exec(text)?.[0], pattern.lastIndex]
  pattern.lastIndex = 0
  const all = pattern.flags.includes('g') ? [[...text.matchAll(pattern)].map(({ 0: word, index }) => [word, index]), text.replaceAll(pattern, (word) => word.toUpperCase())] : []
  return [first, found, all, text.search(pattern), text.replace(pattern, '<$&>'), text.split(pattern), text.match(pattern)?.slice()]
}

test('each pattern says the same of every text, whichever letters are in it', () => {
  expect(ours.length).toBeGreaterThan(150)
  for (const [source, flags] of PATTERNS) for (const text of TEXTS) expect(said(literal(source, flags) as unknown as RegExp, text), `/${source}/${flags} of ${text.slice(0, 40)}`).toEqual(said(new RegExp(source, flags), text))
})
test('one that is walked goes on where it was, and another of the same text begins anew', () => {
  const walk = literal('\\p{L}+', 'gu')
  expect([walk.exec('ab cd')?.[0], literal('\\p{L}+', 'gu').exec('ab cd')?.[0], walk.exec('ab cd')?.[0], walk.exec('ab cd')]).toEqual(['ab', 'ab', 'cd', null])
})
test('code without such patterns stays as it is, built patterns are late as well', () => {
  expect(withLatePatterns('const a = /b/u')).toBe('const a = /b/u')
  expect(withLatePatterns("const a = new RegExp('\\\\p{L}', 'u')")).toContain("= new LatePattern('\\\\p{L}', 'u')")
  expect(String(new Pattern('\\p{L}', 'u'))).toBe('/\\p{L}/u')
})
