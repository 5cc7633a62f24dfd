// koopgen init: with answers, with options, from an example, at a terminal; what it refuses and what it keeps.
import { PassThrough } from 'node:stream'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exampleNames, shippedTemplates } from '../../src/assets.ts'
import { main } from '../../src/cli.ts'
import { readAgreement } from '../../src/read/read-agreement.ts'
import { screen as terminalScreen } from '../../scripts/handbook-screen.ts'
import { memoryIo } from '../support/memory-io.ts'
import { KEYS, SECOND_SHORT_NAME, SHORT_WAY, type Step, typist } from '../support/typing.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')
const exampleText = (name: string): string => readFileSync(join(EXAMPLES, name, 'vereinbarung.koop.yaml'), 'utf8')
const agreementIn = (text: string) => readAgreement({ file: 'v', text, templates: shippedTemplates(), mode: 'final' }, () => {})?.agreement
const FILE = 'vereinbarung.koop.yaml'
const ANSWERS = `
typ: abh
datum: 16.1.2027
land: Niedersachsen
parteien:
  stadt: { rolle: abh, name: Ausländerbehörde der Stadt Neuental, sitz: "Marktplatz 4, 29999 Neuental", vertreten_durch: Oberbürgermeisterin }
  verein: { rolle: mbe; jmd, name: Nachbarschaftshilfe Neuental e. V., sitz: "Am Kirchgarten 3, 29999 Neuental", vertreten_durch: Vorsitzende; Schatzmeister }
`

describe('answers from a file', () => {
  test.each(exampleNames().filter((name) => name !== 'alles'))('the example %s as answers gives the same agreement', async (name) => {
    const io = memoryIo({ 'antworten.yaml': exampleText(name) })
    expect(await main(['init', '--answers', 'antworten.yaml', '--yes'], io)).toBe(0)
    expect(agreementIn(io.text(FILE))).toEqual(agreementIn(exampleText(name)))
  })
  test('are read as people write them, and the file is ready to sign', async () => {
    const io = memoryIo({ 'a.yaml': ANSWERS })
    expect(await main(['neu', '--answers', 'a.yaml', '--yes'], io)).toBe(0)
    expect(agreementIn(io.text(FILE))).toMatchObject({
      datum: '2027-01-16',
      land: 'DE-NI',
      parteien: [
        { id: 'stadt', name: 'Stadt Neuental', einheit: { name: 'Ausländerbehörde', genus: 'f' }, rechtsform: 'gebietskoerperschaft', sitz: { strasse: 'Marktplatz 4', plz: '29999', ort: 'Neuental' } },
        { id: 'verein', rolle: ['mbe', 'jmd'], vertreten_durch: [{ funktion: 'Vorsitzende', art: 'gemeinschaftlich' }, { funktion: 'Schatzmeister', art: 'gemeinschaftlich' }] },
      ],
    })
    expect(io.text(FILE)).toMatch(/^# yaml-language-server: \$schema=\.koopgen\/vereinbarung\.schema\.json\n/)
    expect(JSON.parse(io.text('.koopgen/vereinbarung.schema.json'))).toHaveProperty('title')
    expect(io.err()).toContain('kein Fehler gefunden')
    expect(io.err().trimEnd().split('\n').at(-1)).toBe('Weiter mit: koopgen render')
  })
  test.each([
    ['with an id', 'id: dienst, ', 'diakonie'],
    ['without an id', '', 'diakonie'],
    ['with a law of its own', 'id: dienst, datenschutz: dsgvo, ', undefined],
  ])('a party %s has the data-protection law that its name says', async (_, more, verband) => {
    const io = memoryIo({ 'a.yaml': `typ: abh\nland: DE-NI\nparteien:\n  - { rolle: abh, name: Stadt Neuental, sitz: "Marktplatz 4, 29999 Neuental", vertreten_durch: Oberbürgermeisterin }\n  - { ${more}rolle: mbe, name: Diakonie Röderberg gGmbH, sitz: "Am Ring 7, 29999 Neuental", vertreten_durch: Geschäftsführerin }\n` })
    expect(await main(['init', '--answers', 'a.yaml', '--yes'], io)).toBe(0)
    expect(agreementIn(io.text(FILE))?.parteien[1]?.verband).toBe(verband)
  })
  test('a postal code and money keep what a person means by them', async () => {
    const io = memoryIo({ 'a.yaml': `${ANSWERS.replace('"Marktplatz 4, 29999 Neuental"', '{ plz: 01067, ort: Neuental }')}klauseln: { kosten: true }\n` })
    expect(await main(['init', '--answers', 'a.yaml', '--yes'], io)).toBe(0)
    expect(io.text(FILE)).toContain('plz: "01067"')
  })
  test('that cannot be read as YAML are shown with their line', async () => {
    const io = memoryIo({ 'a.yaml': 'typ: abh\n land: x\n' })
    expect(await main(['init', '--answers', 'a.yaml'], io)).toBe(2)
    expect(io.err()).toContain('a.yaml:2')
  })
})

test('an example brings its pictures, and replaces none', async () => {
  const io = memoryIo({ 'neu/logos/bruecke.png': 'eigenes' })
  expect(await main(['init', 'neu/v', '--from-example', 'alles'], io)).toBe(0)
  expect(io.text('neu/logos/bruecke.png')).toBe('eigenes')
  expect(Buffer.from(await io.read('neu/logos/landkreis.png')).equals(readFileSync(join(EXAMPLES, 'alles/logos/landkreis.png')))).toBe(true)
  expect(io.err()).toContain('neu/logos/landkreis.png geschrieben.\n')
})
test('a folder of examples without an agreement is none to begin with', async () => {
  const io = memoryIo({})
  expect([await main(['init', '--from-example', 'kubernetes'], io), io.err()]).toEqual([2, expect.stringMatching(/gibt es nicht\. Möglich: abh-traegergruppe, .*kurz/)])
})
test('commands that are named afterwards find the file where it lies', async () => {
  const folder = memoryIo({ 'a.yaml': `${ANSWERS}klauseln: { kosten: { wortlaut: "Kosten: ___" } }\n` })
  expect(await main(['init', 'ordner/stadt.koop.yaml', '--answers', 'a.yaml', '--yes'], folder)).toBe(1)
  expect(folder.err()).toContain('„koopgen validate ordner/stadt.koop.yaml“')
  const example = memoryIo({})
  expect(await main(['init', 'ordner/x', '--from-example', 'kurz'], example)).toBe(0)
  expect(example.err()).toContain('Prüfen: koopgen validate ordner/x.koop.yaml · Erzeugen: koopgen render ordner/x.koop.yaml\n')
})

describe('without a person at a terminal', () => {
  test('everything that is missing is listed at once with its option, and nothing is written', async () => {
    const io = memoryIo()
    expect(await main(['init', '--set', 'typ=abh'], io)).toBe(2)
    for (const path of ['datum=2027-01-15', 'parteien.1.name=…', 'parteien.1.sitz=…', 'parteien.2.rolle=…', 'parteien.2.vertreten_durch=…', 'laufzeit.dauer="1 Jahr"']) expect(io.err()).toContain(`--set ${path}`)
    expect(io.err()).toContain('--yes')
    expect([...io.files.keys()]).toEqual([])
  })
  test('a wrong answer is listed with what is wrong about it', async () => {
    const io = memoryIo({ 'a.yaml': ANSWERS.replace('16.1.2027', 'morgen') })
    expect(await main(['init', '--answers', 'a.yaml', '--yes'], io)).toBe(2)
    expect(io.err()).toContain('--set datum=')
    expect(io.err()).toContain('Schreiben Sie Tag.Monat.Jahr')
  })
  test('options alone are enough; parties may be called by an id', async () => {
    const io = memoryIo()
    const sets = ['typ=abh', 'land=DE-NI', 'parteien.stadt.name=Stadt Neuental', 'parteien.stadt.rolle=abh', 'parteien.stadt.sitz=Marktplatz 4, 29999 Neuental', 'parteien.stadt.vertreten_durch=Oberbürgermeisterin', 'parteien.awo.name=AWO Kreisverband Neuental e. V.', 'parteien.awo.rolle=mbe', 'parteien.awo.sitz=Am Ring 7, 29999 Neuental', 'parteien.awo.vertreten_durch=Vorsitzender', 'gestaltung.schrift=sans']
    expect(await main(['init', '--yes', ...sets.flatMap((set) => ['--set', set])], io)).toBe(0)
    expect(agreementIn(io.text(FILE))).toMatchObject({ datum: '2027-01-15', parteien: [{ id: 'stadt' }, { id: 'awo' }], gestaltung: { schrift: 'sans' } })
  })
  test('a function without words is a wrong answer, and so is a block where a list belongs', async () => {
    const io = memoryIo({ 'a.yaml': ANSWERS })
    for (const value of ['[{ funktion: }]', '{ funktion: Vorstand }']) expect(await main(['init', '--answers', 'a.yaml', '--yes', '--set', `parteien.2.vertreten_durch=${value}`], io)).toBe(2)
    expect(io.err()).toContain('Hinter „funktion:“ steht nichts')
    expect(io.err()).toContain('Hier wird eine Liste erwartet')
    expect(await main(['init', '--answers', 'a.yaml', '--yes', '--set', 'parteien.2.vertreten_durch=[{ funktion: Vorstand }]'], io)).toBe(0)
    expect(agreementIn(io.text(FILE))).toMatchObject({ parteien: [{}, { vertreten_durch: [{ funktion: 'Vorstand' }] }] })
  })
  test('a name with blanks without end is read like one with one blank', async () => {
    const io = memoryIo()
    const sets = ['typ=abh', 'land=DE-NI', `parteien.1.name=Stadt${' '.repeat(20_000)}Neuental`, 'parteien.1.rolle=abh', 'parteien.1.sitz=Marktplatz 4, 29999 Neuental', 'parteien.1.vertreten_durch=Oberbürgermeisterin', 'parteien.2.name=AWO Kreisverband Neuental e. V.', 'parteien.2.rolle=mbe', 'parteien.2.sitz=Am Ring 7, 29999 Neuental', 'parteien.2.vertreten_durch=Vorsitzender']
    expect(await main(['init', '--yes', ...sets.flatMap((set) => ['--set', set])], io)).toBe(0)
    expect(agreementIn(io.text(FILE))).toMatchObject({ parteien: [{ name: 'Stadt Neuental' }, {}] })
  })
  test('a gender that is none is told, whatever the name', async () => {
    const io = memoryIo({ 'a.yaml': ANSWERS.replace('rolle: abh, name: Ausländerbehörde der Stadt Neuental,', 'rolle: abh, name: Staet Neuental, genus: foerperschaft,') })
    expect(await main(['init', '--answers', 'a.yaml', '--yes'], io)).toBe(2)
    expect(io.err()).toContain('--set parteien.1.genus=')
  })
  test('answers for more parties than an agreement can have are refused at once', async () => {
    const io = memoryIo({ 'a.yaml': `typ: abh\nparteien:\n${'  - {}\n'.repeat(2_000)}` })
    expect([await main(['init', '--answers', 'a.yaml', '--yes'], io), io.err()]).toEqual([2, 'Fehler: In den Antworten stehen mehr Parteien, als eine Vereinbarung haben kann. Streichen Sie, was nicht dazugehört.\n'])
  })
  test('leading zeros stay', async () => {
    const io = memoryIo({ 'a.yaml': `${ANSWERS}kurztitel: 0815\n` })
    expect(await main(['init', '--answers', 'a.yaml', '--yes', '--set', 'aktenzeichen=0123'], io)).toBe(0)
    expect(agreementIn(io.text(FILE))).toMatchObject({ kurztitel: '0815', aktenzeichen: '0123' })
  })
  test('clauses of an own folder are asked for and checked with it', async () => {
    const clause = '---\nid: teekueche\ntitel: Teeküche\nhilfe: Gemeinsame Nutzung der Teeküche.\nstufe: optional\nerfuellt: []\ngrundlage: []\ngrund: Weil es gut tut.\nparameter: {}\n---\nDie Beratungsdienste nutzen die Teeküche mit.\n'
    const io = memoryIo({ 'a.yaml': `${ANSWERS}klauseln: { teekueche: true }\n`, 'muster/abh/teekueche.md': clause, 'muster/abh/ergaenzung.yaml': 'klauseln:\n  - { id: teekueche, nach: kosten }\n' })
    expect([await main(['init', '--answers', 'a.yaml', '--yes', '--templates', 'muster'], io), io.err()]).toEqual([0, expect.stringContaining('koopgen render --templates muster')])
    expect(await main(['render', '--templates', 'muster', '-f', 'txt', '-o', '-'], io)).toBe(0)
    expect(io.out()).toMatch(/\n *Teeküche\n+.*Die Beratungsdienste nutzen die Teeküche mit\./) // in the § of others, under its own title
  })
  test.each([['laufzeit.duaer=1 Jahr', 'duaer', 'dauer'], ['klauseln.sprechstnde.raum=Zimmer 3', 'sprechstnde', 'sprechstunde'], ['parteien.stadt.siz=Neuental', 'siz', 'sitz'], ['kurztitl=X', 'kurztitl', 'kurztitel'], ['klauseln.sprechstunde.raumm=Zimmer 3', 'raumm', 'raum']])('--set %s leads nowhere: refused before anything is written', async (setting, word, meant) => {
    const io = memoryIo({ 'a.yaml': ANSWERS })
    expect(await main(['init', '--answers', 'a.yaml', '--yes', '--set', setting], io)).toBe(2)
    expect(io.err()).toContain(`Ein Feld „${word}“ gibt es dort nicht. Meinten Sie „${meant}“?`)
    expect([...io.files.keys()]).toEqual(['/arbeit/a.yaml'])
  })
  test.each([[['--from-example', 'kurz', '--set', 'typ=abh']], [['--resume', '--yes']], [['--from-example', 'kurz', '--resume']]])('%j is refused, not half done', async (argv) => {
    const io = memoryIo()
    expect(await main(['init', ...argv], io)).toBe(2)
    expect(io.err()).toContain('passen nicht zusammen')
    expect([...io.files.keys()]).toEqual([])
  })
  test('a folder is no name of a file; a double ending is one', async () => {
    const io = memoryIo({ 'a.yaml': ANSWERS })
    expect(await main(['init', 'sub/', '--answers', 'a.yaml', '--yes'], io)).toBe(2)
    expect(await main(['init', 'x.koop.yml', '--answers', 'a.yaml', '--yes'], io)).toBe(0)
    expect(io.files.has('/arbeit/x.koop.yaml')).toBe(true)
  })
  test('Git Bash on Windows hears where questions can be asked', async () => {
    const io = memoryIo({}, { env: { MSYSTEM: 'MINGW64' } })
    expect(await main(['init'], io)).toBe(2)
    expect(io.err()).toContain('winpty')
  })
  test('a file that is there stays, unless --force', async () => {
    const io = memoryIo({ [FILE]: 'x', 'a.yaml': ANSWERS })
    expect(await main(['init', '--answers', 'a.yaml', '--yes'], io)).toBe(2)
    expect(io.text(FILE)).toBe('x')
    expect(await main(['init', '--answers', 'a.yaml', '--yes', '--force'], io)).toBe(0)
  })
})

test('what is still open is asked in the draft, and nothing is invented', async () => {
  const io = memoryIo({ 'a.yaml': ANSWERS.replace('"Marktplatz 4, 29999 Neuental"', 'noch offen') })
  expect(await main(['init', '--answers', 'a.yaml', '--yes', '--set', 'laufzeit.dauer=offen'], io)).toBe(0)
  expect(io.text(FILE)).toContain('zu: parteien.stadt.sitz')
  expect(io.text(FILE)).toContain('zu: laufzeit.dauer')
  expect(io.err()).toContain('als Entwurf in Ordnung')
  expect(io.err().trimEnd().split('\n').at(-1)).toBe('Weiter mit: koopgen render --draft')
})
test('an example is a beginning; its name is checked', async () => {
  const io = memoryIo()
  expect(await main(['init', 'neu', '--from-example', 'kurz'], io)).toBe(0)
  expect(io.text('neu.koop.yaml')).toContain(exampleText('kurz'))
  expect(await main(['init', 'b', '--from-example', 'kurtz'], io)).toBe(2)
  expect(io.err()).toContain('integrationskurs')
})

async function typing(io: ReturnType<typeof atTerminal>, argv: readonly string[], steps: readonly Step[]): Promise<{ code: number; screen: string }> {
  const person = typist(steps)
  io.terminal.output.on('data', (chunk: Buffer) => {
    const keys = person.hear(chunk.toString())
    if (keys !== undefined) setImmediate(() => io.terminal.input.write(keys))
  })
  const code = await main(argv, io)
  expect(person.left()).toEqual([])
  return { code, screen: person.screen() }
}
const atTerminal = (files: Record<string, string> = {}, columns = 80) => {
  const terminal = { input: new PassThrough(), output: Object.assign(new PassThrough(), { end: () => {}, columns }), columns } // like the real one, it does not end with a prompt
  return memoryIo(files, { terminal }) as ReturnType<typeof memoryIo> & { terminal: typeof terminal }
}

describe('at a terminal', () => {
  test('Ctrl-C keeps the answers and says how to go on', async () => {
    const io = atTerminal()
    const { code } = await typing(io, ['init'], [[/Welche Vereinbarung/, KEYS.enter], [/Wie möchten Sie/, KEYS.stop]])
    expect(code).toBe(130)
    expect(io.err()).toContain('Weiter mit: koopgen init vereinbarung.koop.yaml --resume')
    expect(io.text('.koopgen/vereinbarung.antworten.yaml')).toContain('typ: abh')
    expect([...io.files.keys()]).toEqual(['/arbeit/.koopgen/vereinbarung.antworten.yaml'])
  })
  test.each([['warning', /❯ Ja, als Entwurf/], ['off', /❯ Ja, als Word-/]])('with a finding on the carriers at „%s“ the first that is offered is %s', async (level, first) => {
    const io = atTerminal({ 'koopgen.config.yaml': `rules: { angaben/traeger-fehlen: ${level} }\n` })
    const sets = ['typ=abh', 'datum=2027-01-15', 'land=DE-NI', 'parteien.1.rolle=abh', 'parteien.1.name=Stadt Neuental', 'parteien.1.sitz=Marktplatz 4, 29999 Neuental', 'parteien.1.vertreten_durch=Oberbürgermeisterin', 'parteien.2.rolle=mbe', 'parteien.2.name=AWO Kreisverband Neuental e. V.', 'parteien.2.sitz=Am Ring 7, 29999 Neuental', 'parteien.2.vertreten_durch=Vorsitzender', 'laufzeit.dauer=1 Jahr']
    const { code } = await typing(io, ['init', ...sets.flatMap((set) => ['--set', set])], [[/Wie möchten Sie/, KEYS.enter], [/In welchen Rollen/, KEYS.enter], [/empfohlenen Klauseln/, KEYS.enter], [/Stimmt alles/, KEYS.enter], [first, KEYS.stop]])
    expect(code).toBe(0)
  })
  test('Ctrl-C after writing leaves a sound file and says so', async () => {
    const io = atTerminal()
    const { code } = await typing(io, ['init'], [...SHORT_WAY.slice(0, -3), [/jetzt erzeugen/, KEYS.stop]])
    expect(code).toBe(0)
    expect(io.err()).not.toContain('nichts geschrieben')
    expect(io.err()).toContain('kein Fehler gefunden')
  })
  test('each file has answers of its own', async () => {
    const io = atTerminal()
    await typing(io, ['init', 'eins'], [[/Welche Vereinbarung/, KEYS.enter], [/Wie möchten Sie/, KEYS.stop]])
    expect(await main(['init', 'zwei', '--resume'], io)).toBe(2)
  })
  test('there is nothing to go on with before the first time', async () => {
    const io = atTerminal()
    expect(await main(['init', '--resume'], io)).toBe(2)
    expect(io.err()).toContain('keine gespeicherten Antworten')
  })
  test('the short way with a wrong date and a step back writes an agreement that is ready to sign', async () => {
    const io = atTerminal()
    const { code, screen } = await typing(io, ['init'], SHORT_WAY)
    expect(code).toBe(0)
    expect(screen).toContain('= 16. Januar 2027')
    expect(agreementIn(io.text(FILE))).toMatchObject({
      datum: '2027-01-16',
      land: 'DE-RP',
      parteien: [{ id: 'stadt', name: 'Stadt Müßlingen', kurz: { name: 'Stadt' }, einheit: { name: 'Ausländerbehörde' } }, { id: 'verein', kurz: { name: 'Verein' } }],
      laufzeit: { dauer: 'P2Y' },
    })
    expect(io.err()).toContain('kein Fehler gefunden')
    expect(io.files.has('/arbeit/.koopgen/vereinbarung.antworten.yaml')).toBe(false)
  })
  test('whoever asked for English hears that the questions are German', async () => {
    const io = atTerminal()
    const { screen } = await typing(io, ['init', '--lang', 'en'], [[/The questions are in German, because the agreement is German\..*Welche Vereinbarung/, KEYS.stop]])
    expect(screen).toContain('koopgen fragt jetzt')
  })
  test('after Ctrl-C the same agreement comes out when the rest is answered', async () => {
    const whole = atTerminal()
    await typing(whole, ['init'], SHORT_WAY)
    const io = atTerminal()
    await typing(io, ['init'], [...SHORT_WAY.slice(0, SECOND_SHORT_NAME), [/Kurzname/, KEYS.stop]])
    const { code } = await typing(io, ['init', '--resume'], SHORT_WAY.slice(SECOND_SHORT_NAME))
    expect(code).toBe(0)
    expect(io.text(FILE)).toBe(whole.text(FILE))
  })
  test('a pasted second line belongs to the answer it was pasted into, with marks of the terminal and without', async () => {
    const io = atTerminal()
    const steps: readonly Step[] = [
      ...SHORT_WAY.slice(0, 2), [/Datum/, KEYS.enter], [/In welchen Rollen/, KEYS.enter], [/Name der Partei/, '\u001b[200~Stadt\nNeuental\n\u001b[201~'], [/Stadt ⏎ Neuental/, KEYS.enter],
      [/Anschrift; wer vertritt/, 'Marktplatz 4\r29999 Neuental; Oberbürgermeisterin\r'], [/Name der Partei/, KEYS.stop],
    ]
    const { screen } = await typing(io, ['init'], steps)
    expect(io.text('.koopgen/vereinbarung.antworten.yaml')).toContain('name: Stadt Neuental\n')
    expect(screen).toContain('= Marktplatz 4, 29999 Neuental; Oberbürgermeisterin')
    expect(screen.indexOf('\u001b[?2004h')).toBe(0)
    expect(screen).toMatch(/\u001b\[\?2004l$/)
  })
  test('„<“ goes back in lists as well', async () => {
    const io = atTerminal()
    const { screen } = await typing(io, ['init'], [[/Welche Vereinbarung/, KEYS.enter], [/Wie möchten Sie/, '<'], [/Welche Vereinbarung/, KEYS.enter], [/Wie möchten Sie/, KEYS.stop]])
    expect(standingOn(screen, 80).filter((line) => line.includes('Vorschläge übernehmen'))).toHaveLength(1) // the list that was left is gone
    expect(screen).toContain('< zurück')
  })
  /** Every clause seen with its help, one struck out, then stopped. */
  const LOOKING: readonly Step[] = [
    [/Welche Vereinbarung/, KEYS.enter], [/Wie möchten Sie/, KEYS.enter], [/Datum/, 'bald\r'], [/kein Datum/, `${KEYS.clear}16.1.2027\r`], [/In welchen Rollen/, 'Ausländerbehörde; MBE\r'],
    [/Name der Partei/, 'Ausländerbehörde der Stadt Neuental\r'], [/Wie heißt ihr Träger/, KEYS.enter], [/Anschrift; wer vertritt/, 'Neuental\r'], [/Postleitzahl oder/, `${KEYS.undo}Marktplatz 4, 29999 Neuental; Oberbürgermeisterin\r`],
    [/Name der Partei/, 'Nachbarschaftshilfe Neuental e. V.\r'], [/Kurzname/, 'Verein\r'], [/Anschrift; wer vertritt/, 'Am Ring 7, 29999 Neuental; Vorsitzende\r'],
    [/❯ Bitte wählen/, 'n'], [/❯ Niedersachsen/, KEYS.enter], [/empfohlenen Klauseln/, KEYS.down], [/❯ Nein/, KEYS.enter], [/Welche Klauseln soll/, `${KEYS.down.repeat(30)}`], [/❯/, KEYS.enter], [/anpassen/, KEYS.stop],
  ]
  test('on 30, 47 and 73 columns no word is broken and no line too long', async () => {
    const wide = await typing(atTerminal({}, 200), ['init'], LOOKING)
    for (const columns of [30, 47, 73]) await isWhole(columns, wide.screen)
  })
  async function isWhole(columns: number, wide: string): Promise<void> {
    const { screen } = await typing(atTerminal({}, columns), ['init'], LOOKING)
    const words = (text: string) => plain(text).split(/\s+/)
    const known = new Set(words(wide))
    const typed = LOOKING.map(([, keys]) => keys).join(' ')
    expect(words(screen).filter((word) => !known.has(word) && !typed.includes(word) && !/…|^\d+$/.test(word))).toEqual([])
    expect(plain(screen).split(/[\r\n]/).filter((line) => [...line].length > columns)).toEqual([])
    expect(plain(screen)).toMatch(/\d+ Einträge,\s+weitere\s+mit\s+↓/)
    expect(plain(screen)).toMatch(/\d+\s+Klauseln\s+ausgewählt/)
  }
})
/** What a person sees at the end. */
function standingOn(text: string, columns: number): readonly string[] {
  const seen = terminalScreen(columns)
  seen.write(text)
  return seen.lines()
}
const plain = (text: string): string => text.replace(/\u001b\[(\d*)([A-Za-z])/g, (_, __, end: string) => (end === 'G' ? '\n' : '')).replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')

test.each(['a:b', 'frage?', 'x|y', 'a*', '<x>', '"x"', 'ordner/a:b.yaml'])('%s is no name for a file: Windows cannot have it', async (name) => {
  const io = memoryIo()
  expect(await main(['init', name, '--from-example', 'kurz'], io)).toBe(2)
  expect(io.err()).toContain('Windows kennt darin kein')
  expect([...io.files.keys()]).toEqual([])
})

test('on a narrow screen what was written and the next step break at words, and the command is in one piece', async () => {
  const io = memoryIo()
  Object.assign(io.stderr, { isTTY: true, columns: 40 })
  expect(await main(['init', 'ein Ordner/kooperation-mit-der-stadt-neuental', '--from-example', 'kurz'], io)).toBe(0)
  expect(io.err().trimEnd().split('\n')).toEqual(['"ein Ordner/kooperation-mit-der-stadt-neuental.koop.yaml"', 'geschrieben, nach dem Beispiel „kurz“.', 'Ersetzen Sie die erfundenen Angaben', 'durch Ihre.', 'Prüfen:', 'koopgen validate "ein Ordner/kooperation-mit-der-stadt-neuental.koop.yaml"', 'Erzeugen:', 'koopgen render "ein Ordner/kooperation-mit-der-stadt-neuental.koop.yaml"'])
})

test('a misspelt example is guessed', async () => {
  const io = memoryIo()
  expect(await main(['init', '--from-example', 'kurzz'], io)).toBe(2)
  expect(io.err()).toContain('Meinten Sie „kurz“? Möglich: ')
})

test('all that is missing is listed at once, also where the kind is missing or wrong, and what is wrong is told beside it', async () => {
  const told = async (answers: string, ...argv: string[]) => {
    const io = memoryIo({ 'a.yaml': answers })
    expect(await main(['init', 'neu', '--answers', 'a.yaml', ...argv], io)).toBe(2)
    return io.err()
  }
  const nothing = await told('{}')
  for (const path of ['typ', 'datum', 'parteien.1.name', 'parteien.2.vertreten_durch', 'laufzeit.dauer']) expect(nothing).toContain(`--set ${path}=`)
  expect(nothing).toContain('Je nach Art kommen einzelne Angaben hinzu oder entfallen.')
  const wrong = await told('typ: jobcentr\ndatum: 31.2.2027\nlaufzet: { dauer: 1 Jahr }\n')
  expect(wrong).toMatch(/fehlen noch \d+ Angaben, und es sind 3 Angaben falsch:/)
  for (const words of ['„jobcentr“ steht nicht zur Wahl', 'Den 31. Februar 2027 gibt es nicht', 'Ein Feld „laufzet“ gibt es nicht (laufzet.dauer). Meinten Sie „laufzeit“?']) expect(wrong).toContain(words)
  const field = await told('typ: jobcenter\nlaufzeit: { dauerr: 1 Jahr }\n')
  expect(field).toContain('Ein Feld „dauerr“ gibt es nicht (laufzeit.dauerr). Meinten Sie „dauer“?')
  expect(await told('typ: jobcentr\n', '--yes')).toContain('und es ist eine Angabe falsch:')
})
