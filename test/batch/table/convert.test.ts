// What a cell becomes: German dates, decimals, yes and no, words of choices; what is refused stays out and is named.
import { describe, expect, test } from 'vitest'
import { composeRow } from '../../../src/pipeline/series.ts'
import { Findings } from '../../../src/diagnostics/diagnostic.ts'
import { exampleText, textOf } from '../../support/compose.ts'
import { laid, opened, read, short } from './tables.ts'

const one = (header: string, cell: string, view = short.view) => read(`schluessel;${header}\n1;"${cell.replaceAll('"', '""')}"\n`, { view })

const inSaxony = opened(exampleText('kurz').replace('DE-NI', 'DE-SN')).view

describe('understood', () => {
  test.each([
    ['datum', '1.2.2027', '2027-02-01'],
    ['datum', '01. Februar 2027', '2027-02-01'],
    ['datum', '2027-02-01', '2027-02-01'],
    ['laufzeit.beginn', '1.2.2027', '2027-02-01'],
    ['laufzeit.dauer', 'zwei Jahre', '2 Jahre'],
    ['klauseln.jahresgespraech.anzahl', '2', 2],
    ['klauseln.jahresgespraech.protokoll', 'ja', true],
    ['klauseln.jahresgespraech.protokoll', 'Nein', false],
    ['klauseln.jahresgespraech', 'nein', false],
    ['klauseln.sprechstunde', 'JA', true],
    ['parteien.stadt.genus', 'die', 'f'],
    ['parteien.stadt.vertreten_durch.1.geschlecht', 'weiblich', 'w'],
    ['land', 'Sachsen', 'DE-SN'],
    ['parteien.nachbarschaft.rolle', 'mbe, Jugendmigrationsdienst', ['mbe', 'jmd']],
    ['parteien.stadt.sitz.plz', '01067', '01067'],
    ['parteien.stadt.sitz.plz', 'D-12345', '12345'],
    ['aktenzeichen', '0012', '0012'],
    ['titel', '=1+1', '=1+1'],
    ['titel', '@SUMME(A1)', '@SUMME(A1)'],
    ['titel', '{ a: [1] }', '{ a: [1] }'],
    ['titel', '  A  ', 'A'],
    ['titel', '\u00a0A\u00a0', 'A'],
  ])('%s: %j', async (path, cell, value) => {
    const { table, found } = await one(path, cell)
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(table?.rows[0]?.values.map((laidValue) => laidValue.value)).toEqual([value])
  })
  test.each([['1.234,56', 1234.56], ['1234,56 €', 1234.56], ['12.500', 12500], ['12500 Euro', 12500], ['1500.50', 1500.5]] as const)('amounts: %s', async (cell, value) => {
    const { view } = opened(exampleText('projekt'))
    expect(laid(await one('klauseln.foerderung.summe', cell, view), view)).toEqual([`1: klauseln.foerderung.summe=${value}`])
  })
  test.each(['1500.5', '12,5', '1,234.56', 'zwölf'])('no amount: %s', async (cell) => {
    expect((await one('klauseln.foerderung.summe', cell, opened(exampleText('projekt')).view)).codes).toEqual(['tabelle/wert'])
  })
  test('what was converted is listed with its cell; what stands as in the file is not', async () => {
    const { table } = await read('schluessel;datum;titel\n1;1.2.2027;A\n2;2027-02-01;B\n')
    expect(table?.converted).toEqual([{ origin: { file: 'gemeinden.csv', row: 2, column: 2, header: 'datum', place: expect.objectContaining({ line: 2, column: 3, endColumn: 11 }) }, from: '1.2.2027', to: '2027-02-01', count: 1 }])
  })
  test('a postcode that lost its zero is told', async () => {
    expect((await one('parteien.stadt.sitz.plz', '1067', inSaxony)).found).toMatchObject([{ code: 'tabelle/fuehrende-null', message: expect.stringContaining('„01067“') }])
    expect((await one('parteien.stadt.sitz.plz', '01067')).codes).toEqual([])
  })
  test.each<[land: string, codes: readonly string[]]>([['DE-SN', ['tabelle/fuehrende-null']], ['Thüringen', ['tabelle/fuehrende-null']], ['', ['tabelle/wert']], ['Bayern', ['tabelle/wert']]])('a zero is added only where postcodes begin with it: land „%s“', async (land, codes) => {
    const { codes: told, table } = await read(`schluessel;Stadt: PLZ;land\n1;1067;${land}\n`)
    expect([told, table?.faulty.length]).toEqual([codes, codes.includes('tabelle/wert') ? 1 : 0])
  })
  test.each(['2999O', 'abc1234', 'D-1234', 'O-1234', '1.234', '12 345', '29999 Neuental', '0000', '00000', '00123', '123', '123456'])('no postcode is made out of „%s“', async (cell) => {
    expect(await one('parteien.stadt.sitz.plz', cell, inSaxony)).toMatchObject({ codes: ['tabelle/wert'], table: { rows: [] }, found: [{ message: expect.stringContaining('fünf Ziffern') }] })
  })
})

describe('refused', () => {
  test.each([
    ['datum', '30.2.2027', 'tabelle/wert'],
    ['datum', '1.2.27', 'tabelle/wert'],
    ['datum', '1/2/2027', 'tabelle/wert'],
    ['datum', '1/15/2027', 'tabelle/wert'],
    ['laufzeit.beginn', '15/1/2027', 'tabelle/wert'],
    ['klauseln.jahresgespraech.anzahl', 'zwei', 'tabelle/wert'],
    ['klauseln.jahresgespraech.anzahl', '1,5', 'tabelle/wert'],
    ['klauseln.jahresgespraech.anzahl', '99', 'tabelle/wert'],
    ['klauseln.jahresgespraech.protokoll', 'vielleicht', 'tabelle/wert'],
    ['klauseln.jahresgespraech', 'zweimal', 'tabelle/wert'],
    ['klauseln.zweck', 'nein', 'tabelle/wert'],
    ['parteien.stadt.sitz.plz', '123', 'tabelle/wert'],
    ['parteien.stadt.sitz.strasse', 'Hauptstr. 5, 12345 Musterort', 'tabelle/wert'],
    ['parteien.stadt.sitz.strasse', 'Postfach 12 D-12345 Bad Ort', 'tabelle/wert'],
    ['parteien.stadt.genus', 'x', 'tabelle/wert'],
    ['land', 'Atlantis', 'tabelle/wert'],
    ['titel', 'A\nB', 'tabelle/wert'],
    ['titel', 'a\u202eb', 'tabelle/zeichen'],
    ['titel', 'a\u0007b', 'tabelle/zeichen'],
    ['titel', '#NV', 'tabelle/fehlerwert'],
    ['titel', '#REF!', 'tabelle/fehlerwert'],
    ['gemeinde', '#NV', 'tabelle/fehlerwert'],
    ['titel', 'x'.repeat(200_000), 'tabelle/wert'],
  ])('%s: %j', async (path, cell, code) => {
    const { table, found } = await one(path, cell)
    expect(found).toMatchObject([{ code, message: expect.stringContaining(`Spalte „${path}“: `), place: { file: 'gemeinden.csv', line: 2 } }])
    expect(table).toMatchObject({ rows: [], faulty: [{ origin: { row: 2 }, count: 1 }] })
  })
  test.each(['datum', 'laufzeit.beginn', 'laufzeit.bis'])('a short year in „%s“ is told as such', async (path) => {
    expect((await one(path, '1.2.27')).found[0]?.message).toContain('ein Jahr mit vier Ziffern. Ist das Jahr 2027 gemeint, schreiben Sie 2027-02-01.')
  })
  test('all mistakes of a row are named, each at its cell', async () => {
    const { found, table } = await read('schluessel;datum;land\n1;x;y\n')
    expect(found.map(({ place }) => place?.column)).toEqual([3, 5])
    expect(table?.faulty).toMatchObject([{ count: 2 }])
  })
})

describe('empty and taken out', () => {
  test('an empty cell leaves the common file as it is', async () => {
    expect(laid(await read('schluessel;titel;kurztitel\n1;;A\n2;  ;B\n'))).toEqual(['1: kurztitel="A"', '2: kurztitel="B"'])
  })
  test('„(leer)“ takes the field out', async () => {
    const { table } = await one('parteien.stadt.sitz.strasse', '(leer)')
    expect(table?.rows[0]?.values).toEqual([{ path: ['parteien', 0, 'sitz', 'strasse'], value: undefined }])
    const findings = new Findings()
    const document = composeRow(short.base, table?.rows[0]?.values ?? [], findings.report)?.document
    expect(findings.list).toEqual([])
    const text = document ? await textOf(document, 'txt') : ''
    expect([text.includes('Marktplatz 4'), text.includes('Am Kirchgarten 3')]).toEqual([false, true])
  })
  test('„ja“ takes no value from a clause that is on', async () => {
    const { view } = opened(`${exampleText('kurz')}klauseln: { jahresgespraech: { anzahl: 2 }, sprechstunde: false }\n`)
    expect(laid(await read('schluessel;klauseln.jahresgespraech;klauseln.sprechstunde\n1;ja;ja\n', { view }), view)).toEqual(['1: klauseln.sprechstunde=true'])
  })
  test('a clause and its parameters side by side; „nein“ with a parameter is a contradiction', async () => {
    const text = 'schluessel;klauseln.jahresgespraech.anzahl;klauseln.jahresgespraech\n1;2;ja\n2;;nein\n3;2;nein\n'
    const found = await read(text)
    expect(found.table?.rows.map(({ values }) => values.map(({ value }) => value))).toEqual([[true, 2], [false]])
    expect(found.found).toMatchObject([{ code: 'tabelle/wert', place: { line: 4, column: 3 } }])
  })
})

test('rows in = rows out + faulty + skipped', async () => {
  const lines = Array.from({ length: 300 }, (_, i) => (i % 7 === 0 ? '' : i % 5 === 0 ? `${i};30.2.2027` : i % 11 === 0 ? `${i};x;y` : i % 13 === 0 ? '# Notiz' : `${i};1.2.2027`))
  const { table } = await read(`schluessel;datum\n${lines.join('\n')}\n`)
  expect((table?.rows.length ?? 0) + (table?.faulty.length ?? 0) + (table?.skipped ?? 0)).toBe(300)
  expect(table?.faulty.length).toBe(lines.filter((line) => /30\.2|;y/.test(line)).length)
})
