// The fields of a block of the editor schema as rows of a table: path, meaning, what is possible, what holds without it, an example.
// Invariant: everything comes from the schema; a field that it describes has a row, at any depth, and recursion ends where a block repeats.
import { code } from './handbook-markdown.ts'

export type Node = { readonly [key: string]: unknown }
export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
export const inside = (node: unknown, ...keys: readonly string[]): Node => keys.reduce<Node>((at, key) => (isNode(at[key]) ? at[key] : {}), isNode(node) ? node : {})
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const words = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A field with what its definition adds; its own words win. `name`: of the definition, which may contain itself. */
interface Resolved {
  readonly node: Node
  readonly name: string | null
}
function resolved(node: Node, root: Node): Resolved {
  const target = words(node['$ref'])
  if (target === '') return { node, name: null }
  const name = target.split('/').at(-1) ?? ''
  const { $ref: _, ...own } = node
  return { node: { ...resolved(inside(root, '$defs', name), root).node, ...own }, name }
}

export const HEAD = ['Feld', 'Bedeutung', 'Möglich', 'Ohne Angabe', 'Beispiel'] as const

/** The rows of all fields in a block. */
export function rowsOf(block: Node, root: Node, above = '', seen: readonly string[] = []): readonly (readonly string[])[] {
  const required = list(block['required'])
  return Object.entries(inside(block, 'properties')).flatMap(([key, value]) => {
    const field = resolved(isNode(value) ? value : {}, root)
    return [rowOf(`${above}${key}`, field, required.includes(key), root), ...deeper(`${above}${key}`, field, root, seen)]
  })
}

function deeper(path: string, { node, name }: Resolved, root: Node, seen: readonly string[]): readonly (readonly string[])[] {
  if (name !== null && (seen.includes(name) || name === 'Oeffnungszeiten')) return []
  const known = name === null ? seen : [...seen, name]
  if (isNode(node['properties'])) return rowsOf(node, root, `${path}.`, known)
  const item = isNode(node['items']) ? resolved(node['items'], root) : null
  if (item === null || !isNode(item.node['properties']) || (item.name !== null && known.includes(item.name))) return []
  return rowsOf(item.node, root, `${path}[].`, item.name === null ? known : [...known, item.name])
}

function rowOf(path: string, field: Resolved, required: boolean, root: Node): readonly string[] {
  const { node } = field
  const [example] = list(node['examples'])
  const meaning = [words(node['title']), words(node['description'])].filter(Boolean).map((part) => part.replace(/\.?$/, '.')).join(' ')
  const preset = node['default'] === undefined ? (required ? '**nötig**' : '–') : code(written(node['default']))
  return [code(path), meaning, possible(field, root), preset, example === undefined ? '' : code(written(example))]
}

/** As it stands in the file; a text that YAML would take for a number in quotes. */
function written(value: unknown): string {
  if (typeof value === 'string') return /^[\d+][\d ()-]*$/.test(value) && !/^\d{4}-\d{2}-\d{2}$/.test(value) ? JSON.stringify(value) : value
  return JSON.stringify(value).replaceAll('"', '').replaceAll(':', ': ').replaceAll(',', ', ').replace(/^\{/, '{ ').replace(/\}$/, ' }')
}

const PLAIN: Readonly<Record<string, string>> = { boolean: '`true` oder `false`', object: 'Block', string: 'Text', number: 'Zahl', integer: 'ganze Zahl' }

function possible({ node, name }: Resolved, root: Node): string {
  if (node['const'] !== undefined) return `immer ${code(written(node['const']))}`
  if (Array.isArray(node['enum'])) return choices(node)
  if (Array.isArray(node['anyOf'])) return alternatives(node['anyOf'].filter(isNode), root)
  if (Array.isArray(node['type'])) return node['type'].map((type) => PLAIN[String(type)] ?? '').join(' oder ')
  if (node['type'] === 'array') return `Liste${items(node, root)}`
  if (name !== null && NAMED[name] !== undefined) return NAMED[name]
  if (typeof node['patternErrorMessage'] === 'string' && !/^(Hier|Das) /.test(node['patternErrorMessage'])) return node['patternErrorMessage'].replace(/\.$/, '')
  return `${PLAIN[words(node['type'])] ?? 'Wert'}${bounds(node)}`
}
/** One value or a list of the same: said once. */
function alternatives(all: readonly Node[], root: Node): string {
  const [one, many] = all
  if (one && many && JSON.stringify(one['enum']) === JSON.stringify(inside(many, 'items')['enum'])) return `${possible(resolved(one, root), root)}; auch mehrere als Liste`
  return all.map((each) => possible(resolved(each, root), root)).join(', oder ')
}
/** Definitions with a word of their own. */
const NAMED: Readonly<Record<string, string>> = {
  Datum: 'Datum, `JJJJ-MM-TT`',
  Dauer: 'Dauer wie `3 Monate`',
  Kennung: 'Kleinbuchstaben, Ziffern und `-`',
  Rhythmus: 'Rhythmus wie `vierteljährlich` oder `alle 6 Wochen`',
}
function choices(node: Node): string {
  const titles = list(node['enumDescriptions'])
  return list(node['enum']).map((value, i) => (typeof titles[i] === 'string' ? `${code(String(value))} (${titles[i]})` : code(String(value)))).join(', ')
}
function items(node: Node, root: Node): string {
  const item = resolved(inside(node, 'items'), root)
  return isNode(item.node['properties']) || item.node['type'] === 'object' ? ' von Blöcken' : `: ${possible(item, root)}`
}
function bounds({ minimum, maximum, maxLength, type, pattern }: Node): string {
  if (type === 'string') return typeof pattern === 'string' && pattern === '\\S' ? ', auch mehrere Zeilen' : typeof maxLength === 'number' ? `, höchstens ${maxLength} Zeichen` : ''
  return typeof minimum === 'number' && typeof maximum === 'number' ? ` von ${minimum} bis ${maximum}` : ''
}
