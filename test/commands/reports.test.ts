// Reports for pipelines as a run writes them: which of them speak where, and that the JSON object is what its schema says.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test, vi } from 'vitest'
import { main } from '../../src/cli.ts'
import { FORMATS } from '../../src/formats.ts'
import { memoryIo } from '../support/memory-io.ts'

vi.mock('../../src/pipeline.ts', () => import('../support/fake-pipeline.ts'))

const bad = 'eins\nzwei FEHLER drei\n'
const SUMMARY = '/lauf/zusammenfassung.md'
const ACTIONS = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/arbeit', GITHUB_STEP_SUMMARY: SUMMARY }
const ANNOTATION = '::error file=v.koop.yaml,line=2,endLine=2,col=6,endColumn=12,title=schema/fehlt::Das ist falsch.%0AHinweis: So ist es richtig.\n'

describe('under GitHub Actions', () => {
  test('a run that is asked for nothing speaks to people, annotates and sums up; stdout stays empty', async () => {
    const io = memoryIo({ 'v.koop.yaml': bad, [SUMMARY]: '# vorher\n' }, { env: ACTIONS })
    expect(await main(['validate'], io)).toBe(1)
    expect(io.out()).toBe('')
    expect(io.err()).toContain('> 2 | zwei FEHLER drei\n')
    expect(io.err()).toContain(`\n${ANNOTATION}`)
    expect(io.text(SUMMARY)).toMatch(/^# vorher\n### ❌ koopgen: 1 Fehler\n\n1 Vereinbarung geprüft\\\.\n/)
  })
  test('files do not silence annotations, a choice does', async () => {
    const run = async (argv: readonly string[], env = {}) => {
      const io = memoryIo({ 'v.koop.yaml': bad }, { env: { ...ACTIONS, ...env } })
      await main(['validate', ...argv], io)
      return [io.err().includes(ANNOTATION), io.err().includes('> 2 |'), io.files.has(SUMMARY)]
    }
    expect(await run(['--messages', 'json=b.json'])).toEqual([true, true, true])
    expect(await run(['--messages', 'github'])).toEqual([true, false, true])
    expect(await run(['--messages', 'short'])).toEqual([false, false, false])
    expect(await run([], { KOOPGEN_MESSAGES: 'short' })).toEqual([false, false, false])
    expect(await run([], { GITHUB_ACTIONS: 'false' })).toEqual([false, true, false])
  })
  test('places are named from the root of the repository, wherever koopgen runs in it', async () => {
    const io = memoryIo({ '/arbeit/amt/v.koop.yaml': bad }, { cwd: '/arbeit/amt', env: ACTIONS })
    await main(['validate', './v.koop.yaml', '--messages', 'github', '--messages', 'gitlab=q.json'], io)
    expect(io.err()).toContain('file=amt/v.koop.yaml,')
    expect(JSON.parse(io.text('q.json'))[0].location.path).toBe('amt/v.koop.yaml')
  })
  test('what people read in the log is no command', async () => {
    const io = memoryIo({ 'v.koop.yaml': 'FEHLER ##[add-mask]x\n::stop-commands::y\n' }, { env: ACTIONS })
    await main(['validate'], io)
    expect(io.err().split('\n').filter((line) => /##\[|^\s*::/.test(line)).join('\n')).toMatch(/^::error [^\n]*$/)
  })
  test('a run that cannot start is annotated, too', async () => {
    const io = memoryIo({}, { env: ACTIONS })
    expect(await main(['validate', 'fehlt.koop.yaml'], io)).toBe(2)
    expect(io.err()).toMatch(/^::error title=koopgen::„fehlt\.koop\.yaml“ [^\n]*\nFehler: „fehlt/)
  })
  test('a summary that cannot be written does not change the result', async () => {
    const io = memoryIo({ 'v.koop.yaml': 'gut' }, { env: ACTIONS })
    io.broken.add(SUMMARY)
    expect(await main(['validate'], io)).toBe(0)
    expect(io.err()).toContain('GITHUB_STEP_SUMMARY')
  })
})

test('several reports at once, each whole, and the exit code is that of the findings', async () => {
  const files = { 'v.koop.yaml': bad, 'w.koop.yaml': 'gut', 'x.koop.yaml': 'WARNUNG' }
  const run = async (...argv: string[]) => {
    const io = memoryIo(files)
    const code = await main(['validate', ...['gitlab=g.json', 'sarif=s.sarif', 'junit=j.xml', 'github=a.txt', 'json=b.json'].flatMap((one) => ['--messages', one]), ...argv], io)
    const run = JSON.parse(io.text('s.sarif')).runs[0]
    return [code, JSON.parse(io.text('g.json')).length, run.results.length, run.artifacts.length, /failures="\d+"/.exec(io.text('j.xml'))?.[0], io.text('a.txt').split('\n').length - 1, JSON.parse(io.text('b.json')).diagnostics.length]
  }
  expect(await run()).toEqual([1, 2, 2, 3, 'failures="2"', 2, 2])
  expect(await run('-q', '--fail-on', 'warning')).toEqual([1, 2, 2, 3, 'failures="4"', 2, 2])
})

test('-q never hides what makes the run fail', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'WARNUNG' })
  expect(await main(['validate', '-q', '--fail-on', 'warning'], io)).toBe(1)
  expect(io.err()).toContain('Warnung  Das ist bedenklich.')
})

describe('the JSON object is what schemas/v1/meldungen.schema.json says', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/v1/meldungen.schema.json', import.meta.url), 'utf8'))
  /** The published schema allows new keys; this one names those there are. */
  const strict = JSON.parse(JSON.stringify(schema), (_, value) => (value?.type === 'object' ? { ...value, additionalProperties: false } : value))
  const judge = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(strict)
  test.each<[string, readonly string[]]>([
    ['findings', ['validate']],
    ['none', ['validate', 'w.koop.yaml']],
    ['files', ['render', 'w.koop.yaml', '-f', 'txt,md', '-o', 'out']],
    ['files that differ', ['render', 'w.koop.yaml', '-f', 'txt', '-o', 'out', '--check']],
    ['a run that cannot start', ['validate', 'fehlt.koop.yaml']],
    ['a fault of ours', ['validate', 'z.koop.yaml']],
  ])('%s', async (_, argv) => {
    const io = memoryIo({ 'v.koop.yaml': bad, 'w.koop.yaml': 'gut', 'x.koop.yaml': 'WARNUNG', ...(argv.includes('z.koop.yaml') && { 'z.koop.yaml': 'BUG' }) })
    await main([...argv, '--json', '-q'], io)
    judge(JSON.parse(io.out()))
    expect(judge.errors).toBe(null)
  })
  test('and not what it does not say', () => {
    expect(judge({ schemaVersion: 2, ok: true, error: null, diagnostics: [], outputs: [] })).toBe(false)
    expect(judge({ schemaVersion: 1, ok: true, error: null, diagnostics: [{ code: 'Falsch' }], outputs: [] })).toBe(false)
  })
  test('it names every format', () => expect(schema.$defs.output.properties.format.enum).toEqual(FORMATS))
})
