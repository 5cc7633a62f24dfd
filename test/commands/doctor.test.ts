// koopgen doctor: each thing that can be wrong is found, the rest stays as it is, and what is sent to others tells nothing personal.
import assert from 'node:assert'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { fontFile } from '../../src/assets.ts'
import { main } from '../../src/cli.ts'
import { isSupported } from '../../src/commands/doctor/checks.ts'
import { FONT_FILES, isSound } from '../../src/lookup/fonts.ts'
import { memoryIo } from '../support/memory-io.ts'

const font = vi.hoisted(() => ({ broken: undefined as (() => Uint8Array) | undefined }))
vi.mock('../../src/assets.ts', async (original) => {
  const real = await original<typeof import('../../src/assets.ts')>()
  return { ...real, fontFile: (name: string) => (font.broken && name === 'SourceSans3_700Bold.ttf' ? font.broken() : real.fontFile(name)) }
})

/** What the trial writes is looked at once; for all else it is enough that it was asked to. */
const trial = vi.hoisted(() => ({ isReal: false, formats: [] as string[] }))
vi.mock('../../src/pipeline.ts', async (original) => {
  const real = await original<typeof import('../../src/pipeline.ts')>()
  const write: typeof real.write = async (...given) => {
    trial.formats.push(given[1])
    return trial.isReal ? real.write(...given) : new Uint8Array()
  }
  return { ...real, write }
})

const ROOT = join(import.meta.dirname, '../..')
const SCHEMA = readFileSync(join(ROOT, 'schemas/v1/vereinbarung.schema.json'), 'utf8')
const FINE = { 'v.koop.yaml': 'egal' }
const UTF8 = { LANG: 'de_DE.UTF-8' }
type Extras = NonNullable<Parameters<typeof memoryIo>[1]>
async function run(files: Parameters<typeof memoryIo>[0] = FINE, extras: Extras = {}, prepare: (io: ReturnType<typeof memoryIo>) => void = () => {}) {
  const io = memoryIo(files, { env: UTF8, ...extras })
  prepare(io)
  const before = [...io.files.keys()]
  const code = await main(['doctor'], io)
  const text = io.out()
  const again = memoryIo(files, { env: UTF8, ...extras })
  prepare(again)
  await main(['diagnose', '--json'], again)
  return { code, text, err: io.err(), json: JSON.parse(again.out()), raw: again.out(), same: [...io.files.keys()].join() === before.join() }
}
const statusOf = (json: { checks: { id: string; status: string }[] }) => Object.fromEntries(json.checks.filter(({ status }) => status !== 'ok').map(({ id, status }) => [id, status]))

test('where all is well each check says OK, nothing is left behind and the code is 0', async () => {
  trial.isReal = true
  const { code, text, err, json, same } = await run({ ...FINE, '.koopgen/vereinbarung.schema.json': SCHEMA }).finally(() => { trial.isReal = false })
  expect(trial.formats).toEqual(['docx', 'pdf', 'docx', 'pdf'])
  expect([code, err, json.ok, statusOf(json), same]).toEqual([0, '', true, {}, true])
  expect(text).toContain('Probelauf: eine Vereinbarung als DOCX und PDF erzeugt')
  expect(text.replace(/\s+/g, ' ')).toContain('Schema für Editoren: .koopgen/vereinbarung.schema.json ist auf dem Stand')
  expect(text).toMatch(/^koopgen \d+\.\d+\.\d+, Node\.js \S+, linux\n/)
  expect(text.endsWith('\nAlles in Ordnung.\n')).toBe(true)
})

const TRIAL = '/arbeit/koopgen-schreibprobe.tmp'
const broken = { 'vorlagen/abh/x.md': 'ohne Kopf' }
type Case = readonly [string, Record<string, string>, Extras, Record<string, string>, string]
test.each([
  ['old Node.js', FINE, { machine: { node: '18.20.0' } }, { node: 'error' }, 'Installieren Sie Node.js 20.19, 22.13, 24 oder neuer'],
  ['Git Bash', FINE, { env: { ...UTF8, MSYSTEM: 'MINGW64' } }, { terminal: 'warning' }, 'winpty npx.cmd koopgen init'],
  ['Latin 1', FINE, { env: { LC_ALL: 'de_DE.ISO-8859-1', ...UTF8 } }, { charset: 'warning' }, 'ISO-8859-1 statt UTF-8'],
  ['no locale', FINE, { env: {} }, { charset: 'warning' }, 'nicht als UTF-8 festgelegt'],
  ['a rest of an older trial', { ...FINE, [TRIAL]: 'alt' }, {}, { write: 'warning' }, 'gibt es schon'],
  ['a key of the settings', { ...FINE, 'koopgen.config.yaml': 'formats: docx\n' }, {}, { config: 'error', packs: 'warning', schema: 'warning' }, 'koopgen.config.yaml:1:1  Fehler  Das Feld „formats“ gibt es nicht.'],
  ['a value of the settings', { ...FINE, 'koopgen.config.yaml': 'format: word\n' }, {}, { config: 'error', packs: 'warning', schema: 'warning' }, '„word“ ist kein Wert für --format.'],
  ['a variable', FINE, { env: { ...UTF8, KOOPGEN_FORMT: 'x' } }, { config: 'error', packs: 'warning', schema: 'warning' }, 'Die Einstellung „formt“ gibt es nicht.'],
  ['a style file of the settings that is not there', { ...FINE, 'koopgen.config.yaml': 'style: amt.docx\n' }, {}, { config: 'error', packs: 'warning', schema: 'warning' }, 'Die Hausvorlage „amt.docx“ („style“ in koopgen.config.yaml) gibt es nicht.'],
  ['a style file that is none', { ...FINE, 'amt.docx': 'Text', 'koopgen.config.yaml': 'style: amt.docx\n' }, {}, { config: 'error', packs: 'warning', schema: 'warning' }, 'Die Hausvorlage „amt.docx“ („style“ in koopgen.config.yaml) ist keine Word-Datei.'],
  ['own templates', { ...FINE, ...broken, 'koopgen.config.yaml': 'templates: vorlagen\n' }, {}, { packs: 'error', schema: 'warning' }, 'vorlagen/abh/x.md:1:1  Fehler'],
  ['own templates that are not there', { ...FINE, 'koopgen.config.yaml': 'templates: nirgends\n' }, {}, { packs: 'error', schema: 'warning' }, 'Den Vorlagenordner „nirgends“ gibt es nicht.'],
  ['no agreement', { 'x.txt': '' }, {}, { agreements: 'warning' }, 'legen Sie mit „koopgen init“ eine an'],
  ['an old schema', { ...FINE, '.koopgen/vereinbarung.schema.json': SCHEMA.replace('"abh"', '"alt"') }, {}, { schema: 'warning' }, 'Bringen Sie es mit „koopgen schema --write“ auf den Stand.'],
  ['a foreign file for the schema', { ...FINE, '.koopgen/vereinbarung.schema.json': '{}' }, {}, { schema: 'warning' }, 'stammt nicht von koopgen'],
] as readonly Case[])('%s', async (_, files, extras, expected, sentence) => {
  const { code, text, json, same } = await run(files, extras)
  expect(statusOf(json)).toEqual(expected)
  expect([code, json.ok, same]).toEqual(Object.values(expected).includes('error') ? [1, false, true] : [0, true, true])
  expect(text.replace(/\s+/g, ' ')).toContain(sentence.replace(/\s+/g, ' '))
  expect(text).toMatch(/\n\d (Fehler|Warnung)/)
})

test('a font that is missing or damaged is named once, and nothing else is said about it', async () => {
  for (const broken of [() => new Uint8Array(9), () => assert.fail('/home/geheim')]) {
    font.broken = broken
    const { code, text, json, raw } = await run().finally(() => { font.broken = undefined })
    expect([code, statusOf(json)]).toEqual([1, { fonts: 'error', probe: 'warning' }])
    expect(text.replace(/\s+/g, ' ')).toContain('Fehler Schriften: beschädigt oder nicht da: SourceSans3_700Bold.ttf Installieren')
    expect(raw).not.toContain('geheim')
  }
})

test('a folder that refuses files is an error', async () => {
  const { code, text, json } = await run(FINE, {}, (io) => void io.broken.add(TRIAL))
  expect([code, statusOf(json)]).toEqual([1, { write: 'error' }])
  expect(text).toContain('Fehler   Schreiben im Ordner: nicht möglich\n')
})

test('--json holds no path, no name of a file and no value of the environment', async () => {
  const env = { ...UTF8, HOME: '/home/geheim', KOOPGEN_TEMPLATES: '/home/geheim/vorlagen', KOOPGEN_OUTPUT: 'geheim' }
  const { json, raw, text } = await run({ 'geheim.koop.yaml': '' }, { env, cwd: '/home/geheim/akte' })
  expect(json).toMatchObject({ schemaVersion: 1, cwd: '.', environment: ['KOOPGEN_OUTPUT', 'KOOPGEN_TEMPLATES'] })
  expect(raw).not.toContain('geheim')
  expect(text).toContain('Gesetzt: KOOPGEN_OUTPUT, KOOPGEN_TEMPLATES\n')
})

test('the versions of Node.js are those of package.json and of the launcher', () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(engines.node).toBe('^20.19.0 || ^22.13.0 || >=24')
  const versions = { '18.20.0': false, '20.18.9': false, '20.19.0': true, '21.7.0': false, '22.12.0': false, '22.13.0': true, '23.9.0': false, '24.0.0': true, '26.10.0': true }
  for (const [version, supported] of Object.entries(versions)) expect(isSupported(version), version).toBe(supported)
})

test('the fonts are whole, and one byte or a missing end is noticed', () => {
  expect(FONT_FILES.filter((name) => !isSound(fontFile(name)))).toEqual([])
  const font = Uint8Array.from(fontFile(FONT_FILES[0]!))
  expect(isSound(font.subarray(0, font.length - 5000))).toBe(false)
  expect(isSound(new Uint8Array())).toBe(false)
  for (const at of [3, 5, 20, Math.floor(font.length / 3), Math.floor(font.length / 2)]) {
    const damaged = Uint8Array.from(font)
    damaged[at] = damaged[at]! ^ 0x10
    expect(isSound(damaged), String(at)).toBe(false)
  }
})
