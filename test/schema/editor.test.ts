// The JSON Schema for editors: one file for all kinds, without the traps of yaml-language-server and ajv.
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import { editorSchema } from '../../src/schema/editor.ts'
import { isJson, type Json } from '../../src/schema/editor-json.ts'

const templates = shippedTemplates()
const TARGETS = { 'draft-2020-12': new Ajv2020({ strict: false, allErrors: true }), 'draft-7': new Ajv({ strict: false, allErrors: true }) } as const

function* nodes(json: unknown): Generator<Json> {
  if (Array.isArray(json)) for (const entry of json) yield* nodes(entry)
  if (!isJson(json)) return
  yield json
  for (const value of Object.values(json)) yield* nodes(value)
}

describe.each(['draft-2020-12', 'draft-7'] as const)('%s', (target) => {
  const schema = editorSchema(templates, target)
  test('is a valid schema, plain data', () => {
    expect(TARGETS[target].validateSchema(schema)).toBe(true)
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
  test('knows every clause of each kind, and only those', () => {
    const rules = schema['allOf'] as { if: { properties: { typ: { pattern: string } } }; then: { properties: { klauseln: { properties: object } } } }[]
    const known = Object.fromEntries(rules.map((rule) => [rule.if.properties.typ.pattern, Object.keys(rule.then.properties.klauseln.properties)]))
    expect(known).toEqual(Object.fromEntries([...templates.kinds.values()].map((kind) => [`^${kind.typ}$`, [...kind.klauseln.keys()]])))
  })
  test('no union of objects for a clause, no multipleOf, one snippet where an id is chosen', () => {
    const definitions = Object.entries(schema[target === 'draft-7' ? 'definitions' : '$defs'] as Json)
    for (const [name, definition] of definitions) if (name.startsWith('Klausel_')) expect(Object.keys(definition as Json)).not.toContain('anyOf')
    expect([...nodes(schema)].filter((node) => 'multipleOf' in node)).toEqual([])
    const rules = schema['allOf'] as { then: { properties: { klauseln: Json } } }[]
    const entries = rules.flatMap((rule) => [...nodes(rule.then.properties.klauseln)]).filter((node) => 'defaultSnippets' in node)
    expect(entries.length).toBeGreaterThan(20)
    expect(entries.filter((entry) => (entry['defaultSnippets'] as unknown[]).length !== 1 || 'properties' in entry)).toEqual([])
  })
  test('no pattern without a sentence for people, no word without its meaning', () => {
    const all = [...nodes(schema)]
    const bare = all.filter((node) => typeof node['pattern'] === 'string' && !isCondition(node['pattern']) && !/^[A-ZÄÖÜ].*\.$/.test(String(node['patternErrorMessage'])))
    expect(bare).toEqual([])
    const mute = all.filter(({ enum: words, enumDescriptions }) => Array.isArray(words) && (enumDescriptions as unknown[] | undefined)?.length !== words.length)
    expect(mute).toEqual([])
  })
  test('every field has a title; it is explained, or its words are', () => {
    const definitions = schema[target === 'draft-7' ? 'definitions' : '$defs'] as Json
    const whole = (node: Json): Json => {
      const ref = [node['$ref'], ...[node['allOf'] ?? []].flat().map((one) => (one as Json)['$ref'])].find((one) => typeof one === 'string')
      return ref === undefined ? node : { ...(definitions[ref.split('/').at(-1) ?? ''] as Json), ...node }
    }
    const fields = [schema, ...Object.values(definitions)].flatMap((root) => fieldsIn(root, '')).map(({ name, node }) => ({ name, node: whole(node) }))
    expect(fields.length).toBeGreaterThan(300)
    expect(fields.filter(({ node }) => !node['title']).map(({ name }) => name)).toEqual([])
    expect(fields.filter(({ node }) => !node['description'] && !node['enumDescriptions']).map(({ name }) => name)).toEqual([])
  })
})

/** The patterns that tell a kind or a template apart are never shown. */
const isCondition = (pattern: string): boolean => /^\^\(?[a-z|-]+\)?\$$/.test(pattern)
/** Fields of blocks, through lists and choices; what is said once more for a kind is left out. */
function fieldsIn(json: unknown, path: string): { readonly name: string; readonly node: Json }[] {
  if (Array.isArray(json)) return json.flatMap((one) => fieldsIn(one, path))
  if (!isJson(json)) return []
  const own = isJson(json['properties']) ? Object.entries(json['properties']).flatMap(([key, node]) => (isJson(node) ? [{ name: `${path}.${key}`, node }, ...fieldsIn(node, `${path}.${key}`)] : [])) : []
  return [...own, ...fieldsIn(json['items'], path), ...fieldsIn(json['anyOf'], path)]
}
