// The table of contents in every format: the same words, each line where a reader looks for it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withContents } from '../../src/document/contents.ts'
import type { Document } from '../../src/document/nodes.ts'
import { renderJson } from '../../src/write/json/render-json.ts'
import { renderMd } from '../../src/write/md/render-md.ts'
import { renderPdf } from '../../src/write/pdf/render-pdf.ts'
import { renderTxt } from '../../src/write/txt/render-txt.ts'
import { readMd } from '../support/read-md.ts'
import { readPdf } from '../support/read-pdf.ts'
import { differences, EQUAL } from '../support/same-words.ts'
import { expectedWords, firstDifference, wordsOf } from '../support/words.ts'
import * as s from './pdf/sample.ts'
import { documents } from './pdf/trees.ts'
import { runs } from '../support/runs.ts'

const listed = (document: Document): Document => ({ ...document, body: withContents(document.body, 'ja') })
const LONG = 'Zusammenarbeit der Beratungsstellen mit den Behörden der Stadt und des Landkreises im Einzelfall'
const document = listed(s.agreement([
  s.parties,
  s.section('', 'Präambel', s.paragraph('Alle helfen.')),
  ...Array.from({ length: 40 }, (_, i) => s.section(`§\u00a0${i + 1}`, i === 1 ? LONG : `Titel ${i + 1}`, s.paragraph('Text.'))),
  s.annex('Anlage\u00a01', 'Besetzungsplan', true, s.paragraph('Montags.')),
]))

describe('words', () => {
  it('are the same in every format, whatever the agreement', { timeout: 60_000 }, async () => {
    expect(await differences(document)).toEqual(EQUAL)
    await fc.assert(
      fc.asyncProperty(documents, async (tree) => {
        expect(await differences(listed(tree))).toEqual(EQUAL)
      }),
      { numRuns: runs(4) },
    )
  })
  it('are the same in Markdown', () => {
    expect(firstDifference(expectedWords(document), wordsOf(readMd(renderMd(document))))).toBeNull()
  })
})

it('has one line for each heading in text, titles below each other', () => {
  expect(renderTxt(document)).toContain(
    ['Inhalt', '', '      Präambel', '§\u00a01   Titel 1', '§\u00a02   Zusammenarbeit der Beratungsstellen mit den Behörden der Stadt und des', '      Landkreises im Einzelfall', '§\u00a03   Titel 3'].join('\n'),
  )
  expect(renderTxt(document)).toContain('§\u00a040  Titel 40\nAnlage\u00a01  Besetzungsplan\n\nPräambel\n')
})
it('is a heading and a list in Markdown, whose numbers are text', () => {
  const decimal = listed(s.agreement([s.section('1.', 'Ziel', s.paragraph('Text.')), s.annex('Anlage\u00a01', 'Plan', false)]))
  expect(renderMd(decimal)).toContain('## Inhalt\n\n- 1\\. Ziel\n- Anlage\u00a01 Plan\n\n## 1. Ziel')
})
it('is a node of the JSON tree', () => {
  const [first] = JSON.parse(renderJson(listed(s.agreement([s.section('§\u00a01', 'Ziel')])))).document.body
  expect(first).toEqual({ tag: 'contents', entries: [{ kind: 'section', label: '§\u00a01', target: 'abschnitt-ziel', title: [{ tag: 'text', text: 'Ziel' }] }], title: 'Inhalt' })
})

describe('in the PDF', async () => {
  const pdf = await readPdf(await renderPdf(document, { images: new Map() }))
  const pieces = pdf.pages.flatMap((page, i) => page.pieces.map((piece) => ({ page: i + 1, ...piece })))
  const first = (text: string) => pieces.find((piece) => piece.text.trim() === text)
  it('sets labels and titles at the edges of the agreement, and breaks over pages', () => {
    expect(first('Inhalt')?.x).toBeCloseTo(35, 1)
    expect(first('§ 2')?.x).toBeCloseTo(25, 1)
    expect(first('Titel 3')?.x).toBeCloseTo(35, 1)
    expect(first('Anlage 1')?.x).toBeCloseTo(25, 1)
    expect(first('Besetzungsplan')?.x).toBeCloseTo(45, 1)
    expect([first('Inhalt')?.page, first('Besetzungsplan')?.page]).toEqual([1, 2])
  })
  it('links label and title of every line to the page of the heading', () => {
    const names = pdf.pages.flatMap(({ links }) => links)
    const pageOf = (text: string) => pdf.pages.findLastIndex((page) => page.text.includes(text)) + 1
    expect(new Set(names).size).toBe(42)
    expect(names.filter((name) => name === [...new Set(names)][1])).toHaveLength(2) // „§ 1“ and „Titel 1“
    expect([...new Set(names)].map((name) => pdf.targets.get(name)).slice(-2)).toEqual([pageOf('Titel 40'), pageOf('Besetzungsplan')])
  })
})
