// No word is lost, none is printed twice, and the order of the tree is the order of the file.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/nodes.ts'
import { renderPdf } from '../../../src/write/pdf/render-pdf.ts'
import { readPdf, unbroken } from '../../support/read-pdf.ts'
import { expectedWords, firstDifference, knownWords, wordsOf } from '../../support/words.ts'
import * as s from './sample.ts'
import { documents } from './trees.ts'
import { runs } from '../../support/runs.ts'

const read = async (document: Document) => readPdf(await renderPdf(document, { images: new Map() }))
const difference = async (document: Document) => {
  const expected = expectedWords(document)
  return firstDifference(expected, wordsOf(unbroken((await read(document)).text, knownWords(expected))))
}
const one = (...blocks: Parameters<typeof s.section>[2][]) => s.agreement([s.section('§ 1', 'Ziel', ...blocks)])

describe('words of the PDF', () => {
  it('prints every node of the tree once and in order', async () => {
    expect(await difference(s.full)).toBeNull()
  })

  it('prints the words of any tree, on as many pages as it takes', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expect(await difference(document)).toBeNull()
      }),
      { numRuns: runs(8) },
    )
  })

  it('keeps hyphens, spaces and characters of other scripts as they were written', async () => {
    const { text } = await read(
      one(s.paragraph('Ost\u2011West, Ost-West, Nord\u00adsüd, 5\u00a0€ ‚so‘ ﬁnal Auflage'), s.paragraph('Straße ẞ ğ ş ł č ő → ≤ ☐ Ωμέγα Привет')),
    )
    expect(text).toContain('Ost\u2011West, Ost-West, Nordsüd, 5 € ‚so‘ ﬁnal Auflage\nStraße ẞ ğ ş ł č ő → ≤ ☐ Ωμέγα Привет')
  })

  it.each(['{{x}}', '<b>', '1. *a*', '](', '../../x', '\\', '%PDF', ')Tj ET', '&amp; & <', 'a  b'])('prints %s literally', async (hostile) => {
    const printed = await read({ ...one(s.paragraph('vor ', s.filled(hostile), ' nach')), title: [s.filled(hostile)], subtitle: null })
    expect(wordsOf(printed.text).join(' ')).toContain(wordsOf(`vor ${hostile} nach`).join(' '))
    expect(printed.info.Title).toBe(hostile)
  })

  it('prints words and cells that are longer than a line and a page', async () => {
    const long = 'x'.repeat(6_000)
    const { text } = await read(one(s.paragraph('Anfang ', s.filled(long), ' Ende')))
    expect(text.replace(/\s/g, '')).toContain(`Anfang${long}Ende`)
    const words = Array.from({ length: 1_200 }, (_, i) => `Wort${i}`).join(' ')
    const table = await read(one(s.table(null, ['Kopf'], [words], ['Schluss'])))
    expect(wordsOf(table.text).join(' ')).toContain(`${words} Schluss`)
  })

  it('prints captions, parties and list items of many lines', async () => {
    const words = Array.from({ length: 1_500 }, (_, i) => `Wort${i}`).join(' ')
    expect(await difference(s.agreement([s.signatures(null, null, s.group('Für alle', s.signatory([words])))]))).toBeNull()
    expect(await difference(one(s.list('buchstabe', ['a)', s.paragraph(words)], ['b)', s.paragraph('Ende')])))).toBeNull()
    expect(await difference({ ...s.agreement([s.parties]), title: [s.text(words)] })).toBeNull()
  })

  it('prints an item that begins with a list under both labels', async () => {
    const { text } = await read(one(s.list('absatz', ['(1)', s.list('buchstabe', ['a)', s.paragraph('Erstens')], ['b)', s.paragraph('Zweitens')])])))
    expect(text).toContain('(1) a) Erstens\nb) Zweitens')
  })

  it('prints open points in brackets and the notice of a draft outside the text', async () => {
    const open = { tag: 'open-point' as const, label: '1', text: 'alle sechs Monate?', question: 'Wie oft?', from: [] }
    const draft = await read({ ...one(s.paragraph('Die Frist beträgt ', open, '.')), draft: true })
    expect(draft.text).toContain('Die Frist beträgt [1: alle sechs Monate?].')
    expect(draft.text).not.toContain('Entwurf')
    expect(draft.text).not.toContain('ENTWURF')
    expect(draft.pages[0]?.artifacts).toContain('Entwurf · nicht zur Unterschrift')
  })
})
