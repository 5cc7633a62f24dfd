// --fields and --attach-source, from the command line to the finished PDF.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { exampleText } from '../support/compose.ts'
import { type MemoryIo, memoryIo } from '../support/memory-io.ts'

const TEXT = exampleText('kurz')
const world = (text = TEXT, extras: Parameters<typeof memoryIo>[1] = {}): MemoryIo => memoryIo({ 'v.koop.yaml': text }, extras)
async function opened(io: MemoryIo) {
  const pdf = await getDocument({ data: new Uint8Array(io.files.get('/arbeit/v.pdf')!), verbosity: 0 }).promise
  const fields = Object.keys((await pdf.getFieldObjects()) ?? {}).sort()
  const attached = Object.values((await pdf.getAttachments()) ?? {}) as { filename: string; content: Uint8Array }[]
  await pdf.loadingTask.destroy()
  return { fields, attached: attached.map(({ filename, content }) => [filename, new TextDecoder().decode(content)]) }
}
const rendered = async (io: MemoryIo, ...flags: readonly string[]) => {
  expect([await main(['render', '-f', 'pdf', '-q', ...flags], io), io.err()]).toEqual([0, ''])
  return opened(io)
}

test('signatures are fields unless told otherwise; a draft has none', async () => {
  const { fields } = await rendered(world())
  expect(fields).toEqual(['unterschrift-1', 'unterschrift-2'])
  expect((await rendered(world(), '--fields', 'none')).fields).toEqual([])
  expect((await rendered(world(TEXT, { env: { KOOPGEN_FIELDS: 'none' } }))).fields).toEqual([])
  expect((await rendered(world(), '--draft')).fields).toEqual([])
})

test('the source travels in the file only on request, as it was read', async () => {
  expect((await rendered(world())).attached).toEqual([])
  expect((await rendered(world(), '--attach-source')).attached).toEqual([['v.koop.yaml', TEXT]])
})

test('notes of the author in the source are a warning at the first of them, in the final only', async () => {
  const io = world(`${TEXT}\n# Herr Muster will 5 statt 4 Termine\n`)
  expect(await main(['render', '-f', 'pdf', '--attach-source', '--messages', 'short'], io)).toBe(0)
  expect(io.err()).toMatch(/v\.koop\.yaml:\d+:1: warning: .*\[datei\/notizen-beigelegt\]/)
  const draft = world(`${TEXT}\n# Notiz\n`)
  await main(['render', '-f', 'pdf', '--attach-source', '--draft', '--messages', 'short'], draft)
  expect(draft.err()).not.toContain('notizen-beigelegt')
})

test('notes are comments and reasons, not every „#“', async () => {
  const warned = async (text: string): Promise<string> => {
    const io = world(text)
    expect(await main(['render', '-f', 'pdf', '--attach-source', '--messages', 'short'], io)).toBe(0)
    return /v\.koop\.yaml:(\d+:\d+): warning: .*notizen-beigelegt/.exec(io.err())?.[1] ?? ''
  }
  const plain = TEXT.replaceAll(/^#.*\n/gm, '')
  const last = plain.split('\n').length + 1
  expect(await warned(`# yaml-language-server: $schema=x.json\n${plain}`)).toBe('')
  expect(await warned(`${plain}\nzusatz:\n  - id: eins\n    titel: Raum\n    text: |\n      Der Raum # 5 steht frei.\n`)).toBe('')
  expect(await warned(`${plain}\nausnahmen:\n  - { code: text/tabelle-breit, grund: Die Leitung will es so }\n`)).toBe(`${last + 1}:5`)
  expect(await warned(`${plain}\nzusatz: # nur für uns\n  - { id: eins, titel: Raum, text: Der Raum steht frei. }\n`)).toBe(`${last}:9`)
})

test('what is attached is what was read: a byte order mark stays, standard input gets a name', async () => {
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)])
  const pdf = await getDocument({ data: new Uint8Array(await bytesOf(memoryIo({ 'v.koop.yaml': marked }))), verbosity: 0 }).promise
  const [file] = Object.values((await pdf.getAttachments()) ?? {}) as { content: Uint8Array }[]
  expect([...(file?.content ?? [])]).toEqual([...marked])
  const piped = memoryIo({}, { stdin: TEXT })
  expect(await main(['render', '-', '-f', 'pdf', '-q', '--attach-source'], piped)).toBe(0)
  piped.files.set('/arbeit/v.pdf', piped.files.get('/arbeit/vereinbarung.pdf')!)
  expect((await opened(piped)).attached.map(([name]) => name)).toEqual(['vereinbarung.koop.yaml'])
})
async function bytesOf(io: MemoryIo): Promise<Uint8Array> {
  expect(await main(['render', '-f', 'pdf', '-q', '--attach-source'], io)).toBe(0)
  return io.files.get('/arbeit/v.pdf')!
}

test('an agreement made from more than its file cannot take it along', async () => {
  const io = world()
  expect(await main(['render', '-f', 'pdf', '--attach-source', '--set', 'kurztitel=Anders'], io)).toBe(2)
  expect(io.err()).toContain('Tragen Sie den Wert in die Datei ein')
  expect(await main(['render', '-f', 'pdf', '--attach-source', '--templates', 'vorlagen'], world())).toBe(2)
})

test('every line to write on is a field on request, named after its label or whose it is', async () => {
  const tips = async (text: string): Promise<readonly string[]> => {
    const io = world(text)
    expect(await main(['render', '-f', 'pdf', '-q', '--fields', 'all'], io)).toBe(0)
    const pdf = await getDocument({ data: new Uint8Array(io.files.get('/arbeit/v.pdf')!), verbosity: 0 }).promise
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).getAnnotations()))
    return pages.flat().filter(({ subtype }) => subtype === 'Widget').map(({ fieldName, alternativeText }) => `${fieldName}: ${alternativeText}`.replaceAll('\u00a0', ' '))
  }
  const annex = 'anlagen:\n  - id: bogen\n    titel: Einwilligung\n    text: |\n      {Feld: Vorname und Name}\n\n      {Rahmen} Bitte hier {Feld: Ort und Datum}\n'
  const all = await tips(`${TEXT}\n${annex}`)
  expect(all).toContain('angabe-1: Vorname und Name')
  expect(all).toContain('angabe-2: Ort und Datum')
  expect(all.filter((tip) => tip.startsWith('ort-datum-')).length).toBeGreaterThan(0)
  const placed = await tips(exampleText('clearingstelle'))
  expect(placed[0]).toBe('ort-datum-1: Datum')
  expect(placed).toContain('unterschrift-3: Unterschrift: Für die Träger der Migrationsfachdienste in Lindenhafen, Vorstand, Caritasverband Lindenhafen e. V.')
})

test('without a PDF to write the flags are a misunderstanding, and values are judged', async () => {
  const io = world()
  expect(await main(['render', '-f', 'docx', '--fields', 'all', '--attach-source'], io)).toBe(2)
  expect(io.err()).toContain('„--fields“ und „--attach-source“ gelten nur für PDF-Dateien')
  expect(await main(['render', '--fields', 'alle'], world())).toBe(2)
})
