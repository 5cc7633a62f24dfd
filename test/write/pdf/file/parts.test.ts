// Bookmarks, links, fields and the attached file, as other programs find them.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import type { Field } from '../../../../src/write/pdf/structure.ts'
import { readPdf } from '../../../support/read-pdf.ts'
import { everything, Sheets } from '../paint/sheets.ts'
import { type Dict, PdfObjects, shown } from './read-objects.ts'

const opened = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise

describe('bookmarks', () => {
  interface Entry {
    readonly title: string
    readonly items: Entry[]
  }
  const nested = (entries: Entry[]): unknown => entries.map(({ title, items }) => [title, nested(items)])

  test('are nested by the level of their headings and point to their place', async () => {
    const sheets = new Sheets()
    for (const [type, title] of [['H1', 'Titel'], ['H2', '§ 1'], ['H3', 'Teil'], ['H2', '§ 2'], ['H1', 'Anlage']] as const)
      sheets.text(title, sheets.root.add(type), { bookmark: title })
    const bytes = sheets.bytes()
    const pdf = await opened(bytes)
    expect(nested((await pdf.getOutline()) as Entry[])).toEqual([['Titel', [['§ 1', [['Teil', []]]], ['§ 2', []]]], ['Anlage', []]])
    const objects = new PdfObjects(bytes)
    const outlines = objects.dict(objects.catalog['Outlines'])
    expect(outlines['Count']).toBe(4)
    const first = objects.dict(objects.dict(outlines['First'])['First'])
    expect(first['Count']).toBe(-1)
    expect(objects.list(first['Dest']).slice(2)).toEqual([70, 841.89 - 85 + 4, null])
    expect(shown(objects.catalog['PageMode'] ?? null)).toBe('UseOutlines')
  })

  test('without headings there is no outline', () => {
    const sheets = new Sheets()
    expect('Outlines' in new PdfObjects(sheets.text('x', sheets.root.add('P')).bytes()).catalog).toBe(false)
  })
})

describe('links', () => {
  test('say where they lead, and lead there', async () => {
    const bytes = everything().bytes()
    const { pages, targets } = await readPdf(bytes)
    expect(pages.map((page) => page.links)).toEqual([['d0003', 'd0004'], []])
    expect(targets.get('d0003')).toBe(2)
    const annotations = new PdfObjects(bytes).all('Annot')
    expect(annotations.map((one) => one['Contents'])).toEqual(['Verweis auf § 2 Weg', 'Fußnote 1', 'https://example.org'])
    expect((annotations[2]?.['A'] as Dict | undefined)?.['URI']).toBe('https://example.org')
  })

  test('targets stand in byte order, so that readers find them', () => {
    const sheets = new Sheets()
    sheets.text('x', sheets.root.add('P'), { ids: ['b', 'B', 'a', 'ä', 'Z'] })
    const pdf = new PdfObjects(sheets.bytes())
    const names = pdf.list(pdf.dict(pdf.dict(pdf.catalog['Names'])['Dests'])['Names']).filter((_, i) => i % 2 === 0)
    expect(names).toEqual(['B', 'Z', 'a', 'b', 'ä'])
  })

  test('a link to nowhere, without words or without element is refused', () => {
    const link = (contents: string | undefined, target: string) => {
      const sheets = new Sheets()
      const paragraph = sheets.root.add('P')
      const element = contents === undefined ? null : paragraph.inline('Link', { contents })
      return () => sheets.text([{ text: '§ 9', target, element }], paragraph, { ids: ['d1'] }).bytes()
    }
    expect(link('Verweis auf § 9', 'd9')).toThrow('nowhere: d9')
    expect(link(' ', 'd1')).toThrow('does not say where')
    expect(link(undefined, 'd1')).toThrow('has no element')
    expect(link('Verweis auf § 9', 'd1')).not.toThrow()
  })
})

describe('fields', () => {
  const field = (kind: Field['kind'], name = 'f'): Sheets => {
    const sheets = new Sheets()
    return sheets.field(sheets.root.add('Sect'), { kind, name, tip: 'Hinweis' })
  }
  const formOf = (bytes: Uint8Array): [PdfObjects, Dict] => {
    const pdf = new PdfObjects(bytes)
    return [pdf, pdf.dict(pdf.catalog['AcroForm'])]
  }

  test('of every kind have a name, words for a screen reader and an appearance of their own', async () => {
    const pdf = await opened(everything({}, true).bytes())
    const found = (await (await pdf.getPage(2)).getAnnotations()) as { fieldName?: string; fieldType?: string; alternativeText?: string; hasAppearance: boolean }[]
    const fields = found.filter(({ fieldName }) => fieldName !== undefined && fieldName !== '')
    expect(fields.map(({ fieldName, fieldType, alternativeText, hasAppearance }) => [fieldName, fieldType, alternativeText, hasAppearance])).toEqual([
      ['stadt_unterschrift', 'Sig', 'Unterschrift der Stadt', true],
      ['stadt_ort', 'Tx', 'Ort und Datum der Stadt', true],
      ['ja', 'Btn', 'Ja, ich stimme zu', true],
      ['name', 'Tx', 'Name', true],
    ])
  })

  test('leave their appearance to nobody; a form with signatures alone needs no font', () => {
    const [, signature] = formOf(field('signature').bytes())
    expect(Object.keys(signature).sort()).toEqual(['Fields', 'SigFlags'])
    const [pdf, text] = formOf(field('text').bytes())
    expect('NeedAppearances' in text || 'SigFlags' in text).toBe(false)
    const font = pdf.dict(pdf.dict(pdf.dict(text['DR'])['Font'])['KF'])
    expect(shown(font['Encoding'] ?? null)).toBe('WinAnsiEncoding')
    expect(pdf.stream(pdf.dict(font['FontDescriptor'])['FontFile2']).length).toBeGreaterThan(10_000)
  })

  test('stand exactly where the layout put them', () => {
    const [pdf, form] = formOf(field('signature').bytes())
    expect(pdf.dict(pdf.list(form['Fields'])[0])['Rect']).toEqual([70, 841.89 - 88, 270, 841.89 - 70])
  })

  test('a box is empty, and has an appearance for both states', () => {
    const [pdf, form] = formOf(field('check').bytes())
    const box = pdf.dict(pdf.list(form['Fields'])[0])
    expect([box['V'], box['AS']].map((one) => shown(one ?? null))).toEqual(['Off', 'Off'])
    const states = (box['AP'] as Dict)['N'] as Dict
    expect(Object.keys(states)).toEqual(['Off', 'Ja'])
    expect(pdf.stream(states['Ja']).toString()).toMatch(/ m .* l .* l S/)
  })

  test('two of one name, or two in one element, are refused', () => {
    const twice = field('text')
    expect(() => twice.field(twice.root, { kind: 'signature', name: 'f', tip: 'x' }).bytes()).toThrow('called f')
    const one = new Sheets()
    const element = one.root.add('Form', { field: { kind: 'text', name: 'g', tip: 'x' } })
    one.add(...[1, 2].map((i) => ({ type: 'vector' as const, item: { type: 'rect', x: 70, y: 70 * i, w: 10, h: 10, element } })))
    expect(() => one.bytes()).toThrow()
  })
})

describe('the attached file', () => {
  test('can be taken out again, with its name, what it is and what it is for', async () => {
    const content = Buffer.from('titel: Straße\n')
    const attachment = { name: 'Vereinbarung (ä) "x".koop.yaml', type: 'application/yaml', bytes: content, description: 'Angaben zu dieser Vereinbarung' } as const
    const bytes = everything({ attachment }).bytes()
    const found = Object.values((await (await opened(bytes)).getAttachments()) as Record<string, { rawFilename: string; content: Uint8Array; description: string }>)
    expect(found.map(({ rawFilename, content: inside, description }) => [rawFilename, Buffer.from(inside).toString(), description])).toEqual([[attachment.name, content.toString(), attachment.description]])
    const pdf = new PdfObjects(bytes)
    const specification = pdf.dict(pdf.list(pdf.catalog['AF'])[0])
    expect(shown(specification['AFRelationship'] ?? null)).toBe('Source')
    const file = pdf.dict(pdf.dict(specification['EF'])['F'])
    expect(shown(file['Subtype'] ?? null)).toBe('application/yaml')
    expect(file['Params']).toMatchObject({ Size: content.length, CreationDate: 'D:20270115000000Z', ModDate: 'D:20270115000000Z' })
    expect((file['Params'] as Dict)['CheckSum']).toHaveLength(16)
  })
})
