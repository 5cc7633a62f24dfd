// koopgen diff: what a user sees, in each format; which versions it reads; what data can never become.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { memoryIo } from '../support/memory-io.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')
const OLD = readFileSync(join(EXAMPLES, 'kurz/vereinbarung.koop.yaml'), 'utf8')
const NEW = OLD.replace('dauer: 1 Jahr', 'dauer: 2 Jahre')
type Extras = Parameters<typeof memoryIo>[1]
async function run(args: readonly string[], files: Readonly<Record<string, string>> = { 'alt.koop.yaml': OLD, 'neu.koop.yaml': NEW }, extras: Extras = {}) {
  const io = memoryIo(files, extras)
  const code = await main(args, io)
  return { code, out: io.out(), err: io.err(), io }
}
const FILES = ['alt.koop.yaml', 'neu.koop.yaml'] as const

test('a changed term, in words and with its place; the exit code stays 0', async () => {
  const { code, out, err } = await run(['vergleich', ...FILES])
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('alt: alt.koop.yaml\n  neu: neu.koop.yaml\n\n1 Angabe geändert.\n')
  expect(out).toContain('Laufzeit\n  Dauer: ein Jahr → zwei Jahre (§')
  expect(out).not.toContain('Geänderter Text')
})
test('the same agreement, with other comments', async () => {
  const files = { 'alt.koop.yaml': OLD, 'neu.koop.yaml': `# neu\n${OLD}` }
  expect((await run(['diff', ...FILES], files)).out).toBe('Keine Änderungen.\n')
  expect((await run(['diff', ...FILES, '-f', 'md'], files)).out).toBe('<!-- koopgen diff -->\n\nKeine Änderungen.\n')
  expect((await run(['diff', ...FILES, '-f', 'html'], files)).out).toContain('<p>Keine Änderungen.</p>')
  expect(JSON.parse((await run(['diff', ...FILES, '-f', 'json'], files)).out)).toEqual({ schemaVersion: 1, old: 'alt.koop.yaml', new: 'neu.koop.yaml', equal: true, facts: [], parts: [], renumbered: [] })
})
test('a clause that is left out tells its reason; what only counts anew because of it is no change of words', async () => {
  const files = { 'alt.koop.yaml': OLD, 'neu.koop.yaml': `${OLD}klauseln:\n  informationen: { entfaellt: Das regelt ein eigener Erlass. }\n` }
  const { out } = await run(['diff', ...FILES], files)
  expect(out.replaceAll(/\s+/g, ' ')).toContain('1 Klausel entfallen; 1 Klausel mit gleichem Wortlaut, nur anders gezählt oder gegliedert.')
  expect(out).toContain('  Begründung: Das regelt ein eigener Erlass.')
  expect(out.replaceAll('\u00a0', ' ')).toContain('nur anders gezählt: § 5 Austausch und Fortbildung')
  expect(out).not.toContain('geändert: ')
})
test('own wording, word by word, with signs beside the colours', async () => {
  const own = (text: string) => `${OLD}zusatz:\n  - { id: kaffee, titel: Kaffee, text: "Die Partner trinken ${text} Kaffee im Rathaus der Gemeinde." }\n`
  const files = { 'alt.koop.yaml': own('gern'), 'neu.koop.yaml': own('niemals') }
  expect((await run(['diff', ...FILES], files)).out).toContain('~ Die Partner trinken [-gern-] {+niemals+} Kaffee im Rathaus der Gemeinde.')
  expect((await run(['diff', ...FILES, '-f', 'md'], files)).out).toContain('Die Partner trinken <del>gern</del> <ins>niemals</ins> Kaffee im')
  expect((await run(['diff', ...FILES, '-f', 'html'], files)).out).toContain('<del><span class="read">entfällt: </span>gern</del> <ins><span class="read">neu: </span>niemals</ins>')
})

// ---- versions
test('a version that git keeps, as git writes it, and the version of now', async () => {
  const kept = { 'HEAD~1:alt.koop.yaml': OLD, 'HEAD~1:./neu.koop.yaml': OLD, 'v1:../x/alt.koop.yaml': OLD }
  const direct = await run(['diff', 'HEAD~1:alt.koop.yaml', 'neu.koop.yaml'], { 'neu.koop.yaml': NEW }, { git: kept })
  expect(direct.out).toContain('alt: HEAD~1:alt.koop.yaml\n  neu: neu.koop.yaml\n\n1 Angabe geändert.')
  for (const args of [['--git', 'HEAD~1', 'neu.koop.yaml'], ['neu.koop.yaml', '--git=HEAD~1'], ['--git', 'HEAD~1']]) {
    const { code, out } = await run(['diff', ...args], { 'neu.koop.yaml': NEW }, { git: kept })
    expect([code, out]).toEqual([0, expect.stringContaining('alt: HEAD~1:./neu.koop.yaml\n')])
  }
  expect((await run(['diff', '--git', 'v1', '../x/alt.koop.yaml'], { '/x/alt.koop.yaml': NEW }, { git: kept, cwd: '/arbeit' })).code).toBe(0)
})
test('a file on disk wins over a revision of that name', async () => {
  const { code, out } = await run(['diff', 'HEAD:x.koop.yaml', 'neu.koop.yaml'], { 'HEAD:x.koop.yaml': OLD, 'neu.koop.yaml': OLD })
  expect([code, out]).toEqual([0, 'Keine Änderungen.\n'])
})
test.each([
  [['diff', '--git=-p', 'neu.koop.yaml'], 'ist kein Stand'],
  [['diff', '--git=--output=x', 'neu.koop.yaml'], 'Nach der Option „--git“ fehlt ein Wert'],
  [['diff', '--git', 'HEAD\u0000', 'neu.koop.yaml'], 'ist kein Stand'],
  [['diff', '--git', 'HEAD:neu.koop.yaml', 'neu.koop.yaml'], '„--git HEAD“'],
  [['diff', '--git', 'HEAD', ...FILES], 'gehört nur eine Datei dazu'],
  [['diff', '--git', 'weg', 'neu.koop.yaml'], 'Diesen Stand kennt Git nicht'],
  [['diff', 'weg:neu.koop.yaml', 'neu.koop.yaml'], 'Diesen Stand kennt Git nicht'],
  [['diff', 'neu.koop.yaml'], 'Zum Vergleich gehören zwei Fassungen'],
  [['diff', ...FILES, 'neu.koop.yaml'], 'nicht so viele Angaben'],
  [['diff', '-', '-'], 'nur eine der beiden'],
  [['diff', ...FILES, '-f', 'pdf'], 'Möglich: txt, md, json, html'],
  [['diff', ...FILES, '-o', 'neu.koop.yaml'], 'Format'],
  [['diff', ...FILES, '-o', 'x.html', '-f', 'md'], 'soll auf „.md“ enden'],
  [['diff', ...FILES, '-o', 'da.html'], 'gibt es schon'],
])('what cannot be compared is said: %j', async (args, words) => {
  const { code, out, err, io } = await run(args, { 'alt.koop.yaml': OLD, 'neu.koop.yaml': NEW, 'da.html': 'alt' }, { git: {} })
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(words)
  expect([io.text('da.html'), io.text('neu.koop.yaml')]).toEqual(['alt', NEW])
})
test('errors in one version: its messages, nothing else; as a draft it can be compared', async () => {
  const files = { 'alt.koop.yaml': OLD.replace('dauer: 1 Jahr', 'beginn: unterzeichnung'), 'neu.koop.yaml': NEW }
  const { code, out, err } = await run(['diff', ...FILES], files)
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain('Es fehlt „dauer“.')
  expect(err).toContain('Unfertige Fassungen vergleicht „--draft“')
  const draft = await run(['diff', ...FILES, '--draft'], files)
  expect([draft.code, draft.out]).toEqual([0, expect.stringContaining('Dauer: (offen) → zwei Jahre')])
})
test('into a file, whose ending is the format; an existing one only with --force', async () => {
  const { code, out, err, io } = await run(['diff', ...FILES, '-o', 'aus/v.html'])
  expect([code, out, err]).toEqual([0, '', 'Vergleich geschrieben: aus/v.html\n'])
  expect(io.text('aus/v.html')).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/)
  const forced = await run(['diff', ...FILES, '-o', 'da.md', '--force'], { 'alt.koop.yaml': OLD, 'neu.koop.yaml': NEW, 'da.md': 'alt' })
  expect([forced.code, forced.io.text('da.md')]).toEqual([0, expect.stringContaining('## Vergleich der Vereinbarung')])
})

test('a link that leads to an agreement is not written to', async () => {
  const io = memoryIo({ 'alt.koop.yaml': OLD, 'neu.koop.yaml': NEW })
  io.links.set('/arbeit/v.html', '/arbeit/neu.koop.yaml')
  expect(await main(['diff', ...FILES, '-o', 'v.html', '--force'], io)).toBe(2)
  expect(io.text('neu.koop.yaml')).toBe(NEW)
})

// ---- hostile values
const HOSTILE = ['<script>alert(1)</script>', '[x](javascript:alert)', '@all', '@team/org', '#1', 'owner/repo#12', '!7', '~label', '%3', 'https://example.org/x', 'www.example.org', 'poststelle@example.org', '| a | b |', '`code`', '**fett**', '1. Punkt', '- Punkt', '# Titel', '> Zitat', '<!-- Rest', '&lt;b&gt;', ':smile:', 'GH-12', '5f2b9c1d0e', '"><img src=x onerror=y>', "' onload='x", '![b](https://e.example/x.png)', '$x$', '\\']
/** As one writes it in own wording, so that it is printed as it stands. */
const escaped = (value: string): string => value.replace(/[!-/:-@[-`{-~]/g, '\\$&')
/** Each value is the name of a contact, the title and the text of a new clause, and words put into a sentence of another. */
function hostile(values: readonly string[]): string {
  const fresh = values.map((value, i) => `  - { id: a${i}, titel: ${JSON.stringify(value)}, text: ${JSON.stringify(escaped(value))} }\n`)
  const changed = HOSTILE.map((value, i) => `  - { id: b${i}, titel: B${i}, text: ${JSON.stringify(`Satz davor ${values.length > 0 ? escaped(value) : ''} und noch ein Satz danach mit Worten.`)} }\n`)
  const exceptions = values.map((value, i) => `  - { code: text/tabelle-breit, zu: zusatz.a${i}.text, grund: ${JSON.stringify(`${value} ist hier der volle Grund.`)} }\n`)
  return `${OLD}zusatz:\n${[...fresh, ...changed].join('')}${exceptions.length > 0 ? `ausnahmen:\n${exceptions.join('')}` : ''}`
}
const hostileRun = (format: string) => run(['diff', ...FILES, '-f', format], { 'alt.koop.yaml': hostile([]), 'neu.koop.yaml': hostile(HOSTILE) })

interface Node { readonly type: string; readonly value?: string; readonly children?: readonly Node[] }
const below = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(below)]
test('Markdown: no value becomes a link, a mention, a heading or markup', async () => {
  const { code, out, err } = await hostileRun('md')
  expect([code, err]).toEqual([0, ''])
  const nodes = below(fromMarkdown(out, { extensions: [gfmFootnote(), gfmTable()] }) as Node)
  expect(nodes.filter(({ type }) => !['root', 'heading', 'paragraph', 'text', 'inlineCode', 'strong', 'list', 'listItem', 'html', 'break'].includes(type))).toEqual([])
  expect(nodes.filter(({ type }) => type === 'html').map((one) => one.value).filter((tag) => !/^(<\/?(ins|del)>|<!-- koopgen diff -->)$/.test(tag ?? ''))).toEqual([])
  expect(nodes.flatMap(({ type, value }) => (type === 'inlineCode' ? [value] : []))).toEqual(FILES)
  expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(1 + 3 + 2 * HOSTILE.length)
  const texts = nodes.filter(({ type }) => type === 'text').map((one) => one.value ?? '')
  expect(HOSTILE.filter((value) => texts.filter((text) => text.replaceAll('\u2060', '').includes(value)).length < 2)).toEqual([])
  // what platforms find in plain text
  expect(texts.filter((text) => /@\w|#\d|\w@\w|https?:\/\/|www\.|:smile:|GH-\d|!\d|~\w|%\d|\b[0-9a-f]{7,}\b/.test(text))).toEqual([])
})
test('HTML: no value becomes a tag or an attribute', async () => {
  const { out } = await hostileRun('html')
  const known = ['html', 'head', 'title', 'style', 'body', 'main', 'section', 'h1', 'h2', 'h3', 'dl', 'dt', 'dd', 'p', 'ul', 'li', 'ins', 'del', 'span'].flatMap((name) => [`<${name}>`, `</${name}>`])
  const tags = [...out.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/ class="(read|kind|place|versions)"/, ''))
  expect(tags.filter((tag) => !known.includes(tag) && !/^<(!DOCTYPE html|html lang="de"|meta [^<>]*)>$/.test(tag))).toEqual([])
  expect(tags.filter((tag) => tag.startsWith('<meta'))).toHaveLength(4)
  const text = out.replace(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
  expect(HOSTILE.filter((value) => !text.includes(value))).toEqual([])
})
test('control characters and names of files drive no terminal and no markup', async () => {
  const name = 'a\u001b[31m<b>@all.koop.yaml'
  for (const format of ['txt', 'md', 'html']) {
    const { out } = await run(['diff', name, 'neu.koop.yaml', '-f', format], { [name]: OLD, 'neu.koop.yaml': NEW })
    expect(out).not.toContain('\u001b')
    if (format === 'md') expect(out).toContain('<b>@all.koop.yaml`  \n') // as code it stays text
    if (format !== 'txt') expect(out.replace(/`[^`\n]+`/g, '')).not.toMatch(format === 'md' ? /[^\\]<b>|@all/ : /<b>/)
  }
})
test('colour only where somebody sees it', async () => {
  expect((await run(['diff', ...FILES], undefined, { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[1m')
  expect((await run(['diff', ...FILES])).out).not.toContain('\u001b')
})
