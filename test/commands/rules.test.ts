// `rules` of the settings: warnings and hints raised, lowered, switched off; errors and guardrails stay; typos are told.
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { memoryIo } from '../support/memory-io.ts'
import { mergedLines } from '../support/merge-lines.ts'

const TEXT_FORM = mergedLines('laufzeit:\n  dauer: 1 Jahr\n  kuendigung: { form: textform }')
const run = async (rules: string, { text = TEXT_FORM, env = {} as Record<string, string>, argv = ['validate'] } = {}) => {
  const io = memoryIo({ 'v.koop.yaml': text, ...(rules && { 'koopgen.config.yaml': rules }) }, { env })
  const code = await main(argv, io)
  return { code, err: io.err(), files: [...io.files.keys()] }
}
const severity = (err: string): string | undefined => /:\d+ {2}(Fehler|Warnung|Hinweis) /.exec(err)?.[1]

describe('a level', () => {
  test.each([
    ['', 'Warnung', 0],
    ['rules: { recht/textform: hint }', 'Hinweis', 0],
    ['rules: { recht/textform: error }', 'Fehler', 1],
    ['rules: { recht/textform: warning }', 'Warnung', 0],
    ['rules: { recht/textform: off }', undefined, 0],
    ['rules: { angaben/beginn: error }', 'Warnung', 0],
  ])('%s', async (rules, told, code) => {
    const answer = await run(rules)
    expect([severity(answer.err), answer.code]).toEqual([told, code])
  })
  test('what was raised to an error keeps files from being written', async () => {
    const written = async (rules: string) => (await run(rules, { argv: ['render', '-f', 'txt', '-o', 'out'] })).files.filter((file) => file.endsWith('.txt'))
    expect(await written('rules: { recht/textform: error }')).toEqual([])
    expect(await written('')).toHaveLength(1)
  })
  test('counts for --fail-on', async () => {
    const code = async (rules: string) => (await run(`fail-on: warning\n${rules}`)).code
    expect([await code(''), await code('rules: { recht/textform: hint }'), await code('rules: { recht/textform: off }')]).toEqual([1, 0, 0])
  })
  test('the environment wins over the file, code by code', async () => {
    const rules = 'rules: { recht/textform: error, angaben/traeger-fehlen: off }'
    const text = TEXT_FORM.replace('rolle: [mbe, jmd]', 'rolle: mbe')
    const { err, code } = await run(rules, { text, env: { KOOPGEN_RULES: 'recht/textform=hint' } })
    expect([severity(err), code, err.includes('angaben/traeger-fehlen')]).toEqual(['Hinweis', 0, false])
  })
})

describe('a fault', () => {
  test.each([
    ['rules: { recht/textfrom: hint }', 'Meinten Sie „recht/textform“?'],
    ['rules: { xyz/abc: hint }', 'Alle Codes zeigt koopgen explain.'],
    ['rules: { recht/textform: aus }', 'recht/textform: off'],
    ['rules: { recht/textform: hinweis }', 'recht/textform: hint'],
    ['rules: { schema/fehlt: warning }', '„schema/fehlt“ ist ein Fehler und bleibt einer.'],
    ['rules: { recht/amtsbezeichnung: off }', 'ist ein Fehler und bleibt einer.'],
    ['rules: { guardrail/zwang: warning }', '„guardrail/zwang“ schützt Ratsuchende und lässt sich nicht einstellen.'],
    ['rules: [recht/textform]', 'je Zeile ein Code'],
    ['rule: { recht/textform: hint }', 'Meinten Sie „rules“?'],
  ])('%s', async (rules, told) => {
    const { code, err } = await run(rules)
    expect([code, err]).toEqual([2, expect.stringContaining(told)])
  })
  test.each([
    [{ KOOPGEN_RULES: 'recht/textfrom=hint' }, 'Umgebungsvariable KOOPGEN_RULES: Den Code „recht/textfrom“ gibt es nicht. Meinten Sie „recht/textform“?'],
    [{ KOOPGEN_RULES: 'recht/textform' }, 'nimmt error, warning, hint, off'],
    [{ KOOPGEN_RULES: 'schema/fehlt=off' }, 'bleibt einer'],
  ])('%o', async (env, told) => {
    const { code, err } = await run('', { env })
    expect([code, err]).toEqual([2, expect.stringContaining(told)])
  })
  test('an error may be named as what it is', async () => {
    expect((await run('rules: { schema/fehlt: error }')).code).toBe(0)
  })
})
