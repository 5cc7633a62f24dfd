import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { frame, visible } from '../../src/diagnostics/frame.ts'
import { count, human, plain, short } from '../../src/diagnostics/print.ts'
import { SourceText } from '../../src/diagnostics/source-text.ts'

const same = (text: string): string => text
function framed(text: string, part: string): readonly string[] {
  const at = text.indexOf(part)
  return frame(text, new SourceText('a', text).place(at, at + part.length), same, plain)
}

test('the mark stands under the marked words, also after tabs, umlauts and signs of double width', () => {
  expect(framed('a:\n\tß😀 x: komune\nb: 1', 'komune')).toEqual(['  1 | a:', '> 2 |     ß😀 x: komune', '    |            ^^^^^^', '  3 | b: 1'])
})

test('a range over several lines is marked to the end of its first line; empty neighbours are left out', () => {
  expect(framed('\nx: eins\n  zwei', 'eins\n  zwei')).toEqual(['> 2 | x: eins', '    |    ^^^^', '  3 |   zwei'])
})

test('a place at the end of a line or of the file has a mark of one sign', () => {
  expect(frame('ab', { file: 'a', line: 1, column: 3, endLine: 1, endColumn: 3 }, same, plain)).toEqual(['> 1 | ab', '    |   ^'])
})

test('a long line is cut around the mark', () => {
  const lines = framed(`${'x'.repeat(500)}HIER${'y'.repeat(500)}`, 'HIER')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(130)
  expect(lines[1]!.indexOf('^^^^')).toBe(lines[0]!.indexOf('HIER'))
})

test('control and bidirectional characters are shown, never sent to the terminal', () => {
  const lines = framed('name: a\u202Eb\u001b[31m\rc\uFFFF', 'c')
  expect(lines[0]).toBe('> 1 | name: a\\u{202E}b\\u{1B}[31m\\u{D}c\\u{FFFF}')
  expect(lines[1]!.indexOf('^')).toBe(lines[0]!.indexOf('c\\u{FFFF}'))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/.test(visible(text).replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))))
})

const place = { file: 'v.koop.yaml', line: 1, column: 1, endLine: 1, endColumn: 3 }
const finding: Diagnostic = {
  code: 'schema/wert',
  severity: 'error',
  message: 'Erste\nZeile.',
  place,
  hint: 'Schreiben Sie:\n  genus: f',
  related: [{ place: { ...place, line: 2, endLine: 2 }, message: 'Zuerst hier.' }],
}

test('a hint of several lines stays in lines to paste, and related places have frames of their own', () => {
  expect(human([finding], new Map([['v.koop.yaml', 'id: a\nid: b']]), plain)).toBe(
    [
      'v.koop.yaml:1:1  Fehler  Erste\nZeile.  [schema/wert]',
      '> 1 | id: a',
      '    | ^^',
      '  2 | id: b',
      '  Hinweis: Schreiben Sie:',
      '    genus: f',
      '  Siehe v.koop.yaml:2:1  Zuerst hier.',
      '  1 | id: a',
      '> 2 | id: b',
      '    | ^^',
      '',
    ].join('\n'),
  )
})

const many = (n: number, severity: 'error' | 'hint', from = 1): Diagnostic[] =>
  Array.from({ length: n }, (_, i) => ({ code: 'schema/wert', severity, message: `Meldung ${from + i}.`, place: { ...place, line: from + i, endLine: from + i } }))

test('on a terminal twenty blocks are shown, errors before the others, in the order of the file, and the rest is counted', () => {
  const told = human([...many(15, 'hint'), ...many(12, 'error', 16)], new Map(), plain, 20)
  expect([...told.matchAll(/Meldung (\d+)/g)].map(([, n]) => Number(n))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27])
  expect(told.endsWith('\n\n… und 7 weitere Meldungen; alle zeigt --all\n')).toBe(true)
  expect(human(many(20, 'error'), new Map(), plain, 20)).not.toContain('weitere')
  expect(human(many(21, 'error'), new Map(), plain, 20)).toContain('… und 1 weitere Meldung; alle Meldungen zeigt --all')
  expect(human(many(30, 'error'), new Map(), plain)).toContain('Meldung 30.')
})

test('the same words about several places are one block, which names the other lines', () => {
  const same = many(4, 'error').map((one) => ({ ...one, message: 'Gleich.' }))
  const told = human(same, new Map([['v.koop.yaml', 'a\nb\nc\nd']]), plain, 1)
  expect(told).toBe('v.koop.yaml:1:1  Fehler  Gleich.  [schema/wert]\n> 1 | a\n    | ^\n  2 | b\n  Ebenso in Zeile 2, 3 und 4.\n')
})

test('a name with a line break in it begins no line of its own', () => {
  const place = { file: 'a\n::warning::b.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 }
  const one: Diagnostic = { code: 'text/luecke', severity: 'error', message: '„a\n::warning::b.yaml“ fehlt.', place }
  for (const text of [human([one], new Map(), plain), short([one], new Map())]) expect(text).not.toMatch(/^::warning/m)
})
test('short is one line per finding; without a place the line begins with the severity', () => {
  expect(short([finding, { code: 'schema/wert', severity: 'warning', message: 'Ohne Ort.' }], new Map())).toBe('v.koop.yaml:1:1: error: Erste Zeile. [schema/wert]\nwarning: Ohne Ort. [schema/wert]\n')
})

test('findings are counted in German', () => {
  const of = (severity: 'error' | 'warning' | 'hint'): Diagnostic => ({ ...finding, severity })
  expect(count([of('warning')])).toBe('1 Warnung')
  expect(count([of('error'), of('error'), of('warning'), of('warning'), of('hint')])).toBe('2 Fehler, 2 Warnungen, 1 Hinweis')
})
