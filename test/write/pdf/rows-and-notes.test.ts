// Rows of tables with notes, frames and signatures at the end of a page: what fits stays together, what no page can hold is refused with its place.
import { expect, test } from 'vitest'
import type { Document, DocumentBlock, DocumentInline } from '../../../src/document/nodes.ts'
import { checkInside } from '../../../src/write/pdf/paint/check.ts'
import type { LaidOutPage, LineItem } from '../../../src/write/pdf/paint/items.ts'
import { renderPdf } from '../../../src/write/pdf/render-pdf.ts'
import { pageFaults } from '../../support/page-faults.ts'
import { type LaidOut, laidOut } from '../../support/page-lines.ts'
import { readStructure } from '../../support/pdf-structure.ts'
import * as s from './sample.ts'

const SENTENCE = 'Die Beteiligten stimmen sich zweimal im Jahr ab und teilen einander mit, was sich geändert hat. '
const NOTE = 'Stand der Absprache; bis zu einer neuen Regelung gilt sie auch für Außenstellen des Landkreises. '
type Cell = string | readonly DocumentInline[]
const table = (...rows: Cell[][]): DocumentBlock => ({
  tag: 'table', title: null, place: s.place,
  rows: rows.map((row, r) => row.map((cell) => ({ children: typeof cell === 'string' ? [s.text(cell)] : cell, align: 'left', header: r === 0 }))),
})
const HEAD = ['Aufgabe', 'Stelle']
const rows = (count: number): Cell[][] => Array.from({ length: count }, (_, i) => [`Aufgabe ${i}`, 'Träger'])
const signers = (count: number) => s.signatures(s.ortDatum, null, s.group('Für die Stadt', ...Array.from({ length: count }, (_, i) => s.signatory([`Vorstand ${i}`]))))
const made = async (document: Document): Promise<LaidOut> => laidOut(await readStructure(await renderPdf(document, { images: new Map() })))
const page = (laid: LaidOut, text: string): number | undefined => laid.lines.find((line) => line.text.startsWith(text))?.page

test('a row takes its note along, and its head waits for both, wherever the page ends', { timeout: 60_000 }, async () => {
  for (let lines = 20; lines <= 40; lines += 2) {
    const filling = Array.from({ length: lines }, (_, i) => s.paragraph(`Zeile ${i}`))
    const laid = await made(s.agreement([s.section('§ 1', 'Tafel', ...filling, table(HEAD, [[s.text('x'), s.note('1', NOTE.repeat(12))], 'y'], ...rows(6))), signers(2)]))
    expect(pageFaults(laid), `${lines} lines`).toEqual([])
  }
})

test('a row that fits a page without its note is broken, and the note stands on the page of its mark', async () => {
  const cell = [s.note('1', NOTE.repeat(20)), s.text(SENTENCE.repeat(30))]
  const laid = await made(s.agreement([s.section('§ 1', 'Tafel', table(HEAD, [SENTENCE.repeat(28), cell])), signers(2)]))
  expect(pageFaults(laid)).toEqual([])
  expect(laid.notes).toEqual([{ label: '1', page: laid.notes[0]?.page, markPage: laid.notes[0]?.page }])
})

test('a note that comes when its page is full is refused with its place', async () => {
  const cell = [s.text(SENTENCE.repeat(60)), s.note('1', NOTE.repeat(4)), s.text(SENTENCE.repeat(60))]
  await expect(made(s.agreement([s.section('§ 1', 'Tafel', table(HEAD, [SENTENCE.repeat(120), cell])), signers(2)]))).rejects.toThrow(/^probe\.koop\.yaml:1:1: Diese Fußnote/)
})

test('signatures behind a table take its last two rows along', { timeout: 60_000 }, async () => {
  for (let count = 12; count <= 30; count += 2) {
    const laid = await made(s.agreement([s.section('§ 1', 'Tafel', table(HEAD, ...rows(count))), signers(4)]))
    expect(pageFaults(laid), `${count} rows`).toEqual([])
    const first = laid.lines.find(({ signing }) => signing)?.page
    expect([`Aufgabe ${count - 2}`, `Aufgabe ${count - 1}`].map((text) => page(laid, text)), `${count} rows`).toEqual([first, first])
  }
})

test('rows of signatures fill each page before the next', async () => {
  const laid = await made(s.agreement([s.section('§ 1', 'Text', s.paragraph(SENTENCE.repeat(3))), signers(30)]))
  const onPage = laid.sheets.map((_, i) => laid.lines.filter((line) => line.page === i && line.text.startsWith('Vorstand')).length)
  expect(onPage.slice(1, -1).every((count) => count === Math.max(...onPage)), onPage.join(' ')).toBe(true)
})

test('a frame longer than the rest of the page is broken like text: two lines at least on each side', { timeout: 60_000 }, async () => {
  let begun = 0
  for (let lines = 14; lines <= 30; lines += 2) {
    const filling = Array.from({ length: lines }, (_, i) => s.paragraph(`Zeile ${i}`))
    const laid = await made(s.agreement([s.section('§ 1', 'Kasten', ...filling, { ...s.paragraph(SENTENCE.repeat(20)), framed: true }), signers(2)]))
    expect(pageFaults(laid), `${lines} lines`).toEqual([])
    const frame = laid.lines.filter(({ text }) => SENTENCE.includes(text.slice(0, 20)))
    if (frame[0]?.page === page(laid, `Zeile ${lines - 1}`)) begun++
  }
  expect(begun).toBeGreaterThan(5)
})

test('the state of the agreement stands in the running foot, however long its title is', async () => {
  const structure = await renderPdf(s.agreement([s.section('§ 1', 'Text', s.paragraph(SENTENCE))], { shortTitle: 'Vereinbarung über die Zusammenarbeit in der Migrationsberatung im Landkreis Musterhausen' }), { images: new Map() })
  const { readPdf } = await import('../../support/read-pdf.ts')
  expect(JSON.stringify(await readPdf(structure))).toContain('Stand: 15. Januar 2027')
})

test('a line in a margin or off the paper is a fault', () => {
  const paper = { pageSize: { width: 600, height: 800 }, pageMargins: { left: 70, top: 70, right: 70, bottom: 70 } } as LaidOutPage
  const line = (x: number, y: number, width: number) => ({ x, y, inlines: [{ x: 0, width, trailingCut: 0, spaces: 0 }], getAscenderHeight: () => 11 }) as unknown as LineItem
  for (const good of [line(70, 70, 460), line(300, 718, 100)]) expect(() => checkInside(good, paper)).not.toThrow()
  for (const bad of [line(60, 100, 100), line(70, 60, 100), line(70, 100, 470), line(70, 725, 100)]) expect(() => checkInside(bad, paper)).toThrow('outside the text block')
})
