// What the README shows is what koopgen does.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../src/cli.ts'
import { documentOf, textOf } from './support/compose.ts'
import { memoryIo } from './support/memory-io.ts'

const ROOT = join(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const blocks = (language: string): string[] => [...README.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1]!)
const EXAMPLE = readFileSync(join(ROOT, 'examples/kurz/vereinbarung.koop.yaml'), 'utf8')

test('the first shell block is one line that installs, builds and renders; the second runs the tests', () => {
  const [first = '', second = '', ...more] = blocks('sh')
  expect(first).toMatch(/^npm ci && npm run build && node bin\/koopgen\.js render .*\n$/)
  expect(second).toBe('npm test\n')
  expect(more).toEqual([])
})

test('the example and its text are shown as they are', async () => {
  expect(blocks('yaml')[0]).toBe(EXAMPLE)
  expect((await textOf(documentOf(EXAMPLE), 'txt')).startsWith(`${blocks('text')[0]!.trimEnd()}\n`)).toBe(true)
})

test('the mistake is shown as it is reported', async () => {
  const io = memoryIo({ 'vereinbarung.koop.yaml': EXAMPLE.replace('rolle: abh\n', 'rolle: abhh\n') })
  expect(await main(['validate'], io)).toBe(1)
  expect(io.err().startsWith(blocks('text')[1]!)).toBe(true)
})

test('every option and both names of every command are in the help and in the README', async () => {
  const io = memoryIo()
  await main(['render', '--help'], io)
  const options = [...io.out().matchAll(/--[a-z-]+/g)].map(([option]) => option).filter((option) => !['--help'].includes(option))
  expect(options.length).toBeGreaterThan(10)
  expect(options.filter((option) => !README.includes(option) && !['--quiet', '--verbose'].includes(option))).toEqual([])
  await main(['--help'], io)
  for (const name of ['validate', 'pruefen', 'render', 'erzeugen']) {
    expect(io.out()).toContain(name)
    expect(README).toContain(name)
  }
})

test('files that the README names exist', () => {
  const names = [...README.matchAll(/\]\(([^)]+)\)|`((?:examples|schemas)\/[^`]+)`/g)].map((match) => match[1] ?? match[2]!)
  expect(names.filter((name) => !existsSync(join(ROOT, name)))).toEqual([])
})
