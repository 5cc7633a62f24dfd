// The manifest: same text from any order, back again, and a cut line is not done.
import { describe, expect, test } from 'vitest'
import { type Entry, entryLine, journalHead, manifestText, readJournal, readManifest } from '../../src/batch/manifest.ts'

const entry = (key: string, path = `${key}.docx`): Entry => ({ key, origin: 'Zeile 2', input: `in-${key}`, outputs: [{ path, sha256: `hash-${key}`, bytes: 12 }] })
const head = { koopgen: '0.1.0', run: 'abc', table: 'def', rows: 3, failed: ['z', 'y'], shard: null }
const stale = [{ path: 'alt.docx', sha256: 'h', bytes: 3 }]

test('comes back, in the order of the keys', () => {
  const text = manifestText({ head, entries: [entry('b'), entry('a')], stale })
  expect(text).toBe(manifestText({ head: { ...head, failed: ['y', 'z'] }, entries: [entry('a'), entry('b')], stale }))
  expect(readManifest(text)).toEqual({ head: { ...head, failed: ['y', 'z'] }, entries: [entry('a'), entry('b')], stale, unreadable: 0 })
})
test('counts the lines that cannot be read', () => {
  const text = manifestText({ head, entries: [entry('a'), entry('b')], stale })
  expect(readManifest(`${text.slice(0, -9)}\n{"key":"c"}\n`)).toMatchObject({ entries: [{ key: 'a' }, { key: 'b' }], stale: [], unreadable: 2 })
})
test('of the journal a line that was cut off is not there, whatever follows it; it says its part', () => {
  const text = journalHead('1/3') + entryLine(entry('a')) + entryLine(entry('b')).slice(0, 30) + journalHead('1/3') + entryLine({ ...entry('a'), input: 'new' })
  expect(readJournal(text)).toMatchObject({ shard: '1/3', entries: [{ key: 'a', input: 'in-a' }, { key: 'a', input: 'new' }] })
  expect([readJournal(journalHead(null)).shard, readJournal('').shard]).toEqual([null, undefined])
})
describe('paths that lead elsewhere are none', () => {
  test.each(['../a.docx', '/etc/passwd', 'C:\\a', 'a/../../b', 'a\\b', '', './a', 'a//b'])('%s', (path) => expect(readJournal(entryLine(entry('a', path))).entries).toEqual([]))
  test('below a folder it is', () => expect(readJournal(entryLine(entry('a', 'abh/a.docx'))).entries).toHaveLength(1))
})
test('other files are not ours', () => {
  for (const text of ['', '{}', '[]', '{"manifest":2}', 'x']) expect(readManifest(text)).toBeUndefined()
})
