// Document → JSON: the tree itself, for programs. Version 1; keys are sorted, `tag` first, so that equal trees are equal bytes.
// Places are left out: they belong to messages and would make the bytes depend on where the file lay. `from` leads back to the YAML.
import type { Document } from '../../document/nodes.ts'

export function renderJson(document: Document): string {
  return `${JSON.stringify({ schemaVersion: 1, document: ordered(document) }, null, 2)}\n`
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => key !== 'place')
  return Object.fromEntries(entries.sort(([a], [b]) => order(a, b)).map(([key, inner]) => [key, ordered(inner)]))
}

function order(a: string, b: string): number {
  if (a === 'tag' || b === 'tag') return a === 'tag' ? -1 : 1
  return a < b ? -1 : 1
}
