// Each rule about pages finds the page planted for it, and nothing on a page that is set well.
import { expect, test } from 'vitest'
import { PAGE_RULES, pageFaults } from './page-faults.ts'
import type { LaidOut, Line } from './page-lines.ts'

const SHEET = { width: 595, height: 842 }
const line = (page: number, block: number, y: number, more: Partial<Line> = {}): Line => ({ page, block, role: 'P', above: ['Document'], signing: false, text: `Zeile ${y}`, x: 99, right: 520, y, size: 11, ...more })
const NOTE = { above: ['Document', 'Note'], size: 9 }
const LABEL = { role: 'Lbl', above: ['Document', 'L', 'LI'], x: 72, right: 90 }
const BODY = { above: ['Document', 'L', 'LI', 'LBody'] }
/** Two pages: heading, a paragraph over both, a list, a table, a note. */
const GOOD: readonly Line[] = [
  line(0, 0, 100, { role: 'H1', size: 24 }),
  line(0, 1, 690), line(0, 1, 705),
  line(1, 1, 90), line(1, 1, 105),
  line(1, 2, 130, { role: 'H2' }),
  line(1, 3, 150, { text: 'Es gilt, dass' }),
  line(1, 4, 170, LABEL), line(1, 5, 170, BODY), line(1, 5, 185, BODY),
  line(1, 6, 210, { role: 'TD', above: ['Table'], x: 80, right: 200 }), line(1, 7, 210, { role: 'TD', above: ['Table'], x: 210, right: 400 }),
  line(0, 8, 750, { ...NOTE, role: 'Lbl', right: 104 }), line(0, 9, 750, { ...NOTE, x: 108 }),
]
const laid = (lines: readonly Line[] = GOOD, more: Partial<LaidOut> = {}): LaidOut => ({ sheets: [SHEET, SHEET], lines, notes: [{ label: '1', page: 0, markPage: 0 }], ...more })
const without = (...ys: number[]): readonly Line[] => GOOD.filter(({ y }) => !ys.includes(y))
const changed = (index: number, more: Partial<Line>): LaidOut => laid(GOOD.map((one, i) => (i === index ? { ...one, ...more } : one)))

const PLANTED: readonly (readonly [keyof typeof PAGE_RULES, string, LaidOut])[] = [
  ['outside the text block', 'in the left margin', changed(1, { x: 60 })],
  ['outside the text block', 'above the text', changed(0, { y: 80 })],
  ['outside the text block', 'below the text', changed(13, { y: 790 })],
  ['overfull line', 'in the right margin', changed(1, { right: 540 })],
  ['lines over each other', 'two lines of a paragraph', changed(2, { y: 694 })],
  ['lines over each other', 'two cells of a row', changed(11, { x: 190 })],
  ['lines over each other', 'a label in its text', changed(7, { right: 110 })],
  ['text over notes', 'the last line between the notes', changed(2, { y: 745 })],
  ['note on another page than its mark', 'a page later', laid(GOOD, { notes: [{ label: '1', page: 1, markPage: 0 }] })],
  ['note on another page than its mark', 'without a mark', laid(GOOD, { notes: [{ label: '1', page: 0, markPage: undefined }] })],
  ['first line alone at the end of a page', 'one of three lines', laid(without(690))],
  ['last line alone at the top of a page', 'one of three lines', laid(without(105))],
  ['heading at the end of a page', 'above its text', laid([...GOOD, line(0, 90, 725, { role: 'H2' })])],
  ['heading over two pages', 'two lines', laid([...GOOD, line(0, 90, 600, { role: 'H2' }), line(1, 90, 250, { role: 'H2' })])],
  ['label apart from its text', 'on the line above', changed(7, { y: 155 })],
  ['label apart from its text', 'on the page before', changed(7, { page: 0, y: 725 })],
  ['head of a table alone', 'its rows a page later', laid([...GOOD, line(0, 90, 725, { role: 'TH', above: ['Table', 'THead'] }), line(1, 91, 250, { role: 'TD', above: ['Table', 'TBody'] })])],
  ['signatures alone', 'on a page of their own', laid([...GOOD, line(2, 90, 100, { signing: true })], { sheets: [SHEET, SHEET, SHEET] })],
  ['lead-in apart from its list', 'on the page before', changed(6, { page: 0, y: 725 })],
]

test('a page that is set well has no faults', () => expect(pageFaults(laid())).toEqual([]))

test.each(PLANTED)('%s: %s', (rule, _, page) => {
  expect(PAGE_RULES[rule]?.(page)).toHaveLength(1)
  expect(pageFaults(page).some((fault) => fault.startsWith(`${rule}: `))).toBe(true)
})

test('every rule has a page planted', () => expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(Object.keys(PAGE_RULES))))
