// Document → DOCX → Document is the identity on blocks, labels and words. The whole matrix is the gate `test/gates/reread.test.ts`.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentBlock, DocumentInline, ListStyle } from '../../src/document/nodes.ts'
import { agreement } from '../support/agreements.ts'
import { fewExamples, generatedDocument } from '../support/compose.ts'
import { exampleDifferences, roundTrip } from '../support/reread-matrix.ts'
import * as s from '../write/pdf/sample.ts'
import { documents } from '../write/pdf/trees.ts'

// ---- trees that no template makes: any block in any item, labels that Word cannot count, breaks and frames anywhere
const STYLES: readonly ListStyle[] = ['absatz', 'nummer', 'buchstabe', 'doppelbuchstabe', 'strich']
const LABELS: Readonly<Record<ListStyle, (i: number) => string>> = { absatz: (i) => `(${i})`, nummer: (i) => `${i}.`, buchstabe: (i) => `${String.fromCharCode(96 + i)})`, doppelbuchstabe: (i) => `${String.fromCharCode(96 + i).repeat(2)})`, strich: () => '–' }
const words = fc.constantFrom('Text', ' mit  Rand ', 'Migrations\u00adfach\u00addienst', 'z.\u00a0B. Oder\u2011Spree', '030 23125-100', 'zwei\nZeilen', '(1) geschrieben', '§ 3 genannt', '&amp; <b> "x"', 'a'.repeat(300))
const inline: fc.Arbitrary<DocumentInline> = fc.oneof(
  { weight: 4, arbitrary: words.map(s.text) },
  words.map(s.filled),
  words.map(s.strong),
  words.map((text): DocumentInline => ({ tag: 'lang', language: 'en', children: [{ tag: 'emphasis', children: [s.text(text)] }] })),
  fc.constantFrom<DocumentInline>({ tag: 'line-break' }, s.ruledLine, ...s.ortDatum, { tag: 'field', kind: 'box', label: 'Ja' }, { tag: 'field', kind: 'box', label: null }, { tag: 'term', text: 'Frist' }),
  words.map((text): DocumentInline => ({ tag: 'open-point', label: '1', text, question: 'Wie oft?', from: [] })),
)
const paragraph = fc.array(inline, { maxLength: 4 }).map((children): DocumentBlock => s.paragraph(...children))
const { block } = fc.letrec<{ block: DocumentBlock; list: DocumentBlock }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4 },
    { weight: 3, arbitrary: paragraph },
    paragraph.map((one): DocumentBlock => ({ ...one, framed: true }) as DocumentBlock),
    words.map((text): DocumentBlock => ({ tag: 'heading', children: [s.text(text)], place: s.place })),
    fc.constant<DocumentBlock>({ tag: 'page-break' }),
    fc.tuple(fc.option(words), fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 3 })).map(([title, rows]) => s.table(title, ...rows)),
    { weight: 3, arbitrary: tie('list') },
  ),
  list: fc.tuple(fc.constantFrom(...STYLES), fc.integer({ min: 1, max: 3 }), fc.array(fc.array(tie('block'), { maxLength: 3 }), { minLength: 1, maxLength: 3 })).map(([style, first, items]) =>
    s.list(style, ...items.map((blocks, i): [string, ...DocumentBlock[]] => [LABELS[style](first + i), ...blocks])),
  ),
}))
const blocks = fc.array(block, { maxLength: 4 })

describe('what is written is read again', () => {
  it.each(fewExamples)('example %s, final and draft', async (name) => {
    expect(await exampleDifferences(name)).toEqual({ final: null, draft: null })
  })

  it('the agreement with every node', async () => {
    const { difference, doubts } = await roundTrip(s.full)
    expect(difference).toBeNull()
    expect(doubts).toEqual([])
  })

  it('generated agreements', async () => {
    await fc.assert(
      fc.asyncProperty(agreement, async (text) => {
        expect((await roundTrip(generatedDocument(text))).difference).toBeNull()
      }),
      { numRuns: 12 },
    )
  })

  it('random trees', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expect((await roundTrip(document)).difference).toBeNull()
      }),
      { numRuns: 15 },
    )
  })

  it('trees that no template makes', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, blocks, blocks, fc.boolean(), fc.constantFrom<'paragraf' | 'dezimal'>('paragraf', 'dezimal'), async (first, second, third, draft, numbering) => {
        const document = s.agreement([s.section('', 'Präambel', ...first), s.section(numbering === 'paragraf' ? '§\u00a01' : '1.', 'Eins', ...second), s.section('§ 7', 'Sieben', ...first), s.annex('Anlage\u00a01', 'Drei', true, ...third), s.annex('Anlage\u00a0B', 'Vier', false, ...second)])
        expect((await roundTrip({ ...document, draft, look: { ...document.look, numbering } })).difference).toBeNull()
      }),
      { numRuns: 40 },
    )
  })
})
