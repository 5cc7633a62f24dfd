// Changes in place: one value, one field; every other byte of the file stays.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { refusedCharacters } from '../../src/yaml/characters.ts'
import { editText, isSame } from '../../src/yaml/edit.ts'
import { openYaml } from '../../src/yaml/open.ts'
import { parsePath, type Path, valueAt, withValue } from '../../src/yaml/paths.ts'
import { printFile } from '../../src/yaml/print.ts'
import { agreement } from '../support/agreements.ts'
import { examples, exampleText } from '../support/compose.ts'
import { runs } from '../support/runs.ts'

const ORDER = ['koopgen', 'typ', 'titel', 'parteien', 'id', 'name', 'sitz', 'strasse', 'plz', 'ort', 'klauseln', 'zweck', 'fachtag', 'laufzeit']
const open = (text: string) => openYaml('f', text, () => undefined)!
function edit(text: string, path: string | Path, value: unknown): string {
  const yaml = open(text)
  const parsed = typeof path === 'string' ? parsePath(path, yaml.data) : { path }
  if (!('path' in parsed)) throw new Error(`no path ${path as string}`)
  const edited = editText(text, yaml, { path: parsed.path, value }, () => ORDER)
  return 'text' in edited ? edited.text : `${edited.line}: ${edited.stuck}`
}
const GONE = undefined

describe('a value in place of another', () => {
  it.each<[name: string, text: string, path: string, value: unknown, result: string]>([
    ['plain', 'a: 1 # eins\nb: 2\n', 'a', 3, 'a: 3 # eins\nb: 2\n'],
    ['plain with quotes needed', 'a: x\n', 'a', '01067', 'a: "01067"\n'],
    ['plain in flow, where a comma needs quotes', 'a: { b: x, c: y } # hier\n', 'a.b', 'eins, zwei', 'a: { b: "eins, zwei", c: y } # hier\n'],
    ['quoted', `a: 'x'   # y\n`, 'a', 'neu', 'a: neu   # y\n'],
    ['quoted over lines', 'a: "x\n  y" # z\nb: 1\n', 'a', 'neu', 'a: neu # z\nb: 1\n'],
    ['plain over lines', 'a: x\n  y # z\nb: 1\n', 'a', 'neu', 'a: neu # z\nb: 1\n'],
    ['a literal by a word', 'a: | # wozu\n  x\n\n  y\n\n# danach\nb: 1\n', 'a', 'neu', 'a: neu # wozu\n\n# danach\nb: 1\n'],
    ['a literal by a literal', 'a:\n  b: |\n    x\n\n  c: 1\n', 'a.b', 'y\n\nz\n', 'a:\n  b: |\n    y\n\n    z\n\n  c: 1\n'],
    ['a word by a literal', 'a: x # wozu\nb: 1\n', 'a', 'y\nz\n', 'a: | # wozu\n  y\n  z\nb: 1\n'],
    ['a word by a literal in a list', 'l:\n  - x\n  - y\n', 'l.1', 'y\nz', 'l:\n  - |-\n    y\n    z\n  - y\n'],
    ['a word in flow by several lines', 'a: { b: x }\n', 'a.b', 'y\nz\n', 'a: { b: "y\\nz\\n" }\n'],
    ['a kept literal', 'a: |+\n  x\n\nb: 1\n', 'a', 'neu', 'a: neu\nb: 1\n'],
    ['a folded text', 'a: >-\n  x\n  y\nb: 1\n', 'a', 'neu', 'a: neu\nb: 1\n'],
    ['nothing', 'a:\nb: 1\n', 'a', 'neu', 'a: neu\nb: 1\n'],
    ['nothing, with a comment', 'a:   # wozu\nb: 1\n', 'a', 'neu', 'a: neu   # wozu\nb: 1\n'],
    ['nothing in a list', 'l:\n  - a\n  -\n', 'l.2', 'b', 'l:\n  - a\n  - b\n'],
    ['nothing becomes a block', 'a:\nb: 1\n', 'a.x.y', 'neu', 'a: { x: { y: neu } }\nb: 1\n'],
    ['true becomes a block', 'k:\n  fachtag: true # ja\n', 'k.fachtag.anzahl', 2, 'k:\n  fachtag: { anzahl: 2 } # ja\n'],
    ['a flow list', 'a: [x, y] # z\n', 'a', ['u'], 'a: [u] # z\n'],
    ['a block by a word', 'a:\n  b: 1\n  c: 2\n\nd: 1\n', 'a', false, 'a: false\n\nd: 1\n'],
    ['a block list by a list', 'a:\n  - x\n  - y\nd: 1\n', 'a', ['z'], 'a: [z]\nd: 1\n'],
    ['without a last line break', 'a: 1', 'a', 2, 'a: 2'],
    ['lines end with CR and LF', 'a: x # c\r\nb: |\r\n  1\r\n  2\r\n', 'a', 'y\nz\n', 'a: | # c\r\n  y\r\n  z\r\nb: |\r\n  1\r\n  2\r\n'],
    ['byte order mark', '\ufeffa: 1\nb: 1\n', 'b', 2, '\ufeffa: 1\nb: 2\n'],
    ['an anchor that nobody uses', 'a: &x 1\nb: 2\n', 'a', 3, 'a: &x 3\nb: 2\n'],
    ['the same value', 'a: "1"   #\nb: [ 1,2 ]\n', 'b', [1, 2], 'a: "1"   #\nb: [ 1,2 ]\n'],
  ])('%s', (_, text, path, value, result) => {
    expect(edit(text, path, value)).toBe(result)
  })
})

describe('something added', () => {
  it.each<[name: string, text: string, path: string, value: unknown, result: string]>([
    ['at its place among the others', 'koopgen: 1\ntyp: abh # Art\n\nlaufzeit:\n  dauer: 1 Jahr\n', 'titel', 'Neu: alt', 'koopgen: 1\ntyp: abh # Art\ntitel: "Neu: alt"\n\nlaufzeit:\n  dauer: 1 Jahr\n'],
    ['a section, set apart like the others', 'koopgen: 1\n\nlaufzeit:\n  dauer: 1 Jahr\n', 'klauseln.zweck', true, 'koopgen: 1\n\nklauseln:\n  zweck: true\n\nlaufzeit:\n  dauer: 1 Jahr\n'],
    ['a block at the end', 'koopgen: 1', 'laufzeit.dauer', '1 Jahr', 'koopgen: 1\nlaufzeit:\n  dauer: 1 Jahr'],
    ['in a block, with its indentation', 'klauseln:\n    zweck: true # so\n\nx: 1\n', 'klauseln.fachtag.anzahl', 2, 'klauseln:\n    zweck: true # so\n    fachtag: { anzahl: 2 }\n\nx: 1\n'],
    ['behind comments that belong to the field before', 'klauseln:\n  zweck: true\n  # fachtag: true\n\nx: 1\n', 'laufzeit', 'y', 'klauseln:\n  zweck: true\n  # fachtag: true\nlaufzeit: y\n\nx: 1\n'],
    ['in the element of a list', 'parteien:\n  - id: a\n    sitz: { ort: X }\n  - id: b\n', 'parteien.a.name', 'Stadt', 'parteien:\n  - id: a\n    name: Stadt\n    sitz: { ort: X }\n  - id: b\n'],
    ['in flow, at its place', 'sitz: { strasse: Am Markt, ort: X } # hier\n', 'sitz.plz', '01067', 'sitz: { strasse: Am Markt, plz: "01067", ort: X } # hier\n'],
    ['in an empty block', 'parteien:\n  - id: a\n    sitz: {}\n', 'parteien.a.sitz.ort', 'X', 'parteien:\n  - id: a\n    sitz: { ort: X }\n'],
    ['a block that is not there', 'parteien:\n  - id: a\n', 'parteien.a.sitz.ort', 'X', 'parteien:\n  - id: a\n    sitz: { ort: X }\n'],
    ['the next entry', 'l:\n- a # x\n\nb: 1\n', 'l.2', 'c: d', 'l:\n- a # x\n- "c: d"\n\nb: 1\n'],
    ['the next entry in flow', 'l: [a, b] # x\n', 'l.3', 'c', 'l: [a, b, c] # x\n'],
    ['the first entry', 'l: []\n', 'l.1', 'c', 'l: [c]\n'],
    ['the next block entry', 'l:\n  - { f: a }\n', 'l.2.f', 'b', 'l:\n  - { f: a }\n  - { f: b }\n'],
    ['behind a literal', 'titel: |\n  x\n\n\nx: 1\n', 'parteien', 'y', 'titel: |\n  x\nparteien: y\n\n\nx: 1\n'],
    ['prose', 'titel: x\r\nzz: 1\r\n', 'parteien', 'a\n\nb\n', 'titel: x\r\nparteien: |\r\n  a\r\n\r\n  b\r\nzz: 1\r\n'],
  ])('%s', (_, text, path, value, result) => {
    expect(edit(text, path, value)).toBe(result)
  })
})

describe('something taken away', () => {
  it.each<[name: string, text: string, path: string, result: string]>([
    ['a line', '# Kopf\na: 1 # eins\nb: 2\n', 'a', '# Kopf\nb: 2\n'],
    ['the last line without a break', 'a: 1\nb: 2', 'b', 'a: 1'],
    ['a block with the comments in it', 'a:\n  # x\n  b: 1\n  # y\n\nc: 1\n', 'a', '\nc: 1\n'],
    ['a literal', 'a: |\n  x\n  y\n\nb: 1\n', 'a', '\nb: 1\n'],
    ['the first field of an entry', 'l:\n  - id: a\n    b: 1\n', 'l.a.id', 'l:\n  - b: 1\n'],
    ['an entry', 'l:\n  - id: a\n    b: 1\n  - c\n', 'l.a', 'l:\n  - c\n'],
    ['the only field', 'a: { b: 1 } # x\nc:\n  d: 1\ne: 1\n', 'c.d', 'a: { b: 1 } # x\nc: {}\ne: 1\n'],
    ['the only field in flow', 'a: { b: 1 } # x\n', 'a.b', 'a: {} # x\n'],
    ['the first in flow', 'a: { b: 1, c: 2 }\n', 'a.b', 'a: { c: 2 }\n'],
    ['another in flow', 'a: [x, "y", z]\n', 'a.2', 'a: [x, z]\n'],
    ['a text in flow with the sign of comments in it', 'a: [x, "Zimmer #2", z, { b: "#" }] # hier\n', 'a.2', 'a: [x, z, { b: "#" }] # hier\n'],
    ['in flow, before a comment of the next', 'a: [x, y,\n  # zu z\n  z]\n', 'a.2', 'a: [x,\n  # zu z\n  z]\n'],
    ['not the comment above', 'a:\n  # zu b\n  b: 1 # eins\n  c: 2\n', 'a.b', 'a:\n  # zu b\n  c: 2\n'],
    ['not the comment above the only field', 'a: # wozu\n  # zu b\n  b: 1 # eins\n  # danach\nc: 2\n', 'a.b', 'a: {} # wozu\n  # zu b\n  # danach\nc: 2\n'],
    ['not the comment above the only entry', 'l:\r\n  # zu b\r\n  - b\r\n', 'l.1', 'l: []\r\n  # zu b\r\n'],
    ['the only field at the end of the file', 'a:\n  # zu b\n  b: 1', 'a.b', 'a: {}\n  # zu b'],
  ])('%s', (_, text, path, result) => {
    expect(edit(text, path, GONE)).toBe(result)
  })
})

describe('what has no safe way is not touched', () => {
  it.each<[name: string, text: string, path: string, value: unknown, line: number, reason: RegExp]>([
    ['a value that is used elsewhere', 'x: 1\na: &v 1\nb: *v\n', 'a', 2, 2, /Verweis/],
    ['a reference', 'a: &v { c: 1, d: 1 }\nb: *v\n', 'b.c', 2, 2, /Verweis/],
    ['a block with comments', 'x: 1\na:\n  # warum\n  b: 1\n', 'a', 2, 4, /Anmerkungen/],
    ['an entry in flow with a comment behind it', 'x: 1\na: [x, y, # zu y\n  z]\n', 'a.2', GONE, 2, /Anmerkungen/],
    ['an entry in flow with a comment before it', 'x: 1\na: [x, # zu x\n  y, z]\n', 'a.2', GONE, 2, /Anmerkungen/],
    ['the last in flow with a comment behind it', 'a: [x,\n  y # zu y\n]\n', 'a.2', GONE, 2, /Anmerkungen/],
    ['the first in flow with a comment above it', 'a: [\n  # zu x\n  x, y]\n', 'a.1', GONE, 2, /Anmerkungen/],
    ['the first in flow with a comment behind it', 'a: [\n  x, # zu x\n  y]\n', 'a.1', GONE, 2, /Anmerkungen/],
    ['a field in flow with a comment in it', 'a: { b: 1,\n  c: # warum\n    2, d: 3 }\n', 'a.c', GONE, 2, /Anmerkungen/],
    ['the only one in flow with a comment', 'x: 1\na: [ # warum\n  x ]\n', 'a.1', GONE, 2, /Anmerkungen/],
    ['a further entry in flow where a comment stands', 'a: [x, # zu x\n  y # zu y\n]\n', 'a.3', 'z', 2, /Anmerkungen/],
    ['a text has no fields', 'a: text\n', 'a.b', 2, 1, /keine eigenen Felder/],
    ['a field written with a question mark', 'x: 1\n? a\n: 1\n', 'a', GONE, 2, /in derselben Zeile/],
  ])('%s', (_, text, path, value, line, reason) => {
    const said = edit(text, path, value)
    expect(said).toMatch(reason)
    expect(said).toMatch(new RegExp(`^${line}: `))
  })
})

// ---- properties
/** What changed lies in one place: what is before and behind it is equal. */
function changedPart(before: string, after: string): { readonly old: string; readonly fresh: string } {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return { old: before.slice(start, before.length - end), fresh: after.slice(start, after.length - end) }
}
function scalarPaths(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path]
  return Array.isArray(data) ? data.flatMap((inner, i) => scalarPaths(inner, [...path, i])) : Object.entries(data).flatMap(([key, inner]) => scalarPaths(inner, [...path, key]))
}
const SAMPLES = ['neu', 'zwei Wörter', '01067', 'Zimmer: 3, Haus #2', 'ja', 'Absatz.\n\nNoch einer.\n', 'ohne Ende\nzweite', '"', '- x', 'a\tb', '{x}', '12.500']
const value = fc.oneof(fc.constantFrom<unknown>(...SAMPLES, 7, 1.5, true, false), fc.string({ unit: 'binary', maxLength: 9 })).filter((v) => typeof v !== 'string' || refusedCharacters(v).length === 0)

function expectOnlyThat(text: string, path: Path, fresh: unknown): void {
  const yaml = open(text)
  expect(edit(text, path, valueAt(yaml.data, path))).toBe(text)
  const next = edit(text, path, fresh)
  if (/^\d+: .*Verweis/.test(next) && /: \*a\d/.test(text)) return // the generator writes equal blocks once
  expect(isSame(open(next).data, withValue(yaml.data, path, fresh)?.data), next).toBe(true)
  const { old } = changedPart(text, next)
  if (/^\*a\d+$/.test(old.trim())) return // a value of its own in place of a reference to another
  const was = valueAt(yaml.data, path)
  // nothing of the old text is gone but the value itself, with its quotes, marks and indentation
  const words = (part: unknown) => String(part).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).join(' ')
  expect(was === null ? '' : words(JSON.stringify(String(was)).replace(/\\[ntr]/g, ' ').replace(/\\/g, '')).replace(/^"|"$/g, '')).toContain(words(old).replace(/^["']|["']$/g, '').replace(/\\/g, ''))
}
function anyChange(file: string) {
  const paths = scalarPaths(open(file).data)
  return fc.record({ path: fc.constantFrom(...paths), fresh: value, crlf: fc.boolean() })
}
const files = examples.map((name) => exampleText(name))

test('in every example, any value can be changed, and nothing else is', () => {
  fc.assert(fc.property(fc.constantFrom(...files).chain((file) => fc.tuple(fc.constant(file), anyChange(file))), ([file, { path, fresh, crlf }]) => expectOnlyThat(crlf ? file.replaceAll('\n', '\r\n') : file, path, fresh)), { numRuns: runs(20) })
})
test('in any valid agreement, any value can be changed, and nothing else is', () => {
  const printed = (file: string) => printFile(open(file).data as Record<string, unknown>, { top: [], before: [], commented: [] })
  const written = fc.tuple(agreement, fc.boolean()).map(([file, anew]) => (anew ? printed(file) : file))
  fc.assert(fc.property(written.chain((file) => fc.tuple(fc.constant(file), anyChange(file))), ([file, { path, fresh, crlf }]) => expectOnlyThat(crlf ? file.replaceAll('\n', '\r\n') : file, path, fresh)), { numRuns: runs(20) })
})
test('any field of an example can be taken away and put back', () => {
  const change = fc.constantFrom(...files).chain((file) => fc.tuple(fc.constant(file), fc.constantFrom(...scalarPaths(open(file).data))))
  fc.assert(fc.property(change, ([file, path]) => {
    const data = open(file).data
    const without = edit(file, path, GONE)
    expect(isSame(open(without).data, data), without).toBe(false)
    if (typeof path.at(-1) === 'number') return
    expect(isSame(open(edit(without, path, valueAt(data, path))).data, data)).toBe(true)
  }), { numRuns: runs(20) })
})
