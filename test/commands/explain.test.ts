// koopgen explain: from the code at the end of a message to what it means and what to write.
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { CATALOGUE } from '../../src/diagnostics/catalogue.ts'
import type { Entry } from '../../src/diagnostics/catalogue/entry.ts'
import { EXAMPLES } from '../../src/diagnostics/catalogue/examples.ts'
import { memoryIo } from '../support/memory-io.ts'

const ENTRIES = Object.entries(CATALOGUE) as readonly (readonly [keyof typeof CATALOGUE, Entry])[]
async function run(argv: readonly string[], columns?: number) {
  const io = memoryIo()
  const code = await main(['explain', ...argv], columns === undefined ? io : { ...io, stdout: { ...io.stdout, columns } })
  return { code, out: io.out(), err: io.err() }
}
const words = (text: string): string => text.replace(/\s+/g, ' ')

test.each(ENTRIES)('%s: severity, the whole explanation in lines of 80, the wrong and the right lines as they are', async (code, entry) => {
  const { code: exit, out, err } = await run([code])
  expect([exit, err]).toEqual([0, ''])
  expect(words(out)).toContain(words(entry.explain))
  expect(out.split('\n')[0]).toMatch(entry.draft && entry.draft !== entry.severity ? /, im Entwurf (Fehler|Warnung|Hinweis)$/ : / {2}(Fehler|Warnung|Hinweis)$/)
  const { wrong, right, given } = EXAMPLES[code]
  for (const line of [...wrong.split('\n'), ...right.split('\n')]) expect(out).toContain(line === '' ? '' : `\n  ${line}\n`)
  if (given) expect(words(out)).toContain(words(given))
  const prose = out.split(/\n(?:Falsch|Richtig):\n/)[0]!.split('\n')
  expect(prose.filter((line) => line.length > 80)).toEqual([])
})

test('the code is taken as it stands in the message', async () => {
  const { out } = await run(['schema/fehlt'])
  for (const written of ['[schema/fehlt]', 'Schema/Fehlt', '[SCHEMA/FEHLT].', '„schema/fehlt“']) expect((await run([written])).out).toBe(out)
  const io = memoryIo()
  expect([await main(['erklären', 'schema/fehlt'], io), io.out()]).toEqual([0, out])
  expect(out).toMatch(/^schema\/fehlt {2}Fehler\n\nEin Feld, das für diese Vereinbarung nötig ist,/)
})

test('without a code each stands once, below its area, with one sentence; an area shows its own', async () => {
  const { code, out } = await run([])
  const listed = [...out.matchAll(/^ {2}(\S+\/\S+)$/gm)].map((match) => match[1])
  expect([code, [...listed].sort()]).toEqual([0, ENTRIES.map(([name]) => name).sort()])
  const sentences = out.split(/^ {2}\S+\/\S+$/m).slice(1).map((part) => words(part.split(/\n\n/)[0]!).trim())
  expect(sentences.filter((sentence) => !/[.!?]$/.test(sentence) || sentence.length < 20)).toEqual([])
  const area = await run(['klausel'])
  expect(area.out).toContain('\n  klausel/pflicht\n')
  expect(area.out).not.toContain('schema/')
})

test('lines follow the terminal, but stay between 30 and 100', async () => {
  const longest = async (columns: number) => Math.max(...(await run(['yaml/form'], columns)).out.split('\nFalsch:')[0]!.split('\n').map((line) => line.length))
  expect(await longest(50)).toBeLessThanOrEqual(50)
  expect(await longest(50)).toBeGreaterThan(40)
  expect(await longest(200)).toBeGreaterThan(80)
  expect(await longest(200)).toBeLessThanOrEqual(100)
  expect(await longest(3)).toBeGreaterThan(20)
})

test.each([
  ['schema/felt', 'Den Code „schema/felt“ gibt es nicht. Meinten Sie „schema/fehlt“?'],
  ['pflicht', 'Meinten Sie „klausel/pflicht“?'],
  ['schemma', 'Meinten Sie „schema“?'],
  ['xyzzy', 'Den Code „xyzzy“ gibt es nicht. Alle Codes zeigt „koopgen explain“.'],
])('%s is refused with what was meant', async (word, sentence) => {
  const { code, out, err } = await run(['schema/fehlt', word])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(sentence)
})

test('--json gives the same as data; nothing of an unknown code', async () => {
  const { out } = await run(['schema/fehlt', '--json'])
  expect(JSON.parse(out)).toEqual({ schemaVersion: 1, codes: [{ code: 'schema/fehlt', severity: 'error', draft: expect.any(String), explain: CATALOGUE['schema/fehlt'].explain, wrong: EXAMPLES['schema/fehlt'].wrong, right: EXAMPLES['schema/fehlt'].right, given: null }] })
  expect(JSON.parse((await run(['--json'])).out).codes).toHaveLength(ENTRIES.length)
  const unknown = await run(['quatsch', '--json'])
  expect([unknown.code, JSON.parse(unknown.out)]).toEqual([2, expect.objectContaining({ ok: false, error: expect.stringContaining('quatsch') })])
})
