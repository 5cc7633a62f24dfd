// koopgen set: what a user sees and what becomes of the file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { main } from '../../src/cli.ts'
import { parsePath, valueAt } from '../../src/yaml/paths.ts'
import { memoryIo } from '../support/memory-io.ts'

const FILE = readFileSync(join(import.meta.dirname, '../../examples/kurz/vereinbarung.koop.yaml'), 'utf8')
const lineOf = (text: string) => FILE.split('\n').findIndex((line) => line.includes(text)) + 1
async function run(args: readonly string[], text: string | Uint8Array = FILE) {
  const io = memoryIo({ 'v.koop.yaml': text })
  const code = await main(args, io)
  return { code, out: io.out(), err: io.err(), file: io.text('v.koop.yaml'), io }
}

test('changes the values, says what changed at which line, and leaves the rest', async () => {
  const { code, err, file } = await run(['set', 'v.koop.yaml', 'laufzeit.dauer=2 Jahre', 'parteien.stadt.sitz.plz=01067', 'titel=Absprache: neu'])
  expect(code).toBe(0)
  expect(file).toBe(FILE.replace('dauer: 1 Jahr', 'dauer: 2 Jahre').replace('plz: "29999"', 'plz: "01067"').replace('land: DE-NI\n', 'land: DE-NI\ntitel: "Absprache: neu"\n'))
  expect(err.split('\n')).toEqual([
    `v.koop.yaml:${lineOf('dauer') + 1}: laufzeit.dauer: 1 Jahr → 2 Jahre`,
    `v.koop.yaml:${lineOf('Marktplatz') + 1}: parteien.stadt.sitz.plz: 29999 → 01067`,
    `v.koop.yaml:${lineOf('land') + 1}: titel: Absprache: neu (neu)`,
    '',
  ])
})
test('the German name of the command; a field is taken away', async () => {
  const { code, err, file } = await run(['setzen', 'v.koop.yaml', '--unset', 'unterzeichnung.ort_datum', '--unset', 'kurztitel'])
  expect(code).toBe(0)
  expect(file).toBe(FILE.replace('unterzeichnung:\n  ort_datum: je-unterschrift\n', 'unterzeichnung: {}\n').replace('kurztitel: Kooperation Neuental\n', ''))
  expect(err).toContain('kurztitel: Kooperation Neuental (entfernt)')
})
test('several entries are taken away by the numbers they have in the file', async () => {
  const text = `${FILE}definitionen:\n  - { begriff: A, bedeutung: a }\n  - { begriff: B, bedeutung: b }\n  - { begriff: C, bedeutung: c }\n`
  const { file } = await run(['set', 'v.koop.yaml', '--unset', 'definitionen.1', '--unset', 'definitionen.2'], text)
  expect(file).toBe(`${FILE}definitionen:\n  - { begriff: C, bedeutung: c }\n`)
})
test.each([
  ['offen.1.zu=titel', [{ zu: 'titel' }]],
  ['gruppen.1.id=traeger', [{ id: 'traeger' }]],
  ['parteien.stadt.vertreten_durch.1.funktion=Chef', [{ funktion: 'Chef' }]],
  ['parteien.stadt.rolle.1=abh', ['abh']],
])('a list that the file has not yet is made as a list: %s', async (setting, list) => {
  const path = setting.slice(0, setting.indexOf('.1'))
  const { file } = await run(['set', 'v.koop.yaml', '--unset', path])
  for (const text of [file, `${file}offen:\n`]) {
    const made = await run(['set', 'v.koop.yaml', setting], text)
    expect(made.err).toContain(setting.replace('=', ': '))
    const data: unknown = parse(made.file)
    const found = parsePath(path, data)
    expect('path' in found && valueAt(data, found.path)).toEqual(list)
  }
})
test.each(['klauseln.fachtag=true', 'klauseln.fachtag=false', 'parteien.stadt.kurz=Neuental', 'parteien.stadt.rolle=abh', 'parteien.stadt.rolle=[abh]', 'laufzeit={ dauer: 2 Jahre }', 'anlagen.1={ id: x, titel: T, text: Hallo }', 'titel="null"', 'titel="[Entwurf]"'])(
  'what may be short for a block or a list is taken: %s',
  async (setting) => expect((await run(['set', 'v.koop.yaml', setting])).code).toBe(0),
)
test('what is so already changes nothing', async () => {
  const { code, err, file } = await run(['set', 'v.koop.yaml', 'laufzeit.dauer=1 Jahr', '--unset', 'aktenzeichen'])
  expect([code, err, file]).toEqual([0, 'v.koop.yaml: Alles steht schon so da; nichts geändert.\n', FILE])
})
test('--dry-run prints the new text and writes nothing', async () => {
  const { code, out, err, file } = await run(['set', 'v.koop.yaml', 'laufzeit.dauer=2 Jahre', '--dry-run'])
  expect([code, out, file]).toEqual([0, FILE.replace('dauer: 1 Jahr', 'dauer: 2 Jahre'), FILE])
  expect(err).toContain('nichts geschrieben')
})
test('a change that is an error itself is shown as it would stand there, and not written', async () => {
  const { code, err, file } = await run(['set', 'v.koop.yaml', 'laufzeit.dauer=oft'])
  expect([code, file]).toEqual([1, FILE])
  expect(err).toContain('dauer: oft')
  expect(err).toContain('Nichts geschrieben: Diesen Fehler hätte die Datei danach.')
  expect((await run(['set', 'v.koop.yaml', 'laufzeit.dauer=oft', '--dry-run'])).out).toBe('')
})
test('what the change makes necessary may be added next: it is written, told, and ends with 1', async () => {
  const first = await run(['set', 'v.koop.yaml', 'klauseln.sprechstunde.raum=Zimmer 12'])
  expect([first.code, first.file]).toEqual([1, expect.stringContaining('raum: Zimmer 12')])
  expect(first.err).toContain('Achtung: Geschrieben; die Vereinbarung hat dadurch 1 neuen Fehler. „koopgen validate v.koop.yaml“ zeigt ihn.')
  expect((await run(['set', 'v.koop.yaml', 'klauseln.sprechstunde.termine.di=9 bis 12 Uhr'], first.file)).code).toBe(0)
})
test('a change may mend one error where others remain', async () => {
  const broken = FILE.replace('dauer: 1 Jahr', 'dauer: oft').replace('parteien:', 'titel: TODO\nparteien:')
  expect((await run(['set', 'v.koop.yaml', 'laufzeit.dauer=2 Jahre'], broken)).file).toContain('dauer: 2 Jahre')
  expect((await run(['set', 'v.koop.yaml', 'untertitel=zur Zusammenarbeit'], broken)).code).toBe(0)
})
test.each([
  ['datum=1.2.2027', 'datum: 2027-02-01'],
  ['land=Rheinland-Pfalz', 'land: DE-RP'],
  ['laufzeit.dauer=zwei Jahre', 'dauer: 2 Jahre'],
  ['laufzeit.beginn=1. März 2027', 'beginn: 2027-03-01'],
  ['parteien.stadt.sitz=Am Ring 7, 01067 Müßlingen', 'Am Ring 7'],
  ['parteien.stadt.sitz.plz=01067', 'plz: "01067"'],
  ['klauseln.fachtag=ja', 'fachtag: true'],
  ['umfang=ausführlich', 'umfang: ausfuehrlich'],
])('values are taken as people write them: %s', async (setting, line) => {
  const { code, err, file } = await run(['set', 'v.koop.yaml', setting])
  expect([code, err]).toEqual([0, expect.not.stringContaining('Fehler')])
  expect(file).toContain(line)
})
test('a byte order mark and the line ends of Windows stay', async () => {
  const text = `\ufeff${FILE.replaceAll('\n', '\r\n')}`
  const { io } = await run(['set', 'v.koop.yaml', 'laufzeit.dauer=2 Jahre', 'titel=X'], text)
  expect(Buffer.from(io.files.get('/arbeit/v.koop.yaml')!).toString('utf8')).toBe(text.replace('1 Jahr', '2 Jahre').replace('DE-NI\r\n', 'DE-NI\r\ntitel: X\r\n'))
})
test('a link stays, what it leads to is changed; a fault leaves all as it was', async () => {
  const io = memoryIo({ 'ablage/echt.koop.yaml': FILE })
  io.links.set('/arbeit/v.koop.yaml', '/arbeit/ablage/echt.koop.yaml')
  expect(await main(['set', 'v.koop.yaml', 'titel=X'], io)).toBe(0)
  expect(io.text('ablage/echt.koop.yaml')).toContain('titel: X')
  io.broken.add('/arbeit/ablage/echt.koop.yaml')
  expect(await main(['set', 'v.koop.yaml', 'titel=Y'], io)).toBe(2)
  expect(io.text('ablage/echt.koop.yaml')).toContain('titel: X')
  expect([...io.files.keys()]).toEqual(['/arbeit/ablage/echt.koop.yaml'])
})
test('a kind that is just being set decides which clauses there are', async () => {
  const { code, file } = await run(['set', 'v.koop.yaml', 'typ=jobcenter', 'klauseln.keine-pflicht=true'])
  expect(code).toBe(1) // an office is missing now
  expect(file).toContain('klauseln:\n  keine-pflicht: true\n')
})

describe('nothing is written', () => {
  it.each<[name: string, args: readonly string[], words: string]>([
    ['a misspelt field', ['laufzeit.duaer=1 Jahr'], 'Ein Feld „duaer“ gibt es dort nicht.  [yaml/setzen]\n  Hinweis: Meinten Sie „dauer“?'],
    ['a misspelt clause', ['klauseln.fachtagg=true'], 'Meinten Sie „fachtag“?'],
    ['an unknown party', ['parteien.statd.name=X'], 'Einen Eintrag „statd“ gibt es nicht.'],
    ['one of two is wrong', ['titel=X', 'titl=Y'], 'Meinten Sie „titel“?'],
    ['a misspelt field to take away', ['--unset', 'laufzeit.duaer'], 'Meinten Sie „dauer“?'],
    ['a refused character', ['titel=a\u202eb'], 'U+202E'],
    ['a block by a value', ['laufzeit=5'], 'laufzeit=…: Dort steht ein Block mit eigenen Feldern; ein einzelner Wert oder eine Liste ersetzt ihn nicht.  [yaml/setzen]\n  Hinweis: Nennen Sie ein Feld darin, zum Beispiel laufzeit.beginn.'],
    ['a block by a list', ['laufzeit=[]'], 'Dort steht ein Block'],
    ['a clause by a text', ['klauseln.fachtag=jährlich'], 'Möglich sind true und false; sonst nennen Sie ein Feld darin, zum Beispiel klauseln.fachtag.anzahl.'],
    ['the preamble by a text', ['praeambel=Text'], 'Dort steht ein Block'],
    ['a field of an annex that is not there yet', ['anlagen.1.id=x'], 'Ein Feld „id“ gibt es dort nicht.  [yaml/setzen]\n  Hinweis: Schreiben Sie eine neue Anlage als Ganzes: anlagen.1='],
    ['an address by a value', ['parteien.stadt.sitz=Neuental'], 'zum Beispiel parteien.stadt.sitz.'],
    ['a list by a value', ['zusatz=Text'], 'Dort steht eine Liste;'],
    ['a list by a block', ['zusatz={ text: x }'], 'Nennen Sie einen Eintrag, zum Beispiel zusatz.1,'],
    ['a text by a list', ['titel=[Entwurf]'], 'Dort steht ein einzelner Wert, keine Liste und kein Block.'],
    ['a choice by a list', ['umfang=[knapp]'], 'Dort steht ein einzelner Wert'],
    ['a text by nothing', ['titel=null'], `Soll das Feld weg, schreiben Sie „--unset titel“. Ist das Wort gemeint, setzen Sie es in Anführungszeichen: titel='"null"'`],
    ['a block by nothing', ['laufzeit=~'], 'Ein leerer Wert (null) ist keine Angabe.'],
    ['a second entry where there is no first', ['zusatz.2.titel=X'], 'Einen Eintrag „2“ gibt es nicht.  [yaml/setzen]\n  Hinweis: Die Liste ist leer; ihr erster Eintrag hat die Nummer 1.'],
    ['an entry by name in a list that is not there', ['gruppen.traeger.kurz=X'], 'Einen Eintrag „traeger“ gibt es nicht.'],
    ['a text has no fields', ['land.kreis=X'], 'Ein Feld „kreis“ gibt es dort nicht.'],
  ])('%s', async (_, args, words) => {
    const { code, err, file } = await run(['set', 'v.koop.yaml', ...args])
    expect([code, file]).toEqual([1, FILE])
    expect(err).toContain(words)
    expect(err).toContain('1 Fehler. Nichts geschrieben.')
  })
  it('a block with notes in it, with its line', async () => {
    const text = FILE.replace('laufzeit:\n', 'laufzeit:\n  # mit dem Rat besprochen\n')
    const { code, err, file } = await run(['set', 'v.koop.yaml', 'laufzeit={ dauer: 2 Jahre }'], text)
    expect([code, file]).toEqual([1, text])
    expect(err).toContain(`v.koop.yaml:${lineOf('dauer') + 1}:1  Fehler  laufzeit=…: In diesem Block stehen Anmerkungen (#), die verloren gingen.`)
    expect(err).toContain('von Hand')
  })
  it('a value that must not be repeated: neither for people nor for programs', async () => {
    for (const args of [['parteien.stadt.namee=Erika Mustermann', '--json'], ['parteien.statd.name=Erika Mustermann', '--messages', 'short'], ['parteien.stadt.name=Erika', 'Mustermann', '--json']]) {
      const { code, out, err } = await run(['set', 'v.koop.yaml', ...args])
      expect([code > 0, `${out}${err}`]).toEqual([true, expect.not.stringMatching(/Erika|Mustermann/)])
      expect(err).not.toBe('')
    }
  })
  it('a field that stands twice: which of them is meant, only the user knows', async () => {
    const text = `${FILE}titel: A\ntitel: B\n`
    const { code, err, file } = await run(['set', 'v.koop.yaml', 'titel=C'], text)
    expect([code, file]).toEqual([1, text])
    expect(err).toContain('[yaml/doppeltes-feld]')
    expect(err).toContain('Nichts geschrieben.')
  })
  it('a file that cannot be read as YAML', async () => {
    const { code, err } = await run(['set', 'v.koop.yaml', 'titel=X'], 'a: "b\n')
    expect(code).toBe(1)
    expect(err).toContain('[yaml/anfuehrungszeichen]')
  })
  it.each<[args: readonly string[], words: string]>([
    [['set'], 'datei'],
    [['set', 'titel=X'], 'Es fehlt die Datei'],
    [['set', 'v.koop.yaml'], 'nichts angegeben'],
    [['set', 'v.koop.yaml', 'titel', 'X'], '„titel“ ist nicht vollständig.'],
    [['set', '-', 'titel=X'], 'Standardeingabe'],
    [['set', 'v.koop.yaml', 'titel=X', '--dry-run', '--json'], 'Geben Sie nur eines an.'],
    [['set', 'fehlt.koop.yaml', 'titel=X'], 'lässt sich nicht lesen'],
  ])('%j', async (args, words) => {
    const { code, err, file } = await run(args)
    expect([code, file]).toEqual([2, FILE])
    expect(err).toContain(words)
  })
})

test('spaces around a value are shown as they are written', async () => {
  const io = memoryIo({ 'v.koop.yaml': FILE })
  await main(['set', 'v.koop.yaml', 'kurztitel= führend '], io)
  expect(io.text('v.koop.yaml')).toContain('kurztitel: " führend "')
  expect(io.err()).toMatch(/kurztitel: .*" führend "/)
})
