// The shipped templates: free of faults, complete in what messages and drafts show, and the same from files and from the built JSON.
import { expect, test } from 'vitest'
import { shippedPack, shippedTemplates } from '../../src/assets.ts'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { draftAgreement } from '../../src/draft/draft.ts'
import { readAgreement } from '../../src/read/read-agreement.ts'
import { fromJson, toJson } from '../../src/templates/json.ts'
import type { Templates } from '../../src/templates/templates.ts'
import { exampleText } from '../support/compose.ts'
import { load } from './packs.ts'

test('every clause file, manifest and text of the shipped templates is without findings', () => {
  expect(load([shippedPack()], 0).found).toEqual([])
})

test('the kinds of this version are there, each clause in exactly one section', () => {
  const { kinds } = shippedTemplates()
  expect([...kinds.keys()]).toEqual(expect.arrayContaining(['abh', 'frei']))
  for (const kind of kinds.values()) expect(kind.abschnitte.flatMap((section) => section.klauseln)).toEqual([...kind.klauseln.keys()])
})

test('every shipped clause says what it is for', () => {
  const clauses = [...shippedTemplates().kinds.values()].flatMap((kind) => [...kind.klauseln.values()])
  expect(clauses.filter((clause) => clause.hilfe === '' || clause.grund === '').map((clause) => clause.file)).toEqual([])
})

let read: Templates | undefined
function packaged(): Templates {
  if (read) return read
  const files = toJson(shippedTemplates())
  read = fromJson((name) => files.get(name) ?? '')
  return read
}
test('the JSON of the package holds the same templates as the files', () => {
  const templates = packaged()
  expect({ ...templates, kinds: new Map(templates.kinds) }).toEqual(shippedTemplates())
  expect([[...templates.kinds.keys()], templates.kinds.size, templates.kinds.has('abh'), templates.kinds.get('nichts')]).toEqual([[...shippedTemplates().kinds.keys()], shippedTemplates().kinds.size, true, undefined])
})

test.each(['alles', 'gross'])('with the JSON of the package %s is drafted as from the files, with the same places', (example) => {
  const draft = (templates: Templates) => {
    const findings = new Findings()
    const reading = readAgreement({ file: 'x', text: exampleText(example), templates, mode: 'final' }, findings.report)
    return [reading && draftAgreement(reading, templates, 'final', findings.report), findings.list]
  }
  expect(draft(packaged())).toEqual(draft(shippedTemplates()))
})
