// Places inside texts: whatever the way a text is written in YAML, each of its characters is found in the file.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Document, isScalar, parseDocument, type Scalar } from 'yaml'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { valueOffsets } from '../../src/yaml/offsets.ts'
import { openYaml } from '../../src/yaml/open.ts'
import { valueAt } from '../../src/yaml/paths.ts'
import { runs } from '../support/runs.ts'

type Style = NonNullable<Scalar['type']>
const STYLES: readonly Style[] = ['BLOCK_LITERAL', 'BLOCK_FOLDED', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN']

/** A file with the text at a.b, in the style that yaml chooses when asked for this one. */
function written(text: string, type: Style, eol: string): string {
  const doc: Document = parseDocument('vorher: 1\na:\n  b: x\nnachher: 2\n')
  const node = doc.getIn(['a', 'b'], true) as Scalar<string>
  node.value = text
  node.type = type
  return doc.toString({ lineWidth: 40 }).replaceAll('\n', eol)
}
function scalarOf(source: string): Scalar {
  const doc = parseDocument(source)
  const node = doc.getIn(['a', 'b'], true)
  if (!isScalar(node)) throw new Error(source)
  return node
}

const words = fc.array(
  fc.constantFrom(
    'Wort',
    'zwei',
    '- a',
    '(1)',
    '#',
    "it's",
    '"',
    '\\',
    'ä',
    '😀',
    '…',
    'a: b',
    '|',
    '\u00a0x',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n    ',
    '\t',
  ),
  { minLength: 1, maxLength: 40 },
)
const texts = words.map((list) => list.join(' '))

describe('offsets of a text in its source', () => {
  it('every character that is no white space and not escaped is found where it stands', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...STYLES), fc.constantFrom('\n', '\r\n'), (text, style, eol) => {
        const source = written(text, style, eol)
        const node = scalarOf(source)
        const value = String(node.value)
        const offsets = valueOffsets(node, source)
        expect(offsets).toHaveLength(value.length)
        expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b))
        for (const [i, offset] of offsets.entries()) {
          const char = value.charAt(i)
          const escaped = source.charAt(offset) === '\\' && node.type === 'QUOTE_DOUBLE'
          if (!/[ \t\r\n]/.test(char) && !escaped) expect(source.charAt(offset)).toBe(char)
        }
      }),
      { numRuns: runs(1500), seed: 7 },
    )
  })

  it('in a literal block white space is exact as well, with and without indentation marker', () => {
    for (const source of [
      'a:\n  b: |\n    eins\n      zwei\n\n    drei\n',
      'a:\n  b: |2-\n      eins\n     zwei\n',
      'a:\n  b: >-  # Bemerkung\n    eins\n    zwei\n',
    ]) {
      const node = scalarOf(source)
      for (const [i, offset] of valueOffsets(node, source).entries())
        expect([' ', '\n', String(node.value).charAt(i)]).toContain(source.charAt(offset))
    }
    const source = 'a:\n  b: |\n    eins\n      zwei\n'
    expect(
      valueOffsets(scalarOf(source), source)
        .map((o) => source.charAt(o))
        .join(''),
    ).toBe('eins\n  zwei\n')
    expect(valueOffsets(scalarOf(source), source).slice(5, 8)).toEqual([0, 1, 2].map((n) => source.indexOf('  zwei', 20) + n))
  })

  it('an escape stands for its character', () => {
    const source = 'a:\n  b: "x\\u00e4y\\tz\\\n    w\\U0001F600v"\n'
    const offsets = valueOffsets(scalarOf(source), source)
    const at = (char: string) => source.slice(offsets[String(scalarOf(source).value).indexOf(char)] ?? 0)
    expect(at('ä').startsWith('\\u00e4')).toBe(true)
    expect(at('y').startsWith('y\\t')).toBe(true)
    expect(at('w').startsWith('w\\U')).toBe(true)
    expect(at('v').startsWith('v"')).toBe(true)
  })
})

describe('places in texts', () => {
  const place = (text: string, word: string) => {
    const findings = new Findings()
    const yaml = openYaml('f', text, findings.report)
    const value = String(valueAt(yaml?.data, ['t']))
    const start = value.indexOf(word)
    const p = yaml?.textPlace(['t'])(start, start + word.length)
    return p && [p.line, p.column, p.endLine, p.endColumn]
  }
  it('a word in a block', () => expect(place('t: |\n  Erste Zeile\n\n  und Wort hier\n', 'Wort')).toEqual([4, 7, 4, 11]))
  it('a word in a folded block', () => expect(place('t: >\n  Erste\n  und Wort\n', 'Wort')).toEqual([3, 7, 3, 11]))
  it('a word after a byte order mark, with CRLF', () => expect(place('\ufefft: |\r\n  Erste\r\n  Wort\r\n', 'Wort')).toEqual([3, 3, 3, 7]))
  it('a word over two lines', () => expect(place('t: eins\n  zwei drei\n', 'eins zwei')).toEqual([1, 4, 2, 7]))
  it('a word in quotes', () => expect(place("t: 'it''s Wort'\n", 'Wort')).toEqual([1, 11, 1, 15]))
  it('an anchored text is found where it is written', () => expect(place('x: &x Wort\nt: *x\n', 'Wort')).toEqual([1, 7, 1, 11]))
})
