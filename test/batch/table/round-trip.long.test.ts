// A table of values comes back as the same values, whatever it was written as; a template comes back as the common file.
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { templateCsv, templateXlsx } from '../../../src/batch/table.ts'
import { xlsxBytes } from '../../../src/batch/table/xlsx-file.ts'
import { Findings } from '../../../src/diagnostics/diagnostic.ts'
import { composeRow } from '../../../src/pipeline/series.ts'
import { pathText, valueAt } from '../../../src/yaml/paths.ts'
import { documentOf, examples, exampleText, textOf } from '../../support/compose.ts'
import { encoded, laid, opened, readBytes, short, utf8 } from './tables.ts'

/** Columns and what may stand in them, as in the file and as typed. */
const line = fc.stringMatching(/^[A-Za-zÄÖÜäöüß0-9"';,.:|€=+@ ()-]{1,30}$/).map((text) => text.trim()).filter((text) => text !== '' && text !== '(leer)')
const german = (iso: string): string => iso.split('-').reverse().map((part) => String(Number(part))).join('.')
const day = fc.date({ min: new Date(Date.UTC(2000, 0, 1)), max: new Date(Date.UTC(2099, 11, 31)), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const FIELDS: Readonly<Record<string, fc.Arbitrary<{ readonly value: unknown; readonly typed: string }>>> = {
  kurztitel: line.map((value) => ({ value, typed: value })),
  titel: line.map((value) => ({ value, typed: value })),
  'parteien.stadt.sitz.plz': fc.stringMatching(/^(?:0[1-9]|[1-9]\d)\d{3}$/).map((value) => ({ value, typed: value })),
  'unterzeichnung.datum': day.map((value) => ({ value, typed: german(value) })),
  'klauseln.jahresgespraech.anzahl': fc.integer({ min: 1, max: 12 }).map((value) => ({ value, typed: String(value) })),
  'klauseln.jahresgespraech.protokoll': fc.boolean().map((value) => ({ value, typed: value ? 'ja' : 'nein' })),
  'parteien.stadt.genus': fc.constantFrom('m', 'f', 'n', 'pl').map((value) => ({ value, typed: value })),
}
const HEADS = Object.keys(FIELDS)
const rows = fc.array(fc.record(FIELDS, { requiredKeys: [] }), { minLength: 1, maxLength: 8 })
type Rows = readonly Partial<Record<string, { readonly value: unknown; readonly typed: string }>>[]

const table = (given: Rows): readonly (readonly string[])[] => [['schluessel', ...HEADS], ...given.map((row, i) => [`z${i}`, ...HEADS.map((head) => row[head]?.typed ?? '')])]
const csv = (given: Rows, mark: string, end: string): string => table(given).map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark)).join(end)
const yaml = (given: Rows): string => given.map((row, i) => `---\nschluessel: z${i}\n${HEADS.flatMap((head) => (row[head] ? [`${head}: ${JSON.stringify(row[head].value)}\n`] : [])).join('')}`).join('')
const meant = (given: Rows): readonly string[] => given.map((row, i) => `z${i}: ${HEADS.flatMap((head) => (row[head] ? [`${head}=${JSON.stringify(row[head].value)}`] : [])).sort().join(' ')}`)

describe('written and read back', () => {
  test('CSV, whatever its delimiter, line ends and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(';', ',', '\t'), fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('utf8', 'win1252', 'utf-16le', 'utf-16be'), async (given, mark, end, encoding) => {
        const bytes = encoded(csv(given, mark, end), encoding, encoding.startsWith('utf-16'))
        expect(laid(await readBytes(bytes))).toEqual(meant(given))
      }),
      { numRuns: 25 },
    )
  })
  test('XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const bytes = await xlsxBytes([{ name: 'Tabelle', rows: table(given).map((row) => row.map((text) => ({ text }))), widths: [] }])
        expect(laid(await readBytes(bytes, { file: 'a.xlsx' }))).toEqual(meant(given))
      }),
      { numRuns: 10 },
    )
  })
  test('YAML of several documents', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        expect(laid(await readBytes(utf8(yaml(given)), { file: 'a.yaml' }))).toEqual(meant(given))
      }),
      { numRuns: 25 },
    )
  })
})

test('texts that programs mistake for something else', async () => {
  const texts = ['constructor', '__proto__', 'toString', '_x0041_', '=1+1', '+49', '-', "'a", '007', '1E5', '1.2', 'TRUE', '<b>&amp;</b>', 'a\u00a0b']
  const bytes = await xlsxBytes([{ name: 'Tabelle', rows: [['schluessel', 'titel'], ...texts.map((text, i) => [`z${i}`, text])].map((row) => row.map((text) => ({ text }))), widths: [] }])
  expect((await readBytes(bytes, { file: 'a.xlsx' })).table?.rows.map(({ values }) => values[0]?.value)).toEqual(texts)
})

describe('templates', () => {
  test.each(examples)('%s: read back without an error, the example row is the common file', async (name) => {
    const { base, view } = opened(exampleText(name))
    for (const [file, bytes] of [['a.csv', templateCsv(view)], ['a.xlsx', await templateXlsx(view)]] as const) {
      const { table: back, codes } = await readBytes(bytes, { file, view })
      expect(codes).toEqual(['tabelle/beispielzeile'])
      const values = back?.rows[0]?.values ?? []
      expect(values.length).toBeGreaterThan(10)
      expect(values.map(({ path, value }) => [pathText(path, view.data), value])).toEqual(values.map(({ path }) => [pathText(path, view.data), valueAt(view.data, path)]))
      const findings = new Findings()
      const document = composeRow(base, values, findings.report)?.document
      expect(document && (await textOf(document, 'txt'))).toBe(await textOf(documentOf(exampleText(name)), 'txt'))
    }
  })
  test('the same bytes each time, with the mark and line ends of Excel', async () => {
    const first = await templateXlsx(short.view)
    await new Promise((resolve) => setTimeout(resolve, 2100)) // zip files count time in steps of two seconds
    expect(Buffer.from(await templateXlsx(short.view)).equals(Buffer.from(first))).toBe(true)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(templateCsv(short.view))
    expect([text.startsWith('\ufeff#'), text.endsWith('\r\n'), /[^\r]\n/.test(text)]).toEqual([true, true, false])
  })
  test('each column is explained in words', async () => {
    const text = new TextDecoder().decode(templateCsv(short.view))
    for (const words of ['Stadt: Postleitzahl', 'Nachbarschaft: Ort', '(leer)', 'f (die)', 'Schlüssel']) expect(text).toContain(words)
  })
  test.each(examples)('%s: a field of a party is called with the party, and no cell is told to have quotation marks', async (name) => {
    const { view } = opened(exampleText(name))
    const [paths = [], titles = []] = new TextDecoder().decode(templateCsv(view)).split('\r\n').filter((line) => /^(?:schluessel|Schlüssel);/.test(line)).map((line) => line.split(';'))
    expect(paths.flatMap((path, i) => (path.startsWith('parteien.') && !titles[i]?.includes(':') && titles[i] !== path ? [titles[i]] : []))).toEqual([])
    const texts = Object.values(unzipSync(await templateXlsx(view))).map((part) => strFromU8(part)).join('\n')
    expect(texts).toContain('Fünf Ziffern.')
    expect(texts).not.toContain('Anführungszeichen')
  })
})
