// What is painted, as pdf.js reads it: order, marks, furniture, justification, nothing lost.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../support/read-pdf.ts'
import { PdfObjects, structureOf } from '../file/read-objects.ts'
import { everything, Sheets } from './sheets.ts'

/** Text of the page in the order of painting, each run with the kind of mark it stands in. */
async function runsOf(bytes: Uint8Array, page = 1): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise
  const { items } = await (await pdf.getPage(page)).getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const open: string[] = []
  const runs: string[] = []
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() !== '') runs.push(`${open.at(-1) ?? 'UNMARKED'}: ${item.str}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push((item as { tag?: string }).tag ?? '?')
  }
  return runs
}
const operatorsOf = (bytes: Uint8Array, page = 0): string => {
  const pdf = new PdfObjects(bytes)
  return pdf.stream(pdf.all('Page')[page]?.['Contents']).toString('latin1')
}

describe('order', () => {
  test('text is painted in the order of the tree, labels before their text, each run marked', async () => {
    const runs = await runsOf(everything().bytes())
    expect(runs.filter((run) => run.startsWith('UNMARKED'))).toEqual([])
    expect(runs.join('|')).toContain('Lbl: a)|P: Erstens|Lbl: b)|P: Zweitens|TH: Aufgabe|TH: Stelle')
  })

  test('lines of one element follow each other in one mark', () => {
    const sheets = new Sheets()
    const paragraph = sheets.root.add('P')
    const operators = operatorsOf(sheets.text('Eins', paragraph).text('Zwei', paragraph).bytes())
    expect(operators.match(/BDC/g)).toHaveLength(1)
    expect(operators.match(/EMC/g)).toHaveLength(1)
  })

  test('a line without anything in it leaves no mark', () => {
    const sheets = new Sheets()
    sheets.text('', sheets.root.add('P')).text('Text', sheets.root.add('P'))
    expect(structureOf(new PdfObjects(sheets.bytes()))).toEqual(['Document Lang=de', '  P', '    content on 1'])
  })
})

describe('furniture', () => {
  test('a head painted again, running feet and rules are artifacts of their kind', () => {
    const second = operatorsOf(everything().bytes(), 1)
    const kinds = [...second.matchAll(/\/Artifact (.*?) BDC/g)].map(([, kind]) => kind)
    expect(kinds).toEqual(['<</Type /Layout>>', '<</Type /Layout>>', '<</Type /Pagination /Subtype /Footer>>'])
  })

  test('the head of the page is told from its foot, whatever element it names', () => {
    const sheets = new Sheets()
    const head = { ...sheets.line([{ text: 'Entwurf' }], sheets.root.add('P')), y: 30 }
    sheets.add({ type: 'line', item: head, artifact: true }).text('Text', sheets.root.add('P'))
    const bytes = sheets.bytes()
    expect(operatorsOf(bytes)).toContain('/Subtype /Header')
    expect(structureOf(new PdfObjects(bytes))).toHaveLength(3)
  })

  test('pdf.js keeps the repeated head apart from the text', async () => {
    const { pages } = await readPdf(everything().bytes())
    expect(pages[1]?.text.startsWith('§ 2 Weg')).toBe(true)
    expect(pages[1]?.artifacts).toContain('Aufgabe')
    expect(pages[1]?.artifacts).toContain('Seite 2 von 2')
  })
})

describe('text', () => {
  test('justified: the line reaches its edge, and only spaces are widened', async () => {
    const sheets = new Sheets()
    const words = 'Wer Rat sucht, kommt freiwillig.'
    sheets.text(words, sheets.root.add('P')).text([{ text: 'Wer Rat ' }, { text: 'sucht, ', bold: true }, { text: 'kommt\u00a0freiwillig.' }], sheets.root.add('P'), { width: 400 })
    const { pages } = await readPdf(sheets.bytes())
    const pieces = pages[0]?.pieces ?? []
    expect(pieces.map(({ text }) => text).join('').replace(/\s+/g, '')).toBe((words + words).replaceAll(' ', ''))
    expect(((pieces.at(-1)?.right ?? 0) * 72) / 25.4 - 70).toBeCloseTo(400, 0)
    expect(((pieces[0]?.right ?? 0) * 72) / 25.4 - 70).toBeLessThan(200)
  })

  test('text pushed by a wide label begins behind it', async () => {
    const sheets = new Sheets()
    const line = sheets.line([{ text: 'Text' }], sheets.root.add('P'))
    const [stretch] = line.inlines
    const [first] = stretch?.pieces ?? []
    if (stretch === undefined || first === undefined) throw new Error('no text')
    sheets.add({ type: 'line', item: { ...line, inlines: [{ ...stretch, pieces: [{ ...first, text: '', shaped: null, width: 40 }, ...stretch.pieces] }] } })
    const [piece] = (await readPdf(sheets.bytes())).pages[0]?.pieces ?? []
    expect(((piece?.x ?? 0) * 72) / 25.4).toBeCloseTo(110, 0)
  })

  test('a hyphen set at a line end has the code that reads back as a soft one', async () => {
    const sheets = everything()
    const { softHyphenCode } = sheets.document.provideFont('Serif', false, false).face
    const bytes = sheets.bytes()
    expect(operatorsOf(bytes)).toContain(`${softHyphenCode}>] TJ`)
    expect((await readPdf(bytes)).pages[0]?.text).toContain('vertrau\nlich')
  })

  test('raised marks stand higher than their line', async () => {
    const pieces = (await readPdf(everything().bytes())).pages[0]?.pieces ?? []
    const at = pieces.findIndex(({ text }) => text.endsWith('gilt'))
    const mark = pieces.slice(at + 1).find(({ text }) => text === '1')
    expect((pieces[at]?.y ?? 0) - (mark?.y ?? 0)).toBeCloseTo((11 * 0.33 * 25.4) / 72, 1)
  })

  test('an underline is as long as its text, a dashed rule has its dashes, colours are kept', () => {
    const sheets = new Sheets()
    sheets.text([{ text: 'grau', color: '#404040', underline: true }], sheets.root.add('P'))
    sheets.add({ type: 'vector', item: { type: 'line', x1: 1, y1: 2, x2: 3, y2: 2, dash: { length: 1, space: 2 }, lineColor: '#767676' } })
    sheets.add({ type: 'vector', item: { type: 'rect', x: 1, y: 2, w: 3, h: 4, color: '#ececec' } })
    const operators = operatorsOf(sheets.bytes())
    const [line] = sheets.pages[0]?.items ?? []
    const width = line?.type === 'line' ? line.item.inlines[0]?.width : 0
    expect(operators).toContain('0.251 0.251 0.251 rg')
    expect(operators).toMatch(new RegExp(`70 82\\.32 ${Math.round((width ?? 0) * 1000) / 1000} 0\\.4 re f`))
    expect(operators).toContain('1 w [1 2] 0 d 1 2 m 3 2 l S')
    expect(operators).toContain('1 2 3 4 re f')
  })

  test('boxes and lines to write on stand where they belong, with their fields over them', () => {
    const bytes = everything({}, true).bytes()
    const pdf = new PdfObjects(bytes)
    const rects = new Map(pdf.all('Annot').map((one) => [one['T'], one['Rect'] as number[]]))
    const [box, name] = [rects.get('ja') ?? [], rects.get('name') ?? []]
    const operators = operatorsOf(bytes, 1)
    const [, x, y, side] = /0\.75 w \[\] 0 d ([\d.]+) ([\d.]+) ([\d.]+) [\d.]+ re S/.exec(operators)?.map(Number) ?? []
    expect([x, side]).toEqual([box[0], expect.closeTo((box[2] ?? 0) - (box[0] ?? 0), 1)])
    expect(841.89 - (y ?? 0)).toBeCloseTo(box[3] ?? 0, 1)
    const [, from, height, to] = /0\.5 w \[\] 0 d ([\d.]+) ([\d.]+) m ([\d.]+) [\d.]+ l S/.exec(operators)?.map(Number) ?? []
    expect([from, to]).toEqual([expect.closeTo(name[0] ?? 0, 1), expect.closeTo(name[2] ?? 0, 1)])
    expect(841.89 - (height ?? 0)).toBeCloseTo(name[1] ?? 0, 1)
  })
})

describe('nothing is lost', () => {
  test('a line that was laid out but not painted is an error', () => {
    const sheets = new Sheets()
    sheets.text('da', sheets.root.add('P'))
    sheets.line([{ text: 'verloren' }], sheets.root.add('P'))
    expect(() => sheets.bytes()).toThrow('the first: verloren')
  })

  test('a character without a glyph is an error that names it', () => {
    const sheets = new Sheets()
    sheets.text('Name 漢', sheets.root.add('P'))
    expect(() => sheets.bytes()).toThrow('U+6F22')
  })

  test('a drawing that nobody can paint, or a colour that is none, is an error', () => {
    const draw = (item: { type: string; lineColor?: string }): (() => unknown) => {
      const sheets = new Sheets()
      return () => sheets.add({ type: 'vector', item: { x1: 0, y1: 0, x2: 5, y2: 0, ...item } }).bytes()
    }
    expect(draw({ type: 'ellipse' })).toThrow('ellipse')
    expect(draw({ type: 'line', lineColor: 'teal' })).toThrow('teal')
  })
})

describe('drafts', () => {
  test('carry a mark behind the text on every page, drawn once and not to be read', async () => {
    const bytes = everything().bytes(true)
    const pdf = new PdfObjects(bytes)
    const forms = pdf.all('XObject').filter((one) => 'BBox' in one)
    expect(forms).toHaveLength(1)
    for (const page of [0, 1]) expect(operatorsOf(bytes, page).split('\n')[1]).toBe('/Artifact <</Type /Pagination /Subtype /Watermark>> BDC')
    const { pages } = await readPdf(bytes)
    expect(pages.some((page) => /ENTWURF/.test(page.text + page.artifacts))).toBe(false)
  })

  test('the mark is centred on the text block and runs uphill', () => {
    const sheets = new Sheets()
    Object.assign(sheets.pages[0]?.pageMargins ?? {}, { right: 170 })
    const bytes = sheets.text('Text', sheets.root.add('P')).bytes(true)
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = /q ([-\d. ]+) cm \/Entwurf Do/.exec(operatorsOf(bytes))?.[1]?.split(' ').map(Number) ?? []
    const [form] = new PdfObjects(bytes).all('XObject').filter((one) => 'BBox' in one)
    const [, , width = 0] = (form?.['BBox'] ?? []) as number[]
    const capHeight = sheets.document.provideFont('Sans', true, false).face.capHeight
    expect([a * (width / 2) + c * (capHeight / 2) + e, b * (width / 2) + d * (capHeight / 2) + f]).toEqual([expect.closeTo((70 + 595.28 - 170) / 2, 0), expect.closeTo(841.89 / 2, 0)])
    expect(b).toBeLessThan(0)
  })
})
