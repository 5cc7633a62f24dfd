// koopgen schema: what editors get, and that nothing foreign is overwritten.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { writeSchema } from '../../src/commands/schema.ts'
import { memoryIo } from '../support/memory-io.ts'

const SHIPPED = readFileSync(join(import.meta.dirname, '../../schemas/v1/vereinbarung.schema.json'), 'utf8')
const PATH = '.koopgen/vereinbarung.schema.json'
const PACK = {
  'vorlagen/abh/teekueche.md': '---\nid: teekueche\ntitel: Teeküche\nstufe: optional\nerfuellt: []\ngrundlage: []\ngrund: Man trifft sich.\nparameter: {}\n---\nDie Küche steht allen offen.\n',
  'vorlagen/abh/ergaenzung.yaml': 'klauseln:\n  - { id: teekueche, nach: empfehlung }\n',
}

test('without flags the shipped schema goes to stdout and nothing is written', async () => {
  const io = memoryIo()
  expect([await main(['schema'], io), io.out(), io.err(), io.files.size]).toEqual([0, SHIPPED, '', 0])
  const older = memoryIo()
  expect(await main(['schema', '--draft-07'], older)).toBe(0)
  expect(JSON.parse(older.out())).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
})

test('--write puts it beside the agreement, says when it is up to date, and renews what is old', async () => {
  const io = memoryIo({ 'akte/v.koop.yaml': '' })
  expect([await main(['schema', '--write', 'akte'], io), io.out(), io.err()]).toEqual([0, '', `akte/${PATH} geschrieben.\n`])
  expect(io.text(`akte/${PATH}`)).toBe(SHIPPED)
  expect([...io.files.keys()]).toEqual(['/arbeit/akte/v.koop.yaml', `/arbeit/akte/${PATH}`])
  expect(await main(['schema', '--write', 'akte'], io)).toBe(0)
  expect(io.err()).toContain(`akte/${PATH} ist auf dem Stand.\n`)
  io.files.set(`/arbeit/akte/${PATH}`, new TextEncoder().encode(SHIPPED.replace('"abh"', '"alt"')))
  expect(await main(['schema', '--write', 'akte'], io)).toBe(0)
  expect(io.text(`akte/${PATH}`)).toBe(SHIPPED)
})

test.each(['{ "title": "Bestellung" }', 'kein JSON', ''])('a file that koopgen did not make stays, unless told by --force: %j', async (foreign) => {
  const io = memoryIo({ [PATH]: foreign })
  expect([await main(['schema', '--write'], io), io.text(PATH)]).toEqual([2, foreign])
  expect(io.err()).toContain('bleibt unberührt')
  await expect(writeSchema('.', [], io)).rejects.toThrow('bleibt unberührt')
  expect([await main(['schema', '--write', '--force'], io), io.text(PATH)]).toEqual([0, SHIPPED])
})

test('a failing write leaves the old file and no rest', async () => {
  const old = SHIPPED.replace('"abh"', '"alt"')
  const io = memoryIo({ [PATH]: old })
  io.broken.add(`/arbeit/${PATH}`)
  expect(await main(['schema', '--write'], io)).toBe(2)
  expect([...io.files.keys(), io.text(PATH)]).toEqual([`/arbeit/${PATH}`, old])
})

test('clauses of a template folder are in it, from the flag or from the settings; a folder with faults gives none', async () => {
  const flag = memoryIo(PACK)
  expect(await main(['schema', '--templates', 'vorlagen'], flag)).toBe(0)
  expect(flag.out()).toContain('"Klausel_teekueche"')
  const settings = memoryIo({ ...PACK, 'koopgen.config.yaml': 'templates: vorlagen\n' })
  expect(await main(['schema', '--write'], settings)).toBe(0)
  expect(settings.text(PATH)).toBe(flag.out())
  const broken = memoryIo({ ...PACK, 'vorlagen/abh/ergaenzung.yaml': 'klauseln:\n  - { id: teekueche, nach: nirgends }\n' })
  expect([await main(['schema', '--templates', 'vorlagen'], broken), broken.out()]).toEqual([2, ''])
  expect(broken.err()).toMatch(/vorlagen\/abh\/ergaenzung\.yaml:2:\d+ {2}Fehler/)
})

test.each([[['schema', 'akte'], 'Ohne „--write“'], [['schema', '--force'], 'Ohne „--write“'], [['schema', '--write', 'v.koop.yaml'], 'ist eine Datei'], [['schema', '--write', 'a', 'b'], 'nimmt nicht so viele Angaben']])('%j is refused', async (argv, words) => {
  const io = memoryIo({ 'v.koop.yaml': '' })
  expect([await main(argv, io), io.out()]).toEqual([2, ''])
  expect(io.err()).toContain(words)
})
