// What the handbook says of `ausnahmen` is so: with a place they accept judgements of content, errors too, and nothing else.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { memoryIo } from '../support/memory-io.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXAMPLE = readFileSync(join(ROOT, 'examples/kurz/vereinbarung.koop.yaml'), 'utf8')
const PAGE = readFileSync(join(ROOT, 'docs/handbuch/06-pruefen.md'), 'utf8')
async function codesOf(text: string) {
  const io = memoryIo({ 'v.koop.yaml': text })
  const code = await main(['validate', '--json'], io)
  const { diagnostics } = JSON.parse(io.out()) as { readonly diagnostics: readonly { readonly code: string }[] }
  return { code, codes: diagnostics.map((one) => one.code) }
}

test('the entry that is shown accepts its finding', async () => {
  const [, entry = ''] = /```yaml zu=ein-traeger\n([\s\S]*?)```/.exec(PAGE) ?? []
  const lonely = EXAMPLE.replace('rolle: [mbe, jmd]', 'rolle: mbe')
  expect((await codesOf(lonely)).codes).toContain('angaben/traeger-fehlen')
  expect((await codesOf(`${lonely}\n${entry}`)).codes.filter((code) => /traeger-fehlen|ausnahme/.test(code))).toEqual([])
})

test('an error in the wording is accepted at its place, one of the file is not', async () => {
  const gap = `${EXAMPLE}\nzusatz:\n  - { id: raum, titel: Raum, text: Der Raum ist Zimmer ___. }\n`
  const accepted = (code: string, zu: string): string => `ausnahmen:\n  - { code: ${code}, zu: ${zu}, grund: Die Linie wird mit der Hand ausgefüllt. }\n`
  expect((await codesOf(gap)).codes).toContain('text/luecke')
  const calm = await codesOf(gap + accepted('text/luecke', 'zusatz.raum'))
  expect([calm.code, calm.codes.includes('text/luecke')]).toEqual([0, false])
  const broken = EXAMPLE.replace('rolle: abh\n', 'rolle: abhh\n')
  expect(await codesOf(broken + accepted('schema/wert', 'parteien'))).toMatchObject({ code: 1, codes: expect.arrayContaining(['schema/wert']) })
})
