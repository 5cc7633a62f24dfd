// CSV as people have it: encodings, delimiters, line ends, titles above the table, empty lines, cells that slipped.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encoded, laid, read, readBytes, utf8 } from './tables.ts'
import { runs } from '../../support/runs.ts'

const ROWS = 'schluessel;kurztitel;parteien.stadt.sitz.ort\n1;Stadt Müßlingen €;Öd\n'
const MEANT = ['1: kurztitel="Stadt Müßlingen €" parteien.stadt.sitz.ort="Öd"']

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(ROWS), undefined, 'UTF-8'],
    ['UTF-8 with mark', utf8(`\ufeff${ROWS}`), undefined, 'UTF-8'],
    ['Windows-1252', encoded(ROWS, 'win1252'), undefined, 'Windows-1252'],
    ['Windows-1252, told', encoded(ROWS, 'win1252'), 'windows-1252', 'Windows-1252'],
    ['UTF-16LE of Excel', encoded(ROWS.replaceAll(';', '\t'), 'utf-16le', true), undefined, 'UTF-16LE'],
    ['UTF-16BE', encoded(ROWS, 'utf-16be', true), undefined, 'UTF-16BE'],
    ['UTF-16LE without mark', encoded(ROWS, 'utf-16le'), undefined, 'UTF-16LE'],
    ['UTF-16BE without mark', encoded(ROWS, 'utf-16be'), undefined, 'UTF-16BE'],
    ['ISO-8859-15, told', encoded(ROWS, 'iso885915'), 'iso-8859-15', 'ISO-8859-15'],
  ] as const)('%s', async (_, bytes, encoding, name) => {
    const found = await readBytes(bytes, encoding === undefined ? {} : { encoding })
    expect(laid(found)).toEqual(MEANT)
    expect(found.table?.encoding).toBe(name)
  })

  test('Windows-1252 with one cell in UTF-8: the cell is told at its line', async () => {
    for (const place of ['Görlitz', 'Château', 'Au – Süd', '„Au“']) {
      const bytes = Uint8Array.from([...encoded('schluessel;kurztitel\na;Stadt Öd\nb;Stadt ', 'win1252'), ...utf8(place), ...encoded('\n', 'win1252')])
      const { found } = await readBytes(bytes)
      expect(found.map(({ code, place: at }) => [code, at?.line])).toEqual([['tabelle/zeichensatz-angenommen', 1], ['tabelle/zeichensalat', 3]])
    }
    expect((await readBytes(encoded('schluessel;kurztitel\na;Stadt SÃO – „Ão“ â\n', 'win1252'))).codes).toEqual(['tabelle/zeichensatz-angenommen'])
  })
  test('what is no UTF-8 is read as Windows-1252 and told, once told not any more', async () => {
    expect((await readBytes(encoded(ROWS, 'win1252'))).codes).toEqual(['tabelle/zeichensatz-angenommen'])
    expect((await readBytes(encoded(ROWS, 'win1252'), { encoding: 'windows-1252' })).codes).toEqual([])
  })
  test('bytes that fit nothing, or not what was told, are refused', async () => {
    const bytes = new Uint8Array([...utf8('schluessel;titel\n1;'), 0x81, 0x8d])
    expect(await readBytes(bytes)).toMatchObject({ table: undefined, codes: ['tabelle/zeichensatz'] })
    expect(await readBytes(encoded(ROWS, 'win1252'), { encoding: 'utf-8' })).toMatchObject({ table: undefined, codes: ['tabelle/zeichensatz'] })
    expect(await readBytes(utf8(ROWS), { encoding: 'klingonisch' })).toMatchObject({ table: undefined, codes: ['tabelle/zeichensatz'] })
  })
  test('umlauts that were spoilt before are an error of their row, in values and keys; the others stay', async () => {
    const { table, found } = await read('schluessel;titel\n1;Vereinbarung\n2;MÃ¼ller\nKÃ¶ln;Rat\n')
    expect(found).toMatchObject([3, 4].map((line) => ({ code: 'tabelle/zeichensalat', severity: 'error', place: { line }, hint: expect.stringContaining('CSV UTF-8') })))
    expect([table?.rows.map(({ key }) => key), table?.faulty.length]).toEqual([['1'], 2])
    expect((await read('schluessel;titel;_Notiz\n1;JOÃO, Ãstadt und â;MÃ¼ller\n')).codes).toEqual(['tabelle/uebergangen'])
    expect((await read('schluessel;titel\n1;Neu\ufffdtal\n')).codes).toEqual(['tabelle/zeichen'])
  })
})

describe('delimiters and quotes', () => {
  test.each([';', ',', '\t', '|'])('%j is found, also where other marks stand in cells and titles', async (mark) => {
    const quoted = (text: string) => `"${text}"`
    const text = ['Liste der Städte, Stand: 2026; vorläufig', ['schluessel', 'titel', 'parteien.stadt.sitz.ort'].join(mark), ['1', quoted('A, B; C\tD|E').replace('\t', ' '), 'Öd'].join(mark)].join('\n')
    const found = await read(text)
    expect(found.table?.delimiter).toBe(mark)
    expect(laid(found)).toEqual(['1: parteien.stadt.sitz.ort="Öd" titel="A, B; C D|E"'])
  })
  test('titles in quotes with the delimiter inside', async () => {
    expect(laid(await read('"schluessel","titel","_Notiz; lang"\n1,"A",b\n'))).toEqual(['1: titel="A"'])
  })
  test('„sep=“ of Excel is obeyed', async () => {
    expect(laid(await read('sep=|\nschluessel|titel\n1|A;B\n'))).toEqual(['1: titel="A;B"'])
  })
  test('a quote that is not closed, or stands where it cannot be understood, is named with its line', async () => {
    expect(await read('schluessel;titel\n1;A\n2;"B"C\n')).toMatchObject({ table: undefined, found: [{ code: 'tabelle/anfuehrungszeichen', place: { line: 3 } }] })
    expect(await read('schluessel;titel\n1;"A\n2;B\n')).toMatchObject({ table: undefined, found: [{ code: 'tabelle/anfuehrungszeichen', place: { line: 2 } }] })
    expect(await read('schluessel;titel\r\n1;"A\r\na"\r\n2;"B"C\r\n')).toMatchObject({ table: undefined, found: [{ place: { line: 4 } }] })
  })
})

describe('lines', () => {
  test.each(['\n', '\r\n', '\r'])('line ends %j, line breaks in cells, and the right line for what is wrong below', async (end) => {
    const text = ['schluessel;praeambel.anlass;datum', `1;"eins${end}zwei";1.2.2027`, '', '2;b;31.2.2027', ''].join(end)
    const { table, found } = await read(text)
    expect(table?.rows.map(({ key, origin }) => [key, origin.row])).toEqual([['1', 2]])
    expect(found).toMatchObject([{ code: 'tabelle/wert', place: { line: 5, column: 5, endColumn: 14 } }])
    expect(table?.skipped).toBe(1)
  })
  test('a value that is found wrong later has the place of its letters, not the number of its column', async () => {
    const { table } = await read('schluessel;praeambel.anlass;datum;kurztitel\nneuental;"Zusammen; kurz\nund gut";1.2.2027;K\noberdorf;;1.3.2027;L\n')
    const places = (table?.rows ?? []).flatMap((row) => row.values.map(({ path }) => [path.join('.'), row.origins()(path)?.place]))
    expect(places).toMatchObject([['datum', { line: 3, column: 10 }], ['kurztitel', { line: 3, column: 19, endColumn: 20 }], ['praeambel.anlass', { line: 2, column: 10, endColumn: 25 }], ['datum', { line: 4, column: 11, endColumn: 19 }], ['kurztitel', { line: 4, column: 20 }]])
  })
  test('titles above, empty lines, empty columns at the end, a head said twice, notes', async () => {
    const text = 'Kooperationen;;;\n;;;\n# Stand: heute;;;\nschluessel;Stadt: Ort;;\nSchlüssel;parteien.stadt.sitz.ort;;\n;;;\n1;Öd;;\n# fertig;;;\n2;Au;;\n\n'
    const found = await read(text)
    expect(laid(found)).toEqual(['1: parteien.stadt.sitz.ort="Öd"', '2: parteien.stadt.sitz.ort="Au"'])
    expect(found.table).toMatchObject({ skipped: 3, faulty: [] })
    expect(found.table?.rows.map(({ origin }) => origin.row)).toEqual([7, 9])
    expect(found.codes).toEqual(['tabelle/uebergangen'])
  })
  test('a row that begins with „#“ and holds more is a row', async () => {
    expect((await read('parteien.stadt.sitz.ort;titel\n#1 Öd;A\n')).table?.rows.length).toBe(1)
  })
  test('too many and too few cells are errors of their row; the others stay', async () => {
    const found = await read('schluessel;titel;kurztitel\n1;A\n2;B;b\n3;C;c;d\n4;D;;\n')
    expect(laid(found)).toEqual(['2: kurztitel="b" titel="B"', '4: titel="D"'])
    expect(found.found.map(({ code, place }) => [code, place?.line])).toEqual([['tabelle/spaltenzahl', 2], ['tabelle/spaltenzahl', 4]])
    expect(found.table?.faulty).toMatchObject([{ origin: { row: 2 }, count: 1 }, { origin: { row: 4 }, count: 1 }])
  })
  test('a value below no title is an error', async () => {
    expect((await read('schluessel;;titel\n1;x;A\n')).codes).toEqual(['tabelle/spaltenzahl'])
  })
  test('a row that gives nothing but its key would be the common file once more: an error of the row', async () => {
    const { table, found } = await read('schluessel;_Notiz;titel;kurztitel\na;;A;\nb;offen;;\nc;;;C\n')
    expect(found).toMatchObject([{ code: 'tabelle/uebergangen' }, { code: 'tabelle/leer', severity: 'error', place: { line: 3 } }])
    expect([table?.rows.map(({ key }) => key), table?.faulty]).toMatchObject([['a', 'c'], [{ key: 'b', count: 1 }]])
  })
  test('a table of keys alone is meant so, and so is a row that repeats the common file', async () => {
    expect(laid(await read('schluessel\na\nb\n'))).toEqual(['a: ', 'b: '])
    expect((await read('schluessel;titel;klauseln.sprechstunde\na;;ja\n')).found).toEqual([])
  })
  test('no rows, no head, nothing', async () => {
    for (const text of ['', '\n\n', 'schluessel;titel\n', 'schluessel;titel\n;\n# nur eine Notiz;\n']) expect(await read(text), text).toMatchObject({ table: undefined, codes: ['tabelle/leer'] })
  })
})

describe('other files', () => {
  test.each([['old Excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]], ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]]])('%s', async (_, bytes) => {
    expect(await readBytes(new Uint8Array(bytes))).toMatchObject({ table: undefined, codes: ['tabelle/art'] })
  })
  test('far too large', async () => {
    expect(await readBytes(new Uint8Array(50_000_001).fill(0x61))).toMatchObject({ table: undefined, codes: ['tabelle/zu-gross'] })
  })
  test('more rows than a series has', async () => {
    expect(await read(`titel\n${'A\n'.repeat(100_001)}`)).toMatchObject({ table: undefined, codes: ['tabelle/zu-gross'] })
  })
  test('more columns than a table has', async () => {
    const head = Array.from({ length: 501 }, (_, i) => `_${i}`).join(';')
    expect(await read(`${head}\n${head}\n`)).toMatchObject({ table: undefined, codes: ['tabelle/zu-gross'] })
  })
})

test('a table reads alike with and without quotes', async () => {
  const sign = fc.constantFrom('a', 'Öd', ';', ';', '\n', '\r\n', '\r', ' ', '#', '1', ',')
  await fc.assert(fc.asyncProperty(fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')), async (rest) => {
    const [plain, quoted] = await Promise.all(['schluessel', '"schluessel"'].map((key) => read(`Liste\n${key};titel;kurztitel\n1;A;b\n${rest}`)))
    const seen = (one: typeof plain) => [laid(one!), one?.table?.skipped, one?.table?.faulty.map(({ origin }) => origin.row), one?.found.map(({ code, place, message }) => [code, place?.line, message])]
    expect(seen(plain)).toEqual(seen(quoted))
  }), { numRuns: runs(60) })
})
test('empty lines cost nothing, and lines behind them keep their numbers', async () => {
  const gaps = '\n'.repeat(90_000)
  const found = await read(`schluessel;titel\n${gaps}a;b\n;c${'\r\n'.repeat(5_000)}`)
  expect(found.table?.rows.map(({ origin }) => origin.row)).toEqual([90_002])
  expect(found.table?.faulty.map(({ origin }) => origin.row)).toEqual([90_003])
  expect(found.table?.skipped).toBe(90_000 + 4_999)
  expect((await read(`schluessel;titel\na;b\n${'\n'.repeat(230_000)}`)).codes).toEqual(['tabelle/zu-gross'])
  expect((await read(`schluessel;titel\n${'a;b;c\n'.repeat(230_000)}`)).codes).toEqual(['tabelle/zu-gross'])
})
