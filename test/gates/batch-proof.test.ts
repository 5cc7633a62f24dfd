// Which Word and PDF files of a series are read again: the first that is made and each fiftieth after it, whatever stood there before; and what happens when one differs.
import { afterEach, expect, test, vi } from 'vitest'
import { main } from '../../src/cli.ts'
import { memoryIo } from '../support/memory-io.ts'
import { below, given } from '../support/series.ts'

const read = vi.hoisted(() => ({ times: 0, answer: true }))
vi.mock('../../src/reread/read-back.ts', () => ({
  hasTheWords: async () => {
    read.times += 1
    return read.answer
  },
}))
vi.mock('../../src/reread/pdf-words.ts', () => ({
  pdfHasTheWords: () => {
    read.times += 1
    return read.answer
  },
}))
afterEach(() => Object.assign(read, { times: 0, answer: true }))
const table = (rows: number, changed = -1): string => `schluessel;aktenzeichen\n${Array.from({ length: rows }, (_, i) => `k${i};${i === changed ? 'neu' : i}\n`).join('')}`
const run = (io: ReturnType<typeof memoryIo>, format = 'docx') => main(['batch', 'basis.koop.yaml', 'orte.csv', '-f', format, '--name', '{schluessel}'], io)

test.each(['docx', 'pdf'])('the first and the fifty-first %s', async (format) => expect([await run(memoryIo(given(table(51))), format), read.times]).toEqual([0, 2]))
test('in a second run the one row that changed', async () => {
  const io = memoryIo(given(table(3)))
  expect([await run(io), read.times]).toEqual([0, 1])
  io.files.set('/arbeit/orte.csv', new TextEncoder().encode(table(3, 1)))
  expect([await run(io), read.times]).toEqual([0, 2])
})
test.each(['docx', 'pdf'])('a %s file that differs is not written, and the row is reported', async (format) => {
  read.answer = false
  const io = memoryIo(given(table(2)))
  expect(await run(io, format)).toBe(1)
  expect(Object.keys(below(io)).filter((path) => path.endsWith(`.${format}`))).toEqual([`k1.${format}`])
  expect(io.err()).toContain('[serie/anders-gelesen]')
})
