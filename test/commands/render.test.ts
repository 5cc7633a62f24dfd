// What render does around the pipeline: names, protection, all or nothing, comparison, streams and exit codes.
import { expect, test, vi } from 'vitest'
import { main } from '../../src/cli.ts'
import { sha256 } from '../../src/commands/files/outputs.ts'
import { type MemoryIo, memoryIo } from '../support/memory-io.ts'
import { chunk, png, pngOf } from '../support/png.ts'

vi.mock('../../src/pipeline.ts', () => import('../support/fake-pipeline.ts'))

async function koopgen(io: MemoryIo, ...argv: string[]): Promise<number> {
  return main(argv, io)
}
const names = (io: MemoryIo): string[] => [...io.files.keys()].map((path) => path.replace('/arbeit/', '')).sort()

test('one input gives its base name in the current folder, as DOCX and PDF, and the list of what was written', async () => {
  const io = memoryIo({ 'dort/stadt.koop.yaml': 'Text' })
  expect(await koopgen(io, 'render', 'dort/stadt.koop.yaml')).toBe(0)
  expect(names(io)).toEqual(['.koopgen.json', 'dort/stadt.koop.yaml', 'stadt.docx', 'stadt.pdf'])
  expect(io.text('stadt.docx')).toBe('docx Text|final')
  expect(JSON.parse(io.text('.koopgen.json'))).toEqual({ version: 1, files: { 'stadt.docx': sha256(io.files.get('/arbeit/stadt.docx')!), 'stadt.pdf': sha256(io.files.get('/arbeit/stadt.pdf')!) } })
  expect(io.out()).toBe('')
  expect(io.err()).toContain('2 Dateien erzeugt:\n  stadt.docx\n  stadt.pdf\n')
})

test('a second run says what did not change; -v names what was read, the forms of the names and the hashes', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'Text\n' })
  await koopgen(io, 'render', '-f', 'txt')
  expect(await koopgen(io, 'render', '-f', 'txt,md', '-v')).toBe(0)
  expect(io.err()).toContain('1 Datei erzeugt, 1 unverändert:\n  v.txt (unverändert)\n  v.md\n')
  expect(await koopgen(io, 'render', '-f', 'txt,md')).toBe(0)
  expect(io.err()).toContain('\n2 Dateien unverändert:\n  v.txt (unverändert)\n  v.md (unverändert)\n')
  expect(io.err()).toContain(`Gelesen: v.koop.yaml (1 Zeile)\nFormen der Namen, bitte ansehen:\n  der Verein · den Verein · dem Verein · des Vereins\nSHA-256: ${sha256(io.files.get('/arbeit/v.txt')!)}  v.txt\n`)
})

test('several inputs keep the path below their common folder', async () => {
  const io = memoryIo({ 'a/abh/v.koop.yaml': '1', 'a/jc/v.koop.yaml': '2', 'a/jc/w.yaml': '3' })
  expect(await koopgen(io, 'erzeugen', 'a/abh/v.koop.yaml', 'a/jc/v.koop.yaml', 'a/jc/w.yaml', './a/jc/w.yaml', '-o', 'out', '-f', 'txt')).toBe(0)
  expect(names(io).filter((name) => name.startsWith('out/'))).toEqual(['out/.koopgen.json', 'out/abh/v.txt', 'out/jc/v.txt', 'out/jc/w.txt'])
})

test('without files the agreements of the folder are taken, and only those', async () => {
  const io = memoryIo({ 'b.koop.yaml': 'B', 'a.koop.yaml': 'A', 'koopgen.txt': 'x', 'unten/c.koop.yaml': 'C', 'd.yaml': 'D' })
  expect(await koopgen(io, 'render', '-o', 'out', '-f', 'md')).toBe(0)
  expect(names(io).filter((name) => name.endsWith('.md'))).toEqual(['out/a.md', 'out/b.md'])
})

test('a named folder gives the agreements of its subfolders as well', async () => {
  const io = memoryIo({ 'v/b/v.koop.yaml': 'B', 'v/a/v.koop.yaml': 'A', 'v/oben.koop.yaml': 'O', 'v/.git/x.koop.yaml': 'X', 'v/node_modules/p/x.koop.yaml': 'X' })
  expect(await koopgen(io, 'render', 'v/', '-o', 'out', '-f', 'md')).toBe(0)
  expect(names(io).filter((name) => name.endsWith('.md'))).toEqual(['out/a/v.md', 'out/b/v.md', 'out/oben.md'])
})

test('two inputs of one name are refused instead of one being lost', async () => {
  const io = memoryIo({ 'v.koop.yaml': '1', 'v.yaml': '2' })
  expect(await koopgen(io, 'render', 'v.koop.yaml', 'v.yaml')).toBe(2)
  expect(io.err()).toContain('„v.koop.yaml“ und „v.yaml“ ergäben dieselbe Datei')
  expect(names(io)).toEqual(['v.koop.yaml', 'v.yaml'])
})

test('nothing is written when any agreement has an error, nor with --fail-on warning when there is a warning', async () => {
  const io = memoryIo({ 'gut.koop.yaml': 'gut', 'schlecht.koop.yaml': 'FEHLER', 'halb.koop.yaml': 'WARNUNG' })
  expect(await koopgen(io, 'render', 'gut.koop.yaml', 'schlecht.koop.yaml')).toBe(1)
  expect(await koopgen(io, 'render', 'halb.koop.yaml', '--fail-on', 'warning')).toBe(1)
  expect(names(io)).toHaveLength(3)
  expect(io.err()).toContain('Es wurde keine Datei geschrieben.')
  expect(await koopgen(io, 'render', 'halb.koop.yaml')).toBe(0)
})

test('a file of somebody else, or edited since, is protected; --force replaces it; a second run of our own does not complain', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'Text', 'v.txt': 'fremd' })
  expect(await koopgen(io, 'render', '-f', 'txt,md')).toBe(2)
  expect(io.err()).toContain('  v.txt\n')
  expect(names(io)).toEqual(['v.koop.yaml', 'v.txt'])
  expect(await koopgen(io, 'render', '-f', 'txt,md', '--force')).toBe(0)
  io.files.set('/arbeit/v.koop.yaml', new TextEncoder().encode('Neu'))
  expect(await koopgen(io, 'render', '-f', 'txt,md')).toBe(0)
  expect(io.text('v.txt')).toBe('txt Neu|final')
  io.files.set('/arbeit/v.md', new TextEncoder().encode('in Word geändert'))
  expect(await koopgen(io, 'render', '-f', 'txt,md')).toBe(2)
  expect(io.text('v.md')).toBe('in Word geändert')
})

test('a damaged list protects everything until --force', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'Text', '.koopgen.json': '{"files": 1' })
  expect(await koopgen(io, 'render', '-f', 'txt')).toBe(2)
  expect(io.err()).toContain('beschädigt')
  expect(await koopgen(io, 'render', '-f', 'txt', '--force')).toBe(0)
  expect(JSON.parse(io.text('.koopgen.json')).files).toHaveProperty('v.txt')
})

test('a list that was changed by hand leads nowhere: what it names outside is neither read nor written, and names of the language are only names', async () => {
  const list = '{"version": 1, "files": {"../geheim.txt": "0", "/etc/passwd": "0", "__proto__": "x", "v.txt": 7}, "constructor": {"prototype": {"polluted": 1}}}'
  const io = memoryIo({ 'v.koop.yaml': 'Text', 'aus/.koopgen.json': list, 'geheim.txt': 'meins' })
  const asked: string[] = []
  const watched = { ...io, read: (path: string) => { asked.push(path); return io.read(path) } }
  expect(await main(['render', '-f', 'txt', '-o', 'aus'], watched)).toBe(0)
  expect(asked.filter((path) => /geheim|passwd/.test(path))).toEqual([])
  expect([io.text('geheim.txt'), io.text('aus/v.txt')]).toEqual(['meins', 'txt Text|final'])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('a run that fails half way puts back what was there and leaves no temporary file', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'Alt' })
  await koopgen(io, 'render', '-f', 'txt,md')
  const before = new Map(io.files)
  io.files.set('/arbeit/v.koop.yaml', new TextEncoder().encode('Neu'))
  io.broken.add('/arbeit/v.md')
  expect(await koopgen(io, 'render', '-f', 'txt,md')).toBe(2)
  before.set('/arbeit/v.koop.yaml', new TextEncoder().encode('Neu'))
  expect(io.files).toEqual(before)
})

test.each([['render'], ['report'], ['batch', 'v.csv']])('%s takes no file for the folder: nobody would look into „aus/v.pdf/“', async (command, ...more) => {
  const io = memoryIo({ 'v.koop.yaml': 'Text', 'v.csv': 'schluessel\n' })
  expect(await koopgen(io, command, 'v.koop.yaml', ...more, '-f', 'pdf', '-o', 'aus/v.PDF')).toBe(2)
  expect(io.err()).toContain('„aus/v.PDF“ klingt nach einer Datei; verlangt ist der Zielordner, und die Dateien darin heißen wie die Vereinbarung. Schreiben Sie zum Beispiel „-o . -f pdf“.')
  expect([...io.files.keys()]).toHaveLength(2)
})

test('an output folder that is a file, or cannot be written, is named as the user named it', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'Text' })
  expect(await koopgen(io, 'render', '-o', 'v.koop.yaml')).toBe(2)
  expect(io.err()).toContain('„v.koop.yaml“ ist eine Datei. Geben Sie mit „-o“ einen Ordner an.')
  io.broken.add('/arbeit/zu/v.txt.koopgen-neu')
  io.remove = () => Promise.reject(new Error('Auch das Aufräumen misslingt.'))
  expect(await koopgen(io, 'render', '-o', 'zu', '-f', 'txt')).toBe(2)
  expect(io.err()).toContain('zu/v.txt“ lässt sich nicht schreiben. Wählen Sie mit „-o“ einen anderen Ordner.')
  io.broken.add('/arbeit/zu/m.json')
  expect(await koopgen(io, 'validate', '--messages', 'json=zu/m.json')).toBe(2)
  expect(io.err()).toContain('zu/m.json“ lässt sich nicht schreiben. Nennen Sie nach „--messages json=“ eine andere Datei.')
})

test('--check writes nothing and tells by its exit code whether the folder is up to date', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'Alt' })
  expect(await koopgen(io, 'render', '-f', 'txt', '--check')).toBe(1)
  expect(names(io)).toEqual(['v.koop.yaml'])
  await koopgen(io, 'render', '-f', 'txt')
  expect(await koopgen(io, 'render', '-f', 'txt', '--check')).toBe(0)
  io.files.set('/arbeit/v.koop.yaml', new TextEncoder().encode('Neu'))
  expect(await koopgen(io, 'render', '-f', 'txt', '--check')).toBe(1)
  expect(io.err()).toContain('v.koop.yaml:1:1  Fehler  Nicht auf dem Stand dieser Angaben: v.txt.  [datei/veraltet]')
  expect(io.err()).toContain('Hinweis: Erneuern Sie sie mit „koopgen render -f txt“.')
  expect(io.err()).toContain('1 Fehler. 1 von 1 Datei ist nicht auf dem Stand. Mehr dazu: koopgen explain datei/veraltet')
  expect(io.text('v.txt')).toBe('txt Alt|final')
})

test('--check says which way a file changed by hand is replaced, because render alone would refuse it', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'Alt' })
  await koopgen(io, 'render', '-f', 'txt,md')
  io.files.set('/arbeit/v.md', new TextEncoder().encode('von Hand'))
  expect(await koopgen(io, 'render', '-f', 'txt,md', '--check')).toBe(1)
  expect(io.err()).toContain('Nicht auf dem Stand dieser Angaben: v.md.')
  expect(io.err()).toContain('v.md stammt nicht von koopgen oder wurde seither geändert: „koopgen render -f txt,md --force“ ersetzt auch diese Datei, Ihre Änderungen gehen dabei verloren.\n\n1 Fehler. 1 von 2 Dateien ist nicht auf dem Stand.')
  expect(io.err()).not.toContain('Erneuern Sie')
})

test('--check tells pipelines which files of which agreement differ', async () => {
  const io = memoryIo({ 'a.koop.yaml': 'A', 'b.koop.yaml': 'B' }, { env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/arbeit' } })
  await koopgen(io, 'render', '-f', 'txt,md', '-o', 'out')
  io.files.set('/arbeit/b.koop.yaml', new TextEncoder().encode('Geändert'))
  io.files.set('/arbeit/b.koop.yaml', new TextEncoder().encode('# koopgen render'))
  expect(await koopgen(io, 'render', 'a.koop.yaml', 'b.koop.yaml', '-f', 'txt,md', '-o', 'out', '--check', '--json', '-q')).toBe(1)
  const { ok, diagnostics, outputs } = JSON.parse(io.out())
  expect([ok, diagnostics.map((one: { code: string; place: object }) => [one.code, one.place])]).toEqual([false, [['datei/veraltet', { file: 'b.koop.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 }]]])
  expect(outputs.map((one: { path: string; changed: boolean }) => [one.path, one.changed])).toEqual([['out/a.txt', false], ['out/a.md', false], ['out/b.txt', true], ['out/b.md', true]])
  expect(io.err()).toContain('\n::error file=b.koop.yaml,line=1,endLine=1,col=1,endColumn=1,title=datei/veraltet::Nicht auf dem Stand dieser Angaben: out/b.txt, out/b.md.%0AHinweis: Erneuern Sie sie mit „koopgen render a.koop.yaml b.koop.yaml -o out -f txt,md“.\n')
})

test('-o - gives the bytes and nothing else on stdout; it takes one format and one agreement', async () => {
  const io = memoryIo({ 'a.koop.yaml': 'A', 'b.koop.yaml': 'B' }, { stdin: 'von nebenan' })
  expect(await koopgen(io, 'render', '-', '-o', '-', '-f', 'txt')).toBe(0)
  expect(io.out()).toBe('txt von nebenan|final')
  expect(await koopgen(io, 'render', 'a.koop.yaml', '-o', '-')).toBe(2)
  expect(await koopgen(io, 'render', '-o', '-', '-f', 'txt')).toBe(2)
  expect(await koopgen(io, 'render', 'a.koop.yaml', '-o', '-', '-f', 'txt', '--json')).toBe(2)
  expect(names(io)).toEqual(['a.koop.yaml', 'b.koop.yaml'])
})

test('draft, settings and template folders reach the pipeline; links out of a template folder are refused', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'T', 'vorlagen/abh/ziel.md': 'x', 'vorlagen/abh/template.yaml': 'y', 'vorlagen/bild.png': 'z', '/fremd/geheim.md': 'g' })
  expect(await koopgen(io, 'render', '-f', 'txt', '-d', '--set', 'a=1', '--set', 'b=2', '--templates', 'vorlagen')).toBe(0)
  expect(io.text('v.txt')).toBe('txt T|draft|a=1|b=2|vorlagen/abh/template.yaml|vorlagen/abh/ziel.md')
  io.links.set('/arbeit/vorlagen/abh/link.md', '/fremd/geheim.md')
  expect(await koopgen(io, 'render', '-f', 'txt', '--templates', 'vorlagen')).toBe(2)
  expect(io.err()).toContain('aus dem Vorlagenordner hinaus')
})

const LOGO = png(2, 2)

test('logos are read from the folder of the agreement and below, and nowhere else', async () => {
  const io = memoryIo({ 'v/a.koop.yaml': 'datei: logos/stadt.png', 'v/logos/stadt.png': LOGO })
  expect(await koopgen(io, 'render', 'v/a.koop.yaml', '-f', 'txt', '-q')).toBe(0)
  expect([io.text('a.txt'), io.err()]).toEqual([`txt datei: logos/stadt.png|final|logos/stadt.png:${LOGO.length}`, ''])
})

test('every writer gets the pixels of a logo and nothing that was saved beside them', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'datei: a.png', 'a.png': pngOf({ width: 2, height: 2, more: [chunk('tEXt', Buffer.from('Author\0jemand, /home/jemand'))] }) })
  expect(await koopgen(io, 'render', '-f', 'docx,pdf')).toBe(0)
  const clean = pngOf({ width: 2, height: 2 }).length
  expect([io.text('v.docx'), io.text('v.pdf')]).toEqual([`docx datei: a.png|final|a.png:${clean}`, `pdf datei: a.png|final|a.png:${clean}`])
})

test('a logo that would be printed as a line is a warning', async () => {
  const found = async (width: number, height: number) => {
    const io = memoryIo({ 'v.koop.yaml': 'datei: a.png', 'a.png': png(width, height) })
    expect(await koopgen(io, 'validate', '--messages', 'short')).toBe(0)
    return io.err()
  }
  expect([await found(24, 2), await found(2, 24)].join('')).not.toContain('schmal')
  expect(await found(25, 2)).toContain('v.koop.yaml:1:8: warning: Die Datei „a.png“ hat 25 × 2 Pixel und wird als schmaler Strich gedruckt. [datei/bild-schmal]')
  expect(await found(2, 25)).toContain('[datei/bild-schmal]')
})

const INKS = Buffer.from('ffd8ffc00014080001000104011100021100031100041100ffd9', 'hex')
const TURNED = Buffer.from('ffd8ffe1001e45786966000049492a00080000000100120103000100000006000000ffc0000b080001000101011100ffd9', 'hex')
test.each([
  ['logos/fehlt.png', 'gibt es nicht', 'datei/fehlt'],
  ['logos', 'ist ein Ordner', 'datei/fehlt'],
  ['../geheim.png', 'liegt nicht im Ordner der Vereinbarung', 'datei/ausserhalb'],
  ['/arbeit/geheim.png', 'liegt nicht im Ordner der Vereinbarung', 'datei/ausserhalb'],
  ['..\\geheim.png', 'liegt nicht im Ordner der Vereinbarung', 'datei/ausserhalb'],
  ['link.png', 'liegt nicht im Ordner der Vereinbarung', 'datei/ausserhalb'],
  ['gif.png', 'ist ein Bild im Format GIF', 'datei/kein-bild'],
  ['leer.png', 'ist leer', 'datei/kein-bild'],
  ['text.png', 'enthält Text, kein Bild', 'datei/kein-bild'],
  ['svg.png', 'ist eine Zeichnung im Format SVG', 'datei/kein-bild'],
  ['halb.png', 'ist unvollständig oder beschädigt', 'datei/kein-bild'],
  ['gross.png', 'ist größer als 2 MB', 'datei/bild-zu-gross'],
  ['druck.jpg', 'ist ein JPEG in Druckfarben (CMYK)', 'datei/kein-bild'],
  ['liegt.jpg', 'läge auf der Seite oder gespiegelt, denn die Kamera hat das Bild nicht selbst gedreht', 'datei/bild-gedreht'],
])('the logo %s is a finding with its place and a next step: %s', async (file, fact, code) => {
  const pictures = { 'v/gif.png': 'GIF89a', 'v/leer.png': '', 'v/text.png': 'Wappen', 'v/svg.png': '<svg>', 'v/halb.png': LOGO.slice(0, 50), 'v/gross.png': Buffer.concat([LOGO, Buffer.alloc(2_000_000)]), 'v/liegt.jpg': TURNED, 'v/druck.jpg': INKS, 'v/logos/x.png': LOGO }
  const io = memoryIo({ 'v/a.koop.yaml': `# Logo\ndatei: ${file}`, 'geheim.png': '', ...pictures })
  io.links.set('/arbeit/v/link.png', '/arbeit/geheim.png')
  expect(await koopgen(io, 'validate', 'v/a.koop.yaml')).toBe(1)
  expect(io.err()).toContain(`v/a.koop.yaml:2:8  Fehler  Die Datei „${file}“ ${fact}.  [${code}]\n`)
  expect(io.err()).toContain('  Hinweis: ')
})
