// The shipped templates: free of faults, complete in what messages and drafts show, and the same from files and from the built JSON.
import { expect, test } from 'vitest'
import { shippedPack, shippedTemplates } from '../../src/assets.ts'
import { fromJson, toJson } from '../../src/templates/json.ts'
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

test('the JSON of the package holds the same templates as the files', () => {
  const templates = shippedTemplates()
  expect(fromJson(toJson(templates))).toEqual(templates)
})
