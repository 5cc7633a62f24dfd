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

test('without a PDF to write the flags are a misunderstanding, and values are judged', async () => {
  const io = world()
  expect(await main(['render', '-f', 'docx', '--fields', 'all', '--attach-source'], io)).toBe(2)
  expect(io.err()).toContain('„--fields“ und „--attach-source“ gelten nur für PDF-Dateien')
  expect(await main(['render', '--fields', 'alle'], world())).toBe(2)
})
