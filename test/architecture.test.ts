// The house rules of ARCHITECTURE.md as tests: who may import whom, one home per package, no circle, sizes.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** Room → rooms it may import. `types`: import type only. */
interface Rule {
  readonly may: readonly string[]
  readonly types?: readonly string[]
}
const STAGES = ['read', 'draft', 'check', 'document', 'templates', 'write', 'write/image-size', 'reread', 'report', 'assets', 'yaml', 'diagnostics']
const WRITER: Rule = { may: ['document', 'german', 'diagnostics', 'write/image-size', 'write/png-rows', 'write/theme', 'assets'] }
const ROOMS: Readonly<Record<string, Rule>> = {
  version: { may: [] },
  batch: { may: ['devices', 'read', 'schema', 'yaml', 'german', 'reread', 'diagnostics'], types: ['templates', 'document'] },
  formats: { may: [] },
  devices: { may: ['diagnostics'], types: ['io'] },
  patterns: { may: [] },
  io: { may: ['diagnostics'] },
  index: { may: ['library'] },
  library: { may: ['commands', 'pipeline', 'formats', 'diagnostics'], types: ['document'] },
  cli: { may: ['commands', 'devices', 'io', 'diagnostics', 'version'] },
  commands: { may: ['pipeline', 'lookup', 'wizard', 'batch', 'devices', 'assets', 'io', 'diagnostics', 'yaml', 'version', 'formats'], types: ['document', 'templates', 'reread'] },
  pipeline: { may: STAGES, types: ['schema'] },
  lookup: { may: ['schema', 'assets', 'diagnostics'], types: ['templates'] },
  assets: { may: ['templates', 'diagnostics'] },
  yaml: { may: ['diagnostics'] },
  schema: { may: ['diagnostics'], types: ['document', 'templates'] },
  templates: { may: ['yaml', 'schema', 'diagnostics'], types: ['document'] },
  law: { may: ['yaml', 'diagnostics'], types: ['templates'] },
  read: { may: ['yaml', 'schema', 'german', 'diagnostics'], types: ['templates', 'document'] },
  german: { may: [] },
  draft: { may: ['law', 'german', 'document', 'templates', 'schema', 'diagnostics'], types: ['read'] },
  document: { may: ['german', 'diagnostics'] },
  check: { may: ['document', 'law', 'german', 'diagnostics'], types: ['schema', 'read', 'templates'] },
  report: { may: ['check', 'draft', 'document', 'law', 'schema', 'templates', 'german', 'diagnostics'], types: ['read'] },
  wizard: { may: ['schema', 'german', 'yaml', 'diagnostics'], types: ['templates'] },
  diagnostics: { may: [] },
  reread: { may: ['document', 'diagnostics'] },
  write: { may: ['write/docx', 'write/json', 'write/md', 'write/pdf', 'write/txt', 'document'], types: ['diagnostics', 'reread', 'formats'] },
  'write/image-size': { may: ['write/png-rows'] },
  'write/png-rows': { may: [] },
  'write/theme': { may: [], types: ['document'] },
  'write/docx': { may: [...WRITER.may, 'reread'] },
  'write/json': WRITER,
  'write/md': WRITER,
  'write/pdf': { ...WRITER, types: ['formats'] },
  'write/txt': WRITER,
}
/** Package → the only room that imports it. */
const HOMES: Readonly<Record<string, string>> = {
  commander: 'cli',
  chokidar: 'io',
  diff: 'document',
  yaml: 'yaml',
  inquirer: 'wizard',
  zod: 'schema',
  handlebars: 'templates',
  '@handlebars/parser': 'templates',
  mdast: 'draft',
  'mdast-util-from-markdown': 'draft',
  'mdast-util-gfm-footnote': 'draft',
  'mdast-util-gfm-table': 'draft',
  micromark: 'draft',
  'micromark-extension-gfm-footnote': 'draft',
  'micromark-extension-gfm-table': 'draft',
  'micromark-util-types': 'draft',
  docx: 'write/docx',
  'fast-xml-parser': 'reread',
  tinypool: 'commands',
  pdfmake: 'write/pdf',
  'csv-parse': 'batch',
  'iconv-lite': 'batch',
  'read-excel-file': 'batch',
  'write-excel-file': 'batch',
}
/** Package → rooms that may name its types. */
const TYPES_OF: Readonly<Record<string, readonly string[]>> = { zod: ['read'] }
/** Builtins that touch the world → the files that may. */
const WORLD: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['src/assets.ts', 'src/assets/checkout.ts', 'src/io/who.ts'],
  'node:fs/promises': ['src/io.ts', 'src/io/*'],
  'node:child_process': ['src/io/git-file.ts'],
  'node:module': ['src/assets/checkout.ts'],
  'node:crypto': ['src/batch/*', 'src/commands/files/outputs.ts', 'src/io/who.ts', 'src/write/pdf/file/archive-document.ts', 'src/write/pdf/file/attachment.ts'],
  'node:zlib': ['src/write/docx/zip.ts', 'src/write/png-rows.ts', 'src/reread/unzip.ts', 'src/reread/pdf-objects.ts', 'src/write/pdf/font/*', 'src/write/pdf/file/*'],
  'node:path': ['src/devices.ts', 'src/io.ts', 'src/io/*', 'src/assets.ts', 'src/commands/*'],
  'node:url': ['src/assets.ts'],
  'node:stream': ['src/wizard/paste.ts'],
  'node:util': ['src/wizard/prompts.ts'],
  'node:os': ['src/io.ts', 'src/io/who.ts'],
  'node:worker_threads': ['src/commands/batch/worker.ts'],
}

interface Import {
  readonly name: string
  readonly typeOnly: boolean
}
interface Source {
  readonly path: string
  readonly room: string
  readonly tree: ts.SourceFile
  readonly imports: readonly Import[]
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
  return entries.map((entry) => posix.join(folder, entry.replaceAll('\\', '/'))).filter((path) => path.endsWith('.ts'))
}

function load(path: string): Source {
  const tree = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2023, true)
  return { path, room: roomOf(path), tree, imports: importsOf(tree) }
}

/** "src/write/pdf/x.ts" is in room "write/pdf", "src/cli/x.ts" and "src/cli.ts" in "cli". */
function roomOf(path: string): string {
  const [first = '', second = '', third] = path.replace(/^src\//, '').split('/')
  if (first === 'write' && (third !== undefined || second === 'image-size.ts' || second === 'png-rows.ts' || second === 'theme.ts')) return `write/${second.replace(/\.ts$/, '')}`
  return first.replace(/\.ts$/, '')
}

function importsOf(tree: ts.SourceFile): readonly Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      found.push({ name: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) })
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0] && ts.isStringLiteral(node.arguments[0]))
      found.push({ name: node.arguments[0].text, typeOnly: false })
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = node.importClause
  if (!clause || clause.isTypeOnly) return clause?.isTypeOnly === true
  return !clause.name && clause.namedBindings !== undefined && ts.isNamedImports(clause.namedBindings) && clause.namedBindings.elements.every((one) => one.isTypeOnly)
}

function target(from: Source, name: string): string {
  return posix.join(posix.dirname(from.path), name)
}

const SOURCES = filesBelow('src').filter((path) => !path.endsWith('.d.ts')).map(load)

describe('rooms', () => {
  test('every file of src lies in a room of the table', () => {
    expect(SOURCES.filter(({ room }) => !(room in ROOMS)).map(({ path }) => path)).toEqual([])
  })

  test('ARCHITECTURE.md has a row for every room and every home, and names files that exist', () => {
    const page = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
    const rooms = page.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split(' | ')[0]).join('\n')
    expect(Object.keys(ROOMS).filter((room) => !new RegExp(`\`src/${room}(?:\\.ts|/)`).test(rooms) && !/^write\/(docx|json|md|pdf|txt)$/.test(room))).toEqual([])
    const named = [...page.matchAll(/`((?:src|templates|test|examples)\/[\w./-]+)`/g)].map(([, path = '']) => path)
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  test('a room imports only what the table allows', () => {
    const wrong = SOURCES.flatMap((source) =>
      source.imports.filter(({ name }) => name.startsWith('.')).flatMap(({ name, typeOnly }) => {
        const to = roomOf(target(source, name))
        const { may = [], types = [] } = ROOMS[source.room] ?? {}
        return to === source.room || may.includes(to) || (typeOnly && types.includes(to)) ? [] : [`${source.path} → ${target(source, name)}${typeOnly ? ' (types)' : ''}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('zod is imported as a namespace: by name the whole of it would be bundled', () => {
    expect(SOURCES.filter(({ tree }) => /import (?:type )?\{[^}]*\} from 'zod'/.test(tree.text)).map(({ path }) => path)).toEqual([])
  })

  test('each package has one home', () => {
    const wrong = SOURCES.flatMap(({ path, room, imports }) =>
      imports.filter(({ name }) => !name.startsWith('.')).flatMap(({ name, typeOnly }) => {
        if (name.startsWith('node:')) return (WORLD[name] ?? []).some((door) => (door.endsWith('*') ? path.startsWith(door.slice(0, -1)) : door === path)) ? [] : [`${path} → ${name}`]
        const pack = name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')
        return HOMES[pack] === room || (typeOnly && TYPES_OF[pack]?.includes(room)) ? [] : [`${path} → ${name}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('no file imports itself through others, nor its own types', () => {
    const graph = new Map(SOURCES.map((source) => [source.path, source.imports.filter(({ name }) => name.startsWith('.')).map(({ name }) => target(source, name))]))
    expect(circleIn(graph)).toEqual([])
  })

  test('no file only passes on what others export, and no room is a drawer for everything', () => {
    const barrels = SOURCES.filter(({ tree }) => tree.statements.length > 0 && tree.statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier))
    expect(barrels.map(({ path }) => path)).toEqual([])
    expect(SOURCES.filter(({ path }) => /(^|\/)(utils?|common|helpers|core|lib|misc)\//.test(path)).map(({ path }) => path)).toEqual([])
  })

  test('nothing in the program reads clock, chance, locale or process; the one door to the world knows day and time', () => {
    const FORBIDDEN = /\b(Date\.now|new Date\(\)|Math\.random|Intl\.|toLocale\w+|localeCompare|process\.(?!versions\b))/
    const CLOCK = /(?:today: \(\) => dayOf|time: \(\) => timeOf)\(new Date\(\)\),/
    const wrong = SOURCES.flatMap(({ path, tree }) => tree.text.split('\n').flatMap((line, i) => (FORBIDDEN.test((path === 'src/io.ts' ? line.replace(CLOCK, '') : line).replace(/\/\/.*|\*.*/, '')) ? [`${path}:${i + 1}: ${line.trim()}`] : [])))
    expect(wrong).toEqual([])
  })
})

function circleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    for (const next of graph.get(path) ?? []) {
      const circle = walk(next, [...trail, path])
      if (circle.length > 0) return circle
    }
    done.add(path)
    return []
  }
  for (const path of graph.keys()) {
    const circle = walk(path, [])
    if (circle.length > 0) return circle
  }
  return []
}

interface Sized {
  readonly name: string
  readonly lines: number
}
/** Lines from the first of the function to its last; tables of handlers count handler by handler. */
function functionsOf({ path, tree }: Source): readonly Sized[] {
  const found: Sized[] = []
  const line = (position: number): number => tree.getLineAndCharacterOfPosition(position).line
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const start = line(node.getStart(tree))
      found.push({ name: `${path}:${start + 1}`, lines: line(node.end) - start + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

describe('sizes', () => {
  const functions = SOURCES.flatMap(functionsOf)

  test('no file of src, scripts or test/support has more than 250 lines', () => {
    const paths = [...SOURCES.map(({ path }) => path), ...filesBelow('scripts'), ...filesBelow('test/support')]
    const long = paths.map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1 })).filter(({ lines }) => lines > 250)
    expect(long).toEqual([])
  })

  test('no function has more than 40 lines', () => {
    expect(functions.filter(({ lines }) => lines > 40)).toEqual([])
  })

  test('nine functions in ten have fewer than 20 lines', () => {
    const long = functions.filter(({ lines }) => lines >= 20).sort((a, b) => b.lines - a.lines)
    expect(long.length / functions.length, long.slice(0, 20).map(({ name, lines }) => `${name} ${lines}`).join('\n')).toBeLessThanOrEqual(0.1)
  })

  test('the launcher has at most ten lines', () => {
    expect(readFileSync(join(ROOT, 'bin/koopgen.js'), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(10)
  })
})
