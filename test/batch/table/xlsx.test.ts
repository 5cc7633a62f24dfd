// XLSX: files of a writer that is not ours in this test, with parts put in that Excel makes: dates, formulas, errors, joined and hidden cells.
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal'
import { laid, readBytes } from './tables.ts'

async function book(sheets: Readonly<Record<string, SheetData>>, changed: (parts: Readonly<Record<string, Uint8Array>>) => Readonly<Record<string, Uint8Array>> = () => ({})): Promise<Uint8Array> {
  const made = writeXlsxFile(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data })))
  const parts = unzipSync(new Uint8Array(await (await made.toBlob()).arrayBuffer()))
  return zipSync({ ...parts, ...changed(parts) })
}
const xml = (rows: string, more = ''): string => `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${more}</worksheet>`
/** One sheet, written cell by cell. */
const raw = (rows: string, more = '', others: Readonly<Record<string, SheetData>> = {}): Promise<Uint8Array> => book({ Nord: [['x']], ...others }, () => ({ 'xl/worksheets/sheet1.xml': strToU8(xml(rows, more)) }))
const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`
const HEAD = `<row r="1">${text('A1', 'schluessel')}${text('B1', 'titel')}${text('C1', 'parteien.stadt.sitz.plz')}</row>`
const read = async (bytes: Uint8Array | Promise<Uint8Array>, sheet?: string) => readBytes(await bytes, { file: 'gemeinden.xlsx', ...(sheet !== undefined && { sheet }) })

/** As if a part were as large as a bomb: what a file states of its parts, before and at the end of it. */
function stating(bytes: Uint8Array, size: number, other: number): Uint8Array {
  const zip = Buffer.from(bytes)
  const [from, to] = [size, other].map((n) => { const four = Buffer.alloc(4); four.writeUInt32LE(n); return four }) as [Buffer, Buffer]
  for (let at = zip.indexOf(from); at >= 0; at = zip.indexOf(from, at + 4)) to.copy(zip, at)
  return zip
}

describe('cells', () => {
  test('texts keep their zeros, numbers and dates are read, a number that lost its zero is told', async () => {
    const found = await read(
      book({
        Nord: [
          ['schluessel', 'titel', 'parteien.stadt.sitz.plz', 'datum', 'klauseln.jahresgespraech.anzahl', 'klauseln.jahresgespraech.protokoll', 'land'],
          ['01', '007', '01067', { value: new Date(Date.UTC(2027, 1, 1)), type: Date, format: 'dd.mm.yyyy' }, 2, true],
          [2, null, 1067, '1.2.2027', '3', 'nein', 'DE-ST'],
        ],
      }),
    )
    expect(laid(found)).toEqual([
      '01: datum="2027-02-01" klauseln.jahresgespraech.anzahl=2 klauseln.jahresgespraech.protokoll=true parteien.stadt.sitz.plz="01067" titel="007"',
      '2: datum="2027-02-01" klauseln.jahresgespraech.anzahl=3 klauseln.jahresgespraech.protokoll=false land="DE-ST" parteien.stadt.sitz.plz="01067"',
    ])
    expect(found.found).toMatchObject([{ code: 'tabelle/fuehrende-null', message: expect.stringContaining('Blatt „Nord“, Spalte „parteien.stadt.sitz.plz“'), place: { file: 'gemeinden.xlsx', line: 3, column: 3 } }])
  })
  test('a day, a fraction, a truth value in a field for text are refused: the sheet has changed what was typed', async () => {
    const day = { value: new Date(Date.UTC(2026, 3, 3)), type: Date, format: 'd. mmm' }
    for (const cell of [day, 33.1, true, 1e20]) expect(await read(book({ Nord: [['schluessel', 'aktenzeichen'], ['1', cell]] }))).toMatchObject({ codes: ['tabelle/zellart'], table: { rows: [], faulty: [{ count: 1 }] } })
    expect((await read(book({ Nord: [['schluessel', 'datum'], ['1', { value: new Date(Date.UTC(2026, 3, 3, 12)), type: Date, format: 'd.m.yyyy h:mm' }]] }))).codes).toEqual(['tabelle/wert'])
  })
  test('formulas: the stored result; none, an error or an empty one is refused, never read as empty', async () => {
    const formula = (ref: string, inside: string, type = '') => `<c r="${ref}"${type}><f>A1</f>${inside}</c>`
    const row = (n: number, cell: string) => `<row r="${n}">${text(`A${n}`, String(n))}${cell}</row>`
    const found = await read(raw(HEAD + row(2, formula('B2', '<v>Öd</v>', ' t="str"')) + row(3, formula('B3', '')) + row(4, formula('B4', '<v></v>')) + row(5, formula('B5', '<v/>')) + row(6, formula('B6', '<v>#REF!</v>', ' t="e"'))))
    expect(laid(found)).toEqual(['2: titel="Öd"'])
    expect(found.found.map(({ code, place }) => [code, place?.line])).toEqual([3, 4, 5, 6].map((line) => ['tabelle/fehlerwert', line]))
    expect(found.found[3]?.message).toContain('#BEZUG!')
  })
  test('formulas as text without result', async () => {
    const found = await read(raw(`${HEAD}<row r="2">${text('A2', '2')}<c r="B2" t="str"><f>A1</f></c></row>`))
    expect([found.table?.rows, found.codes]).toEqual([[], ['tabelle/fehlerwert']])
  })
  test('joined over rows: for each row; over columns: refused; in the title above: as it is', async () => {
    const rows = `<row r="1">${text('A1', 'Kooperationen')}</row>${HEAD.replaceAll('1"', '2"')}<row r="3">${text('A3', 'a')}${text('B3', 'T')}</row><row r="4">${text('A4', 'b')}</row><row r="5">${text('A5', 'c')}${text('B5', '01067')}</row>`
    const found = await read(raw(rows, '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B3:B4"/><mergeCell ref="B5:C5"/></mergeCells>'))
    expect(laid(found)).toEqual(['a: titel="T"', 'b: titel="T"'])
    expect(found.codes).toEqual(['tabelle/uebergangen', 'tabelle/verbunden', 'tabelle/verbunden'])
  })
  test('columns for names: errors, formulas without result and joined cells are told as in fields, and never become a name or a key', async () => {
    const head = `<row r="1">${['schluessel', 'gemeinde', 'titel'].map((name, i) => text(`${'ABC'.charAt(i)}1`, name)).join('')}</row>`
    const row = (n: number, cells: string) => `<row r="${n}">${cells}${text(`C${n}`, 'T')}</row>`
    const found = await read(raw(head + row(2, `${text('A2', 'a')}<c r="B2" t="e"><v>#N/A</v></c>`) + row(3, `<c r="A3"><f>X</f></c>${text('B3', 'B')}`) + row(4, text('A4', 'c')) + row(5, text('A5', 'd')), '<mergeCells><mergeCell ref="A4:B4"/></mergeCells>'))
    expect(found.found.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([['tabelle/fehlerwert', 2, 2], ['tabelle/fehlerwert', 3, 1], ['tabelle/verbunden', 4, 1], ['tabelle/verbunden', 4, 2]])
    expect([found.table?.rows.map(({ key }) => key), found.table?.faulty.map(({ id }) => id)]).toEqual([['d'], ['a', 'Zeile 3', 'Zeile 4']])
  })
  test('zeros that the format of a number shows stand in names and texts; a postcode that lacks a digit is told', async () => {
    const zeros = (value: number) => ({ value, type: Number, format: '00000' })
    const found = await read(book({ Nord: [['schluessel', 'ags', 'aktenzeichen', 'parteien.stadt.sitz.plz', 'land'], ['1', zeros(1234), zeros(7), zeros(1067), 'DE-ST'], [zeros(2), zeros(123456), null, null, null]] }))
    expect(found.table?.rows.map((row) => row.names().get('ags'))).toEqual(['01234'])
    expect(laid(found)).toEqual(['1: aktenzeichen="00007" land="DE-ST" parteien.stadt.sitz.plz="01067"'])
    expect(found.codes).toEqual(['tabelle/fuehrende-null', 'tabelle/leer'])
    expect(found.table?.faulty.map(({ id }) => id)).toEqual(['00002'])
  })
  test('gaps keep the numbers of rows', async () => {
    const found = await read(raw(`${HEAD}<row r="7">${text('A7', 'a')}${text('C7', '123')}</row>`))
    expect(found.found).toMatchObject([{ code: 'tabelle/wert', place: { line: 7, column: 3 } }])
  })
})

describe('sheets', () => {
  const table = (name: string): SheetData => [['schluessel', 'titel'], [name, name]]
  test('the first with data, told; the one that is named', async () => {
    const bytes = await book({ Leer: [], Nord: table('n'), Süd: table('s') })
    expect(await read(bytes)).toMatchObject({ table: { sheet: 'Nord' }, codes: ['tabelle/blatt-gewaehlt'] })
    expect(await read(bytes, 'Süd')).toMatchObject({ table: { sheet: 'Süd' }, codes: [] })
    expect(await read(bytes, 'West')).toMatchObject({ table: undefined, found: [{ code: 'tabelle/blatt', hint: expect.stringContaining('„Süd“') }] })
  })
  test('hidden ones are never read', async () => {
    const bytes = await book({ Alt: table('a'), Nord: table('n') }, (parts) => ({ 'xl/workbook.xml': strToU8(new TextDecoder().decode(parts['xl/workbook.xml']).replace(/<sheet (?=[^>]*Alt)/, '<sheet state="hidden" ')) }))
    expect(await read(bytes)).toMatchObject({ table: { sheet: 'Nord' }, codes: [] })
    expect(await read(bytes, 'Alt')).toMatchObject({ table: undefined, codes: ['tabelle/blatt'] })
  })
  test('hidden rows are read and told', async () => {
    const found = await read(raw(`${HEAD}<row r="2" hidden="1">${text('A2', 'a')}${text('B2', 'A')}</row>`))
    expect([found.table?.rows.length, found.codes]).toEqual([1, ['tabelle/uebergangen']])
  })
  test('empty', async () => {
    expect(await read(book({ Nord: [] }))).toMatchObject({ table: undefined, codes: ['tabelle/leer'] })
  })
})

describe('hostile and damaged', () => {
  test.each([
    ['a row beyond every sheet', `<row r="999999999"><c r="A999999999"><v>1</v></c></row>`],
    ['a cell whose place holds the beginning of another tag', `<row r="1"><c r="S<w:r><w:t>"><v>1</v></c></row>`],
    ['a column beyond every sheet', `<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>`],
    ['hidden behind an attribute', `<row x=">" r="888888888"><c x='>' r="A888888888"><v>1</v></c></row>`],
    ['a sheet filled to its end', `${HEAD}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`],
  ])('%s', async (_, rows) => {
    const found = await read(raw(rows))
    expect([found.table, found.codes.length]).toEqual([undefined, 1])
  })
  test('a bomb, a file that was cut off, a zip that is no workbook', async () => {
    const bomb = await book({ Nord: [['x']] }, () => ({ 'xl/worksheets/sheet1.xml': new Uint8Array(123_457) }))
    expect(await read(stating(bomb, 123_457, 250_000_000))).toMatchObject({ table: undefined, codes: ['tabelle/zu-gross'] })
    const good = await book({ Nord: [['schluessel', 'titel'], ['1', 'A']] })
    for (const length of [4, 100, good.length - 5]) expect((await read(good.slice(0, length))).table).toBeUndefined()
    expect(await read(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toMatchObject({ table: undefined, codes: ['tabelle/beschaedigt'] })
  })
})

describe('entities', () => {
  const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + (i % 24))}${i} "${`&${i === 0 ? 'a' : `${String.fromCharCode(98 + ((i - 1) % 24))}${i - 1}`};`.repeat(10)}">`).join('')}]>`
  const withType = (xmlText: string): string => xmlText.replace(/^(<\?xml[^>]*\?>)?/, `$1${LAUGHS}`)
  const named = text('A2', '&f29;')
  test.each(['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'])('a part with a document type of its own is no workbook: %s', async (part) => {
    const bytes = book({ Nord: [['schluessel', 'titel'], ['a', 'b']] }, (parts) => ({ [part]: strToU8(withType(new TextDecoder().decode(parts[part]))) }))
    expect(await read(bytes)).toMatchObject({ table: undefined, codes: ['tabelle/beschaedigt'] })
  })
  test('also in another encoding or in capitals and small letters', async () => {
    const other = withType(xml(`${HEAD}<row r="2">${named}</row>`)).replace('<!DOCTYPE', '<!doctype')
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${other}`, 'utf16le'))
    for (const sheet of [strToU8(other), utf16]) expect((await read(book({ Nord: [['x']] }, () => ({ 'xl/worksheets/sheet1.xml': sheet })))).codes).toEqual(['tabelle/beschaedigt'])
  })
  test('an entity nobody declared stays a text', async () => {
    const found = await read(raw(`${HEAD}<row r="2">${text('A2', 'k')}${text('B2', '&amp;f29; &lt;b&gt;')}</row>`))
    expect(laid(found)).toContain('k: titel="&f29; <b>"')
  })
  test('a tag of 100 kB without an end', async () => {
    expect((await read(raw(`<${'a'.repeat(100_000)}`))).codes).toEqual([expect.stringMatching(/tabelle\/(?:beschaedigt|leer)/)])
  })
})
