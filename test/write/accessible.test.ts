// What would be a barrier is found in the tree, each with a defect planted; and the colours of the text can be read.
import { describe, expect, it } from 'vitest'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import type { Document, DocumentBlock, DocumentInline } from '../../src/document/nodes.ts'
import { checkAccessible } from '../../src/write/accessible.ts'
import { COLOUR } from '../../src/write/theme.ts'
import { composed, exampleText } from '../support/compose.ts'
import * as s from './pdf/sample.ts'

function found(document: Document): readonly string[] {
  const findings = new Findings()
  checkAccessible(document, () => s.place, findings.report)
  return findings.list.map(({ code }) => code)
}
const titled = (title: string): Document => ({ ...s.full, title: [s.text(title)] })
const one = (...blocks: DocumentBlock[]): Document => s.agreement([s.section('§ 1', 'Ziel', ...blocks)])
const bold = (...words: string[]): DocumentBlock => s.paragraph(...words.map((word) => s.strong(word)))
const spoken = (language: string): DocumentInline => ({ tag: 'lang', language, children: [s.text('case management')] })

describe('barriers', () => {
  it('are not found where there are none', () => expect(found(s.full)).toEqual([]))

  it.each(['', ' ', '12/3', '—', 'vereinbarung.koop.yaml', 'ordner/vertrag', 'Vertrag_final.PDF'])('a title must be words: „%s“', (title) => {
    expect(found(titled(title))).toEqual(['barriere/titel'])
  })
  it.each(['Vereinbarung', 'Vereinbarung zu MBE/JMD', 'Absprache über die Datei liste.txt'])('„%s“ is a title', (title) => expect(found(titled(title))).toEqual([]))

  it.each([
    ['in a clause', one(bold('Kosten'), s.paragraph('Jede trägt ihre.'))],
    ['with a colon, from two pieces', one(bold('Kosten', ' der Räume:'), s.list('strich', ['–', s.paragraph('Miete')]))],
    ['as a counted paragraph', one(s.list('absatz', ['(1)', bold('Kosten')], ['(2)', s.paragraph('Jede trägt ihre.')]))],
    ['in an annex', s.agreement([s.annex('Anlage 1', 'Blatt', false, s.paragraph('Oben.'), bold('Unten'), s.table(null, ['A'], ['b']))])],
    ['in a passage', s.agreement([{ tag: 'passage', blocks: [bold('Vorab'), s.paragraph('Text.')], place: s.place }])],
  ])('few bold words before a text are a heading: %s', (_, document) => {
    expect(found(document)).toEqual(['barriere/zwischentitel'])
  })
  it.each([
    ['a sentence', one(bold('Alle helfen.'), s.paragraph('Text.'))],
    ['many words', one(bold('Alle helfen mit, '.repeat(6)), s.paragraph('Text.'))],
    ['the last words', one(s.paragraph('Text.'), bold('Niemand muss'))],
    ['a frame', one({ ...s.paragraph(s.strong('Nur auf Wunsch')), framed: true }, s.paragraph('Text.'))],
    ['the beginning of a sentence', one(s.paragraph(s.strong('Wichtig'), ' ist das.'), s.paragraph('Text.'))],
    ['a heading', one({ tag: 'heading', children: [s.strong('Kosten')], place: s.place }, s.paragraph('Text.'))],
  ])('%s is none', (_, document) => expect(found(document)).toEqual([]))

  it('a table says what its columns hold, also inside a list', () => {
    const bare = s.table(null, ['', ' '], ['a', 'b'])
    const noHeads = { ...s.table(null, ['A'], ['b']) } as Extract<DocumentBlock, { tag: 'table' }>
    const cells = { ...noHeads, rows: noHeads.rows.map((row) => row.map((cell) => ({ ...cell, header: false }))) }
    expect(found(one(bare))).toEqual(['barriere/tabelle-kopf'])
    expect(found(one(cells))).toEqual(['barriere/tabelle-kopf'])
    expect(found(one(s.list('absatz', ['(1)', s.paragraph('Siehe:'), bare])))).toEqual(['barriere/tabelle-kopf'])
    expect(found(one(s.table(null, ['', 'A'], ['a', 'b'])))).toEqual([])
  })

  it.each(['', 'deut_', 'english', 'e', 'en_GB', 'de-', 'zh-Hans-CN-', '12'])('„%s“ is no language', (language) => {
    expect(found(one(s.paragraph('Mit ', spoken(language))))).toEqual(['barriere/sprache'])
    expect(found(one(s.paragraph('Mit', { tag: 'note', label: '1', blocks: [s.paragraph(s.strong('x'), { tag: 'emphasis', children: [spoken(language)] })] })))).toEqual(['barriere/sprache'])
  })
  it.each(['en', 'tr', 'uk', 'en-GB', 'sr-Latn', 'zh-Hans-CN', 'de-1996', 'fas', 'es-419', 'de-DE-x-leicht'])('„%s“ is a language', (language) => {
    expect(found(one(s.paragraph('Mit ', spoken(language))))).toEqual([])
  })
})

describe('in an agreement', () => {
  const places = (text: string) => composed(text).found.map(({ code, place }) => [code, text.split('\n')[(place?.line ?? 0) - 1]?.trim()])
  const own = (text: string): string => `${exampleText('kurz')}\nzusatz:\n  - id: eigene\n    titel: Eigene\n    text: |\n${text.split('\n').map((line) => `      ${line}`).join('\n')}\n`

  it('the title is found at its line', () => {
    expect(places(`${exampleText('kurz')}\ntitel: vertrag.pdf\n`)).toEqual([['barriere/titel', 'titel: vertrag.pdf']])
  })
  it('a bold line is found at its line, and the hint can be pasted', () => {
    const text = own('**Kosten**\n\nJede Stelle trägt ihre eigenen.')
    expect(places(text)).toEqual([['barriere/zwischentitel', '**Kosten**']])
    expect(composed(text).found[0]?.hint).toBe('Schreiben Sie: ### Kosten')
    expect(places(own('### Kosten\n\nJede Stelle trägt ihre eigenen.'))).toEqual([])
  })
  it('an empty head of a table is found at the table', () => {
    expect(places(own('| | |\n|---|---|\n| Montag | Rathaus |'))).toEqual([['barriere/tabelle-kopf', '| | |']])
  })
})

/** WCAG 2: relative luminance of a colour, and contrast of two. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}
describe('colours', () => {
  const PAPER = 'FFFFFF'
  const { watermark, hair, ...texts } = COLOUR
  it('contrast is measured as WCAG does', () => {
    expect(contrast('000000', PAPER)).toBeCloseTo(21)
    expect(contrast('777777', PAPER)).toBeLessThan(4.5)
    expect(contrast('767676', PAPER)).toBeGreaterThan(4.5)
  })
  it.each(Object.entries(texts))('%s can be read on paper and on the watermark', (_, colour) => {
    expect(contrast(colour, PAPER)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour, watermark)).toBeGreaterThanOrEqual(4.5)
  })
  it('rules can be seen on paper', () => expect(contrast(hair, PAPER)).toBeGreaterThanOrEqual(3))
})
