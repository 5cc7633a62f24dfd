// Adding a clause is one Markdown file and a line: schema, rendering and documentation follow, without TypeScript.
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Pack } from '../../src/templates/templates.ts'
import { composed, exampleText, textOf } from '../support/compose.ts'

const folder = mkdtempSync(join(tmpdir(), 'koopgen-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'abh'))
writeFileSync(
  join(folder, 'abh', 'dolmetschen.md'),
  `---
id: dolmetschen
titel: Sprachmittlung
hilfe: Wer bei Gesprächen dolmetscht.
stufe: optional
erfuellt: []
grundlage: []
grund: Verständigung ist Voraussetzung jeder Beratung.
parameter:
  frist: { typ: dauer, titel: Frist der Anmeldung, vorgabe: 3 Tage }
  stelle: { typ: text, titel: Stelle, beispiel: Sprachmittlungspool }
---
(1) {{Der behoerde}} meldet den Bedarf mit einer Frist von {{dauer frist "dem"}} an: {{stelle}}.
`,
)
writeFileSync(join(folder, 'abh', 'ergaenzung.yaml'), 'klauseln:\n  - { id: dolmetschen, nach: empfehlung }\n')
const pack = (): Pack => ({ name: 'eigene', files: readdirSync(join(folder, 'abh')).map((name) => ({ path: `abh/${name}`, text: readFileSync(join(folder, 'abh', name), 'utf8') })) })
const example = exampleText('kurz')
const withClause = (value: string): string => (/^klauseln:/m.test(example) ? example.replace(/^klauseln:\n/m, `klauseln:\n  dolmetschen: ${value}\n`) : `${example}\nklauseln:\n  dolmetschen: ${value}\n`)

it('prints the clause of a pack with its values', async () => {
  const { document, found } = composed(withClause('{ stelle: Sprachpool, frist: 1 Woche }'), { packs: [pack()] })
  expect(found).toEqual([])
  if (!document) throw new Error('no document')
  expect((await textOf(document, 'txt')).replaceAll(/\s+/g, ' ')).toContain('meldet den Bedarf mit einer Frist von einer Woche an: Sprachpool.')
})
it('judges its parameters', () => {
  expect(composed(withClause('{ stele: x }'), { packs: [pack()] }).found.map((d) => [d.code, d.hint])).toEqual([['schema/unbekanntes-feld', 'Meinten Sie „stelle“?']])
})
it('does not know the clause without the pack', () => {
  expect(composed(withClause('{ stelle: x }')).found.map((d) => d.code)).toEqual(['schema/unbekanntes-feld'])
})
it('reports a fault of the pack in the file of the pack', () => {
  const broken = pack()
  const files = broken.files.map((file) => ({ ...file, text: file.text.replace('{{stelle}}', '{{stele}}') }))
  const [first] = composed(withClause('{ stelle: x }'), { packs: [{ ...broken, files }] }).found.filter((d) => d.severity === 'error')
  expect(first?.place?.file).toContain('dolmetschen.md')
  expect(first?.place?.line).toBe(13)
})
