// The plain reading of Markdown against the parser: wherever it answers, the answers are the same.
import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parserTree } from '../../src/draft/markdown-parser.ts'
import { plainMarkers } from '../../src/draft/parse-markdown.ts'
import { plainTree } from '../../src/draft/plain-markdown.ts'
import { runs } from '../support/runs.ts'

interface Any { type: string; value?: string; children?: Any[]; position?: { start: { offset?: number; line: number; column: number }; end: { offset?: number; line: number; column: number } } }
/** What the readers look at. The parser lets a text end before the indentation of a brace in the next line. */
const essence = ({ type, value, children, position }: Any): unknown => ({
  type,
  ...(value !== undefined && { value }),
  ...(type !== 'root' && { start: position?.start, ...(type !== 'text' && { end: position?.end }) }),
  ...(children && { children: children.map(essence) }),
})
function compare(text: string, verbatim: boolean): 'same' | 'parser' {
  const { text: plain } = plainMarkers(text)
  const tree = plainTree(plain, verbatim)
  if (!tree) return 'parser'
  expect(essence(tree as Any), JSON.stringify(plain)).toEqual(essence(parserTree(plain, verbatim) as Any))
  return 'same'
}

const WORDS = ['Die Stadt', 'a', '1. März', '2027', '3', '-', '–', '(', '§ 5', '{§ ort}', '{#anker}', '{x', '}', 'e. V.', '_', '__', 'B_c', '&nbsp;', '!', ':', ':-', '=', '#', '# x', '>', '+ x', '~', '***', '*x*', 'a*b', '[x]', '`', '\\', '<b>', '|', '\ue000\ue800', '\u00a0', '1.', '1)', '0', '12345678901. x', '1234567890)', '- x', 'ä.', 'http://x.de', 'x@y.de', '---', '===']
const MARKERS = ['- ', '1. ', '2. ', '(1) ', '(2) ', 'a) ', 'aa) ', '1) ', '-   ', '1.    ', '-     ', '', '', '', '', '']
const INDENTS = ['', '', '', '', '  ', '   ', '    ', '    ', '     ', '        ']
/** Most words are tame, so that texts with one odd sign are common. */
const word = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('Die Stadt', 'a', '§ 5', '{§ ort}', 'e. V.', 'x:', '–') }, { weight: 1, arbitrary: fc.constantFrom(...WORDS) })
const line = fc.tuple(fc.constantFrom(...INDENTS), fc.constantFrom(...MARKERS), fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '', '', '', '', '', '', '', '', ' ')).map(([indent, marker, words, end]) => indent + marker + words.join(' ') + end)
const tame = fc.tuple(fc.constantFrom('', '', '    ', '        '), fc.constantFrom('', '- ', '(1) ', 'a) ', '1. '), fc.constantFrom('Die Stadt', 'x {§ ort} y', '{#z} so', 'am 3. März', '{x}', 'e. V.', 'x {§ ort} ', 'mit ')).map((parts) => parts.join(''))
const text = (one: fc.Arbitrary<string>) => fc.array(fc.tuple(one, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n')), { maxLength: 8 }).map((lines) => lines.flat().join(''))

describe('the plain reading gives the tree of the parser', () => {
  test('for any lines', () => {
    fc.assert(fc.property(text(line), fc.boolean(), (made, verbatim) => void compare(made, verbatim)), { numRuns: runs(5000) })
  })

  test('for lists in lists, many of which it reads itself', () => {
    const read = { same: 0, parser: 0 }
    fc.assert(fc.property(text(tame), fc.boolean(), (made, verbatim) => void read[compare(made, verbatim)]++), { numRuns: runs(3000) })
    expect(read.same).toBeGreaterThan(read.parser / 4)
  })

  test('for the texts of the templates, most of which it reads itself', () => {
    const root = join(import.meta.dirname, '../../templates')
    const bodies = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).map((path) => readFileSync(join(root, path), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '').replace(/\{\{[#/][^}]*\}\}|\{\{else[^}]*\}\}/g, '').replace(/\{\{[^}]*\}\}/g, '\ue000\ue800'))
    const read = bodies.map((body) => compare(body, false))
    expect(read.filter((how) => how === 'same').length / read.length).toBeGreaterThan(0.7)
  })
})
