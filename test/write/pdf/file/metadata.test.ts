// What the file says about itself.
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../support/read-pdf.ts'
import { everything, info, type options, Sheets } from '../paint/sheets.ts'
import { PdfObjects, shown } from './read-objects.ts'

const small = (more: Parameters<typeof options>[0] = {}): Uint8Array => {
  const sheets = new Sheets(more)
  return sheets.text('Text', sheets.root.add('P')).bytes()
}
function xmpOf(bytes: Uint8Array): Record<string, unknown> {
  const pdf = new PdfObjects(bytes)
  const packet = pdf.stream(pdf.catalog['Metadata']).toString('utf8')
  const parsed = new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(packet)
  return parsed['x:xmpmeta']['rdf:RDF']['rdf:Description']
}
const ATTACHMENT = { name: 'a.yaml', type: 'application/yaml', bytes: Buffer.from('a: b\n'), description: 'Quelle' } as const

describe('metadata', () => {
  test('are escaped as XML and the same in both places, whatever the title holds', async () => {
    const title = 'Stadt & Land <b> "x" \u0007\ud800 Straße €'
    const bytes = small({ info: { ...info, title } })
    const xmp = xmpOf(bytes)
    const clean = 'Stadt & Land <b> "x" \u0020\ufffd Straße €'
    const inDefault = (name: string): unknown => (xmp[name] as Record<string, Record<string, Record<string, unknown>>>)['rdf:Alt']?.['rdf:li']?.['#text']
    expect(inDefault('dc:title')).toBe(clean)
    const { info: dictionary } = await readPdf(bytes)
    expect(dictionary).toMatchObject({ Title: clean, Creator: 'koopgen', Producer: 'koopgen', PDFFormatVersion: '1.7', Language: 'de' })
  })

  test('name PDF/A-2a and PDF/UA-1, and PDF/A-3a with a file attached', () => {
    expect(xmpOf(small())).toMatchObject({ 'pdfaid:part': '2', 'pdfaid:conformance': 'A', 'pdfuaid:part': '1' })
    expect(xmpOf(small({ attachment: ATTACHMENT }))).toMatchObject({ 'pdfaid:part': '3', 'pdfaid:conformance': 'A', 'pdfuaid:part': '1' })
  })

  test('show the title, name the language and a colour space', () => {
    const pdf = new PdfObjects(small())
    const { catalog } = pdf
    expect(pdf.dict(catalog['ViewerPreferences'])).toEqual({ DisplayDocTitle: true })
    expect([catalog['Lang'], pdf.dict(catalog['MarkInfo'])]).toEqual(['de', { Marked: true }])
    const profile = pdf.stream(pdf.dict(pdf.list(catalog['OutputIntents'])[0])['DestOutputProfile'])
    expect(profile.readUInt32BE(0)).toBe(profile.length)
    expect(profile.toString('latin1', 12, 20)).toBe('mntrRGB ')
    expect(profile.toString('latin1', 36, 40)).toBe('acsp')
  })

  test('carry no date but that of the agreement', () => {
    const text = everything({ attachment: ATTACHMENT }).bytes()
    const pdf = new PdfObjects(text)
    const all = [...pdf.objects.values()].map((value) => JSON.stringify(value)).join('') + pdf.stream(pdf.catalog['Metadata']).toString()
    expect([...new Set(all.match(/D:\d{14}Z?/g))]).toEqual(['D:20270115000000Z'])
    expect([...new Set(all.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g))]).toEqual(['2027-01-15T00:00:00Z'])
  })
})

describe('bytes', () => {
  test('are the same for the same content, whatever was written before', () => {
    const before = Buffer.from(everything({}, true).bytes())
    everything({ info: { ...info, title: 'Anderes' } }).bytes(true)
    expect(before.equals(everything({}, true).bytes())).toBe(true)
  })

  test('have an identifier of the content and the attached file, sixteen bytes', () => {
    const id = (more: Parameters<typeof options>[0]): string => {
      const [first, second] = new PdfObjects(small(more)).trailer['ID'] as [Buffer, Buffer]
      expect(first.equals(second)).toBe(true)
      expect(first).toHaveLength(16)
      return first.toString('hex')
    }
    const ids = [id({}), id({ info: { ...info, title: 'Anderes' } }), id({ attachment: ATTACHMENT }), id({ attachment: { ...ATTACHMENT, bytes: Buffer.from('a: c\n') } })]
    expect(new Set(ids).size).toBe(4)
    expect(id({})).toBe(ids[0])
  })

  test('name every object once, and none that is not there', () => {
    const pdf = new PdfObjects(everything({ attachment: ATTACHMENT }, true).bytes())
    expect(pdf.objects.size).toBe((pdf.trailer['Size'] as number) - 1)
    expect(shown(pdf.catalog['Type'] ?? null)).toBe('Catalog')
  })
})
