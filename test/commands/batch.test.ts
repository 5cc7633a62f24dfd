// koopgen batch in process, without workers: all rows judged before anything is written, nothing lost, nothing twice, and on again after an interruption.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { type MemoryIo, memoryIo } from '../support/memory-io.ts'
import { agreements, below, given, halves, killedAfter, run, setTable, TABLE } from '../support/series.ts'

/** The titles in the register. */
const registered = (io: MemoryIo) => below(io)['koopgen-bericht/vertragsregister.csv']?.split('\r\n').filter(Boolean).map((line) => line.split(';')[1])

describe('a run', () => {
  test('makes an agreement for each row, with reports and register', async () => {
    const io = memoryIo(given())
    const { code, err } = await run(io)
    expect([code, err]).toEqual([0, '3 Zeilen: 3 Vereinbarungen erzeugt, 0 unverändert, 0 gemeldet. Alles in „serie“. Gelesen: UTF-8, Trennzeichen Semikolon.\n'])
    expect(agreements(io)).toEqual(['Auental-abh-2027-01-15.txt', 'Bergtal-abh-2027-01-15.txt', 'Neuental-abh-2027-01-15.txt'])
    expect(below(io)['Auental-abh-2027-01-15.txt']).toContain('der Stadt Auental')
    expect(registered(io)).toEqual(['Titel', 'Kooperationsvereinbarung (Kooperation Neuental)', 'Kooperationsvereinbarung (Kooperation Auental)', 'Kooperationsvereinbarung (Kooperation Bergtal)'])
    expect(below(io)).not.toHaveProperty('koopgen-manifest.teil.jsonl')
  })
  test('with an error in one row writes nothing and names row and column; --valid-only makes the others', async () => {
    const io = memoryIo(given(TABLE.replace('Stadt Auental;Auental', 'Stadt Auental;Aue\u0007ntal')))
    const { code, err } = await run(io)
    expect(code).toBe(1)
    expect(err).toMatch(/orte\.csv:3/)
    expect(err).toContain('Es wurde keine Vereinbarung geschrieben; mit „--valid-only“')
    expect(below(io)).toEqual({})
    const again = await run(io, '--valid-only')
    expect([again.code, agreements(io)]).toEqual([1, ['Bergtal-abh-2027-01-15.txt', 'Neuental-abh-2027-01-15.txt']])
    expect(again.err).toContain('3 Zeilen: 2 Vereinbarungen erzeugt, 0 unverändert, 1 gemeldet.')
  })
  test('prints no town with the address or the mayor of another: its row is an error, told once for all, that no rule switches off', async () => {
    const io = memoryIo({ ...given(TABLE.replace(';Markt 1;29998;Oberbürgermeisterin;Kooperation Auental', ';;;;').replace('Markt 1;29998;Oberbürgermeisterin;Kooperation Bergtal', ';;;')), 'koopgen.config.yaml': 'rules:\n  tabelle/angaben-geblieben: off\n' })
    const { code, err } = await run(io)
    expect([code, below(io)]).toEqual([1, {}])
    expect(err).toMatch(/^orte\.csv:3:3 {2}Fehler {2}Spalte „parteien\.stadt\.name“: Die Zeile gibt „stadt“ einen anderen Namen und lässt Anschrift, Vertretung oder Namensformen.*\n {2}Ebenso in Zeile 4\.\n/)
    const again = await run(io, '--valid-only')
    expect([again.code, agreements(io)]).toEqual([1, ['Neuental-abh-2027-01-15.txt']])
  })
  test('makes agreements where only a short title is left, and warns of it', async () => {
    const { code, err } = await run(memoryIo(given(TABLE.replaceAll(/Kooperation [AB].*/g, ''))))
    expect(code).toBe(0)
    expect(err).toMatch(/^orte\.csv:3:\d+ {2}Warnung {2}Spalte „parteien\.stadt\.name“: .*\(mit leerer Zelle: kurztitel\)\..*\n {2}Ebenso in Zeile 4\.\n/s)
  })
  test('with --fail-on warning a warning of the table stops its row as any other', async () => {
    const io = memoryIo(given('schluessel;Stadt: PLZ\na;1234\nb;29999\n'))
    expect([(await run(io, '--fail-on', 'warning')).code, below(io)]).toEqual([1, {}])
    await run(io, '--fail-on', 'warning', '--valid-only', '--name', '{schluessel}')
    expect(agreements(io)).toEqual(['b.txt'])
  })
  test('tells agreements apart in the register by what stands below their title, too', async () => {
    const io = memoryIo(given('schluessel;untertitel;titel;kurztitel\na;über den Rat;Vereinbarung;K\nb;;Vertrag über Rat;Vertrag\n'))
    await run(io)
    expect(registered(io)).toEqual(['Titel', 'Vereinbarung über den Rat', 'Vertrag über Rat'])
  })
  test('writes the same bytes for rows in another order', async () => {
    const [one, other] = [memoryIo(given()), memoryIo(given(TABLE.replace(/(a;.*\n)(b;.*\n)(c;.*\n)/, '$3$1$2')))]
    await run(one)
    await run(other)
    for (const path of agreements(one)) expect(below(other)[path]).toBe(below(one)[path])
    expect(agreements(other)).toEqual(agreements(one))
  })
  test('base < row < --set', async () => {
    const io = memoryIo(given())
    await run(io, '--set', 'parteien.stadt.sitz.ort=Seetal', '--name', '{schluessel}')
    expect(agreements(io)).toEqual(['a.txt', 'b.txt', 'c.txt'])
    for (const path of agreements(io)) expect(below(io)[path]).toContain('Seetal')
  })
})

test('--trace tells for each row where a value came from', async () => {
  const io = memoryIo(given())
  expect(await main(['batch', 'basis.koop.yaml', 'orte.csv', '--trace', 'parteien.stadt.name'], io)).toBe(0)
  expect(io.out().split('\n').slice(0, 2)).toEqual(['a: „Stadt Neuental“ aus orte.csv, Zeile 2, Spalte „parteien.stadt.name“', 'b: „Stadt Auental“ aus orte.csv, Zeile 3, Spalte „parteien.stadt.name“'])
  const other = memoryIo(given())
  await main(['batch', 'basis.koop.yaml', 'orte.csv', '--trace', 'datum', '--set', 'aktenzeichen=7'], other)
  expect(other.out()).toMatch(/^a: „2027-01-15“ aus basis\.koop\.yaml, Zeile \d+\n/)
  await main(['batch', 'basis.koop.yaml', 'orte.csv', '--trace', 'aktenzeichen', '--set', 'aktenzeichen=7'], other)
  expect(other.out()).toContain('a: 7 aus --set\n')
  expect([below(io), below(other)]).toEqual([{}, {}])
})
test('--trace of a block tells it as the row has it, and all that gave something to it', async () => {
  const io = memoryIo(given('schluessel;laufzeit.dauer;kurztitel\na;2 Jahre;A\nb;;B\n'))
  expect(await main(['batch', 'basis.koop.yaml', 'orte.csv', '--trace', 'laufzeit'], io)).toBe(0)
  expect(io.out()).toMatch(/^a: \{"dauer":"2 Jahre"\} aus basis\.koop\.yaml, Zeile \d+; orte\.csv, Zeile 2, Spalte „laufzeit\.dauer“\nb: \{"dauer":"1 Jahr"\} aus basis\.koop\.yaml, Zeile \d+\n$/)
})
test('a table to fill in is made for the common file, and read again', async () => {
  for (const kind of ['csv', 'xlsx'] as const) {
    const io = memoryIo(given())
    expect(await main(['batch', 'basis.koop.yaml', `--template-${kind}`, `neu.${kind}`], io)).toBe(0)
    expect(await main(['batch', 'basis.koop.yaml', `neu.${kind}`, '-f', 'txt'], io)).toBe(0)
    expect(agreements(io)).toHaveLength(1)
    expect(await main(['batch', 'basis.koop.yaml', `--template-${kind}`, `neu.${kind}`], io)).toBe(2)
  }
})
test('a folder with a file for each agreement is a table as well', async () => {
  const io = memoryIo({ ...given(), 'orte/a.yaml': 'titel: A\n', 'orte/b.yaml': 'titel: B\n' })
  expect(await main(['batch', 'basis.koop.yaml', 'orte', '-f', 'txt', '--name', '{schluessel}'], io)).toBe(0)
  expect(agreements(io)).toEqual(['a.txt', 'b.txt'])
})
test('links in such a folder are read once each, as in a volume of Kubernetes; the mark of an editor is passed over', async () => {
  const io = memoryIo({ ...given(), 'orte/..2027/a.yaml': 'titel: A\n', 'orte/b.yaml': 'titel: B\n' })
  for (const [from, to] of [['..data', '..2027'], ['a.yaml', '..2027/a.yaml'], ['.#b.yaml', 'jemand@rechner']]) io.links.set(`/arbeit/orte/${from}`, `/arbeit/orte/${to}`)
  expect(await main(['batch', 'basis.koop.yaml', 'orte', '-f', 'txt', '--name', '{schluessel}'], io)).toBe(0)
  expect([agreements(io), io.err()]).toEqual([['a.txt', 'b.txt'], expect.not.stringContaining('Unterordner')])
})
test('of a folder, subfolders with files of that kind are told', async () => {
  const io = memoryIo({ ...given(), 'orte/a.yaml': 'titel: A\n', 'orte/nord/tief/b.yaml': 'titel: B\n', 'orte/bilder/logo.png': '', 'orte/.git/c.yaml': '' })
  expect(await main(['batch', 'basis.koop.yaml', 'orte', '-f', 'txt'], io)).toBe(0)
  expect(io.err()).toContain('Der Unterordner „orte/nord“ enthält YAML-Dateien; sie wurden nicht gelesen.')
  expect(io.err()).not.toMatch(/bilder|\.git/)
})
test('a finding in the common file says which rows it is about', async () => {
  const head = 'schluessel;land;aktenzeichen\na;DE-NI;1\nb;DE-BB;2\nc;DE-BB;3\n'
  const many = ['d', 'e', 'f', 'g'].map((key) => `${key};DE-BB;4\n`).join('')
  const io = memoryIo(given(head))
  const few = (await run(io)).err.replace(/\s+/g, ' ')
  expect(few).toMatch(/unterschreibt nur eine Person[^[]*\(Betrifft Zeile 3 „b“, Zeile 4 „c“\.\)/)
  const all = (await run(memoryIo(given(head + many)))).err.replace(/\s+/g, ' ')
  expect(all).toContain('Zeile 7 „f“ und 1 weitere.)')
})
test('a finding about a cell names the column, and says in columns what to do', async () => {
  const { code, err } = await run(memoryIo(given('schluessel;Stadt: Funktion\na;Bürgermeisterin\nb;Bürgermeister\n')))
  expect(code).toBe(1)
  expect(err).toContain('orte.csv:3:3  Fehler  Spalte „Stadt: Funktion“: Die Funktion „Bürgermeister“ passt nicht')
  expect(err).toContain('  Spalte „Stadt: Funktion“: Bürgermeisterin\n')
})

describe('a second run', () => {
  test('leaves what is done, and does anew what changed', async () => {
    const io = memoryIo(given())
    await run(io)
    const first = below(io)
    expect((await run(io)).err).toContain('keine Vereinbarung erzeugt, 3 unverändert')
    expect(below(io)).toEqual(first)
    io.files.set('/arbeit/orte.csv', new TextEncoder().encode(TABLE.replace('Stadt Bergtal', 'Gemeinde Bergtal')))
    expect((await run(io)).err).toContain('1 Vereinbarung erzeugt, 2 unverändert')
  })
  test('keeps a file that somebody changed, and says so', async () => {
    const io = memoryIo(given())
    await run(io)
    io.files.set('/arbeit/serie/Auental-abh-2027-01-15.txt', new TextEncoder().encode('von Hand'))
    const same = await run(io)
    expect([same.code, below(io)['Auental-abh-2027-01-15.txt']]).toEqual([0, 'von Hand'])
    expect(same.err).toContain('keine Vereinbarung erzeugt, 3 unverändert')
    expect(same.err).toContain('[serie/von-hand]')
    const register = below(io)['koopgen-bericht/vertragsregister.csv'] ?? ''
    expect(register).toMatch(/Stadt Auental.*[0-9a-f]{64} \(von Hand geändert\)/)
    expect(register).toContain(createHash('sha256').update('von Hand').digest('hex'))
    io.files.set('/arbeit/orte.csv', new TextEncoder().encode(TABLE.replace('Stadt Auental', 'Gemeinde Auental')))
    const { code, err } = await run(io)
    expect([code, below(io)['Auental-abh-2027-01-15.txt']]).toEqual([1, 'von Hand'])
    expect(err).toContain('stammt nicht von koopgen oder wurde seither geändert')
    expect(err).toContain('[serie/geschuetzt]')
    expect((await run(io, '--force')).code).toBe(0)
    expect(below(io)['Auental-abh-2027-01-15.txt']).toContain('Gemeinde Auental')
  })
  test('an empty file was not changed by anybody, it is broken', async () => {
    const io = memoryIo(given())
    await run(io)
    io.files.set('/arbeit/serie/Auental-abh-2027-01-15.txt', new Uint8Array())
    const { code, err } = await run(io)
    expect([code, err.includes('[serie/geschuetzt]'), err.includes('[serie/von-hand]')]).toEqual([1, true, false])
  })
  test('names files that no row makes any more, and removes them on request', async () => {
    const io = memoryIo(given())
    await run(io)
    io.files.set('/arbeit/orte.csv', new TextEncoder().encode(TABLE.replace(/c;.*\n/, '')))
    expect((await run(io)).err).toContain('1 Datei gehört zu keiner Zeile mehr; „--prune“ entfernt sie.')
    expect(agreements(io)).toHaveLength(3)
    expect((await run(io, '--prune')).err).toContain('1 überzählige Datei entfernt.')
    expect(agreements(io)).toEqual(['Auental-abh-2027-01-15.txt', 'Neuental-abh-2027-01-15.txt'])
  })
})

test('a damaged manifest is told before anything is made: a line cut off, a row gone, no manifest at all', async () => {
  const io = memoryIo(given())
  await run(io)
  const whole = below(io)['koopgen-manifest.jsonl'] as string
  for (const text of [whole.slice(0, -30), whole.replace(/\{"key":"b".*\n/, ''), 'x\n']) {
    io.files.set('/arbeit/serie/koopgen-manifest.jsonl', new TextEncoder().encode(text))
    const before = below(io)
    const { code, err } = await run(io, '--prune')
    expect([code, err.replace(/\s+/g, ' '), below(io)]).toEqual([2, expect.stringContaining('ist beschädigt: Zeilen fehlen oder sind nicht zu lesen'), before])
  }
})
test('a name that changes its capitals leaves the old file to --prune where the disk has both, and never takes the new one away', async () => {
  for (const isCaseless of [false, true]) {
    const io = memoryIo(given('schluessel;gemeinde;kurztitel\na;Altdorf;A\n'))
    await run(io, '--name', '{gemeinde}')
    setTable(io, 'schluessel;gemeinde;kurztitel\na;ALTDORF;A\n')
    const world = isCaseless ? { ...io, realPath: async (path: string) => path.toLowerCase() } : io
    const { code } = await run(world, '--name', '{gemeinde}', '--prune')
    expect([code, agreements(io)]).toEqual([0, isCaseless ? ['ALTDORF.txt', 'Altdorf.txt'] : ['ALTDORF.txt']])
  }
})
describe('killed after a write (every one of them: batch-faults.long.test.ts)', () => {
  test.each([1, 4])('number %i, a second run ends as one that was left alone', async (n) => {
    const { killed, again, whole } = await killedAfter(n)
    expect(halves(killed, whole)).toEqual([])
    expect(again).toEqual(whole)
  })
})

describe('parts of a run', () => {
  test('make together what one run makes', async () => {
    const whole = memoryIo(given())
    await run(whole)
    const parts = await Promise.all([1, 2].map(async (i) => {
      const io = memoryIo(given())
      await run(io, '--shard', `${i}/2`)
      return io
    }))
    expect(parts.flatMap((io) => agreements(io)).sort()).toEqual(agreements(whole))
    for (const io of parts) for (const path of agreements(io)) expect(below(io)[path]).toBe(below(whole)[path])
  })
  test('are joined to the very folder that one run leaves', async () => {
    const whole = memoryIo(given())
    await run(whole)
    const io = memoryIo(given())
    for (const i of [1, 2, 3]) await run(io, '--shard', `${i}/3`, '-o', `teil-${i}`)
    const merge = (...folders: readonly string[]) => main(['batch', 'merge', ...folders, '-o', 'alles'], io)
    expect(await merge('teil-1', 'teil-3')).toBe(2)
    expect(io.err()).toContain('Der Teil 2/3 fehlt.')
    expect(below(io, '/arbeit/alles')).toEqual({})
    expect(await merge('teil-3', 'teil-1', 'teil-2')).toBe(0)
    expect(below(io, '/arbeit/alles')).toEqual(below(whole))
    const [one] = [...io.files.keys()].filter((path) => /teil-\d\/[^/]*\.txt$/.test(path))
    io.files.set(one ?? '', new TextEncoder().encode('von Hand'))
    expect(await merge('teil-1', 'teil-2', 'teil-3')).toBe(2)
    expect(io.err()).toContain('ist nicht mehr so, wie der Teil sie gemacht hat')
    expect(await main(['batch', 'merge', 'teil-1', 'teil-2', 'teil-3', '-o', 'neu'], io)).toBe(2)
    expect([await io.kind('neu'), await io.kind('alles')]).toEqual([undefined, 'folder'])
  })
  test('of different runs are not joined', async () => {
    const io = memoryIo(given())
    await run(io, '--shard', '1/2', '-o', 'teil-1')
    await run(io, '--shard', '2/2', '-o', 'teil-2', '--set', 'aktenzeichen=7')
    expect(await main(['batch', 'merge', 'teil-1', 'teil-2', '-o', 'alles'], io)).toBe(2)
    expect(io.err()).toContain('gehört zu einem anderen Lauf')
  })
  test('are not joined into the folder of one of them', async () => {
    const io = memoryIo(given())
    for (const i of [1, 2]) await run(io, '--shard', `${i}/2`, '-o', `teil-${i}`)
    const before = below(io, '/arbeit/teil-1')
    for (const folder of ['teil-1', './Teil-1/', '/arbeit/teil-1']) expect(await main(['batch', 'merge', 'teil-1', 'teil-2', '-o', folder], io)).toBe(2)
    expect([below(io, '/arbeit/teil-1'), io.err()]).toEqual([before, expect.stringContaining('ist der Ordner eines Teils')])
  })
  test('an empty variable tells no part', async () => {
    const told = await run({ ...memoryIo(given()), env: { JOB_COMPLETION_INDEX: '' } }, '--shard', 'auto/3')
    expect([told.code, told.err]).toEqual([2, expect.stringContaining('Niemand sagt, der wievielte Teil dies ist')])
    const gitlab = await run({ ...memoryIo(given()), env: { JOB_COMPLETION_INDEX: '', CI_NODE_INDEX: '2' } }, '--shard', 'auto/2')
    expect(gitlab.err).toContain('(Teil 2/2 von 3 Zeilen)')
  })
  test('an indexed job of Kubernetes is told its part', async () => {
    const io = { ...memoryIo(given()), env: { JOB_COMPLETION_INDEX: '0' } }
    const { err } = await run(io, '--shard', 'auto/2')
    expect(err).toContain('(Teil 1/2 von 3 Zeilen)')
  })
})

describe('a run that is refused leaves the folder', () => {
  const invalid = TABLE.replace('Stadt Auental;Auental', 'Stadt Auental;Aue\u0007ntal')
  test.each<[string, readonly string[], readonly string[], string]>([
    ['of another part', ['--shard', '1/2'], ['--shard', '2/2'], 'liegt schon der Teil 1/2'],
    ['of a whole run', [], ['--shard', '2/2'], 'liegt schon ein ganzer Lauf'],
    ['of a part', ['--shard', '1/2'], [], 'liegt schon der Teil 1/2'],
  ])('%s', async (_, first, second, why) => {
    const io = memoryIo(given())
    await run(io, ...first)
    const before = below(io)
    io.files.set('/arbeit/orte.csv', new TextEncoder().encode(invalid))
    const { code, err } = await run(io, ...second)
    expect([code, below(io), err.replace(/\s+/g, ' ')]).toEqual([1, before, expect.stringContaining(why)])
    expect(err).toContain('Auch die Berichte blieben, wie sie waren.')
  })
  test('of another table', async () => {
    const io = memoryIo({ ...given(), 'andere.csv': invalid })
    await run(io)
    const before = below(io)
    expect(await main(['batch', 'basis.koop.yaml', 'andere.csv', '-f', 'txt'], io)).toBe(1)
    expect([below(io), io.err()]).toEqual([before, expect.stringContaining('liegt eine Serie aus einer anderen Tabelle')])
  })
})

describe('refuses, and says what to do', () => {
  test.each<[string, readonly string[], string]>([
    ['a placeholder that nobody knows', ['--name', '{gemeine}'], 'Meinten Sie „{gemeinde}“?'],
    ['a form of the day that is none', ['--name', '{gemeinde}-{datum:JJ}'], 'Im Namen „{gemeinde}-{datum:JJ}“ ist „{datum:JJ}“ kein Platzhalter.'],
    ['a placeholder without end', ['--name', '{gemeinde}-{foo'], '{datum:JJJJ}'],
    ['to trace a field that does not exist', ['--trace', 'parteien.stadt.sitz.ortt'], 'Meinten Sie „parteien.stadt.sitz.ort“?'],
    ['a part that is none', ['--shard', '3/2'], '„--shard 1/3“'],
    ['the standard output', ['-o', '-'], 'Geben Sie mit „-o“ einen Ordner an.'],
    ['too many jobs', ['-j', '1000'], 'von 0 bis 64'],
  ])('%s', async (_, argv, advice) => {
    const { code, err } = await run(memoryIo(given()), ...argv)
    expect(code).toBe(2)
    expect(err.replace(/\s+/g, ' ')).toContain(advice)
  })
  test('a missing table', async () => {
    const io = memoryIo(given())
    expect([await main(['batch', 'basis.koop.yaml'], io), io.err()]).toEqual([2, expect.stringContaining('fehlt die Tabelle')])
  })
  test('errors in the common file, at their place', async () => {
    const io = memoryIo({ ...given(), 'basis.koop.yaml': 'typ: abh\n  x: [' })
    const { code, err } = await run(io)
    expect([code, err]).toEqual([1, expect.stringMatching(/basis\.koop\.yaml:\d/)])
  })
})
