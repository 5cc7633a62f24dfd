// No word is lost, none is printed twice, and the order of the tree is the order of the file, with the labels that Word computes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document, DocumentBlock } from '../../../src/document/nodes.ts'
import { renderDocx } from '../../../src/write/docx/render-docx.ts'
import { readDocx } from '../../support/read-docx.ts'
import { annex, finished, section } from '../../support/sections.ts'
import { expectedWords, firstDifference, wordsOf } from '../../support/words.ts'
import * as s from '../pdf/sample.ts'
import { documents } from '../pdf/trees.ts'
import { runs } from '../../support/runs.ts'

const read = async (document: Document) => readDocx(await renderDocx(document, { images: new Map() }))
const difference = async (document: Document) => firstDifference(expectedWords(document), wordsOf((await read(document)).text))
const one = (...blocks: DocumentBlock[]) => s.agreement([s.section('§ 1', 'Ziel', ...blocks)])

describe('words of the Word file', () => {
  it('prints every node of the tree once and in order', async () => {
    expect(await difference(s.full)).toBeNull()
  })

  it('prints the words of any tree', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expect(await difference(document)).toBeNull()
      }),
      { numRuns: runs(40) },
    )
  })

  it.each(['{{x}}', '<b>', '1. *a*', '](', '../../x', '\\', ']]>', '&amp; & <', '„"’', '\u202e abc', '👩‍👧 漢字', 'a  b', '%1', '$&'])('prints %s literally', async (hostile) => {
    const document = { ...one(s.paragraph('vor ', s.filled(hostile), ' nach')), title: [s.filled(hostile)], subtitle: null, shortTitle: hostile, fileNumber: hostile, stand: hostile }
    const { paragraphs, parts } = await read(document)
    expect(paragraphs.some(({ text }) => text === `vor ${hostile} nach`)).toBe(true)
    expect(paragraphs[0]?.text).toBe(hostile)
    const title = /<dc:title>(.*?)<\/dc:title>/.exec(parts.get('docProps/core.xml') ?? '')?.[1] ?? ''
    expect(title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')).toBe(hostile)
  })

  it.each(['\u0000', '\u0007', '\u001b', '\ufffe', '\uffff', '\ud800'])('refuses characters that XML cannot carry', async (character) => {
    await expect(read(one(s.paragraph(`a${character}b`)))).rejects.toThrow('XML')
    await expect(read({ ...one(), shortTitle: `a${character}` })).rejects.toThrow('XML')
  })

  it('prints long words, long paragraphs and long cells', async () => {
    const long = 'x'.repeat(10_000)
    expect(await difference(one(s.paragraph(long), s.table(long, ['Kopf', 'b'], [long, 'c'])))).toBeNull()
  })

  it('prints open points in brackets, terms in quotes and the notice of a draft outside the text', async () => {
    const open = { tag: 'open-point' as const, label: '1', text: 'alle sechs Monate?', question: 'Wie oft?', from: [] }
    const { paragraphs, parts } = await read({ ...one(s.paragraph('Die Frist beträgt ', open, ' nach ', { tag: 'term', text: 'Frist' }, '.')), draft: true })
    expect(paragraphs.map(({ text }) => text)).toContain('Die Frist beträgt [1: alle sechs Monate?] nach „Frist“.')
    expect(paragraphs.some(({ text }) => /entwurf/i.test(text))).toBe(false)
    expect(parts.get('word/header1.xml')).toContain('string="ENTWURF"')
  })

  it('prints the words of drafts made from Markdown, in both numberings', async () => {
    for (const numbering of ['paragraf', 'dezimal'] as const) {
      const { document, codes } = finished([section('Ziel', [['ziel', 'Erster Absatz mit\n\n- Strich\n- Strich\n\nZweiter Absatz.[^1]\n\n[^1]: Eine Anmerkung.']]), annex('liste', 'Liste', '| a | b |\n|---|---|\n| 1 | 2 |')], numbering)
      expect(codes).toEqual([])
      expect(await difference(document)).toBeNull()
    }
  })
})
