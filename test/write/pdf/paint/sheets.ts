// Laid-out pages built by hand for the tests of file and painter: every kind of element on two pages.
import { ArchiveDocument, type ArchiveOptions } from '../../../../src/write/pdf/file/archive-document.ts'
import { FONTS } from '../../../../src/write/pdf/font-source.ts'
import { Ledger } from '../../../../src/write/pdf/paint/check.ts'
import type { Item, LaidOutPage, LineItem } from '../../../../src/write/pdf/paint/items.ts'
import { paintDocument } from '../../../../src/write/pdf/paint/paint-document.ts'
import { type Attributes, Element, type Field } from '../../../../src/write/pdf/structure.ts'
import { piecesOf, type TextRun } from '../../../../src/write/pdf/text/pieces.ts'
import { justify, stretchesOf } from '../../../../src/write/pdf/text/stretches.ts'
import type { TextStyle } from '../../../../src/write/pdf/text/types.ts'
import { png } from '../../../support/png.ts'

export const info = { title: 'Vereinbarung <Muster> & Co.', lang: 'de', date: new Date('2027-01-15T00:00:00Z') }
export const options = (more: Partial<ArchiveOptions> = {}): ArchiveOptions => ({ info, fonts: FONTS, images: new Map([['logo', png(6, 4)]]), ...more })

export interface Run extends TextRun, Partial<Pick<TextStyle, 'color' | 'raised' | 'underline' | 'target' | 'uri' | 'element'>> {
  readonly bold?: true
}
const PAGE = { width: 595.28, height: 841.89 }
const MARGINS = { left: 70, top: 70, right: 70, bottom: 70 }

/** A document under construction, line by line. */
export class Sheets {
  readonly document: ArchiveDocument
  readonly root = Element.root('de')
  readonly ledger = new Ledger()
  readonly pages: { items: Item[]; pageSize: typeof PAGE; pageMargins: typeof MARGINS }[] = []
  y = 0
  constructor(more: Partial<ArchiveOptions> = {}) {
    this.document = new ArchiveDocument(options(more))
    this.page()
  }
  page(): this {
    this.pages.push({ items: [], pageSize: PAGE, pageMargins: MARGINS })
    this.y = MARGINS.top
    return this
  }
  style(run: Run): TextStyle {
    const font = this.document.provideFont('Serif', run.bold ?? false, false)
    const { color = '#000000', raised = false, underline = false, target = null, uri = null, element = null } = run
    return { font, fontSize: raised ? 7 : 11, baseSize: 11, height: 15, color, raised, underline, hyphenate: false, target, uri, element }
  }
  line(runs: readonly Run[], element: Element | null, more: { hyphen?: boolean; width?: number } & Partial<LineItem> = {}): LineItem {
    const { hyphen = false, width, ...rest } = more
    const pieces = piecesOf(runs, (run) => this.style(run))
    const inlines = stretchesOf(pieces, { from: 0, to: pieces.length, hyphen })
    const spaceExtra = width === undefined ? 0 : justify(inlines, width)
    const token = this.ledger.issue(() => runs.map((run) => run.text).join(''))
    return { x: MARGINS.left, y: this.y, inlines, element, token, spaceExtra, getAscenderHeight: () => 11, ...rest }
  }
  add(...items: Item[]): this {
    this.pages.at(-1)?.items.push(...items)
    return this
  }
  text(value: string | readonly Run[], element: Element | null, more: { hyphen?: boolean; width?: number } & Partial<LineItem> = {}): this {
    this.add({ type: 'line', item: this.line(typeof value === 'string' ? [{ text: value }] : value, element, more) })
    this.y += 15
    return this
  }
  field(parent: Element, field: Field): this {
    this.y += 20
    return this.add({ type: 'vector', item: { type: 'rect', x: 70, y: this.y - 20, w: 200, h: 18, element: parent.add('Form', { field }) } })
  }
  bytes(draft = false): Uint8Array {
    return paintDocument(this.document, { pages: this.pages as readonly LaidOutPage[], root: this.root, ledger: this.ledger, draft })
  }
}

function listIn(sheets: Sheets, parent: Element): void {
  const list = parent.add('L', { listNumbering: 'LowerAlpha' })
  for (const [label, text] of [
    ['a)', 'Erstens'],
    ['b)', 'Zweitens'],
  ] as const) {
    const item = list.add('LI')
    const [mark, body] = [item.add('Lbl'), item.add('LBody').add('P')]
    // The label is placed after its line, as layout does; it is read before.
    sheets.text(text, body, { x: 90 }).add({ type: 'line', item: { ...sheets.line([{ text: label }], mark), y: sheets.y - 15 } })
  }
}
function tableIn(sheets: Sheets): LineItem {
  const table = sheets.root.add('Table')
  const cell = (parent: Element, type: 'TH' | 'TD', attributes: Attributes): Element => parent.add(type, attributes)
  const head = table.add('THead').add('TR')
  const [first, second] = [cell(head, 'TH', { scope: 'Column' }), cell(head, 'TH', { scope: 'Column' })]
  const row = table.add('TBody').add('TR')
  const [left] = [cell(row, 'TD', {}), cell(row, 'TD', { keep: true })]
  const line = sheets.line([{ text: 'Aufgabe' }], first)
  sheets.add({ type: 'line', item: line }).text('Stelle', second, { x: 300 }).text('Beratung', left)
  return line
}

/** Everything there is; fields and attachment on request. */
export function everything(more: Partial<ArchiveOptions> = {}, fields = false): Sheets {
  const sheets = new Sheets(more)
  const { root } = sheets
  const logo = root.add('Figure', { alt: 'Logo der Stadt Musterhausen' })
  sheets.add({ type: 'image', item: { image: 'logo', x: 70, y: sheets.y, _width: 30, _height: 20, element: logo } })
  sheets.y += 30
  sheets.text([{ text: 'Vereinbarung', bold: true }], root.add('H1'), { ids: ['d0001'], bookmark: 'Vereinbarung' })
  sheets.text([{ text: '§ 1 Ziel', bold: true }], root.add('H2'), { ids: ['d0002'], bookmark: '§ 1 Ziel' })
  const paragraph = root.add('P')
  const [strong, link] = [paragraph.inline('Strong'), paragraph.inline('Link', { contents: 'Verweis auf § 2 Weg' })]
  const reference = paragraph.inline('Reference').inline('Link', { contents: 'Fußnote 1' })
  sheets.text([{ text: 'Die Beratung ist ' }, { text: 'freiwillig', bold: true, element: strong }, { text: ' und vertrau' }], paragraph, { width: 300, hyphen: true })
  sheets.text([{ text: 'lich; ' }, { text: '§ 2', target: 'd0003', element: link }, { text: ' gilt' }, { text: '1', raised: true, target: 'd0004', element: reference }], paragraph)
  const note = root.add('Note', { id: 'note-1' })
  sheets.text('1', note.add('Lbl'), { ids: ['d0004'] }).text('Eine Anmerkung.', note.add('P'), { x: 90 })
  listIn(sheets, root)
  const head = tableIn(sheets)
  sheets.page().add({ type: 'line', item: { ...head, y: 70 } })
  sheets.y += 15
  sheets.text([{ text: '§ 2 Weg', bold: true }], root.add('H2'), { ids: ['d0003'], bookmark: '§ 2 Weg' })
  const english = root.add('P')
  const web = english.inline('Link', { contents: 'https://example.org' })
  sheets.text([{ text: 'Siehe ' }, { text: 'legal aid', element: english.inline('Span', { lang: 'en' }) }, { text: ', ' }, { text: 'https://example.org', uri: 'https://example.org', underline: true, element: web }], english)
  sheets.add({ type: 'vector', item: { type: 'line', x1: 70, y1: 300, x2: 200, y2: 300, lineWidth: 0.5, lineColor: '#767676', dash: { length: 1, space: 2 } } })
  const footer = { ...sheets.line([{ text: 'Seite 2 von 2' }], null), y: 800 }
  sheets.add({ type: 'line', item: footer, artifact: true })
  if (fields) addFields(sheets)
  return sheets
}
function addFields(sheets: Sheets): void {
  const section = sheets.root.add('Sect')
  sheets.field(section, { kind: 'signature', name: 'stadt.unterschrift', tip: 'Unterschrift der Stadt' })
  sheets.field(section, { kind: 'text', name: 'stadt.ort', tip: 'Ort und Datum der Stadt' })
  const paragraph = section.add('P')
  const box = paragraph.inline('Form', { field: { kind: 'check', name: 'ja', tip: 'Ja, ich stimme zu' } })
  const line = paragraph.inline('Form', { field: { kind: 'text', name: 'name', tip: 'Name' } })
  sheets.y += 20
  sheets.text([{ text: '', boxed: 15, element: box }, { text: 'Ja, ich stimme zu. Name: ' }, { text: '', ruled: 120, element: line }], paragraph)
}
