// Codes that the schema shows as examples can be copied: they exist.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CATALOGUE } from '../../src/diagnostics/catalogue.ts'

test('each example and default of a code in the schema of agreements is a code of koopgen', () => {
  const schema: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/v1/vereinbarung.schema.json'), 'utf8'))
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { properties, examples, defaultSnippets } = node as Readonly<Record<string, unknown>>
    const code = (properties as { code?: { examples?: readonly string[] } } | undefined)?.code
    if (Array.isArray(code?.examples)) found.push(...code.examples)
    for (const text of JSON.stringify([examples, defaultSnippets] as unknown).match(/"code":"[^"]+"/g) ?? []) found.push(text.slice(8, -1))
    Object.values(node).forEach(visit)
  }
  visit(schema)
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((code) => !code.startsWith('${') && !Object.hasOwn(CATALOGUE, code))).toEqual([])
})
