// The hash of a whole table and of how its rows are named. Parts of a run are joined only if it is the same in all of them.
// Invariant: the order of the rows and of the columns is no part of it.
import { createHash } from 'node:crypto'
import type { Table } from './table.ts'

export function tableHash({ rows, faulty }: Pick<Table, 'rows' | 'faulty'>, pattern: string, ascii: boolean): string {
  const good = rows.map(({ key, values, names }) => digest([key, values.map(({ path, value }) => (value === undefined ? [path] : [path, value])).sort(byText), [...names()].filter(([header]) => !/^[#_]/.test(header)).sort(byText)]))
  const bad = faulty.map(({ id, content }) => digest(['!', id, content]))
  return digest([pattern, ascii, [...good, ...bad].sort()])
}
const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
