// Every code of the YAML parser is brought about by a text, and told in German with a next step on the line of the mistake.
import { describe, expect, test } from 'vitest'
import { parseDocument, type YAMLError } from 'yaml'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { WORDS } from '../../src/yaml/fault-words.ts'
import { openYaml } from '../../src/yaml/open.ts'

type Code = YAMLError['code']
const CASES: readonly (readonly [Code, string, number, RegExp])[] = [
  ['TAB_AS_INDENT', 'a:\n  b: 1\n\tc: 2\n', 3, /Tabulator/],
  ['BAD_INDENT', 'a:\n    b: 1\n  c: 2\n', 3, /Spalte/],
  ['BLOCK_AS_IMPLICIT_KEY', 'a: b: c\n', 1, /Doppelpunkt/],
  ['MULTILINE_IMPLICIT_KEY', 'eins\nzwei: 3\n', 1, /Doppelpunkt/],
  ['MISSING_CHAR', 'a: 1\nb c\n', 2, /kein Feld/],
  ['UNEXPECTED_TOKEN', 'a: [1]]\n', 1, /schließende Klammer/],
  ['BAD_SCALAR_START', 'a: @b\n', 1, /Anführungszeichen/],
  ['BAD_DQ_ESCAPE', 'a: "\\q"\n', 1, /Rückstrich/],
  ['BLOCK_IN_FLOW', 'a: { b: c d: e }\n', 1, /Komma/],
  ['BAD_ALIAS', 'a: & b\n', 1, /Verweis/],
  ['ALIAS_PROPS', 'a: &x 1\nb: !!str *x\n', 2, /Verweis/],
  ['MULTIPLE_DOCS', 'a: 1\n---\nb: 2\n', 2, /mehrere Dokumente/],
  ['NON_STRING_KEY', '? [a]\n: 1\n', 1, /Name eines Feldes/],
  ['TAG_RESOLVE_FAILED', 'a: !wichtig b\n', 1, /Typangabe/],
  ['BAD_DIRECTIVE', '%FALSCH 1\n---\na: 1\n', 1, /Anweisung/],
  ['BAD_PROP_ORDER', 'a: { &x ? b : c }\n', 1, /Stelle/],
  ['MULTIPLE_ANCHORS', 'a: &x &y 1\n', 1, /Anker/],
  ['MULTIPLE_TAGS', 'a: !!str !!int 1\n', 1, /Typangaben/],
  ['KEY_OVER_1024_CHARS', `${'x'.repeat(1100)}: 1\n`, 1, /zu lang/],
  ['DUPLICATE_KEY', 'a: 1\na: 2\n', 2, /schon einmal/],
]
/** Not to be brought about by a text: a fault of the parser, depth, which is refused before, and types, which are not resolved. */
const NEVER: readonly Code[] = ['BAD_COLLECTION_TYPE', 'IMPOSSIBLE', 'RESOURCE_EXHAUSTION']

describe('each code', () => {
  test.each(CASES)('%s', (code, text, line, words) => {
    const doc = parseDocument(text, { stringKeys: true, version: '1.2', uniqueKeys: code === 'DUPLICATE_KEY', resolveKnownTags: false })
    const codes = [...doc.errors, ...doc.warnings].map((one) => one.code)
    expect(codes).toContain(code)
    const findings = new Findings()
    openYaml('x.yaml', text, findings.report)
    const [first] = findings.list
    expect([first?.place?.line, first?.message]).toEqual([line, expect.stringMatching(words)])
    expect(first?.hint).toMatch(/\S/)
    expect(findings.list).toHaveLength(1)
  })
  test('has a case', () => expect(Object.keys(WORDS).filter((code) => !CASES.some(([known]) => known === code)).sort()).toEqual([...NEVER].sort()))
})
