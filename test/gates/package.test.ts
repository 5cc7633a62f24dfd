// The tarball as others judge it: its files as a list that is read, its size, its types, what in it is of others, and the same words on every Node.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { reachesNetwork } from '../support/no-network.ts'
import { fetched, nodeOf, noNodes, sbomFaults } from '../support/package-tools.ts'
import { packedInto } from '../support/packed.ts'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'koopgen-paket-'))
const HERE = join(folder, 'node_modules/koopgen')
const BARE = { PATH: process.env.PATH, HOME: folder, npm_config_cache: join(folder, '.npm') }
const [nodes, sbom] = [noNodes(), fetched('sbom', '@cyclonedx/cyclonedx-library')]
let [tarball, said] = ['', '']

beforeAll(() => {
  tarball = packedInto(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const { status, stdout, stderr } = spawnSync('npm', ['install', '--offline', tarball], { cwd: folder, env: BARE, encoding: 'utf8' })
  said = `${stdout}${stderr}${status === 0 ? '' : `exit ${status}`}`
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = (name: string): string => readFileSync(join(HERE, name), 'utf8')
/** Parts of the bundle have names that hang on their content, and come and go with the sources. */
const plain = (name: string): string => name.replace(/^dist\/[\w.-]+-[A-Z0-9]{8}\.js$/, 'dist/*-HASH.js')
const files = (): readonly string[] => readdirSync(HERE, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => statSync(join(HERE, name)).isFile())

test('the files of the tarball are those of the list', () => {
  expect([...new Set(files().map(plain))].sort()).toEqual(readFileSync(join(import.meta.dirname, 'package-files.txt'), 'utf8').trimEnd().split('\n'))
})

test('it keeps to its size', () => {
  const unpacked = files().reduce((sum, name) => sum + statSync(join(HERE, name)).size, 0)
  const code = files().filter((name) => /^dist\/.*\.js$/.test(name)).reduce((sum, name) => sum + statSync(join(HERE, name)).size, 0)
  expect(statSync(tarball).size).toBeLessThan(4_900_000)
  expect(unpacked).toBeLessThan(16_400_000)
  expect(code).toBeLessThan(4_200_000)
})

test('npm installs it without a warning, a script or another package', () => {
  expect(said).not.toMatch(/warn|deprecated|error|exit/i)
  expect(said).toMatch(/added 1 package/)
  const { scripts, dependencies, ...rest } = JSON.parse(text('package.json')) as Record<string, unknown>
  expect([dependencies, Object.keys(scripts as object).filter((name) => /^(pre|post)?install$/.test(name)), 'gypfile' in rest]).toEqual([undefined, [], false])
})

test('no code in it, ours or of others, names a module or an object of the network', () => {
  const code = files().filter((name) => /^(?:bin|dist)\/.*\.c?js$/.test(name))
  expect([code.length > 40, code.filter((name) => reachesNetwork(text(name)))]).toEqual([true, []])
  expect(['import a from"node:https"', "require('dns')", 'new WebSocket(u)', 'globalThis.fetch(u)', 'fetch(`https://x`)'].filter((one) => !reachesNetwork(one))).toEqual([])
})

test('code made ready for V8 that is damaged or missing changes nothing', () => {
  const READY = join(HERE, 'dist/core.code.bin')
  const [whole, says] = [readFileSync(READY), () => spawnSync(process.execPath, [join(HERE, 'bin/koopgen.js'), 'validate', join(HERE, 'examples/kurz/vereinbarung.koop.yaml')], { cwd: folder, encoding: 'utf8' })]
  const { status, stdout, stderr } = says()
  expect([status, whole.length > 100_000]).toEqual([0, true])
  const damages: readonly (() => void)[] = [() => writeFileSync(READY, whole.map((byte, i) => (i % 20_000 === 1000 ? byte ^ 0x55 : byte))), () => writeFileSync(READY, ''), () => rmSync(READY)]
  for (const damage of damages) {
    damage()
    expect(says()).toMatchObject({ status, stdout, stderr })
  }
  writeFileSync(READY, whole)
})

test('the text of the code decides, also where only a sign of it was changed', () => {
  const TEXT = join(HERE, 'dist/program.code.cjs')
  const [whole, help] = [readFileSync(TEXT, 'latin1'), () => spawnSync(process.execPath, [join(HERE, 'bin/koopgen.js'), 'render', '--help'], { cwd: folder, encoding: 'utf8' }).stdout]
  expect(help()).toContain('Beispiele:')
  writeFileSync(TEXT, whole.replace('"Beispiele"', '"Beispielz"'), 'latin1')
  expect(help()).toContain('Beispielz:')
  writeFileSync(TEXT, whole, 'latin1')
})

test('the schema that it derives is the one it carries, sign by sign', () => {
  const { stdout } = spawnSync(process.execPath, [join(HERE, 'bin/koopgen.js'), 'schema'], { cwd: folder, encoding: 'utf8' })
  expect(stdout).toBe(text('schemas/v1/vereinbarung.schema.json'))
})

describe('what others say about package.json and the types', () => {
  test('publint', () => expect(execFileSync('npx', ['--no-install', 'publint', 'run', tarball, '--strict'], { cwd: ROOT, encoding: 'utf8' })).toContain('All good'))
  test('Are the types wrong', () => {
    const { status, stdout } = spawnSync('npx', ['--no-install', 'attw', tarball, '--profile', 'esm-only', '--no-color', '--no-emoji'], { cwd: ROOT, encoding: 'utf8' })
    expect([status, stdout]).toEqual([0, expect.stringContaining('"koopgen/package.json"')])
  })
  test('TypeScript: a program compiles with the package as installed, and is told of a format it did not ask for', () => {
    const use = "import { render, type Options } from 'koopgen'\nconst options: Options = { draft: true }\nconst { files, diagnostics } = await render('', { ...options, formats: ['pdf'] })\nexport const pdf: Uint8Array | undefined = files.pdf\nexport const line: number | undefined = diagnostics[0]?.place?.line\n"
    writeFileSync(join(folder, 'good.ts'), use)
    writeFileSync(join(folder, 'bad.ts'), `${use}export const docx = files.docx\n`)
    const tsc = (name: string) => spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2023', name], { cwd: folder, encoding: 'utf8' })
    expect(tsc('good.ts')).toMatchObject({ stdout: '', status: 0 })
    expect(tsc('bad.ts').stdout).toContain("'docx' does not exist")
  })
  test('the schemas are a subpath', () => {
    writeFileSync(join(folder, 'schemas.mjs'), "import { createRequire } from 'node:module'\nconsole.log(createRequire(import.meta.url)('koopgen/schemas/v1/vereinbarung.schema.json').$schema)\n")
    expect(execFileSync(process.execPath, ['schemas.mjs'], { cwd: folder, encoding: 'utf8' })).toBe('https://json-schema.org/draft/2020-12/schema\n')
  })
})

describe('what in it is of others', () => {
  interface Listed { readonly name: string; readonly version?: string; readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[] }
  const listed = (): readonly Listed[] => (JSON.parse(text('sbom.cdx.json')) as { components: Listed[] }).components
  const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', '0BSD']

  test('code has a licence that asks for its text alone; only fonts are under OFL', () => {
    const others = listed().filter(({ licenses }) => !licenses.every(({ license }) => license !== undefined && ALLOWED.includes(license.id)))
    expect(others.map(({ name, licenses }) => [name, licenses])).toEqual(['Source Sans 3', 'Source Serif 4'].map((name) => [name, [{ license: { id: 'OFL-1.1' } }]]))
  })
  test('every component of the list has its text in the notices, and none is missing that the code names', () => {
    const notices = text('THIRD-PARTY-NOTICES.txt')
    expect(listed().length).toBeGreaterThan(60)
    expect(listed().filter(({ name, version = '' }) => !notices.includes(`\n${name}`) || !notices.includes(version)).map(({ name }) => name)).toEqual([])
    for (const name of ['docx', 'nanoid', 'fflate', 'pdfmake', 'yaml', 'zod', 'commander', 'handlebars', 'tinypool', 'Source Serif 4', 'hyph-de-1996']) expect(listed().map((one) => one.name), name).toContain(name)
    for (const words of ['SIL OPEN FONT LICENSE', 'Permission is hereby granted, free of charge', 'Redistribution and use in source and binary forms', 'Keno Wehr', 'Joyent']) expect(notices).toContain(words)
    expect(listed().map((one) => one.name)).not.toContain('vitest')
  })
  test.skipIf(sbom !== undefined)(`CycloneDX finds its list right${sbom ? ` (left out: ${sbom})` : ''}`, () => {
    expect(sbomFaults(text('sbom.cdx.json'))).toEqual([])
    expect(sbomFaults(text('sbom.cdx.json').replace('"bom-ref"', '"bomref"')).length).toBeGreaterThan(0)
  })
})

describe.skipIf(nodes !== undefined)(`on other versions of Node${nodes ? ` (left out: ${nodes})` : ''}`, () => {
  const SHORT = join(HERE, 'examples/kurz/vereinbarung.koop.yaml')
  const koopgen = (line: number, args: readonly string[], env = {}) => {
    const { status, stdout, stderr } = spawnSync(nodeOf(line), [join(HERE, 'bin/koopgen.js'), ...args], { cwd: folder, env: { ...BARE, ...env }, encoding: 'utf8', input: '' })
    return { code: status, out: stdout, err: stderr }
  }
  const LINES: readonly (readonly string[])[] = [['--version'], ['--help'], ['help', 'render'], ['validate', 'falsch.koop.yaml'], ['validate', 'fehlt.koop.yaml'], ['explain', 'schema/wert'], ['templates', 'show', 'abh'], ['rendre'], ['report', SHORT], ['completion', 'bash']]
  const everything = (line: number): unknown => {
    const out = `aus-${line}`
    mkdirSync(join(folder, out))
    writeFileSync(join(folder, 'falsch.koop.yaml'), readFileSync(SHORT, 'utf8').replace('rolle: abh\n', 'rolle: abhh\n'))
    writeFileSync(join(folder, out, 'tabelle.csv'), 'parteien.stadt.sitz.ort\nNeuental\nOberfeld\n')
    const told = LINES.map((args) => [args, koopgen(line, args)])
    const made = [koopgen(line, ['render', SHORT, '-f', 'docx,pdf,txt,md,json', '-o', out, '-q']), koopgen(line, ['batch', SHORT, `${out}/tabelle.csv`, '-o', `${out}/serie`, '-f', 'docx', '-j', '2', '-q'])].map(({ code, err }) => [code, err.replaceAll(out, '')])
    writeFileSync(join(folder, 'lib.mjs'), "import { validate, render } from 'koopgen'\nconst r = await render('koopgen: 1\\n', { formats: ['txt'] })\nconsole.log(JSON.stringify([r, await validate('typ: ~\\n')]))\n")
    const library = spawnSync(nodeOf(line), ['lib.mjs'], { cwd: folder, encoding: 'utf8' })
    const names = readdirSync(join(folder, out), { recursive: true, encoding: 'utf8' }).filter((name) => /vereinbarung\.|serie.*\.docx$/.test(name)).sort()
    return { told, made, library: [library.status, library.stdout, library.stderr], files: names.map((name) => [name, createHash('sha256').update(readFileSync(join(folder, out, name))).digest('hex')]) }
  }

  test('20.19, 22.13 and 24.0: the same words, exit codes and files', { timeout: 300_000 }, () => {
    const twenty = everything(20) as { told: readonly (readonly [unknown, { code: number; err: string }])[]; made: readonly unknown[]; files: readonly unknown[] }
    expect(twenty.told.map(([, { code }]) => code)).toEqual([0, 0, 0, 1, 2, 0, 0, 2, 0, 0])
    expect([twenty.made.length, twenty.files.length]).toEqual([2, 7])
    expect(everything(22)).toEqual(twenty)
    expect(everything(24)).toEqual(twenty)
  })
  test.each([14, 16])('Node %i is told in German what is needed, without a trace', (line) => {
    const { code, out, err } = koopgen(line, ['render', SHORT])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^koopgen braucht Node\.js ab 20\.19, ab 22\.13 oder ab 24\. Installiert ist 1[46]\.[\d.]+\. Sie bekommen es auf https:\/\/nodejs\.org\n$/)
  })
})

test('the version is the same in package.json, the command and the list of components', () => {
  expect((JSON.parse(text('sbom.cdx.json')) as { metadata: { component: { version: string } } }).metadata.component.version).toBe(manifest.version)
})
