// Parts are joined only if manifest and report of each say the same, and all of them together every row once.
import { describe, expect, test } from 'vitest'
import type { Entry, Head, ReadManifest } from '../../src/batch/manifest.ts'
import { merged, type Part } from '../../src/batch/merge.ts'
import type { RowReport, RowState } from '../../src/batch/reports.ts'
import { isIn } from '../../src/batch/shards.ts'

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f']
const output = (key: string) => ({ path: `${key}.docx`, sha256: `hash-${key}`, bytes: 7 })
const entry = (key: string): Entry => ({ key, origin: 'Zeile 2', input: 'in', outputs: [output(key)] })
const row = (key: string, state: RowState = 'made'): RowReport => ({ key, origin: 'Zeile 2', facts: null, state, outputs: state === 'made' ? [output(key)] : [], messages: [] })
interface Change {
  readonly head?: Partial<Head>
  readonly manifest?: Partial<ReadManifest>
  readonly rows?: (own: readonly string[]) => readonly RowReport[]
  readonly entries?: (own: readonly string[]) => readonly Entry[]
  readonly isOpen?: boolean
}
function part(index: number, { head, manifest, rows, entries, isOpen = false }: Change = {}): Part {
  const own = KEYS.filter((key) => isIn({ index, of: 2 }, key))
  return {
    folder: `teil-${index}`,
    isOpen,
    manifest: { head: { koopgen: '0.1.0', run: 'r', table: 't', rows: KEYS.length, failed: [], shard: `${index}/2`, ...head }, entries: entries?.(own) ?? own.map(entry), stale: [], unreadable: 0, ...manifest },
    report: { koopgen: '0.1.0', base: 'b', table: 't.csv', counts: { rows: 0, here: 0, made: 0, reported: 0 }, shard: `${index}/2`, reading: { encoding: 'UTF-8', delimiter: ';', sheet: null, skipped: 0, converted: [] }, rows: rows?.(own) ?? own.map((key) => row(key)) },
  }
}
const faults = (change: Change): readonly string[] => {
  const whole = merged([part(1), part(2, change)])
  return 'manifest' in whole ? [] : whole
}

test('two whole parts are a whole', () => {
  const whole = merged([part(2), part(1)])
  expect('manifest' in whole && [whole.report.rows.map(({ key }) => key), whole.report.counts, whole.manifest.head]).toEqual([KEYS, { rows: 6, here: 6, made: 6, reported: 0 }, { koopgen: '0.1.0', run: 'r', table: 't', rows: 6, failed: [], shard: null }])
})
test('a row that was reported keeps its earlier files, and is none of the agreements', () => {
  const whole = merged([part(1), part(2, { head: { failed: ['b'] }, rows: (own) => own.map((key) => row(key, key === 'b' ? 'invalid' : 'made')) })])
  expect(KEYS.filter((key) => isIn({ index: 2, of: 2 }, key))).toContain('b')
  expect('manifest' in whole && [whole.report.counts.made, whole.report.counts.reported, whole.manifest.entries.length, whole.manifest.head.failed]).toEqual([5, 1, 6, ['b']])
})
describe('there is no whole', () => {
  test.each<[string, Change, RegExp]>([
    ['a line of the manifest is gone', { entries: (own) => own.slice(1).map(entry) }, /Manifest und Bericht von „teil-2“ passen nicht zueinander: „b“/],
    ['the report lacks a row', { rows: (own) => own.slice(1).map((key) => row(key)) }, /passen nicht zueinander/],
    ['both lack it', { rows: (own) => own.slice(1).map((key) => row(key)), entries: (own) => own.slice(1).map(entry) }, /Die Tabelle hat 6 Zeilen, die Teile zusammen 5/],
    ['another file is listed than reported', { entries: (own) => own.map((key, i) => ({ ...entry(key), outputs: [{ ...output(key), sha256: i === 0 ? 'other' : `hash-${key}` }] })) }, /passen nicht zueinander/],
    ['a row counts as made and as failed', { head: { failed: ['b'] } }, /passen nicht zueinander/],
    ['a row stands twice', { entries: (own) => [...own, ...own.slice(0, 1)].map(entry) }, /doppelt oder fehlt/],
    ['a line cannot be read', { manifest: { unreadable: 1 } }, /ist eine Zeile nicht zu lesen/],
    ['its run is not at its end', { isOpen: true }, /ist nicht fertig/],
    ['the table was another', { head: { table: 'u' } }, /anderen Tabelle oder anderen Dateinamen/],
    ['the common file was another', { head: { run: 's' } }, /gehört zu einem anderen Lauf/],
    ['a row is not of this part', { rows: (own) => [...own, KEYS.find((key) => !own.includes(key)) ?? ''].map((key) => row(key)) }, /gehört nicht zum Teil 2\/2/],
    ['two parts have one path', { rows: (own) => own.map((key) => ({ ...row(key), outputs: [{ ...output(key), path: key === 'b' ? 'A.docx' : `${key}.docx` }] })), entries: (own) => own.map((key) => ({ ...entry(key), outputs: [{ ...output(key), path: key === 'b' ? 'A.docx' : `${key}.docx` }] })) }, /mit „\{schluessel\}“ in „--name“/],
  ])('where %s', (_, change, said) => expect(faults(change).join('\n')).toMatch(said))
})
test('parts of runs that were divided differently are named as such', () => {
  const [said, ...more] = faults({ head: { shard: '2/3' } })
  expect([said, more.some((one) => one.includes('fehlt'))]).toEqual(['„teil-2“ ist der Teil 2/3, „teil-1“ aber der Teil 1/2: Die Serie wurde verschieden aufgeteilt. Lassen Sie alle Teile mit derselben Anzahl laufen.', false])
})
