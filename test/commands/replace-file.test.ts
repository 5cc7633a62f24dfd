// A file of the user is replaced whole or not at all, and stays what it was: its link, its permissions, its neighbours.
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { replaceFile } from '../../src/commands/files/replace-file.ts'
import { realIo } from '../../src/io.ts'
import { memoryIo } from '../support/memory-io.ts'

const root = mkdtempSync(join(tmpdir(), 'koopgen-'))
afterAll(() => rmSync(root, { recursive: true }))
const io = realIo(process)
const bytes = (text: string) => new TextEncoder().encode(text)
const quiet = { isTTY: false, write: async () => {} }
let folder = ''
let at = (name: string): string => name
let n = 0
beforeEach(() => {
  folder = join(root, String(++n))
  mkdirSync(folder)
  at = (name) => join(folder, name)
})

test.skipIf(process.platform === 'win32').each([0o600, 0o664, 0o444])('permissions %o stay', async (mode) => {
  writeFileSync(at('v'), 'alt')
  chmodSync(at('v'), mode)
  await replaceFile(at('v'), bytes('neu'), io)
  expect([readFileSync(at('v'), 'utf8'), statSync(at('v')).mode & 0o777]).toEqual(['neu', mode])
})
test.skipIf(process.platform === 'win32')('koopgen set and koopgen schema --write keep permissions and links', async () => {
  const silent = { ...io, stdout: quiet, stderr: quiet }
  mkdirSync(at('.koopgen'))
  for (const [name, text] of [['ablage.yaml', 'titel: A\n'], ['ablage.json', '{ "title": "alt (koopgen)" }']] as const) {
    writeFileSync(at(name), text)
    chmodSync(at(name), 0o600)
  }
  symlinkSync(at('ablage.yaml'), at('v.koop.yaml'))
  symlinkSync(at('ablage.json'), at('.koopgen/vereinbarung.schema.json'))
  expect([await main(['set', at('v.koop.yaml'), 'titel=B'], silent), await main(['schema', '--write', folder], silent)]).toEqual([0, 0])
  expect([readFileSync(at('ablage.yaml'), 'utf8'), readFileSync(at('ablage.json'), 'utf8').length > 1000]).toEqual(['titel: B\n', true])
  expect(['ablage.yaml', 'ablage.json'].map((name) => statSync(at(name)).mode & 0o777)).toEqual([0o600, 0o600])
  expect(['v.koop.yaml', '.koopgen/vereinbarung.schema.json'].map((name) => lstatSync(at(name)).isSymbolicLink())).toEqual([true, true])
})
test('a new file is made with the folders above', async () => {
  await replaceFile(at('a/b/v'), bytes('neu'), io)
  expect([readFileSync(at('a/b/v'), 'utf8'), readdirSync(at('a/b'))]).toEqual(['neu', ['v']])
})
test('a neighbour that bears the temporary name stays, also as a link to something else', async () => {
  writeFileSync(at('v'), 'alt')
  writeFileSync(at('v.koopgen-neu'), 'fremd')
  writeFileSync(at('geheim'), 'geheim')
  symlinkSync(at('geheim'), at('v.koopgen-neu-2'))
  await replaceFile(at('v'), bytes('neu'), io)
  expect(['v', 'v.koopgen-neu', 'geheim'].map((name) => readFileSync(at(name), 'utf8'))).toEqual(['neu', 'fremd', 'geheim'])
  expect(readdirSync(folder).sort()).toEqual(['geheim', 'v', 'v.koopgen-neu', 'v.koopgen-neu-2'])
})
test('what cannot be replaced stays, nothing is left over, and the sentence names the file only', async () => {
  mkdirSync(at('v'))
  await expect(replaceFile(at('v'), bytes('neu'), io)).rejects.toThrow(`„${at('v')}“ lässt sich nicht schreiben.`)
  symlinkSync(at('nirgends'), at('lose'))
  await expect(replaceFile(at('lose'), bytes('neu'), io)).rejects.toThrow(`„${at('lose')}“ lässt sich nicht`)
  expect(readdirSync(folder).sort()).toEqual(['lose', 'v'])
  const memory = memoryIo({ v: 'alt' })
  memory.broken.add('/arbeit/v.koopgen-neu')
  await expect(replaceFile('v', bytes('neu'), memory)).rejects.toThrow('„/arbeit/v“ lässt sich nicht schreiben.')
  expect([...memory.files.keys(), memory.text('v')]).toEqual(['/arbeit/v', 'alt'])
})
