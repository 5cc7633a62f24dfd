// Adding a clause needs no TypeScript: one file and a line in a manifest, in a folder given with --templates.
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { shippedPack } from '../../src/assets.ts'
import { advice, clausesSchema } from '../../src/schema/derive.ts'
import { editorSchema } from '../../src/schema/editor.ts'
import { judge } from '../../src/schema/judge.ts'
import { reference } from '../../src/schema/reference.ts'
import type { Kind, Pack } from '../../src/templates/templates.ts'
import { load } from '../templates/packs.ts'

const folder = mkdtempSync(join(tmpdir(), 'koopgen-pack-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'abh'))
writeFileSync(join(folder, 'abh/ergaenzung.yaml'), 'klauseln:\n  - { id: dolmetschen, nach: empfehlung }\n')
writeFileSync(
  join(folder, 'abh/dolmetschen.md'),
  `---
id: dolmetschen
titel: Dolmetschdienste
hilfe: Wer Dolmetschdienste bestellt und bezahlt.
stufe: optional
grund: Ohne Sprache keine Beratung.
parameter:
  zahlt: { typ: partei, titel: Zahlende Partei, beispiel: stadt }
  vorlauf: { typ: dauer, titel: Vorlauf der Bestellung, vorgabe: 1 Woche }
---
(1) {{Der zahlt}} bestellt und bezahlt Dolmetschdienste {{dauer vorlauf}} im Voraus.
`,
)
function read(root: string): Pack {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(md|yaml)$/.test(path))
  return { name: 'eigene', files: paths.map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') })) }
}
const { templates, found } = load([shippedPack(), read(folder)])
const abh = templates.kinds.get('abh') as Kind
const judged = (value: unknown) => judge(clausesSchema(abh), { dolmetschen: value }, advice(abh, templates))

test('the pack is without findings and its clause stands where it should', () => {
  expect(found).toEqual([])
  expect(abh.abschnitte.find((section) => section.klauseln.includes('dolmetschen'))?.klauseln).toContain('empfehlung')
})
test('the schema accepts its parameters and names what is wrong', () => {
  expect(judged({ zahlt: 'stadt', vorlauf: '3 Tage' }).data?.['dolmetschen']).toEqual({ state: 'on', asked: true, given: ['zahlt', 'vorlauf'], values: { zahlt: 'stadt', vorlauf: 'P3D' } })
  expect(judged({ zalt: 'stadt' }).problems).toMatchObject([{ code: 'schema/unbekanntes-feld', hint: 'Meinten Sie „zahlt“?' }])
  expect(judged(true).problems).toMatchObject([{ code: 'schema/fehlt', missing: [{ path: ['dolmetschen', 'zahlt'], example: 'stadt' }] }])
})
test('the editor schema and the reference show it', () => {
  const schema = JSON.stringify(editorSchema(templates, 'draft-2020-12'))
  expect(schema).toContain('"label":"dolmetschen: Angaben","body":{"zahlt":"${1:stadt}"}')
  expect(reference(templates)).toContain('| `vorlauf` | Vorlauf der Bestellung | dauer: Dauer, zum Beispiel 14 Tage, 2 Wochen, 3 Monate, 1 Jahr | Vorgabe `1 Woche` | `1 Woche` |')
})
