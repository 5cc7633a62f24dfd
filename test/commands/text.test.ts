// koopgen text: what git shows of a Word file.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { bytesOf, documentOf, exampleText } from '../support/compose.ts'
import { memoryIo } from '../support/memory-io.ts'

async function run(bytes: Uint8Array | string, file = 'v.docx') {
  const io = memoryIo({ 'v.docx': bytes })
  return { code: await main(['text', file], io), out: io.out(), err: io.err() }
}
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const foreign = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
  })
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const words = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()

test('a changed word changes one line', async () => {
  const [old, next] = await Promise.all(['1 Jahr', '2 Jahre'].map(async (dauer) => (await run(await bytesOf(documentOf(exampleText('kurz').replace('1 Jahr', dauer)), 'docx'))).out))
  const [a, b] = [old!.split('\n'), next!.split('\n')]
  const changed = a.flatMap((line, i) => (line === b[i] ? [] : [line]))
  expect([a.length === b.length, changed.length]).toEqual([true, 1])
  expect(changed[0]).toMatch(/Jahr/)
})

test('a sentence a line, headings marked, paragraphs apart; a number or an abbreviation ends none', async () => {
  const { code, out, err } = await run(await bytesOf(documentOf(exampleText('kurz')), 'docx'))
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/\n\n# § 1 [^\n]+\n\n/)
  expect(out.endsWith('\n') && !out.endsWith('\n\n')).toBe(true)
  const lines = out.split('\n').filter((line) => /^\p{Lu}.*\.$/u.test(line))
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.filter((line) => /(?:Abs|Nr|z\. B)\.$/.test(line))).toEqual([])
})

test('a file of any making, with what it leaves out', async () => {
  const { code, out } = await run(foreign(`${p('Vertrag über Räume.')}${p('Der Raum ist frei. Er wird z. B. montags genutzt.')}<w:p/><w:p><w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:r><w:t>bleibt 😀</w:t></w:r></w:p>`))
  expect([code, words(out)]).toEqual([0, 'Vertrag über Räume. Der Raum ist frei. Er wird z. B. montags genutzt. bleibt 😀'])
  expect(out).toBe('Vertrag über Räume.\n\nDer Raum ist frei.\nEr wird z. B. montags genutzt.\n\nbleibt 😀\n')
})
test('a file without words gives none', async () => expect(await run(foreign('<w:p/>'))).toEqual({ code: 0, out: '', err: '' }))

describe('what cannot be read ends with 2, one German sentence and nothing on stdout', () => {
  test.each<[string, Uint8Array | string, string, string]>([
    ['no Word file', 'kein Word', 'v.docx', '„v.docx“ ist keine lesbare Word-Datei.'],
    ['an empty file', '', 'v.docx', '„v.docx“ ist keine lesbare Word-Datei.'],
    ['a package that holds something else', zipSync({ 'a.txt': strToU8('x') }), 'v.docx', 'ist keine lesbare Word-Datei.'],
    ['a missing file', '', 'w.docx', '„w.docx“ lässt sich nicht lesen.'],
    ['an empty standard input', '', '-', 'Die Standardeingabe ist keine lesbare Word-Datei.'],
  ])('%s', async (_, bytes, file, said) => {
    const { code, out, err } = await run(bytes, file)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })
})
