// How a run speaks: streams, formats, settings from flags, environment and file, faults of usage and of ours.
import { expect, test, vi } from 'vitest'
import { main } from '../../src/cli.ts'
import { memoryIo } from '../support/memory-io.ts'

vi.mock('../../src/pipeline.ts', () => import('../support/fake-pipeline.ts'))

const bad = 'eins\nzwei FEHLER drei\n'

test('human messages go to stderr with place, frame, code, hint and a closing line', async () => {
  const io = memoryIo({ 'v.koop.yaml': bad })
  expect(await main(['pruefen'], io)).toBe(1)
  expect(io.out()).toBe('')
  expect(io.err()).toBe(
    [
      'v.koop.yaml:2:6  Fehler  Das ist falsch.  [schema/fehlt]',
      '  1 | eins',
      '> 2 | zwei FEHLER drei',
      '    |      ^^^^^^',
      '  Hinweis: So ist es richtig.',
      '',
      '1 Fehler. 1 Vereinbarung geprüft. Mehr dazu: koopgen explain schema/fehlt',
      '',
    ].join('\n'),
  )
})

test('--json is one versioned object on stdout and nothing else there', async () => {
  const io = memoryIo({ 'v.koop.yaml': bad })
  expect(await main(['validate', '--json', '-q'], io)).toBe(1)
  expect(JSON.parse(io.out())).toEqual({
    schemaVersion: 1,
    ok: false,
    error: null,
    diagnostics: [
      { code: 'schema/fehlt', severity: 'error', message: 'Das ist falsch.', place: { file: 'v.koop.yaml', line: 2, column: 6, endLine: 2, endColumn: 12 }, hint: 'So ist es richtig.', related: [] },
    ],
    outputs: [],
  })
  const fine = memoryIo({ 'v.koop.yaml': 'gut' })
  expect(await main(['render', '--json', '-f', 'txt', '-o', 'out'], fine)).toBe(0)
  expect(JSON.parse(fine.out()).outputs).toEqual([{ input: 'v.koop.yaml', format: 'txt', path: 'out/v.txt', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), changed: true }])
})

test('--json keeps its promise when the run cannot start and when koopgen itself fails', async () => {
  const missing = memoryIo()
  expect(await main(['validate', 'fehlt.koop.yaml', '--json'], missing)).toBe(2)
  expect(JSON.parse(missing.out())).toMatchObject({ ok: false, error: expect.stringContaining('fehlt.koop.yaml') })
  const io = memoryIo({ 'v.koop.yaml': 'BUG' })
  expect(await main(['validate', '--json'], io)).toBe(3)
  expect(JSON.parse(io.out())).toMatchObject({ ok: false, error: expect.stringContaining('Fehler in koopgen') })
})

test('--messages repeats and writes to files; a file alone does not silence the terminal', async () => {
  const io = memoryIo({ 'v.koop.yaml': bad })
  expect(await main(['validate', '--messages', 'json=b.json', '--messages', 'short=b.txt'], io)).toBe(1)
  expect(io.text('b.txt')).toBe('v.koop.yaml:2:6: error: Das ist falsch. [schema/fehlt]\n')
  expect(JSON.parse(io.text('b.json')).diagnostics).toHaveLength(1)
  expect(io.err()).toContain('> 2 | zwei FEHLER drei')
})

test('the terminal shows twenty messages, with --all every one; files always get all', async () => {
  const run = async (...argv: string[]) => {
    const io = memoryIo(Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`v${i}.koop.yaml`, bad])))
    expect(await main(['validate', ...argv, '--messages', 'human', '--messages', 'human=alles.txt'], io)).toBe(1)
    return [io.err().match(/Das ist falsch/g)?.length, /… und \d+ weitere.*/.exec(io.err())?.[0], io.text('alles.txt').match(/Das ist falsch/g)?.length]
  }
  expect(await run()).toEqual([20, '… und 5 weitere Meldungen; alle zeigt --all', 25])
  expect(await run('--all')).toEqual([25, undefined, 25])
})

test('-q leaves errors only', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'WARNUNG' })
  expect(await main(['validate', '-q'], io)).toBe(0)
  expect(io.err()).toBe('')
  expect(await main(['validate'], io)).toBe(0)
  expect(io.err()).toContain('Warnung  Das ist bedenklich.')
  expect(io.err()).toContain('1 Warnung. 1 Vereinbarung geprüft: kein Fehler gefunden.')
})

test('colour needs a terminal and gives way to NO_COLOR', async () => {
  const run = async (env: Record<string, string>) => {
    const io = memoryIo({ 'v.koop.yaml': bad }, { env })
    await main(['validate'], io)
    return io.err().includes('\u001b[31m')
  }
  expect(await run({})).toBe(false)
  expect(await run({ FORCE_COLOR: '1' })).toBe(true)
  expect(await run({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
})

test('flags win over the environment, the environment over koopgen.config.yaml', async () => {
  const files = { 'v.koop.yaml': 'gut', 'koopgen.config.yaml': 'format: [txt, md]\noutput: aus-datei\n' }
  const written = async (env: Record<string, string>, ...argv: string[]) => {
    const io = memoryIo(files, { env })
    expect(await main(['render', ...argv], io)).toBe(0)
    return [...io.files.keys()].filter((path) => /\.(txt|md|json|docx)$/.test(path) && !path.includes('.koopgen')).map((path) => path.replace('/arbeit/', ''))
  }
  expect(await written({})).toEqual(['aus-datei/v.txt', 'aus-datei/v.md'])
  expect(await written({ KOOPGEN_FORMAT: 'json' })).toEqual(['aus-datei/v.json'])
  expect(await written({ KOOPGEN_FORMAT: 'json', KOOPGEN_OUTPUT: 'aus-umgebung' }, '-f', 'docx')).toEqual(['aus-umgebung/v.docx'])
})

test('an unknown setting is an error with its place, in the file and in the environment', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'gut', 'koopgen.config.yaml': 'output: x\nformats: docx\nfail-on: 3\n' })
  expect(await main(['validate'], io)).toBe(2)
  expect(io.err()).toContain('koopgen.config.yaml:2:1  Fehler  Das Feld „formats“ gibt es nicht.  [einstellung/unbekannt]')
  expect(io.err()).toContain('koopgen.config.yaml:3:10  Fehler  Das Feld „fail-on“ nimmt')
  const env = memoryIo({ 'v.koop.yaml': 'gut' }, { env: { KOOPGEN_FORMATS: 'docx' } })
  expect(await main(['validate'], env)).toBe(2)
  expect(env.err()).toContain('KOOPGEN_FORMATS')
})

test.each([
  [['validiere'], 'Den Befehl „validiere“ gibt es nicht.'],
  [['v.koop.yaml'], 'Vor „v.koop.yaml“ fehlt der Befehl. Schreiben Sie zum Beispiel „koopgen render v.koop.yaml“.'],
  [['help', 'prüfn'], 'Fehler: Zu „prüfn“ gibt es keine Hilfe. Meinten Sie „pruefen“?'],
  [['pruefn'], 'Meinten Sie „pruefen“?'],
  [['validate', '--formt'], 'Die Option „--formt“ gibt es nicht.'],
  [['render', '--formt', 'x'], 'Meinten Sie „--format“?'],
  [['render', '-f'], 'fehlt ein Wert'],
  [['render', '-f', 'doc'], '„doc“ ist kein Wert für --format. Möglich: docx, pdf, txt, md, json.'],
  [['render', '--set', 'ort'], '--set pfad=wert'],
  [['render', '--messages', 'xml'], '„xml“ ist kein Wert für --messages'],
  [['render', '--messages', 'json='], 'fehlt der Name der Datei'],
  [['validate', '--fail-on', 'hint'], '„hint“ ist kein Wert für --fail-on'],
  [['validate', 'v.koop.yaml', '--templates', 'nirgends'], 'Den Vorlagenordner „nirgends“ gibt es nicht.'],
  [['validate', 'v.koop.yaml', '--templates', 'v.koop.yaml'], '„v.koop.yaml“ ist eine Datei.'],
  [['validate', 'v.koop.yaml', '--templates', 'leer'], 'Erwartet wird zum Beispiel „leer/abh/ziel.md“.'],
  [['validate', 'latin1.koop.yaml'], 'ist nicht in UTF-8 gespeichert, zuerst fällt es in Zeile 2 auf.'],
  [['validate', 'bild.koop.yaml'], '„bild.koop.yaml“ ist keine Textdatei in UTF-8.'],
  [['validate', 'leer'], 'Im Ordner „leer“ liegt keine Datei „*.koop.yaml“.'],
])('%j is refused with exit code 2 in German', async (argv, words) => {
  const io = memoryIo({ 'v.koop.yaml': 'gut', 'latin1.koop.yaml': new Uint8Array([0x4d, 0x0a, 0xfc, 0x0a]), 'bild.koop.yaml': new Uint8Array([0x89, 0, 1]), 'leer/x.txt': '', 'leer/ziel.md': '' })
  expect(await main(argv, io)).toBe(2)
  expect(io.err()).toContain(words)
  expect(io.err()).not.toMatch(/error:|Did you mean|at .*\.ts/)
  expect(io.out()).toBe('')
})

test('a fault of ours says so, shows its trace only with -v, and ends with 3', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'BUG' })
  expect(await main(['validate'], io)).toBe(3)
  expect(io.err()).toContain('Das ist ein Fehler in koopgen')
  expect(io.err()).not.toContain('fake-pipeline')
  expect(await main(['validate', '-v'], io)).toBe(3)
  expect(io.err()).toContain('fake-pipeline')
})

test('help is German, on stdout, for each command under both names', async () => {
  for (const argv of [[], ['--help'], ['help', 'render'], ['validate', '-h'], ['pruefen', '--help']]) {
    const io = memoryIo()
    expect(await main(argv, io)).toBe(0)
    expect(io.err()).toBe('')
    expect(io.out()).toContain('Aufruf:')
    expect(io.out()).not.toMatch(/Usage|Options|Commands|Arguments|display help|output the version|default/)
  }
})

test('--version prints the version of package.json', async () => {
  const io = memoryIo()
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } })
  expect(await main(['--version'], io)).toBe(0)
  expect(io.out()).toBe(`${manifest.version}\n`)
})
