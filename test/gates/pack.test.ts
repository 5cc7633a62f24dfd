// The package as users get it: packed, installed in an empty folder without network, and run there.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleNames } from '../../src/assets.ts'
import { bytesOf, documentOf, exampleImages, exampleText } from '../support/compose.ts'
import { packedInto } from '../support/packed.ts'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'koopgen-pack-'))
const FORMATS = ['docx', 'pdf', 'txt', 'md', 'json']

beforeAll(() => {
  const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, stdio: 'pipe' })
  const tarball = packedInto(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', tarball)
  cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function koopgen(args: readonly string[], cwd = folder, env: Record<string, string> = {}) {
  const result = spawnSync(process.execPath, [join(folder, 'node_modules/koopgen/bin/koopgen.js'), ...args], { cwd, env: { PATH: process.env.PATH, ...env }, input: '' })
  return { code: result.status, out: result.stdout.toString(), err: result.stderr.toString() }
}
const agreement = (name: string): string => join(folder, 'examples', name, 'vereinbarung.koop.yaml')
const NAMES = exampleNames()

test('one package without dependencies is installed, and nothing of the sources', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['koopgen'])
  expect(readdirSync(join(folder, 'node_modules/koopgen')).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'THIRD-PARTY-NOTICES.txt', 'bin', 'ci', 'dist', 'docs', 'examples', 'package.json', 'sbom.cdx.json', 'schemas'])
})

test.each(NAMES)('the example %s becomes every format', (name) => {
  const result = koopgen(['render', agreement(name), '-f', FORMATS.join(','), '-o', `out/${name}`])
  expect(result).toMatchObject({ code: 0, out: '' })
  const start = (format: string) => readFileSync(join(folder, 'out', name, `vereinbarung.${format}`)).subarray(0, 5).toString('latin1')
  expect(start('docx').slice(0, 2)).toBe('PK')
  expect(start('pdf')).toBe('%PDF-')
})

test.each(NAMES)('the package and the sources make the same Word file of %s', async (name) => {
  const document = documentOf(exampleText(name))
  expect(Buffer.compare(readFileSync(join(folder, 'out', name, 'vereinbarung.docx')), await bytesOf(document, 'docx', exampleImages(name, document)))).toBe(0)
})

test('other folder, time zone and language: the same bytes in every format', () => {
  const [name = ''] = NAMES
  const elsewhere = join(folder, 'anderswo/tief')
  mkdirSync(elsewhere, { recursive: true })
  const hashes = (cwd: string, file: string, env: Record<string, string>) => {
    const code = koopgen(['render', file, '-f', FORMATS.join(','), '-o', 'gleich'], cwd, env).code
    return [code, ...FORMATS.map((format) => createHash('sha256').update(readFileSync(join(cwd, `gleich/vereinbarung.${format}`))).digest('hex'))]
  }
  const first = hashes(folder, `examples/${name}/vereinbarung.koop.yaml`, { TZ: 'UTC', LANG: 'C' })
  expect(first[0]).toBe(0)
  expect(hashes(elsewhere, agreement(name), { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '' })).toEqual(first)
})

test('templates of a folder lie over those of the package', () => {
  mkdirSync(join(folder, 'leer'), { recursive: true })
  expect(koopgen(['validate', agreement(NAMES[0] ?? ''), '--templates', 'leer'])).toMatchObject({ code: 2, err: expect.stringContaining('enthält keine Vorlage') })
})

test('exit codes reach the shell, and no fault of the user shows a stack', () => {
  writeFileSync(join(folder, 'kaputt.koop.yaml'), 'koopgen: 1\ntyp: abh\nparteien: x\n')
  const broken = koopgen(['validate', 'kaputt.koop.yaml'])
  expect(broken.code).toBe(1)
  expect(broken.err).toMatch(/^kaputt\.koop\.yaml:\d+:\d+ {2}Fehler/m)
  const missing = koopgen(['validate', 'fehlt.koop.yaml'])
  expect(missing.code).toBe(2)
  expect(`${broken.err}${missing.err}`).not.toMatch(/\n\s+at /)
})
