// What render does around the pipeline: names, protection, all or nothing, comparison, streams and exit codes.
import { expect, test, vi } from 'vitest'
import { main } from '../../src/cli.ts'
import { sha256 } from '../../src/commands/outputs.ts'
import { type MemoryIo, memoryIo } from '../support/memory-io.ts'

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
  expect(io.err()).toContain('2 Dateien erzeugt:\n  v.txt (unverändert)\n  v.md\n')
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

test('an output folder that is a file, or cannot be written, is named as the user named it', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'Text' })
  expect(await koopgen(io, 'render', '-o', 'v.koop.yaml')).toBe(2)
  expect(io.err()).toContain('„v.koop.yaml“ ist eine Datei. Geben Sie mit „-o“ einen Ordner an.')
  io.broken.add('/arbeit/zu/v.txt.koopgen-neu')
  io.remove = () => Promise.reject(new Error('Auch das Aufräumen misslingt.'))
  expect(await koopgen(io, 'render', '-o', 'zu', '-f', 'txt')).toBe(2)
  expect(io.err()).toContain('zu/v.txt“ lässt sich nicht schreiben.')
})

test('--check writes nothing and tells by its exit code whether the folder is up to date', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'Alt' })
  expect(await koopgen(io, 'render', '-f', 'txt', '--check')).toBe(1)
  expect(names(io)).toEqual(['v.koop.yaml'])
  await koopgen(io, 'render', '-f', 'txt')
  expect(await koopgen(io, 'render', '-f', 'txt', '--check')).toBe(0)
  io.files.set('/arbeit/v.koop.yaml', new TextEncoder().encode('Neu'))
  expect(await koopgen(io, 'render', '-f', 'txt', '--check')).toBe(1)
  expect(io.err()).toContain('Nicht auf dem Stand:\n  v.txt\n')
  expect(io.text('v.txt')).toBe('txt Alt|final')
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

test('logos are read from the folder of the agreement and below, and nowhere else', async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
  const io = memoryIo({ 'v/a.koop.yaml': 'datei: logos/stadt.png', 'v/logos/stadt.png': png })
  expect(await koopgen(io, 'render', 'v/a.koop.yaml', '-f', 'txt')).toBe(0)
  expect(io.text('a.txt')).toBe('txt datei: logos/stadt.png|final|logos/stadt.png:4')
})

test.each([
  ['logos/fehlt.png', 'datei/fehlt'],
  ['../geheim.png', 'datei/ausserhalb'],
  ['/arbeit/geheim.png', 'datei/ausserhalb'],
  ['..\\geheim.png', 'datei/ausserhalb'],
  ['link.png', 'datei/ausserhalb'],
  ['text.png', 'datei/kein-bild'],
  ['druckfarben.jpg', 'datei/kein-bild'],
])('the logo %s is a finding with its place: %s', async (file, code) => {
  const io = memoryIo({ 'v/a.koop.yaml': `# Logo\ndatei: ${file}`, 'geheim.png': '', 'v/text.png': 'GIF89a', 'v/druckfarben.jpg': new Uint8Array([0x89, 0]) })
  io.links.set('/arbeit/v/link.png', '/arbeit/geheim.png')
  expect(await koopgen(io, 'validate', 'v/a.koop.yaml', '--messages', 'short')).toBe(1)
  expect(io.err()).toContain('v/a.koop.yaml:2:8: error: ')
  expect(io.err()).toContain(`[${code}]`)
})
