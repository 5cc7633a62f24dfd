// Word counts for itself: the labels it computes from the lists of the file are those of the tree, however lists are nested and cut.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentBlock, DocumentFrame, ListStyle } from '../../../src/document/nodes.ts'
import { renderDocx } from '../../../src/write/docx/render-docx.ts'
import { readDocx } from '../../support/read-docx.ts'
import { expectedWords, firstDifference, wordsOf } from '../../support/words.ts'
import * as s from '../pdf/sample.ts'
import { runs } from '../../support/runs.ts'

const read = async (...body: DocumentFrame[]) => readDocx(await renderDocx(s.agreement(body), { images: new Map() }))
const labels = async (...body: DocumentFrame[]) => (await read(...body)).paragraphs.map(({ label }) => label).filter(Boolean)
const p = (text = 'Text') => s.paragraph(text)
const letters = () => s.list('buchstabe', ['a)', p()], ['b)', p()])

describe('native labels', () => {
  it('runs from § to dash in one list bound to styles', async () => {
    const nested = s.list('buchstabe', ['a)', p(), s.list('doppelbuchstabe', ['aa)', p(), s.list('strich', ['–', p()])], ['bb)', p()])], ['b)', p()])
    const { paragraphs } = await read(s.section('§\u00a01', 'Ziel', s.list('absatz', ['(1)', p(), nested], ['(2)', p(), letters()])), s.section('§\u00a02', 'Mehr', s.list('absatz', ['(1)', p()])))
    const numbered = paragraphs.filter(({ label }) => label).map(({ label, style }) => `${label} ${style}`)
    expect(numbered).toEqual([
      '§\u00a01 Heading1', '(1) KgAbsatz', 'a) KgBuchstabe', 'aa) KgDoppelbuchstabe', '– KgStrich', 'bb) KgDoppelbuchstabe', 'b) KgBuchstabe',
      '(2) KgAbsatz', 'a) KgBuchstabe', 'b) KgBuchstabe', '§\u00a02 Heading1', '(1) KgAbsatz',
    ])
  })

  it('starts letters again in a second list of the same paragraph', async () => {
    expect(await labels(s.section('§\u00a01', 'Ziel', s.list('absatz', ['(1)', p(), letters(), p('dazwischen'), letters()], ['(2)', p(), letters()])))).toEqual([
      '§\u00a01', '(1)', 'a)', 'b)', 'a)', 'b)', '(2)', 'a)', 'b)',
    ])
  })

  it('gives a paragraph counted after bare letters or dashes its (1)', async () => {
    const dashes = s.list('strich', ['–', p()])
    expect(await labels(s.section('§\u00a01', 'Ziel', p(), letters(), s.list('absatz', ['(1)', p()], ['(2)', p(), dashes, letters()])))).toEqual(['§\u00a01', 'a)', 'b)', '(1)', '(2)', '–', 'a)', 'b)'])
  })

  it('counts a preamble without touching § 1', async () => {
    expect(await labels(s.section('', 'Präambel', s.list('absatz', ['(1)', p()], ['(2)', p()])), s.section('§\u00a01', 'Ziel', s.list('absatz', ['(1)', p()])))).toEqual(['(1)', '(2)', '§\u00a01', '(1)'])
  })

  it('continues (n) after a sub-heading and counts annexes for themselves', async () => {
    const heading: DocumentBlock = { tag: 'heading', children: [s.text('Zwischen')], place: s.place }
    const counted = (...names: string[]) => s.list('absatz', ...names.map((name): [string, DocumentBlock] => [name, p()]))
    expect(
      await labels(s.section('§\u00a01', 'Ziel', counted('(1)'), heading, counted('(2)')), s.annex('Anlage\u00a01', 'Erste', false, counted('(1)', '(2)')), s.annex('Anlage\u00a02', 'Zweite', true, counted('(1)'))),
    ).toEqual(['§\u00a01', '(1)', '(2)', 'Anlage\u00a01', '(1)', '(2)', 'Anlage\u00a02', '(1)'])
  })

  it('goes on with letters around paragraphs that are counted inside them', async () => {
    const inner = s.list('absatz', ['(2)', p()])
    const { paragraphs } = await read(s.section('§\u00a01', 'Ziel', s.list('absatz', ['(1)', p(), s.list('buchstabe', ['a)', p(), inner], ['b)', p()])])))
    expect(paragraphs.map(({ label }) => label).filter(Boolean)).toEqual(['§\u00a01', '(1)', 'a)', '(2)', 'b)'])
  })

  it('prints a label that no list of Word gives as text', async () => {
    const { paragraphs } = await read(s.section('§\u00a05', 'Ziel', s.list('nummer', ['2.', p('zwei')], ['7.', p('sieben')])))
    expect(paragraphs.filter(({ text }) => /Ziel|zwei|sieben/.test(text)).map(({ label, text }) => label + text)).toEqual(['§\u00a05 Ziel', '2. zwei', '7. sieben'])
  })

  it('gives every list all nine levels', async () => {
    const { parts } = await read(s.section('§\u00a01', 'Ziel', s.list('nummer', ['1.', p()])))
    const definitions = (parts.get('word/numbering.xml') ?? '').split('<w:abstractNum ').slice(1)
    expect(definitions.map((definition) => definition.split('<w:lvl ').length - 1)).toEqual([9, 9, 9, 9, 9, 9, 9, 9])
    expect(definitions.join('')).not.toMatch(/tentative|hybridMultilevel/)
    const style = (parts.get('word/styles.xml') ?? '').split('w:styleId="KgBuchstabe"')[1]?.split('</w:style>')[0]
    expect(style).toContain('<w:ilvl w:val="2"/>')
  })

  it('equals the tree for any nesting', async () => {
    const STYLES: readonly ListStyle[] = ['absatz', 'nummer', 'buchstabe', 'doppelbuchstabe', 'strich']
    const named = (style: ListStyle, i: number) => ({ absatz: `(${i})`, nummer: `${i}.`, buchstabe: `${String.fromCharCode(96 + i)})`, doppelbuchstabe: `${String.fromCharCode(96 + i).repeat(2)})`, strich: '–' })[style]
    const { block } = fc.letrec<{ block: DocumentBlock; list: DocumentBlock }>((tie) => ({
      block: fc.oneof({ maxDepth: 4 }, fc.constant(p()), tie('list')),
      list: fc.tuple(fc.constantFrom(...STYLES), fc.array(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })).map(([style, items]) =>
        s.list(style, ...items.map((blocks, i): [string, ...DocumentBlock[]] => [named(style, i + 1), ...blocks])),
      ),
    }))
    const blocks = fc.array(block, { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(blocks, blocks, blocks, async (preamble, first, second) => {
        const document = s.agreement([s.section('', 'Präambel', ...preamble), s.section('§\u00a01', 'Eins', ...first), s.section('§\u00a02', 'Zwei', ...second), s.annex('Anlage\u00a01', 'Drei', false, ...first)])
        const { text } = readDocx(await renderDocx(document, { images: new Map() }))
        expect(firstDifference(expectedWords(document), wordsOf(text))).toBeNull()
      }),
      { numRuns: runs(80) },
    )
  })
})
