// YAML as a table: several documents, and folders of files. Values stay what YAML says they are.
import { describe, expect, test } from 'vitest'
import { readOverrides } from '../../../src/batch/table.ts'
import { Findings } from '../../../src/diagnostics/diagnostic.ts'
import { laid, read as readText, short, utf8 } from './tables.ts'

const read = (text: string) => readText(text, { file: 'gemeinden.yaml' })

describe('several documents', () => {
  test('paths and whole structures, by id, merge into the common file', async () => {
    const found = await read(`# Serie
---
schluessel: a
parteien.stadt.sitz.ort: Öd
klauseln.jahresgespraech: { anzahl: 2 }
--- # zwei
schluessel: b
koopgen: 1
typ: abh
parteien:
  stadt: { kurz: Au, sitz: { ort: Au, plz: 01067 } }
klauseln: { sprechstunde: false }
...
---
schluessel: "03"
parteien:
  - { id: stadt, kurz: Ry }
unterzeichnung: { datum: 2027-02-01 }
`)
    expect(found.found).toEqual([])
    expect(laid(found)).toEqual([
      'a: klauseln.jahresgespraech.anzahl=2 parteien.stadt.sitz.ort="Öd"',
      'b: klauseln.sprechstunde=false parteien.stadt.kurz="Au" parteien.stadt.sitz.ort="Au" parteien.stadt.sitz.plz="01067"',
      '03: parteien.stadt.kurz="Ry" unterzeichnung.datum="2027-02-01"',
    ])
  })
  test('a garbled value is an error of its document, and so is a document that gives nothing but its key', async () => {
    const { table, found } = await read('schluessel: a\nparteien.stadt: { name: Stadt MÃ¼nster }\n---\nschluessel: b\n---\nschluessel: c\ntitel: JOÃO\n')
    expect(found).toMatchObject([{ code: 'tabelle/zeichensalat', place: { line: 2 } }, { code: 'tabelle/leer', place: { line: 3 }, message: expect.stringContaining('Dieses Dokument') }])
    expect([table?.rows.map(({ key }) => key), table?.faulty.length]).toEqual([['c'], 2])
  })
  test('the version of YAML may stand above a document', async () => {
    const found = await read('%YAML 1.2\n---\nschluessel: a\ntitel: A\n...\n# Serie\n%YAML 1.2\n---\nschluessel: b\ntitel: B\n')
    expect([found.found, laid(found), found.table?.skipped]).toEqual([[], ['a: titel="A"', 'b: titel="B"'], 0])
  })
  test('„(leer)“ takes out, a note of one\'s own is passed over', async () => {
    expect(laid(await read('schluessel: a\n_notiz: x\nparteien.stadt.sitz.strasse: (leer)\n'))).toEqual(['a: parteien.stadt.sitz.strasse=∅'])
  })
  test('opening hours and lists are laid as a whole', async () => {
    const { table } = await read('schluessel: a\nparteien.nachbarschaft.rolle: [mbe]\nparteien.stadt.vertreten_durch: [ { funktion: Bürgermeister, geschlecht: m } ]\n')
    expect(table?.rows[0]?.values.map(({ value }) => value)).toEqual([['mbe'], [{ funktion: 'Bürgermeister', geschlecht: 'm' }]])
  })
  test.each([
    ['- Öd', 'tabelle/aufbau', 4],
    ['nur ein Satz', 'tabelle/aufbau', 4],
    ['parteien.stadt.sitz.ortt: Öd', 'tabelle/spalte-unbekannt', 4],
    ['parteien: { stadt: { sitz: { ortt: Öd } } }', 'tabelle/spalte-unbekannt', 4],
    ['parteien: { kreis: { name: Öd } }', 'tabelle/spalte-unbekannt', 4],
    ['datum: 1.2.2027', 'tabelle/wert', 4],
    ['datum:', 'tabelle/aufbau', 4],
    ['typ: jobcenter', 'tabelle/spalte-ohne-platz', 4],
    ['parteien.stadt.kurz.name: Amt', 'tabelle/spalte-ohne-platz', 4],
    ['parteien.stadt.name: A\nparteien: { stadt: { name: B } }', 'tabelle/spalte-doppelt', 5],
    ['titel: [', 'yaml/form', 4],
  ])('%s', async (text, code, line) => {
    const found = await read(`schluessel: a\ntitel: A\n---\n${text}\n`)
    expect(found.found).toMatchObject([{ code, place: { file: 'gemeinden.yaml', line } }])
    expect(found.table).toMatchObject({ rows: [{ key: 'a' }], faulty: [{ origin: { row: 2, unit: 'Dokument' } }] })
  })
  test('nothing at all', async () => {
    for (const text of ['', '---\n---\n', '# nur eine Notiz\n']) expect(await read(text)).toMatchObject({ table: undefined, codes: ['tabelle/leer'] })
  })
  test('documents that say nothing are counted', async () => {
    for (const [text, skipped] of [['schluessel: a\ntitel: A\n---\n---\nschluessel: b\ntitel: B\n', 1], ['---\n# Notiz\n---\ntitel: A\n---\n', 2], ['# Serie\n---\ntitel: A\n...\n', 0]] as const) expect((await read(text)).table?.skipped).toBe(skipped)
  })
  test('a mark inside a text block ends the document, as YAML says', async () => {
    expect((await read('schluessel: a\ntitel: A\n---\nschluessel: b\ntitel: "B --- C"\n')).table?.rows.length).toBe(2)
  })
})

describe('a folder', () => {
  const folder = async (files: Readonly<Record<string, string>>) => {
    const findings = new Findings()
    const table = await readOverrides('gemeinden', Object.entries(files).map(([file, text]) => ({ file: `gemeinden/${file}`, bytes: utf8(text) })), short.view, {}, findings.report)
    return { table, found: findings.list, codes: findings.list.map(({ code }) => code) }
  }
  test('a file is a row, its name the key', async () => {
    expect(laid(await folder({ 'oed.yaml': 'parteien.stadt.sitz.ort: Öd\n', 'au.koop.yaml': 'titel: Au\n' }))).toEqual(['oed: parteien.stadt.sitz.ort="Öd"', 'au: titel="Au"'])
  })
  test('faults belong to their file; several documents in one are one', async () => {
    const { table, found } = await folder({ 'a.yaml': 'titel: A\n---\ntitel: B\n', 'b.yaml': 'datum: 1.2.2027\n', 'c.yaml': 'titel: C\n' })
    expect(table?.rows.map(({ key }) => key)).toEqual(['c'])
    expect(found.map(({ code, place }) => [code, place?.file])).toEqual([['tabelle/aufbau', 'gemeinden/a.yaml'], ['tabelle/wert', 'gemeinden/b.yaml']])
    expect(table?.faulty.length).toBe(2)
  })
  test('a file that says nothing is no agreement, and is told', async () => {
    const { table, found } = await folder({ 'a.yaml': '', 'b.yaml': '# nur eine Notiz\n', 'c.yaml': '{}\n', 'd.yaml': 'titel: D\n', 'e.yaml': 'schluessel: x\n' })
    expect(table?.rows.map(({ key }) => key)).toEqual(['d'])
    expect(found.map(({ code, place }) => [code, place?.file])).toEqual(['a', 'b', 'c', 'e'].map((name) => ['tabelle/leer', `gemeinden/${name}.yaml`]))
  })
  test('two files of one name', async () => {
    expect((await folder({ 'a.yaml': 'titel: A\n', 'a.yml': 'titel: B\n' })).codes).toEqual(['tabelle/schluessel'])
  })
})
