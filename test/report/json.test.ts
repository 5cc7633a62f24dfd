// The JSON of a report: it keeps to its published schema, and holds nothing that somebody wrote.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { examples, exampleText } from '../support/compose.ts'
import { json, jsonText, schemaFile, SHORT } from './reported.ts'

const valid = new Ajv2020({ strict: false }).compile(schemaFile())

test.each(examples)('%s keeps to the published schema, final and draft', async (name) => {
  for (const mode of ['final', 'draft'] as const) {
    const made = await json(exampleText(name), mode)
    expect([valid(made), valid.errors]).toEqual([true, null])
    expect(made.mode).toBe(mode)
  }
})

test('the schema refuses what it does not know', async () => {
  expect(valid({ ...(await json(SHORT)), extra: 1 })).toBe(false)
  expect(valid({ ...(await json(SHORT)), schemaVersion: 2 })).toBe(false)
})

test('no word of the agreement is in it: names, titles, reasons, questions, wordings and paths that are words', async () => {
  const text = `${SHORT.replace('funktion: Vorsitzende', 'funktion: KANARIE-Amt, name: Kim KANARIE').replace('typ: abh', 'typ: abh\ntitel: KANARIE-Titel').replace('kurztitel: Kooperation Neuental', 'kurztitel: KANARIE').replace('name: Nachbarschaftshilfe', 'name: KANARIE').replace('rolle: abh\n', 'rolle: abh\n    datenschutz: { recht: dsgvo-land, aufsicht: die KANARIE-Aufsicht }\n')}
klauseln:
  konflikt: { entfaellt: KANARIE sagt es so. }
  auslage: { wortlaut: "KANARIE legt nach § 5 Absatz 2 des KANARIEgesetzes und § 5 KANARIE SGB II aus, ___." }
  praeambel-x: true
zusatz:
  - { id: lotsen, titel: KANARIE-Lotsen, text: "Der Raum ist ___." }
ausnahmen:
  - { code: text/luecke, zu: zusatz.lotsen, grund: KANARIE meint das so. }
offen:
  - { zu: kurztitel, frage: Heißt sie KANARIE? }
`.replace('  praeambel-x: true\n', '')
  const made = await jsonText(text)
  expect(made).not.toMatch(/kanarie/i)
  expect(JSON.parse(made)).toMatchObject({
    file: 'v.koop.yaml', accepted: [{ code: 'text/luecke', guardrail: false, path: 'zusatz.lotsen', where: { at: '§\u00a011', paragraphs: null } }], open: [{ path: 'kurztitel' }],
    parties: [{ id: 'stadt', authority: null }, { id: 'nachbarschaft' }], law: { otherLaws: 1 },
  })
})

test('counts are those of the page', async () => {
  const made = await json(SHORT)
  expect(made.counts).toEqual({ errors: 0, warnings: 0, accepted: 0, open: 0, points: 2, items: 26, fulfilled: 19, omitted: 5, replaced: 0, objected: 0, toJudge: 1, notApplicable: 1 })
  expect(made.coverage.find(({ id }) => id === 'abh.konflikt')).toMatchObject({ state: 'fulfilled', where: [{ at: '§\u00a04', paragraphs: [3, 3] }], omission: null })
  expect(made.coverage.find(({ id }) => id === 'clst.praeambel')?.where).toEqual([{ at: null, paragraphs: null }])
})
