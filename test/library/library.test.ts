// The library as another program uses it: what it gives for texts and bytes, and that it needs nothing else.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import { type Diagnostic, type Options, render, type RenderOptions, validate } from '../../src/index.ts'
import { main } from '../../src/cli.ts'
import { houseFile } from '../support/house-file.ts'
import { memoryIo } from '../support/memory-io.ts'
import { png } from '../support/png.ts'

const ROOT = join(import.meta.dirname, '../..')
const SHORT = readFileSync(join(ROOT, 'examples/kurz/vereinbarung.koop.yaml'), 'utf8')
const LOGO = SHORT.replace('    sitz: { strasse: Marktplatz', '    logo: { datei: logos/stadt.png, alt: Wappen der Stadt Neuental }\n    sitz: { strasse: Marktplatz')
const CLAUSE = '---\nid: dolmetschen\ntitel: Sprachmittlung\nstufe: empfohlen\nerfuellt: []\ngrundlage: []\ngrund: Ohne gemeinsame Sprache gibt es keine Beratung.\n---\n(1) Dieser Satz kommt aus einem eigenen Ordner.\n'
const FONT = '<?xml version="1.0"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:font w:name="Arial"><w:embedRegular r:id="rId1"/></w:font></w:fonts>'
const told = (list: readonly Diagnostic[]): readonly unknown[] => list.map(({ code, place }) => [code, place?.file, place?.line])

test('the library and the command give the same bytes, and the same findings', async () => {
  const { ok, diagnostics, files } = await render(SHORT, { formats: ['txt', 'docx', 'pdf'] })
  expect([ok, diagnostics]).toEqual([true, []])
  const io = memoryIo({ 'vereinbarung.koop.yaml': SHORT })
  expect(await main(['render', '-f', 'docx,pdf,txt'], io)).toBe(0)
  for (const format of ['docx', 'pdf', 'txt'] as const) expect(Buffer.compare(files[format]!, io.files.get(`/arbeit/vereinbarung.${format}`)!)).toBe(0)
  const wrong = await validate(SHORT.replace('rolle: abh\n', 'rolle: abhh\n'))
  expect(wrong.ok).toBe(false)
  expect(wrong.diagnostics).toMatchObject([{ code: 'schema/wert', severity: 'error', message: '„abhh“ ist hier nicht möglich.', place: { file: 'vereinbarung.koop.yaml', line: 10, column: 12 }, hint: 'Meinten Sie „abh“?' }])
})

test('with an error there are no files; a draft has its open points', async () => {
  const missing = `${SHORT}offen:\n  - { zu: laufzeit.dauer, frage: Wie lange soll sie gelten? }\n`
  expect(await render(missing, { formats: ['txt'], file: 'a.koop.yaml' })).toMatchObject({ ok: false, files: {} })
  const { ok, files } = await render(missing, { formats: ['txt'], draft: true })
  expect([ok, new TextDecoder().decode(files.txt)]).toEqual([true, expect.stringContaining('[1:')])
})

test('values, own templates and pictures come with the call', async () => {
  const folder = { name: 'eigene', files: [{ path: 'abh/dolmetschen.md', text: CLAUSE }, { path: 'abh/ergaenzung.yaml', text: 'klauseln:\n  - { id: dolmetschen, nach: empfehlung }\n' }] }
  const { files } = await render(SHORT, { formats: ['txt'], set: ['parteien.stadt.sitz.ort=Musterhausen'], templates: [folder] })
  const text = new TextDecoder().decode(files.txt).replace(/\s+/g, ' ')
  expect(text).toContain('29999 Musterhausen')
  expect(text).toContain('Dieser Satz kommt aus einem eigenen Ordner.')
  const given = await render(LOGO, { formats: ['docx'], images: { 'logos/stadt.png': png(40, 20) } })
  expect(told(given.diagnostics.filter(({ severity }) => severity === 'error'))).toEqual([])
  const without = await validate(LOGO, { file: 'x.koop.yaml', images: { constructor: png(1, 1) } })
  expect(told(without.diagnostics)).toContainEqual(['datei/fehlt', 'x.koop.yaml', LOGO.split('\n').findIndex((line) => line.includes('stadt.png')) + 1])
  const broken = await validate(LOGO, { images: { 'logos/stadt.png': new Uint8Array([1, 2, 3]) } })
  expect(told(broken.diagnostics).map((one) => (one as readonly unknown[])[0])).toContain('datei/kein-bild')
  expect(told((await validate(LOGO.replace('logos/stadt.png', '__proto__'))).diagnostics).map((one) => (one as readonly unknown[])[0])).toContain('datei/fehlt')
})

test('the look of a Word file, and the text inside the PDF with a warning of its notes', async () => {
  expect(told((await render(SHORT, { formats: ['docx'], style: new Uint8Array([1]) })).diagnostics)).toEqual([['stil/kein-word', undefined, undefined]])
  const plain = await render(SHORT, { formats: ['docx'] })
  const styled = await render(SHORT, { formats: ['docx'], style: houseFile() })
  expect([styled.ok, Buffer.compare(plain.files.docx!, styled.files.docx!) === 0]).toEqual([true, false])
  const withFont = await render(SHORT, { formats: ['docx'], style: houseFile({ parts: { 'word/fonts/font1.odttf': new Uint8Array(100), 'word/fontTable.xml': FONT } }) })
  expect([withFont.ok, Buffer.from(withFont.files.docx!).includes('.odttf')]).toEqual([true, false]) // fonts are no input
  const attached = await render(SHORT, { formats: ['pdf'], attachSource: true, fields: 'none', file: 'ordner/a.koop.yaml' })
  expect(told(attached.diagnostics)).toEqual([['datei/notizen-beigelegt', 'ordner/a.koop.yaml', 1]])
  expect(Buffer.from(attached.files.pdf!).toString('latin1')).toContain('EmbeddedFile')
})

test.each([
  ['no text', undefined, { formats: ['txt'] }],
  ['no format', SHORT, { formats: [] }],
  ['an unknown format', SHORT, { formats: ['odt'] }],
  ['a text in place of bytes', SHORT, { formats: ['docx'], style: 'x' }],
  ['a value without a path', SHORT, { formats: ['txt'], set: ['=x'] }],
  ['a text that differs from what was rendered', SHORT, { formats: ['pdf'], attachSource: true, set: ['datum=2027-01-15'] }],
  ['an option that does not exist', SHORT, { formats: ['txt'], drafts: true }],
  ['a Map of pictures, which would be overlooked', SHORT, { formats: ['txt'], images: new Map() }],
  ['an unknown field', SHORT, { formats: ['pdf'], fields: 'some' }],
])('a wrong call is a TypeError: %s', async (_, text, options) => {
  await expect(render(text as string, options as unknown as RenderOptions)).rejects.toThrow(TypeError)
})

test('the example of the README runs as it stands', async () => {
  const [example = ''] = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^```js\n([\s\S]*?)^```$/gm)].map((match) => match[1]!)
  const folder = mkdtempSync(join(tmpdir(), 'koopgen-lib-'))
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const [there, index] = [folder, pathToFileURL(join(ROOT, 'src/index.ts')).href]
  try {
    writeFileSync(join(there, 'vereinbarung.koop.yaml'), SHORT)
    const code = example.replace("'koopgen'", JSON.stringify(index)).replaceAll(/(['`])vereinbarung\./g, `$1${there.replaceAll('\\', '/')}/vereinbarung.`)
    writeFileSync(join(there, 'example.mjs'), code)
    await import(join(there, 'example.mjs'))
    expect([log.mock.calls, readFileSync(join(there, 'vereinbarung.docx')).subarray(0, 2).toString(), readFileSync(join(there, 'vereinbarung.pdf')).subarray(0, 5).toString()]).toEqual([[], 'PK', '%PDF-'])
  } finally {
    log.mockRestore()
    rmSync(folder, { recursive: true })
  }
})

test('options of the library are those of the command line, or are left out on purpose', () => {
  const known: Record<keyof Required<RenderOptions & Options>, true> = { file: true, draft: true, set: true, templates: true, images: true, formats: true, style: true, fields: true, attachSource: true }
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8').split('## As a library')[1]!.split('\n## ')[0]!
  expect(Object.keys(known).filter((name) => !readme.includes(name))).toEqual([])
})
