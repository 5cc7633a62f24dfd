// What README and reference show is what koopgen does.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../src/cli.ts'
import { COMMANDS, namesOf } from '../src/cli/commands.ts'
import { VERSION } from '../src/version.ts'
import { documentOf, textOf } from './support/compose.ts'
import { memoryIo } from './support/memory-io.ts'

const ROOT = join(import.meta.dirname, '..')
const README = ['README.md', 'docs/reference.md'].map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n')
const blocks = (language: string): string[] => [...README.matchAll(new RegExp(`\`\`\`${language}(?: [^\n]*)?\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1]!)
const EXAMPLE = readFileSync(join(ROOT, 'examples/kurz/vereinbarung.koop.yaml'), 'utf8')

test('the first shell block installs and begins, the second builds and renders in a clone, the third runs the tests', () => {
  const [first = '', second = '', third = '', ...more] = blocks('sh')
  expect(first).toBe(`npm install --global ./koopgen-${VERSION}.tgz\nkoopgen init\n`)
  expect(second).toMatch(/^npm ci && npm run build && node bin\/koopgen\.js render .*\n$/)
  expect(third).toBe('npm test\n')
  expect(more).toEqual([])
})

test('the example and its text are shown as they are', async () => {
  expect(blocks('yaml')[0]).toBe(EXAMPLE)
  expect((await textOf(documentOf(EXAMPLE), 'txt')).startsWith(`${blocks('text')[0]!.trimEnd()}\n`)).toBe(true)
})

test('the own clause that is shown works as a template folder', async () => {
  const pack = { 'vorlagen/abh/dolmetschen.md': blocks('md')[0]!, 'vorlagen/abh/ergaenzung.yaml': blocks('yaml')[2]! }
  const io = memoryIo({ 'v.koop.yaml': EXAMPLE, ...pack })
  expect([await main(['render', '--templates', 'vorlagen', '-f', 'txt', '-o', '-', '-q'], io), io.err()]).toEqual([0, ''])
  expect(io.out().replace(/\s+/g, ' ')).toContain('Die Ausländerbehörde meldet den Bedarf an Sprachmittlung spätestens eine Woche vor dem Termin.')
})

test('the annex that is shown is printed, with the address of the party', async () => {
  const io = memoryIo({ 'v.koop.yaml': `${EXAMPLE}\n${blocks('yaml')[3]!}` })
  expect([await main(['render', '-f', 'txt', '-o', '-', '-q'], io), io.err()]).toEqual([0, ''])
  expect(io.out().replace(/\s+/g, ' ')).toContain('Migrationsberatung Nachbarschaftshilfe Neuental e. V. Am Kirchgarten 3, 29999 Neuental')
})

test('the own words that are shown are understood', async () => {
  const own = `zusatz:
  - id: eigene
    titel: Eigene Worte
    text: |
      (1) {#pflicht} {partei stadt Der} hilft nach {§ einwilligung}.[^1]

      (2) Mit {partei stadt dem} gilt {Abs. #pflicht}.

      [^1]: Im Rahmen der Gesetze.
`
  const io = memoryIo({ 'v.koop.yaml': EXAMPLE + own })
  expect([await main(['render', '-f', 'txt', '-o', '-', '-q'], io), io.err()]).toEqual([0, ''])
  const text = io.out().replace(/\s+/g, ' ')
  expect(text).toMatch(/\(1\) Die Ausländerbehörde hilft nach § \d+ Abs\. 1 (?:und|bis) \d+\.\[\^1\]/)
  expect(text).toContain('Mit der Ausländerbehörde gilt Absatz 1.')
})

test('the mistake is shown as it is reported', async () => {
  const io = memoryIo({ 'vereinbarung.koop.yaml': EXAMPLE.replace('rolle: abh\n', 'rolle: abhh\n') })
  expect(await main(['validate'], io)).toBe(1)
  expect(io.err().startsWith(blocks('text')[1]!)).toBe(true)
})

test('every option and both names of every command are in the help and on the pages', async () => {
  const all = memoryIo()
  await main(['--help'], all)
  for (const row of COMMANDS) {
    const io = memoryIo()
    await main([row.name, '--help'], io)
    const options = [...io.out().matchAll(/^ +(?:-\w, )?(--[a-z0-9-]+)/gm)].map((match) => match[1]!)
    expect(options.length).toBe(row.options.length + 2)
    expect(options.filter((option) => !README.includes(option) && !['--quiet', '--verbose', '--help'].includes(option))).toEqual([])
    expect(all.out()).toContain(`  ${namesOf(row).join(' | ')}`)
    expect(README).toMatch(new RegExp(`^\\| \`koopgen ${row.name}\\b(?:[^|]|\\\\\\|)*\` \\| ${row.alias === undefined ? '' : `\`${row.alias}\` `}\\|`, 'm'))
  }
})

test('every command line in the text has a command and options that exist; those that only look something up run', async () => {
  const lines = [...README.matchAll(/`(koopgen [^`]+)`/g)].map((match) => match[1]!.replaceAll('\\|', '|'))
  expect(lines.length).toBeGreaterThan(15)
  for (const line of lines) {
    const [, name = '', ...words] = line.split(' ')
    const row = COMMANDS.find((one) => namesOf(one).includes(name))
    expect(row !== undefined || name === 'help', line).toBe(true)
    const known = row?.options.flatMap(([flags]) => flags.match(/--?[a-z][a-z0-9-]*/g) ?? []) ?? []
    expect(words.filter((word) => word.startsWith('-') && !known.includes(word.replace(/=.*/, ''))), line).toEqual([])
    if (!['templates', 'explain', 'help', 'completion'].includes(name) || /[A-Z]{2}|\[/.test(line)) continue
    const io = memoryIo()
    expect([line, await main([name, ...words], io), io.err()]).toEqual([line, 0, ''])
  }
})

test('examples and schemas that the pages name exist; links are tried in docs/pages.test.ts', () => {
  const named = [...README.matchAll(/`((?:examples|schemas)\/[^`]+)`/g)].map(([, path]) => path!)
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter((name) => !existsSync(join(ROOT, name)))).toEqual([])
})
