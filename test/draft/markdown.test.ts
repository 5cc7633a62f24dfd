// Each fence of markdown.cases.md: a text, then what it becomes, or the codes and places of what is refused.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { SourceText } from '../../src/diagnostics/source-text.ts'
import type { MarkedText } from '../../src/draft/marked-text.ts'
import { toMark } from '../../src/draft/marks.ts'
import { readMarkdown } from '../../src/draft/read-blocks.ts'
import { readWording } from '../../src/draft/wording.ts'
import type { World } from '../../src/draft/world.ts'
import { dumpBlocks } from '../support/dump.ts'
import { runs } from '../support/runs.ts'

const fact = (text: string, from: readonly (string | number)[] | null) => ({ tag: 'filled' as const, text, from })

function read(text: string, values: readonly string[] = [], more: { verbatim?: boolean; forms?: boolean } = {}) {
  const findings = new Findings()
  const source = new SourceText('x', text)
  const marked: MarkedText = { text, insets: values.map((value, i) => ({ pieces: [{ fact: value, from: ['w', i] }] })), place: (a, b) => source.place(a, b) }
  const blocks = readMarkdown(marked, more.verbatim ?? false, { forms: more.forms ?? false, fact }, findings.report)
  return { blocks, found: findings.list }
}
const cases = readFileSync(new URL('markdown.cases.md', import.meta.url), 'utf8')
  .split(/^```\n/m)
  .flatMap((part, i) => (i % 2 === 1 ? [part] : []))
  .map((part) => part.split(/^\.\n/m).map((half) => half.replace(/\n$/, '')))

describe('the Markdown subset', () => {
  it.each(cases)('%j', (input = '', expected = '') => {
    const { blocks, found } = read(input.replaceAll('¶', ' ').replaceAll('→', '\t'))
    const shown = found.length > 0 ? found.map((d) => `✗ ${d.code} ${d.place?.line}:${d.place?.column}-${d.place?.endLine}:${d.place?.endColumn}`).join('\n') : dumpBlocks(blocks)
    expect(shown).toBe(expected)
  })
  it('has a hint for each refusal', () => {
    const found = cases.flatMap(([input = '']) => read(input.replaceAll('¶', ' ').replaceAll('→', '\t')).found)
    expect(found.filter((d) => !d.hint)).toEqual([])
  })
})

describe('values are data', () => {
  const hostile = fc.oneof(fc.string(), fc.constantFrom('<b>', '{{x}}', '1. *a*', '](', '(1) x', '| a |', '[^1]', '{§ zweck}', '# T', '- x', '**', '`', '\\', '&amp;', '---', '   '))
  const TEMPLATES = ['a @ b', '**@**', '(1) @\n\n(1) @', 'x:\n\n- @\n- b', '| a | b |\n|---|---|\n| @ | c |', 'x[^1]\n\n[^1]: @', '### @', '(1) x:\n\n    a) @\n\n    a) y', '@']
  it('change no structure and come out unchanged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEMPLATES), hostile, hostile, (template, one, two) => {
        const withMarks = (values: readonly string[]) => {
          let n = 0
          return read(template.replaceAll('@', () => toMark(n++)), values)
        }
        const { blocks, found } = withMarks([one, two])
        const shape = (text: string) => text.replaceAll(/‹[\s\S]*?›/g, '‹›')
        expect(found).toEqual([])
        const printed = dumpBlocks(blocks)
        expect(printed).toContain(`‹${one}›`)
        expect(shape(printed.replace(`‹${one}›`, '‹›').replace(`‹${two}›`, '‹›'))).toBe(shape(dumpBlocks(withMarks(['A', 'B']).blocks)))
      }),
      { numRuns: runs(500) },
    )
  })
  it('would change the structure if they were pasted as text', () => {
    expect(dumpBlocks(read('a - b\n\n- x').blocks)).not.toBe(dumpBlocks(read('a y b').blocks))
  })
})

it('reads verbatim text without braces and typography, but with bold', () => {
  expect(dumpBlocks(read('§1 {x} **b** &nbsp;', [], { verbatim: true }).blocks)).toBe('p(=§1 {x} =**=b=**= &nbsp;=)')
})
it('allows form fields in annexes only', () => {
  expect(dumpBlocks(read('{Kästchen} Ja {Feld: Ort, Datum}\n\n{Seite}\n\n{Rahmen} Hinweis', [], { forms: true }).blocks)).toBe('p({box } Ja {line Ort, Datum}) page framed(Hinweis)')
  expect(read('{Kästchen} Ja').found.map((d) => d.code)).toEqual(['text/schalter'])
})
it('refuses texts over 100,000 characters and lists of more than eight levels', () => {
  expect(read('x'.repeat(100_001)).found.map((d) => d.code)).toEqual(['text/zu-lang'])
  expect(read(`${'[x] '.repeat(1_000)}]`).found).toMatchObject([{ code: 'text/zu-lang', place: { column: 4_001 } }])
  expect(read('[x] '.repeat(1_000)).found.map((d) => d.code)).not.toContain('text/zu-lang')
  const deep = (n: number): string => Array.from({ length: n }, (_, i) => `${'  '.repeat(i)}- x`).join('\n\n')
  expect(read(deep(8)).found).toEqual([])
  expect(read(deep(9)).found.map((d) => d.code)).toEqual(['text/zu-tief'])
})

describe('nets below the checks of templates and of YAML', () => {
  const source = new SourceText('x', '')
  const markdown = (text: string, inset: MarkedText['insets'][number]) => {
    const findings = new Findings()
    readMarkdown({ text: text.replace('@', toMark(0)), insets: [inset], place: () => source.place(0, 1) }, false, { forms: false, fact }, findings.report)
    return findings.list.map((d) => d.code)
  }
  const value = { pieces: [{ fact: 'wert', from: ['w'] }] }
  it('a value in a note that nobody calls is not lost in silence', () => expect(markdown('Text.\n\n[^1]: @', value)).toContain('text/wert-verloren'))
  it('a value is no reference', () => expect(markdown('Es gilt {§ @}.', value)).toContain('text/wert-in-klammer'))
  it('a text of several paragraphs does not stand in a sentence', () => expect(markdown('Der Anlass ist @ und mehr.', { blocks: [] } as unknown as MarkedText['insets'][number])).toContain('text/prosa-im-satz'))
  it('a sign of a symbol font in a given value is refused before it could be a mark', () => {
    const findings = new Findings()
    readWording({ text: 'Punkt \uE000', path: ['x'] }, { report: findings.report, textPlace: () => () => undefined } as unknown as World)
    expect(findings.list.map((d) => d.code)).toEqual(['text/privates-zeichen'])
  })
})
