// The wrong lines of every code, given as the cells of a row over the right lines: each is blamed where it stands.
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { opened } from '../batch/table/tables.ts'
import type { Code } from '../../src/diagnostics/catalogue.ts'
import { EXAMPLES } from '../../src/diagnostics/catalogue/examples.ts'
import type { Path } from '../../src/yaml/paths.ts'
import type { Laid } from '../../src/yaml/set.ts'
import { mergedLines } from '../support/merge-lines.ts'
import { cellPlace, foundOver, shownWithPlace as shown } from '../support/row-findings.ts'

type Leaf = readonly [path: Path, value: unknown]
const leaves = (value: unknown, path: Path = []): readonly Leaf[] =>
  value !== null && typeof value === 'object' && Object.keys(value).length > 0 ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, Array.isArray(value) ? Number(key) : key])) : [[path, value]]
/** Undefined: the lines are no agreement, or what differs has no cell. */
function asCells(code: Code) {
  const { right, wrong } = EXAMPLES[code]
  if (wrong === '' || /^koopgen |^# \S+\.(?:md|yaml)$/m.test(wrong) || /^(?:tabelle|serie|yaml)\//.test(code)) return undefined
  const text = mergedLines(right)
  const { base, view } = opened(text)
  const [before, after] = [text, mergedLines(wrong)].map((lines) => new Map(leaves(parse(lines)).map((leaf) => [JSON.stringify(leaf[0]), leaf] as const))) as [Map<string, Leaf>, Map<string, Leaf>]
  const changed = [...after].flatMap(([key, leaf]) => (before.get(key)?.[1] === leaf[1] ? [] : [leaf]))
  const gone = [...before].flatMap(([key, [path]]): Leaf[] => (after.has(key) || changed.some(([other]) => path.every((step, i) => other[i] === step)) ? [] : [[path, undefined]]))
  const cells = [...changed, ...gone].map(([path, value], i): Laid => ({ path, value, place: cellPlace(i + 1) }))
  const isTable = cells.every(({ path }) => ![undefined, 'block'].includes(view.fieldAt(path) as undefined | 'block'))
  return isTable ? { base, cells } : undefined
}
test('the wrong lines of a code, given as cells, are blamed where they stand', () => {
  const tried = (Object.keys(EXAMPLES) as Code[]).flatMap((code) => {
    const row = asCells(code)
    const about = row ? foundOver(row.base, row.cells).filter((one) => one.code === code) : []
    return about.map((one) => [code, one.place?.file === 'orte.csv' ? 'orte.csv' : shown(one)])
  })
  expect(tried.filter(([, where]) => where !== 'orte.csv')).toEqual([])
  expect(new Set(tried.map(([code]) => code)).size).toBeGreaterThan(100)
})
