// Where things stand on the pages: edges, what stays together, signature lines, annexes, running feet, links.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/nodes.ts'
import { renderPdf } from '../../../src/write/pdf/render-pdf.ts'
import { type ReadPdf, readPdf } from '../../support/read-pdf.ts'
import * as s from './sample.ts'
import { documents } from './trees.ts'
import { runs } from '../../support/runs.ts'

const read = async (document: Document) => readPdf(await renderPdf(document, { images: new Map() }))
const find = (pdf: ReadPdf, text: string) => {
  for (const [page, { pieces }] of pdf.pages.entries()) {
    const piece = pieces.find((one) => one.text.includes(text))
    if (piece) return { page: page + 1, ...piece }
  }
  throw new Error(`not printed: ${text}`)
}
const lines = (count: number) => Array.from({ length: count }, (_, i) => s.paragraph(`Zeile ${i + 1}.`))
const LONG = 'Die Beteiligten stimmen sich zweimal im Jahr ab und teilen einander mit, was sich geändert hat. '

describe('pages of the PDF', () => {
  it('sets labels at 25 mm, text at 35 mm and lists at their steps', async () => {
    const pdf = await read(s.full)
    expect(find(pdf, '§ 2').x).toBeCloseTo(25, 1)
    expect(find(pdf, '(1)').x).toBeCloseTo(25, 1)
    expect(find(pdf, 'Niemand muss').x).toBeCloseTo(35, 1)
    expect(find(pdf, 'das Angebot').x).toBeCloseTo(42, 1)
    expect(find(pdf, 'aa)').x).toBeCloseTo(42, 1)
    expect(find(pdf, 'der Sprachstand').x).toBeCloseTo(50, 1)
    expect(find(pdf, 'mündlich').x).toBeCloseTo(47, 1)
  })

  it('ends short names at the right edge, on the last line only where there is room', async () => {
    const pdf = await read(s.full)
    const [short, last] = [find(pdf, '– im Folgenden „Stadt“ –'), find(pdf, 'vertreten durch die Oberbürgermeisterin')]
    expect(short.right).toBeCloseTo(185, 0)
    expect(short.y).toBeCloseTo(last.y, 1)
    const [group, above] = [find(pdf, '– zusammen im Folgenden'), find(pdf, 'die Geschäftsführerin')]
    expect(group.right).toBeCloseTo(185, 0)
    expect(group.y).toBeGreaterThan(above.y + 4)
  })

  it('sets each common name on a line of its own, and breaks one that is too long for it', async () => {
    const parties = Array.from({ length: 12 }, (_, i) => `Beratungsstelle ${i + 1}`).join(', ')
    const collective = [s.text(`– ${parties} zusammen im Folgenden „Träger“ –`), { tag: 'line-break' as const }, s.text('– alle gemeinsam im Folgenden „Partner“ –')]
    const pdf = await read(s.agreement([{ ...s.parties, collective } as Document['body'][number]]))
    const [first, all] = [find(pdf, 'Beratungsstelle 1,'), find(pdf, '– alle gemeinsam')]
    expect(first.x).toBeGreaterThan(24.5)
    expect(all.y).toBeGreaterThan(find(pdf, 'zusammen im Folgenden „Träger“').y + 4)
    expect(all.right).toBeCloseTo(185, 0)
  })

  it('leaves nothing outside the text block, no heading at the end of a page and no line alone', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const pdf = await read(document)
        const headings = new Set(pdf.outline)
        for (const page of pdf.pages) {
          for (const piece of page.pieces.filter((one) => one.text.trim() !== '')) {
            expect(piece.right).toBeLessThan(page.width * (25.4 / 72) - 24.5)
            expect(piece.y).toBeLessThan(page.height * (25.4 / 72) - 24.9)
          }
          expect(headings.has(page.text.split('\n').at(-1) ?? '')).toBe(false)
        }
      }),
      { numRuns: runs(10) },
    )
  })

  it('keeps a heading with two lines of its text', async () => {
    for (let count = 30; count < 40; count++) {
      const pdf = await read(s.agreement([s.section('§ 1', 'Anfang', ...lines(count)), s.section('§ 2', 'Folge', s.paragraph(LONG.repeat(4)))]))
      const heading = find(pdf, 'Folge')
      const text = (pdf.pages[heading.page - 1]?.text ?? '').split('\n')
      expect(text.length - text.findIndex((line) => line.includes('Folge'))).toBeGreaterThanOrEqual(3)
    }
  })

  it('never lets signatures stand alone: at least two lines of the agreement are on their page', async () => {
    for (let count = 18; count < 30; count++) {
      const text = [s.section('§ 1', 'Anfang', ...lines(count), s.paragraph(LONG.repeat(5)))]
      const pdf = await read(
        s.agreement([
          ...text,
          s.signatures(
            [s.text('Musterhausen, den '), s.ruledLine],
            null,
            s.group('Für die Stadt', s.signatory(['Bürgermeister'], '(Dienstsiegel)')),
            s.group('Für den Kreis', s.signatory(['Landrat'])),
          ),
        ]),
      )
      const place = find(pdf, 'Musterhausen, den')
      expect(find(pdf, 'Landrat').page).toBe(place.page)
      const before = (pdf.pages[place.page - 1]?.text ?? '').split('\n').findIndex((line) => line.includes('Musterhausen, den'))
      expect(before).toBeGreaterThanOrEqual(2)
    }
  })

  it('sets signatories of one party side by side, the seal in the free column, 27 mm of room above', async () => {
    const two = s.group('Für die Träger', s.signatory(['Erste Vorsitzende']), s.signatory(['Zweiter Vorsitzender']))
    const pdf = await read(s.agreement([s.signatures(null, null, s.group('Für die Stadt', s.signatory(['Bürgermeister'], '(Dienstsiegel)')), two)]))
    const [left, right] = [find(pdf, 'Erste Vorsitzende'), find(pdf, 'Zweiter Vorsitzender')]
    expect([left.x, right.x].map(Math.round)).toEqual([25, 110])
    expect(right.y).toBeCloseTo(left.y, 1)
    const [mayor, seal, heading] = [find(pdf, 'Bürgermeister'), find(pdf, '(Dienstsiegel)'), find(pdf, 'Für die Stadt')]
    expect([mayor.x, seal.x].map(Math.round)).toEqual([25, 110])
    expect(seal.y).toBeCloseTo(mayor.y, 1)
    expect(mayor.y - heading.y).toBeGreaterThan(27 + 4)
  })

  it('breaks a long signature block between its rows only', async () => {
    const groups = Array.from({ length: 9 }, (_, i) => s.group(`Für Träger ${i + 1}`, s.signatory([`Vorstand ${i + 1}`], '(Siegel)')))
    for (let count = 8; count < 24; count += 3) {
      const pdf = await read(
        s.agreement([s.section('§ 1', 'Anfang', ...lines(count)), s.signatures([s.text('Musterhausen, den '), s.ruledLine], null, ...groups)]),
      )
      expect(find(pdf, 'Musterhausen, den').page).toBe(find(pdf, 'Vorstand 1').page)
      for (let i = 1; i <= 9; i++) expect(find(pdf, `Vorstand ${i}`).page).toBe(find(pdf, `Für Träger ${i}`).page)
    }
  })

  it('keeps heading and place with the first row when the whole block just misses a page', async () => {
    for (let extra = 0; extra < 16; extra++) {
      const last = Array.from({ length: 1 + extra }, (_, i) => `Funktion ${i}`)
      const signatories = [...Array.from({ length: 5 }, (_, i) => s.signatory([`Vorstand ${i}`], '(Siegel)')), s.signatory(last)]
      const block = { ...s.group('Für den Kreis', ...signatories), placeDate: [s.text('Oberfeld, den')] }
      const pdf = await read(s.agreement([s.section('§ 1', 'Anfang', ...lines(8)), s.signatures(null, null, block)], { subtitle: null }))
      const pages = ['Für den Kreis', 'Oberfeld, den', 'Vorstand 0'].map((text) => find(pdf, text).page)
      expect(new Set(pages).size, `${extra}: ${pages}`).toBe(1)
    }
  })

  it('aligns the signature lines of a row whatever stands above them', async () => {
    const wide = s.group(
      'Für den Verein zur Förderung der Beratung von Zugewanderten im ganzen Landkreis',
      s.signatory(['Vorstand A'], null, s.ortDatum),
    )
    const pdf = await read(s.agreement([s.signatures(null, null, wide, s.group('Für die Stadt', s.signatory(['Vorstand B'])))]))
    expect(find(pdf, 'Vorstand A').y).toBeCloseTo(find(pdf, 'Vorstand B').y, 1)
  })

  it('begins annexes on a new page with their own foot, turned where asked', async () => {
    const pdf = await read(s.full)
    const [first, second] = [find(pdf, 'Aufgaben am Beratungspunkt'), find(pdf, 'Übersicht')]
    expect(pdf.pages[first.page - 1]?.text.startsWith('Anlage 1 Stand: 10. Januar 2027\nAufgaben am Beratungspunkt')).toBe(true)
    expect(pdf.pages[first.page - 1]?.artifacts).toContain('Kooperationsvereinbarung Musterhausen · Anlage 1 Stand: 10. Januar 2027')
    expect(pdf.pages[0]?.artifacts).toContain(`Kooperationsvereinbarung Musterhausen Stand: 15. Januar 2027 Seite 1 von ${pdf.pages.length}`)
    expect(pdf.pages[0]?.artifacts).toContain('33.1-0204/27')
    const page = pdf.pages[second.page - 1]
    expect((page?.width ?? 0) > (page?.height ?? 0)).toBe(true)
  })

  it('repeats the head of a table on each page, apart from the text', async () => {
    const pdf = await read(s.full)
    const { page } = find(pdf, 'Aufgabe 40')
    expect(pdf.pages[page - 1]?.artifacts).toContain('Nr. Aufgabe zuständig')
    expect(pdf.pages[page - 1]?.text).not.toContain('zuständig')
  })

  it('links references to the page of their clause and lists the clauses in the outline', async () => {
    const pdf = await read(s.full)
    const [link] = pdf.pages.flatMap((page) => page.links.filter((name) => name.startsWith('d')))
    expect(pdf.targets.get(link ?? '')).toBe(find(pdf, 'Datenschutz').page)
    expect(pdf.outline).toContain('§ 3 Datenschutz')
    expect(pdf.info).toMatchObject({ Title: 'Kooperationsvereinbarung zur Zusammenarbeit von Ausländerbehörde und Migrationsfachdiensten in Musterhausen', Language: 'de' })
  })
})
