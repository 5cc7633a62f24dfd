// Hostile names and texts print literally in every format, or are refused with their place.
import { parseDocument } from 'yaml'
import { describe, expect, it } from 'vitest'
import { printedLines } from '../../src/document/walk.ts'
import { bytesOf, composed, exampleText, textOf } from '../support/compose.ts'
import { readDocx } from '../support/read-docx.ts'
import { readPdf } from '../support/read-pdf.ts'

const example = exampleText('kurz')
/** The short example with one value replaced. */
function withValue(path: readonly (string | number)[], value: unknown): string {
  const document = parseDocument(example)
  document.setIn(path, value)
  document.setIn(['parteien', 1, 'genus'], 'm')
  return document.toString({ lineWidth: 0 })
}
const NAME = ['parteien', 1, 'name']
const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ')

const LITERAL = ['<b>fett</b>', '{{x}}', '1. *a*', '](', '../../x', '**a**', '| a | b |', '`x`', '&amp;', '$1 \\1', '{§ zweck}', '[^1]', '__proto__', '%s %n', '=1+1', 'a\u00a0b', "O'Neil & \"Söhne\""]
describe.each(LITERAL)('the name %s', (name) => {
  const text = withValue(NAME, `Verein ${name} e. V.`)
  it('prints literally in every format', async () => {
    const { document, found } = composed(withValue(NAME, `Verein ${name} e. V.`), { mode: 'draft' })
    expect(found.filter((d) => d.severity === 'error')).toEqual([])
    if (!document) throw new Error(text)
    const wanted = squeeze(`Verein ${name} e. V.`)
    expect(squeeze(printedLines(document).body.join('\n'))).toContain(wanted)
    expect(squeeze(await textOf(document, 'txt'))).toContain(wanted)
    expect(squeeze(readDocx(await bytesOf(document, 'docx')).text)).toContain(wanted)
    expect(squeeze((await readPdf(await bytesOf(document, 'pdf'))).text)).toContain(wanted)
  })
})

const REFUSED: readonly [string, string][] = [
  ['U+FFFF', 'a\uffffb'],
  ['U+202E', 'a\u202eb'],
  ['U+2066', 'a\u2066b'],
  ['ESC', 'a\u001bb'],
  ['NUL', 'a\u0000b'],
  ['a private character', 'a\ue000b'],
  ['a lone surrogate', 'a\ud800b'],
  ['10,000 characters', 'x'.repeat(10_000)],
  ['a line break', 'a\nb'],
  ['an emoji, which the fonts lack', 'Verein 😀 e. V.'],
]
it.each(REFUSED)('refuses a name with %s, once, at the name', (_what, name) => {
  const text = withValue(NAME, name)
  const line = text.split('\n').findIndex((row) => /^ {4}name: (?!Stadt)/.test(row)) + 1
  const { document, found } = composed(text)
  const errors = found.filter((d) => d.severity === 'error')
  expect(document).toBeUndefined()
  expect(errors.map((d) => d.place?.line)).toEqual([line])
  expect(errors[0]?.hint).toBeTruthy()
})

it.each(['<b>x</b>', '{{x}}', '](x)', '<script>'])('refuses %s in own wording with its place inside the text', (markup) => {
  const text = `${example}\nzusatz:\n  - id: eigene\n    titel: Eigene\n    text: |\n      Erste Zeile.\n      Dann ${markup} hier.\n`
  const row = text.split('\n').findIndex((line) => line.includes('Dann ')) + 1
  const { found } = composed(text)
  const [first] = found
  if (markup === '](x)') return expect(found).toEqual([])
  expect(first?.place?.line).toBe(row)
  expect(first?.place?.column).toBeGreaterThan(10)
})
