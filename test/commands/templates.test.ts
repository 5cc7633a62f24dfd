// The commands over the real pipeline: findings in all files that a run reads, with frames.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { memoryIo } from '../support/memory-io.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXAMPLE = readFileSync(join(ROOT, 'examples/kurz/vereinbarung.koop.yaml'), 'utf8')
const COSTS = readFileSync(join(ROOT, 'templates/common/kosten.md'), 'utf8')

test('a fault in a template folder is shown in its file', async () => {
  const io = memoryIo({ 'v.koop.yaml': EXAMPLE, 'vorlagen/common/kosten.md': COSTS.replace(/^stufe: .*$/m, 'stufe: wichtig') })
  expect(await main(['validate', '--templates', 'vorlagen'], io)).toBe(1)
  expect(io.err()).toContain('vorlagen/common/kosten.md:5:8  Fehler')
  expect(io.err()).toContain('> 5 | stufe: wichtig\n    |        ^^^^^^^\n')
})

test('a clause of a template folder is printed instead of the shipped one', async () => {
  const io = memoryIo({ 'v.koop.yaml': EXAMPLE, 'vorlagen/common/kosten.md': COSTS.replace(/\n---\n[\s\S]*$/, '\n---\n(1) Kosten trägt jede Seite für sich.\n') })
  expect(await main(['render', '-f', 'txt', '-o', '-', '--templates', 'vorlagen'], io)).toBe(0)
  expect(io.out()).toContain('Kosten trägt jede Seite für sich.')
})

test.each(['txt', 'md'])('a draft says in its last line that it is one, also without open points: %s', async (format) => {
  const lastLine = async (...argv: string[]): Promise<string | undefined> => {
    const io = memoryIo({ 'v.koop.yaml': EXAMPLE })
    expect(await main(['render', '-f', format, '-o', '-', ...argv], io)).toBe(0)
    return io.out().trimEnd().split('\n').at(-1)
  }
  expect(await lastLine('--draft')).toMatch(/^(# )?Entwurf · Kooperation Neuental/)
  expect(await lastLine()).toMatch(/^(# )?Kooperation Neuental/)
})

test('--set reaches the agreement; a wrong one is a finding without place', async () => {
  const io = memoryIo({ 'v.koop.yaml': EXAMPLE })
  expect(await main(['render', '-f', 'txt', '-o', '-', '--set', 'titel=Absprache'], io)).toBe(0)
  expect(io.out().startsWith('Absprache\n')).toBe(true)
  expect(await main(['validate', '--set', 'titl=Absprache', '--messages', 'short'], io)).toBe(1)
  expect(io.err()).toContain('error: titl: Das Feld „titl“ gibt es hier nicht.')
})

test.each(['vorlagen/ABH/kosten.md', 'vorlagen/common/Kosten.md', 'vorlagen/common/kosten.MD', 'vorlagen/common/ergaenzung.yml', 'vorlagen/alt/common/kosten.md'])('a template that would not count is an error, and nothing is written: %s', async (path) => {
  const io = memoryIo({ 'v.koop.yaml': EXAMPLE, 'vorlagen/common/konflikt.md': readFileSync(join(ROOT, 'templates/common/konflikt.md'), 'utf8'), [path]: COSTS })
  expect(await main(['render', '-f', 'txt', '--templates', 'vorlagen', '--messages', 'short'], io)).toBe(1)
  expect(io.err()).toContain(`${path}:1:1: error: `)
  expect(io.err()).toContain('[vorlage/keine-vorlage]')
  expect([...io.files.keys()].filter((name) => name.endsWith('.txt'))).toEqual([])
})
