// The real door to disk: what would wait or never end is refused in a sentence.
import { chmodSync, mkdtempSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { UserError } from '../src/diagnostics/user-error.ts'
import { realIo } from '../src/io.ts'

const folder = mkdtempSync(join(tmpdir(), 'koopgen-'))
afterAll(() => rmSync(folder, { recursive: true }))
const io = realIo(process)
const at = (name: string): string => join(folder, name)
const message = async (call: Promise<unknown>): Promise<string> =>
  call.then(() => 'kein Fehler', (error: unknown) => (error instanceof UserError ? error.message.replaceAll(folder, '') : `kein UserError: ${String(error)}`))

test('a file is read whole, through a link as well, and written with the folders above', async () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => i % 251)
  await io.write(at('a/b/c/x.bin'), bytes)
  await io.write(at('a/b/d/y.bin'), new Uint8Array())
  symlinkSync(at('a/b/c/x.bin'), at('link'))
  expect(Buffer.compare(await io.read(at('link')), bytes)).toBe(0)
  expect(await io.read(at('a/b/d/y.bin'))).toHaveLength(0)
})

/** Windows has no /dev and no /proc, and its sockets are no files: there is nothing of the kind to refuse. */
const hasDevices = process.platform !== 'win32'

test.runIf(hasDevices)('devices and pipes are refused instead of being waited for', async () => {
  const server = createServer()
  await new Promise<void>((done) => server.listen(at('kanal'), done))
  symlinkSync('/dev/zero', at('null'))
  for (const name of ['kanal', 'null']) expect(await message(io.read(at(name)))).toBe(`„/${name}“ ist keine gewöhnliche Datei, sondern ein Gerät oder ein Kanal. Nennen Sie eine Datei; von der Standardeingabe liest koopgen mit „-“.`)
  server.close()
})

test.skipIf(process.platform === 'win32')('what takes the place of a file has its permissions, also the narrow ones', async () => {
  for (const mode of [0o600, 0o640, 0o755]) {
    const [old, next] = [join(folder, `alt-${mode}`), join(folder, `neu-${mode}`)]
    writeFileSync(old, 'alt', { mode })
    chmodSync(old, mode)
    await io.write(next, new TextEncoder().encode('neu'), old)
    expect(statSync(next).mode & 0o777).toBe(mode)
  }
})
test('a folder and a missing file keep their sentences', async () => {
  mkdirSync(at('ordner'))
  expect(await message(io.read(at('ordner')))).toContain('Dort liegt ein Ordner')
  expect(await message(io.read(at('fehlt')))).toContain('nicht vorhanden')
})

test('where no folder can be made, writing ends with a sentence', async () => {
  writeFileSync(at('datei'), '')
  expect(await message(io.write(at('datei/x/y'), new Uint8Array()))).toContain('lässt sich nicht schreiben. Ein Teil des Pfades ist kein Ordner.')
  expect(await message(io.rename(at('fehlt'), at('neu')))).toBe('„/neu“ lässt sich nicht schreiben. Dort lässt sich keine Datei anlegen.')
  if (process.platform === 'linux') expect(await message(io.write('/proc/koopgen/x/y', new Uint8Array()))).toContain('lässt sich nicht schreiben. ')
})

test('more than 100 MB is not read, whatever the file says', async () => {
  const endless = realIo(Object.create(process, { stdin: { value: (async function* () { for (;;) yield Buffer.alloc(1_000_000) })() } }) as NodeJS.Process)
  expect(await message(endless.stdin())).toBe('„Standardeingabe“ ist größer als 100 MB. Nennen Sie eine kleinere Datei.')
})
