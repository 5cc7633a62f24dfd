// Windows without Windows: paths with its separators and drives, line ends of its editors, names it keeps, disks that do not tell upper from lower case.
import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { safePart } from '../../src/batch/names.ts'
import { main } from '../../src/cli.ts'
import type { Io } from '../../src/io.ts'
import { type MemoryIo, memoryIo } from '../support/memory-io.ts'
import { png } from '../support/png.ts'

vi.mock('node:path', async (original) => {
  const path = await original<typeof import('node:path')>()
  return { ...path.win32, posix: path.posix, win32: path.win32, default: path.win32 }
})

const SHORT = readFileSync(new URL('../../examples/kurz/vereinbarung.koop.yaml', import.meta.url), 'utf8')
const withLogo = (file: string): string => SHORT.replace('    sitz: { strasse: Marktplatz', `    logo: { datei: '${file}', alt: Wappen der Stadt Neuental }\n    sitz: { strasse: Marktplatz`)

/** The disk of memory, with the paths of Windows: `C:\arbeit` is its folder. */
function windowsIo(given: Readonly<Record<string, string | Uint8Array>>): { readonly io: Io; readonly disk: MemoryIo; readonly asked: string[] } {
  const disk = memoryIo(given)
  const asked: string[] = []
  const at = (path: string): string => {
    asked.push(path)
    return /^(?:[A-Z]:|\\\\)/i.test(path) ? path.replace(/^C:(?=\\)/i, '').replaceAll('\\', '/') : path.replaceAll('\\', '/')
  }
  const back = (path: string): string => `C:${path.replaceAll('/', '\\')}`
  const io: Io = {
    ...disk,
    cwd: 'C:\\arbeit',
    read: (path) => disk.read(at(path)),
    write: (path, bytes) => disk.write(at(path), bytes),
    rename: (from, to) => disk.rename(at(from), at(to)),
    remove: (path) => disk.remove(at(path)),
    kind: (path) => disk.kind(at(path)),
    list: (path) => disk.list(at(path)),
    realPath: async (path) => back(await disk.realPath(at(path))),
  }
  return { io, disk, asked }
}
const render = (files: readonly string[], io: Io): Promise<number> => main(['render', ...files, '-f', 'txt', '-o', 'aus'], io)

describe('paths', () => {
  test.each([['unter\\v.koop.yaml'], ['C:\\arbeit\\unter\\v.koop.yaml'], ['unter/v.koop.yaml'], ['unter'], ['.\\unter\\']])('%s is the agreement in the folder, and messages and lists name it with „/“', async (name) => {
    const { io, disk } = windowsIo({ 'unter/v.koop.yaml': withLogo('logos/stadt.png'), 'unter/logos/stadt.png': png(40, 20) })
    expect([await render([name], io), disk.err()]).toEqual([0, expect.stringContaining('aus/v.txt')])
    expect([...disk.files.keys()].filter((path) => path.includes('aus')).sort()).toEqual(['/arbeit/aus/.koopgen.json', '/arbeit/aus/v.txt'])
    expect(disk.text('aus/.koopgen.json')).toContain('"v.txt"')
  })
  test('agreements of several folders keep them, with „/“ in the list of what was written', async () => {
    const { io, disk } = windowsIo({ 'a/v.koop.yaml': SHORT, 'b/tief/v.koop.yaml': SHORT })
    expect(await render(['a\\v.koop.yaml', 'b\\tief\\v.koop.yaml'], io)).toBe(0)
    expect(Object.keys((JSON.parse(disk.text('aus/.koopgen.json')) as { files: object }).files)).toEqual(['a/v.txt', 'b/tief/v.txt'])
  })
  test.each(['C:\\geheim.png', 'C:geheim.png', 'd:/geheim.png', '\\\\server\\teil\\geheim.png', '//server/teil/geheim.png', '\\geheim.png', '..\\geheim.png', 'logos\\..\\..\\geheim.png'])('the picture %s is not looked up at all', async (file) => {
    const { io, disk, asked } = windowsIo({ 'v.koop.yaml': withLogo(file), '/geheim.png': png(40, 20) })
    expect([await render(['v.koop.yaml'], io), disk.err()]).toEqual([1, expect.stringContaining('datei/ausserhalb')])
    expect(asked.filter((path) => path.includes('geheim'))).toEqual([])
  })
  test('a picture in a subfolder is named with „/“ on every system, and the message says how', async () => {
    const rendered = async (file: string): Promise<readonly [number, string]> => {
      const { io, disk } = windowsIo({ 'v.koop.yaml': withLogo(file), 'logos/stadt.png': png(40, 20) })
      return [await render(['v.koop.yaml'], io), disk.err()]
    }
    expect(await rendered('logos/stadt.png')).toEqual([0, expect.not.stringContaining('Fehler')])
    expect(await rendered('logos\\stadt.png')).toEqual([1, expect.stringContaining('mit „/“ zwischen den Ordnern: logos/stadt.png')])
  })
})

test('line ends of Windows and a byte order mark change no byte of what is printed', async () => {
  const printed = async (text: string): Promise<string> => {
    const { io, disk } = windowsIo({ 'v.koop.yaml': text })
    expect([await render(['v.koop.yaml'], io), disk.err()]).toEqual([0, expect.not.stringContaining('Fehler')])
    return disk.text('aus/v.txt')
  }
  const plain = await printed(SHORT)
  expect(plain).not.toContain('\r')
  expect(await printed(SHORT.replaceAll('\n', '\r\n'))).toBe(plain)
  expect(await printed(`\ufeff${SHORT.replaceAll('\n', '\r\n')}`)).toBe(plain)
})

test('a mistake in a file with line ends of Windows stands at its line and column', async () => {
  const { io, disk } = windowsIo({ 'v.koop.yaml': SHORT.replace('rolle: abh\n', 'rolle: abhh\n').replaceAll('\n', '\r\n') })
  expect(await render(['v.koop.yaml'], io)).toBe(1)
  expect(disk.err()).toContain('v.koop.yaml:10:12')
  expect(disk.err()).not.toContain('\r')
})

test('two agreements whose names differ by case alone, or by how a letter is composed, are not written over each other', async () => {
  for (const [one, other] of [['Amt.koop.yaml', 'amt.koop.yaml'], ['b\u00fcro.koop.yaml', 'bu\u0308ro.koop.yaml']] as const) {
    const { io, disk } = windowsIo({ [one]: SHORT, [other]: SHORT })
    expect([await render([one, other], io), disk.err()]).toEqual([2, expect.stringContaining('ergäben dieselbe Datei')])
    expect([...disk.files.keys()].filter((path) => path.includes('aus'))).toEqual([])
  }
})

test('names that Windows keeps for devices, or cannot hold, become others', () => {
  for (const name of ['CON', 'nul', 'aux.txt', 'COM1', 'lpt9.koop', 'Prn']) expect(safePart(name, false)).toBe(`_${name}`)
  expect(['a:b', 'a\\b', 'a/b', 'ende.', ' vorn', 'frage?', 'x\u0000y', '..'].map((name) => safePart(name, false))).toEqual(['a-b', 'a-b', 'a-b', 'ende', 'vorn', 'frage', 'x-y', ''])
})
