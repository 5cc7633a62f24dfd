// Reports as files replace earlier reports and nothing else, whoever asks for it.
import { mkdtempSync, readFileSync, statSync, symlinkSync, linkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { main } from '../../src/cli.ts'
import { CATALOGUE, type Code } from '../../src/diagnostics/catalogue.ts'
import { EXAMPLES } from '../../src/diagnostics/catalogue/examples.ts'
import { MESSAGE_FORMATS, type Voice } from '../../src/commands/settings.ts'
import { refuseTargets } from '../../src/commands/telling/report-files.ts'
import { speak } from '../../src/commands/telling/speak.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { realIo } from '../../src/io.ts'
import { memoryIo } from '../support/memory-io.ts'

vi.mock('../../src/pipeline.ts', () => import('../support/fake-pipeline.ts'))

const bad = 'eins\nzwei FEHLER drei\n'

test.each([
  ['notes', 'json', 'Einkauf\n'],
  ['a table', 'junit', 'gemeinde;ort\nNeuental;Neuental\n'],
  ['the JSON of something else', 'json', '{"schemaVersion": 1, "rows": []}\n'],
  ['a report of another kind', 'json', '[]\n'],
  ['a list of another checker', 'gitlab', '[{"check_name": "no-unused-vars"}]\n'],
  ['SARIF of another tool', 'sarif', '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "eslint"}}}]}\n'],
  ['JUnit of another tool', 'junit', '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="vitest" tests="1">\n</testsuites>\n'],
  ['notes behind messages', 'human', 'v.koop.yaml:2:6  Fehler  Das ist falsch.  [schema/fehlt]\n\nMorgen anrufen\n'],
  ['notes behind short ones', 'short', 'v.koop.yaml:2:6: error: Das ist falsch. [schema/fehlt]\nMorgen anrufen\n'],
])('%s stay as they are, and the run does not begin', async (_, format, content) => {
  const io = memoryIo({ 'v.koop.yaml': 'gut', 'da.txt': content })
  expect(await main(['render', '-f', 'txt', '--force', '--messages', `${format}=da.txt`], io)).toBe(2)
  expect(io.text('da.txt')).toBe(content)
  expect(io.err()).toBe(`Fehler: „da.txt“ gibt es schon und ist kein früherer Bericht dieser Art; koopgen lässt die Datei, wie sie ist. Nennen Sie nach „--messages ${format}=“ eine andere Datei.\n`)
  expect([...io.files.keys()].sort()).toEqual(['/arbeit/da.txt', '/arbeit/v.koop.yaml'])
})

test.each([
  ['validate'],
  ['report'],
  ['set', 'v.koop.yaml', 'a=b'],
  ['batch', 'v.koop.yaml', 't.csv'],
  ['validate', '--text', 'x.txt'],
])('%j refuses as well', async (...argv) => {
  const io = memoryIo({ 'v.koop.yaml': 'gut', 't.csv': 'a;b\n1;2\n', 'x.txt': 'Vereinbarung', 'koopgen.config.yaml': 'fail-on: warning\n' })
  for (const file of ['t.csv', 'koopgen.config.yaml', 'x.txt']) {
    const before = io.text(file)
    expect(await main([...argv, '--messages', `json=${file}`], io)).toBe(2)
    expect(io.err()).toContain(`„${file}“ gibt es schon`)
    expect(io.text(file)).toBe(before)
  }
})

test('an agreement, a file that was made in this run, and one file for two reports are refused', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'gut', 'x.yaml': 'gut' })
  const run = (...argv: string[]) => main(argv, io)
  expect(await run('validate', 'v.koop.yaml', '--messages', 'json=neu.koop.yaml')).toBe(2)
  expect(await run('validate', 'x.yaml', '--messages', 'json=./x.yaml')).toBe(2)
  expect(await run('validate', '--messages', 'json=b', '--messages', 'short=./b')).toBe(2)
  expect(io.err()).toContain('Die Meldungen würden die Vereinbarung „neu.koop.yaml“ überschreiben.')
  expect(io.err()).toContain('Die Meldungen würden „b“ überschreiben.')
  expect(io.text('x.yaml')).toBe('gut')
  expect(await run('render', '-f', 'txt', '-o', 'out', '--messages', 'short=out/v.txt')).toBe(2)
  expect(io.text('out/v.txt')).toContain('gut')
})

test('links are followed to the agreement they name; hard links keep both names; an unfinished report leaves nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'koopgen-meldungen-'))
  const at = (name: string): string => join(folder, name)
  writeFileSync(at('v.koop.yaml'), 'gut')
  symlinkSync('v.koop.yaml', at('weich.json'))
  linkSync(at('v.koop.yaml'), at('hart.json'))
  const { env } = memoryIo()
  const world = { ...realIo(process), env, cwd: folder }
  const targets = (file: string): Pick<Voice, 'targets'> => ({ targets: [{ format: 'json', file }] })
  for (const name of ['weich.json', 'hart.json']) await expect(refuseTargets(targets(at(name)), world)).rejects.toThrow('gibt es schon')
  await expect(refuseTargets(targets(at('neu.json')), world, [at('v.koop.yaml')])).resolves.toBeUndefined()
  expect([readFileSync(at('v.koop.yaml'), 'utf8'), statSync(at('hart.json')).nlink]).toEqual(['gut', 2])
})

test.each(MESSAGE_FORMATS)('a run in CI replaces its earlier report (%s)', async (format) => {
  const io = memoryIo({ 'v.koop.yaml': bad })
  for (const text of [bad, 'gut', 'WARNUNG', bad]) {
    io.files.set('/arbeit/v.koop.yaml', new TextEncoder().encode(text))
    expect([await main(['validate', '--messages', `${format}=b`], io), io.text('b')]).not.toEqual([2, expect.anything()])
    expect([await main(['validate', '--messages', `${format}=b`, '--lang', 'en'], io), io.text('b')]).not.toEqual([2, expect.anything()])
  }
  expect(io.text('b')).toContain('schema/fehlt')
  expect([...io.files.keys()].filter((path) => path.includes('neu'))).toEqual([])
})

test('the reports of all codes are known again, with frames, hints of several lines and no place', async () => {
  const diagnostics = Object.keys(CATALOGUE).flatMap((code): readonly Diagnostic[] => {
    const place = { file: 'ordner/v.koop.yaml', line: 2, column: 3, endLine: 2, endColumn: 5 }
    const message = EXAMPLES[code as Code].wrong.split('\n')[0] || 'Satz: „x“.'
    const one = { code: code as Code, severity: 'error', message, hint: 'Erste Zeile\nzweite: Zeile' } as const
    return [{ ...one, place, related: [{ message: 'Auch hier', place }] }, one]
  })
  for (const format of MESSAGE_FORMATS) {
    const io = memoryIo({})
    const voice: Voice = { targets: [{ format, file: 'b' }], json: false, quiet: false, lang: 'de', all: true, verbose: false, failOn: 'error' }
    const spoken = { ok: false, diagnostics, texts: new Map([['ordner/v.koop.yaml', '# eins\n\tzwei: drei\n---\n']]), outputs: [], summary: '' }
    await speak(spoken, voice, io)
    await expect(speak(spoken, voice, io), format).resolves.toBeUndefined()
  }
})

test.each(['json=/home/x/.bashrc', 'json=../b.json', 'json=fort/b.json', 'json=.'])('settings of a folder send no reports out of it: %s', async (target) => {
  const io = memoryIo({ 'v.koop.yaml': 'gut', 'koopgen.config.yaml': `messages: [human, "${target}"]\n` })
  io.links.set('/arbeit/fort', '/home/x')
  expect(await main(['validate'], io)).toBe(2)
  expect(io.err()).toContain('koopgen.config.yaml:1:19  Fehler  Die Meldungen gingen nach')
  expect([...io.files.keys()]).toHaveLength(2)
})

test('settings may name a file in their folder; on the command line and in the environment every folder will do', async () => {
  const inside = memoryIo({ 'v.koop.yaml': 'gut', 'koopgen.config.yaml': 'messages: json=berichte/b.json\n' })
  expect(await main(['validate'], inside)).toBe(0)
  expect(JSON.parse(inside.text('berichte/b.json')).ok).toBe(true)
  const outside = memoryIo({ 'v.koop.yaml': 'gut' }, { env: { KOOPGEN_MESSAGES: 'short=/tmp/a' } })
  expect([await main(['validate'], outside), await main(['validate', '--messages', 'short=../b'], outside)]).toEqual([0, 0])
  expect([...outside.files.keys()]).toEqual(['/arbeit/v.koop.yaml', '/tmp/a', '/b'])
})

test.each([
  ['the report is seen while an empty file is made', 'gitlab', { stderr: true, stdout: false }, true],
  ['it has a file', 'gitlab=q.json', { stderr: true, stdout: false }, false],
  ['nothing is redirected', 'gitlab', { stderr: true, stdout: true }, false],
  ['standard error is what is redirected: the report stays whole', 'gitlab', { stderr: false, stdout: true }, false],
  ['messages are for people', 'short', { stderr: true, stdout: false }, false],
])('a redirection that stays empty is told: %s', async (_, target, { stderr, stdout }, isTold) => {
  const io = memoryIo({ 'v.koop.yaml': 'gut' })
  Object.assign(io.stderr, { isTTY: stderr })
  Object.assign(io.stdout, { isTTY: stdout })
  await main(['validate', '--messages', target], io)
  expect(io.err().includes('In eine Datei schreibt sie „--messages gitlab=DATEI“.')).toBe(isTold)
})
