// What goes wrong around a batch run: the table is faulty, the disk refuses, somebody else is at work. Nothing is lost, and everything is said.
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { UserError } from '../../src/diagnostics/user-error.ts'
import type { RunReport } from '../../src/batch/reports.ts'
import { memoryIo, type MemoryIo } from '../support/memory-io.ts'
import { agreements, below, fullAfter, given, halves, killedAfter, run, setTable, TABLE, TOWN_HEAD, townRow } from '../support/series.ts'

const BAD = 'Stadt Auental;Aue\u0007ntal'
const invalid = TABLE.replace('Stadt Auental;Auental', BAD)
const KEYED = `${TOWN_HEAD};datum\n${townRow('a', 'Neuental', ';16.1.2027')}${townRow('b', 'Auental', ';17.1.2027')}${townRow('c', 'Bergtal', ';18.1.2027')}`
const report = (io: MemoryIo, folder = 'serie'): RunReport => JSON.parse(io.text(`${folder}/koopgen-bericht/bericht.json`)) as RunReport
const states = (io: MemoryIo): readonly string[] => report(io).rows.map(({ key, state, messages }) => `${key} ${state} ${messages.map(({ code }) => code).join()}`.trim())
const said = ({ err }: { readonly err: string }): string => err.replace(/\s+/g, ' ')

describe('a row that the table refuses', () => {
  test('keeps its agreement of an earlier run, also with --prune', async () => {
    const io = memoryIo(given(KEYED))
    await run(io, '--name', '{schluessel}')
    setTable(io, KEYED.replace('17.1.2027', '31.2.2027').replace(/c;.*\n/, ''))
    const again = await run(io, '--name', '{schluessel}', '--valid-only', '--prune')
    expect([again.code, agreements(io)]).toEqual([1, ['a.txt', 'b.txt']])
    expect(said(again)).toContain('1 überzählige Datei entfernt.')
    setTable(io, KEYED)
    expect(said(await run(io, '--name', '{schluessel}'))).toContain('1 Vereinbarung erzeugt, 2 unverändert')
  })
  test('and whose key cannot be read: nothing at all is removed', async () => {
    const io = memoryIo(given(KEYED))
    await run(io, '--name', '{schluessel}')
    for (const table of [KEYED.replace('b;Stadt', ';Stadt'), KEYED.replace('b;', 'a;'), KEYED.replace('b;Stadt', 'b;;Stadt')]) {
      setTable(io, table)
      const again = await run(io, '--name', '{schluessel}', '--valid-only', '--prune')
      expect([again.code, agreements(io)]).toEqual([1, ['a.txt', 'b.txt', 'c.txt']])
      expect(said(again)).toContain('1 Datei gehört zu keiner Zeile mehr. Entfernt wurde nichts')
    }
  })
  test('has its messages in every report, a file of a folder by its name', async () => {
    const io = memoryIo(given(KEYED.replace('17.1.2027', '31.2.2027')))
    await run(io, '--valid-only')
    expect(states(io)).toEqual(['a made', 'b invalid tabelle/wert', 'c made'])
    for (const name of ['bericht.csv', 'bericht.html', 'bericht.xml']) expect(io.text(`serie/koopgen-bericht/${name}`)).toContain('Den 31. Februar 2027 gibt es nicht.')
    const other = memoryIo({ ...given(), 'orte/a.yaml': 'titel: [\n', 'orte/b.yaml': 'datum: gestern\n', 'orte/c.yaml': 'titel: Vereinbarung\n' })
    await main(['batch', 'basis.koop.yaml', 'orte', '-f', 'txt', '--valid-only'], other)
    expect(states(other).map((line) => line.replace(/\S+\/.*/, '…'))).toEqual(['a invalid …', 'b invalid …', 'c made'])
  })
  test('is no failure of making: --fail-fast goes on to the others', async () => {
    const io = memoryIo(given(KEYED.replace('17.1.2027', '31.2.2027')))
    expect(said(await run(io, '--valid-only', '--fail-fast'))).toContain('2 Vereinbarungen erzeugt, 0 unverändert, 1 gemeldet.')
  })
  test('is named by --trace, which then ends with 1', async () => {
    const io = memoryIo(given(KEYED.replace('17.1.2027', '31.2.2027')))
    expect(await main(['batch', 'basis.koop.yaml', 'orte.csv', '--trace', 'datum'], io)).toBe(1)
    expect(io.out()).toMatch(/^b: nicht gelesen/m)
    expect(io.err()).toMatch(/orte\.csv:3/)
  })
})

describe('a run that is refused', () => {
  test('where no row is good says so, and does not recommend --valid-only', async () => {
    const again = await run(memoryIo(given(invalid.replace(/^[ac];.*\n/gm, ''))))
    expect(said(again)).toContain('1 Zeile hat Fehler, keine ist in Ordnung. Es wurde keine Vereinbarung geschrieben. Mehr')
  })
  test('writes its reports into a folder that is there, and leaves register and manifest', async () => {
    const io = memoryIo(given())
    await run(io)
    const before = below(io)
    setTable(io, invalid)
    expect((await run(io, '--messages', 'junit=j.xml')).code).toBe(1)
    expect(states(io)).toEqual(['a not-begun', 'b invalid tabelle/zeichen', 'c not-begun'])
    expect(io.text('serie/koopgen-bericht/bericht.xml')).toContain('skipped="2"')
    expect(io.text('j.xml')).toContain('failures="1"')
    for (const path of ['koopgen-manifest.jsonl', 'koopgen-bericht/vertragsregister.csv', ...agreements(io)]) expect(below(io)[path]).toBe(before[path])
  })
})

describe('rules and --fail-on', () => {
  const WARNED = { ...given(), 'koopgen.config.yaml': 'rules:\n  tabelle/uebergangen: error\n', 'orte.csv': TABLE.replace(/^(.*)\n/, '$1;#Notiz\n').replace(/(tal)\n/g, '$1;x\n') }
  test('hold for what is found in the table', async () => {
    const fine = memoryIo({ ...WARNED, 'koopgen.config.yaml': 'fail-on: error\n' })
    expect((await run(fine)).code).toBe(0)
    const io = memoryIo(WARNED)
    expect([(await run(io)).code, below(io)]).toEqual([1, {}])
    const off = memoryIo({ ...WARNED, 'koopgen.config.yaml': 'rules:\n  tabelle/uebergangen: off\n' })
    expect((await run(off)).err).not.toContain('tabelle/uebergangen')
  })
  test('hold for what is found in a row', async () => {
    const late = 'schluessel;unterzeichnung.datum;laufzeit.beginn\na;20.1.2027;1.2.2027\nb;20.3.2027;1.2.2027\n'
    const warned = await run(memoryIo(given(late)))
    expect([warned.code, said(warned)]).toEqual([0, expect.stringContaining('[angaben/beginn-vor-unterschrift]')])
    const io = memoryIo({ ...given(late), 'koopgen.config.yaml': 'rules:\n  angaben/beginn-vor-unterschrift: error\n' })
    expect([(await run(io)).code, below(io)]).toEqual([1, {}])
    expect([(await run(io, '--valid-only', '--name', '{schluessel}')).code, agreements(io)]).toEqual([1, ['a.txt']])
    const strict = memoryIo(given(late))
    expect([(await run(strict, '--fail-on', 'warning')).code, below(strict)]).toEqual([1, {}])
    expect([(await run(strict, '--fail-on', 'warning', '--valid-only', '--name', '{schluessel}')).code, agreements(strict)]).toEqual([1, ['a.txt']])
  })
})

describe('files of an earlier run', () => {
  test('are known again where the table has no keys and a cell was corrected', async () => {
    const io = memoryIo(given(TABLE.replaceAll(/^\w+;/gm, '')))
    await run(io)
    setTable(io, TABLE.replaceAll(/^\w+;/gm, '').replace('Stadt Auental', 'Gemeinde Auental'))
    const again = await run(io, '--prune')
    expect([again.code, said(again)]).toEqual([0, expect.stringContaining('1 Vereinbarung erzeugt, 2 unverändert')])
    expect(below(io)['Auental-abh-2027-01-15.txt']).toContain('Gemeinde Auental')
  })
  test('change places where two rows change their names', async () => {
    const io = memoryIo(given())
    await run(io)
    setTable(io, TABLE.replace('a;Stadt Neuental;Neuental', 'a;Stadt Neuental;Auental').replace('b;Stadt Auental;Auental', 'b;Stadt Auental;Neuental'))
    expect((await run(io)).code).toBe(0)
    expect(below(io)['Neuental-abh-2027-01-15.txt']).toContain('Stadt Auental')
    expect(below(io)['Auental-abh-2027-01-15.txt']).toContain('Stadt Neuental')
  })
  test('of a row that is not made now are not taken by another', async () => {
    const io = memoryIo(given())
    await run(io)
    const before = below(io)
    setTable(io, TABLE.replace('a;Stadt Neuental;Neuental', 'a;Stadt Neu\u0007ental;Auental').replace('b;Stadt Auental;Auental', 'b;Stadt Auental;Neuental'))
    const again = await run(io, '--valid-only')
    expect(said(again)).toContain('gehört zur Zeile „a“, die in diesem Lauf nicht erzeugt wird')
    expect(agreements(io).map((path) => below(io)[path])).toEqual(agreements(io).map((path) => before[path]))
  })
  test('are all there or none: with one format changed by hand, the other stays as well', async () => {
    const io = memoryIo(given())
    const both = (world: MemoryIo) => main(['batch', 'basis.koop.yaml', 'orte.csv', '-f', 'md,txt'], world)
    await both(io)
    const before = below(io)
    io.files.set('/arbeit/serie/Auental-abh-2027-01-15.md', new TextEncoder().encode('von Hand'))
    setTable(io, TABLE.replace('Stadt Auental', 'Gemeinde Auental'))
    expect(await both(io)).toBe(1)
    expect(said({ err: io.err() })).toContain('„--force“ ersetzt sie auch, aber mit ihr alle Dateien')
    expect(below(io)['Auental-abh-2027-01-15.txt']).toBe(before['Auental-abh-2027-01-15.txt'])
    const open = { ...io, rename: async (from: string, to: string) => { if (to.endsWith('.md')) throw new UserError(`„${to}“ lässt sich nicht schreiben.`, 'EBUSY'); await io.rename(from, to) } }
    io.files.set('/arbeit/serie/Auental-abh-2027-01-15.md', new TextEncoder().encode(before['Auental-abh-2027-01-15.md']))
    expect(await both(open)).toBe(1)
    expect(Object.entries(below(io)).filter(([path]) => /Auental/.test(path))).toEqual(Object.entries(before).filter(([path]) => /Auental/.test(path)))
    expect(await both(io)).toBe(0)
    expect(below(io)['Auental-abh-2027-01-15.txt']).toContain('Gemeinde Auental')
  })
})

describe('the disk', () => {
  test('refuses one file: a finding of its row, the others are made', async () => {
    const io = memoryIo(given())
    io.broken.add('/arbeit/serie/Auental-abh-2027-01-15.txt')
    const first = await run(io)
    expect([first.code, agreements(io).length]).toEqual([1, 2])
    expect(said(first)).toMatch(/orte\.csv, Zeile 3: „\/arbeit\/serie\/Auental-abh-2027-01-15\.txt“ lässt sich nicht schreiben\. \[serie\/datei\]/)
    expect(states(io)).toEqual(['a made', 'b failed serie/datei', 'c made'])
    expect(Object.keys(below(io)).some((path) => path.endsWith('.koopgen-neu'))).toBe(false)
    io.broken.clear()
    expect(said(await run(io))).toContain('1 Vereinbarung erzeugt, 2 unverändert')
  })
  test('is full: the run ends with that sentence, the manifest stays, and a second run completes it', async () => {
    const whole = memoryIo(given())
    await run(whole)
    const io = memoryIo(given())
    const first = await run(fullAfter(io, 1))
    expect([first.code, said(first)]).toEqual([2, expect.stringMatching(/1 Fehler\. Abgebrochen: „serie\/Auental-abh-2027-01-15\.txt“ lässt sich nicht schreiben\. Auf dem Datenträger ist kein Platz mehr\. Von 3 Zeilen steht eine Vereinbarung vollständig da\./)])
    expect(Object.keys(below(io))).toEqual(['Neuental-abh-2027-01-15.txt', 'koopgen-manifest.teil.jsonl'])
    expect((await run(io)).code).toBe(0)
    expect(below(io)).toEqual(below(whole))
  })
  test('refuses a report: the manifest stands, and what was found is told', async () => {
    const io = memoryIo(given(invalid))
    io.broken.add('/arbeit/serie/koopgen-bericht/vertragsregister.xlsx')
    const first = await run(io, '--valid-only')
    expect(first.code).toBe(1)
    for (const code of ['[serie/bericht]', '[tabelle/zeichen]']) expect(first.err).toContain(code)
    expect(Object.keys(below(io))).toEqual(expect.arrayContaining(['koopgen-manifest.jsonl', 'koopgen-bericht/vertragsregister.csv', 'koopgen-bericht/bericht.xml']))
    expect(below(io)).not.toHaveProperty('koopgen-manifest.teil.jsonl')
  })
})

describe('killed after any write', () => {
  const writes = 14
  test.each(Array.from({ length: writes }, (_, n) => n))('number %i, a second run ends as one that was left alone', async (n) => {
    const { killed, again, whole } = await killedAfter(n)
    expect(halves(killed, whole)).toEqual([])
    expect(again).toEqual(whole)
  })
})

describe('one folder', () => {
  const LOCK = 'koopgen-manifest.sperre'
  test('is for one run at a time; a run that died holds it no longer', async () => {
    const lock = (who: object) => ({ ...given(), [`serie/${LOCK}`]: `${JSON.stringify(who)}\n` })
    const io = memoryIo(lock({ pid: 99, host: 'rechner', space: 'pid:[1]' }))
    const busy = await run({ ...io, isRunning: (pid) => pid === 99 })
    expect([busy.code, said(busy)]).toEqual([2, expect.stringContaining('Hier läuft schon eine Serie: „serie“ (Prozess 99).')])
    expect(Object.keys(below(io))).toEqual([LOCK])
    expect((await run(io)).code).toBe(0)
    expect(below(io)).not.toHaveProperty(LOCK)
    expect((await run(memoryIo(lock({ ...io.who })))).code).toBe(0)
  })
  test('of a run on another machine, in another container or unknown nobody can tell that it is over: its file is named', async () => {
    for (const [content, who] of [['{"pid":1,"host":"pod-0","space":"pid:[1]"}', ' (Prozess 1 auf „pod-0“)'], ['{"pid":4711,"host":"rechner","space":"pid:[2]"}', ' (Prozess 4711 auf „rechner“)'], ['', ''], ['99\n', '']]) {
      const io = memoryIo({ ...given(), [`serie/${LOCK}`]: content as string })
      const busy = await run(io)
      expect([busy.code, said(busy)]).toEqual([2, expect.stringContaining(`Hier läuft schon eine Serie: „serie“${who}.`)])
      expect(said(busy)).toContain(`Läuft dort keine mehr, so löschen Sie die Datei „serie/${LOCK}“.`)
      expect(below(io)).toEqual({ [LOCK]: content })
    }
  })
  test('is given back to a run that took it in between', async () => {
    const io = memoryIo({ ...given(), [`serie/${LOCK}`]: '{"pid":99,"host":"rechner","space":"pid:[1]"}' })
    const fresh = '{"pid":5,"host":"pod-0","space":"pid:[1]"}'
    let looks = 0
    const busy = await run({ ...io, kind: async (path) => {
      if (path.endsWith(LOCK) && ++looks === 3) io.files.set(`/arbeit/serie/${LOCK}`, new TextEncoder().encode(fresh))
      return io.kind(path)
    } })
    expect([busy.code, below(io)]).toEqual([2, { [LOCK]: fresh }])
  })
  test('is for one part: another is refused, also where the first was killed', async () => {
    const io = memoryIo(given())
    await run(io, '--shard', '1/2')
    const before = below(io)
    for (const argv of [['--shard', '2/2', '--prune'], ['--prune']]) {
      const other = await run(io, ...argv)
      expect([other.code, said(other)]).toEqual([2, expect.stringContaining('liegt schon der Teil 1/2. Jeder Teil braucht seinen eigenen Ordner')])
    }
    expect(below(io)).toEqual(before)
    const killed = memoryIo({ ...given(), 'serie/koopgen-manifest.teil.jsonl': '\n{"journal":1,"shard":"1/2"}\n' })
    expect((await run(killed, '--shard', '2/2')).code).toBe(2)
  })
  test('what a killed run had prepared is cleared away, the files of others are not', async () => {
    const io = memoryIo({ ...given(), 'serie/x/a.txt.77-0123abcd.koopgen-neu': 'halb', 'serie/eigene.koopgen-neu': 'mein' })
    await run(io, '--name', 'x/{schluessel}')
    expect(Object.keys(below(io)).filter((path) => path.endsWith('.koopgen-neu'))).toEqual(['eigene.koopgen-neu'])
  })
})

describe('parts', () => {
  const SAME = 'schluessel;aktenzeichen\na;1\nb;2\nc;3\n'
  const merge = (io: MemoryIo, of: number) => main(['batch', 'merge', ...Array.from({ length: of }, (_, i) => `t${i + 1}`), '-o', 'alles'], io)
  test('of rows that would share a name are the whole, byte for byte, with a faulty row as well', async () => {
    for (const [table, code] of [[SAME, 0], [`${SAME}d;4;5\n`, 1]] as const) {
      const whole = memoryIo(given(table))
      await run(whole, '--valid-only')
      const io = memoryIo(given(table))
      for (const i of [1, 2, 3]) await run(io, '--valid-only', '--shard', `${i}/3`, '-o', `t${i}`)
      expect(agreements(whole)).toContain('Neuental-abh-2027-01-15--a.txt')
      expect([await merge(io, 3), below(io, '/arbeit/alles')]).toEqual([code, below(whole)])
    }
  })
  test('hear of a faulty row of another part only where everything is refused for it', async () => {
    const io = memoryIo(given(`${SAME}d;4;5\n`))
    const codes = await Promise.all([1, 2, 3].map(async (i) => (await run(io, '--valid-only', '--shard', `${i}/3`, '-o', `t${i}`)).code))
    expect(codes.toSorted()).toEqual([0, 0, 1])
    for (const i of [1, 2, 3]) expect(await run(io, '--shard', `${i}/3`, '-o', `u${i}`)).toMatchObject({ code: 1, err: expect.stringContaining('[tabelle/spaltenzahl]') })
  })
  test('are not joined where a line of a manifest is gone, or the table or the names were others', async () => {
    const io = memoryIo(given(SAME))
    await run(io, '--shard', '1/2', '-o', 't1')
    for (const [table, ...argv] of [[SAME.replace('a;1', 'a;7')], [SAME, '--name', 'X-{schluessel}'], [SAME, '--ascii']] as const) {
      for (const path of [...io.files.keys()].filter((path) => path.startsWith('/arbeit/t2/'))) io.files.delete(path)
      setTable(io, table)
      await run(io, '--shard', '2/2', '-o', 't2', ...argv)
      expect([await merge(io, 2), below(io, '/arbeit/alles')]).toEqual([2, {}])
      expect(io.err()).toContain('mit einer anderen Tabelle oder anderen Dateinamen entstanden')
    }
    for (const path of [...io.files.keys()].filter((path) => path.startsWith('/arbeit/t2/'))) io.files.delete(path)
    setTable(io, SAME)
    await run(io, '--shard', '2/2', '-o', 't2')
    const manifest = io.text('t1/koopgen-manifest.jsonl')
    io.files.set('/arbeit/t1/koopgen-manifest.jsonl', new TextEncoder().encode(manifest.replace(/\{"key".*\n$/, '')))
    expect([await merge(io, 2), below(io, '/arbeit/alles')]).toEqual([2, {}])
    io.files.set('/arbeit/t1/koopgen-manifest.jsonl', new TextEncoder().encode(manifest.slice(0, -20)))
    expect([await merge(io, 2), below(io, '/arbeit/alles')]).toEqual([2, {}])
    expect(io.err()).toContain('ist eine Zeile nicht zu lesen')
  })
})

test('how the table was read is told: encoding, conversions, rows passed over', async () => {
  const table = `schluessel;datum;kurztitel\na;16.1.2027;Stadt M\u00fc\u00dflingen\n# Notiz;;\nb;16.1.2027;Stadt \u00d6d\n`
  const io = memoryIo(given(Uint8Array.from(table, (sign) => sign.charCodeAt(0))))
  const { err } = await run(io)
  expect(said({ err })).toContain('Gelesen: Windows-1252, Trennzeichen Semikolon; 2 Werte umgewandelt, 1 Zeile übergangen.')
  expect(report(io).reading).toEqual({ encoding: 'Windows-1252', delimiter: ';', sheet: null, skipped: 1, converted: [{ column: 'datum', from: '16.1.2027', to: '2027-01-16', count: 2, first: 'orte.csv, Zeile 2, Spalte „datum“' }] })
  expect(io.text('serie/koopgen-bericht/bericht.html')).toContain('Umgewandelte Werte')
})
test('a column „gemeinde“ names the files', async () => {
  const io = memoryIo(given('schluessel;gemeinde\na;Oberdorf\nb;\n'))
  await run(io, '--name', '{gemeinde}-{schluessel}')
  expect(agreements(io)).toEqual(['Neuental-b.txt', 'Oberdorf-a.txt'])
})
