// What somebody who means harm would hand in, door by door; SECURITY.md names these tests. Each runs a command as a user would.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../src/batch/table.ts'
import { main } from '../../src/cli.ts'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { frame, visible } from '../../src/diagnostics/frame.ts'
import { plain } from '../../src/diagnostics/print.ts'
import { opened } from '../batch/table/tables.ts'
import { exampleText } from '../support/compose.ts'
import { type MemoryIo, memoryIo } from '../support/memory-io.ts'
import { reachesNetwork } from '../support/no-network.ts'

const SHORT = exampleText('kurz')
const run = async (args: readonly string[], files: Parameters<typeof memoryIo>[0], more = {}): Promise<{ readonly code: number; readonly io: MemoryIo }> => {
  const io = memoryIo(files, more)
  return { code: await main([...args], io), io }
}
const polluted = (): unknown => ({} as { polluted?: unknown }).polluted

describe('prototypes of the language stay as they are', () => {
  test.each(['__proto__:\n  polluted: 1\n', 'constructor:\n  prototype: { polluted: 1 }\n', 'parteien: { __proto__: { polluted: 1 } }\n'])('field %j of an agreement', async (field) => {
    const { code, io } = await run(['validate', 'v.koop.yaml'], { 'v.koop.yaml': `${SHORT.replace(/^parteien:/m, 'x_parteien:')}\n${field}` })
    expect([code, polluted()]).toEqual([1, undefined])
    expect(io.err()).toMatch(/Fehler/)
  })
  test.each(['__proto__.polluted=1', 'constructor.prototype.polluted=1', 'parteien.__proto__.polluted=1', 'parteien.stadt.constructor.prototype.polluted=1', 'laufzeit.__proto__.polluted=1'])('path %s of --set', async (path) => {
    const { code } = await run(['validate', 'v.koop.yaml', '--set', path], { 'v.koop.yaml': SHORT })
    expect([code, polluted()]).toEqual([expect.toSatisfy((one: number) => one === 1 || one === 2), undefined])
  })
  test.each(['__proto__.polluted', 'constructor.prototype.polluted', 'parteien.stadt.__proto__.polluted', 'laufzeit.constructor.prototype.polluted'])('column %s of a table', async (column) => {
    const findings = new Findings()
    await readTable('t.csv', new TextEncoder().encode(`schluessel;${column}\n1;x\n`), opened(SHORT).view, {}, findings.report)
    expect([findings.hasErrors, polluted()]).toEqual([!column.startsWith('_'), undefined]) // with „_“ begin columns that are passed over
  })
})

describe('paths end inside', () => {
  test.each(['../geheim.png', '/geheim.png', 'bilder/../../geheim.png', 'link.png'])('the picture %s', async (file) => {
    const text = SHORT.replace('    sitz: { strasse: Marktplatz', `    logo: { datei: '${file}', alt: Wappen }\n    sitz: { strasse: Marktplatz`)
    const io = memoryIo({ 'v.koop.yaml': text, '/geheim.png': 'geheim' })
    io.links.set('/arbeit/link.png', '/geheim.png')
    expect([await main(['render', 'v.koop.yaml', '-o', 'aus'], io), io.err()]).toEqual([1, expect.stringContaining('datei/ausserhalb')])
    expect([...io.files.keys()].filter((path) => path.includes('/aus'))).toEqual([])
  })
})

describe('names of devices', () => {
  const REFUSED = /^Fehler: „[^“]+“ geht nicht: Windows hält diesen Namen für ein Gerät\. Nehmen Sie einen anderen Namen\./
  test.each(['con', 'NUL', 'com1', 'con.alt', 'prn '])('%s.koop.yaml is read by no command, on any system', async (name) => {
    const file = `${name}.koop.yaml`
    for (const args of [['validate', file], ['render', file, '-f', 'txt', '-o', 'aus'], ['report', file], ['diff', file, 'v.koop.yaml'], ['set', file, 'titel=x'], ['batch', file, 't.csv'], ['init', 'neu', '--answers', file], ['validate', '--text', `${name}.txt`]]) {
      const { code, io } = await run(args, { [file]: SHORT, 't.csv': 'schluessel\na\n', 'v.koop.yaml': SHORT, [`${name}.txt`]: 'x' })
      expect([args[0], code, io.err()]).toEqual([args[0], 2, expect.stringMatching(REFUSED)])
      expect([...io.files.keys()].filter((path) => path.includes('/aus') || path.includes('neu'))).toEqual([])
    }
  })
  test('nothing of that name is written, by no option', async () => {
    for (const args of [['render', '-f', 'txt', '-o', 'aux'], ['report', '-o', 'nul'], ['diff', 'v.koop.yaml', 'w.koop.yaml', '-o', 'con.html'], ['validate', '--messages', 'json=com1.json'], ['batch', 'v.koop.yaml', '--template-csv', 'lpt1.csv'], ['batch', 'v.koop.yaml', 't.csv', '-o', 'con', '-f', 'txt'], ['schema', '--write', 'aux']]) {
      const { code, io } = await run(args, { 'v.koop.yaml': SHORT, ...(args[0] === 'diff' ? { 'w.koop.yaml': SHORT } : {}), 't.csv': 'schluessel\na\n' })
      expect([args.join(' '), code, io.err()]).toEqual([args.join(' '), 2, expect.stringContaining('Windows hält diesen Namen für ein Gerät')])
      expect([...io.files.keys()].filter((path) => !/\/(?:[vw]\.koop\.yaml|t\.csv)$/.test(path))).toEqual([])
    }
  })
  test('a folder of that name above the current one is no matter', async () => {
    expect((await run(['validate', '/mnt/aux/v.koop.yaml'], { '/mnt/aux/v.koop.yaml': SHORT })).code).toBe(0)
  })
  test('init makes none, also not in a folder of that name', async () => {
    for (const name of ['con', 'aux/stadt', 'nul.koop.yaml']) {
      const { code, io } = await run(['init', name, '--from-example', 'kurz'], {})
      expect([code, io.err(), io.files.size]).toEqual([2, expect.stringContaining('für ein Gerät'), 0])
    }
  })
})

describe('sizes', () => {
  test('YAML: a billion laughs is a finding', async () => {
    const laughs = ['a: &a0 [x, x]', ...Array.from({ length: 30 }, (_, i) => `b${i}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`)].join('\n')
    expect((await run(['validate', 'v.koop.yaml'], { 'v.koop.yaml': laughs })).io.err()).toMatch(/yaml\/(?:groesse|verweis)/)
  })
  test.each(['[', '{a: ', '- ', '? '])('YAML: %j ten thousand times is a finding', async (open) => {
    const { code, io } = await run(['validate', 'v.koop.yaml'], { 'v.koop.yaml': `koopgen: 1\na: ${open.repeat(10_000)}` })
    expect([code, io.err()]).toEqual([1, expect.stringContaining('yaml/')])
  })
  test('a thousand findings in one line of 100 kB show the places and no more of the line than fits', () => {
    const text = `a: ${'x: '.repeat(30_000)}`
    const shown = Array.from({ length: 1_000 }, (_, i) => frame(text, { file: 'v', line: 1, column: 90 * i + 4, endLine: 1, endColumn: 90 * i + 5 }, (sign) => sign, plain).join('\n'))
    expect(Math.max(...shown.map((one) => one.length))).toBeLessThan(500)
    expect(shown.map((one) => { const [line = '', arrows = ''] = one.split('\n'); return line[arrows.indexOf('^')] })).toEqual(shown.map(() => 'x'))
  })
})

describe('the language of templates in own packs', () => {
  test.each(['{{constructor.constructor "return 1"}}', '{{#with constructor}}{{/with}}', '{{lookup this "constructor"}}', '{{__proto__}}', '{{> datei}}', '{{{partei.name}}}', '{{log "x"}}', '{{#each this}}{{@root.constructor}}{{/each}}'])('%s is refused', async (words) => {
    const clause = `---\nid: eigene\ntitel: Eigene\nstufe: optional\n---\nText ${words} hier.\n`
    const files = { 'v.koop.yaml': SHORT, 'p/abh/eigene.md': clause, 'p/abh/ergaenzung.yaml': 'klauseln:\n  - { id: eigene, nach: zweck }\n' }
    const { code, io } = await run(['validate', 'v.koop.yaml', '--templates', 'p'], files)
    expect(code).toBeGreaterThan(0)
    expect(io.err()).toMatch(/eigene\.md:6:/)
  })
})

describe('clause texts of own packs', () => {
  const told = async (body: string, more: readonly string[] = []) => {
    const io = memoryIo({ 'v.koop.yaml': SHORT, 'p/abh/eigene.md': `---\nid: eigene\ntitel: Eigene\nstufe: optional\n---\n${body}\n`, 'p/abh/ergaenzung.yaml': 'klauseln:\n  - { id: eigene, nach: zweck }\n' })
    return { code: await main(['templates', '--templates', 'p', ...more], io), err: io.err(), out: io.out() }
  }
  const nested = (depth: number): string => `${'{{#if ausfuehrlich}}'.repeat(depth)}Text.${'{{/if}}'.repeat(depth)}`
  test('blocks, branches and brackets in each other have a bound, whatever their number: the parser takes a time that grows with the square', async () => {
    const deep = 'vorlage/syntax]\n'
    for (const body of [nested(33), nested(2_000), '{{#if a}}'.repeat(4_000), `{{#if a}}${'{{else if b}}'.repeat(4_000)}{{/if}}`, `{{dem ${'(x '.repeat(4_000)}${')'.repeat(4_000)}}}`]) {
      const { code, err } = await told(body)
      expect([code, err]).toEqual([2, expect.stringContaining(deep)])
      expect(err).toMatch(/eigene\.md:6:\d+ {2}Fehler {2}Hier steht mehr als 32-mal/)
    }
    expect((await told(nested(32))).err).not.toContain('32-mal')
    expect((await told('{{#if ausfuehrlich}}Text.{{/if}} '.repeat(500))).err).not.toContain('32-mal')
  })
  test('a file has a bound, in bytes', async () => {
    const head = Buffer.byteLength('---\nid: eigene\ntitel: Eigene\nstufe: optional\n---\n\n')
    const body = (bytes: number): string => 'Ämter prüfen. '.repeat(5_000).slice(0, Math.floor((bytes - head) * 14 / 16))
    expect(await told(body(64_100))).toMatchObject({ code: 2, err: expect.stringMatching(/eigene\.md:1:1 {2}Fehler {2}Die Datei ist größer als 64 kB; so lang ist keine Klausel\. {2}\[vorlage\/groesse\]/) })
    expect(await told(body(64_000))).toMatchObject({ code: 0, err: '' })
  })
  test('thousands of different faults in one line are all told, also to programs', async () => {
    const { code, out } = await told(Array.from({ length: 4_000 }, (_, i) => `{{dem w${i.toString(26).padStart(3, 'a')}}}`).join(' '), ['--json'])
    expect([code, JSON.parse(out).diagnostics.length]).toEqual([2, 4_000])
  })
  test.each(['{{!-- ', '{{', '\\{{', '{{#', '{{x', '{{{', '}}', '{{"'])('20 kB of %j come to an end', async (piece) => {
    expect((await told(piece.repeat(20_000 / piece.length))).err).not.toMatch(/Fehler in koopgen/)
  })
})

describe('what is shown', () => {
  test('a value with signs that drive a terminal or turn its direction reaches no stream', async () => {
    const evil = '\u001b]0;x\u0007\u001b[2J\u202e'
    const { io } = await run(['validate', 'v.koop.yaml', '--set', `kurztitel=${evil}`, '--set', `${evil}=1`], { 'v.koop.yaml': SHORT })
    expect(io.err()).not.toMatch(/[\u0007\u001b\u202e]/)
    expect(visible(evil)).not.toMatch(/[\u0007\u001b\u202e]/)
  })
  test('the name of a file with such signs', async () => {
    const { io } = await run(['validate', 'a\u001b[2J.koop.yaml'], {})
    expect(io.err()).not.toContain('\u001b[2J')
  })
})

const sources = (): readonly (readonly [name: string, text: string])[] => {
  const { readdirSync } = process.getBuiltinModule('node:fs')
  const root = new URL('../../src/', import.meta.url)
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => name.replaceAll('\\', '/'))
  return names.map((name) => [name, readFileSync(new URL(name, root), 'utf8')])
}
test('no module that could reach a network is imported anywhere', () => {
  expect([sources().length > 100, sources().filter(([, text]) => reachesNetwork(text))]).toEqual([true, []])
})
test('one other program is started, git, for versions in git; no text is run as code', () => {
  const starting = sources().filter(([, text]) => /child_process|\b(?:eval|Function)\(|['"](?:node:)?vm['"]/.test(text))
  expect(starting.map(([name]) => name)).toEqual(['io/git-file.ts'])
  expect(starting.flatMap(([, text]) => [...text.matchAll(/\b(?:exec|execFile|spawn|fork)(?:Sync)?\(('[^']*'|\w*)/g)].map(([, program]) => program))).toEqual(["'git'"])
})
