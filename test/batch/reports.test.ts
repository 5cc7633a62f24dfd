// Reports of a run: hostile values stay values, equal messages stand together, the same run gives the same bytes.
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { registerCsv } from '../../src/batch/register.ts'
import { csvText, grouped, reportCsv, reportHtml, reportJson, reportJunit, type RowReport, type RunReport } from '../../src/batch/reports.ts'

const HOSTILE = '=HYPERLINK("x");<script>alert(1)</script>&amp;\u0000\n@alle'
const message = (text: string, where: string | null = null) => ({ severity: 'error' as const, code: 'schema/fehlt', text, hint: 'Ergänzen Sie sie.', where })
const row = (key: string, state: RowReport['state'], ...messages: RowReport['messages'][number][]): RowReport => ({ facts: null, key, origin: `a.csv, Zeile ${key}`, state, outputs: state === 'made' ? [{ path: `${key}.docx`, sha256: 'h', bytes: 1 }] : [], messages })
const report = (rows: readonly RowReport[]): RunReport => ({ koopgen: '0.1.0', base: 'b.koop.yaml', table: 'a.csv', counts: { rows: rows.length, here: rows.length, made: 1, reported: rows.length - 1 }, shard: null, rows })
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
test('the register has a line for each agreement, in the order of the keys, with days as people write them', () => {
  const facts = { title: 'Kooperationsvereinbarung', typ: 'abh', parties: ['Stadt Neuental', '=Verein'], date: '2027-01-15', begin: '2027-02-01', end: '2028-01-31', notice: '2027-10-31' }
  const rows = [{ ...row('a', 'made'), facts: { ...facts, end: null, notice: null } }, { ...row('b', 'made'), facts }, row('c', 'failed')]
  expect(registerCsv(report(rows)).split('\r\n').slice(1)).toEqual([
    'a;Kooperationsvereinbarung;abh;Stadt Neuental / =Verein;15.01.2027;01.02.2027;;;a.docx;h', 'b;Kooperationsvereinbarung;abh;Stadt Neuental / =Verein;15.01.2027;01.02.2027;31.01.2028;31.10.2027;b.docx;h', '',
  ])
})
