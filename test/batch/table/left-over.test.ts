// Who gives a party another name gives it its own address, representation and short names, or is told what stays of the old one.
import { describe, expect, test } from 'vitest'
import { exampleText } from '../../support/compose.ts'
import { opened, type Read, read as readText } from './tables.ts'

const CODES: readonly string[] = ['tabelle/anschrift-geblieben', 'tabelle/angaben-geblieben']
const read = (text: string, more: Parameters<typeof readText>[1] = {}) => readText(text, { ...more, whole: true })
const told = ({ found }: Read) => found.filter(({ code }) => CODES.includes(code))
const HEAD = 'schluessel;parteien.stadt.name;parteien.stadt.sitz.strasse;parteien.stadt.sitz.plz;parteien.stadt.sitz.ort;parteien.stadt.vertreten_durch.1.funktion;kurztitel'

describe('a table with names alone', () => {
  test('gives no agreement with the address of another, and says at the name which columns are missing', async () => {
    const { table, ...back } = await read('schluessel;Stadt: Name\na;Stadt Altental\nb;Stadt Bergtal\nc;Stadt Neuental\n')
    const found = told({ table, ...back })
    expect(found.map(({ place, severity, code }) => [place?.line, place?.column, severity, code])).toEqual([2, 3].flatMap((row) => [[row, 3, 'warning', CODES[1]], [row, 3, 'error', CODES[0]]]))
    expect(table && [table.rows.map(({ key }) => key), table.faulty.map(({ key }) => key)]).toEqual([['c'], ['a', 'b']])
    expect(new Set(found.map(({ message }) => message)).size, 'equal ones are one block for people').toBe(2)
    expect(found[1]?.message).toBe('Spalte „Stadt: Name“: Die Zeile gibt „stadt“ einen anderen Namen und lässt Anschrift, Vertretung oder Namensformen der gemeinsamen Datei stehen (ohne Spalte: parteien.stadt.sitz.strasse, parteien.stadt.sitz.plz, parteien.stadt.sitz.ort, parteien.stadt.vertreten_durch.1.funktion).')
    expect(found[0]?.message).toMatch(/lässt Angaben der gemeinsamen Datei stehen \(ohne Spalte: kurztitel\)\.$/)
  })
  test('names the party whose address is left, and no other', async () => {
    const [one, two] = told(await read('schluessel;Stadt: Name;Träger: Name;Träger: Straße;Träger: PLZ;Träger: Ort;Träger: Funktion;kurztitel\na;Stadt Altental;Caritasverband Altental;Markt 1;29998;Altental;Vorsitzende;K\n'))
    expect([one?.message, two]).toEqual([expect.stringContaining('gibt „stadt“ einen anderen Namen'), undefined])
  })
})
test('an empty cell counts as missing, and is said to be empty', async () => {
  const full = 'Stadt Altental;Markt 1;29998;Altental;Bürgermeisterin;Kooperation Altental'
  expect(told(await read(`${HEAD}\na;${full}\n`))).toEqual([])
  const some = told(await read(`${HEAD}\na;${full.replace('29998', '')}\n`))
  expect(some.map(({ message }) => /\(.*$/.exec(message)?.[0])).toEqual(['(mit leerer Zelle: parteien.stadt.sitz.plz).'])
})
test.each<[what: string, cells: string]>([
  ['a value that is repeated', 'Stadt Altental;Marktplatz 4;29999;Neuental;Oberbürgermeisterin;Kooperation Neuental'],
  ['a value that is taken out', 'Stadt Altental;(leer);29999;Neuental;Oberbürgermeisterin;(leer)'],
  ['the name of the common file', 'stadt  neuental;;;;;'],
])('nothing is told of %s', async (_, cells) => {
  expect(told(await read(`${HEAD}\na;${cells}\n`))).toEqual([])
})
test('a legal form with another space is no other name', async () => {
  expect(told(await read('schluessel;parteien.nachbarschaft.name\na;Nachbarschaftshilfe Neuental e.V.\n'))).toEqual([])
})
test('texts that name the old one are told, whoever they belong to but another party', async () => {
  const base = exampleText('kurz').replace('kurz: Ausländerbehörde', 'kurz: { name: Stadt Neuental, genus: f }').replace('ort_datum: je-unterschrift', 'ort: Neuental').replace('laufzeit:', 'untertitel: mit den Neuentaler Beratungsdiensten\nlaufzeit:')
  const { view } = opened(base)
  const found = told(await read(`${HEAD}\na;Stadt Altental;Markt 1;29998;Altental;Bürgermeisterin;Kooperation Altental\n`, { view }))
  expect(found.map(({ severity, message }) => [severity, /\(.*$/.exec(message)?.[0]])).toEqual([['warning', '(ohne Spalte: untertitel, unterzeichnung.ort).'], ['error', '(ohne Spalte: parteien.stadt.kurz.name).']])
})
test.each(['dativ: der Stadt Neuental', 'kurz: Neuental'])('no agreement is with the old party by its „%s“', async (line) => {
  const { view } = opened(exampleText('kurz').replace('kurz: Ausländerbehörde', line))
  const row = 'a;Stadt Altental;Markt 1;29998;Altental;Bürgermeisterin;Kooperation Altental\n'
  const back = await read(`${HEAD}\n${row}`, { view })
  expect([told(back).map(({ code }) => code), back.table?.rows, back.table?.faulty.length]).toEqual([[CODES[0]], [], 1])
})
test.each<[what: string, before: string, text: string, isTold: boolean]>([
  ['a common noun of the name', 'Verein für Beratung und Bildung e. V.', 'Die Beratung findet im Rathaus statt; Vereine und Bildungsträger helfen.', false],
  ['what the party is for', 'Hilfe für Frauen und Geflüchtete Neuental', 'Die Hilfe gilt Frauen und Geflüchteten.', false],
  ['another word that begins alike', 'Verein Brücke und Marienstern', 'Der Mariensternweg ist gesperrt.', false],
  ['the whole name of common nouns', 'Verein für Beratung und Bildung e. V.', 'Der Verein für Beratung und Bildung lädt ein.', true],
  ['a place of the name', 'Verein für Beratung Neustadt e. V.', 'Die Beratung findet in Neustadt statt.', true],
  ['a town called as a thing is', 'Nachbarschaftshilfe Essen e. V.', 'Gemeinsames Essen und Sprache', false],
  ['a town called as a thing is, with what it is', 'Nachbarschaftshilfe Essen e. V.', 'Beratung in Essen', true],
  ['what comes from such a town', 'Nachbarschaftshilfe Essen e. V.', 'Die Essener Beratung', true],
  ['a name with brackets', 'Hilfe Halle (Saale) e. V.', 'Die Hilfe Halle (Saale) lädt in die Halle ein.', true],
  ['such a town as a thing', 'Hilfe Halle e. V.', 'Die Halle ist offen.', false],
  ['a small word that is written like the name', 'Verein Stern und Anker e. V.', 'Ein Platz am stern der anker.', false],
  ['the short name', 'Verein für Beratung und Bildung e. V.', 'VBB lädt ein.', true],
])('%s', async (_, before, text, isTold) => {
  const base = exampleText('kurz').replace(/name: Nachbarschaft.*\n.*/, `name: ${before}\n    kurz: VBB`).replace('laufzeit:', `untertitel: ${JSON.stringify(text)}\nlaufzeit:`)
  const { view } = opened(base)
  const [one] = told(await read('schluessel;parteien.nachbarschaft.name\na;Caritasverband Altental\n', { view }))
  expect(one?.message.includes('untertitel')).toBe(isTold)
})
test('a value of a document has its own place', async () => {
  const { table } = await read('schluessel: a\nland: DE-NI\nparteien:\n  - id: stadt\n    sitz: { ort: Altental }\n', { file: 'orte.yaml' })
  const [row] = table?.rows ?? []
  expect(row?.values.map(({ path }) => [path.at(-1), row.origins()(path)?.place?.line])).toEqual([['land', 2], ['ort', 5]])
})
test('documents are told as well', async () => {
  const [one] = told(await read('parteien.stadt.name: Stadt Altental\nkurztitel: K\n---\nparteien.stadt.sitz.ort: Altental\n', { file: 'orte.yaml' }))
  expect([one?.place?.line, one?.message]).toEqual([1, expect.stringContaining('Das Dokument gibt „stadt“ einen anderen Namen')])
})
