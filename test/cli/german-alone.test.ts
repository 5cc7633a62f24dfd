// Whoever reads German loads nothing of the English: every command runs where it cannot be loaded.
import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { main } from '../../src/cli.ts'
import { memoryIo } from '../support/memory-io.ts'

const { loaded, refuse } = vi.hoisted(() => {
  const names: string[] = []
  return { loaded: names, refuse: (name: string) => () => ({ name: names.push(name) }) }
})
vi.mock('../../src/diagnostics/english.ts', refuse('english'))
vi.mock('../../src/diagnostics/english/sentences.ts', refuse('sentences'))
vi.mock('../../src/cli/english.ts', refuse('help'))
vi.mock('../../src/commands/templates/english.ts', refuse('labels'))

const EXAMPLE = readFileSync('examples/kurz/vereinbarung.koop.yaml', 'utf8')

test.each([
  ['--help'], ['render', '--help'], ['validate', '-v'], ['validate', '--messages', 'junit'], ['validate', 'fehlt.koop.yaml'], ['rendr'], ['render', '-f', 'txt', '-o', 'aus'], ['set', 'v.koop.yaml', 'unterzeichnung.ort=Neustadt'],
  ['init', 'neu', '--answers', 'v.koop.yaml'], ['templates'], ['templates', 'show', 'abh/zweck'], ['explain', 'schema/wert'], ['doctor'], ['completion', 'fish'], ['schema', '--write'], ['diff', 'v.koop.yaml', 'v.koop.yaml'],
])('%s %s', async (...argv) => {
  const io = memoryIo({ 'v.koop.yaml': EXAMPLE, 'koopgen.config.yaml': 'format: docx\n' })
  expect(await main(argv, io)).toBeLessThan(3)
  expect(io.out() + io.err()).not.toBe('')
  expect(loaded).toEqual([])
})

test('who asks for English loads it', async () => {
  await main(['--help', '--lang', 'en'], memoryIo({}))
  expect(loaded).toEqual(['help'])
})
