// Reports of a run: hostile values stay values, equal messages stand together, the same run gives the same bytes.
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { registerCsv, registerXlsx } from '../../src/batch/register.ts'
import { readingText, reportHtml } from '../../src/batch/report-page.ts'
import { csvText, grouped, reportCsv, reportJson, reportJunit, type RowReport, type RunReport } from '../../src/batch/reports.ts'

const HOSTILE = '=HYPERLINK("x");<script>alert(1)</script>&amp;\u0000\n@alle'
const message = (text: string, where: string | null = null) => ({ severity: 'error' as const, code: 'schema/fehlt', text, hint: 'Ergänzen Sie sie.', where })
const row = (key: string, state: RowReport['state'], ...messages: RowReport['messages'][number][]): RowReport => ({ facts: null, key, origin: `a.csv, Zeile ${key}`, state, outputs: state === 'made' ? [{ path: `${key}.docx`, sha256: 'h', bytes: 1 }] : [], messages })
const READING = { encoding: 'Windows-1252', delimiter: ';', sheet: null, skipped: 1, converted: [{ column: 'datum', from: '<1.2.2027>', to: '2027-02-01', count: 2, first: 'a.csv, Zeile 2' }] }
const report = (rows: readonly RowReport[]): RunReport => ({ koopgen: '0.1.0', base: 'b.koop.yaml', table: 'a.csv', counts: { rows: rows.length, here: rows.length, made: 1, reported: rows.length - 1 }, shard: null, reading: READING, rows })
const all = report([row('2', 'made'), row('3', 'invalid', message('Es fehlt „plz“.')), row('4', 'invalid', message('Es fehlt „plz“.'), message(HOSTILE, 'a.csv, Zeile 4'))])

test('equal messages stand together, the most frequent first', () => {
  expect(grouped(all.rows).map(({ message: { text }, origins }) => [text, origins])).toEqual([['Es fehlt „plz“.', ['a.csv, Zeile 3', 'a.csv, Zeile 4']], [HOSTILE, ['a.csv, Zeile 4']]])
})
describe('a value is never more than a value', () => {
  test.each([['=1+1', "'=1+1"], ['+49', "'+49"], ['-x', "'-x"], ['@a', "'@a"], ['\tx', "'\tx"], ['a;b', '"a;b"'], ['a"b', '"a""b"'], ['a\nb', '"a\nb"'], ['Neuental', 'Neuental']])('in CSV %j', (text, cell) => expect(csvText([[text]])).toBe(`\uFEFF${cell}\r\n`))
  test('in HTML', () => {
    const html = reportHtml(all)
    expect(html).toContain('=HYPERLINK(&quot;x&quot;);&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;')
    expect(html).not.toMatch(/<script|\u0000/)
  })
  test('in XML, which stays well-formed', () => {
    const { testsuite } = new XMLParser({ ignoreAttributes: false }).parse(reportJunit(all), true) as { testsuite: { '@_tests': string; '@_failures': string; testcase: { failure?: { '#text': string } }[] } }
    expect([testsuite['@_tests'], testsuite['@_failures'], testsuite.testcase.length]).toEqual(['3', '2', 3])
    expect(testsuite.testcase[2]?.failure?.['#text']).toContain('<script>alert(1)</script>')
  })
})
test('every row stands in every report', () => {
  expect((JSON.parse(reportJson(all)) as RunReport).rows.map(({ key }) => key)).toEqual(['2', '3', '4'])
  for (const text of [reportCsv(all), reportHtml(all), reportJunit(all)]) for (const { origin } of all.rows) expect(text).toContain(origin)
})
test('a row that was not begun is no failure, and says so in every report', () => {
  const whole = report([row('2', 'made'), row('3', 'not-begun'), row('4', 'invalid')])
  expect(reportCsv(whole)).toContain('3;"a.csv, Zeile 3";nicht begonnen'.replaceAll('"', ''))
  expect(reportHtml(whole)).toContain('<td>nicht begonnen</td>')
  expect(reportJunit(whole)).toMatch(/failures="1" errors="0" skipped="1"[\s\S]*<skipped message="nicht begonnen"\/>[\s\S]*message="nicht erzeugt"/)
})
test('how the table was read stands on the page', () => {
  expect(readingText(READING)).toBe('Gelesen: Windows-1252, Trennzeichen Semikolon; 2 Werte umgewandelt, 1 Zeile übergangen.')
  expect(readingText({ ...READING, delimiter: null, sheet: 'Nord', encoding: 'XLSX', skipped: 0, converted: [] })).toBe('Gelesen: XLSX, Blatt „Nord“.')
  expect(reportHtml(all)).toContain('<tr><td>datum</td><td>&lt;1.2.2027&gt;</td><td>2027-02-01</td><td>2</td><td>a.csv, Zeile 2</td></tr>')
})
test('the register has a line for each agreement, in the order of the keys, with days as people write them, and how it goes on', () => {
  const facts = { title: 'Kooperationsvereinbarung', typ: 'abh', parties: ['Stadt Neuental', '=Verein'], date: '2027-01-15', begin: '2027-02-01', end: '2028-01-31', notice: '2027-10-31', renewal: { kind: 'automatisch', by: 'P1Y' }, inWords: { begin: 'mit der letzten Unterschrift', end: 'Ende des Projekts', notice: '3 Monate zum Ende eines Quartals' } }
  const rows = [{ ...row('a', 'made'), facts: { ...facts, end: null, notice: null, renewal: { kind: 'mit-projekt', by: null } } }, { ...row('b', 'made'), facts }, { ...row('d', 'made'), facts: { ...facts, renewal: { kind: 'durch-beschluss', by: 'P6M' } } }, row('c', 'failed')]
  expect(registerCsv(report(rows)).split('\r\n').slice(0, 4).map((line) => line.split(';').slice(4, 10))).toEqual([
    ['Datum', 'Beginn', 'Ende', 'Kündigung bis oder Frist', 'Verlängert sich um', 'Dateien'],
    ['15.01.2027', '01.02.2027', 'Ende des Projekts', '3 Monate zum Ende eines Quartals', 'mit dem Projekt', 'a.docx'],
    ['15.01.2027', '01.02.2027', '31.01.2028', '31.10.2027', '1 Jahr', 'b.docx'],
    ['15.01.2027', '01.02.2027', '31.01.2028', '31.10.2027', '6 Monate, nur durch Beschluss', 'd.docx'],
  ])
  expect(registerCsv(report(rows))).not.toContain('c.docx')
})
test('the register is in the order of a dictionary', () => {
  const facts = { title: 'V', typ: 'abh', parties: [], date: '2027-01-15', begin: null, end: null, notice: null, renewal: null, inWords: null }
  const rows = ['Zell', 'Öd', 'au', 'Überlingen', 'Oberau', 'Ulm'].map((key) => ({ ...row(key, 'made'), facts }) as unknown as RowReport)
  expect(registerCsv(report(rows)).split('\r\n').slice(1, 7).map((line) => line.split(';')[0])).toEqual(['au', 'Oberau', 'Öd', 'Überlingen', 'Ulm', 'Zell'])
})
test('in the register as XLSX a value is a text, whatever a spreadsheet would make of it', async () => {
  const evil = ['=1+1', '+49', '-x', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x")', '=cmd|x!A1']
  const facts = { title: '=1+1', typ: 'abh', parties: evil, date: '2027-01-15', begin: null, end: null, notice: null, renewal: { kind: 'automatisch', by: null }, inWords: null }
  const bytes = await registerXlsx(report([{ ...row('=1+1', 'made'), facts } as unknown as RowReport]))
  const parts = unzipSync(bytes)
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
  expect(sheet).not.toMatch(/<f[\s>]|hyperlink/i)
  const cells = [...sheet.matchAll(/<c ([^>]*)>/g)].map(([, head = '']) => head)
  expect(cells.length).toBeGreaterThan(5)
  expect(cells.filter((head) => !/t="(?:s|inlineStr|str)"/.test(head))).toEqual([])
  expect(Object.keys(parts).filter((name) => /extern|macro|vba|connection/i.test(name))).toEqual([])
})
