// koopgen completion: bash runs its script; of the others the words and their quoting are looked at.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { COMMANDS, namesOf } from '../../src/cli/commands.ts'
import { CATALOGUE } from '../../src/diagnostics/catalogue.ts'
import { SHELLS } from '../../src/commands/completion/scripts.ts'
import { memoryIo } from '../support/memory-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'koopgen-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(async () => {
  writeFileSync(join(folder, 'koopgen.bash'), await script('bash'))
  for (const name of ['a.koop.yaml', 'mit leer.koop.yaml', 'x.txt', 'brief.docx', 'antworten.yaml']) writeFileSync(join(folder, name), '')
  mkdirSync(join(folder, 'akte'))
})
async function script(shell: string): Promise<string> {
  const io = memoryIo()
  expect([await main(['completion', shell], io), io.err()]).toEqual([0, ''])
  return io.out()
}

/** What bash offers behind the words; the last is the one that is being typed. */
function offered(...words: string[]): string[] {
  const line = ['koopgen', ...words].map((word) => `'${word}'`).join(' ')
  const run = `source ./koopgen.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _koopgen; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', run], { cwd: folder, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return stdout.split('\n').filter((one) => one !== '')
}

test('commands under both names', () => {
  expect(offered('')).toEqual([...COMMANDS.flatMap(namesOf), 'help', 'hilfe', '--help', '--version'])
  expect(offered('er')).toEqual(['erzeugen', 'erklaeren'])
  expect(offered('quatsch')).toEqual([])
})

test('the options of each command, long and short', () => {
  for (const row of COMMANDS) {
    const flags = row.options.flatMap(([text]) => text.match(/--?[a-z][a-z0-9-]*/g)!)
    for (const name of namesOf(row)) expect(offered(name, '-')).toEqual([...flags, '--lang', '-h', '--help'])
  }
})

test.each([
  [['render', '-f', ''], ['docx', 'pdf', 'txt', 'md', 'json']],
  [['erzeugen', '--format', 'docx,p'], ['docx,pdf']],
  [['render', '--format', '=', 'tx'], ['txt']],
  [['render', '--format', '='], ['docx', 'pdf', 'txt', 'md', 'json']],
  [['render', '--fields', 's'], ['signature']],
  [['validate', '--fail-on', ''], ['error', 'warning']],
  [['validate', '--messages', 'sh'], ['short']],
  [['render', ''], ['a.koop.yaml', 'mit leer.koop.yaml', 'akte']],
  [['render', 'a.koop.yaml', '-o', ''], ['akte']],
  [['render', '--style', 'b'], ['brief.docx']],
  [['explain', 'klausel/p'], ['klausel/pflicht']],
  [['templates', 'show', 'abh/spr'], ['abh/sprechstunde']],
  [['vorlagen', 's'], ['show']],
  [['completion', ''], ['bash', 'zsh', 'fish', 'powershell']],
  [['help', 'exit'], ['exit-codes']],
  [['schema', ''], ['akte']],
  [['init', '--answers', 'ant'], ['antworten.yaml']],
  [['init', '--from-example', 'kur'], ['kurz']],
  [['doctor', ''], []],
])('%j offers %j', (words, expected) => {
  expect(offered(...words).sort()).toEqual([...expected].sort())
})

test.each(Object.keys(SHELLS))('the script for %s knows every command, option and code, and closes what it opens', async (shell) => {
  const text = await script(shell)
  for (const row of COMMANDS) for (const word of [...namesOf(row), ...row.options.map(([flags]) => /--([a-z0-9-]+)/.exec(flags)![1]!)]) expect(text, word).toMatch(new RegExp(`(?<![\\w-])(?:-l |--)?${word}(?![\\w-])`))
  for (const code of Object.keys(CATALOGUE)) expect(text).toContain(code)
  for (const word of ['abh-clearingstelle', 'jobcenter/markt', 'signature', 'exit-codes']) expect(text).toContain(word)
  expect(text).toMatch(/^(#compdef koopgen\n)?# Vervollständigung von koopgen für .*\n# Einrichten: /)
  const bare = text.replace(/^#.*$/gm, '').replace(/'(?:\\'|''|[^'])*'/g, '')
  expect(bare).not.toContain("'")
  const count = (sign: string): number => bare.split(sign).length
  expect(count('{')).toBe(count('}'))
  if (shell === 'powershell' || shell === 'fish') expect(count('(')).toBe(count(')'))
})

test('an apostrophe in a text ends no quotes', () => {
  const spec = { commands: [{ names: ['x'], about: "so geht's: \\ ‘so’", options: [{ long: 'y', short: null, about: "geht's", values: null }], values: { sort: 'none' as const } }], head: (shell: string) => shell, place: 'x' }
  expect(SHELLS['zsh']!(spec)).toContain("'x:so geht'\\''s: \\ ‘so’'")
  expect(SHELLS['fish']!(spec)).toContain("-d 'so geht\\'s: \\\\ ‘so’'")
  expect(SHELLS['powershell']!(spec)).toContain("about = 'so geht''s: \\ ‘‘so’’'")
})
