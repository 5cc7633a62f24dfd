// The structures that agreements need (structures.cases.md), each with the lines it prints, and the same words in Word and PDF.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { printedDocument, textOf } from '../support/compose.ts'
import { differences, EQUAL } from '../support/same-words.ts'

const BASE = `
koopgen: 1
typ: frei
datum: 2027-02-01
land: DE-NI
kurztitel: Garten Neuental
parteien:
  - { id: stadt, rolle: kommune, name: Stadt Neuental, kurz: Stadt, genus: f, rechtsform: gebietskoerperschaft, sitz: { strasse: Markt 1, plz: "67999", ort: Neuental }, vertreten_durch: [{ funktion: Bürgermeisterin, geschlecht: w }] }
  - { id: haus, rolle: sonstige, name: Bürgerhaus Neuental gGmbH, kurz: { name: Bürgerhaus, genus: n }, genus: f, rechtsform: ggmbh, sitz: { strasse: Hof 3, plz: "67999", ort: Neuental }, vertreten_durch: [{ funktion: Geschäftsführer, geschlecht: m }] }
zusatz:
  - { id: eins, titel: Garten, text: "Der Garten gehört allen." }
`
const CASE = /^## (.+)\n\n```yaml\n([\s\S]*?)```\n```\n([\s\S]*?)```/gm
const cases = [...readFileSync(new URL('structures.cases.md', import.meta.url), 'utf8').matchAll(CASE)].map(([, title = '', yaml = '', lines = '']) => ({ title, yaml, lines: lines.trim().split('\n') }))
const squeeze = (line: string): string => line.replaceAll(/\s+/g, ' ').trim()

test('there is a case for each of the 29 structures', () => {
  expect(cases.map(({ title }) => Number.parseInt(title, 10))).toEqual(Array.from({ length: 29 }, (_, i) => i + 1))
})

describe.each(cases)('$title', ({ yaml, lines }) => {
  const document = () => printedDocument(stringify({ ...(parse(BASE) as object), ...(parse(yaml) as object) }))
  test('prints its lines in order and nothing that must be absent', async () => {
    const printed = (await textOf(document(), 'txt')).split('\n').map(squeeze).filter(Boolean)
    const text = printed.filter((line) => !line.startsWith('# ')).join(' ')
    const wanted = lines.filter((line) => !line.startsWith('✗')).map(squeeze)
    let from = 0
    for (const line of wanted) {
      const at = text.indexOf(line, from)
      expect(at, `„${line}“ after „${text.slice(Math.max(0, from - 60), from)}“ in\n${printed.join('\n')}`).toBeGreaterThanOrEqual(0)
      from = at + line.length
    }
    for (const line of lines.filter((one) => one.startsWith('✗'))) expect(line.slice(1).trim().length < 4 ? printed : text).not.toContain(line.slice(1).trim())
  })
  test('has the same words in every format', async () => {
    expect(await differences(document())).toEqual(EQUAL)
  })
})
