// What stands above a column: paths, titles, names of parties; what is near a field and is none; what is hostile.
import { describe, expect, test } from 'vitest'
import { type Converted, type Origin, originPlace, originPrefix, originText } from '../../../src/batch/table.ts'
import { laid, read, short } from './tables.ts'

describe('a head that means a field', () => {
  test.each([
    ['parteien.stadt.sitz.ort', 'parteien.stadt.sitz.ort'],
    ['Stadt: Ort', 'parteien.stadt.sitz.ort'],
    ['Stadt – Ort', 'parteien.stadt.sitz.ort'],
    ['Stadt / Sitz / Ort', 'parteien.stadt.sitz.ort'],
    ['Ort (Stadt)', 'parteien.stadt.sitz.ort'],
    ['stadt: ort', 'parteien.stadt.sitz.ort'],
    ['Stadt Neuental: Ort', 'parteien.stadt.sitz.ort'],
    ['Ausländerbehörde: Ort', 'parteien.stadt.sitz.ort'],
    ['AUSLAENDERBEHOERDE: Ort', 'parteien.stadt.sitz.ort'],
    ['Stadt: Name', 'parteien.stadt.name'],
    ['Stadt: Vertreten durch: Name', 'parteien.stadt.vertreten_durch.1.name'],
    ['Unterzeichnung: Ort', 'unterzeichnung.ort'],
    ['Aktenzeichen', 'aktenzeichen'],
    ['titel', 'titel'],
    ['Träger: Ort', 'parteien.nachbarschaft.sitz.ort'],
  ])('%s', async (header, path) => {
    const { table, found } = await read(`schluessel;${header}\n1;${path === 'parteien.stadt.name' ? 'Stadt Neuental' : 'Wert'}\n`)
    expect(found).toEqual([])
    expect(table?.columns[1]?.field?.pathText).toBe(path)
  })
  test('the title of the template for the day of the agreement is none of another day', async () => {
    expect(laid(await read('schluessel;Datum\n1;16.1.2027\n'))).toEqual(['1: datum="2027-01-16"'])
  })
  test('the first entry of a list that is not there yet', async () => {
    expect(laid(await read('schluessel;parteien.stadt.ansprechpersonen.1.funktion\n1;Leitung\n'))).toEqual(['1: parteien.stadt.ansprechpersonen.1.funktion="Leitung"'])
    const { table } = await read('schluessel;parteien.stadt.ansprechpersonen.1.funktion\n1;Leitung\n')
    expect(table?.rows[0]?.values[0]?.path).toEqual(['parteien', 0, 'ansprechpersonen', 0, 'funktion'])
  })
})

describe('a head that means none', () => {
  test.each([
    ['Stadt: Ortt', 'tabelle/spalte-unbekannt', 'Ort'],
    ['partein.stadt.name', 'tabelle/spalte-unbekannt', 'parteien.stadt.name'],
    ['klauseln.jahresgesprach.anzahl', 'tabelle/spalte-unbekannt', 'klauseln.jahresgespraech.anzahl'],
    ['Ort', 'tabelle/spalte-mehrdeutig', 'parteien.stadt.sitz.ort, parteien.nachbarschaft.sitz.ort, unterzeichnung.ort'],
    ['Kurztitl', 'tabelle/spalte-unbekannt', 'Meinten Sie „Kurztitel“?'],
    ['Kreis: Ort', 'tabelle/spalte-unbekannt', ''],
    ['parteien.stadt.sitz', 'tabelle/spalte-ohne-platz', 'parteien.stadt.sitz.plz'],
    ['parteien', 'tabelle/spalte-ohne-platz', ''],
    ['parteien.stadt.kurz.name', 'tabelle/spalte-ohne-platz', 'parteien.stadt.kurz'],
    ['parteien.nachbarschaft.kurz', 'tabelle/spalte-ohne-platz', 'parteien.nachbarschaft.kurz.name'],
    ['typ', 'tabelle/spalte-ohne-platz', ''],
    ['koopgen', 'tabelle/spalte-ohne-platz', ''],
    ['constructor.prototype.x', 'tabelle/spalte-unbekannt', ''],
    ['parteien.3.name', 'tabelle/spalte-unbekannt', ''],
    ['../../etc', 'tabelle/spalte-unbekannt', ''],
    ['=HYPERLINK("x")', 'tabelle/spalte-unbekannt', ''],
    [`a${'b'.repeat(5000)}`, 'tabelle/spalte-unbekannt', ''],
  ])('%s', async (header, code, hint) => {
    const { table, found } = await read(`schluessel;"${header.replaceAll('"', '""')}"\n1;Wert\n`)
    expect(table).toBeUndefined()
    expect(found).toMatchObject([{ code, place: { line: 1, column: 12 }, hint: expect.stringContaining(hint) }])
  })
  test('a path of a hundred thousand steps is none, and nobody waits for it', async () => {
    expect((await read(`schluessel;parteien.stadt${'.ort'.repeat(100_000)}\n1;Wert\n`)).codes).toEqual(['tabelle/spalte-unbekannt'])
  })
  test('all wrong columns at once', async () => {
    expect((await read('schluessel;Ortt;Ort;typ\n1;a;b;c\n')).codes.length).toBe(3)
  })
  test('a name that reaches into every object changes none', async () => {
    const { table, codes } = await read('schluessel;__proto__;titel\n1;x;A\n')
    expect(table?.rows[0]?.values).toEqual([{ path: ['titel'], value: 'A' }])
    expect(codes).toEqual(['tabelle/uebergangen'])
    expect(table?.rows[0]?.text().get('__proto__')).toBe('x')
  })
  test('one field twice, by path and by title; a block and its field', async () => {
    expect((await read('Stadt: Ort;parteien.stadt.sitz.ort\nA;B\n')).codes).toEqual(['tabelle/spalte-doppelt'])
    expect((await read('schluessel;Schlüssel;titel\n1;2;A\n')).codes).toEqual(['tabelle/spalte-doppelt'])
  })
})

describe('columns that are no fields', () => {
  test('notes are passed over and told, names are kept for files', async () => {
    const { table, found } = await read('schluessel;#Notiz;_intern;dateiname;Gemeinde;titel\nneu;a;b;d;Neuental;A\n')
    expect(found).toMatchObject([{ code: 'tabelle/uebergangen', message: expect.stringContaining('„#Notiz“, „_intern“') }])
    expect(table?.rows[0]?.values.length).toBe(1)
    expect(Object.fromEntries(table?.rows[0]?.text() ?? [])).toEqual({ schluessel: 'neu', '#Notiz': 'a', _intern: 'b', dateiname: 'd', Gemeinde: 'Neuental', titel: 'A' })
  })
})

describe('keys', () => {
  test('of the column, with spaces at the ends dropped', async () => {
    expect((await read('Schlüssel;titel\n 01 ;A\n')).table?.rows.map(({ key }) => key)).toEqual(['01'])
  })
  test('missing or given twice is an error of the row, with the other row named', async () => {
    const { table, found } = await read('id;titel\n1;A\n;B\n1;C\n')
    expect(table?.rows.length).toBe(1)
    expect(table?.faulty.map(({ origin }) => origin.row)).toEqual([3, 4])
    expect(found).toMatchObject([{ code: 'tabelle/schluessel' }, { code: 'tabelle/schluessel', message: expect.stringContaining('Zeile 2') }])
  })
  test('without a column the content decides: neither the place of the row nor that of its columns', async () => {
    const keys = async (text: string) => (await read(text)).table?.rows.map(({ key }) => key) ?? []
    const [a, b] = await keys('titel;kurztitel\nA;a\nB;b\n')
    expect(await keys('Kurztitel;titel\nb;B\n;\na;A\n')).toEqual([b, a])
    expect(a).not.toBe(b)
  })
  test('equal rows have keys of their own and are told', async () => {
    const { table, codes } = await read('titel\nA\nA\nA\n')
    expect(new Set(table?.rows.map(({ key }) => key)).size).toBe(3)
    expect(codes).toEqual(['tabelle/gleiche-zeilen', 'tabelle/gleiche-zeilen'])
  })
})

test('a row knows which cell a value came from', async () => {
  const { table } = await read('schluessel;titel;Stadt: Ort\n1;A;Öd\n', { view: short.view })
  expect(table?.rows[0]?.origins()(['parteien', 0, 'sitz', 'ort'])).toEqual({ file: 'gemeinden.csv', row: 2, column: 3, header: 'Stadt: Ort', place: { file: 'gemeinden.csv', line: 2, column: 5, endLine: 2, endColumn: 7 } })
  expect(table?.rows[0]?.origins()(['parteien', 0, 'sitz'])).toBeUndefined()
})

test('an origin in words: for lists, before messages, as a place', async () => {
  const { table } = await read('schluessel;datum\n1;1.2.2027\n')
  const [converted] = (table?.converted ?? []) as readonly [Converted]
  const sheet: Origin = { file: 'a.xlsx', sheet: 'Nord', row: 3, column: 2, header: 'Ort' }
  expect([converted.origin, sheet, { file: 'a.yaml', row: 2, unit: 'Dokument' } as const, { file: 'o/a.yaml', row: 1, unit: 'Datei' } as const].map(originText)).toEqual([
    'gemeinden.csv, Zeile 2, Spalte „datum“',
    'a.xlsx, Blatt „Nord“, Zeile 3, Spalte „Ort“',
    'a.yaml, Dokument 2',
    'o/a.yaml',
  ])
  expect(originPrefix(sheet)).toBe('Blatt „Nord“, Spalte „Ort“: ')
  expect(originPlace(sheet)).toEqual({ file: 'a.xlsx', line: 3, column: 2, endLine: 3, endColumn: 3 })
})
