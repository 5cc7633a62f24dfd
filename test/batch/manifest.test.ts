// The manifest: same text from any order, back again, and a cut line is not done.
import { describe, expect, test } from 'vitest'
import { type Entry, entryLine, manifestText, readJournal, readManifest } from '../../src/batch/manifest.ts'

const entry = (key: string, path = `${key}.docx`): Entry => ({ key, origin: 'Zeile 2', input: `in-${key}`, outputs: [{ path, sha256: `hash-${key}`, bytes: 12 }] })
const head = { koopgen: '0.1.0', run: 'abc', rows: 3, failed: ['z', 'y'], shard: null }

test('comes back, in the order of the keys', () => {
  const text = manifestText({ head, entries: [entry('b'), entry('a')] })
  expect(text).toBe(manifestText({ head: { ...head, failed: ['y', 'z'] }, entries: [entry('a'), entry('b')] }))
  expect(readManifest(text)).toEqual({ head: { ...head, failed: ['y', 'z'] }, entries: [entry('a'), entry('b')] })
})
test('a line that was cut off is not done, a later line of the same row wins', () => {
  const whole = entryLine(entry('a')) + entryLine(entry('b')) + entryLine({ ...entry('a'), input: 'new' })
  expect(readJournal(whole + entryLine(entry('c')).slice(0, 30)).map(({ key, input }) => [key, input])).toEqual([['a', 'new'], ['b', 'in-b']])
})
describe('paths that lead elsewhere are none', () => {
  test.each(['../a.docx', '/etc/passwd', 'C:\\a', 'a/../../b', 'a\\b', '', './a', 'a//b'])('%s', (path) => expect(readJournal(entryLine(entry('a', path)))).toEqual([]))
  test('below a folder it is', () => expect(readJournal(entryLine(entry('a', 'abh/a.docx')))).toHaveLength(1))
})
test('other files are not ours', () => {
  for (const text of ['', '{}', '[]', '{"manifest":2}', 'x']) expect(readManifest(text)).toBeUndefined()
})
